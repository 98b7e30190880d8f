"""When the page looks at the session: often for what moves, seldom for all the rest.

While the figure moves it is moved thirty times a second; numbers, ring and words are looked
at ten times a second, moving or not. A page at rest is not woken at all.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

MOVING_MS = 33


class Rhythm(QObject):
    """The page's one timer.

    Signals:
        look_due(): the whole page is to be looked at; it answers with `look_in` or `rest`.
        move_due(): the figure alone is to be moved.
    """

    look_due = Signal()
    move_due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moves_left = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_active(self) -> bool:
        return self._timer.isActive()

    def look_in(self, milliseconds: int, *, moving: bool = False) -> None:
        """Look after that time; with `moving`, move the figure until then."""
        moves = max(1, milliseconds // MOVING_MS) if moving else 1
        self._moves_left = moves - 1
        self._timer.start(milliseconds // moves)

    def rest(self) -> None:
        """Look no more, until somebody asks again."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        if self._moves_left > 0:
            self._moves_left -= 1
            self.move_due.emit()
        else:
            self.look_due.emit()
