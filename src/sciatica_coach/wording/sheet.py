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
from sciatica_coach.wording.html_page import html_page
from sciatica_coach.wording.progress import (
    day_in_words,
    done_in_words,
    short_day,
    span_in_words,
    time_in_words,
)
from sciatica_coach.wording.session import REPORTS
from sciatica_coach.wording.tongue import Tr, english, marked

TITLE = marked("Exercises at home")
WEEKS = 8
DASH = "-"
DOSE_HEADING = (marked("Exercise"), marked("Dose now"), marked("Set by"))
DOSE_WIDTHS = (32, 38, 30)
WEEK_HEADING = (
    marked("Week of"),
    marked("Days"),
    marked("Time"),
    marked("Pain before"),
    marked("After"),
    marked("Next morning"),
)
WEEK_WIDTHS = (20, 10, 24, 16, 12, 18)
ANSWER_HEADING = (
    marked("Exercise"),
    marked("Last"),
    marked("Played"),
    marked("Fine"),
    marked("Hurt"),
    marked("Further down"),
    marked("Left out"),
    marked("Stopped"),
)
ANSWER_WIDTHS = (22, 27, 9, 7, 7, 12, 8, 8)
TROUBLE_HEADING = (
    marked("Day"),
    marked("Said"),
    marked("Exercises, and how many holds"),
    marked("In their own words"),
)
TROUBLE_WIDTHS = (14, 22, 36, 28)
OF_ROUTINE = marked("Routine: {routine}")
WEEKS_TITLE, EXERCISES_TITLE = marked("Week by week"), marked("Exercise by exercise")
TROUBLES_TITLE = marked("What hurt, was left out or stopped, as it was said")
NO_TROUBLES = marked("Nothing of it was said.")
MOST_TROUBLES = 10
"""So many rows of what hurt; with them the sheet still fits on two pages."""
ABOUT = marked(
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


def sheet_page(sheet: Sheet, exercises: Mapping[str, Exercise], *, tr: Tr = english) -> str:
    """The whole page."""
    title = tr(TITLE)
    named = tr("Exercises at home: {name}").format(name=sheet.name) if sheet.name else title
    dated = tr("{day}. The last %n weeks.", "{day}. The last week.", WEEKS)
    parts = [
        f"<h1>{escape(named)}</h1>",
        f"<p>{escape(dated.format(day=day_in_words(sheet.today, tr=tr)))}</p>",
        f"<h2>{escape(tr(OF_ROUTINE).format(routine=sheet.routine))}</h2>",
        _table(tuple(map(tr, DOSE_HEADING)), sheet.doses, DOSE_WIDTHS),
        f"<h2>{escape(tr(WEEKS_TITLE))}</h2>",
        _table(tuple(map(tr, WEEK_HEADING)), _weeks(sheet.overview, sheet.today, tr), WEEK_WIDTHS),
        f"<h2>{escape(tr(EXERCISES_TITLE))}</h2>",
        _table(tuple(map(tr, ANSWER_HEADING)), _answers(sheet, exercises, tr), ANSWER_WIDTHS),
        f"<h2>{escape(tr(TROUBLES_TITLE))}</h2>",
        _troubles(sheet.troubles, exercises, tr),
        f"<p><small>{escape(tr(ABOUT))}</small></p>",
    ]
    return html_page(title, STYLE, "".join(parts), tr=tr)


def _weeks(overview: Overview, today: int, tr: Tr) -> Iterable[tuple[str, ...]]:
    """The weeks, the newest first."""
    for back in range(WEEKS):
        monday = monday_of(today) - back * DAYS_A_WEEK
        week = range(monday, monday + DAYS_A_WEEK)
        days = [each for each in overview.days if each.day in week]
        pains = [each for each in overview.pains if each.day in week]
        yield (
            short_day(monday, tr=tr),
            str(len(days)) if days else DASH,
            _time(days, tr),
            _span([each.before for each in pains], tr),
            _span([each.after for each in pains], tr),
            _span(_mornings(pains), tr),
        )


def _mornings(pains: Sequence[PainDay]) -> list[int | None]:
    return [each.morning for each in pains]


def _time(days: Sequence[DayDone], tr: Tr) -> str:
    return time_in_words(sum(each.led_ms for each in days), tr=tr) if days else DASH


def _span(numbers: Sequence[int | None], tr: Tr) -> str:
    known = [each for each in numbers if each is not None]
    return span_in_words(min(known), max(known), tr=tr) if known else DASH


def _answers(sheet: Sheet, exercises: Mapping[str, Exercise], tr: Tr) -> Iterable[tuple[str, ...]]:
    for id_, told in sheet.answers.items():
        exercise = exercises.get(id_)
        done = sheet.last.get(id_)
        last = DASH if exercise is None or done is None else done_in_words(exercise, done, tr=tr)
        yield (
            id_ if exercise is None else exercise.name,
            last,
            str(told.sessions),
            *(str(each) if each else DASH for each in told[1:]),
        )


def _troubles(troubles: Sequence[Trouble], exercises: Mapping[str, Exercise], tr: Tr) -> str:
    """The newest ones; how many more there are. What was said alike of several stands once."""
    if not troubles:
        return f"<p>{escape(tr(NO_TROUBLES))}</p>"
    alike = [list(group) for _, group in groupby(troubles, _what_was_said)]
    rows = [
        (
            short_day(group[0].day, tr=tr),
            said_in_words(group[0], tr=tr),
            ", ".join(_held_in_words(each, exercises, tr) for each in group) or DASH,
            next((f"“{each.note}”" for each in group if each.note), DASH),
        )
        for group in alike[:MOST_TROUBLES]
    ]
    table = _table(tuple(map(tr, TROUBLE_HEADING)), rows, TROUBLE_WIDTHS)
    more = len(alike) - len(rows)
    if more <= 0:
        return table
    rest = tr(
        "And %n before these, in the tables for other programs.",
        "And %n before these, in the tables for other programs.",
        more,
    )
    return f"{table}<p>{escape(rest)}</p>"


def _what_was_said(trouble: Trouble) -> tuple[int, str]:
    return trouble.day, said_in_words(trouble)


def _held_in_words(trouble: Trouble, exercises: Mapping[str, Exercise], tr: Tr) -> str:
    if trouble.exercise is None:
        return DASH
    name = exercises[trouble.exercise].name if trouble.exercise in exercises else trouble.exercise
    if not trouble.planned:
        return name
    told = tr("{exercise} ({held} of {planned})")
    return told.format(exercise=name, held=trouble.held, planned=trouble.planned)


def said_in_words(trouble: Trouble, *, tr: Tr = english) -> str:
    """What was said, in the words that were pressed: "It hurts", in the session; then after it."""
    parts = [tr("“It hurts”, in the session")] if trouble.said_hurts else []
    after = tr("“{said}”, after it")
    parts += [after.format(said=tr(REPORTS[each])) for each in Report if each == trouble.report]
    if trouble.stopped:
        parts.append(tr("session stopped before its end"))
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
