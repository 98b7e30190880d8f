"""The voice as the rest of the program knows it: one object, two processes behind it.

Session events go to the director; what it decides goes to the renderer (`voice.rendering`),
the player (`voice.playing`), or out as a `CueReport`; what the processes answer goes back
to it. Nothing here waits for either process. What is missing, and what took its place, is
told once, in a sentence with its remedy, by `voice_changed`.
"""

from __future__ import annotations

import logging
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.coaching.events import (
    Event,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.voice.director import Action, Director
from sciatica_coach.voice.playing import Playing
from sciatica_coach.voice.protocol import (
    Fault,
    Message,
    Play,
    PlayTone,
    Ready,
    Render,
    SoundLost,
    SoundOpened,
    Stop,
)
from sciatica_coach.voice.rendering import Rendering
from sciatica_coach.voice.state import (
    PLAYER_GAVE_UP,
    SILENT,
    VOICE_GAVE_UP,
    VoiceSettings,
    VoiceState,
    no_sound_notice,
    voice_notice,
)
from sciatica_coach.voice.utterance import CueReport, Reason
from sciatica_coach.wording.tongue import together

log = logging.getLogger(__name__)

_LINGER_MS: Final = 3_000
_VOLUME_STEP: Final = 10


class Voice(QObject):
    """Speaks what the session says, or tells why it cannot.

    Signals:
        cue_reported(report: CueReport): a cue began, ended, was cut short or was not said.
        voice_changed(state: VoiceState): what can be heard has changed.
        handed_on(text: str): words outside a session are a screen reader's to say.
    """

    cue_reported = Signal(object)
    voice_changed = Signal(object)
    handed_on = Signal(str)

    def __init__(
        self,
        cache: Path,
        settings: VoiceSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        """No process is started before there is something to say."""
        super().__init__(parent)
        self._settings = settings or VoiceSettings()
        self._state = VoiceState(volume=self._settings.volume)
        self._director = Director()
        self._voice_notice = ""
        self._sound_notice = ""
        self._in_session = False
        self._has_shut_down = False

        self._renderer = Rendering(cache, self._settings, self)
        self._renderer.ready.connect(self._on_renderer_ready)
        self._renderer.answered.connect(self._on_message)
        self._renderer.lost.connect(self._on_renderer_lost)
        self._renderer.given_up.connect(self._on_renderer_given_up)
        self._player = Playing(
            self._settings.volume, self, wakes_slowly=self._settings.wakes_slowly
        )
        self._player.answered.connect(self._on_player_message)
        self._player.lost.connect(self._on_player_lost)
        self._player.given_up.connect(self._on_player_given_up)

        self._linger = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._linger.timeout.connect(self._on_lingered)
        self._director.set_speed(self._settings.speed)
        self._apply_mute()

    # ---------------------------------------------------------------- commands

    @property
    def state(self) -> VoiceState:
        return self._state

    def prepare(self, plan: Plan) -> None:
        """A plan that may be started soon: starts the processes, renders its first words."""
        self._wake()
        self._act(self._director.prepare(plan, _now_ms()))

    def on_events(self, events: tuple[Event, ...]) -> None:
        """What happened in the session, as the driver tells it."""
        for event in events:
            # A stop that is undone begins with a segment.
            if isinstance(event, SessionStarted | SegmentStarted) and not self._in_session:
                self._in_session = True
                self._wake()
                self._open_sound()
            elif isinstance(event, SessionFinished | SessionStopped | SessionSuspended):
                self._in_session = False
                self._linger.start()
        self._act(self._director.on_events(events, _now_ms()))

    def say(self, text: str) -> None:
        """Words outside a session: the Test button, the greeting of the first start.

        A thread that was asked before the end may have something to say after it: too late.
        """
        if self._has_shut_down:
            return
        if self._settings.reader_speaks:
            self.handed_on.emit(text)
            return
        self._wake()
        self._open_sound()
        self._linger.start()
        self._act(self._director.say(text, _now_ms()))

    def hush(self) -> None:
        """Say no more of such words; those of a session go on."""
        self._act(self._director.hush(_now_ms()))

    def break_off(self) -> None:
        """Say nothing more, not even to the end of a word: the program ends."""
        self._act(self._director.break_off(_now_ms()))

    def try_out(self) -> None:
        """Open the sound for a moment: what is missing is told before somebody lies down."""
        self._wake()
        self._open_sound()
        self._linger.start()

    def configure(self, settings: VoiceSettings) -> None:
        """New settings, in force from the next word on."""
        old, self._settings = self._settings, settings
        if settings.volume != old.volume:
            self.set_volume(settings.volume)
        if settings.wakes_slowly != old.wakes_slowly:
            self._player.set_waking(slowly=settings.wakes_slowly)
        if settings.speed != old.speed:
            self._director.set_speed(settings.speed)
        if not settings.has_the_voice_of(old):
            self._change_voice()
        self._apply_mute()

    def set_volume(self, percent: int) -> None:
        """0 to 100; whatever lies beyond is the nearest of them."""
        percent = min(100, max(0, percent))
        if percent != self._state.volume:
            self._player.set_volume(percent)
            self._tell(replace(self._state, volume=percent))

    def louder(self) -> None:
        self.set_volume(self._state.volume + _VOLUME_STEP)

    def softer(self) -> None:
        self.set_volume(self._state.volume - _VOLUME_STEP)

    def try_again(self) -> None:
        """Start whatever was given up or was missing; what works goes on."""
        if self._sound_notice == PLAYER_GAVE_UP:
            self._sound_notice = ""
            self._tell(replace(self._state, sound=True))
        if self._voice_notice:
            self._change_voice()
        self._wake()
        if self._in_session:
            self._open_sound()

    def shut_down(self) -> None:
        """Ends both processes and waits for it; leaves no file but the cache."""
        self._has_shut_down = True
        self._linger.stop()
        for child in (self._renderer, self._player):
            child.end()
        for child in (self._renderer, self._player):
            child.shut_down()

    # ------------------------------------------------------- slots: the renderer

    def _on_renderer_ready(self, ready: Ready) -> None:
        failed = bool(self._renderer.failed)
        own = together(*ready.notice.splitlines())
        self._voice_notice = voice_notice(ready.engine, own, has_failed=failed)
        self._tell(
            replace(self._state, engine=ready.engine, voice=ready.voice, voices=ready.voices)
        )
        self._apply_mute()
        self._act(self._director.renderer_ready(_now_ms()))
        if ready.engine == SILENT:
            self._renderer.end()
            if failed:
                self._alarm()

    def _on_renderer_lost(self) -> None:
        """Words of an engine that was given up are not mixed with those of the next one."""
        if self._state.engine in self._renderer.failed:
            self._director.change_voice()
        self._act(self._director.renderer_lost(_now_ms()))

    def _on_renderer_given_up(self) -> None:
        self._on_renderer_lost()
        self._voice_notice = VOICE_GAVE_UP
        self._tell(replace(self._state, engine=SILENT))
        self._apply_mute()
        self._alarm()

    # --------------------------------------------------------- slots: the player

    def _on_player_message(self, message: Message) -> None:
        match message:
            case SoundOpened():
                self._sound_notice = ""
                self._tell(replace(self._state, sound=True, tried=True))
            case SoundLost():
                self._tell_no_sound(no_sound_notice(sys.platform))
            case _:
                pass
        self._on_message(message)

    def _on_player_lost(self) -> None:
        self._act(self._director.on_report(SoundLost("the player ended"), _now_ms()))
        if not self._player.has_sounded:
            self._tell_no_sound(no_sound_notice(sys.platform))

    def _on_player_given_up(self) -> None:
        self._act(self._director.on_report(SoundLost("the player ended"), _now_ms()))
        self._tell_no_sound(PLAYER_GAVE_UP)

    def _on_lingered(self) -> None:
        """The last words and the last tone have been heard: let the sound device go."""
        if self._in_session:
            return
        if not self._director.is_idle:
            self._linger.start()
            return
        self._player.close()

    # ----------------------------------------------------------------- private

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Fault):
            log.warning("voice: %s", message.text)
        self._act(self._director.on_report(message, _now_ms()))

    def _act(self, actions: tuple[Action, ...]) -> None:
        for action in actions:
            match action:
                case Render():
                    self._renderer.render(action)
                case Play() | PlayTone() | Stop():
                    self._player.send(action)
                case CueReport():
                    self.cue_reported.emit(action)

    def _wake(self) -> None:
        """The processes run from here on, as far as they have something to do."""
        if self._mute_reason() is Reason.SPEED or self._settings.engine == SILENT:
            return
        self._player.start()
        if self._state.engine != SILENT:
            self._renderer.start()

    def _open_sound(self) -> None:
        self._linger.stop()
        self._player.open()

    def _change_voice(self) -> None:
        """Another renderer takes over; what runs is said to its end."""
        self._director.change_voice()
        is_needed = self._renderer.is_alive or self._in_session
        self._renderer.begin_anew(self._settings)
        self._voice_notice = ""
        self._tell(replace(self._state, engine=""))
        self._apply_mute()
        if is_needed:
            self._wake()

    def _alarm(self) -> None:
        """For someone who does not look: the voice that they heard says nothing more."""
        if self._in_session:
            self._act(self._director.sound_an_alarm())

    def _mute_reason(self) -> Reason | None:
        settings = self._settings
        if settings.speed != 1 and not settings.at_speed:
            return Reason.SPEED
        if settings.is_silent or self._state.engine == SILENT:
            return Reason.SILENT
        return None

    def _apply_mute(self) -> None:
        """Without a voice the tones remain; they go where the person wants silence."""
        reason = self._mute_reason()
        tones = reason is not Reason.SPEED and self._settings.engine != SILENT
        if self._settings.is_silent:
            self._tell(replace(self._state, engine=SILENT))
        self._act(self._director.set_mute(reason, _now_ms(), tones=tones))

    def _tell_no_sound(self, notice: str) -> None:
        self._sound_notice = notice
        self._tell(replace(self._state, sound=False, tried=True))

    def _tell(self, state: VoiceState) -> None:
        notice = together(self._voice_notice, self._sound_notice)
        given_up = bool(self._voice_notice) or self._sound_notice == PLAYER_GAVE_UP
        state = replace(state, notice=notice, can_try_again=given_up)
        if state != self._state:
            self._state = state
            self.voice_changed.emit(state)


def _now_ms() -> int:
    return time.perf_counter_ns() // 1_000_000
