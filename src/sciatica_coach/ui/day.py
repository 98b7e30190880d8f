"""Brings the day to the home page: the past is read beside the window, and the rules asked.

Flow: `read` has the history read on a thread of its own, once the first page is painted and
after each session; then the page learns what can be chosen and what there is to say. What
the person enters goes into the daybook, and the page shows at once what follows from it.
Who presses Start sooner waits for it (`settle`), so that no rule is passed by.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.asking import questions_of
from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.daybook import Daybook
from sciatica_coach.history.diary import Entry
from sciatica_coach.history.recall import Recalled, recall
from sciatica_coach.ui.beside import Beside
from sciatica_coach.ui.today.asked import Asked, asked
from sciatica_coach.ui.today.feeling import MORNING, Told
from sciatica_coach.ui.today.page import TodayPage
from sciatica_coach.ui.today.stop_card import StopCard
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.day_view import DayView
from sciatica_coach.wording.progress import day_of_year


class Day(QObject):
    """The person's day, as the home page shows it.

    Signals:
        help_asked(): the page of warning signs, please.
        start_asked(routine: str): one of the few things of a day of rest.
    """

    help_asked = Signal()
    start_asked = Signal(str)

    def __init__(self, coach: Coach, page: TodayPage, parent: QObject | None = None) -> None:
        """Hear what is said on the home page, and show there what follows."""
        super().__init__(parent)
        self._coach = coach
        self._page = page
        self._reading: Beside[Recalled] | None = None
        self._problems: tuple[Problem, ...] = ()
        self.book = Daybook(coach)
        page.amount_chosen.connect(self.on_amount_chosen)
        page.told.connect(self.on_told)
        page.put_back_asked.connect(self.on_put_back_asked)
        page.leave_out_asked.connect(self.on_leave_out_asked)
        page.answered.connect(self.on_answered)
        page.routine_chosen.connect(self.show)

    def plan(self, routine: str) -> Plan:
        """The session of a routine in the amount that is chosen, as far as is known by now."""
        return self.book.plan(routine) if self.book.is_known else self._coach.plan(routine)

    def read(self) -> None:
        """Have the past read, unless that is under way."""
        if self._reading is not None:
            return
        paths = self._coach.paths
        past = partial(recall, paths.history, paths.sessions, paths.diary, self.book.start)
        self._reading = Beside(past, "history")
        self._reading.told.done.connect(self._on_read)
        self._reading.begin()

    def read_anew(self) -> None:
        """Have it read once more, for something has been added."""
        self.settle()
        self.read()

    def settle(self) -> None:
        """Wait until the past is known, if it is being read: a moment; ten years, a second."""
        self._on_read()

    def shut_down(self) -> None:
        """Wait for what is being read."""
        if self._reading is not None:
            self._reading.wait()
            self._reading = None

    def note_screened(self) -> None:
        """None of the warning signs is new."""
        self._tell(self.book.note(Entry.SCREENED))

    def note_sign(self) -> None:
        """One of the warning signs is, or may be."""
        self._tell(self.book.note(Entry.SIGN))
        self.show()

    def begun(self, session: str | None, routine: str) -> None:
        """A session has begun, in the amount that is chosen."""
        self._tell(self.book.begun(session, routine))

    def tell_after(self, session: str | None, told: Told) -> None:
        """The pain after a session."""
        self._tell(self.book.tell_after(session, told.pain))

    def tell_in_words(self, session: str | None, text: str) -> None:
        """What the person says of a session in their own words."""
        self._tell(self.book.tell_in_words(session, text))

    def refresh(self) -> None:
        """Settings or answers have changed."""
        self.book.forget_choices()
        self.show()

    def on_told(self, told: Told) -> None:
        tell = self.book.tell_morning if told.moment == MORNING else self.book.tell_before
        self._tell(tell(told.pain))
        self.show()

    def on_amount_chosen(self, amount: Amount) -> None:
        self.book.choose(amount)
        self.show()

    def on_put_back_asked(self, exercise: str) -> None:
        self._tell(self.book.put_back(exercise))
        self._show_all()

    def on_leave_out_asked(self, exercise: str) -> None:
        self.book.leave_out(exercise)
        self._show_all()

    def on_answered(self, key: str, value: object) -> None:
        """What was asked once is said, and kept as a setting."""
        self._tell(self._coach.change(key, value))
        self.book.forget_choices()
        self._show_all()

    def on_cleared(self) -> None:
        """A doctor has looked at the sign."""
        self._tell(self.book.note(Entry.CLEARED))
        self._show_all()
        self._page.open()

    def show(self) -> None:
        """Show the hero's day, and promise it anew."""
        page = self._page
        if page.routine is None or not self.book.is_known:
            return
        view = self.book.view(page.routine, tr=tr)
        page.show_day(view, self._stop_card(view) if view.stop else None)
        page.ask(() if view.stop else self._questions(page.routine))
        page.show_routine(page.routine)

    def _stop_card(self, view: DayView) -> StopCard:
        card = StopCard(view, self._since() if view.clearable else "")
        card.help_asked.connect(self.help_asked)
        card.cleared.connect(self.on_cleared)
        card.rest_asked.connect(self.start_asked)
        return card

    def _questions(self, routine: str) -> tuple[Asked, ...]:
        """What is asked once before that routine; its answer is a setting."""
        settings = self._coach.settings
        known, plan = self._coach.catalog.routines[routine], self.plan(routine)
        found = questions_of(known, plan, settings.choices().sore_side, settings.explicit)
        return tuple(asked(each, settings.declaration.rows) for each in found)

    def _since(self) -> str:
        sign = self.book.sign
        if sign is None:
            return ""
        day = datetime.fromisoformat(sign)
        told = day_of_year(day.toordinal(), tr=tr)
        return tr("You said so on {day}.").format(day=told)

    def _show_all(self) -> None:
        self.show()
        self._page.fill()

    def _on_read(self) -> None:
        if self._reading is None:
            return
        self._reading.wait()
        found, self._reading = self._reading.found, None
        if found is None:
            return
        self.book.remember(found.past)
        self._problems = found.problems
        self._tell(None)
        self._show_all()

    def _tell(self, problem: Problem | None) -> None:
        """Say on the home page what could not be read or kept."""
        if problem is not None:
            self._problems = (*self._problems, problem)
        if self._problems:
            self._page.show_problems((*self._coach.problems, *self._problems))
