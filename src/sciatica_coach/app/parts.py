"""What both shells are made of: the voice, the session under way, wakefulness, the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer

from sciatica_coach.app.live_session import LiveSession
from sciatica_coach.app.readiness import Readiness
from sciatica_coach.app.reminders import PREFIX, Reminders, bus_notices
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.events import SessionFinished, SessionStopped, SessionSuspended
from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.desktop.session_awake import SessionAwake
from sciatica_coach.desktop.session_battery import SessionBattery
from sciatica_coach.desktop.session_media import SessionMedia
from sciatica_coach.desktop.session_quiet import SessionQuiet
from sciatica_coach.desktop.termination import Termination
from sciatica_coach.driver import Events
from sciatica_coach.hearing.listening import Listening
from sciatica_coach.hearing.session_claps import SessionClaps
from sciatica_coach.options import Options
from sciatica_coach.reminding import Reminding
from sciatica_coach.settings.surroundings import READER_SPEAKS
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings, VoiceState
from sciatica_coach.wording.tongue import Tr, english

PARTING_S = 2.0
LAST_TONE_MS = 1_500
ENDS = (SessionFinished, SessionStopped, SessionSuspended)


class Parts:
    """Made once for a run of the program, and closed in order at its end."""

    def __init__(self, options: Options, coach: Coach, paths: Paths, tr: Tr = english) -> None:
        self._coach = coach
        self._speed = options.speed
        self.voice = Voice(paths.voice_cache, self._voice_settings())
        self.live = LiveSession(coach, self.voice, options.speed)
        self.readiness = Readiness(self.voice)
        self.awake = SessionAwake(tr=tr)
        names = {id_: each.name for id_, each in coach.catalog.exercises.items()}
        self.media = SessionMedia(self.live.moment, names, lambda: self.voice.state.volume)
        self.quiet = SessionQuiet(lambda: coach.settings["room.pauses_players"] is True)
        self.reminders = Reminders(
            Reminding(coach, tr=tr), lambda: self.live.is_under_way, AlarmClock(), bus_notices()
        )
        self.battery = SessionBattery(tr=tr)
        self.claps = SessionClaps(
            Listening(), self.live.moment, lambda: coach.settings["room.claps"] is True
        )
        self.termination = Termination()
        self.live.events_happened.connect(self.awake.on_events)
        queued = Qt.ConnectionType.QueuedConnection  # no phase waits for the bus
        self.live.events_happened.connect(self.media.on_events, queued)
        self.live.events_happened.connect(self.quiet.on_events, queued)
        self.live.events_happened.connect(self.claps.on_events, queued)
        self.live.events_happened.connect(self.battery.on_events, queued)
        self.battery.told.connect(self.voice.say)
        self.voice.voice_changed.connect(self.media.on_voice_changed, queued)
        self.media.volume_wished.connect(self.voice.set_volume)
        self.voice.cue_reported.connect(self.claps.on_cue_reported)
        self.live.events_happened.connect(self._on_events)
        self.awake.spoken.connect(self.voice.say)
        self.voice.voice_changed.connect(self._on_voice_changed)
        self.termination.asked.connect(self.live.lead_out)

    def on_setting_changed(self, key: str) -> None:
        if key.startswith("voice."):
            self.voice.configure(self._voice_settings())
        if key.startswith(PREFIX):
            self.reminders.follow()

    def _on_voice_changed(self, state: VoiceState) -> None:
        """Louder and softer in a session hold for the next one too."""
        if state.volume != self._coach.settings["voice.volume"]:
            self._coach.set("voice.volume", state.volume)
            if not self.live.is_under_way:
                self._coach.keep()

    def _on_events(self, events: Events) -> None:
        """No disk is waited for while a session runs: what was set in it is kept after it."""
        if any(isinstance(event, ENDS) for event in events):
            self._coach.keep()

    def get_ready(self, routine: str) -> None:
        """Make the voice ready to begin that routine; `readiness` tells when it is."""
        settings = self._voice_settings()
        speaks = settings.speed == 1 or settings.at_speed
        self.voice.prepare(self._coach.plan(routine))
        if speaks:
            self.voice.try_out()  # a loudspeaker takes a second to open
        self.readiness.wait(speaks=speaks)

    def leave(self) -> None:
        """End the program once the last words and the last tone have been heard."""
        if self.live.is_parting:
            return
        wait_ms = LAST_TONE_MS if self.voice.state.speaks else 0
        QTimer.singleShot(wait_ms, self.live.lead_out)

    def close(self) -> None:
        self.termination.close()
        self.reminders.close()
        self.live.close()
        self.media.close()
        self.quiet.close()
        self.claps.close()
        self._coach.keep()
        self.awake.close(PARTING_S)
        self.voice.shut_down()

    def _voice_settings(self) -> VoiceSettings:
        """What the person set for the voice, as it is in force in this run."""
        settings = self._coach.settings
        return VoiceSettings(
            engine=str(settings["voice.engine"]),
            name=str(settings["voice.name"] or ""),
            rate=int(str(settings["voice.rate"])),
            volume=int(str(settings["voice.volume"])),
            at_speed=settings["voice.at_speed"] is True,
            wakes_slowly=settings["voice.wakes_slowly"] is True,
            speed=self._speed,
            language=self._coach.catalog.phrases.language,
            reader_speaks=settings[READER_SPEAKS] is True,
        )
