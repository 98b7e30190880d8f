"""One's own weeks in words: told, and not judged."""

from __future__ import annotations

import pytest

from sciatica_coach.history.overview import DayDone, ExerciseDone, PainDay, Week
from sciatica_coach.wording.plain import within
from sciatica_coach.wording.progress import (
    EMPTY,
    REACHES,
    calendar_in_words,
    done_in_words,
    pain_in_weeks,
    range_in_words,
    said_of_it,
    stretch_in_words,
    time_in_words,
)
from tests.sessions import catalog

MINUTE = 60_000


def day(number: int, minutes: int = 20) -> DayDone:
    return DayDone(number, 1, minutes * MINUTE, 10)


def done(amount: int, hold_s: int) -> ExerciseDone:
    return ExerciseDone(1, amount, hold_s * 1000, amount, amount, None)


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(1, "1 minute"), (59, "59 minutes"), (60, "1 hour"), (125, "2 hours 5 minutes")],
)
def test_a_length_is_told_as_one_says_it(minutes: int, told: str) -> None:
    assert time_in_words(minutes * MINUTE) == told


def test_a_stretch_is_told_with_days_and_minutes_and_an_empty_one_without_blame() -> None:
    assert stretch_in_words([day(1), day(3)], "This week") == "This week: 2 days, 40 minutes"
    assert stretch_in_words([], "This week") == "This week: nothing yet"


def test_the_calendar_names_only_weeks_in_which_something_was_done() -> None:
    weeks = [("2 March", Week(1, (day(1),))), ("9 March", Week(8, ()))]
    assert calendar_in_words(weeks) == "Week of 2 March: 1 day, 20 minutes."
    assert calendar_in_words([]) == "No session in these weeks."


def test_pain_is_told_from_its_lowest_to_its_highest_and_unknown_is_left_out() -> None:
    weeks = [("2 March", (PainDay(1, 5, 3, None), PainDay(2, 4, 3, 2))), ("9 March", ())]
    assert pain_in_weeks(weeks) == "Week of 2 March: before 4 to 5, after 3, in the morning 2."
    assert pain_in_weeks([]) == "No entry of pain in these weeks."


@pytest.mark.parametrize(
    ("amount", "hold_s", "reach"), [(5, 5, "smaller"), (12, 10, "within"), (25, 10, "larger")]
)
def test_an_exercise_stands_beside_what_the_sheet_has(amount: int, hold_s: int, reach: str) -> None:
    bridge = catalog().exercises["bridge"]
    told = range_in_words(bridge, done(amount, hold_s))
    assert told.startswith("The sheet has 10 to 20 times, 10 seconds. ")
    assert reach in told


def test_what_the_sheet_does_not_have_has_no_range() -> None:
    assert range_in_words(catalog().exercises["pelvic_tilt"], done(5, 3)) == ""


@pytest.mark.parametrize(
    ("exercise", "amount", "hold_s", "told"),
    [
        ("bridge", 10, 10, "10 times, hold 10 seconds"),
        ("figure_four", 3, 30, "3 times each side, hold 30 seconds"),
        ("walk", 1, 300, "5 minutes"),
        ("dead_bug", 6, 0, "6 times each side"),
    ],
)
def test_what_was_done_is_told_in_what_it_is_measured_in(
    exercise: str, amount: int, hold_s: int, told: str
) -> None:
    assert done_in_words(catalog().exercises[exercise], done(amount, hold_s)) == told


def test_nothing_is_scored_and_nobody_can_lose_anything() -> None:
    told = " ".join([EMPTY, *REACHES.values()]).lower()
    for word in ("streak", "score", "goal", "missed", "only", "should", "better", "worse"):
        assert word not in told


def test_another_form_than_the_first_is_named_and_what_was_said_stands_apart() -> None:
    press_up = catalog().exercises["press_up"]
    first, other = press_up.variants[0], press_up.variants[1]
    told = ExerciseDone(1, 10, 5_000, 10, 10, "hurt", other.id)
    assert done_in_words(press_up, told).endswith(f": {within(other.name)}")
    assert ":" not in done_in_words(press_up, told._replace(variant=first.id))
    assert ":" not in done_in_words(press_up, told._replace(variant="of another year"))
    assert said_of_it(told) == "It hurt"
    assert said_of_it(told._replace(report=None)) == "Not said"
