"""The way to the person's own routines; their room is made when it is first wanted.

What was changed there and not saved is asked about before it is left, and once before the
window closes; who closes it all the same is offered to go on with it another day.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.main_window import MainWindow

if TYPE_CHECKING:
    # Loaded when somebody first wants it.
    from sciatica_coach.ui.routines.room import RoutinesRoom


class RoutinesWing(QObject):
    """Opens the room, and hears what is asked for in it.

    Signals:
        page_ready(id: str, page: Page): this page is wanted in sight, under that id.
        page_asked(id: str): a page that is there already is wanted in sight.
        start_asked(routine: str): a routine is to begin.
        changed(): there are other routines than before, or they are others.
    """

    page_ready = Signal(str, object)
    page_asked = Signal(str)
    start_asked = Signal(str)
    changed = Signal()

    def __init__(self, coach: Coach, window: MainWindow) -> None:
        super().__init__(window)
        self._coach = coach
        self._window = window
        self._made: RoutinesRoom | None = None
        self._has_asked = False

    def list_page(self) -> Page:
        """The person's routines."""
        return self._room.list_page()

    def ask_for_file(self) -> None:
        """Ask for a file to look into."""
        self._room.on_open_asked()

    def look_into(self, file: str) -> None:
        """Show what is in a file."""
        self._room.look_into(Path(file))

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Whether something is asked before a page is left; `then` goes on after it."""
        return self._made is not None and self._made.asks_first(then)

    def asks_before_closing(self) -> bool:
        """Whether the window stays for a question; who closes it once more means it."""
        if self._has_asked or not self.asks_first(self._window.close):
            return False
        self._has_asked = True
        self._window.stay()
        return True

    def on_stayed(self) -> None:
        """The window is not to close after all."""
        self._has_asked = self._window.leaves = False

    @property
    def _room(self) -> RoutinesRoom:
        if self._made is None:
            self._made = room = later_pages.routines(self._coach, self._window)
            room.page_ready.connect(self.page_ready)
            room.page_asked.connect(self.page_asked)
            room.start_asked.connect(self.start_asked)
            room.changed.connect(self.changed)
            room.stayed.connect(self.on_stayed)
        return self._made
