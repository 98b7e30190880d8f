"""The person's day at the terminal: what the rules say, and what the person says of it.

The past is read at once, where the window reads it beside itself: nothing is painted here
that would have to wait.
"""

from __future__ import annotations

from collections.abc import Callable

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.daybook import Daybook
from sciatica_coach.history.diary import Entry
from sciatica_coach.history.recall import recall


class TerminalDay:
    """One person's day."""

    def __init__(self, coach: Coach, tell: Callable[[str], None]) -> None:
        """Read the past.

        tell  shows a sentence about what could not be read or kept
        """
        self._coach = coach
        self._tell = tell
        self.book = Daybook(coach)

    def read(self) -> None:
        """Read the past, or read it anew."""
        paths = self._coach.paths
        found = recall(paths.history, paths.sessions, paths.diary, self.book.start)
        self.book.remember(found.past)
        for problem in found.problems:
            self._tell(str(problem))

    def plan(self, routine: str) -> Plan:
        """The session in the amount that is chosen."""
        return self.book.plan(routine)

    def choose(self, amount: Amount) -> None:
        self.book.choose(amount)

    def leave_out(self, routine: str) -> None:
        """Leave out of that routine what may be left out today, or take that back."""
        for exercise, _, _ in self.book.view(routine).leavable:
            self.book.leave_out(exercise)

    def note(self, entry: Entry) -> None:
        """A sign, that it was looked at, or that the list was answered with none."""
        self._kept(self.book.note(entry))

    def put_back(self, routine: str) -> None:
        """Take everything back that waits in that routine: the person has asked."""
        for exercise, _ in self.book.view(routine).waiting:
            self._kept(self.book.put_back(exercise))

    def tell_before(self, pain: Pain) -> None:
        if pain != NOT_SAID:
            self._kept(self.book.tell_before(pain))

    def tell_morning(self, pain: Pain) -> None:
        if pain != NOT_SAID:
            self._kept(self.book.tell_morning(pain))

    def tell_after(self, session: str | None, pain: Pain) -> None:
        if pain != NOT_SAID:
            self._kept(self.book.tell_after(session, pain))

    def tell_in_words(self, session: str | None, text: str) -> None:
        """What the person says of that session in their own words."""
        self._kept(self.book.tell_in_words(session, text))

    def begun(self, session: str | None, routine: str) -> None:
        """A session has begun, in the amount that is chosen."""
        self._kept(self.book.begun(session, routine))

    def _kept(self, problem: Problem | None) -> None:
        if problem is not None:
            self._tell(str(problem))
