"""Tells when a window has been painted for the first time, so that the rest can follow.

What a person does not see at once (voice processes, sound, wakefulness) waits until then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal


class FirstPaint(QObject):
    """Watches one window until its first paint event has been handled.

    Signals:
        painted(): once, from the event loop, after that paint event
    """

    painted = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False
