"""Turns the document of one exercise into an `Exercise`, or names what is wrong with it.

The values are taken first, each within its own bounds; what must fit together
(variants, roles, doses, places in texts) is checked when all values are sound.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sciatica_coach.catalog.exercise import (
    Dose,
    Exercise,
    Kind,
    Level,
    Origin,
    Position,
    Reference,
    Side,
    Step,
    StepRole,
    Tempo,
    Variant,
    Words,
)
from sciatica_coach.catalog.reader.coherence import check_exercise
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.table import Table

LONGEST_HOLD_MS = 60_000
LONGEST_TIME_MS = 120_000
LARGEST_AMOUNT = 100
HIGHEST_ORDER = 999
DEFAULT_GO_MS = 4_000
DEFAULT_SET_REST_MS = 5_000
DEFAULT_SWITCH_MS = 10_000
DEFAULT_AFTER_MS = 3_000
TIMED_ROLES = frozenset({StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.SHAPE})

_ID = re.compile(r"[a-z][a-z0-9_]*")


class OrderedExercise(NamedTuple):
    """An exercise with its place in the source's order."""

    order: int
    exercise: Exercise


def read_exercise(document: Document) -> OrderedExercise | None:
    """The exercise of a document, or None where the document has noted faults."""
    if not _ID.fullmatch(document.stem):
        document.fault(
            (), "Expected a file name of small letters, digits and _, for it is the exercise's id."
        )
    table = Table(document, document.values)
    order = table.whole("order", 1, HIGHEST_ORDER)
    exercise = _take_exercise(table, document.stem)
    if document.sound:
        check_exercise(exercise, document)
    return OrderedExercise(order, exercise) if document.sound else None


def _take_exercise(table: Table, exercise_id: str) -> Exercise:
    kind = table.word("kind", Kind)
    hold_min_ms = table.seconds("hold_min_s", 1_000, LONGEST_HOLD_MS)
    cap = _take_cap(table, hold_min_ms)
    sides = _take_sides(table) if kind is Kind.SIDED_HOLD else None
    exercise = Exercise(
        id=exercise_id,
        name=table.text("name"),
        other_name=table.text("other_name", default=""),
        position=table.word("position", Position),
        kind=kind,
        origin=table.word("origin", Origin),
        steps=tuple(_take_step(step) for step in table.tables("steps")),
        variants=tuple(_take_variant(variant) for variant in table.tables("variants")),
        words=_take_words(table.table("words")),
        levels=_take_levels(table, cap, hold_min_ms),
        cap=cap,
        hold_min_ms=hold_min_ms,
        tempo=_take_tempo(table.table("tempo"), kind),
        first_side=sides[0] if sides else None,
        side_names=sides[1] if sides else {},
        start_pose=table.text("start_pose"),
        benefit=table.text("benefit"),
        muscles=table.text("muscles"),
        easier=table.text("easier"),
        harder=table.text("harder"),
        leave_out=table.text("leave_out"),
        needs=table.texts("needs"),
        tags=frozenset(table.texts("tags")),
        references=tuple(_take_reference(each) for each in table.tables("references")),
    )
    table.close()
    return exercise


def _take_cap(table: Table, hold_min_ms: int) -> Dose:
    cap = table.table("cap")
    if cap is None:
        return Dose(LARGEST_AMOUNT, LONGEST_HOLD_MS)
    dose = Dose(
        cap.whole("amount", 1, LARGEST_AMOUNT), cap.seconds("hold_s", hold_min_ms, LONGEST_HOLD_MS)
    )
    cap.close()
    return dose


def _take_levels(table: Table, cap: Dose, hold_min_ms: int) -> dict[Level, Dose]:
    levels = table.table("levels")
    doses: dict[Level, Dose] = {}
    if levels is None:
        return doses
    for level in Level:
        dose = levels.table(level.value)
        if dose is not None:
            doses[level] = Dose(
                amount=dose.whole("amount", 1, cap.amount),
                hold_ms=dose.seconds("hold_s", hold_min_ms, cap.hold_ms),
                variant=dose.text("variant") if dose.has("variant") else None,
            )
            dose.close()
    levels.close()
    return doses


def _take_tempo(table: Table | None, kind: Kind) -> Tempo:
    """The times that this kind has; the others are 0 and unknown keys in the file."""
    if table is None:
        return Tempo(0, 0, 0, 0, 0, 0, 0, 0, 0)

    def time(key: str, default_ms: int | None = None) -> int:
        return table.seconds(key, 0, LONGEST_TIME_MS, default_ms)

    reps, sided, pulse = (kind is each for each in (Kind.REPS, Kind.SIDED_HOLD, Kind.PULSE))
    move_ms = table.seconds("move_s", 1_000, LONGEST_TIME_MS)
    tempo = Tempo(
        move_ms=move_ms,
        go_ms=time("go_s", DEFAULT_GO_MS) if sided else move_ms,
        release_ms=table.seconds("release_s", 1_000, LONGEST_TIME_MS),
        rest_ms=time("rest_s") if reps else 0,
        block=table.whole("block", 1, LARGEST_AMOUNT) if reps else LARGEST_AMOUNT,
        set_rest_ms=time("set_rest_s", DEFAULT_SET_REST_MS) if reps or sided else 0,
        switch_ms=time("switch_s", DEFAULT_SWITCH_MS) if sided else 0,
        breathe_ms=time("breathe_s") if pulse else 0,
        rise_ms=time("rise_s") if pulse else 0,
    )
    table.close()
    return tempo


def _take_sides(table: Table) -> tuple[Side, dict[Side, str]]:
    sides = table.table("sides")
    if sides is None:
        return Side.LEFT, {}
    first = sides.word("first", Side)
    names = {side: sides.text(side.value) for side in Side}
    sides.close()
    return first, names


def _take_words(table: Table | None) -> Words:
    if table is None:
        return Words("", "", "")
    words = Words(go=table.text("go"), back=table.text("back"), exit=table.text("exit"))
    table.close()
    return words


def _take_variant(table: Table) -> Variant:
    variant = Variant(
        id=table.text("id"),
        name=table.text("name"),
        summary=table.text("summary"),
        origin=table.word("origin", Origin),
        easier=table.text("easier") if table.has("easier") else None,
        words=_take_words(table.table("words")) if table.has("words") else None,
    )
    table.close()
    return variant


def _take_step(table: Table) -> Step:
    role = table.word("role", StepRole)
    after_ms = 0
    if role in TIMED_ROLES:
        after_ms = table.seconds("after_s", 0, LONGEST_TIME_MS, DEFAULT_AFTER_MS)
    step = Step(
        number=table.whole("number", 1, LARGEST_AMOUNT) if table.has("number") else None,
        role=role,
        label=table.text("label"),
        full=table.text("full", default="") if role is StepRole.AMOUNT else table.text("full"),
        short=table.text("short", default=""),
        after_ms=after_ms,
        pose=table.text("pose"),
        variants=frozenset(table.texts("variants")),
        origin=table.word("origin", Origin),
        where=table.text("where", default=""),
    )
    table.close()
    return step


def _take_reference(table: Table) -> Reference:
    reference = Reference(
        claim=table.text("claim"),
        source=table.text("source"),
        origin=table.word("origin", Origin),
    )
    table.close()
    return reference
