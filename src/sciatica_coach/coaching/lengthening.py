"""More time: ten seconds more in a wait, a hold up to its cap and counted anew."""

from __future__ import annotations

from dataclasses import replace

from sciatica_coach.catalog.exercise import StepRole
from sciatica_coach.coaching import cues, staying
from sciatica_coach.coaching.grammar import step_label
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.replanning import Cursor, prescription_of
from sciatica_coach.coaching.segments import Cue, Segment, SegmentKind

MORE_MS = 10_000

LENGTHENED = frozenset(
    {
        SegmentKind.LEAD_IN,
        SegmentKind.STEP,
        SegmentKind.REST,
        SegmentKind.SET_REST,
        SegmentKind.SWITCH,
        SegmentKind.CHANGE,
    }
)


def longer(cursor: Cursor, means: Means) -> Segment | None:
    """The segment at hand with ten seconds more; None where that means nothing.

    A hold grows up to its cap and is counted anew; everything else is moved on.
    """
    current = cursor.current
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    if current.kind is SegmentKind.HOLD:
        return _longer_hold(cursor, means, phrasing)
    if current.kind is SegmentKind.TIMED:
        return _longer_stay(cursor, means)
    if current.kind not in LENGTHENED:
        return None
    length = current.duration_ms + MORE_MS
    said, to_come = _moved_on(cursor, MORE_MS)
    marks = _marks_between(phrasing, said, to_come, cursor.elapsed_ms, length)
    return replace(current, duration_ms=length, say=(*said, *marks, *to_come))


def _moved_on(cursor: Cursor, more_ms: int) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
    """What has been said, and what is still to be said, that much later."""
    now_ms = cursor.elapsed_ms
    said = tuple(cue for cue in cursor.current.say if cue.offset_ms <= now_ms)
    to_come = tuple(
        replace(cue, offset_ms=cue.offset_ms + more_ms)
        for cue in cursor.current.say
        if cue.offset_ms > now_ms
    )
    return said, to_come


def _longer_stay(cursor: Cursor, means: Means) -> Segment | None:
    """A stay or a walk grows like a hold, up to its bound; what is left is told later."""
    current = cursor.current
    dose = prescription_of(means, current)
    if dose is None:
        return None
    length = staying.longer(cursor.segments, current, dose, MORE_MS)
    if length <= current.duration_ms:
        return None
    said, to_come = _moved_on(cursor, length - current.duration_ms)
    return replace(current, duration_ms=length, say=(*said, *to_come))


def _marks_between(
    phrasing: Phrasing, said: tuple[Cue, ...], to_come: tuple[Cue, ...], now_ms: int, length: int
) -> tuple[Cue, ...]:
    """Time marks in the stretch that has become longer, clear of every other cue."""
    begin = max(end_of(said), now_ms)
    end = min((cue.offset_ms for cue in to_come), default=length)
    return tuple(
        cue
        for cue in cues.time_marks(phrasing, (), length)
        if begin < cue.offset_ms and cue.offset_ms + cue.estimated_ms <= end
    )


def _longer_hold(cursor: Cursor, means: Means, phrasing: Phrasing) -> Segment | None:
    current = cursor.current
    dose = prescription_of(means, current)
    if dose is None:
        return None
    length = min(current.duration_ms + MORE_MS, dose.exercise.cap.hold_ms)
    if length <= current.duration_ms:
        return None
    said = tuple(cue for cue in current.say if cue.offset_ms <= cursor.elapsed_ms)
    anew = cues.hold_cues(phrasing, length, full=False)
    steps = dose.exercise.steps_of(current.variant or dose.variant)
    held = next((step for step in steps if step.role is StepRole.HOLD), None)
    longer_dose = dose.with_hold(length)
    return replace(
        current,
        duration_ms=length,
        label=step_label(phrasing, longer_dose, held, current.side) if held else current.label,
        say=(*said, *(cue for cue in anew if cue.offset_ms > max(cursor.elapsed_ms, end_of(said)))),
    )
