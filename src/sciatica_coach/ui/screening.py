"""What stands between the wish and the session: the rules of the day, and the warning signs.

The list is asked where that is due, at the first start, after a gap of a week and when the
pain has risen, and what was wanted goes on after it. "None" is written down with its day. A
sign is written down at once, so that it holds whatever happens to the computer, until the
person says that a doctor has looked at it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.page_stack import PageStack
from sciatica_coach.ui.session_room import SessionRoom
from sciatica_coach.ui.ways import END, FIRST_START, SIGNS, TODAY

if TYPE_CHECKING:
    # Only named here: what these pages need is loaded after the first paint.
    from sciatica_coach.ui.day import Day
    from sciatica_coach.ui.needs import WindowVoice
    from sciatica_coach.ui.safety.questions import SignsPage


class Screening(QObject):
    """Lets a session begin, or asks first.

    makers  make the page of the list
    day     where the answer is written down; there before anything can be asked
    """

    def __init__(
        self,
        coach: Coach,
        voice: WindowVoice,
        room: SessionRoom,
        go: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._coach = coach
        self._voice = voice
        self._room = room
        self._go = go
        self._page: SignsPage | None = None
        self._then: Callable[[], None] | None = None
        self._back = TODAY
        self.day: Day | None = None
        self.makers: Mapping[str, Callable[[], Page]] = {SIGNS: self._make}

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return self._then is not None

    def plan(self, routine: str) -> Plan:
        """The session as it would begin now, by the rules of the day once they are known."""
        return self._coach.plan(routine) if self.day is None else self.day.plan(routine)

    def settled_plan(self, routine: str) -> Plan:
        """The same, once they are: nobody begins sooner, however quick they are."""
        if self.day is not None:
            self.day.settle()
        return self.plan(routine)

    def rules_allow(self, routine: str) -> bool:
        """Whether the rules of the day let the routine begin."""
        if self.day is None:
            return True
        self.day.settle()
        return self.day.book.may_start(routine)

    def why(self, routine: str) -> str:
        """Why the warning signs are to be asked before it, or ""."""
        return "" if self.day is None else self.day.book.why_signs(routine)

    def ask(
        self, pages: PageStack, then: Callable[[], None], back: str = TODAY, why: str = ""
    ) -> None:
        """Show the list.

        then  what follows when none is new
        back  the page to go to where the person will not answer now
        why   a sentence that says why it is asked again
        """
        self._then, self._back = then, back
        pages.page_of(SIGNS)
        if self._page is not None:
            self._page.ask(why)
        self._go(SIGNS)

    def put_off(self) -> None:
        """The person went elsewhere: it is asked again when it is due."""
        self._then = None

    def on_none(self) -> None:
        """None of them is new: on with what was wanted."""
        if self.day is not None:
            self.day.note_screened()
        self._go_on()

    def on_sign(self) -> None:
        if self.day is not None:
            self.day.note_sign()

    def on_told_in_help(self, pages: PageStack) -> None:
        """A sign is true in the middle of whatever is done: out of it, stop, get help."""
        way_out = self._room.way_out
        home = self._home

        def then() -> None:
            self._go(home)

        self.on_sign()
        self._then = then  # the session's end is heard in the middle of asking
        self._room.stop()
        self.ask(pages, then, END if END in pages else home)
        if self._page is not None:
            self._page.tell(way_out)

    def on_cleared(self) -> None:
        """A doctor has looked at it: it stays cleared, unless it is new again."""
        if self.day is not None:
            self.day.on_cleared()
        self._go_on()

    def on_back(self) -> None:
        self.put_off()
        self._go(self._back)

    @property
    def _home(self) -> str:
        """Where everybody is led who wanted nothing else; first come the first questions."""
        return TODAY if self._coach.first_start_done else FIRST_START

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is None:
            self._go(self._home)
        else:
            then()

    def _make(self) -> SignsPage:
        self._page = page = later_pages.signs_page(self._coach)
        page.none_told.connect(self.on_none)
        page.sign_told.connect(self.on_sign)
        page.cleared.connect(self.on_cleared)
        page.back_asked.connect(self.on_back)
        page.say_asked.connect(self._voice.say)
        return page
