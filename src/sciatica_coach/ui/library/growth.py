"""The plan of an exercise that grows, line by line, with the one lit that the person is on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.growing import HEADING, HELP, PlanLine, parts_in_words, plan_lines
from sciatica_coach.wording.tongue import marked

HERE = marked("You are here")


class GrowthCard(QFrame):
    """Shows the lines of the plan; how far one goes is set above."""

    def __init__(self, exercise: Exercise, ladder: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._exercise = exercise
        self._ladder = ladder
        self.lines: tuple[PlanLine, ...] = ()
        self._rows: list[QFrame] = []
        self._parts = words("", "soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 22, 32, 24)
        self._column.setSpacing(2)
        self._column.addWidget(words(tr(HEADING), "heading"))
        self._column.addWidget(words(tr(HELP), "soft"))
        self._column.addWidget(self._parts)
        self._column.addSpacing(8)

    def show_dose(self, prescription: Prescription) -> None:
        """Show where that dose stands in the plan."""
        dose = dose_of(prescription)
        self._parts.setText(parts_in_words(self._exercise, dose, tr=tr))
        self._parts.setVisible(bool(self._parts.text()))
        lines = plan_lines(self._exercise, self._ladder, dose, tr=tr)
        if lines == self.lines:
            return
        self.lines = lines
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(line) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)


def dose_of(prescription: Prescription) -> Dose:
    """What is in force, as the plan counts it."""
    return Dose(prescription.amount, prescription.hold_ms, prescription.variant)


def _row(line: PlanLine) -> QFrame:
    row = frame("step")
    row.setProperty("lit", line.here)
    grid = QGridLayout(row)
    grid.setContentsMargins(12, 6, 12, 6)
    grid.setHorizontalSpacing(14)
    told = (line.name, "strong"), (line.length, ""), (line.parts, "soft")
    for place, (text, role) in enumerate(told):
        if text:
            grid.addWidget(words(text, role), 0, place)
        grid.setColumnStretch(place, 2 if place == 0 else 1)
    if line.here:
        grid.addWidget(words(tr(HERE), "soft"), 1, 0)
    return row
