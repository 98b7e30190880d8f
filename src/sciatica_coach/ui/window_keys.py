"""The keys of the window outside a session, and the list of a session's keys."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.ways import (
    ABOUT,
    EXERCISES,
    GUIDE,
    HELP,
    PROGRESS,
    ROUTINES,
    SETTINGS,
    TODAY,
)

if TYPE_CHECKING:
    # Loaded when somebody first asks for the list.
    from sciatica_coach.ui.session.keys_panel import KeysPanel

TO_PAGES: Mapping[str, str] = MappingProxyType(
    {
        "F1": HELP,
        "Shift+F1": ABOUT,
        "Ctrl+F1": GUIDE,
        "Ctrl+,": SETTINGS,
        "Ctrl+1": TODAY,
        "Ctrl+2": EXERCISES,
        "Ctrl+3": ROUTINES,
        "Ctrl+4": PROGRESS,
    }
)
"""Which key leads to which page."""


class WindowKeys(QObject):
    """Hears the keys while the pages are in sight.

    Signals:
        page_asked(page: str): the person wants to see the page of that id.
        back_asked(): Esc, with nothing above the page that it could close.
    """

    page_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, window: MainWindow, coach: Coach) -> None:
        super().__init__(window)
        self._window = window
        self._coach = coach
        self._keys: KeysPanel | None = None
        for keys, page in TO_PAGES.items():
            shortcut = QShortcut(QKeySequence(keys), window.desk)
            shortcut.activated.connect(lambda to=page: self.page_asked.emit(to))
        QShortcut(QKeySequence("?"), window.desk, self.on_keys_asked)
        QShortcut(QKeySequence("Esc"), window.desk, self.on_escape)

    def on_keys_asked(self) -> None:
        """Show the list of a session's keys over the page, or take it away."""
        if self._keys is None:
            self._keys = later_pages.keys_panel(self._window.screens)
        later_pages.own_keys(self._keys, self._coach.settings.values)
        self._keys.setGeometry(self._window.screens.rect())
        self._keys.toggle()

    def on_escape(self) -> None:
        """Close what lies above, else ask for the way back."""
        if self._keys is not None and self._keys.isVisible():
            self._keys.hide()
        else:
            self.back_asked.emit()
