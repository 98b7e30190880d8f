"""The voice as the rest of the program knows it: one object, two processes behind it.

The only module of the voice that knows Qt. Session events go to the director; what it
decides goes to the renderer, the player, or out as a `CueReport`; what the processes
answer goes back to it. Nothing here waits for either process:
 - a renderer that is not ready after 10 s, or takes 5 s for a job, is killed and
   replaced, while the sound goes on; after three failures in a minute speech is off
   until `try_again`;
 - a player that leaves two pings unanswered (250 ms) is killed and replaced;
 - what is missing is told once, in a sentence with its remedy, by `voice_changed`.
"""

from __future__ import annotations

import logging
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_coach.coaching.events import (
    Event,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.voice.child import Child
from sciatica_coach.voice.director import Action, Director
from sciatica_coach.voice.protocol import (
    CloseSound,
    Fault,
    Message,
    OpenSound,
    Ping,
    Play,
    PlayTone,
    Pong,
    Ready,
    Render,
    Rendered,
    RenderFailed,
    Setup,
    SetVolume,
    SoundLost,
    SoundOpened,
    Stop,
)
from sciatica_coach.voice.state import (
    PLAYER_GAVE_UP,
    SILENT,
    VOICE_GAVE_UP,
    VoiceSettings,
    VoiceState,
    no_sound_notice,
)
from sciatica_coach.voice.utterance import CueReport, Reason
from sciatica_coach.voice.worker import remove_parts, worker_command

log = logging.getLogger(__name__)

_READY_LIMIT_MS: Final = 10_000
_JOB_LIMIT_MS: Final = 5_000
_PING_MS: Final = 125
_PINGS_MISSED: Final = 2
_RENDERER_DELAYS_MS: Final = (500, 1000)
_PLAYER_DELAYS_MS: Final = (0, 500, 1000, 2000, 4000)
_LINGER_MS: Final = 3_000
_VOLUME_STEP: Final = 10


class Voice(QObject):
    """Speaks what the session says, or tells why it cannot.

    Signals:
        cue_reported(report: CueReport): a cue began, ended, was cut short or was not said.
        voice_changed(state: VoiceState): what can be heard has changed.
    """

    cue_reported = Signal(object)
    voice_changed = Signal(object)

    def __init__(
        self,
        cache: Path,
        settings: VoiceSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        """No process is started before there is something to say."""
        super().__init__(parent)
        self._cache = cache
        self._settings = settings or VoiceSettings()
        self._state = VoiceState(volume=self._settings.volume)
        self._director = Director()
        self._folder = cache
        self._renderer_pids: list[int] = []
        self._voice_notice = ""
        self._sound_notice = ""
        self._in_session = False
        self._unanswered: int | None = None
        self._pinged_ms = 0

        self._renderer = Child("render", worker_command("render"), _RENDERER_DELAYS_MS, self)
        self._renderer.started.connect(self._on_renderer_started)
        self._renderer.message_came.connect(self._on_renderer_message)
        self._renderer.failed.connect(self._on_renderer_failed)
        self._renderer.given_up.connect(self._on_renderer_given_up)
        self._player = Child("play", worker_command("play"), _PLAYER_DELAYS_MS, self)
        self._player.started.connect(self._on_player_started)
        self._player.message_came.connect(self._on_player_message)
        self._player.failed.connect(self._on_player_failed)
        self._player.given_up.connect(self._on_player_given_up)

        self._limit = self._timer(self._on_limit, once=True)
        self._pings = self._timer(self._on_ping_due, once=False)
        self._linger = self._timer(self._on_lingered, once=True)
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
                self._linger.start(_LINGER_MS)
        self._act(self._director.on_events(events, _now_ms()))

    def say(self, text: str) -> None:
        """Words outside a session: the Test button, the greeting of the first start."""
        self._wake()
        self._open_sound()
        self._linger.start(_LINGER_MS)
        self._act(self._director.say(text, _now_ms()))

    def try_out(self) -> None:
        """Open the sound for a moment: what is missing is told before somebody lies down."""
        self._wake()
        self._open_sound()
        self._linger.start(_LINGER_MS)

    def configure(self, settings: VoiceSettings) -> None:
        """New settings, in force from the next word on."""
        old, self._settings = self._settings, settings
        if settings.volume != old.volume:
            self._set_volume(settings.volume)
        if settings.speed != old.speed:
            self._director.set_speed(settings.speed)
        if not settings.has_the_voice_of(old):
            self._change_voice()
        self._apply_mute()

    def louder(self) -> None:
        self._set_volume(self._state.volume + _VOLUME_STEP)

    def softer(self) -> None:
        self._set_volume(self._state.volume - _VOLUME_STEP)

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
        for timer in (self._limit, self._pings, self._linger):
            timer.stop()
        for child in (self._renderer, self._player):
            child.end(wait=False)
        for child in (self._renderer, self._player):
            child.end(wait=True)
        for pid in self._renderer_pids:
            remove_parts(self._folder, pid)
        if self._folder != self._cache:
            shutil.rmtree(self._folder, ignore_errors=True)

    # ------------------------------------------------------- slots: the renderer

    def _on_renderer_started(self) -> None:
        if self._renderer.pid is not None:
            self._renderer_pids.append(self._renderer.pid)
        settings = self._settings
        self._renderer.send(
            Setup(
                settings.engine, settings.name, settings.rate, settings.language, str(self._cache)
            )
        )
        self._limit.start(_READY_LIMIT_MS)

    def _on_renderer_message(self, message: Message) -> None:
        match message:
            case Ready(engine, voice, notice, folder, voices):
                self._limit.stop()
                self._folder = Path(folder)
                self._voice_notice = notice
                self._tell(replace(self._state, engine=engine, voice=voice, voices=voices))
                self._apply_mute()
                self._act(self._director.renderer_ready(_now_ms()))
                if engine == SILENT:
                    self._renderer.end(wait=False)
                return
            case Rendered() | RenderFailed():
                self._limit.stop()
            case _:
                pass
        self._on_message(message)

    def _on_renderer_failed(self) -> None:
        self._limit.stop()
        self._act(self._director.renderer_lost(_now_ms()))

    def _on_renderer_given_up(self) -> None:
        self._on_renderer_failed()
        self._voice_notice = VOICE_GAVE_UP
        self._tell(replace(self._state, engine=SILENT))
        self._apply_mute()
        if self._in_session:
            self._act(self._director.sound_an_alarm())

    def _on_limit(self) -> None:
        self._renderer.fail("no answer in time")

    # --------------------------------------------------------- slots: the player

    def _on_player_started(self) -> None:
        self._unanswered = None
        self._player.send(SetVolume(self._state.volume))
        if self._sound_is_wanted():
            self._player.send(OpenSound())
            self._player.send(Ping(0))
            self._pings.start(_PING_MS)

    def _on_player_message(self, message: Message) -> None:
        match message:
            case Pong():
                self._unanswered = 0
            case SoundOpened():
                self._sound_notice = ""
                self._tell(replace(self._state, sound=True))
            case SoundLost():
                self._sound_notice = no_sound_notice(sys.platform)
                self._tell(replace(self._state, sound=False))
            case _:
                pass
        self._on_message(message)

    def _on_player_failed(self) -> None:
        self._pings.stop()
        self._act(self._director.on_report(SoundLost("the player ended"), _now_ms()))

    def _on_player_given_up(self) -> None:
        self._on_player_failed()
        self._sound_notice = PLAYER_GAVE_UP
        self._tell(replace(self._state, sound=False))

    def _on_ping_due(self) -> None:
        now_ms = _now_ms()
        # When this thread was held up itself, the answers may lie unread.
        held_up = now_ms - self._pinged_ms > 2 * _PING_MS
        self._pinged_ms = now_ms
        if self._unanswered is not None:
            if self._unanswered >= _PINGS_MISSED and not held_up:
                self._player.fail(f"{self._unanswered} pings unanswered")
                return
            self._unanswered += 1
        self._player.send(Ping(now_ms))

    def _on_lingered(self) -> None:
        """The last words and the last tone have been heard: let the sound device go."""
        if self._in_session:
            return
        if not self._director.is_idle:
            self._linger.start(_LINGER_MS)
            return
        self._pings.stop()
        self._player.send(CloseSound())

    # ----------------------------------------------------------------- private

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Fault):
            log.warning("voice: %s", message.text)
        self._act(self._director.on_report(message, _now_ms()))

    def _act(self, actions: tuple[Action, ...]) -> None:
        for action in actions:
            match action:
                case Render():
                    self._renderer.send(action)
                    self._limit.start(_JOB_LIMIT_MS)
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
        if self._player.is_alive and not self._pings.isActive():
            self._unanswered = None
            self._player.send(OpenSound())
            self._player.send(Ping(0))
            self._pinged_ms = _now_ms()
            self._pings.start(_PING_MS)

    def _sound_is_wanted(self) -> bool:
        return self._in_session or self._linger.isActive()

    def _change_voice(self) -> None:
        """Another renderer takes over; what runs is said to its end."""
        self._director.change_voice()
        self._limit.stop()
        is_needed = self._renderer.is_alive or self._in_session
        self._renderer.end(wait=False)
        self._voice_notice = ""
        self._tell(replace(self._state, engine=""))
        self._apply_mute()
        if is_needed:
            self._wake()

    def _mute_reason(self) -> Reason | None:
        settings = self._settings
        if settings.speed != 1 and not settings.at_speed:
            return Reason.SPEED
        if SILENT in {settings.engine, self._state.engine}:
            return Reason.SILENT
        return None

    def _apply_mute(self) -> None:
        """Without a voice the tones remain; they go where the person wants silence."""
        reason = self._mute_reason()
        tones = reason is not Reason.SPEED and self._settings.engine != SILENT
        if self._settings.engine == SILENT:
            self._tell(replace(self._state, engine=SILENT))
        self._act(self._director.set_mute(reason, _now_ms(), tones=tones))

    def _set_volume(self, percent: int) -> None:
        percent = min(100, max(0, percent))
        if percent != self._state.volume:
            self._player.send(SetVolume(percent))
            self._tell(replace(self._state, volume=percent))

    def _tell(self, state: VoiceState) -> None:
        notice = " ".join(each for each in (self._voice_notice, self._sound_notice) if each)
        given_up = bool(self._voice_notice) or self._sound_notice == PLAYER_GAVE_UP
        state = replace(state, notice=notice, can_try_again=given_up)
        if state != self._state:
            self._state = state
            self.voice_changed.emit(state)

    def _timer(self, on_timeout: Callable[[], None], *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(on_timeout)
        return timer


def _now_ms() -> int:
    return time.perf_counter_ns() // 1_000_000
