"""Tells that a key or a mouse button of this computer was struck: the microphone hears it, too.

It is seen as it comes to the window, before any widget, and goes on its way.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

STRUCK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
    }
)
"""Both ways of a key sound."""


class StruckKeys(QObject):
    """Sees what is struck while one window has the focus.

    Signals:
        struck(): a key or a button went down, or came up.
    """

    struck = Signal()

    def __init__(self, window: QWidget) -> None:
        """See what is struck in that window, from now on."""
        super().__init__(window)
        window.winId()  # a window that was never shown has no handle yet
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key that is held repeats without a sound."""
        repeats = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if event.type() in STRUCK and not repeats:
            self.struck.emit()
        return False
