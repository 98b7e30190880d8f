"""What is asked once, before the first time, and never again; and what a sore day brings up."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.asking import leavable, questions_of
from sciatica_coach.coaching.choices import Choices, ExerciseChoice, Familiarity, SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from tests.sessions import catalog, experience, plan_of, routine_of

SORE, ORDER, TWIST = "session.sore_side", "session.side_order", "exercise.seated_twist.variant"
WHOLE = catalog().routines["source_programme"]


def keys(
    routine: Routine,
    *explicit: str,
    sore: SoreSide = SoreSide.NONE,
    known: Familiarity = Familiarity.FULL,
    choices: Choices | None = None,
) -> list[str]:
    plan = plan_of(routine, Level.USUAL, choices, experience(known))
    return [each.key for each in questions_of(routine, plan, sore, explicit)]


def test_the_sore_leg_and_the_twist_s_other_leg_are_asked_before_the_first_time() -> None:
    assert keys(WHOLE) == [SORE, TWIST]


@pytest.mark.parametrize("known", [Familiarity.SHORT, Familiarity.NAMES])
def test_who_knows_the_exercises_is_asked_nothing(known: Familiarity) -> None:
    assert keys(WHOLE, known=known) == []


def test_which_side_comes_first_is_asked_of_who_has_one_sore_leg() -> None:
    assert keys(WHOLE, SORE, TWIST, sore=SoreSide.LEFT) == [ORDER]
    assert keys(WHOLE, SORE, TWIST, sore=SoreSide.BOTH) == []
    assert keys(WHOLE, SORE, TWIST, ORDER, sore=SoreSide.RIGHT) == []


def test_what_has_no_sides_asks_nothing() -> None:
    assert keys(routine_of("press_up", "bridge", "childs_pose")) == []


def test_a_form_that_routine_or_person_have_chosen_is_not_asked_for() -> None:
    written = routine_of(RoutineItem("seated_twist", variant="straight"))
    assert keys(written, SORE) == []
    hug = Choices(exercises={"seated_twist": ExerciseChoice(variant="hug")})
    assert keys(routine_of("seated_twist"), SORE, choices=hug) == []


def test_the_answers_are_the_usual_form_and_its_easier_one() -> None:
    routine = routine_of("seated_twist")
    (question,) = questions_of(routine, plan_of(routine), SoreSide.NONE, [SORE])
    assert question.options == ("straight", "folded")
    assert question.exercise is not None
    assert question.exercise.ask.endswith("?")


@pytest.mark.parametrize(("number", "offered"), [(3, []), (4, ["seated_twist"])])
def test_from_a_pain_of_four_the_twist_may_be_left_out(number: int, offered: list[str]) -> None:
    exercises = catalog().exercises
    there = [exercises[item.exercise] for item in WHOLE.items]
    assert [each.id for each in leavable(there, Pain(number))] == offered


def test_pain_that_was_not_said_offers_nothing_nor_is_everything_left_out() -> None:
    twist = catalog().exercises["seated_twist"]
    assert leavable([twist, catalog().exercises["bridge"]], NOT_SAID) == ()
    assert leavable([twist, twist], Pain(6)) == ()
