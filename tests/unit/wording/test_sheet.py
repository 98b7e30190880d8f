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
    Trouble,
)
from sciatica_coach.wording.progress import day_in_words
from sciatica_coach.wording.sheet import MOST_TROUBLES, WEEKS, Sheet, sheet_page
from tests.sessions import catalog

TODAY = date(2026, 11, 28).toordinal()


def page(
    name: str = "", overview: Overview | None = None, troubles: tuple[Trouble, ...] = ()
) -> str:
    told = overview or Overview(
        (DayDone(TODAY - 1, 1, 23 * 60_000, 40),), (PainDay(TODAY - 1, 5, 3, None),)
    )
    sheet = Sheet(
        name,
        TODAY,
        "The full <programme>",
        (("Bridging", "10 times, hold 10 seconds", "the person"),),
        told,
        {"bridge": ExerciseDone(TODAY - 1, 10, 10_000, 10, 9, "hurt")},
        {"bridge": ExerciseAnswers(4, 2, 1, 0, 0, 1)},
        troubles,
    )
    return sheet_page(sheet, catalog().exercises)


def test_played_and_reported_stand_apart_and_what_was_not_said_is_a_dash() -> None:
    told = page()
    assert "<td>Bridging</td><td>10 times, hold 10 seconds</td><td>4</td><td>2</td>" in told
    assert "<td>1</td><td>-</td><td>-</td><td>1</td></tr>" in told
    assert "<td>23 Nov 2026</td><td>1</td><td>23 minutes</td><td>5</td><td>3</td>" in told


def test_what_was_stopped_stands_with_why_in_the_words_of_the_person() -> None:
    told = page(
        troubles=(
            Trouble(TODAY, "bridge", True, "spread", 3, 10, False, "Like a <knife>, left"),
            Trouble(TODAY - 1, None, False, None, 0, 0, True, ""),
        )
    )
    assert (
        "<td>28 Nov 2026</td><td>“It hurts”, in the session; “It went further down my leg”, "
        "after it</td><td>Bridging (3 of 10)</td><td>“Like a &lt;knife&gt;, left”</td>"
    ) in told
    assert "<td>session stopped before its end</td><td>-</td><td>-</td>" in told


def test_what_was_said_alike_of_several_stands_once() -> None:
    hurt = Trouble(TODAY, "bridge", False, "hurt", 5, 5, False, "A pull")
    told = page(troubles=(hurt, hurt._replace(exercise="press_up", note="")))
    assert "<td>“It hurt”, after it</td><td>Bridging (5 of 5), Press up (5 of 5)</td>" in told


def test_of_many_the_newest_are_there_and_the_others_are_counted() -> None:
    one = Trouble(TODAY, "bridge", True, None, 3, 10, False, "")
    told = page(troubles=tuple(one._replace(day=TODAY - day) for day in range(MOST_TROUBLES + 5)))
    assert told.count("“It hurts”, in the session") == MOST_TROUBLES
    assert "And 5 before these" in told


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
