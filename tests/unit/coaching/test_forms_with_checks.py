"""Poses have safe forms and deeper ones; a deeper one is done only by who chose it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.safety import Answers, Truth
from sciatica_coach.desktop.paths import Paths
from tests.kinds import read
from tests.sessions import ASSETS, catalog


def played(folder: Path, truth: Truth, exercise: str, chosen: str | None = None) -> set[str | None]:
    """The forms of the plan of somebody for whom this is true."""
    paths = Paths(folder / "config", folder / "data", folder / "cache", ASSETS)
    coach = Coach(paths, {f"exercise.{exercise}.variant": chosen} if chosen else {})
    coach.answer_first_start({"surface": "floor", "true": [truth.value]})
    plan = coach.plan(exercise)
    return {each.variant for each in plan.segments if each.exercise}


@pytest.mark.parametrize(
    ("truth", "exercise", "deeper", "safe"),
    [
        (Truth.KNEEL, "downward_dog", "full", "wall"),
        (Truth.BALANCE, "half_moon", "one_leg", "side_bend"),
        (Truth.REPLACED_JOINT, "torso_twist", "floor", "chair"),
        (Truth.ARCH_SENSITIVE, "bridge_pose", "lifted", "cushion"),
        (Truth.BALANCE, "intense_side_stretch", "blocks", "chair"),
    ],
)
def test_a_deeper_form_gives_way_to_the_safe_one(
    tmp_path: Path, truth: Truth, exercise: str, deeper: str, safe: str
) -> None:
    assert played(tmp_path, truth, exercise, chosen=deeper) == {safe}


@pytest.mark.parametrize(
    ("truth", "exercise", "easier"),
    [
        (Truth.PREGNANT, "corpse_pose", "side"),
        (Truth.BONE_FRAGILE, "downward_dog", "high"),
        (Truth.CURL_SENSITIVE, "intense_side_stretch", "high"),
    ],
)
def test_an_easier_form_is_done_where_the_usual_one_does_not_go(
    tmp_path: Path, truth: Truth, exercise: str, easier: str
) -> None:
    assert played(tmp_path, truth, exercise) == {easier}


def test_a_form_with_checks_takes_nobody_else_s_place() -> None:
    half_moon = catalog().exercises["half_moon"]
    side_bend, _, one_leg = half_moon.variants
    tagged = side_bend._replace(tags=frozenset({"balance"}))
    risky = half_moon._replace(variants=(tagged, one_leg._replace(tags=frozenset(), easier=None)))
    answers = Answers(true=frozenset({Truth.BALANCE.value}))

    caution = answers.caution([(risky, "side_bend"), (catalog().exercises["walk"], "even")])
    assert caution.leave_out == (risky,)
    assert caution.instead == ()
    assert answers.caution([(risky, "one_leg")]).leave_out == (), "this one was chosen"


def test_the_checks_of_a_form_are_read_from_its_file() -> None:
    text = (ASSETS / "exercises" / "half_moon.toml").read_text(encoding="utf-8")
    faulty = read(text.replace("checks = [", "checks = [3, ", 1), "half_moon")
    assert not isinstance(faulty, Exercise)
    assert [each.key for each in faulty] == ["checks"]
