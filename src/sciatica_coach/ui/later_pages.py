"""The pages that are not there at the first paint: imported and made when first wanted.

Their modules take longer to load than the home page takes to paint, so each is imported
where it is made; this is the one place of the window that does so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from sciatica_coach.coach import Coach
from sciatica_coach.history.statistics import FINISHED
from sciatica_coach.settings.surroundings import SESSION_SCREEN
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.tongue import tr

if TYPE_CHECKING:
    from sciatica_coach.coaching.outcome import Ended
    from sciatica_coach.coaching.segments import Plan
    from sciatica_coach.desktop.alarm_clock import AlarmClock
    from sciatica_coach.history.review import Review
    from sciatica_coach.ui.about.page import AboutPage
    from sciatica_coach.ui.data.page import DataPage
    from sciatica_coach.ui.day import Day
    from sciatica_coach.ui.end.page import EndPage
    from sciatica_coach.ui.figures.thumbnails import Thumbnails
    from sciatica_coach.ui.first_start.page import FirstStartPage
    from sciatica_coach.ui.learn.page import LearnPage
    from sciatica_coach.ui.library.library import Library
    from sciatica_coach.ui.manual.manual import Manual
    from sciatica_coach.ui.progress.page import ProgressPage
    from sciatica_coach.ui.routines.room import RoutinesRoom
    from sciatica_coach.ui.safety.page import HelpPage
    from sciatica_coach.ui.safety.questions import SignsPage
    from sciatica_coach.ui.screens import Screens
    from sciatica_coach.ui.session.keys_panel import KeysPanel
    from sciatica_coach.ui.session.page import SessionPage
    from sciatica_coach.ui.settings.page import SettingsPage
    from sciatica_coach.ui.today.page import TodayPage
    from sciatica_coach.wording.emergency import Emergency


GOING_ON = "going_on"
"""The card of a session that was cut off, on the home page."""


def offer_going_on(coach: Coach, today: TodayPage, begin: Callable[[Plan], None]) -> None:
    """Offer on the home page to go on with a session that was cut off, where there is one."""
    if all(record.ending == FINISHED for record in coach.records()[:1]):
        return
    from sciatica_coach.cut_off import find_cut_off, let_go
    from sciatica_coach.ui.today.going_on import GoingOnCard

    found = find_cut_off(coach)
    if found is None:
        return

    def end_it() -> None:
        problem = let_go(coach, found.id)
        today.show_problems((*coach.problems, *([problem] if problem else [])))
        today.withdraw(GOING_ON)
        today.open()

    card = GoingOnCard(found, coach.catalog)
    card.go_on_asked.connect(lambda: begin(found.plan))
    card.end_asked.connect(end_it)
    today.put_first(GOING_ON, card, card.go_on)


def show_the_room(coach: Coach, today: TodayPage, screens: Screens | None = None) -> QWidget | None:
    """Show on the home page how the room is set up, as long as there was no session."""
    if coach.records():
        return None
    from sciatica_coach.ui.screens import Screens
    from sciatica_coach.ui.today.screen_choice import ScreenChoice
    from sciatica_coach.ui.today.setup_card import SetupCard

    card = SetupCard()
    wished = coach.settings[SESSION_SCREEN]
    choice = ScreenChoice(screens or Screens(card), None if wished is None else str(wished))
    choice.chosen.connect(lambda key: coach.change(SESSION_SCREEN, key))
    card.add(choice)
    today.put_below_start(card)
    return card


def day_of(coach: Coach, page: TodayPage, parent: QObject) -> Day:
    """The person's day, shown on the home page."""
    from sciatica_coach.ui.day import Day

    return Day(coach, page, parent)


def settings_page(coach: Coach, routine: str | None) -> SettingsPage:
    """The settings, with the length of `routine` beside them."""
    from sciatica_coach.ui.settings.page import SettingsPage

    return SettingsPage(coach, routine, reminds_closed=_alarm_clock().is_possible)


def help_page(coach: Coach) -> HelpPage:
    """When to stop and get help, with the numbers of the person's country."""
    from sciatica_coach.ui.safety.page import HelpPage

    return HelpPage(_emergency(coach))


def progress_page(coach: Coach) -> ProgressPage:
    """The page of one's weeks, still empty."""
    from sciatica_coach.ui.progress.page import ProgressPage

    return ProgressPage(coach.catalog.exercises, lambda: coach.today)


def data_page(coach: Coach) -> DataPage:
    """What can be done with one's own data."""
    from sciatica_coach.ui.data.desk import DataDesk
    from sciatica_coach.ui.data.page import DataPage

    return DataPage(DataDesk(coach, _alarm_clock()))


def _alarm_clock() -> AlarmClock:
    from sciatica_coach.desktop.alarm_clock import AlarmClock

    return AlarmClock()


def review_of(coach: Coach) -> Callable[[], Review]:
    """What reads the history for that page, on whatever thread."""
    from sciatica_coach.history.review import review

    paths = coach.paths
    return partial(review, paths.history, paths.sessions, paths.diary, coach.today)


