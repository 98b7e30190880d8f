"""The menu of routines: one card each, as many beside each other as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import leave_unread, mark, words
from sciatica_coach.ui.today.offer import Offer
from sciatica_coach.ui.widgets.picture import Picture, Subject

CARD_EM = 13
"""The narrowest card, in line heights."""
PICTURE_EM, PICTURE_TALL = 4.6, 0.34
"""The height of a card's picture: line heights at least, and in parts of its width."""
GAP = 20
CHOSEN = "It stands above, ready to start"


class RoutineCard(QPushButton):
    """A routine to choose; a screen reader hears its name, length and positions."""

    def __init__(self, routine: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.routine = routine
        self.setProperty("role", "card")
        self.setAutoDefault(True)
        self.setAccessibleName(name)
        self.picture = Picture(tall=PICTURE_TALL)
        self._line = words("", "soft")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(6)
        column.addWidget(self.picture, 1)
        column.addSpacing(6)
        column.addWidget(words(name, "name"))
        column.addWidget(self._line)
        self.picture.setMinimumHeight(round(PICTURE_EM * self.fontMetrics().height()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            leave_unread(child)

    def show_offer(self, offer: Offer, cover: Subject | None) -> None:
        """Show what the plan promises, and the picture of one of its exercises."""
        self._line.setText(offer.short)
        self.picture.show_subject(cover)
        self.setAccessibleName(offer.spoken)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)


class CardGrid(QWidget):
    """Cards of one width in as many columns as fit.

    Signals:
        chosen(routine: str): the person chose the routine.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[RoutineCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    @property
    def cards(self) -> tuple[RoutineCard, ...]:
        return tuple(self._cards)

    def clear(self) -> None:
        """Take all cards away."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards.clear()

    def add(self, card: RoutineCard) -> None:
        """Put `card` behind the others."""
        self._cards.append(card)
        card.clicked.connect(lambda: self.on_chosen(card))
        self._columns = 0
        self._arrange()

    def mark(self, routine: str) -> None:
        """Show which routine the hero has."""
        for card in self._cards:
            mark(card, CHOSEN if card.routine == routine else "")

    def on_chosen(self, card: RoutineCard) -> None:
        self.chosen.emit(card.routine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrowest = CARD_EM * self.fontMetrics().height()
        room_for = (self.width() + GAP) // (narrowest + GAP)
        columns = max(1, min(4, max(2, len(self._cards)), room_for))
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
