"""What a routine has in it: its exercises in their order, each with its dose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.today.offer import Offer, OfferItem
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

NARROWEST_EM = 14
"""The narrowest column, in line heights,"""
MOST_COLUMNS = 3
"""and so many of them at most."""
ROW_EM = 2.3
"""The height that is kept free for an exercise, in line heights,"""
BELOW = 10
"""and between its words and the next row, in pixels: a grid has no space between empty rows."""
LEFT_OUT = marked("Left out for you")


class ExerciseList(QWidget):
    """The exercises in columns as wide as each other; those that are left out come last.

    A routine with fewer of them than another leaves its rows free, so that nothing below
    moves when one is chosen instead of the other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._cells: list[QWidget] = []
        self._room_for = 1

    @property
    def cells(self) -> tuple[QWidget, ...]:
        """One for each exercise, in their order."""
        return tuple(self._cells)

    def keep_room_for(self, exercises: int) -> None:
        """Keep free what a routine of so many exercises takes."""
        self._room_for = max(1, exercises)
        self._arrange()

    def show_offer(self, offer: Offer) -> None:
        """Show the exercises; a single one needs neither its number nor its name again."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        if len(offer.items) + len(offer.left_out) == 1:
            self._cells = [_cell(words(item.dose, "list-soft"), item.note) for item in offer.items]
        else:
            played = [_numbered(item, place) for place, item in enumerate(offer.items, start=1)]
            self._cells = [*played, *map(_left_out, offer.left_out)]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the cells into as few columns as their rows allow, and forget how they stood."""
        em = self.fontMetrics().height()
        fitting = max(1, min(MOST_COLUMNS, self.width() // (NARROWEST_EM * em)))
        rows = -(-len(self._cells) // fitting)
        columns = -(-len(self._cells) // max(1, rows))
        kept = max(rows, -(-self._room_for // fitting))
        free = round(ROW_EM * em) + BELOW
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(max(kept, self._grid.rowCount())):
            self._grid.setRowMinimumHeight(row, free if row < kept else 0)
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
            cell.show()


def _numbered(item: OfferItem, place: int) -> QWidget:
    """Number and name, with the dose and the note below the name."""
    cell = QWidget()
    across = QHBoxLayout(cell)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    number = words(str(place), "list-soft")
    number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00"))
    across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(_cell(words(item.name, "item"), item.dose, item.note), 1)
    return cell


def _left_out(name: str) -> QWidget:
    return _cell(words(name, "soft"), tr(LEFT_OUT))


def _cell(head: QLabel, *below: str) -> QWidget:
    cell = QWidget()
    said = QVBoxLayout(cell)
    said.setContentsMargins(0, 0, 0, BELOW)
    said.setSpacing(1)
    said.addWidget(head)
    for text in filter(None, below):
        said.addWidget(words(text, "soft"))
    said.addStretch(1)
    return cell
