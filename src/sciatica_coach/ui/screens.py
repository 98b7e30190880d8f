"""The screens of the desk and the room, known by what stands on them: a television stays one.

A screen is remembered by its maker and model, for the plug that it hangs on may be another
one tomorrow; by the name of the plug only where it says nothing of itself, or where two are
of one model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class Facts(Protocol):
    """What the system tells of a screen; a `QScreen` does."""

    def name(self) -> str: ...

    def manufacturer(self) -> str: ...

    def model(self) -> str: ...

    def geometry(self) -> QRect: ...


def keys_of(screens: Sequence[Facts]) -> list[str]:
    """What each is remembered by, in their order, in words that a person knows it by."""
    models = [_model(each) for each in screens]
    often = Counter(models)
    return [
        model if model and often[model] == 1 else f"{model} {each.name()}".strip()
        for model, each in zip(models, screens, strict=True)
    ]


def _model(screen: Facts) -> str:
    """Maker and model, each word once: some models begin with their maker's name."""
    told = f"{screen.manufacturer()} {screen.model()}".split()
    return " ".join(dict.fromkeys(told))


class Screens(QObject):
    """The screens that there are now.

    Signals:
        changed(): one has come or gone; windows that stood on it stand on another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.changed)
            application.screenRemoved.connect(self.changed)

    @property
    def keys(self) -> list[str]:
        """What they are remembered by."""
        return keys_of(self._there())

    def holds(self, window: QWidget, key: str) -> bool:
        """Whether the window stands on the screen of that key."""
        return self._of(key) is window.screen()

    def move(self, window: QWidget, key: str) -> None:
        """Let the window stand on the screen of that key, which is there."""
        screen = self._of(key)
        if screen is not None:
            window.setScreen(screen)
            window.setGeometry(screen.geometry())

    def _of(self, key: str) -> QScreen | None:
        there = self._there()
        return dict(zip(keys_of(there), there, strict=True)).get(key)

    def _there(self) -> list[QScreen]:
        return QGuiApplication.screens()
