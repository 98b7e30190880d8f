"""The walking plan as it is read: week by week, with a mark where the person is."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.reports import plan_text
from sciatica_coach.wording.growing import parts_in_words, plan_lines
from tests.sessions import ASSETS, catalog
from tests.unit.catalog.test_named_exercises import WEEKS


@pytest.fixture(scope="module")
def coach(tmp_path_factory: pytest.TempPathFactory) -> Coach:
    folder: Path = tmp_path_factory.mktemp("plan")
    return Coach(Paths(folder / "config", folder / "data", folder / "cache", ASSETS))


@pytest.fixture(scope="module")
def ladder(coach: Coach) -> Ladder:
    return coach.ladders["walk"]


def walk() -> Exercise:
    return catalog().exercises["walk"]


def test_each_line_has_the_minutes_of_the_table(ladder: Ladder) -> None:
    lines = plan_lines(walk(), ladder, Dose(1, 300_000))

    assert [line.length for line in lines] == [f"{whole} minutes" for whole, *_ in WEEKS]
    assert [line.parts for line in lines] == [
        f"{slowly} + {middle} + {again}" if slowly else "" for _, slowly, middle, again in WEEKS
    ]


def test_it_is_twelve_weeks_and_what_comes_before_them(ladder: Ladder) -> None:
    names = [line.name for line in plan_lines(walk(), ladder, Dose(1, 300_000))]

    assert names[:2] == ["First days, two or three times a day", "Then, once or twice a day"]
    assert [name.partition(",")[0] for name in names[2:]] == [f"Week {n}" for n in range(1, 13)]


@pytest.mark.parametrize(
    ("minutes", "name"),
    [(2, "First days"), (5, "First days"), (18, "Week 2"), (40, "Week 12")],
)
def test_the_mark_stands_where_the_person_is(ladder: Ladder, minutes: int, name: str) -> None:
    lines = plan_lines(walk(), ladder, Dose(1, minutes * 60_000, "even"))

    assert [line.name.partition(",")[0] for line in lines if line.here] == [name]


def test_slowly_all_the_way_has_no_parts(ladder: Ladder) -> None:
    dose = Dose(1, 900_000, "slow")

    assert {line.parts for line in plan_lines(walk(), ladder, dose)} == {""}
    assert parts_in_words(walk(), dose) == ""


def test_an_exercise_whose_rungs_have_no_names_tells_no_plan(coach: Coach) -> None:
    corpse_pose = catalog().exercises["corpse_pose"]

    assert plan_lines(corpse_pose, coach.ladders["corpse_pose"], Dose(1, 120_000)) == ()


def test_the_plan_of_a_walk_ends_with_it_at_the_terminal(coach: Coach) -> None:
    text = "\n".join(plan_text(coach, coach.plan("walk")))

    assert "The plan, at your own pace" in text
    assert "slowly first + at a pace at which you can talk + slowly again" in text
    assert " * First days, two or three times a day     5 minutes" in text
    assert "The plan, at your own pace" not in "\n".join(plan_text(coach, coach.plan("bridge")))
