"""A notice in the desktop's own way, where that is a balloon at the tray: Windows and macOS."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

SHOWN_MS = 15_000
GONE_MS = 60_000
"""So long the icon stays, for who comes to the notice late."""


class TrayNotice(QObject):
    """One notice, with an icon at the tray for as long as it matters; then it is gone.

    Signals:
        pressed(): somebody pressed the notice or the icon.
    """

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.icon = QSystemTrayIcon(window.windowIcon(), self)
        self.icon.messageClicked.connect(self.on_pressed)
        self.icon.activated.connect(lambda _reason: self.on_pressed())
        self._end = QTimer(self, singleShot=True, interval=GONE_MS)
        self._end.timeout.connect(self.on_over)

    def show_notice(self, title: str, text: str) -> None:
        """Show it, without a sound of ours."""
        self.icon.show()
        self.icon.showMessage(title, text, self.icon.icon(), SHOWN_MS)
        self._end.start()

    def on_pressed(self) -> None:
        self.pressed.emit()
        self.on_over()

    def on_over(self) -> None:
        self._end.stop()
        self.icon.hide()
        self.deleteLater()
