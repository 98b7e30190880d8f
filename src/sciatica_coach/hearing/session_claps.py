"""Two claps pause a session, and two claps let it go on.

Flow: a session that begins opens the ear, where the person asked for it, and its end closes
it. While the coach speaks it is deaf, and after a key was struck: that sounds like a clap
beside the microphone. What two claps mean is told as a command of the
session: never more than pause and go on, and after a pain nothing at all, for a noise must
not lead anybody on who may lie there hurt.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.events import (
    Event,
    PauseReason,
    Resumed,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.hearing.state import (
    LEFT,
    NONE_HEARD,
    NOW,
    ONE_HEARD,
    OPENING,
    TWO_HEARD,
    ClapTrial,
    ListeningState,
)
from sciatica_coach.voice.utterance import CueOutcome, CueReport

STRUCK_MS = 500
"""So long after a key of this computer was struck nothing is taken for claps."""
TRIAL_MS = 20_000
"""How long the trial in the settings listens for claps."""


class Ear(Protocol):
    """What hears claps; the real one is `hearing.listening.Listening`."""

    @property
    def clapped(self) -> SignalInstance: ...

    @property
    def clapped_twice(self) -> SignalInstance: ...

    @property
    def changed(self) -> SignalInstance: ...

    def begin(self) -> None: ...

    def end(self) -> None: ...

    def set_deaf(self, *, deaf: bool) -> None: ...

    def shut_down(self) -> None: ...


def meaning_of_claps(moment: Moment | None) -> Command | None:
    """What two claps ask for at that moment; None where they mean nothing."""
    if moment is None:
        return None
    if moment.stage is Stage.RUNNING:
        return Command.PAUSE
    waits = moment.pause_reason is PauseReason.HURTS
    return Command.RESUME if moment.stage is Stage.PAUSED and not waits else None


class SessionClaps(QObject):
    """Follows a session and the voice, and tells what two claps mean.

    Signals:
        asked(command: Command): two claps were heard in a session that they mean something in.
        changed(state: ListeningState): the microphone is in use now, or it is not.
        trial_changed(trial: ClapTrial): how the trial in the settings goes.
    """

    asked = Signal(object)
    changed = Signal(object)
    trial_changed = Signal(object)

    def __init__(
        self,
        listening: Ear,
        moment: Callable[[], Moment | None],
        wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is heard before the first session.

        moment  gives the moment of the session at hand; None where there is none
        wanted  whether the person wants claps to be heard
        """
        super().__init__(parent)
        self._listening = listening
        self._moment = moment
        self._wanted = wanted
        self._in_session = False
        self._speaks = False
        self._struck = QTimer(self, singleShot=True, interval=STRUCK_MS)
        self._struck.timeout.connect(self._set_deaf)
        self._trial = QTimer(self, singleShot=True, interval=TRIAL_MS)
        self._trial.timeout.connect(lambda: self._end_trial(NONE_HEARD))
        listening.clapped.connect(self._on_clapped)
        listening.clapped_twice.connect(self._on_clapped_twice)
        listening.changed.connect(self._on_changed)

    def on_events(self, events: tuple[Event, ...]) -> None:
        """What happened in the session, as the driver tells it."""
        for event in events:
            match event:
                case SessionStarted() | Resumed() | SegmentStarted():
                    self._begin()
                case SessionFinished() | SessionStopped() | SessionSuspended():
                    self._in_session = False
                    self._listening.end()
                case _:
                    pass

    def on_cue_reported(self, report: CueReport) -> None:
        """The coach speaks, or has spoken; what was never said changes nothing."""
        if report.outcome is not CueOutcome.DROPPED:
            self._speaks = report.outcome is CueOutcome.STARTED
            self._set_deaf()

    def on_struck(self) -> None:
        """A key of this computer was struck, or came up again."""
        if self._in_session or self._trial.isActive():
            self._struck.start()
            self._set_deaf()

    def try_out(self) -> None:
        """Listen for two claps outside a session; `trial_changed` tells what comes of it."""
        if not self._in_session and not self._trial.isActive():
            self._trial.start()
            self.trial_changed.emit(OPENING)
            self._listening.begin()

    def end_trial(self) -> None:
        """Let the microphone go, if a trial has it: nobody sees any more that it is on."""
        if self._trial.isActive():
            self._end_trial(LEFT)

    def close(self) -> None:
        """Let the microphone go, and wait until the process is gone."""
        self._trial.stop()
        self._struck.stop()
        self._listening.shut_down()

    def _begin(self) -> None:
        """A stop that is taken back begins with a segment."""
        if self._in_session:
            return
        self._in_session = True
        if self._trial.isActive():
            self._end_trial(NONE_HEARD)
        if self._wanted():
            self._listening.begin()

    def _set_deaf(self) -> None:
        self._listening.set_deaf(deaf=self._speaks or self._struck.isActive())

    def _on_clapped(self) -> None:
        if self._trial.isActive():
            self.trial_changed.emit(ONE_HEARD)

    def _on_clapped_twice(self) -> None:
        if self._trial.isActive():
            self._end_trial(TWO_HEARD)
            return
        command = meaning_of_claps(self._moment()) if self._in_session else None
        if command is not None:
            self.asked.emit(command)

    def _on_changed(self, state: ListeningState) -> None:
        self.changed.emit(state)
        if not self._trial.isActive():
            return
        if state.notice:
            self._end_trial(ClapTrial(runs=False, answer=state.notice))
        elif state.listens:
            self.trial_changed.emit(NOW)

    def _end_trial(self, outcome: ClapTrial) -> None:
        self._trial.stop()
        self._listening.end()
        self.trial_changed.emit(outcome)
