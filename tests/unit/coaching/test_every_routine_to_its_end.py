"""Every built-in routine, at each level and from each side, played to its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.choices import (
    Choices,
    ExerciseChoice,
    Familiarity,
    SideOrder,
    SoreSide,
)
from sciatica_coach.coaching.segments import Plan
from tests.sessions import Playback, catalog, experience, plan_of

ROUTINES = [
    "first_steps",
    "source_programme",
    "loosen_up",
    "strong_back",
    "gentle_yoga",
    "no_floor",
    "tai_chi",
]
FIRST_SIDES = (
    (SideOrder.SOURCE, SoreSide.NONE),
    (SideOrder.SORE_FIRST, SoreSide.LEFT),
    (SideOrder.SORE_FIRST, SoreSide.RIGHT),
)


def plans(routine: str) -> Iterator[Plan]:
    """At every level, in the source's order and from either side, new and well known: 18."""
    new_and_old = (Familiarity.FULL, Familiarity.NAMES)
    for level, (order, sore), known in product(Level, FIRST_SIDES, new_and_old):
        choices = Choices(level=level, side_order=order, sore_side=sore)
        yield plan_of(routine, choices=choices, known=experience(known))


def chosen_forms(routine: Routine) -> Iterator[Choices]:
    """Every way in which somebody may have chosen a form for each exercise of it."""
    exercises = [catalog().exercises[item.exercise] for item in routine.items]
    for forms in product(*(each.variants for each in exercises)):
        chosen = zip(exercises, forms, strict=True)
        yield Choices(exercises={each.id: ExerciseChoice(variant=of.id) for each, of in chosen})


def test_these_are_all_routines_of_more_than_one_exercise() -> None:
    routines = catalog().routines.values()
    assert [each.id for each in routines if len(each.items) > 1] == ROUTINES


@pytest.mark.parametrize("routine", ROUTINES)
def test_it_comes_to_its_end_as_long_as_was_promised(routine: str) -> None:
    for plan in plans(routine):
        play = Playback(plan)
        play.play_to_the_end()
        assert isinstance(play.events[-1], e.SessionFinished)
        assert play.events[-1].at_ms == plan.total_ms
        played = dict.fromkeys(each.exercise for each in play.played() if each.exercise)
        assert list(played) == [item.exercise for item in catalog().routines[routine].items]


def test_no_floor_never_sends_to_the_floor_whatever_form_was_chosen_elsewhere() -> None:
    routine = catalog().routines["no_floor"]
    for choices, level in product(chosen_forms(routine), Level):
        plan = plan_of(routine, choices=replace(choices, level=level))
        assert not any(each.position and each.position.on_the_floor for each in plan.segments)
        for dose in plan.means.prescriptions:
            wished = choices.exercises[dose.exercise.id].variant
            assert wished is not None
            if not form_of(dose.exercise, wished).position.on_the_floor:
                assert dose.variant == wished
