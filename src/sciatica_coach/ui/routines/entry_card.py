"""All that can be set of the exercise that is chosen in the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.reader.routine_items import LONGEST_NOTE
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.editing.draft import Entry
from sciatica_coach.settings.setting import Form, Section, Setting, Value
from sciatica_coach.ui import shapes
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.icon_button import IconButton
from sciatica_coach.ui.controls.words import button, frame
from sciatica_coach.ui.routines.doses import (
    differs,
    rows_for,
    side_rows_for,
    standing_of,
    with_value,
)
from sciatica_coach.ui.routines.field_row import FieldRow
from sciatica_coach.ui.settings.sections import RowsCard
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.tongue import marked

NOTE = marked("note")
NOTE_HELP = marked("The voice says it before the exercise begins, and it stands on the screen.")
ONLY_IF = marked("Only where all of this is true: {checks}")
UP, DOWN = marked("Move up"), marked("Move down")
AGAIN, OUT = marked("Add once more"), marked("Take out")


class EntryCard(QWidget):
    """One exercise of the routine; made anew for each that is chosen.

    Signals:
        changed(what: str, item: RoutineItem): the person set one thing of it.
        rested(): they are done with a text, for now.
        moved(steps: int): it is to stand so many places further down, or up.
        doubled(): it is to come once more.
        removed(): it is to be taken out.
    """

    changed = Signal(str, object)
    rested = Signal()
    moved = Signal(int)
    doubled = Signal()
    removed = Signal()

    def __init__(
        self, key: int, exercise: Exercise, *, signed: bool, parent: QWidget | None = None
    ) -> None:
        """Make the rows.

        signed  whether somebody signed the routine: then the bounds are wider
        """
        super().__init__(parent)
        self.key = key
        self.exercise = exercise
        self.signed = signed
        self._item = RoutineItem(exercise.id)
        self._dose: Prescription | None = None
        self.up = IconButton(shapes.arrow_up, tr(UP))
        self.down = IconButton(shapes.arrow_down, tr(DOWN))
        self.again = button(tr(AGAIN))
        self.out = button(tr(OUT))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.again.clicked.connect(self.doubled)
        self.out.clicked.connect(self.removed)
        self.rows = RowsCard(rows_for(exercise, signed=signed), exercise)
        self.rows.changed.connect(self.on_changed)
        self.sides = RowsCard(side_rows_for(exercise, signed=signed))
        self.sides.changed.connect(self.on_changed)
        note = f"{exercise.name}: {NOTE}"
        self.note = FieldRow(
            Setting("note", Section.TIME, note, NOTE_HELP, Form.TEXT, "", exercise=exercise.id),
            LONGEST_NOTE,
        )
        self.note.typed.connect(self.on_note)
        self.note.rested.connect(self.rested)
        self._lay_out()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        return (self._acts, *self.rows.rows.values(), self.note, self.sides)

    def show_entry(
        self, entry: Entry, dose: Prescription | None, *, first: bool, last: bool
    ) -> None:
        """Show what the entry says, and what the session makes of the rest."""
        self._item, self._dose = entry.item, dose
        self.rows.show_settings(self._standing)
        self.sides.show_settings(self._standing)
        self.sides.setVisible(differs(entry.item))
        self.note.show_standing(Standing(entry.item.note, entry.item.note, explicit=True))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self._show_form()

    def on_changed(self, key: str, value: Value) -> None:
        self.changed.emit(key, with_value(self._item, self._dose, key, value))

    def on_note(self, text: str) -> None:
        self.changed.emit("note", replace(self._item, note=text))

    def _standing(self, key: str) -> Standing:
        return standing_of(self._item, self._dose, key)

    def _show_form(self) -> None:
        """The form in its picture; one that is not for everybody says for whom it is."""
        row = self.rows.rows.get("variant")
        if self.rows.picture is not None and self._dose is not None:
            self.rows.picture.show_subject(Subject(self.exercise.id, self._dose.variant))
        if row is None or self._dose is None:
            return
        checks = self.exercise.variant(self._dose.variant).checks
        row.note.setText(tr(ONLY_IF).format(checks=" ".join(checks)))
        row.note.setVisible(bool(checks))

    def _lay_out(self) -> None:
        self._acts = acts = FlowRow(10)
        for each in (self.up, self.down, self.again, self.out):
            acts.add(each)
        self.rows.column.insertWidget(1, acts)
        if self.rows.picture is not None:
            self.rows.picture.setVisible("." not in self.exercise.id)  # ours alone have pictures
        self.rows.column.addWidget(frame("rule"))
        self.rows.column.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.rows)
        column.addWidget(self.sides)
        column.addStretch(1)