def signs_page(coach: Coach) -> SignsPage:
    """The warning signs as a question."""
    from sciatica_coach.history.diary import cleared_on, uncleared_sign
    from sciatica_coach.ui.safety.questions import SignsPage
    from sciatica_coach.wording.signs import cleared_in_words

    diary = coach.paths.diary
    return SignsPage(
        _emergency(coach),
        lambda: uncleared_sign(diary) is not None,
        lambda: cleared_in_words(cleared_on(diary), tr=tr),
    )


def _emergency(coach: Coach) -> Emergency:
    from sciatica_coach.wording.emergency import emergency_of

    here = QLocale.territoryToCode(QLocale.system().territory())
    return emergency_of(coach.settings.values, here)


def about_page() -> AboutPage:
    """What the program is made of."""
    from sciatica_coach.desktop.paths import find_licences
    from sciatica_coach.ui.about.page import AboutPage

    return AboutPage(find_licences())


def manual(coach: Coach, parent: QObject) -> Manual:
    """The guide; its pages are read when they are wanted."""
    from sciatica_coach.desktop.paths import find_guide
    from sciatica_coach.ui.manual.manual import Manual

    return Manual(find_guide(), coach.language, parent)


def first_start_page() -> FirstStartPage:
    """The first start's questions."""
    from sciatica_coach.ui.first_start.page import FirstStartPage

    return FirstStartPage()


def end_page(coach: Coach, ended: Ended) -> EndPage:
    """The page after a session; what hurt in it, or was passed, is marked already."""
    from sciatica_coach.ui.end.page import EndPage
    from sciatica_coach.ui.widgets.picture import Subject

    exercises = coach.catalog.exercises
    return EndPage(
        [(Subject(id_, ended.forms.get(id_)), exercises[id_].name) for id_ in ended.suggested],
        finished=ended.finished,
        suggested={id_: each.value for id_, each in ended.suggested.items()},
    )


def session_page(coach: Coach, theme: Theme, figures: Path | None) -> SessionPage:
    """The page that leads through sessions, with the pictures of the folder `figures`."""
    from sciatica_coach.ui.figures.manifest import read_manifest
    from sciatica_coach.ui.session.page import SessionPage

    book = read_manifest(figures) if figures is not None else None
    return SessionPage(coach.catalog.exercises, theme, book)


def pictures(coach: Coach, folder: Path, parent: QObject) -> Thumbnails:
    """The small pictures of all exercises."""
    from sciatica_coach.ui.figures.thumbnails import Thumbnails

    return Thumbnails(folder, coach.catalog.exercises, parent=parent)


def learn_page(coach: Coach, routine: str, figures: Path | None, *, tells: bool) -> LearnPage:
    """The routine's exercises step by step, with the pictures of the folder `figures`.

    tells  whether a screen reader is told of each step that comes where it has read before
    """
    from sciatica_coach.coaching.lesson import lesson_of
    from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
    from sciatica_coach.ui.figures.shelf import FigureShelf
    from sciatica_coach.ui.learn.page import LearnPage

    book = read_manifest(figures) if figures is not None else FigureBook()
    page = LearnPage(lesson_of(coach.plan(routine).means), FigureShelf(book))
    page.tells = tells
    return page


def library(coach: Coach, figures: Path | None, look: Look, parent: QObject) -> Library:
    """The library, with the pictures of the folder `figures`; its pages are made when wanted."""
    from sciatica_coach.ui.library.library import Library

    return Library(coach, figures, look, parent)


def routines(coach: Coach, window: QWidget) -> RoutinesRoom:
    """The room of the person's own routines; its pages are made when wanted."""
    from sciatica_coach.ui.routines.room import RoutinesRoom

    return RoutinesRoom(coach, window)


def view_from(page: SessionPage, viewpoint: str) -> bool:
    """Look at the session as the setting says; whether that is from the room."""
    from sciatica_coach.ui.session.sight import Viewpoint

    page.set_viewpoint(Viewpoint(viewpoint))
    return Viewpoint(viewpoint) is Viewpoint.ROOM


def let_tell(page: SessionPage, *, reader: bool, coach: bool) -> None:
    """Let the page tell a screen reader what fits.

    reader  it was chosen to speak in the coach's place
    coach   the coach was chosen to speak, and is heard
    """
    from sciatica_coach.ui.session.telling import Telling

    silent = Telling.NOTHING if coach else Telling.PHASES
    page.canvas.telling = Telling.WORDS if reader else silent


def own_keys(shown: SessionPage | KeysPanel, settings: Mapping[str, object]) -> None:
    """Show the keys that the person chose, and where there is a session hear them."""
    from sciatica_coach.ui.own_keys import rows_in_force

    shown.show_keys(rows_in_force(settings))


def turn(page: SessionPage, settings: Mapping[str, object]) -> None:
    """Turn the session's page as the settings say, in each position in which one lies."""
    from sciatica_coach.settings.table import LIES
    from sciatica_coach.ui.turn import Turn

    page.set_turns({each: Turn(str(settings[f"look.turned_{each.value}"])) for each in LIES})


def keys_panel(parent: QWidget) -> KeysPanel:
    """The list of keys, to be shown over `parent`."""
    from sciatica_coach.ui.session.keys_panel import KeysPanel

    return KeysPanel(parent)
