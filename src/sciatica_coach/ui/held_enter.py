"""The Enter that starts a session presses nothing else while it is held, or trembles.

Start has the focus, and the session's main control has it a moment later; a key held
for a second would press that one, too, and the time to lie down would be gone. When the
window goes full screen the system forgets that the key is held, so its repeats look like
fresh presses; only the time between them tells.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
APART_MS = 1_000
"""A press sooner than this after the last one is the same press; repeats begin after 660 ms."""


class HeldEnter(QObject):
    """Swallows Enter from a start on, until it has been let alone for a second."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(APART_MS)
        self._alone.timeout.connect(self.end)

    def begin(self) -> None:
        """Enter has just been pressed for something that changes the page."""
        self._alone.start()
        self._application.installEventFilter(self)

    def end(self) -> None:
        """Let Enter through again."""
        self._alone.stop()
        self._application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in ENTER:
            return False
        self._alone.start()
        return True
