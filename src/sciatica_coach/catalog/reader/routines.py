"""Turns the document of one routine into a `Routine`, or names what is wrong with it.

Built-in routines and the person's own have the same form; only the built-in ones
have `order` (their place in the menu) and `summary`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Side
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.table import Table, nearest
from sciatica_coach.catalog.routine import Routine, RoutineItem

BUILT_IN = "built_in"
OWN = "own"
LONGEST_REST_MS = 90_000
LONGEST_ID = 64
MOST_EXERCISES = 60
HIGHEST_ORDER = 999
ITEM_KEYS = ("id", "repetitions", "sets", "hold_s", "rest_s", "side", "variant", "note")


@dataclass(frozen=True, slots=True)
class OrderedRoutine:
    """A built-in routine with its place in the menu."""

    order: int
    routine: Routine


def read_built_in_routine(
    document: Document, exercises: Mapping[str, Exercise]
) -> OrderedRoutine | None:
    """The built-in routine of a document, or None where faults were noted."""
    table = Table(document, document.values)
    order = table.whole("order", 1, HIGHEST_ORDER)
    summary = table.text("summary")
    routine = _take_routine(table, exercises, BUILT_IN, summary)
    return OrderedRoutine(order, routine) if document.sound else None


def read_own_routine(
    document: Document, exercises: Mapping[str, Exercise], taken: Mapping[str, str]
) -> Routine | None:
    """The routine of a person's own document, or None where faults were noted.

    taken  ids that are in use, each with what uses it
    """
    table = Table(document, document.values)
    routine = _take_routine(table, exercises, OWN, "")
    if routine.id in taken:
        place = "id" if "id" in document.values else None
        remedy = "Choose another id." if place else "Rename the file, or give it an id of its own."
        text = f'The id "{routine.id}" belongs to {taken[routine.id]}. {remedy}'
        table.fault(place, text)
    return routine if document.sound else None


def single_exercise_routine(exercise: Exercise) -> Routine:
    """The routine of one exercise alone, with the exercise's own id."""
    return Routine(
        id=exercise.id,
        name=exercise.name,
        origin=BUILT_IN,
        items=(RoutineItem(exercise.id),),
        summary=exercise.benefit,
    )


def _take_routine(
    table: Table, exercises: Mapping[str, Exercise], origin: str, summary: str
) -> Routine:
    routine_id = _take_id(table)
    name = table.text("name") if table.has("name") else _name_from(routine_id)
    level = table.word("level", Level) if table.has("level") else None
    items = table.tables("exercises")
    if len(items) > MOST_EXERCISES:
        table.fault("exercises", f"Expected at most {MOST_EXERCISES} exercises in a routine.")
    routine = Routine(
        id=routine_id,
        name=name,
        origin=origin,
        items=tuple(_take_item(item, exercises) for item in items),
        level=level,
        summary=summary,
    )
    table.close()
    return routine


def _take_id(table: Table) -> str:
    """The id of the file, by default its name."""
    if table.has("id"):
        routine_id = table.text("id")
        place = "id"
    else:
        routine_id = table.document.stem
        place = None
    if len(routine_id) > LONGEST_ID or not routine_id.isprintable():
        table.fault(place, f"Expected an id of at most {LONGEST_ID} plain characters.")
    return routine_id


def _name_from(routine_id: str) -> str:
    words = routine_id.replace("_", " ").strip()
    return words[:1].upper() + words[1:] or routine_id


def _take_item(table: Table, exercises: Mapping[str, Exercise]) -> RoutineItem:
    exercise_id = table.text("id")
    exercise = exercises.get(exercise_id)
    if exercise is None:
        if exercise_id:
            hint = nearest(exercise_id, exercises, "exercises")
            table.fault("id", f'There is no exercise "{exercise_id}". {hint}')
        table.pass_over(ITEM_KEYS)
        table.close()
        return RoutineItem(exercise_id)
    _check_amount_key(table, exercise)
    cap = exercise.cap
    item = RoutineItem(
        exercise=exercise_id,
        repetitions=_take_amount(table, "repetitions", exercise),
        sets=_take_amount(table, "sets", exercise),
        hold_ms=table.seconds("hold_s", exercise.hold_min_ms, cap.hold_ms)
        if table.has("hold_s")
        else None,
        rest_ms=_take_rest(table, exercise),
        side=_take_side(table, exercise),
        variant=_take_variant(table, exercise),
        note=table.text("note", default=""),
    )
    table.close()
    return item


def _check_amount_key(table: Table, exercise: Exercise) -> None:
    """`sets` and `repetitions` are told apart; the wrong one is named with its remedy."""
    right = exercise.counts_in
    wrong = "repetitions" if right == "sets" else "sets"
    if table.has(wrong):
        table.fault(wrong, f'{exercise.name} counts in {right}: write "{right}" instead.')


def _take_amount(table: Table, key: str, exercise: Exercise) -> int | None:
    if key != exercise.counts_in or not table.has(key):
        return None
    return table.whole(key, 1, exercise.cap.amount)


def _take_rest(table: Table, exercise: Exercise) -> int | None:
    if not table.has("rest_s"):
        return None
    if exercise.kind is Kind.PULSE:
        table.fault("rest_s", f"{exercise.name} has no rest: leave this line out.")
        return None
    return table.seconds("rest_s", 0, LONGEST_REST_MS)


def _take_side(table: Table, exercise: Exercise) -> Side | None:
    if not table.has("side"):
        return None
    if not exercise.sided:
        table.fault("side", f"{exercise.name} has no sides: leave this line out.")
        return None
    return table.word("side", Side)


def _take_variant(table: Table, exercise: Exercise) -> str | None:
    if not table.has("variant"):
        return None
    variant = table.text("variant")
    known = [each.id for each in exercise.variants]
    if variant and variant not in known:
        hint = nearest(variant, known, "variants")
        table.fault("variant", f'{exercise.name} has no variant "{variant}". {hint}')
    return variant
