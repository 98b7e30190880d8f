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
from sciatica_coach.wording.progress import day_of_year

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

    def named_weeks(self, days: Sequence[DayDone]) -> Iterator[tuple[str, Week]]:
        for week in self.weeks(days):
            yield day_name(week.monday), week

    def named_pains(self, overview: Overview) -> Iterator[tuple[str, tuple[PainDay, ...]]]:
        pains = self.pains(overview)
        for monday in self.mondays:
            yield day_name(monday), tuple(each for each in pains if monday_of(each.day) == monday)

    @property
    def name(self) -> str:
        """From when to when: "1 September to 30 November 2026"."""
        last = date.fromordinal(min(self.today, self.until - 1))
        first = date.fromordinal(self.first)
        year = "" if first.year == last.year else f" {first.year}"
        return f"{day_name(self.first)}{year} to {day_name(last.toordinal())} {last.year}"


def day_name(day: int) -> str:
    """A day without its year: "3 November"."""
    return day_of_year(day)
