"""The exercises of a routine that is changed, in their order; one of them is chosen.

Flow: `show` gives each entry of the draft a row and puts the rows in the draft's order. What
a hand or a key wants is told on; nothing moves before the draft has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import leave_unread
from sciatica_coach.ui.routines.entry_row import EntryRow

GAP = 8
LINE = 4


class Line(NamedTuple):
    """What a row shows.

    key       that of the draft's entry
    about     its dose, or what is wrong with it where it is at fault
    """

    key: int
    name: str
    about: str
    at_fault: bool = False


class DropLine(QWidget):
    """Where what is dragged would land."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        leave_unread(self)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(self.rect()), LINE / 2, LINE / 2)


class EntryList(QWidget):
    """The rows.

    Signals:
        chosen(key: int): the person wants to see this entry.
        move_asked(key: int, place: int): it is to stand at that place, from 0.
        remove_asked(key: int): it is to be taken out.
        held(y: int): what is dragged is held at that height of this widget.
    """

    chosen = Signal(int)
    move_asked = Signal(int, int)
    remove_asked = Signal(int)
    held = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EntryRow] = []
        self._wanted: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._drop = DropLine(self)

    def row_of(self, key: int) -> EntryRow | None:
        return next((row for row in self.rows if row.key == key), None)

    def show_lines(self, lines: Sequence[Line], chosen: int | None) -> None:
        """Show these, in their order, and that one as chosen."""
        known = {row.key: row for row in self.rows}
        wanted = [
            known.pop(line.key) if line.key in known else self._made(line.key) for line in lines
        ]
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if wanted != self.rows:
            for place, row in enumerate(wanted):
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            for before, after in pairwise(wanted):
                self.setTabOrder(before, after)
            self.rows = wanted
        for number, (row, line) in enumerate(zip(wanted, lines, strict=True), start=1):
            row.tell(number, line.name, line.about, at_fault=line.at_fault)
        self._choose(chosen)

    def focus_on(self, key: int) -> None:
        """Give the row of that entry the focus."""
        row = self.row_of(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_dragged(self, row: EntryRow, y: int) -> None:
        """Show where it would land."""
        height = self.mapFromGlobal(QPoint(0, y)).y()
        centres = [each.geometry().center().y() for each in self.rows]
        gap = sum(height > centre for centre in centres)
        before = self.rows[gap - 1].geometry().bottom() + GAP // 2 if gap else 0
        self._drop.setGeometry(0, max(0, before - LINE // 2), self.width(), LINE)
        self._drop.show()
        self._drop.raise_()
        place = self.rows.index(row)
        self._wanted = gap - 1 if gap > place else gap
        self.held.emit(height)

    def on_dropped(self, row: EntryRow) -> None:
        self._drop.hide()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted != self.rows.index(row):
            self.move_asked.emit(row.key, wanted)

    def _choose(self, key: int | None) -> None:
        """Show one as chosen without telling of it."""
        for row in self.rows:
            with QSignalBlocker(row):
                row.setAutoExclusive(False)
                row.setChecked(row.key == key)
                row.setAutoExclusive(True)
            row.update()

    def _made(self, key: int) -> EntryRow:
        row = EntryRow(key, self)
        row.toggled.connect(lambda on: self.chosen.emit(key) if on else None)
        row.remove_asked.connect(lambda: self.remove_asked.emit(key))
        row.move_asked.connect(
            lambda steps: self.move_asked.emit(key, self.rows.index(row) + steps)
        )
        row.dragged.connect(lambda y: self.on_dragged(row, y))
        row.dropped.connect(lambda: self.on_dropped(row))
        row.show()
        return row
