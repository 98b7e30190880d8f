"""Which dose is in force: one exercise of one session, with every number decided.

A routine names exercises; level, settings and the routine's own figures say how
much. The order is fixed (INTERFACES section 1): the routine's item, then the
person's setting for the exercise, then the level's dose times `hold_percent`;
after that the bounds. What had to be brought within them is told in `clamped`. What a
signed routine writes down stands, within bounds of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Exercise, Level, Side
from sciatica_coach.catalog.form import Form, form_of
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.catalog.signed import (
    SHORTEST_SIGNED_HOLD_MS,
    longest_signed_hold_ms,
    most_signed,
)
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
from sciatica_coach.coaching.ways import GettingUp

PACE_PERCENT: Mapping[Pace, int] = {Pace.SLOW: 150, Pace.NORMAL: 100, Pace.BRISK: 80}
NO_CHOICE = ExerciseChoice()
SAME_SIDE_REST_MS = 15_000
"""Between two sets of one side: the other one's turn is no rest for it then."""


class Clamped(NamedTuple):
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
    hold_ms      of each hold, or of a whole stay or walk; 0 where nothing is held
    rest_ms      like `set_rest_ms` and `switch_ms` before the pace, which the grammar applies
    note         a sentence of the routine's for this exercise, "" where it has none
    clamped      wishes that were brought within the exercise's bounds
    first_side   None without sides
    sides        what each side gets where they differ; a side that is missing is left out,
                 and `amount` and `hold_ms` are then the larger ones
    same_side_rest_ms  between two sets of one side, before the pace
    signed_by    who answers for the routine, or ""
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
    sides: Mapping[Side, Dose] = field(default_factory=dict)
    same_side_rest_ms: int = SAME_SIDE_REST_MS
    signed_by: str = ""

    @property
    def form(self) -> Form:
        """Where and with what it is done: the exercise as its variant has it."""
        return form_of(self.exercise, self.variant)

    def dose_of(self, side: Side | None) -> Dose:
        """What that side gets; an amount of 0 leaves it out."""
        if side is None or not self.sides:
            return Dose(self.amount, self.hold_ms)
        return self.sides.get(side, Dose(0, self.hold_ms))

    def with_hold(self, hold_ms: int) -> Prescription:
        """The same with one hold for both sides."""
        sides = {side: Dose(dose.amount, hold_ms) for side, dose in self.sides.items()}
        return replace(self, hold_ms=hold_ms, sides=sides)


@dataclass(frozen=True, slots=True)
class Means:
    """All that is needed to compile a session, and to compile parts of it anew.

    left_out  exercises of the routine that do not go with what the person told us
    comfort   the phrase that leaving is fine, where it is left to the first intro, or ""
    getting_up  how the person comes up from lying
    """

    prescriptions: tuple[Prescription, ...]
    phrases: Phrases
    words_per_minute: int
    pace_percent: int
    left_out: tuple[Exercise, ...] = ()
    comfort: str = ""
    getting_up: GettingUp = GettingUp.KNEELING

    def at_pace(self, length_ms: int) -> int:
        """What the person's pace makes of a rest, a change or the time for a step."""
        return length_ms * self.pace_percent // 100


def level_in_force(routine: Routine, choices: Choices) -> Level:
    return choices.level or routine.level or Level.NEWCOMER


def variant_in_force(item: RoutineItem, exercise: Exercise, level: Level, choices: Choices) -> str:
    """The routine's form, else the person's, else the level's, else the exercise's first one."""
    chosen = choices.exercises.get(exercise.id, NO_CHOICE).variant
    usual = exercise.levels[level].variant or exercise.variants[0].id
    return item.variant or chosen or usual


def prescribe(
    place: int,
    item: RoutineItem,
    exercise: Exercise,
    level: Level,
    choices: Choices,
    experience: Experience,
    signed_by: str = "",
) -> Prescription:
    """Decide every number of one exercise; never raises on numbers, it clamps them.

    signed_by  who answers for what the item says; then our own bounds do not hold for it
    """
    choice = choices.exercises.get(exercise.id, NO_CHOICE)
    dose = exercise.levels[level]
    clamped: list[Clamped] = []
    of_level = _to_tenths(dose.hold_ms * choices.hold_percent // 100)
    wished = item.hold_ms or choice.hold_ms or of_level
    hold_ms = _held(wished, exercise, signed=bool(signed_by and item.hold_ms))
    if hold_ms != wished:
        clamped.append(Clamped(exercise.id, "hold_s", wished / 1000, hold_ms / 1000))
    written = item.sets if exercise.counts_in == "sets" else item.repetitions
    asked = written or choice.amount
    most = most_signed(exercise) if signed_by and written else exercise.cap.amount
    amount = min(max(asked or dose.amount, 1), most)
    if asked and exercise.counts_in and amount != asked:
        clamped.append(Clamped(exercise.id, exercise.counts_in, asked, amount))
    variant = variant_in_force(item, exercise, level, choices)
    rest_ms, set_rest_ms = _rests(item, exercise, choice, choices)
    full = choices.words is WordsSetting.ALWAYS_FULL
    known = experience.familiarity.get((exercise.id, variant), Familiarity.FULL)
    sides = _side_doses(item, Dose(amount, hold_ms), exercise, signed=bool(signed_by))
    first_side = _first_side(item, exercise, choices)
    prescription = Prescription(
        item=place,
        exercise=exercise,
        variant=variant,
        amount=amount,
        hold_ms=hold_ms,
        rest_ms=rest_ms,
        set_rest_ms=set_rest_ms,
        switch_ms=exercise.tempo.switch_ms,
        first_side=first_side,
        familiarity=Familiarity.FULL if full else known,
        note=item.note,
        clamped=tuple(clamped),
        same_side_rest_ms=set_rest_ms if item.rest_ms is not None else SAME_SIDE_REST_MS,
        signed_by=signed_by,
    )
    return _with_sides(prescription, sides) if sides else prescription


def _held(wished_ms: int, exercise: Exercise, *, signed: bool = False) -> int:
    """The hold within the exercise's own bounds, or a signed one within the wider ones."""
    if signed and exercise.holds:
        return min(max(wished_ms, SHORTEST_SIGNED_HOLD_MS), longest_signed_hold_ms(exercise))
    return min(max(wished_ms, exercise.hold_min_ms), exercise.cap.hold_ms)


def _side_doses(
    item: RoutineItem, both: Dose, exercise: Exercise, *, signed: bool
) -> dict[Side, Dose]:
    """What each side gets, where the item tells them apart; {} where it does not."""
    if not exercise.doses_each_side or (item.left is None and item.right is None):
        return {}
    most = most_signed(exercise) if signed else exercise.cap.amount
    doses = {}
    for side in Side:
        own = item.of_side(side)
        amount = both.amount if own.amount is None else min(own.amount, most)
        hold_ms = both.hold_ms
        if own.hold_ms:
            hold_ms = _held(own.hold_ms, exercise, signed=signed)
        if amount > 0:
            doses[side] = Dose(amount, hold_ms)
    return doses


def _with_sides(prescription: Prescription, sides: Mapping[Side, Dose]) -> Prescription:
    """The prescription with a dose for each side; alike ones are one dose again."""
    first = prescription.first_side
    return replace(
        prescription,
        amount=max(dose.amount for dose in sides.values()),
        hold_ms=max(dose.hold_ms for dose in sides.values()),
        first_side=first if first in sides else first and first.other,
        sides={} if len(sides) == len(Side) and len(set(sides.values())) == 1 else sides,
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
    if own is not None and exercise.counts_in == "sets":
        set_rest = own
    elif own is not None and exercise.rests:
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
