"""What an exercise of the routine's own is: its name, its steps, its words, to be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.catalog.own_exercise import OwnExercise
from sciatica_coach.catalog.reader.own_exercises import (
    LONGEST_NAME,
    LONGEST_SENTENCES,
    LONGEST_WORD,
)
from sciatica_coach.editing.own import steps_as_lines, with_lines
from sciatica_coach.settings.setting import Form, Section, Setting
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.lines_field import LinesField
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.routines.field_row import FieldRow
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import POSITIONS, sentence
from sciatica_coach.wording.tongue import marked

HEADING = marked("In your own words")
POSITION, STEPS = marked("Position"), marked("Steps")
STEPS_HELP = marked(
    "One sentence a line. The last one is the movement; it is told beforehand, so begin it "
    "with “Next, …”."
)
SIDES_HELP = marked(
    "Write {side} where the voice is to say left or right, and {other} for the opposite."
)
"""Their places stand in it as the person is to write them: nothing is put in."""
TEXTS = (
    ("name", marked("Name"), marked("It is said and shown."), LONGEST_NAME),
    (
        "go",
        marked("Go word"),
        marked("On this word the movement begins, such as: Up."),
        LONGEST_WORD,
    ),
    (
        "back",
        marked("Way back"),
        marked("The word for the way back, such as: Lower."),
        LONGEST_WORD,
    ),
    (
        "exit",
        marked("Way out"),
        marked(
            "How to get out of the position, first thing first. It is said when something hurts."
        ),
        LONGEST_SENTENCES,
    ),
    (
        "change",
        marked("Changing sides"),
        marked("What is said between the sides."),
        LONGEST_SENTENCES,
    ),
    (
        "leave_out",
        marked("When to leave it out"),
        marked("In one sentence, or nothing."),
        LONGEST_SENTENCES,
    ),
)
_WITH: dict[str, Callable[[OwnExercise, str], OwnExercise]] = {
    "name": lambda own, text: replace(own, name=text),
    "go": lambda own, text: replace(own, go=text),
    "back": lambda own, text: replace(own, back=text),
    "exit": lambda own, text: replace(own, exit=text),
    "change": lambda own, text: replace(own, change=text),
    "leave_out": lambda own, text: replace(own, leave_out=text),
}


class OwnCard(QFrame):
    """The description of one own exercise.

    Signals:
        changed(key: str, own: OwnExercise): the person told one thing of it otherwise.
        rested(): they are done with a text, for now.
    """

    changed = Signal(str, object)
    rested = Signal()

    def __init__(self, own: OwnExercise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.own = own
        self.fields: dict[str, FieldRow] = {}
        self.position = ChoiceRow([(each, sentence(tr(POSITIONS[each]))) for each in Position])
        self.position.chosen.connect(self.on_position)
        self.steps = LinesField(f"{own.name}: {tr(STEPS)}. {tr(STEPS_HELP)}")
        self.steps.typed.connect(self.on_steps)
        self.steps.rested.connect(self.rested)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(12)
        column.addWidget(words(tr(HEADING), "heading"))
        for key, label, help_, longest in TEXTS:
            if key != "change" or own.first_side is not None:
                column.addWidget(self._field(key, label, help_, longest))
                column.addWidget(frame("rule"))
            if key == "name":
                self._lay_out_middle(column)
        self.show_own(own)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        name, *others = self.fields.values()
        return (name, self.position, self.steps, *others)

    def show_own(self, own: OwnExercise) -> None:
        """Show it as it is told now; what is typed just now stays as it is typed."""
        self.own = own
        for key, row in self.fields.items():
            text = str(getattr(own, key))
            row.show_standing(Standing(text, text, explicit=True))
        self.position.choose(own.position)
        if with_lines(own, self.steps.toPlainText()).steps != own.steps:
            self.steps.show_text(steps_as_lines(own))

    def on_typed(self, key: str, text: str) -> None:
        """One of the texts is another now."""
        self.changed.emit(key, _WITH[key](self.own, text))

    def on_position(self, position: object) -> None:
        """It is done in another position."""
        if isinstance(position, Position):
            self.changed.emit("position", replace(self.own, position=position))

    def on_steps(self, text: str) -> None:
        """There are other steps, or other words for them."""
        self.changed.emit("steps", with_lines(self.own, text))

    def _field(self, key: str, label: str, help_: str, longest: int) -> FieldRow:
        row = FieldRow(Setting(key, Section.TIME, label, help_, Form.TEXT, ""), longest)
        row.typed.connect(lambda text: self.on_typed(key, text))
        row.rested.connect(self.rested)
        self.fields[key] = row
        return row

    def _lay_out_middle(self, column: QVBoxLayout) -> None:
        """Position and steps, below the name."""
        sided = self.own.first_side is not None
        help_ = f"{tr(STEPS_HELP)} {tr(SIDES_HELP)}" if sided else tr(STEPS_HELP)
        for widget in (
            words(tr(POSITION), "name"),
            self.position,
            frame("rule"),
            words(tr(STEPS), "name"),
            words(help_, "soft"),
            self.steps,
            frame("rule"),
        ):
            column.addWidget(widget)
