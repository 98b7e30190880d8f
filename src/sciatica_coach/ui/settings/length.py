"""How long a routine is with the settings as they are: it changes under one's hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.ui.controls.dropdown import Dropdown
from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import clock_time

BESIDE, GAP = 32, 16


class LengthCard(QFrame):
    """A routine to choose, and its length to the second: "First steps takes 10:20".

    Signals:
        routine_chosen(routine: str): the person wants to see another routine.
    """

    routine_chosen = Signal(str)

    def __init__(
        self,
        routines: Sequence[Routine],
        length_ms: Callable[[str], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "lit")
        self._length_ms = length_ms
        self._opened_ms: dict[str, int] = {}
        self.length = words("", "title")
        self.length.setWordWrap(False)
        self.before = words("", "soft")
        self.routine = Dropdown(tr("Routine whose length is shown"))
        for routine in routines:
            self.routine.addItem(routine.name, routine.id)
        self.routine.activated.connect(self.on_activated)
        takes = words(tr("takes", "between a routine and its length"), "list-soft")
        takes.setWordWrap(False)
        self.before.setWordWrap(False)
        self._first = (self.routine, takes, self.length)
        row = QHBoxLayout(self)
        row.setContentsMargins(BESIDE, 10, BESIDE, 10)
        row.setSpacing(GAP)
        for each in self._first:
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.before)

    def show_routine(self, id_: str) -> None:
        """Show the length of this routine."""
        self.routine.setCurrentIndex(max(0, self.routine.findData(id_)))
        self.refresh()

    def refresh(self) -> None:
        """Show the length anew, and what it was when the page was opened."""
        id_ = self.routine.currentData()
        if not isinstance(id_, str):
            return
        now_ms = self._length_ms(id_)
        before_ms = self._opened_ms.setdefault(id_, now_ms)
        self.length.setText(clock_time(now_ms))
        changed = clock_time(before_ms) != clock_time(now_ms)
        before = tr("before {length}").format(length=clock_time(before_ms))
        self.before.setText(before if changed else "")
        self._show_before()

    def on_activated(self) -> None:
        self.refresh()
        self.routine_chosen.emit(str(self.routine.currentData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_before()

    def _show_before(self) -> None:
        """What it was stands beside what it is, unless that would cut off the routine's name."""
        needed = sum(each.sizeHint().width() + GAP for each in (*self._first, self.before))
        self.before.setVisible(needed + 2 * BESIDE <= self.width())
