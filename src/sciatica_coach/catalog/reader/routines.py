"""Turns the document of one routine into a `Routine`, or names what is wrong with it.

Built-in routines and the person's own have the same form; only the built-in ones
have `order` (their place in the menu) and `summary`, only the others a signature
(`by`, `date`, `often`, `progress`) and exercises of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise, Level
from sciatica_coach.catalog.own_exercise import as_exercise
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.own_exercises import take_own_exercises
from sciatica_coach.catalog.reader.routine_items import check_off_the_floor, take_item
from sciatica_coach.catalog.reader.table import Table, shown
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.wording.tongue import Filled

BUILT_IN = "built_in"
OWN = "own"
AS_WRITTEN = "as written"
LONGEST_ID = 64
LONGEST_SIGNATURE = 120
MOST_EXERCISES = 60
HIGHEST_ORDER = 999


class OrderedRoutine(NamedTuple):
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
    routine = _take_routine(table, BUILT_IN)
    items = _take_items(table, exercises, routine, signed=False)
    table.close()
    routine = replace(routine, items=items, summary=summary)
    return OrderedRoutine(order, routine) if document.sound else None


def read_own_routine(
    document: Document,
    exercises: Mapping[str, Exercise],
    taken: Mapping[str, str],
    *,
    must_be_signed: bool = False,
) -> Routine | None:
    """The routine of a person's own document, or None where faults were noted.

    taken           ids that are in use, each with what uses it
    must_be_signed  the file says of itself that it comes from a physiotherapist
    """
    table = Table(document, document.values)
    routine = _signed(table, _take_routine(table, OWN), must_be_signed=must_be_signed)
    known = dict(exercises)
    if table.has("own_exercises"):
        routine, brought = _with_own_exercises(table, routine, exercises)
        known |= brought
    items = _take_items(table, known, routine, signed=routine.signed or must_be_signed)
    table.close()
    if routine.id in taken:
        place = "id" if "id" in document.values else None
        text = faults.ID_IN_USE if place else faults.ID_OF_FILE_IN_USE
        table.fault(place, Filled(text, id=routine.id, owner=taken[routine.id]))
    return replace(routine, items=items) if document.sound else None


def single_exercise_routine(exercise: Exercise) -> Routine:
    """The routine of one exercise alone, with the exercise's own id."""
    return Routine(
        id=exercise.id,
        name=exercise.name,
        origin=BUILT_IN,
        items=(RoutineItem(exercise.id),),
        summary=exercise.benefit,
    )


def _take_routine(table: Table, origin: str) -> Routine:
    """What stands at the head of every routine; its items are still to come."""
    routine_id = _take_id(table)
    name = table.text("name") if table.has("name") else _name_from(routine_id)
    level = table.word("level", Level) if table.has("level") else None
    return Routine(routine_id, name, origin, items=(), level=level, no_floor=table.flag("no_floor"))


def _take_items(
    table: Table, exercises: Mapping[str, Exercise], routine: Routine, *, signed: bool
) -> tuple[RoutineItem, ...]:
    tables = table.tables("exercises")
    if len(tables) > MOST_EXERCISES:
        table.fault("exercises", Filled(faults.MANY_EXERCISES, most=MOST_EXERCISES))
    items = tuple(take_item(each, exercises, signed=signed) for each in tables)
    if routine.no_floor:
        for each, item in zip(tables, items, strict=True):
            check_off_the_floor(each, item, exercises)
    return items


def _signed(table: Table, routine: Routine, *, must_be_signed: bool) -> Routine:
    """The routine with its signature, as far as it has one."""
    signed = must_be_signed or table.has("by")
    by = table.text("by", longest=LONGEST_SIGNATURE) if signed else ""
    day = table.day("date") if signed or table.has("date") else ""
    often = table.text("often", longest=LONGEST_SIGNATURE) if table.has("often") else ""
    progress = table.text("progress") if table.has("progress") else ""
    if progress not in {"", AS_WRITTEN}:
        found = shown(progress)
        table.fault("progress", Filled(faults.AS_WRITTEN_OR_NOTHING, word=AS_WRITTEN, found=found))
    for key in ("date", "progress"):
        if table.has(key) and not signed:
            table.fault(key, faults.NOT_SIGNED)
    return replace(routine, by=by, date=day, often=often, as_written=bool(progress))


def _with_own_exercises(
    table: Table, routine: Routine, exercises: Mapping[str, Exercise]
) -> tuple[Routine, dict[str, Exercise]]:
    """The routine with its own exercises, and these by the ids that its items use."""
    own = take_own_exercises(table, exercises)
    wordless = Phrases("", {}, ())
    known = {each.id: as_exercise(each, routine.id, routine.by, wordless) for each in own}
    return replace(routine, own=own), known


def _take_id(table: Table) -> str:
    """The id of the file, by default its name."""
    if table.has("id"):
        routine_id = table.text("id")
        place = "id"
    else:
        routine_id = table.document.stem
        place = None
    if len(routine_id) > LONGEST_ID or not routine_id.isprintable():
        table.fault(place, Filled(faults.LONG_ID, longest=LONGEST_ID))
    return routine_id


def _name_from(routine_id: str) -> str:
    words = routine_id.replace("_", " ").strip()
    return words[:1].upper() + words[1:] or routine_id
