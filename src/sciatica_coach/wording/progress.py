"""One's own weeks in words: what was done and said, without a judgement; pure.

Every picture of the page has such a text beside it, which a screen reader reads in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Exercise, Origin
from sciatica_coach.coaching.report import Report
from sciatica_coach.history.overview import (
    DayDone,
    ExerciseDone,
    PainDay,
    Range,
    Reach,
    SourceRange,
    Week,
    source_range,
)
from sciatica_coach.wording.plain import MINUTE_MS, counted, counted_number, within
from sciatica_coach.wording.session import REPORTS

EMPTY = "Your weeks will stand here, once you have done a session. There is nothing to keep up."
NOT_SAID = "Not said"
UNKNOWN = "A day without an entry is just that: nobody knows, and nothing is made of it."
REACHES: Mapping[Reach, str] = MappingProxyType(
    {
        Reach.BELOW: "Yours is smaller.",
        Reach.WITHIN: "Yours is within it.",
        Reach.ABOVE: "Yours is larger.",
    }
)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def day_in_words(day: int) -> str:
    """A day with its year: "3 November 2026"."""
    year, month, of_month = _civil(day)
    return f"{of_month} {MONTHS[month - 1]} {year}"


def short_day(day: int) -> str:
    """The same, shorter, for tables: "3 Nov 2026"."""
    year, month, of_month = _civil(day)
    return f"{of_month} {MONTHS[month - 1][:3]} {year}"


def _civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; day 1 is the first of January of the year 1."""
    day += 305  # days since the first of March of the year 0
    era, of_era = divmod(day, 146_097)
    of_400 = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * of_400 + of_400 // 4 - of_400 // 100)
    from_march = (5 * of_year + 2) // 153
    of_month = of_year - (153 * from_march + 2) // 5 + 1
    month = from_march + 3 if from_march < 10 else from_march - 9
    return era * 400 + of_400 + (month <= 2), month, of_month


def time_in_words(led_ms: int) -> str:
    """Minutes, from an hour on with hours: "68 minutes", "1 hour 8 minutes"."""
    whole = round(led_ms / MINUTE_MS)
    hours, rest = divmod(whole, 60)
    if not hours:
        return counted(whole, "minute", "minutes")
    parts = [counted(hours, "hour", "hours")]
    return " ".join([*parts, counted(rest, "minute", "minutes")] if rest else parts)


def stretch_in_words(days: Sequence[DayDone], name: str) -> str:
    """A stretch of time: "This week: 3 days, 68 minutes"."""
    if not days:
        return f"{name}: nothing yet"
    led_ms = sum(each.led_ms for each in days)
    return f"{name}: {counted(len(days), 'day', 'days')}, {time_in_words(led_ms)}"


def calendar_in_words(weeks: Iterable[tuple[str, Week]]) -> str:
    """The days with a session, week by week; weeks without one are left out."""
    told = [
        f"Week of {name}: {counted(len(week.days), 'day', 'days')}, {time_in_words(week.led_ms)}."
        for name, week in weeks
        if week.days
    ]
    return " ".join(told) or "No session in these weeks."


def pain_in_weeks(weeks: Iterable[tuple[str, Sequence[PainDay]]]) -> str:
    """What was entered, week by week: lowest and highest before and after."""
    told = []
    for name, days in weeks:
        parts = [
            f"{moment} {_from_to(numbers)}"
            for moment, numbers in (
                ("before", [each.before for each in days if each.before is not None]),
                ("after", [each.after for each in days if each.after is not None]),
                ("in the morning", [each.morning for each in days if each.morning is not None]),
            )
            if numbers
        ]
        if parts:
            told.append(f"Week of {name}: {', '.join(parts)}.")
    return " ".join(told) or "No entry of pain in these weeks."


def _from_to(numbers: Sequence[int]) -> str:
    low, high = min(numbers), max(numbers)
    return str(low) if low == high else f"{low} to {high}"


def done_in_words(exercise: Exercise, done: ExerciseDone) -> str:
    """The last time: "10 times, hold 10 seconds"; of a stay or a walk its length.

    With the name of its form, where that is another than the first.
    """
    first = exercise.variants[0].id
    forms = {each.id: each.name for each in exercise.variants if each.id != first}
    form = forms.get(done.variant)
    told = _amount_in_words(exercise, done)
    return told if form is None else f"{told}: {within(form)}"


def said_of_it(done: ExerciseDone) -> str:
    """What was said of it afterwards, in the words that were pressed; nothing is unknown."""
    return next((REPORTS[each] for each in Report if each == done.report), NOT_SAID)


def _amount_in_words(exercise: Exercise, done: ExerciseDone) -> str:
    hold = counted_number(done.hold_ms / 1000, "second", "seconds")
    if exercise.lasts:
        return time_in_words(done.hold_ms) if done.hold_ms >= MINUTE_MS else hold
    times = f"{counted(done.amount, 'time', 'times')}{' each side' if exercise.sided else ''}"
    return f"{times}, hold {hold}" if exercise.holds else times


def range_in_words(exercise: Exercise, done: ExerciseDone) -> str:
    """The last time beside the source's range; "" for what the source does not have."""
    if exercise.origin is not Origin.SOURCE or not exercise.holds:
        return ""
    told = source_range(exercise)
    times = f"{_span(told.amount)} {'time' if told.amount.high == 1 else 'times'}"
    hold = f"{_span(Range(told.hold_ms.low // 1000, told.hold_ms.high // 1000))} seconds"
    return f"The sheet has {times}, {hold}. {REACHES[_reach(told, done)]}"


def _reach(told: SourceRange, done: ExerciseDone) -> Reach:
    """Less in anything is less; more in anything, and less in nothing, is more."""
    both = {told.amount.reach(done.amount), told.hold_ms.reach(done.hold_ms)}
    return next(each for each in (Reach.BELOW, Reach.ABOVE, Reach.WITHIN) if each in both)


def _span(span: Range) -> str:
    return str(span.low) if span.low == span.high else f"{span.low} to {span.high}"
