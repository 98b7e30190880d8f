"""The weeks in sight: which days they are, and what they are called; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sciatica_coach.history.overview import (
    DAYS_A_WEEK,
    DayDone,
    Overview,
    PainDay,
    Week,
    monday_of,
)
from sciatica_coach.wording.progress import day_in_words, day_of_year
from sciatica_coach.wording.tongue import Tr, english

WEEKS = 13


class Span(NamedTuple):
    """Thirteen weeks; `first` is the Monday of the first one, `today` the day that it is."""

    first: int
    today: int

    @classmethod
    def ending(cls, today: int, back: int = 0) -> Span:
        """The last thirteen weeks, or those so many times thirteen weeks before them."""
        first = monday_of(today) - (WEEKS - 1) * DAYS_A_WEEK - back * WEEKS * DAYS_A_WEEK
        return cls(first, today)

    @property
    def until(self) -> int:
        """The first day after the span."""
        return self.first + WEEKS * DAYS_A_WEEK

    @property
    def mondays(self) -> tuple[int, ...]:
        return tuple(range(self.first, self.until, DAYS_A_WEEK))

    def weeks(self, days: Sequence[DayDone]) -> tuple[Week, ...]:
        """Every week of the span, with the days on which something was done."""
        inside = [each for each in days if self.first <= each.day < self.until]
        return tuple(
            Week(monday, tuple(each for each in inside if monday_of(each.day) == monday))
            for monday in self.mondays
        )

    def pains(self, overview: Overview) -> tuple[PainDay, ...]:
        return tuple(each for each in overview.pains if self.first <= each.day < self.until)

    def named_weeks(
        self, days: Sequence[DayDone], *, tr: Tr = english
    ) -> Iterator[tuple[str, Week]]:
        for week in self.weeks(days):
            yield day_of_year(week.monday, tr=tr), week

    def named_pains(
        self, overview: Overview, *, tr: Tr = english
    ) -> Iterator[tuple[str, tuple[PainDay, ...]]]:
        pains = self.pains(overview)
        for monday in self.mondays:
            of_it = tuple(each for each in pains if monday_of(each.day) == monday)
            yield day_of_year(monday, tr=tr), of_it

    def name(self, *, tr: Tr = english) -> str:
        """From when to when: "1 September to 30 November 2026"."""
        last = min(self.today, self.until - 1)
        same_year = date.fromordinal(self.first).year == date.fromordinal(last).year
        named = day_of_year if same_year else day_in_words
        told = tr("{first} to {last}")
        return told.format(first=named(self.first, tr=tr), last=day_in_words(last, tr=tr))
