"""The person's own weeks, as the pages show them: days, minutes, holds and pain as entered.

Pure: rows of the database go in. Nothing is judged: there is no score, and no row of days
that could be broken. A day without a session is a day without a session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sciatica_coach.catalog.exercise import Exercise, Level

DAYS_A_WEEK = 7
TROUBLES = frozenset({"hurt", "spread", "left_out"})
PAIN_MOMENTS = ("before", "after", "morning")


class DayDone(NamedTuple):
    """One day with at least one session; `led_ms` is without pauses."""

    day: int
    sessions: int
    led_ms: int
    holds: int


class ExerciseDone(NamedTuple):
    """One exercise on one day: the most that was planned, and what was held.

    report   as entered, or None where nothing was
    variant  in which form
    """

    day: int
    amount: int
    hold_ms: int
    planned: int
    held: int
    report: str | None
    variant: str = ""


class ExerciseAnswers(NamedTuple):
    """One exercise over a stretch of time: in how many sessions, and what was said of it.

    stopped  in how many of them "it hurts" was said while it was played
    """

    sessions: int
    fine: int
    hurt: int
    spread: int
    left_out: int
    stopped: int


class Trouble(NamedTuple):
    """One exercise of one session that hurt, spread, was left out or was not played to its end.

    exercise      None where it is about the whole session
    said_hurts    the person said so while it was played
    report        what they answered afterwards, or None
    held, planned how many holds, over both sides
    stopped       the session was ended before its end
    note          what they said of the session in their own words, or ""
    """

    day: int
    exercise: str | None
    said_hurts: bool
    report: str | None
    held: int
    planned: int
    stopped: bool
    note: str

    @property
    def is_told(self) -> bool:
        """Whether anything about the exercise is to be told."""
        cut_short = self.stopped and self.held < self.planned
        return self.said_hurts or self.report in TROUBLES or cut_short


class PainEntry(NamedTuple):
    """One entry as it was made; `moment` is before, after or morning, None is not said."""

    day: int
    moment: str
    number: int | None
    place: str | None
    side: str | None


class PainDay(NamedTuple):
    """What was entered last on a day before, after and in the morning; None is not said."""

    day: int
    before: int | None
    after: int | None
    morning: int | None


class Overview(NamedTuple):
    """What one look at the history needs, oldest first."""

    days: tuple[DayDone, ...]
    pains: tuple[PainDay, ...]


class Week(NamedTuple):
    """Seven days from a Monday; `days` are those on which something was done."""

    monday: int
    days: tuple[DayDone, ...]

    @property
    def led_ms(self) -> int:
        return sum(each.led_ms for each in self.days)


def troubles_of(rows: Iterable[tuple[Any, ...]]) -> Iterator[Trouble]:
    """One row for each exercise of each session: what of it there is to tell.

    rows  session, day, exercise, hurt, answer, held, planned, stopped, note; by session
    """
    for _, group in groupby(rows, key=itemgetter(0)):
        session = [_trouble(row) for row in group]
        there = [each for each in session if each.exercise is not None and each.is_told]
        first = session[0]
        if there:
            yield there[0]
            yield from (each._replace(note="") for each in there[1:])
        elif first.note or first.stopped:
            yield first._replace(exercise=None, report=None, held=0, planned=0)


def _trouble(row: tuple[Any, ...]) -> Trouble:
    _, day, exercise, hurt, answer, held, planned, stopped, note = row
    words = note if isinstance(note, str) else ""
    return Trouble(day, exercise, bool(hurt), answer, held or 0, planned or 0, bool(stopped), words)


class Reach(Enum):
    """Where a number stands beside the source's range."""

    BELOW = auto()
    WITHIN = auto()
    ABOVE = auto()


class Range(NamedTuple):
    """From the source's starting dose to its top; equal ends are one number."""

    low: int
    high: int

    def reach(self, number: int) -> Reach:
        if number < self.low:
            return Reach.BELOW
        return Reach.ABOVE if number > self.high else Reach.WITHIN


class SourceRange(NamedTuple):
    amount: Range
    hold_ms: Range


def source_range(exercise: Exercise) -> SourceRange:
    """What the source asks of an exercise, from its start to its top."""
    low, high = exercise.levels[Level.USUAL], exercise.levels[Level.TOP]
    return SourceRange(Range(low.amount, high.amount), Range(low.hold_ms, high.hold_ms))


def monday_of(day: int) -> int:
    """The Monday of that day's week; day 1 was one."""
    return day - (day - 1) % DAYS_A_WEEK


def weeks(days: Iterable[DayDone], from_day: int, to_day: int) -> tuple[Week, ...]:
    """Every week that touches these days, those without a session as well."""
    return tuple(_weeks({each.day: each for each in days}, from_day, to_day))


def _weeks(done: dict[int, DayDone], from_day: int, to_day: int) -> Iterator[Week]:
    for monday in range(monday_of(from_day), to_day + 1, DAYS_A_WEEK):
        of_week = range(monday, monday + DAYS_A_WEEK)
        yield Week(monday, tuple(done[day] for day in of_week if day in done))
