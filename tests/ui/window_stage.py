"""What tests of the window are made of: a coach with a fresh home, a voice that notes, a hand
on the session's clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import Event
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.session import Moment, Session
from sciatica_coach.desktop.paths import HOME_VARIABLE, Paths, find_paths
from sciatica_coach.ui import typeface
from sciatica_coach.ui.guide import Guide
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.voice.state import VoiceState


class NotingVoice(QObject):
    """A voice that says nothing and notes what it was asked for."""

    cue_reported = Signal(object)
    voice_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = VoiceState()
        self.said: list[str] = []
        self.prepared: list[str] = []
        self.asked: list[str] = []

    def prepare(self, plan: Plan) -> None:
        self.prepared.append(plan.routine)

    def say(self, text: str) -> None:
        self.said.append(text)

    def hush(self) -> None:
        self.said.clear()

    def louder(self) -> None:
        self.asked.append("louder")

    def softer(self) -> None:
        self.asked.append("softer")

    def try_again(self) -> None:
        self.asked.append("try again")

    def change(self, state: VoiceState) -> None:
        self.state = state
        self.voice_changed.emit(state)


class HandDriver(QObject):
    """Walks a real session; the test moves its clock."""

    events_happened = Signal(object)

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan
        self.session_id: str | None = "20260105T081500Z-0001"
        self.session = Session(plan)
        self.at_ms = 0
        self.commands: list[tuple[Command, CommandSource]] = []
        self.recorded: list[tuple[str, dict[str, object]]] = []

    def start(self) -> None:
        self._tell(self.session.start(self.at_ms))

    def command(self, command: Command, source: CommandSource) -> None:
        self.commands.append((command, source))
        self._tell(self.session.command(command, source, self.at_ms))

    def moment(self) -> Moment:
        return self.session.moment(self.at_ms)

    def now_ms(self) -> int:
        return self.at_ms

    def record(self, name: str, fields: Mapping[str, object]) -> None:
        self.recorded.append((name, dict(fields)))

    def advance(self, ms: int) -> None:
        self.at_ms += ms
        self._tell(self.session.advance_to(self.at_ms))

    def play_to_the_end(self) -> None:
        self.advance(self.plan.total_ms + 1)

    def _tell(self, events: tuple[Event, ...]) -> None:
        if events:
            self.events_happened.emit(events)


@dataclass
class Stage:
    """A window with everything behind it."""

    window: MainWindow
    guide: Guide
    coach: Coach
    voice: NotingVoice
    home: Paths
    drivers: list[HandDriver] = field(default_factory=list)

    @property
    def driver(self) -> HandDriver:
        return self.drivers[-1]


def places(home: Path) -> Paths:
    """The folders of a test's fresh home."""
    return find_paths({HOME_VARIABLE: str(home)})


def set_stage(
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    *,
    answered: Mapping[str, object] | None = None,
    shown: bool = True,
) -> Stage:
    """A window as it opens; `answered` are the first start's answers given earlier."""
    where = places(home)
    if answered is not None:
        Coach(where).answer_first_start(answered)
    coach = Coach(where)
    voice = NotingVoice()
    drivers: list[HandDriver] = []

    def begin(plan: Plan) -> HandDriver:
        drivers.append(HandDriver(plan))
        return drivers[-1]

    look = Look(qapp, typeface.load(), lambda: coach.settings.values)
    window = MainWindow(look, answered=coach.first_start_done)
    qtbot.addWidget(window)
    if shown:
        with qtbot.waitSignal(window.painted):
            window.show()
    guide = Guide(window, coach, voice, begin)
    if shown:
        qtbot.waitSignal(guide.arrived).wait()
    return Stage(window, guide, coach, voice, where, drivers)


EARLIER: Mapping[str, object] = {"surface": "floor", "true": []}
"""The first start's answers of someone with whom everything is well."""


SHEET = """\
# For Mrs Keller.
name = "Evening"
by = "Anna Müller"
date = 2026-11-20
often = "twice a day"

[[exercises]]
id = "bridge"
hold_s = 6  # as at the practice
note = "Cushion between the knees."

[[exercises]]
id = "figure_four"
left = { sets = 3, hold_s = 40 }
right = { sets = 2 }

[[exercises]]
id = "towel"

[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "reps"
repetitions = 3
hold_s = 5
steps = ["Lie down.", "Next, pull."]
go = "Pull"
back = "Rest"
exit = "Let go."
"""
"""A physiotherapist's routine."""


def write_routine(home: Path, text: str = SHEET, name: str = "keller.toml") -> Path:
    """Put a routine among the person's own, before the coach reads them."""
    folder = places(home).routines
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder / name
