"""Brings the window to the front whenever the coach is started once more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sciatica_coach.desktop.single_instance import SingleInstance


class FrontDoor:
    """Listens at the door of the one window of a home, from `open` to the program's end."""

    def __init__(self, instance: SingleInstance, window: QWidget) -> None:
        self._instance = instance
        self._window = window

    def open(self) -> None:
        """Hear knocks from now on."""
        door = self._instance.listen()
        if door is not None:
            door.knocked.connect(self.on_knock)

    def on_knock(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
