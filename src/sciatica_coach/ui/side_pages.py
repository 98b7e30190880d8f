"""The pages beside the way into a session: exercises, settings, all to read, first questions.

Each is made when it is first wanted. What a person asks for on them is told on: the guide
leads to another page, or keeps what they answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.reading_wishes import ReadingWishes
from sciatica_coach.ui.ways import (
    ABOUT,
    CHAPTER,
    EXERCISE,
    EXERCISES,
    FIRST_START,
    GUIDE,
    HELP,
    SETTINGS,
)

if TYPE_CHECKING:
    # Only named here: what these pages need is loaded after the first paint.
    from sciatica_coach.hearing.state import ClapTrial
    from sciatica_coach.ui.about.page import AboutPage
    from sciatica_coach.ui.first_start.page import FirstStartPage
    from sciatica_coach.ui.library.library import Library
    from sciatica_coach.ui.library.page import LibraryPage
    from sciatica_coach.ui.manual.contents import ContentsPage
    from sciatica_coach.ui.needs import WindowVoice
    from sciatica_coach.ui.safety.page import HelpPage
    from sciatica_coach.ui.settings.page import SettingsPage


class SidePages(QObject):
    """Makes the pages, and hears what they ask for.

    makers  make the page of an id

    Signals:
        page_asked(page: str): the person wants to see the page of that id.
        setting_changed(key: str): a setting has another value now.
        sign_told(): one of the warning signs is true, as the person says on the help page.
        signs_asked(): the person goes on from the first question to the warning signs.
        answered(answers: Answers): the first start's questions are.
        page_ready(id: str, page: Page): a page made for what is on it is wanted in sight.
        start_asked(routine: str): an exercise is to begin.
        learn_asked(routine: str): its steps are to be learned without a clock.
        clap_trial_asked(): the person wants to try whether claps are heard.
        clap_trial_left(): the trial is out of sight.
    """

    page_asked = Signal(str)
    setting_changed = Signal(str)
    sign_told = Signal()
    signs_asked = Signal()
    answered = Signal(object)
    page_ready = Signal(str, object)
    start_asked = Signal(str)
    learn_asked = Signal(str)
    clap_trial_asked = Signal()
    clap_trial_left = Signal()

    def __init__(
        self,
        coach: Coach,
        voice: WindowVoice,
        change: Callable[[str, object], None],
        routine: Callable[[], str | None],
        library: Callable[[QObject], Library],
        parent: QObject | None = None,
    ) -> None:
        """Make nothing yet.

        change   sets a key to a value
        library  makes the library, below the object that it is given
        routine  gives the one whose length stands beside the settings
        """
        super().__init__(parent)
        self._coach = coach
        self._voice = voice
        self._routine = routine
        self._library = library
        self._reading = ReadingWishes(coach, voice, change)
        self._settings: SettingsPage | None = None
        self._help: HelpPage | None = None
        self._first_start: FirstStartPage | None = None
        self.makers: Mapping[str, Callable[[], Page]] = {
            EXERCISES: self._make_exercises,
            SETTINGS: self._make_settings,
            HELP: self._make_help,
            ABOUT: self._make_about,
            GUIDE: self._make_guide,
            FIRST_START: self._make_first_start,
        }

    def show_routine(self, routine: str) -> None:
        """Show the length of this one beside the settings."""
        if self._settings is not None:
            self._settings.show_routine(routine)

    def show_clap_trial(self, trial: ClapTrial) -> None:
        """Show in the settings how the trial of claps goes."""
        if self._settings is not None:
            self._settings.show_clap_trial(trial)

    def forget_settings(self) -> None:
        """The page is gone; the next one shows what there is to set then."""
        self._settings = None

    def go_on_with_questions(self) -> None:
        """The warning signs are answered; the next question is what is true."""
        if self._first_start is not None:
            self._first_start.go_on()

    def show_way_out(self, way_out: str) -> None:
        """Show on the help page how to come out of the position a session waits in."""
        if self._help is not None:
            self._help.show_way_out(way_out)

    def _make_exercises(self) -> LibraryPage:
        library = self._library(self)
        library.exercise_ready.connect(partial(self.page_ready.emit, EXERCISE))
        library.list_asked.connect(lambda: self.page_asked.emit(EXERCISES))
        library.start_asked.connect(self.start_asked)
        library.learn_asked.connect(self.learn_asked)
        library.setting_changed.connect(self.setting_changed)
        return library.list_page()

    def _make_settings(self) -> SettingsPage:
        self._settings = page = later_pages.settings_page(self._coach, self._routine())
        page.setting_changed.connect(self.setting_changed)
        page.sample_asked.connect(self._voice.say)
        page.sound_asked.connect(self._voice.try_again)
        page.questions_asked.connect(lambda: self.page_asked.emit(FIRST_START))
        page.clap_trial_asked.connect(self.clap_trial_asked)
        page.clap_trial_left.connect(self.clap_trial_left)
        return page

    def _make_help(self) -> HelpPage:
        self._help = page = later_pages.help_page(self._coach)
        page.sign_told.connect(self.sign_told)
        page.reading_asked.connect(self._voice.say)
        page.about_asked.connect(lambda: self.page_asked.emit(ABOUT))
        page.guide_asked.connect(lambda: self.page_asked.emit(GUIDE))
        return page

    def _make_about(self) -> AboutPage:
        page = later_pages.about_page()
        page.reading_asked.connect(self._voice.say)
        return page

    def _make_guide(self) -> ContentsPage:
        manual = later_pages.manual(self._coach, self)
        manual.chapter_ready.connect(partial(self.page_ready.emit, CHAPTER))
        manual.reading_asked.connect(self._voice.say)
        return manual.contents_page()

    def _make_first_start(self) -> FirstStartPage:
        self._first_start = page = later_pages.first_start_page()
        page.signs_asked.connect(self.signs_asked)
        page.show_answers(self._coach.answers)
        page.say_asked.connect(self._reading.on_say_asked)
        page.bigger_asked.connect(self._reading.on_bigger)
        page.slower_asked.connect(self._reading.on_slower)
        page.answered.connect(self.answered)
        return page
