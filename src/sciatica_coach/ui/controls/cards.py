"""Cards to choose from: one each, as many beside each other as there is room for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import leave_unread, mark, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Picture, Subject
from sciatica_coach.wording.tongue import marked

CARD_EM = 13
"""The narrowest card, in line heights."""
PICTURE_EM, PICTURE_TALL = 4.6, 0.34
"""The height of a card's picture: line heights at least, and in parts of its width."""
GAP = 20
MOST_COLUMNS = 4
CHOSEN = marked("It stands above, ready to start")


class Card(QPushButton):
    """Something to choose, with a picture, its name, and a line about it.

    A screen reader hears the name, until `tell` has more to say. `key` is what it stands for.
    """

    def __init__(
        self, key: str, name: str, tall: float = PICTURE_TALL, parent: QWidget | None = None
    ) -> None:
        """Make its place.

        tall  the height of the picture in a wide card, in parts of its width
        """
        super().__init__(parent)
        self.key = key
        self.setProperty("role", "card")
        self.setAutoDefault(True)
        self.setAccessibleName(name)
        self.picture = Picture(tall=tall)
        self._line = words("", "soft")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addSpacing(6)
        column.addWidget(words(name, "name"))
        column.addWidget(self._line)
        column.addStretch(1)
        self.picture.setMinimumHeight(round(PICTURE_EM * self.fontMetrics().height()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            leave_unread(child)

    def tell(self, line: str, spoken: str, cover: Subject | None) -> None:
        """Show a line below the name, and a picture; a screen reader hears `spoken`."""
        self._line.setText(line)
        self.picture.show_subject(cover)
        self.setAccessibleName(spoken)
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
        chosen(key: str): the person chose the card.
    """

    chosen = Signal(str)

    def __init__(
        self, most: int = MOST_COLUMNS, narrowest_em: int = CARD_EM, parent: QWidget | None = None
    ) -> None:
        """Make an empty grid.

        most          so many columns at most
        narrowest_em  no card is narrower than so many line heights
        """
        super().__init__(parent)
        self._most = most
        self._narrowest_em = narrowest_em
        self._cards: list[Card] = []
        self._shown: list[Card] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(self._cards)

    @property
    def shown(self) -> tuple[Card, ...]:
        """The cards in sight, in their order."""
        return tuple(self._shown)

    def clear(self) -> None:
        """Take all cards away."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards.clear()
        self._shown.clear()

    def add(self, card: Card) -> None:
        """Put `card` behind the others."""
        self._cards.append(card)
        self._shown.append(card)
        card.clicked.connect(lambda: self.chosen.emit(card.key))
        self._columns = 0
        self._arrange()

    def show_only(self, keys: Iterable[str]) -> None:
        """Show these cards, in this order, and hide the others."""
        by_key = {card.key: card for card in self._cards}
        wanted = [by_key[key] for key in keys if key in by_key]
        if wanted == self._shown:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setVisible(card in wanted)
        self._shown = wanted
        for before, after in pairwise(wanted):
            self.setTabOrder(before, after)
        self._columns = 0
        self._arrange()

    def mark(self, key: str) -> None:
        """Show which card has been chosen."""
        for card in self._cards:
            mark(card, tr(CHOSEN) if card.key == key else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrowest = self._narrowest_em * self.fontMetrics().height()
        room_for = (self.width() + GAP) // (narrowest + GAP)
        columns = max(1, min(self._most, max(2, len(self._cards)), room_for))
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, card in enumerate(self._shown):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
