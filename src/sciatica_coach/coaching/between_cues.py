"""What is said between: in rests, between rounds, and while the sides change.

How to change sides comes first where they do; then when it goes on, as far as there is room.
"""

from __future__ import annotations

from dataclasses import replace

from sciatica_coach.catalog.exercise import Side, Step, StepRole
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.cues import (
    BACK_AFTER_TONE_MS,
    ready_cue,
    sides,
    time_marks,
    with_room,
)
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Cue, Priority

LONG_REST_MS = 12_000


def switch_cues(
    phrasing: Phrasing, prescription: Prescription, side: Side, duration_ms: int
) -> tuple[Cue, ...]:
    """How to change sides; `side` is the new one."""
    said = _switch_words(phrasing, prescription, side)
    return time_marks(phrasing, said, max(duration_ms, end_of(said)))


def _switch_words(phrasing: Phrasing, prescription: Prescription, side: Side) -> tuple[Cue, ...]:
    said: list[Cue] = []
    for step in prescription.exercise.steps_of(prescription.variant):
        if step.role is StepRole.SWITCH:
            known = prescription.familiarity
            text = step.full if known is Familiarity.FULL or not step.short else step.short
            said.append(phrasing.cue(text, Priority.TRANSITION, 0, **sides(phrasing, side)))
    return phrasing.in_turn(said)


def rest_cues(phrasing: Phrasing, duration_ms: int) -> tuple[Cue, ...]:
    """In a rest between repetitions that is long enough to wonder: when it goes on."""
    if duration_ms < LONG_REST_MS:
        return ()
    return _going_on(phrasing, [], duration_ms)


def block_rest_cues(phrasing: Phrasing, rep: int, duration_ms: int) -> tuple[Cue, ...]:
    """After each ten: how many are done, and when it goes on."""
    done = phrasing.in_turn([phrasing.phrase("rest.block", Priority.TRANSITION, n=rep)])
    return _going_on(phrasing, list(done), duration_ms)


def _going_on(phrasing: Phrasing, cues: list[Cue], duration_ms: int) -> tuple[Cue, ...]:
    """What is said in a rest, and after it "again in ten seconds" and "ready"."""
    soon = phrasing.phrase("rest.soon", Priority.COUNT, max(duration_ms - 10_000, 0), n=10)
    with_room(cues, soon, duration_ms)
    ready = ready_cue(phrasing, 0)
    at = duration_ms - ready.estimated_ms
    if at > 0:
        with_room(cues, ready_cue(phrasing, at), duration_ms)
    return tuple(cue for cue in cues if end_of([cue]) <= duration_ms)


def side_rest_cues(
    phrasing: Phrasing, step: Step | None, side: Side | None, duration_ms: int
) -> tuple[Cue, ...]:
    """In the rest before the other side's turn: its side, if there is room.

    step  how to change sides, told instead the first time
    """
    if step is not None:
        told = phrasing.cue(step.full, Priority.TRANSITION, 0, **sides(phrasing, side))
        return phrasing.in_turn([told])
    if side is None:
        return ()
    named = phrasing.phrase("rest.side", Priority.TRANSITION, 0, **sides(phrasing, side))
    late = min(BACK_AFTER_TONE_MS, duration_ms - named.estimated_ms)
    return phrasing.in_turn([replace(named, offset_ms=late)]) if late >= 0 else ()


def round_rest_cues(
    phrasing: Phrasing, prescription: Prescription, side: Side, before: Side, duration_ms: int
) -> tuple[Cue, ...]:
    """Between rounds: how to change sides, or that the same one comes again, and when."""
    same = phrasing.phrase("rest.side_first", Priority.TRANSITION, 0, **sides(phrasing, side))
    changes = side is not before
    said = _switch_words(phrasing, prescription, side) if changes else phrasing.in_turn([same])
    length_ms = max(duration_ms, end_of(said)) if changes else duration_ms
    if length_ms >= LONG_REST_MS:
        return _going_on(phrasing, list(said), length_ms)
    return tuple(cue for cue in said if end_of([cue]) <= length_ms)
