"""What can be set of one exercise of a routine, and what stands there now; pure.

The rows are those of the exercise's own settings, between the bounds that hold in a routine:
wider ones where somebody has signed it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Exercise, Side
from sciatica_coach.catalog.reader.routine_items import Bounds
from sciatica_coach.catalog.routine import RoutineItem, SideDose
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.settings.of_exercise import rows_of
from sciatica_coach.settings.setting import Form, Section, Setting, Value
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.wording.tongue import marked

AS_USUAL = marked("as usual")
AS_ABOVE = marked("as above")
DIFFER = "differ"
FIRST_SIDE, FIRST_SIDE_HELP = marked("first side"), marked("The side to begin with.")
OWN_SIDES = marked("each side its own")
OWN_SIDES_HELP = marked("Where one side needs more than the other, or is left out.")
OF_SIDES: Mapping[str, str] = MappingProxyType(
    {
        "left.hold_s": marked("left side, hold"),
        "left.repetitions": marked("left side, repetitions"),
        "left.sets": marked("left side, sets"),
        "right.hold_s": marked("right side, hold"),
        "right.repetitions": marked("right side, repetitions"),
        "right.sets": marked("right side, sets"),
    }
)
"""What the rows of one side are called."""
NO_SETS = marked("How many times; 0 leaves this side out.")


def rows_for(exercise: Exercise, *, signed: bool) -> tuple[Setting, ...]:
    """Form, amount, hold, rest and first side, as far as the exercise has them."""
    return tuple(_rows(exercise, Bounds.of(exercise, signed=signed)))


def side_rows_for(exercise: Exercise, *, signed: bool) -> tuple[Setting, ...]:
    """Amount and hold of each side, of an exercise that may have another dose on each."""
    return tuple(_side_rows(exercise, Bounds.of(exercise, signed=signed)))


def standing_of(item: RoutineItem, dose: Prescription | None, key: str) -> Standing:
    """What the item says of a key; where it says nothing, what the session makes of it."""
    value = _value(item, key)
    in_force = _in_force(dose, key) if value is None and dose is not None else value
    return Standing(value, in_force, explicit=value is not None)


def with_value(item: RoutineItem, dose: Prescription | None, key: str, value: Value) -> RoutineItem:
    """The item with another value; None leaves it as usual."""
    if key == DIFFER:
        return _with_sides_apart(item, dose, apart=value is True)
    side, _, last = key.rpartition(".")
    if side:
        counted_in = last if last != "hold_s" else _counted_in(item, dose)
        return _with_side(item, Side(side), counted_in, last, value)
    if last == "hold_s":
        return replace(item, hold_ms=_milliseconds(value))
    if last == "rest_s":
        return replace(item, rest_ms=_milliseconds(value))
    if last == "side":
        return replace(item, side=None if value is None else Side(str(value)))
    if last == "variant":
        return replace(item, variant=None if value is None else str(value))
    amount = value if isinstance(value, int) else None
    if last == "sets":
        return replace(item, sets=amount)
    return replace(item, repetitions=amount)


def differs(item: RoutineItem) -> bool:
    """Whether the sides have doses of their own."""
    return item.left is not None or item.right is not None


def _rows(exercise: Exercise, bounds: Bounds) -> Iterator[Setting]:
    for row in rows_of(exercise):
        last = row.key.rpartition(".")[2]
        if last == "hidden" or (last == "variant" and len(exercise.variants) == 1):
            continue
        yield _bounded(row, last, bounds)._replace(key=last, unset=AS_USUAL)
    if exercise.sided:
        yield Setting(
            "side",
            Section.TIME,
            f"{exercise.name}: {FIRST_SIDE}",
            FIRST_SIDE_HELP,
            Form.CHOICE,
            None,
            options=tuple(Side),
            unset=AS_USUAL,
        )
    if exercise.doses_each_side:
        name = f"{exercise.name}: {OWN_SIDES}"
        yield Setting(DIFFER, Section.TIME, name, OWN_SIDES_HELP, Form.SWITCH, default=False)


def _side_rows(exercise: Exercise, bounds: Bounds) -> Iterator[Setting]:
    if not exercise.doses_each_side:
        return
    for side in Side:
        for row in rows_of(exercise):
            last = row.key.rpartition(".")[2]
            if last not in {"hold_s", exercise.counts_in}:
                continue
            key = f"{side.value}.{last}"
            made = _bounded(row, last, bounds)._replace(
                key=key, label=f"{exercise.name}: {OF_SIDES[key]}", unset=AS_ABOVE
            )
            yield made if last == "hold_s" else made._replace(low=0, help=NO_SETS)


def _bounded(row: Setting, last: str, bounds: Bounds) -> Setting:
    if last == "hold_s":
        low, high = bounds.shortest_hold_ms / 1000, bounds.longest_hold_ms / 1000
        return row._replace(low=low, high=high)
    if last == "rest_s":
        return row._replace(high=bounds.longest_rest_ms / 1000)
    return row._replace(high=bounds.most) if row.numeric else row


def _value(item: RoutineItem, key: str) -> Value:
    side, _, last = key.rpartition(".")
    if key == DIFFER:
        return differs(item)
    if side:
        dose = item.of_side(Side(side))
        return _seconds(dose.hold_ms) if last == "hold_s" else dose.amount
    found: dict[str, Value] = {
        "hold_s": _seconds(item.hold_ms),
        "rest_s": _seconds(item.rest_ms),
        "repetitions": item.repetitions,
        "sets": item.sets,
        "side": item.side.value if item.side else None,
        "variant": item.variant,
    }
    return found[last]


def _in_force(dose: Prescription, key: str) -> Value:
    side, _, last = key.rpartition(".")
    of = dose.dose_of(Side(side) if side else None)
    if last == "hold_s":
        return _seconds(of.hold_ms)
    if last == "rest_s":
        return _seconds(dose.set_rest_ms if dose.exercise.counts_in == "sets" else dose.rest_ms)
    if last == "side":
        return dose.first_side.value if dose.first_side else None
    return dose.variant if last == "variant" else of.amount


def _with_sides_apart(item: RoutineItem, dose: Prescription | None, *, apart: bool) -> RoutineItem:
    if not apart or dose is None or dose.exercise.counts_in is None:
        return replace(item, left=None, right=None)
    alike = SideDose(dose.amount, None, dose.exercise.counts_in)
    return replace(item, left=alike, right=alike)


def _with_side(
    item: RoutineItem, side: Side, counted_in: str, last: str, value: Value
) -> RoutineItem:
    before = item.of_side(side)
    amount, hold_ms = before.amount, before.hold_ms
    if last == "hold_s":
        hold_ms = _milliseconds(value)
    else:
        amount = value if isinstance(value, int) else None
    made = SideDose(amount, hold_ms, counted_in)
    dose = None if made == SideDose(counted_in=counted_in) else made
    return replace(item, left=dose) if side is Side.LEFT else replace(item, right=dose)


def _counted_in(item: RoutineItem, dose: Prescription | None) -> str:
    known = item.left or item.right
    if known is not None:
        return known.counted_in
    return (dose.exercise.counts_in if dose else None) or "sets"


def _seconds(milliseconds: int | None) -> int | float | None:
    if milliseconds is None:
        return None
    whole, rest = divmod(milliseconds, 1000)
    return milliseconds / 1000 if rest else whole


def _milliseconds(value: Value) -> int | None:
    return round(value * 1000) if isinstance(value, int | float) else None
