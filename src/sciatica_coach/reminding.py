"""Whether a reminder is due now, and what it says; no window, no bus.

Quiet by every doubt: nothing is said unless it is wished for, on a day with a session, while
a warning sign waits for a doctor, before the first questions are answered, or late.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sciatica_coach.coach import Coach
from sciatica_coach.desktop.notice import OPENS, Notice
from sciatica_coach.desktop.once_a_day import OnceADay
from sciatica_coach.history.diary import uncleared_sign
from sciatica_coach.history.journal import local_time
from sciatica_coach.settings.reminders import HOUR, Wish, wish_in
from sciatica_coach.wording.reminder import TITLE, WITHOUT_PLAN, reminder_in_words
from sciatica_coach.wording.tongue import Tr, english


class Reminding:
    """Knows when; the caller gives the notice."""

    def __init__(
        self, coach: Coach, wall: Callable[[], datetime] = local_time, tr: Tr = english
    ) -> None:
        self._coach = coach
        self._tr = tr
        self._wall = wall
        self._once = OnceADay(coach.paths.reminded)

    @property
    def wish(self) -> Wish:
        """What the person set; what holds for this run alone wakes nobody tomorrow."""
        return wish_in(self._coach.kept_settings.values)

    def notice(self) -> Notice | None:
        """What is to be said now, this once; None where it is not the time for anything."""
        now = self._wall()
        day, minute = now.toordinal(), now.hour * HOUR + now.minute
        wish = self.wish
        if not wish.is_due(day, minute) or not self._is_welcome(day) or not self._once.take(day):
            return None
        return Notice(self._tr(TITLE), self._text(), wish.sound, self._tr(OPENS))

    def pass_over(self) -> None:
        """The reminder of the day has had its purpose, if it is due now."""
        now = self._wall()
        if self.wish.is_due(now.toordinal(), now.hour * HOUR + now.minute):
            self._once.take(now.toordinal())

    def _is_welcome(self, day: int) -> bool:
        coach = self._coach
        if not coach.first_start_done or uncleared_sign(coach.paths.diary) is not None:
            return False
        return day not in coach.days_done()

    def _text(self) -> str:
        """The routine of late, and how long it takes; before the first one nothing of it."""
        last = next(iter(self._coach.records()), None)
        if last is None or last.routine not in self._coach.catalog.routines:
            return self._tr(WITHOUT_PLAN)
        plan = self._coach.plan(last.routine)
        return reminder_in_words(plan.name, plan.total_ms, tr=self._tr)
