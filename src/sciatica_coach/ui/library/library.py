"""The library's two pages: the list of all exercises, and the page of one.

Flow: a card that is chosen has the page of its exercise made, and `exercise_ready` asks for
it to be brought into sight. What was set there is told on the list when that is next opened.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.finding import Finding
from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.library.exercise_page import ExercisePage
from sciatica_coach.ui.library.page import LibraryPage
from sciatica_coach.ui.look import Look

BOUND_BYTES = 64 * 1024 * 1024
"""What the large pictures of exercises may take."""


class Library(QObject):
    """Makes the pages, and hears what they ask for.

    Signals:
        exercise_ready(page: ExercisePage): the page of an exercise is wanted in sight.
        list_asked(): the list is wanted in sight again.
        start_asked(routine: str): an exercise is to begin.
        learn_asked(routine: str): the person wants to learn its steps without a clock.
        setting_changed(key: str): a setting has another value now.
    """

    exercise_ready = Signal(object)
    list_asked = Signal()
    start_asked = Signal(str)
    learn_asked = Signal(str)
    setting_changed = Signal(str)

    def __init__(
        self, coach: Coach, figures: Path | None, look: Look, parent: QObject | None = None
    ) -> None:
        """Make nothing yet.

        figures  the folder of the pictures
        look     tells whether less movement is wished for
        """
        super().__init__(parent)
        self._coach = coach
        self._figures = figures
        self._look = look
        self._list: LibraryPage | None = None

    def list_page(self) -> LibraryPage:
        """The list of all exercises."""
        self._list = page = LibraryPage(self._coach)
        page.exercise_asked.connect(self.on_exercise_asked)
        page.shown_again.connect(self.on_shown_again)
        return page

    def exercise_page(self, finding: Finding) -> ExercisePage:
        """The page of an exercise, made anew; it offers the form that was found."""
        page = ExercisePage(self._coach, finding, self._shelf)
        page.on_look_changed(self._look.theme)
        self._look.changed.connect(page.on_look_changed)
        page.start_asked.connect(self.start_asked)
        page.learn_asked.connect(self.learn_asked)
        page.setting_changed.connect(self.setting_changed)
        page.hidden.connect(self.on_hidden)
        return page

    def on_exercise_asked(self, finding: Finding) -> None:
        self.exercise_ready.emit(self.exercise_page(finding))

    def on_hidden(self) -> None:
        """Back to the list, and not to a search for what is not in it any more."""
        if self._list is not None:
            self._list.begin_anew()
        self.list_asked.emit()

    def on_shown_again(self, exercise: str) -> None:
        """Let a hidden exercise be in the library again."""
        key = f"exercise.{exercise}.hidden"
        put_away = self._coach.catalog.exercises[exercise].put_away
        self._coach.change(key, False if put_away else None)
        self.setting_changed.emit(key)
        if self._list is not None:
            self._list.refresh()
            self._list.lead_to_card(exercise)

    @cached_property
    def _shelf(self) -> FigureShelf:
        """One for all pages: whoever comes back to an exercise does not wait for it again."""
        book = read_manifest(self._figures) if self._figures is not None else FigureBook()
        return FigureShelf(book, BOUND_BYTES, self)
