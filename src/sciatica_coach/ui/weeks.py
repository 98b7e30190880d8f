"""The way to one's weeks and one's data: made when first wanted, read anew when opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.beside import Beside
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.ways import DATA, PROGRESS, TODAY

if TYPE_CHECKING:
    # Loaded when somebody first wants it.
    from sciatica_coach.history.review import Review
    from sciatica_coach.ui.data.page import DataPage
    from sciatica_coach.ui.progress.page import ProgressPage


class Weeks(QObject):
    """Makes the page, and has the history read for it on a thread.

    makers  make the pages

    Signals:
        page_asked(page: str): the person wants to see the page of that id.
    """

    page_asked = Signal(str)

    def __init__(self, coach: Coach, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._page: ProgressPage | None = None
        self._reading: Beside[Review] | None = None
        self.makers: Mapping[str, Callable[[], Page]] = {
            PROGRESS: self._make,
            DATA: self._make_data,
        }

    def settle(self) -> None:
        """Show what is being read, as soon as it is there."""
        if self._reading is None or self._page is None:
            return
        self._reading.wait()
        found, self._reading = self._reading.found, None
        if found is not None:
            self._page.show_review(found)

    def shut_down(self) -> None:
        """Wait for what is being read."""
        if self._reading is not None:
            self._reading.wait()
            self._reading = None

    def on_opened(self) -> None:
        if self._reading is None:
            self._reading = Beside(later_pages.review_of(self._coach), "weeks")
            self._reading.told.done.connect(self.settle)
            self._reading.begin()

    def _make(self) -> ProgressPage:
        self._page = page = later_pages.progress_page(self._coach)
        page.opened.connect(self.on_opened)
        page.session_asked.connect(partial(self.page_asked.emit, TODAY))
        page.data_asked.connect(partial(self.page_asked.emit, DATA))
        return page

    def _make_data(self) -> DataPage:
        page = later_pages.data_page(self._coach)
        page.closing_asked.connect(lambda: page.window().close())
        return page
