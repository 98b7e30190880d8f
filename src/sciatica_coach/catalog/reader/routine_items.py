"""Takes one exercise of a routine: which one, how much, and what is said of it.

What a routine may ask for depends on who answers for it: a person's own keeps to the
bounds of each exercise, a signed one may pass them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise, Side
from sciatica_coach.catalog.form import form_of, off_the_floor
from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.table import Table, nearest, one_of
from sciatica_coach.catalog.routine import RoutineItem, SideDose
from sciatica_coach.catalog.signed import (
    SHORTEST_SIGNED_HOLD_MS,
    longest_signed_hold_ms,
    most_signed,
)
from sciatica_coach.wording.tongue import Filled

LONGEST_REST_MS = 90_000
LONGEST_SIGNED_REST_MS = 300_000
LONGEST_NOTE = 300
SIDE_KEYS = tuple(side.value for side in Side)
ITEM_KEYS = (
    "id", "repetitions", "sets", "hold_s", "rest_s", "side", "variant", "note", *SIDE_KEYS
)  # fmt: skip


class Bounds(NamedTuple):
    """What a routine may ask of one exercise."""

    most: int
    shortest_hold_ms: int
    longest_hold_ms: int
    longest_rest_ms: int

    @classmethod
    def of(cls, exercise: Exercise, *, signed: bool) -> Bounds:
        if signed:
            return cls(
                most_signed(exercise),
                SHORTEST_SIGNED_HOLD_MS,
                longest_signed_hold_ms(exercise),
                LONGEST_SIGNED_REST_MS,
            )
        cap = exercise.cap
        return cls(cap.amount, exercise.hold_min_ms, cap.hold_ms, LONGEST_REST_MS)


def take_item(table: Table, exercises: Mapping[str, Exercise], *, signed: bool) -> RoutineItem:
    """The item of a table; faults are noted, and then it is a stand-in.

    exercises  by the id that the file may use
    """
    exercise_id = table.text("id")
    exercise = exercises.get(exercise_id)
    if exercise is None:
        if exercise_id:
            hint = nearest(exercise_id, exercises, "exercises")
            table.fault("id", Filled(faults.NO_EXERCISE, id=exercise_id, hint=hint))
        table.pass_over(ITEM_KEYS)
        table.close()
        return RoutineItem(exercise_id)
    bounds = Bounds.of(exercise, signed=signed)
    _check_amount_key(table, exercise)
    item = RoutineItem(
        exercise=exercise.id,
        repetitions=_take_amount(table, "repetitions", exercise, bounds),
        sets=_take_amount(table, "sets", exercise, bounds),
        hold_ms=_take_hold(table, exercise, bounds),
        rest_ms=_take_rest(table, exercise, bounds),
        side=_take_side(table, exercise),
        variant=_take_variant(table, exercise),
        note=table.text("note", default="", longest=LONGEST_NOTE),
        left=_take_side_dose(table, Side.LEFT, exercise, bounds),
        right=_take_side_dose(table, Side.RIGHT, exercise, bounds),
    )
    none = item.of_side(Side.LEFT).amount == item.of_side(Side.RIGHT).amount == 0
    if none and exercise.counts_in is not None:
        table.fault("right", Filled(faults.NO_SIDE_LEFT[exercise.counts_in]))
    table.close()
    return item


def check_off_the_floor(table: Table, item: RoutineItem, exercises: Mapping[str, Exercise]) -> None:
    """Of a routine that keeps off the floor: what can be done only there is named."""
    exercise = exercises.get(item.exercise)
    known = {each.id for each in exercise.variants} if exercise else frozenset[str]()
    if exercise is None or (item.variant and item.variant not in known):
        return
    fitting = [each.id for each in off_the_floor(exercise) if not each.checks]
    if not fitting:
        table.fault("id", Filled(faults.ON_THE_FLOOR, exercise=exercise.name))
    elif item.variant and form_of(exercise, item.variant).position.on_the_floor:
        table.fault("variant", Filled(faults.FORM_ON_THE_FLOOR, forms=one_of(fitting)))


def _check_amount_key(table: Table, exercise: Exercise) -> None:
    """`sets` and `repetitions` are told apart; the wrong one is named with its remedy."""
    right = exercise.counts_in
    for wrong in ("repetitions", "sets"):
        if wrong == right or not table.has(wrong):
            continue
        if right is None:
            table.fault(wrong, Filled(faults.DONE_ONCE, exercise=exercise.name))
        else:
            table.fault(wrong, Filled(faults.COUNTS_IN[right], exercise=exercise.name))


def _take_amount(
    table: Table, key: str, exercise: Exercise, bounds: Bounds, lowest: int = 1
) -> int | None:
    if key != exercise.counts_in or not table.has(key):
        return None
    return table.whole(key, lowest, bounds.most)


def _take_hold(table: Table, exercise: Exercise, bounds: Bounds) -> int | None:
    if not table.has("hold_s"):
        return None
    if not exercise.holds:
        table.fault("hold_s", Filled(faults.NO_HOLD, exercise=exercise.name))
        return None
    return table.seconds("hold_s", bounds.shortest_hold_ms, bounds.longest_hold_ms)


def _take_rest(table: Table, exercise: Exercise, bounds: Bounds) -> int | None:
    if not table.has("rest_s"):
        return None
    if not exercise.rests:
        table.fault("rest_s", Filled(faults.NO_REST, exercise=exercise.name))
        return None
    return table.seconds("rest_s", 0, bounds.longest_rest_ms)


def _take_side(table: Table, exercise: Exercise) -> Side | None:
    if not table.has("side"):
        return None
    if not exercise.sided:
        table.fault("side", Filled(faults.NO_SIDES, exercise=exercise.name))
        return None
    return table.word("side", Side)


def _take_side_dose(
    table: Table, side: Side, exercise: Exercise, bounds: Bounds
) -> SideDose | None:
    """What one side gets, from a table like `left = { sets = 2, hold_s = 20 }`."""
    key = side.value
    if not table.has(key):
        return None
    counted_in = exercise.counts_in
    if counted_in is None or not exercise.doses_each_side:
        text = Filled(faults.NO_SIDE_DOSE, exercise=exercise.name)
        table.fault(key, text)
        return None
    dose = table.table(key)
    if dose is None:
        return None
    _check_amount_key(dose, exercise)
    taken = SideDose(
        amount=_take_amount(dose, counted_in, exercise, bounds, lowest=0),
        hold_ms=_take_hold(dose, exercise, bounds),
        counted_in=counted_in,
    )
    dose.close()
    if taken == SideDose(counted_in=counted_in):
        text = Filled(faults.NEITHER, key=counted_in)
        table.fault(key, text)
    return taken


def _take_variant(table: Table, exercise: Exercise) -> str | None:
    if not table.has("variant"):
        return None
    variant = table.text("variant")
    known = [each.id for each in exercise.variants]
    if variant and variant not in known:
        hint = nearest(variant, known, "variants")
        text = Filled(faults.NO_VARIANT, exercise=exercise.name, variant=variant, hint=hint)
        table.fault("variant", text)
    return variant
