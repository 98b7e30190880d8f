"""An ear that hears what the test says, beside a session: for tests of two claps."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from tests.sessions import plan_of
from tests.ui.session.hands import HandDriver

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.hearing.session_claps import SessionClaps
from sciatica_coach.hearing.state import ClapTrial, ListeningState
from sciatica_coach.voice.utterance import CueOutcome, CueReport


class NotingEar(QObject):
    """Hears what the test says, and notes what it was asked for."""

    clapped = Signal()
    clapped_twice = Signal()
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = ListeningState()
        self.asked: list[str] = []

    def begin(self) -> None:
        self.asked.append("begin")

    def end(self) -> None:
        self.asked.append("end")
        self.change(ListeningState())

    def set_deaf(self, *, deaf: bool) -> None:
        self.asked.append("deaf" if deaf else "hears")

    def shut_down(self) -> None:
        self.asked.append("gone")

    def change(self, state: ListeningState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)


class Listener:
    """A session, an ear beside it, and what two claps come to."""

    def __init__(self) -> None:
        self.wanted = True
        self.ear = NotingEar()
        self.driver = HandDriver(plan_of("first_steps"))
        self.claps = SessionClaps(self.ear, self.driver.moment, lambda: self.wanted)
        self.driver.events_happened.connect(self.claps.on_events)
        self.asked: list[Command] = []
        self.trials: list[ClapTrial] = []
        self.claps.asked.connect(self.on_asked)
        self.claps.trial_changed.connect(self.trials.append)

    def on_asked(self, command: Command) -> None:
        self.asked.append(command)
        self.driver.command(command, CommandSource.REMOTE)

    def clap_twice(self) -> None:
        self.ear.clapped.emit()
        self.ear.clapped.emit()
        self.ear.clapped_twice.emit()

    def speak(self, outcome: CueOutcome) -> None:
        self.claps.on_cue_reported(CueReport(outcome, 1, 0, "Up", "Up", 0))
