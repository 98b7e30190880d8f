"""Learning an exercise: every step waits, tells where everything is, leaves nobody in a hold."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Level, Side, StepRole
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar import BEFORE_MOVE
from sciatica_coach.coaching.lesson import Lesson, lesson_of
from tests.kinds import TEXTS, kinds_plan
from tests.sessions import catalog, experience, plan_of

TURN = "Now once, in your own time."


def lesson(routine: str, level: Level | None = None) -> Lesson:
    return lesson_of(plan_of(routine, level).means)


def test_a_step_waits_until_the_person_goes_on() -> None:
    learning = lesson("bridge")
    assert learning.step.text.startswith("Bridging.")
    assert learning.go_on()
    assert learning.step.number == 1
    assert learning.go_back()
    assert not learning.go_back(), "before the first step there is none"
    assert learning.step.text.startswith("Bridging.")


def test_after_the_last_step_nothing_comes() -> None:
    learning = lesson("bridge")
    while learning.go_on():
        pass
    assert learning.is_last
    assert learning.step.caption.endswith("5 times. Hold 5 seconds.")


@pytest.mark.parametrize("exercise", catalog().exercises)
def test_every_step_up_to_the_movement_is_told_in_full_and_where_everything_is(
    exercise: str,
) -> None:
    known = catalog().exercises[exercise]
    for variant in known.variants:
        for step in known.steps_of(variant.id):
            if step.role in (*BEFORE_MOVE, StepRole.HOLD):
                assert step.where, f"{exercise}: {step.label}"
    numbers = [step.number for step in lesson(exercise).steps]
    dose = plan_of(exercise).means.prescriptions[0]
    for step in known.steps_of(dose.variant):
        if step.role in BEFORE_MOVE:
            assert step.number in numbers


@pytest.mark.parametrize("exercise", catalog().exercises)
def test_the_way_out_is_told_before_anybody_goes_in(exercise: str) -> None:
    """With both hands behind a thigh nobody can press a key: in and out are one step."""
    dose = plan_of(exercise).means.prescriptions[0]
    words = dose.exercise.words_of(dose.variant)
    turns = [step.text for step in lesson(exercise).steps if TURN in step.text]
    sides = 2 if dose.exercise.sided else 1
    assert len(turns) == (sides if words.exit else 0)
    for turn in turns:
        assert turn.index(f"{words.go}.") < turn.index(words.exit)


def test_both_sides_are_learnt_the_second_as_the_mirror_of_the_first() -> None:
    steps = lesson("figure_four").steps
    first = [step for step in steps if step.side is Side.RIGHT and step.number]
    second = [step for step in steps if step.side is Side.LEFT and step.number]
    assert [step.number for step in second] == [5, *(step.number for step in first)]
    assert not any(step.figure.mirrored for step in first)
    assert all(step.figure.mirrored for step in second)
    assert "Left ankle on your right thigh" in second[2].text


def test_a_lesson_is_in_full_words_however_well_the_exercise_is_known() -> None:
    new = lesson_of(plan_of("press_up", known=experience(Familiarity.FULL)).means)
    known = lesson_of(plan_of("press_up", known=experience(Familiarity.NAMES)).means)
    assert [step.text for step in new.steps[1:-1]] == [step.text for step in known.steps[1:-1]]


def test_a_routine_is_learnt_one_exercise_after_the_other() -> None:
    names = [step.exercise for step in lesson("first_steps").steps]
    assert list(dict.fromkeys(names)) == ["press_up", "pelvic_tilt", "bridge", "figure_four"]


@pytest.mark.parametrize("exercise", TEXTS)
def test_every_kind_can_be_learnt_and_every_step_is_told(exercise: str) -> None:
    plan = kinds_plan(exercise)
    steps = lesson_of(plan.means).steps
    known = plan.means.prescriptions[0].exercise
    told = {step.number for step in steps}
    roles = {StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.PHASE}
    assert {step.number for step in known.steps if step.role in roles} <= told
    for step in steps:
        assert ". ." not in step.text
        assert step.text


def test_a_guided_item_has_no_turn_of_its_own() -> None:
    steps = lesson_of(kinds_plan("sample_getting_down").means).steps
    assert not any(TURN in step.text for step in steps)
