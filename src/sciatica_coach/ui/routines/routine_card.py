"""One of the person's routines, with what it is and all that can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.routines.facts import agreed, contents, place_and_things, signature
from sciatica_coach.ui.today.offer import Offer
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject
from sciatica_coach.wording.tongue import marked

PICTURE_EM = 7.4
"""The height of its picture, in line heights."""
NARROW_EM = 34
"""Below this width, in line heights, the picture stands above the words."""
START, EDIT, COPY = marked("Start"), marked("Edit"), marked("Copy")
HAND_ON, DELETE = marked("Save as a file"), marked("Delete")


class RoutineCard(QFrame):
    """Tells of one routine.

    Signals:
        start_asked(routine: str): it is to begin.
        edit_asked(routine: str): it is to be changed.
        copy_asked(routine: str): one like it is to be made.
        hand_on_asked(routine: str): it is to be saved as a file somewhere else.
        delete_asked(routine: str): it is to be put aside.
    """

    start_asked = Signal(str)
    edit_asked = Signal(str)
    copy_asked = Signal(str)
    hand_on_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(
        self, routine: Routine, offer: Offer, caution: str, parent: QWidget | None = None
    ) -> None:
        """Make the card.

        offer    what it comes to today
        caution  what stands against it by the person's own answers, or ""
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self.routine = routine.id
        self._name = routine.name
        self.acts: dict[str, QPushButton] = {}
        self._picture = Picture(_cover(offer))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(words(routine.name, "heading"))
        for text, role in (
            (f"{offer.length} · {offer.size}", "list-soft"),
            (place_and_things(offer), ""),
            (signature(routine), "strong"),
            (agreed(routine), ""),
            (caution, "strong"),
            (contents(offer), "soft"),
        ):
            if text:
                column.addWidget(words(text, role))
        column.addStretch(1)
        column.addSpacing(10)
        column.addWidget(self._make_acts())
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(22, 22, 28, 22)
        self._halves.setSpacing(28)
        self._halves.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < NARROW_EM * em
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._picture.setFixedSize(round(PICTURE_EM * SHAPE * em), round(PICTURE_EM * em))

    def _make_acts(self) -> FlowRow:
        row = FlowRow()
        for name, signal in (
            (START, self.start_asked),
            (EDIT, self.edit_asked),
            (COPY, self.copy_asked),
            (HAND_ON, self.hand_on_asked),
            (DELETE, self.delete_asked),
        ):
            made = button(tr(name), "large" if name == START else "")
            made.setAccessibleName(f"{tr(name)}: {self._name}")
            made.clicked.connect(lambda _checked, told=signal: told.emit(self.routine))
            self.acts[name] = made
            row.add(made)
        return row


def _cover(offer: Offer) -> Subject | None:
    """The first exercise of which there can be a picture: not one that it brings along."""
    subjects = [item.subject for item in offer.items if item.subject]
    ours = (subject for subject in subjects if "." not in subject.exercise)
    return next(ours, None)
