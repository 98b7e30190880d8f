"""Brings the window to the front whenever the coach is started once more."""

from __future__ import annotations

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QWidget

from sciatica_coach.desktop.single_instance import SingleInstance


class FrontDoor:
    """Watches the door of the one window of a home, from `open` to `close`."""

    def __init__(self, instance: SingleInstance, window: QWidget) -> None:
        self._instance = instance
        self._window = window
        self._notifier: QSocketNotifier | None = None

    def open(self) -> None:
        """Hear knocks from now on."""
        self._instance.listen()
        door = self._instance.fileno()
        if door is None:
            return
        self._notifier = QSocketNotifier(door, QSocketNotifier.Type.Read, self._window)
        self._notifier.activated.connect(self.on_knock)

    def on_knock(self) -> None:
        if self._instance.knocked():
            window = self._window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
