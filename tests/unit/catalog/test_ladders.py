"""The rungs on which exercises grow: one thing at a time, from newcomer to top."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from tests.sessions import ASSETS

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import LOWEST, Ladder
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.reader.ladders import read_ladders

FIGURE_FOUR = """
[figure_four]
rungs = [
    { amount = 2, hold_s = 15 },
    { amount = 2, hold_s = 30 },
    { amount = 3, hold_s = 30 },
    { amount = 5, hold_s = 30 },
]
"""


@pytest.fixture(scope="module")
def ladders(catalog: Catalog) -> dict[str, Ladder]:
    found, problems = read_ladders(ASSETS, catalog.exercises)
    assert problems == ()
    return found


def test_each_of_the_six_and_the_pelvic_tilt_has_a_ladder(ladders: dict[str, Ladder]) -> None:
    assert {
        "press_up",
        "bridge",
        "seated_twist",
        "figure_four",
        "knee_opposite_shoulder",
        "childs_pose",
        "pelvic_tilt",
    } <= set(ladders)


def test_each_ladder_begins_with_the_newcomer_and_passes_the_other_levels(
    ladders: dict[str, Ladder], catalog: Catalog
) -> None:
    for id_, ladder in ladders.items():
        assert ladder.levels[Level.NEWCOMER] == LOWEST
        assert LOWEST < ladder.levels[Level.USUAL] <= ladder.top
        for level in Level:
            dose = catalog.exercises[id_].levels[level]
            rung = ladder.rungs[ladder.levels[level]]
            assert (rung.amount, rung.hold_ms) == (dose.amount, dose.hold_ms)


def test_from_rung_to_rung_one_thing_grows(ladders: dict[str, Ladder]) -> None:
    for ladder in ladders.values():
        for low, high in pairwise(ladder.rungs):
            assert low.amount <= high.amount
            assert low.hold_ms <= high.hold_ms
            changed = [low.amount != high.amount, low.hold_ms != high.hold_ms]
            assert sum([*changed, low.variant != high.variant]) == 1


def test_only_the_childs_pose_has_rungs_beyond_its_top(ladders: dict[str, Ladder]) -> None:
    beyond = {id_ for id_, ladder in ladders.items() if ladder.top < len(ladder.rungs) - 1}
    assert beyond == {"childs_pose"}


@pytest.mark.parametrize(
    ("dose", "rung"),
    [
        (Dose(10, 5_000, "straight"), 5),
        (Dose(11, 9_000, "straight"), 5),
        (Dose(12, 5_000, "straight"), 6),
        (Dose(30, 5_000, "forearms"), 3),
        (Dose(4, 2_000, "straight"), 0),
        (Dose(10, 4_000, "straight"), 1),
        (Dose(10, 5_000, "unheard_of"), 5),
    ],
)
def test_a_dose_off_the_ladder_stands_on_the_highest_rung_that_asks_no_more(
    ladders: dict[str, Ladder], dose: Dose, rung: int
) -> None:
    assert ladders["press_up"].rung_of(dose) == rung


def test_every_rung_stands_on_itself(ladders: dict[str, Ladder]) -> None:
    for ladder in ladders.values():
        for number, dose in enumerate(ladder.rungs):
            assert ladder.rung_of(replace(dose)) == number


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("[figure_four]", "[figure_for]", 'Did you mean "figure_four"?'),
        ("amount = 3, hold_s = 30", "amount = 3, hold_s = 20", "expected one thing to grow"),
        ("amount = 2, hold_s = 30", "amount = 4, hold_s = 30", "expected one thing to grow"),
        ("amount = 5", "amount = 6", "outside the exercise's bounds"),
        ("hold_s = 15 }", 'hold_s = 15, variant = "flying" }', '"flying", which is not known'),
        ("amount = 5", "amount = 4", "found none for top"),
        ("hold_s = 15", "hold_s = 12", "found none for newcomer"),
        ("amount = 2, hold_s = 15", "amount = 2, hold_s = 10 },{amount = 2, hold_s = 15", "lowest"),
        ("amount = 5", "amont = 5", "amount"),
        ("hold_s = 15 }", 'hold_s = 15, name = "Week 1" }', "Expected a name for every rung"),
    ],
)
def test_a_ladder_with_a_fault_is_left_out_and_named(
    tmp_path: Path, catalog: Catalog, before: str, after: str, told: str
) -> None:
    assert before in FIGURE_FOUR
    text = FIGURE_FOUR.replace(before, after, 1)
    (tmp_path / "ladders.toml").write_text(text, encoding="utf-8")
    found, problems = read_ladders(tmp_path, catalog.exercises)
    assert found == {}
    assert any(told in str(problem) for problem in problems)


def test_without_the_file_there_are_no_ladders_and_it_is_told(
    tmp_path: Path, catalog: Catalog
) -> None:
    found, [problem] = read_ladders(tmp_path, catalog.exercises)
    assert found == {}
    assert "ladders.toml" in str(problem)
