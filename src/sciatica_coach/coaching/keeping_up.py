"""A routine that keeps off the floor stays off it, whatever form was chosen elsewhere.

Who does the torso twist on the floor as a rule, and starts a routine that promises to need
none, does it on the chair there. A form with checks is done by nobody who did not choose it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.form import form_of, off_the_floor
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.choices import Choices
from sciatica_coach.coaching.prescription import level_in_force, variant_in_force


def kept_up(routine: Routine, exercises: Mapping[str, Exercise], choices: Choices) -> Routine:
    """The routine with a form off the floor for each exercise, where it promises that."""
    if not routine.no_floor:
        return routine
    level = level_in_force(routine, choices)

    def as_it_fits(item: RoutineItem) -> RoutineItem:
        exercise = exercises[item.exercise]
        asked = variant_in_force(item, exercise, level, choices)
        if not form_of(exercise, asked).position.on_the_floor:
            return item
        fitting = (each.id for each in off_the_floor(exercise) if not each.checks)
        return replace(item, variant=next(fitting, asked))

    return replace(routine, items=tuple(as_it_fits(item) for item in routine.items))
