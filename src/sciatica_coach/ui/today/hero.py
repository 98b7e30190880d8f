"""The one large card of the home page: a routine, what it asks for, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sciatica_coach.coaching.safety import Caution
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.today.offer import Offer, OfferItem
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject
from sciatica_coach.wording.safety import caution_words

NARROW_EM = 46
"""Below this width, in line heights, the exercises stand below the words."""
ROW_EM = 2.55
"""The height of an exercise's picture in line heights,"""
ALONE_EM = 9.0
"""and of the picture of the only exercise, at least."""
LEFT_OUT = "Left out for you"
_NONE = Caution()
ON_A_BED = "Then you do it there, and nothing sends you to the floor."


class ExerciseList(QFrame):
    """The routine's exercises in order, each with its dose, on the ground of the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mat")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(28, 24, 28, 24)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[QWidget] = []

    def show_offer(self, offer: Offer) -> None:
        """Show the exercises; those that are left out stand below, without a number."""
        for each in self._rows:
            self._grid.removeWidget(each)
            each.deleteLater()
        self._rows.clear()
        self._grid.setRowStretch(self._grid.rowCount() - 1, 0)
        left_out = [OfferItem(name, LEFT_OUT) for name in offer.left_out]
        for place, item in enumerate((*offer.items, *left_out)):
            played = place < len(offer.items)
            number, name, dose = (
                words(str(place + 1) if played else "", "list-soft"),
                words(item.name, "item" if played else "soft"),
                words(item.dose, "soft"),
            )
            cells = [(number, 0, 0), (name, 0, 2), (dose, 2, 2)]
            if item.note:
                cells.append((words(item.note), 1, 2))
            for widget, row, column in cells:
                self._grid.addWidget(widget, place * 4 + row, column)
                self._rows.append(widget)
            if item.subject is not None:
                self._add_picture(item.subject, place * 4, alone=len(offer.items) == 1)
            self._grid.setRowMinimumHeight(place * 4 + 3, 8)
        self._grid.setRowStretch((len(offer.items) + len(left_out)) * 4, 1)

    def _add_picture(self, subject: Subject, row: int, *, alone: bool) -> None:
        """Beside name and dose; where there is only one exercise, above them, and large."""
        picture = Picture(subject)
        em = self.fontMetrics().height()
        self._rows.append(picture)
        if alone:
            picture.setMinimumHeight(round(ALONE_EM * em))
            self._grid.addWidget(picture, row + 3, 0, 1, 3)
            self._grid.setRowStretch(row + 3, 1)
            return
        picture.setFixedSize(round(ROW_EM * SHAPE * em), round(ROW_EM * em))
        self._grid.addWidget(picture, row, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)


class Hero(QFrame):
    """The routine that Enter starts.

    Signals:
        start_asked(routine: str): the person pressed Start.
        learn_asked(routine: str): the person wants to learn its steps without a clock.
        bed_asked(): the person can lie on a firm bed after all.
        questions_asked(): what they told us has changed; the questions, once more.
    """

    start_asked = Signal(str)
    learn_asked = Signal(str)
    bed_asked = Signal()
    questions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._offer: Offer | None = None
        self.name = words("", "title")
        self.facts = words("", "list-soft")
        self.caution = words("", "strong")
        self.limits = words("", "soft")
        self.afterwards = words("", "soft")
        self.start = button("Start", "primary")
        self.start.clicked.connect(self.on_start)
        self.learn = button("Learn the steps first", "large")
        self.learn.clicked.connect(self.on_learn)
        self.bed = button("I have a firm bed", "large")
        self.bed.clicked.connect(self.bed_asked)
        self.questions = button("Answer the questions again", "large")
        self.questions.clicked.connect(self.questions_asked)
        self.exercises = ExerciseList()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(40, 34, 34, 34)
        self._sides.setSpacing(36)
        self._sides.addLayout(self._left(), 11)
        self._sides.addWidget(self.exercises, 9)

    @property
    def action(self) -> QPushButton:
        """What Enter does here: Start, or where that may not be, what could make it so."""
        offered = (each for each in (self.bed, self.questions) if not each.isHidden())
        return next(offered, self.start)

    def show_offer(self, offer: Offer, caution: Caution = _NONE) -> None:
        """Show the routine, and what stands against it by what the person told us."""
        self._offer = offer
        self.name.setText(offer.name)
        lines = [f"{offer.length} · {offer.size}", offer.way, offer.needed]
        self.facts.setText("\n".join(line for line in lines if line))
        told = caution_words(caution)
        self.caution.setText(told)
        self.caution.setVisible(bool(told))
        self.limits.setText("\n".join(offer.limits))
        self.limits.setVisible(bool(offer.limits))
        self.afterwards.setText(ON_A_BED if caution.waits else offer.afterwards)
        self.afterwards.setVisible(not caution.unfit)
        self.start.setVisible(caution.may_start)
        self.learn.setVisible(caution.may_start)
        self.bed.setVisible(caution.waits)
        self.questions.setVisible(caution.unfit)
        self.start.setAccessibleName(f"Start {offer.name}")
        self.learn.setAccessibleName(f"Learn the steps of {offer.name} first, without a clock")
        self.exercises.show_offer(offer)

    def on_start(self) -> None:
        if self._offer is not None:
            self.start_asked.emit(self._offer.routine)

    def on_learn(self) -> None:
        if self._offer is not None:
            self.learn_asked.emit(self._offer.routine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.name)
        left.addWidget(self.facts)
        left.addWidget(self.caution)
        left.addWidget(self.limits)
        left.addStretch(1)
        left.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(18)
        for each in (self.start, self.learn, self.bed, self.questions):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        left.addLayout(row)
        left.addWidget(self.afterwards)
        return left
