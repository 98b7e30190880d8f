"""Turns the document of one exercise into an `Exercise`, or names what is wrong with it.

The values are taken first, each within its own bounds; what must fit together
(variants, roles, doses, places in texts) is checked when all values are sound. How much
and how fast stands in `catalog.reader.doses`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sciatica_coach.catalog.exercise import (
    Aim,
    Breath,
    DoneOn,
    Exercise,
    Kind,
    Origin,
    Position,
    Reference,
    Side,
    Step,
    StepRole,
    Turns,
    Variant,
    Words,
)
from sciatica_coach.catalog.reader.coherence import check_exercise
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.doses import (
    LARGEST_AMOUNT,
    LONGEST_STAY_MS,
    LONGEST_TIME_MS,
    Measures,
    take_tempo,
)
from sciatica_coach.catalog.reader.table import Table, one_of

HIGHEST_ORDER = 999
DEFAULT_AFTER_MS = 3_000
LONGEST_MOVEMENT_MS = 10_000
"""One slow breath; a longer movement would leave too long a silence."""
TIMED_ROLES = frozenset({StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.SHAPE})
BREATHING = frozenset({Kind.FLOW, Kind.REPS, Kind.SIDED_REPS})
"""The kinds that tell a breath with their movement."""
SIDED = frozenset({Kind.SIDED_HOLD, Kind.SIDED_REPS})

_ID = re.compile(r"[a-z][a-z0-9_]*")


class OrderedExercise(NamedTuple):
    """An exercise with its place in the source's order."""

    order: int
    exercise: Exercise


class _Sides(NamedTuple):
    """Which side is first, what the sides are called, and when a flow changes them."""

    first: Side | None
    names: dict[Side, str]
    turns: Turns | None


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
    measures = Measures.taken(table, kind)
    sides = _take_sides(table, kind)
    exercise = Exercise(
        id=exercise_id,
        name=table.text("name"),
        other_name=table.text("other_name", default=""),
        position=table.word("position", Position),
        kind=kind,
        origin=table.word("origin", Origin),
        steps=tuple(_take_step(step, kind) for step in table.tables("steps")),
        variants=tuple(_take_variant(variant, kind) for variant in table.tables("variants")),
        words=_take_words(table, kind),
        levels=measures.take_levels(table),
        cap=measures.cap,
        hold_min_ms=measures.hold_min_ms,
        tempo=take_tempo(table, kind, sides.turns),
        first_side=sides.first,
        side_names=sides.names,
        start_pose=table.text("start_pose"),
        benefit=table.text("benefit"),
        muscles=table.text("muscles"),
        easier=table.text("easier"),
        harder=table.text("harder"),
        leave_out=table.text("leave_out"),
        surfaces=_take_surfaces(table),
        needs=table.texts("needs"),
        tags=frozenset(table.texts("tags")),
        references=tuple(_take_reference(each) for each in table.tables("references")),
        turns=sides.turns,
        ends_in=_take_end(table, kind),
        aims=table.words("aims", Aim),
        ask=table.text("ask", default=""),
        sore_from=table.whole("sore_from", 1, 10) if table.has("sore_from") else None,
        put_away=table.flag("put_away"),
    )
    table.close()
    return exercise


def _take_end(table: Table, kind: Kind) -> Position | None:
    if kind is not Kind.GUIDED or not table.has("ends_in"):
        return None
    return table.word("ends_in", Position)


def _take_sides(table: Table, kind: Kind) -> _Sides:
    """The sides of the kinds that have them; a flow has them where it says so."""
    if kind not in SIDED and not (kind is Kind.FLOW and table.has("sides")):
        return _Sides(None, {}, None)
    sides = table.table("sides")
    if sides is None:
        return _Sides(Side.LEFT, {}, None)
    taken = _Sides(
        first=sides.word("first", Side),
        names={side: sides.text(side.value) for side in Side},
        turns=_take_turns(sides, kind),
    )
    sides.close()
    return taken


def _take_turns(sides: Table, kind: Kind) -> Turns | None:
    """When the sides change: a flow has to say so, repetitions change each time by default."""
    if kind is Kind.FLOW or (kind is Kind.SIDED_REPS and sides.has("turns")):
        return sides.word("turns", Turns)
    return None


def _take_words(table: Table, kind: Kind) -> Words:
    """The words that this kind says; the others are "" and unknown keys in the file."""
    words = table.table("words") if kind is not Kind.GUIDED else None
    if words is None:
        return Words("", "", "")
    taken = Words(
        go="" if kind is Kind.FLOW else words.text("go"),
        back="" if kind in {Kind.FLOW, Kind.TIMED} else words.text("back"),
        exit=words.text("exit"),
    )
    words.close()
    return taken


def _take_variant(table: Table, kind: Kind) -> Variant:
    variant = Variant(
        id=table.text("id"),
        name=table.text("name"),
        summary=table.text("summary"),
        origin=table.word("origin", Origin),
        easier=table.text("easier") if table.has("easier") else None,
        words=_take_words(table, kind) if table.has("words") else None,
        position=table.word("position", Position) if table.has("position") else None,
        start_pose=table.text("start_pose") if table.has("start_pose") else None,
        surfaces=_take_surfaces(table) if table.has("surfaces") else None,
        needs=table.texts("needs") if table.has("needs") else None,
        tags=frozenset(table.texts("tags")) if table.has("tags") else None,
        checks=table.texts("checks"),
    )
    table.close()
    return variant


def _take_surfaces(table: Table) -> frozenset[DoneOn]:
    """Where something may be done; it must be possible somewhere."""
    expected = f"a list of {one_of([each.value for each in DoneOn])}"
    before = len(table.document.problems)
    if not table.has("surfaces"):
        table.fault("surfaces", f"This key is missing; expected {expected}.")
    surfaces = frozenset(table.words("surfaces", DoneOn))
    if not surfaces and len(table.document.problems) == before:
        table.fault("surfaces", f"Expected {expected}, found an empty list.")
    return surfaces


def _take_step(table: Table, kind: Kind) -> Step:
    role = table.word("role", StepRole)
    moving = role is StepRole.MOVEMENT
    flowing = kind is Kind.FLOW and moving
    phase = role is StepRole.PHASE
    share = table.whole("share", 1, 99) if phase and table.has("share") else None
    after_ms = 0
    if role in TIMED_ROLES and not flowing:
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
        move_ms=table.seconds("move_s", 1_000, LONGEST_MOVEMENT_MS) if flowing else 0,
        breath=_take_breath(table) if moving and kind in BREATHING else None,
        share=share,
        at_most_ms=0 if share is None else table.seconds("at_most_s", 1_000, LONGEST_STAY_MS, 0),
        at_least_ms=table.seconds("at_least_s", 1_000, LONGEST_STAY_MS, 0)
        if phase and share is None
        else 0,
    )
    table.close()
    return step


def _take_breath(table: Table) -> Breath | None:
    return table.word("breath", Breath) if table.has("breath") else None


def _take_reference(table: Table) -> Reference:
    reference = Reference(
        claim=table.text("claim"),
        source=table.text("source"),
        origin=table.word("origin", Origin),
    )
    table.close()
    return reference
