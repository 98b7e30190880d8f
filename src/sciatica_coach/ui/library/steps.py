"""The steps of an exercise, one below the other; the one that the figure shows is lit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Origin
from sciatica_coach.coaching.grammar import step_label
from sciatica_coach.coaching.phrasing import Phrasing
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.ui.controls.words import frame, leave_unread, words
from sciatica_coach.ui.figures.reel import full_dose
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

NUMBER_EM = 1.5
OURS = marked("added by us")
ALL_OURS = marked("The printed programme has no steps for this: all of them are ours.")


class StepLine(NamedTuple):
    """One line of the list.

    number  the source's, or "" of a step that was put between them
    ours    we added it, and not all the others too
    """

    number: str
    label: str
    ours: bool


def step_lines(means: Means) -> tuple[StepLine, ...]:
    """The steps of a plan's first exercise, in its form, on its first side."""
    dose = full_dose(means)
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    apart = not are_ours(means)
    return tuple(
        StepLine(
            number=str(step.number) if step.number else "",
            label=step_label(phrasing, dose, step, dose.first_side),
            ours=apart and step.origin is Origin.ADDED,
        )
        for step in dose.exercise.steps_of(dose.variant)
    )


def are_ours(means: Means) -> bool:
    """Whether we wrote all of the steps, so that none of them stands apart."""
    dose = full_dose(means)
    steps = dose.exercise.steps_of(dose.variant)
    return all(step.origin is Origin.ADDED for step in steps)


class StepList(QWidget):
    """Shows the lines; nothing moves when one is lit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[StepLine, ...] = ()
        self._rows: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lines(self, lines: Iterable[StepLine]) -> None:
        """Show these, none of them lit."""
        given = tuple(lines)
        if given == self.lines:
            return
        self.lines = given
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(line) for line in given]
        for row in self._rows:
            self._column.addWidget(row)

    def light(self, label: str) -> None:
        """Light the first line of that label; "" lights none."""
        at = next((place for place, line in enumerate(self.lines) if line.label == label), None)
        for place, row in enumerate(self._rows):
            lit = place == at
            if bool(row.property("lit")) is not lit:
                row.setProperty("lit", lit)
                row.style().unpolish(row)
                row.style().polish(row)


def _row(line: StepLine) -> QFrame:
    row = frame("step")
    across = QHBoxLayout(row)
    across.setContentsMargins(12, 7, 12, 7)
    across.setSpacing(6)
    number = words(line.number, "list-soft")
    if not line.number:
        leave_unread(number)
    number.setFixedWidth(round(NUMBER_EM * number.fontMetrics().height()))
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addWidget(words(line.label, "list"))
    if line.ours:
        told.addWidget(words(tr(OURS), "soft"))
    across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(told, 1)
    return row
