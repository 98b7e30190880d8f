"""A routine on paper: each exercise with its dose and its steps, and what we added is named."""

from __future__ import annotations

from sciatica_coach.wording.wall import ADDED, SOURCE, wall_items, wall_page
from tests.sessions import plan_of


def test_each_exercise_has_its_dose_and_the_steps_of_its_first_side_once() -> None:
    plan = plan_of("source_programme")
    items = list(wall_items(plan, ()))
    assert [each.name for each in items] == [
        dose.exercise.name for dose in plan.means.prescriptions
    ]
    twist = next(each for each in items if each.name == "Seated spinal twist")
    assert "each side" in twist.dose
    assert "Left knee up, right leg straight" in twist.steps
    assert len(set(twist.steps)) == len(twist.steps)
    assert not any(step.startswith("Right knee up") for step in twist.steps)


def test_what_is_the_sheets_and_what_is_ours_is_told_apart() -> None:
    page = wall_page("First <steps>", wall_items(plan_of("first_steps"), ["press_up"]))
    assert "First &lt;steps&gt;" in page
    assert SOURCE in page
    assert ADDED in page
    assert page.count("<img ") == 1


def test_it_says_when_to_stop() -> None:
    assert "further down your leg" in wall_page("Mine", ())
