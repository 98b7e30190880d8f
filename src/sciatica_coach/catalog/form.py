"""An exercise as one of its variants has it: where, with what, and whom it is not for.

Most forms of an exercise share all of that. Some are done in another position than the
others: what lies on a mat in the usual form may sit on a chair. Whoever leads the body there
asks for the form and need not know which of the two says so.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sciatica_coach.catalog.exercise import DoneOn, Exercise, Position, Variant, Words

OPTIONAL = re.compile(r" \((?:optional|opcional)\)$")
"""Behind a need that can help and is not needed, in each of the languages."""


class Form(NamedTuple):
    """What holds for one variant of an exercise.

    leads_to  the position the body is in afterwards
    way_up    whether it is a way up from the floor, for somebody who is there already
    """

    position: Position
    start_pose: str
    leads_to: Position
    words: Words
    surfaces: frozenset[DoneOn]
    needs: tuple[str, ...]
    tags: frozenset[str]
    way_up: bool


def form_of(exercise: Exercise, variant: str) -> Form:
    """The form of that variant.

    Raises:
        KeyError: the exercise has no such variant.
    """
    own = exercise.variant(variant)
    position = own.position or exercise.position
    leads_to = exercise.ends_in or position
    return Form(
        position=position,
        start_pose=own.start_pose or exercise.start_pose,
        leads_to=leads_to,
        words=own.words or exercise.words,
        surfaces=exercise.surfaces if own.surfaces is None else own.surfaces,
        needs=exercise.needs if own.needs is None else own.needs,
        tags=exercise.tags if own.tags is None else own.tags,
        way_up=position.on_the_floor and not leads_to.on_the_floor,
    )


def off_the_floor(exercise: Exercise) -> tuple[Variant, ...]:
    """The variants that are done on a chair, at a wall or standing, in their order."""
    return tuple(
        each for each in exercise.variants if not form_of(exercise, each.id).position.on_the_floor
    )
