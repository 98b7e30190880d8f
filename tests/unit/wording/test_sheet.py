"""The sheet for a clinician: what was done and said, as it was said, and nothing concluded."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.history.overview import (
    DayDone,
    ExerciseAnswers,
    ExerciseDone,
    Overview,
    PainDay,
)
from sciatica_coach.wording.progress import day_in_words
from sciatica_coach.wording.sheet import WEEKS, Sheet, sheet_page
from tests.sessions import catalog

TODAY = date(2026, 11, 28).toordinal()


def page(name: str = "", overview: Overview | None = None) -> str:
    told = overview or Overview(
        (DayDone(TODAY - 1, 1, 23 * 60_000, 40),), (PainDay(TODAY - 1, 5, 3, None),)
    )
    sheet = Sheet(
        name,
        TODAY,
        "The full <programme>",
        (("Bridging", "10 times, hold 10 seconds"),),
        told,
        {"bridge": ExerciseDone(TODAY - 1, 10, 10_000, 10, 9, "hurt")},
        {"bridge": ExerciseAnswers(4, 2, 1, 0, 0, 1)},
    )
    return sheet_page(sheet, catalog().exercises)


def test_played_and_reported_stand_apart_and_what_was_not_said_is_a_dash() -> None:
    told = page()
    assert "<td>Bridging</td><td>10 times, hold 10 seconds</td><td>4</td><td>2</td>" in told
    assert "<td>1</td><td>-</td><td>-</td><td>1</td></tr>" in told
    assert "<td>23 November 2026</td><td>1</td><td>23 minutes</td><td>5</td><td>3</td>" in told


def test_there_is_a_row_for_each_of_eight_weeks() -> None:
    assert page(overview=Overview((), ())).count("2026</td>") == WEEKS


def test_a_name_is_there_only_where_it_is_wished_and_no_sign_breaks_the_page() -> None:
    assert "Exercises at home</h1>" in page()
    assert "Exercises at home: Jörg &lt;&amp;&gt; 朝</h1>" in page("Jörg <&> 朝")
    assert "The full &lt;programme&gt;" in page()


def test_nothing_is_promised_and_nothing_concluded() -> None:
    told = page().lower()
    for word in ("cure", "heal", "therapy", "improve", "recover", "score", "relief"):
        assert word not in told


@given(st.dates(date(1, 1, 1), date(9000, 12, 31)))
def test_a_day_number_is_told_as_its_date(day: date) -> None:
    told = day_in_words(day.toordinal())
    assert told == f"{day.day} {day:%B} {day.year}"
