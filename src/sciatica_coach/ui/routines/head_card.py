"""What is said of the whole routine: its name, how often, by whom and when, its level."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.reader.routines import LONGEST_SIGNATURE
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.settings.setting import Form, Section, Setting, Value
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.routines.field_row import FieldRow
from sciatica_coach.ui.settings.sections import RowsCard
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

HEADING = marked("About this routine")
LONGEST_NAME, LONGEST_DAY = 80, 10
TEXTS = (
    ("name", marked("Name"), marked("What it is called in the lists."), LONGEST_NAME),
    (
        "often",
        marked("How often"),
        marked("In your own words, such as: twice a day."),
        LONGEST_SIGNATURE,
    ),
    (
        "by",
        marked("By whom"),
        marked(
            "Your physiotherapist, if it is theirs. A name here lets doses go further than ours."
        ),
        LONGEST_SIGNATURE,
    ),
    (
        "date",
        marked("Since when"),
        marked("The day it was written, such as 2026-11-20."),
        LONGEST_DAY,
    ),
)
LEVEL = Setting(
    "level",
    Section.TIME,
    marked("Level"),
    marked("The dose of everything that has none of its own here."),
    Form.CHOICE,
    None,
    options=tuple(Level),
    unset=marked("as the person has it"),
)
AS_WRITTEN = Setting(
    "as_written",
    Section.TIME,
    marked("As written"),
    marked("The coach offers no more and no less. It needs a name above."),
    Form.SWITCH,
    default=False,
)
NO_FLOOR = Setting(
    "no_floor",
    Section.TIME,
    marked("No floor"),
    marked("All of it on a chair, at a wall or standing, also what you do on the floor elsewhere."),
    Form.SWITCH,
    default=False,
)


class HeadCard(RowsCard):
    """The rows of the whole routine; `changed` tells of level and of both switches.

    Signals:
        typed(key: str, text: str): the person changed a text.
        rested(): they are done with a text, for now.
    """

    typed = Signal(str, str)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((LEVEL, NO_FLOOR, AS_WRITTEN), parent=parent)
        self.fields: dict[str, FieldRow] = {}
        self.column.insertWidget(0, words(tr(HEADING), "heading"))
        for place, (key, label, help_, longest) in enumerate(TEXTS):
            row = FieldRow(Setting(key, Section.TIME, label, help_, Form.TEXT, ""), longest)
            row.typed.connect(lambda text, of=key: self.typed.emit(of, text))
            row.rested.connect(self.rested)
            self.fields[key] = row
            self.column.insertWidget(1 + 2 * place, row)
            self.column.insertWidget(2 + 2 * place, frame("rule"))

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        return (*self.fields.values(), *self.rows.values())

    def show_routine(self, routine: Routine) -> None:
        """Show what is said of it now."""
        said: dict[str, Value] = {
            "name": routine.name,
            "often": routine.often,
            "by": routine.by,
            "date": routine.date,
            "level": routine.level.value if routine.level else None,
            "no_floor": routine.no_floor,
            "as_written": routine.as_written,
        }
        for key, row in {**self.fields, **self.rows}.items():
            row.show_standing(Standing(said[key], said[key], explicit=said[key] is not None))
        self.rows["as_written"].setEnabled(bool(routine.by))
