"""Which dose is in force: one exercise of one session, with every number decided.

A routine names exercises; level, settings and the routine's own figures say how
much. The order is fixed (INTERFACES section 1): the routine's item, then the
person's setting for the exercise, then the level's dose times `hold_percent`;
after that the bounds. What had to be brought within them is told in `clamped`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Side
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.choices import (
    Choices,
    ExerciseChoice,
    Experience,
    Familiarity,
    Pace,
    SideOrder,
    SoreSide,
    WordsSetting,
)

PACE_PERCENT: Mapping[Pace, int] = {Pace.SLOW: 150, Pace.NORMAL: 100, Pace.BRISK: 80}
NO_CHOICE = ExerciseChoice()


@dataclass(frozen=True, slots=True)
class Clamped:
    """A wish outside an exercise's bounds: the setting's name, what was asked, what is used."""

    exercise: str
    setting: str
    asked: int | float
    used: int | float


@dataclass(frozen=True, slots=True)
class Prescription:
    """One exercise of a session: what, how often, how long, how well it is known.

    item         its place in the routine, from 0
    amount       repetitions, or sets of both sides
    rest_ms      like `set_rest_ms` and `switch_ms` before the pace, which the grammar applies
    note         a sentence of the routine's for this exercise, "" where it has none
    clamped      wishes that were brought within the exercise's bounds
    first_side   None without sides
    """

    item: int
    exercise: Exercise
    variant: str
    amount: int
    hold_ms: int
    rest_ms: int
    set_rest_ms: int
    switch_ms: int
    first_side: Side | None
    familiarity: Familiarity
    note: str = ""
    clamped: tuple[Clamped, ...] = ()


@dataclass(frozen=True, slots=True)
class Means:
    """All that is needed to compile a session, and to compile parts of it anew.

    left_out  exercises of the routine that do not go with what the person told us
    """

    prescriptions: tuple[Prescription, ...]
    phrases: Phrases
    words_per_minute: int
    pace_percent: int
    left_out: tuple[Exercise, ...] = ()

    def at_pace(self, length_ms: int) -> int:
        """What the person's pace makes of a rest, a change or the time for a step."""
        return length_ms * self.pace_percent // 100


def level_in_force(routine: Routine, choices: Choices) -> Level:
    return choices.level or routine.level or Level.NEWCOMER


def prescribe(
    place: int,
    item: RoutineItem,
    exercise: Exercise,
    level: Level,
    choices: Choices,
    experience: Experience,
) -> Prescription:
    """Decide every number of one exercise; never raises on numbers, it clamps them."""
    choice = choices.exercises.get(exercise.id, NO_CHOICE)
    dose = exercise.levels[level]
    clamped: list[Clamped] = []
    of_level = _to_tenths(dose.hold_ms * choices.hold_percent // 100)
    wished = item.hold_ms or choice.hold_ms or of_level
    hold_ms = min(max(wished, exercise.hold_min_ms), exercise.cap.hold_ms)
    if hold_ms != wished:
        clamped.append(Clamped(exercise.id, "hold_s", wished / 1000, hold_ms / 1000))
    asked = (item.sets if exercise.kind is Kind.SIDED_HOLD else item.repetitions) or choice.amount
    amount = min(max(asked or dose.amount, 1), exercise.cap.amount)
    if asked and amount != asked:
        clamped.append(Clamped(exercise.id, exercise.counts_in, asked, amount))
    variant = item.variant or choice.variant or dose.variant or exercise.variants[0].id
    rest_ms, set_rest_ms = _rests(item, exercise, choice, choices)
    full = choices.words is WordsSetting.ALWAYS_FULL
    known = experience.familiarity.get((exercise.id, variant), Familiarity.FULL)
    return Prescription(
        item=place,
        exercise=exercise,
        variant=variant,
        amount=amount,
        hold_ms=hold_ms,
        rest_ms=rest_ms,
        set_rest_ms=set_rest_ms,
        switch_ms=exercise.tempo.switch_ms,
        first_side=_first_side(item, exercise, choices),
        familiarity=Familiarity.FULL if full else known,
        note=item.note,
        clamped=tuple(clamped),
    )


def _to_tenths(milliseconds: int) -> int:
    """A whole number of tenths of a second: seconds are shown and said with one decimal."""
    return (milliseconds + 50) // 100 * 100


def _rests(
    item: RoutineItem, exercise: Exercise, choice: ExerciseChoice, choices: Choices
) -> tuple[int, int]:
    """Rest and set rest; a rest set by hand takes the place of the exercise's main rest."""
    own = item.rest_ms if item.rest_ms is not None else choice.rest_ms
    rest = exercise.tempo.rest_ms * choices.rest_percent // 100
    set_rest = exercise.tempo.set_rest_ms * choices.rest_percent // 100
    if own is not None and exercise.kind is Kind.SIDED_HOLD:
        set_rest = own
    elif own is not None:
        rest = own
    return rest, set_rest


def _first_side(item: RoutineItem, exercise: Exercise, choices: Choices) -> Side | None:
    """The routine's side, else the sore side by its rule, else the source's.

    Central or both-sided pain uses the source's order.
    """
    if exercise.first_side is None or item.side is not None:
        return item.side if exercise.sided else None
    if choices.side_order is SideOrder.SOURCE or choices.sore_side not in {
        SoreSide.LEFT,
        SoreSide.RIGHT,
    }:
        return exercise.first_side
    sore = Side(choices.sore_side.value)
    return sore if choices.side_order is SideOrder.SORE_FIRST else sore.other
