"""What is asked for the person's safety at the terminal: the warning signs, the pain, help.

Each question is a page; what is answered goes into the diary at once, and then what was
wanted goes on. The shell shows the pages and says what follows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.pain import Pain
from sciatica_coach.history.diary import Entry, cleared_on
from sciatica_coach.terminal.day import TerminalDay
from sciatica_coach.terminal.held_keys import HeldKeys
from sciatica_coach.terminal.help_page import HelpPage
from sciatica_coach.terminal.note_line import NoteLine
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.pain_question import PainQuestion
from sciatica_coach.terminal.screen import Screen
from sciatica_coach.terminal.signs_question import SignsQuestion
from sciatica_coach.wording.emergency import Emergency, emergency_of
from sciatica_coach.wording.signs import cleared_in_words

Then = Callable[[], None]


class Asking:
    """Asks, and writes down what is said.

    day  where it is written down
    """

    def __init__(
        self,
        screen: Screen,
        coach: Coach,
        show: Callable[[Page], None],
        say: Callable[[str], None],
    ) -> None:
        """Nothing is asked yet.

        show  brings a page before the person
        say   reads a text aloud
        """
        self._screen = screen
        self._coach = coach
        self._show = show
        self._say = say
        self.day = TerminalDay(coach, screen.line)

    @property
    def emergency(self) -> Emergency:
        here = QLocale.territoryToCode(QLocale.system().territory())
        return emergency_of(self._coach.settings.values, here)

    def signs(
        self, then: Then, otherwise: Then, *, told: bool = False, why: str = "", way_out: str = ""
    ) -> None:
        """Show the list, or where a sign is `told`, what to do.

        then       what follows when none is new, or a doctor has looked at it
        otherwise  what follows when they do not answer now
        """
        day = self.day
        cleared = cleared_in_words(cleared_on(self._coach.paths.diary))
        reasons = " ".join(filter(None, (why, cleared)))
        page = SignsQuestion(self._screen, self.emergency, told=told, why=reasons, way_out=way_out)

        def note(entry: Entry) -> None:
            day.note(entry)
            then()

        page.none_told.connect(lambda: note(Entry.SCREENED))
        page.cleared.connect(lambda: note(Entry.CLEARED))
        page.sign_told.connect(lambda: day.note(Entry.SIGN))
        page.left.connect(otherwise)
        page.say_wanted.connect(self._say)
        self._show(page)

    def pain(self, keep: Callable[[Pain], None], then: Then) -> PainQuestion:
        """The question how it is, not shown yet; `keep` writes it down."""
        page = PainQuestion(self._screen)

        def on_told(pain: Pain) -> None:
            keep(pain)
            then()

        page.told.connect(on_told)
        return page

    def note(self, keep: Callable[[str], None], held: HeldKeys, then: Then) -> NoteLine:
        """A line for one's own words, not shown yet; `keep` writes it down.

        held  knows the key that led here, which may still be down
        """
        page = NoteLine(self._screen, held)
        page.noted.connect(keep)
        page.left.connect(then)
        return page

    def help(self, way_out: str, on_sign: Then, back: Then) -> HelpPage:
        """The page of help, not shown yet: it stands over what is open."""
        page = HelpPage(self._screen, self.emergency, way_out)
        page.sign_told.connect(on_sign)
        page.left.connect(back)
        page.say_wanted.connect(self._say)
        return page
