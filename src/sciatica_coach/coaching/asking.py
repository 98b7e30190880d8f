"""What is asked beside Start: once, before the first time, and what a sore day brings up.

Nothing waits for an answer: who says nothing is led as the exercise sheet has it. The sore
leg, which side first, which form: what was said once is a setting like all others, and is
not asked again; nor is it where the exercise is known by now. What may be left out on a sore
day is for that day only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.choices import Familiarity, SideOrder, SoreSide
from sciatica_coach.coaching.pain import Pain
from sciatica_coach.coaching.segments import Plan

SORE_SIDE, SIDE_ORDER = "session.sore_side", "session.side_order"
ONE_SIDED = frozenset({SoreSide.LEFT, SoreSide.RIGHT})


class Question(NamedTuple):
    """One thing to be asked.

    key       the setting that keeps the answer
    options   the values that may be its answer
    exercise  the exercise whose form is asked for, or None
    """

    key: str
    options: tuple[str, ...]
    exercise: Exercise | None = None


def questions_of(
    routine: Routine, plan: Plan, sore_side: SoreSide, explicit: Collection[str]
) -> tuple[Question, ...]:
    """What is to be asked before a session of that routine.

    sore_side  as it is set
    explicit   the keys of the settings that the person has set
    """
    return tuple(_questions(routine, plan, sore_side, explicit))


def _questions(
    routine: Routine, plan: Plan, sore_side: SoreSide, explicit: Collection[str]
) -> Iterator[Question]:
    doses = [each for each in plan.means.prescriptions if each.familiarity is Familiarity.FULL]
    if any(each.exercise.sided for each in doses):
        if SORE_SIDE not in explicit:
            yield Question(SORE_SIDE, tuple(SoreSide))
        elif sore_side in ONE_SIDED and SIDE_ORDER not in explicit:
            yield Question(SIDE_ORDER, tuple(SideOrder))
    given = {item.exercise for item in routine.items if item.variant}
    for dose in doses:
        exercise, usual = dose.exercise, dose.exercise.variants[0]
        key = f"exercise.{exercise.id}.variant"
        is_open = key not in explicit and exercise.id not in given and dose.variant == usual.id
        if exercise.ask and usual.easier is not None and is_open:
            yield Question(key, (usual.id, usual.easier), exercise)


def leavable(exercises: Iterable[Exercise], pain: Pain) -> tuple[Exercise, ...]:
    """What is offered to be left out of a session that begins with that pain; never all of it.

    exercises  what the session has
    """
    each_once = {each.id: each for each in exercises}
    number = pain.number
    if number is None:
        return ()
    found = [
        each
        for each in each_once.values()
        if each.sore_from is not None and each.sore_from <= number
    ]
    return tuple(found) if len(found) < len(each_once) else ()
