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
from sciatica_coach.wording.doses import often_and_long
from sciatica_coach.wording.plain import MINUTE_MS, seconds, within
from sciatica_coach.wording.session import REPORTS
from sciatica_coach.wording.tongue import Tr, english, marked

EMPTY = marked(
    "Your weeks will stand here, once you have done a session. There is nothing to keep up."
)
NOT_SAID = marked("Not said")
UNKNOWN = marked("A day without an entry is just that: nobody knows, and nothing is made of it.")
REACHES: Mapping[Reach, str] = MappingProxyType(
    {
        Reach.BELOW: marked("Yours is smaller."),
        Reach.WITHIN: marked("Yours is within it."),
        Reach.ABOVE: marked("Yours is larger."),
    }
)
MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"),
    marked("June"), marked("July"), marked("August"), marked("September"), marked("October"),
    marked("November"), marked("December"),
)  # fmt: skip
SHORT_MONTHS = (
    marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr"), marked("May"), marked("Jun"),
    marked("Jul"), marked("Aug"), marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec"),
)  # fmt: skip


def day_in_words(day: int, *, tr: Tr = english) -> str:
    """A day with its year: "3 November 2026"."""
    year, month, of_month = _civil(day)
    told = tr("{day} {month} {year}")
    return told.format(day=of_month, month=tr(MONTHS[month - 1]), year=year)


def day_of_year(day: int, *, tr: Tr = english) -> str:
    """A day without its year: "3 November"."""
    _, month, of_month = _civil(day)
    return tr("{day} {month}").format(day=of_month, month=tr(MONTHS[month - 1]))


def short_day(day: int, *, tr: Tr = english) -> str:
    """A day with its year, shorter, for tables: "3 Nov 2026"."""
    year, month, of_month = _civil(day)
    told = tr("{day} {month} {year}", "short, in a table: 3 Nov 2026")
    return told.format(day=of_month, month=tr(SHORT_MONTHS[month - 1]), year=year)


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


def time_in_words(led_ms: int, *, tr: Tr = english) -> str:
    """Minutes, from an hour on with hours: "68 minutes", "1 hour 8 minutes"."""
    whole = round(led_ms / MINUTE_MS)
    hours, rest = divmod(whole, 60)
    if not hours:
        return tr("%n minutes", "%n minute", whole)
    told = tr("%n hours", "%n hour", hours)
    if not rest:
        return told
    minutes = tr("%n minutes", "%n minute", rest)
    return tr("{hours} {minutes}").format(hours=told, minutes=minutes)


def stretch_in_words(days: Sequence[DayDone], name: str, *, tr: Tr = english) -> str:
    """A stretch of time: "This week: 3 days, 68 minutes"; its name is in the language already."""
    if not days:
        return tr("{stretch}: nothing yet").format(stretch=name)
    told = tr("{stretch}: %n days, {length}", "{stretch}: %n day, {length}", len(days))
    led_ms = sum(each.led_ms for each in days)
    return told.format(stretch=name, length=time_in_words(led_ms, tr=tr))


def calendar_in_words(weeks: Iterable[tuple[str, Week]], *, tr: Tr = english) -> str:
    """The days with a session, week by week; weeks without one are left out."""
    told = [
        tr(
            "Week of {day}: %n days, {length}.", "Week of {day}: %n day, {length}.", len(week.days)
        ).format(day=name, length=time_in_words(week.led_ms, tr=tr))
        for name, week in weeks
        if week.days
    ]
    return " ".join(told) or tr("No session in these weeks.")


def pain_in_weeks(weeks: Iterable[tuple[str, Sequence[PainDay]]], *, tr: Tr = english) -> str:
    """What was entered, week by week: lowest and highest before and after."""
    before, after, morning = tr("before {pain}"), tr("after {pain}"), tr("in the morning {pain}")
    told = []
    for name, days in weeks:
        entries = (
            (before, [each.before for each in days if each.before is not None]),
            (after, [each.after for each in days if each.after is not None]),
            (morning, [each.morning for each in days if each.morning is not None]),
        )
        parts = [
            moment.format(pain=span_in_words(min(numbers), max(numbers), tr=tr))
            for moment, numbers in entries
            if numbers
        ]
        if parts:
            told.append(tr("Week of {day}: {pains}.").format(day=name, pains=", ".join(parts)))
    return " ".join(told) or tr("No entry of pain in these weeks.")


def span_in_words(low: int, high: int, *, tr: Tr = english) -> str:
    """The least and the most: "2 to 5", or "2" where they are the same."""
    return str(low) if low == high else tr("{low} to {high}").format(low=low, high=high)


def done_in_words(exercise: Exercise, done: ExerciseDone, *, tr: Tr = english) -> str:
    """The last time: "10 times, hold 10 seconds"; of a stay or a walk its length.

    With the name of its form, where that is another than the first.
    """
    first = exercise.variants[0].id
    forms = {each.id: each.name for each in exercise.variants if each.id != first}
    form = forms.get(done.variant)
    told = _amount_in_words(exercise, done, tr)
    return told if form is None else f"{told}: {within(form)}"


def said_of_it(done: ExerciseDone, *, tr: Tr = english) -> str:
    """What was said of it afterwards, in the words that were pressed; nothing is unknown."""
    return tr(next((REPORTS[each] for each in Report if each == done.report), NOT_SAID))


def _amount_in_words(exercise: Exercise, done: ExerciseDone, tr: Tr) -> str:
    if exercise.lasts and done.hold_ms >= MINUTE_MS:
        return time_in_words(done.hold_ms, tr=tr)
    if exercise.lasts:
        return seconds(done.hold_ms, tr=tr)
    hold_ms = done.hold_ms if exercise.holds else 0
    return often_and_long(done.amount, hold_ms, each_side=exercise.sided, tr=tr)


def range_in_words(exercise: Exercise, done: ExerciseDone, *, tr: Tr = english) -> str:
    """The last time beside the source's range; "" for what the source does not have."""
    if exercise.origin is not Origin.SOURCE or not exercise.holds:
        return ""
    told = source_range(exercise)
    sheet = tr("The sheet has {times}, {hold}.").format(
        times=_times(told.amount, tr),
        hold=_hold(Range(told.hold_ms.low // 1000, told.hold_ms.high // 1000), tr),
    )
    return f"{sheet} {tr(REACHES[_reach(told, done)])}"


def _reach(told: SourceRange, done: ExerciseDone) -> Reach:
    """Less in anything is less; more in anything, and less in nothing, is more."""
    both = {told.amount.reach(done.amount), told.hold_ms.reach(done.hold_ms)}
    return next(each for each in (Reach.BELOW, Reach.ABOVE, Reach.WITHIN) if each in both)


def _times(span: Range, tr: Tr) -> str:
    if span.low == span.high:
        return tr("%n times", "%n time", span.high)
    return tr("{low} to {high} times").format(low=span.low, high=span.high)


def _hold(span_s: Range, tr: Tr) -> str:
    if span_s.low == span_s.high:
        return tr("%n seconds", "%n second", span_s.high)
    return tr("{low} to {high} seconds").format(low=span_s.low, high=span_s.high)
