"""The sheet for a doctor or physiotherapist, as a page of HTML: what was done and said, as said.

Pure. It concludes nothing: played and reported stand apart, what was not said is a dash, and
the rules by which a dose grows or goes back are named as the coach's own. The same page is
saved, printed and made a PDF.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.report import Report
from sciatica_coach.history.overview import (
    DAYS_A_WEEK,
    DayDone,
    ExerciseAnswers,
    ExerciseDone,
    Overview,
    PainDay,
    Trouble,
    monday_of,
)
from sciatica_coach.wording.progress import day_in_words, done_in_words, short_day, time_in_words
from sciatica_coach.wording.session import REPORTS

WEEKS = 8
DASH = "-"
DOSE_WIDTHS = (32, 38, 30)
WEEK_WIDTHS = (20, 10, 24, 16, 12, 18)
ANSWER_WIDTHS = (22, 27, 9, 7, 7, 12, 8, 8)
TROUBLE_WIDTHS = (14, 22, 36, 28)
MOST_TROUBLES = 10
"""So many rows of what hurt; with them the sheet still fits on two pages."""
ABOUT = (
    "Written by Sciatica Coach from what was played and what was entered. It guides and keeps "
    "time; it does not treat or diagnose. “Played” is what the program led through; what "
    "was not said is a dash."
)
STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#1C2B33}h1{font-size:12pt}"
    "h2{font-size:9pt;margin-top:14px}th{text-align:left;border-bottom:1px solid #51626B}"
    "td,th{padding:2px 8px 2px 0}th{white-space:nowrap}"
)


class Sheet(NamedTuple):
    """What the sheet tells.

    name      of the person, or ""
    routine   the routine of late
    doses     its exercises, with the doses of today in words, and who has set them
    troubles  what hurt, spread, was left out or stopped, newest first
    """

    name: str
    today: int
    routine: str
    doses: tuple[tuple[str, str, str], ...]
    overview: Overview
    last: Mapping[str, ExerciseDone]
    answers: Mapping[str, ExerciseAnswers]
    troubles: tuple[Trouble, ...] = ()


def sheet_page(sheet: Sheet, exercises: Mapping[str, Exercise]) -> str:
    """The whole page."""
    parts = [
        f"<h1>Exercises at home{': ' + escape(sheet.name) if sheet.name else ''}</h1>",
        f"<p>{day_in_words(sheet.today)}. The last {WEEKS} weeks.</p>",
        f"<h2>Routine: {escape(sheet.routine)}</h2>",
        _table(("Exercise", "Dose now", "Set by"), sheet.doses, DOSE_WIDTHS),
        "<h2>Week by week</h2>",
        _table(
            ("Week of", "Days", "Time", "Pain before", "After", "Next morning"),
            _weeks(sheet.overview, sheet.today),
            WEEK_WIDTHS,
        ),
        "<h2>Exercise by exercise</h2>",
        _table(
            ("Exercise", "Last", "Played", "Fine", "Hurt", "Further down", "Left out", "Stopped"),
            _answers(sheet, exercises),
            ANSWER_WIDTHS,
        ),
        "<h2>What hurt, was left out or stopped, as it was said</h2>",
        _troubles(sheet.troubles, exercises),
        f"<p><small>{escape(ABOUT)}</small></p>",
    ]
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
        f"<title>Exercises at home</title><style>{STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>"
    )


def _weeks(overview: Overview, today: int) -> Iterable[tuple[str, ...]]:
    """The weeks, the newest first."""
    for back in range(WEEKS):
        monday = monday_of(today) - back * DAYS_A_WEEK
        week = range(monday, monday + DAYS_A_WEEK)
        days = [each for each in overview.days if each.day in week]
        pains = [each for each in overview.pains if each.day in week]
        yield (
            short_day(monday),
            str(len(days)) if days else DASH,
            _time(days),
            _span([each.before for each in pains]),
            _span([each.after for each in pains]),
            _span(_mornings(pains)),
        )


def _mornings(pains: Sequence[PainDay]) -> list[int | None]:
    return [each.morning for each in pains]


def _time(days: Sequence[DayDone]) -> str:
    return time_in_words(sum(each.led_ms for each in days)) if days else DASH


def _span(numbers: Sequence[int | None]) -> str:
    known = [each for each in numbers if each is not None]
    if not known:
        return DASH
    low, high = min(known), max(known)
    return str(low) if low == high else f"{low} to {high}"


def _answers(sheet: Sheet, exercises: Mapping[str, Exercise]) -> Iterable[tuple[str, ...]]:
    for id_, told in sheet.answers.items():
        exercise = exercises.get(id_)
        done = sheet.last.get(id_)
        yield (
            id_ if exercise is None else exercise.name,
            done_in_words(exercise, done) if exercise is not None and done is not None else DASH,
            str(told.sessions),
            *(str(each) if each else DASH for each in told[1:]),
        )


def _troubles(troubles: Sequence[Trouble], exercises: Mapping[str, Exercise]) -> str:
    """The newest ones; how many more there are. What was said alike of several stands once."""
    if not troubles:
        return "<p>Nothing of it was said.</p>"
    alike = [list(group) for _, group in groupby(troubles, _what_was_said)]
    rows = [
        (
            short_day(group[0].day),
            said_in_words(group[0]),
            ", ".join(_held_in_words(each, exercises) for each in group) or DASH,
            next((f"“{each.note}”" for each in group if each.note), DASH),
        )
        for group in alike[:MOST_TROUBLES]
    ]
    table = _table(
        ("Day", "Said", "Exercises, and how many holds", "In their own words"), rows, TROUBLE_WIDTHS
    )
    more = len(alike) - len(rows)
    rest = f"<p>And {more} before these, in the tables for other programs.</p>" if more > 0 else ""
    return f"{table}{rest}"


def _what_was_said(trouble: Trouble) -> tuple[int, str]:
    return trouble.day, said_in_words(trouble)


def _held_in_words(trouble: Trouble, exercises: Mapping[str, Exercise]) -> str:
    if trouble.exercise is None:
        return DASH
    name = exercises[trouble.exercise].name if trouble.exercise in exercises else trouble.exercise
    return f"{name} ({trouble.held} of {trouble.planned})" if trouble.planned else name


def said_in_words(trouble: Trouble) -> str:
    """What was said, in the words that were pressed: "It hurts", in the session; then after it."""
    parts = ["“It hurts”, in the session"] if trouble.said_hurts else []
    parts += [f"“{REPORTS[each]}”, after it" for each in Report if each == trouble.report]
    if trouble.stopped:
        parts.append("session stopped before its end")
    return "; ".join(parts) or DASH


def _table(heading: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> str:
    """A table as wide as the page; `widths` of its columns in percent."""
    head = "".join(
        f"<th width='{width}%'>{escape(each)}</th>"
        for each, width in zip(heading, widths, strict=True)
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in row)}</tr>" for row in rows
    )
    return f"<table width='100%' cellspacing='0'><tr>{head}</tr>{body}</table>"
