"""The sheet for a doctor or physiotherapist, as a page of HTML: what was done and said, as said.

Pure. It concludes nothing: played and reported stand apart, what was not said is a dash, and
the rules by which a dose grows or goes back are named as the coach's own. The same page is
saved, printed and made a PDF.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.history.overview import (
    DAYS_A_WEEK,
    DayDone,
    ExerciseAnswers,
    ExerciseDone,
    Overview,
    PainDay,
    monday_of,
)
from sciatica_coach.wording.progress import day_in_words, done_in_words, time_in_words

WEEKS = 8
DASH = "-"
ABOUT = (
    "Written by Sciatica Coach from what was played and what was entered. It guides and keeps "
    "time; it does not treat or diagnose. “Played” is what the program led through; what "
    "was not said is a dash."
)
STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#1C2B33}h1{font-size:16pt}"
    "h2{font-size:12pt;margin-top:14px}th{text-align:left;border-bottom:1px solid #51626B}"
    "td,th{padding:3px 8px 3px 0}th{white-space:nowrap}"
)


class Sheet(NamedTuple):
    """What the sheet tells.

    name      of the person, or ""
    routine   the routine of late, and its exercises with their doses in words
    """

    name: str
    today: int
    routine: str
    doses: tuple[tuple[str, str], ...]
    overview: Overview
    last: Mapping[str, ExerciseDone]
    answers: Mapping[str, ExerciseAnswers]


def sheet_page(sheet: Sheet, exercises: Mapping[str, Exercise]) -> str:
    """The whole page."""
    parts = [
        f"<h1>Exercises at home{': ' + escape(sheet.name) if sheet.name else ''}</h1>",
        f"<p>{day_in_words(sheet.today)}. The last {WEEKS} weeks.</p>",
        f"<h2>Routine: {escape(sheet.routine)}</h2>",
        _table(("Exercise", "Dose"), sheet.doses),
        "<h2>Week by week</h2>",
        _table(
            ("Week of", "Days", "Time", "Pain before", "After", "Next morning"),
            _weeks(sheet.overview, sheet.today),
        ),
        "<h2>Exercise by exercise</h2>",
        _table(
            ("Exercise", "Last", "Played", "Fine", "Hurt", "Further down", "Left out", "Stopped"),
            _answers(sheet, exercises),
        ),
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
            day_in_words(monday),
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


def _table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(each)}</th>" for each in heading)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in row)}</tr>" for row in rows
    )
    return f"<table cellspacing='0'><tr>{head}</tr>{body}</table>"
