"""A dose is told in the same words wherever it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_coach.catalog.routine import RoutineItem, SideDose
from sciatica_coach.wording.doses import dose_in_words
from tests.kinds import kinds_plan
from tests.sessions import plan_of, routine_of


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (RoutineItem("bridge", repetitions=1, hold_ms=5_500), "1 time, hold 5.5 seconds"),
        (RoutineItem("figure_four", sets=3, hold_ms=20_000), "3 times each side, hold 20 seconds"),
        (
            RoutineItem("figure_four", sets=2, hold_ms=20_000, left=SideDose(3)),
            "Right side 2 times, hold 20 seconds; left side 3 times, hold 20 seconds",
        ),
        (
            RoutineItem("figure_four", sets=2, hold_ms=20_000, left=SideDose(0)),
            "Right side only 2 times, hold 20 seconds",
        ),
    ],
)
def test_a_dose_says_how_often_how_long_and_on_which_side(item: RoutineItem, words: str) -> None:
    plan = plan_of(replace(routine_of(item), by="Anna Müller", date="2026-11-20"))
    assert dose_in_words(plan.means.prescriptions[0]) == words


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (RoutineItem("sample_dead_bug", repetitions=6), "6 times each side"),
        (RoutineItem("sample_bird_dog", repetitions=1), "1 time each side, hold 2 seconds"),
        (RoutineItem("sample_tc_commencing"), "4 times"),
        (RoutineItem("sample_walk"), "5 minutes"),
        (RoutineItem("sample_corpse_pose", hold_ms=90_000), "1 minute 30 seconds"),
        (RoutineItem("sample_getting_down"), ""),
    ],
)
def test_each_kind_says_what_it_is_measured_in(item: RoutineItem, words: str) -> None:
    assert dose_in_words(kinds_plan(routine_of(item)).means.prescriptions[0]) == words
