"""What happens instead: new endings for a plan, when the person pauses, skips or eases off.

Every function looks at where the session stands (`Cursor`) and gives the segments
that follow the one at hand, not yet chained. Nobody is left in a hold: where the
body is in a position, the way out comes first; who goes on enters at the movement
of the same repetition and gets the hold in full.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sciatica_coach.catalog.exercise import Kind
from sciatica_coach.coaching import cues
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Cue, Figure, Priority, Segment, SegmentKind
from sciatica_coach.coaching.timeline import change_segment, rise_segment

ENTRY_MS = 3_000
MORE_MS = 10_000
END_REST_MS = 20_000

TOLD_ANEW = frozenset({SegmentKind.STEP, SegmentKind.INTRO, SegmentKind.SWITCH})
REPETITION = frozenset(
    {
        SegmentKind.MOVE,
        SegmentKind.HOLD,
        SegmentKind.RELEASE,
        SegmentKind.REST,
        SegmentKind.BREATHE,
        SegmentKind.SET_REST,
    }
)
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


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a session stands: in segment `index`, `elapsed_ms` from its start."""

    segments: tuple[Segment, ...]
    index: int
    elapsed_ms: int

    @property
    def current(self) -> Segment:
        return self.segments[self.index]

    @property
    def rest(self) -> tuple[Segment, ...]:
        return self.segments[self.index + 1 :]


def prescription_of(means: Means, segment: Segment) -> Prescription | None:
    return None if segment.item is None else means.prescriptions[segment.item]


def in_position(means: Means, segment: Segment) -> bool:
    """Whether the body has to be led out before anything else can happen."""
    if segment.kind in {SegmentKind.MOVE, SegmentKind.HOLD}:
        return True
    dose = prescription_of(means, segment)
    pulse = dose is not None and dose.exercise.kind is Kind.PULSE
    last = segment.rep == segment.reps
    return pulse and not last and segment.kind in {SegmentKind.RELEASE, SegmentKind.BREATHE}


def exit_words(means: Means, segment: Segment) -> str:
    """The way out of the position of that segment, first thing first; "" where none is needed."""
    dose = prescription_of(means, segment)
    if dose is None or not in_position(means, segment):
        return ""
    return dose.exercise.words_of(segment.variant or dose.variant).exit


def cut(segment: Segment, elapsed_ms: int) -> Segment:
    """The part of a segment that was played, with the cues that were begun in it."""
    said = tuple(cue for cue in segment.say if cue.offset_ms <= elapsed_ms)
    return replace(segment, duration_ms=elapsed_ms, say=said)


def remainder(segment: Segment, elapsed_ms: int) -> Segment:
    """The part of a segment that is still to come."""
    to_come = tuple(
        replace(cue, offset_ms=cue.offset_ms - elapsed_ms)
        for cue in segment.say
        if cue.offset_ms > elapsed_ms
    )
    return replace(segment, duration_ms=segment.duration_ms - elapsed_ms, say=to_come)


def resumed(cursor: Cursor, means: Means) -> tuple[Segment, ...] | None:
    """What follows a pause; None where the segment simply goes on."""
    current = cursor.current
    if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD}:
        found = next(
            number
            for number in range(cursor.index, -1, -1)
            if cursor.segments[number].kind is SegmentKind.MOVE
        )
        return (
            _entry(means, cursor.segments[found]),
            in_its_own_time(means, cursor.segments[found]),
            *cursor.segments[found + 1 :],
        )
    if current.kind in TOLD_ANEW:
        return (current, *cursor.rest)
    return None


def undone(cursor: Cursor, means: Means) -> tuple[Segment, ...]:
    """What follows an undo: as after a pause, else the rest of the segment."""
    tail = resumed(cursor, means)
    if tail is not None:
        return tail
    return (remainder(cursor.current, cursor.elapsed_ms), *cursor.rest)


def _entry(means: Means, segment: Segment) -> Segment:
    """Three seconds before a repetition begins again, with its side."""
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    key = "lead_in.again_side" if segment.side else "lead_in.again"
    said = [phrasing.phrase(key, Priority.TRANSITION, 0, **cues.sides(phrasing, segment.side))]
    said.append(cues.ready_cue(phrasing, end_of(said)))
    return replace(
        segment,
        kind=SegmentKind.LEAD_IN,
        duration_ms=ENTRY_MS,
        say=tuple(cue for cue in said if end_of([cue]) <= ENTRY_MS),
        step=None,
        label="",
        figure=_still(segment),
    )


def in_its_own_time(means: Means, move: Segment) -> Segment:
    """A movement that is entered anew: a side has to be arranged again first."""
    dose = prescription_of(means, move)
    if dose is None:
        return move
    return replace(move, duration_ms=max(move.duration_ms, dose.exercise.tempo.move_ms))


def _still(segment: Segment) -> Figure | None:
    """The picture of the pose that the movement will start from."""
    figure = segment.figure
    return figure and replace(figure, end=figure.start)


def after(means: Means, item: int) -> tuple[Segment, ...]:
    """Everything that follows an exercise: changes, the other exercises, the way up."""
    segments: list[Segment] = []
    doses = means.prescriptions
    for number in range(item + 1, len(doses)):
        segments.append(change_segment(means, doses[number - 1], doses[number]))
        segments.extend(exercise_segments(means, doses[number]))
    segments.append(rise_segment(means, doses[-1]))
    return tuple(segments)


def skipped_to(cursor: Cursor, means: Means, item: int, *, in_pause: bool) -> tuple[Segment, ...]:
    """On to the `intro` of an exercise, the way out first, and time to change position.

    An `item` past the last one leads to the way up. In a pause the way out has been told.
    """
    way_out = () if in_pause else led_out(cursor.current, means)
    doses = means.prescriptions
    here = prescription_of(means, cursor.current)
    if item >= len(doses):
        return (*way_out, rise_segment(means, here or doses[-1]))
    intro, *work = exercise_segments(means, doses[item])
    waiting = cursor.current.kind in {SegmentKind.CHANGE, SegmentKind.LEAD_IN}
    under_way = waiting and here is not None and here.item == item
    moved: tuple[Segment, ...] = ()
    if here is not None and not under_way and _must_move(here, doses[item]):
        moved = (change_segment(means, here, doses[item]),)
    return (*way_out, intro, *moved, *work, *after(means, item))


def announced(cursor: Cursor) -> bool:
    """Whether a change of position leads to an exercise whose `intro` has been told already."""
    before = next(
        segment
        for segment in reversed(cursor.segments[: cursor.index])
        if segment.kind is not SegmentKind.CHANGE
    )
    return before.kind is SegmentKind.INTRO and before.item == cursor.current.item


def _must_move(here: Prescription, there: Prescription) -> bool:
    return here.exercise.position is not there.exercise.position


def led_out(current: Segment, means: Means) -> tuple[Segment, ...]:
    """The way out as a segment of its own, where the body is in a position."""
    words = exit_words(means, current)
    dose = prescription_of(means, current)
    if not words or dose is None:
        return ()
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    said = phrasing.in_turn([phrasing.cue(words, Priority.SAFETY)])
    return (
        replace(
            current,
            kind=SegmentKind.RELEASE,
            duration_ms=max(end_of(said), dose.exercise.tempo.release_ms),
            say=said,
            step=None,
            label=said[0].caption,
        ),
    )


def ended(cursor: Cursor, means: Means) -> tuple[Segment, ...]:
    """The end of a session that hurts: rest as long as wished, then how to get up."""
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    dose = prescription_of(means, cursor.current) or means.prescriptions[-1]
    said = phrasing.in_turn([phrasing.phrase("safety.end", Priority.SAFETY)])
    rest = replace(
        cursor.current,
        kind=SegmentKind.REST,
        duration_ms=END_REST_MS,
        say=said,
        step=None,
        label=said[0].caption,
    )
    return (rest, rise_segment(means, dose))


def repeated(cursor: Cursor, means: Means, *, in_pause: bool) -> tuple[Segment, ...]:
    """The same once more, in full words: a step, or a repetition from its movement on."""
    current = cursor.current
    dose = prescription_of(means, current)
    sided_rest = current.kind is SegmentKind.SET_REST and current.side is not None
    # Only the rest of `ended` stands right before the way up: no repetition belongs to it.
    last_rest = current.kind is SegmentKind.REST and cursor.rest[0].kind is SegmentKind.RISE
    whole = sided_rest or last_rest or current.kind in {SegmentKind.INTRO, SegmentKind.CHANGE}
    if dose is None or whole:
        return (current, *cursor.rest)
    told = replace(dose, familiarity=Familiarity.FULL)
    fresh = exercise_segments(means, told, full_rep=current.rep)
    if current.kind in REPETITION:
        found = find(fresh, SegmentKind.MOVE, current)
        move = in_its_own_time(means, fresh[found]) if in_pause else fresh[found]
        tail = (move, *fresh[found + 1 :], *after(means, dose.item))
        if in_pause:
            return (_entry(means, move), *tail)
        if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD}:
            return (fresh[find(fresh, SegmentKind.RELEASE, current)], *tail)
        return tail
    same = [
        segment
        for segment in fresh
        if segment.kind is current.kind
        and segment.side is current.side
        and segment.label == current.label
    ]
    return (same[0] if same else current, *cursor.rest)


def find(segments: Iterable[Segment], kind: SegmentKind, like: Segment) -> int:
    """The place of the segment of that kind in the same repetition and side."""
    return next(
        number
        for number, segment in enumerate(segments)
        if segment.kind is kind
        and (segment.set, segment.rep, segment.side) == (like.set, like.rep, like.side)
    )


def longer(cursor: Cursor, means: Means) -> Segment | None:
    """The segment at hand with ten seconds more; None where that means nothing.

    A hold grows up to its cap and is counted anew; everything else is moved on.
    """
    current = cursor.current
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    if current.kind is SegmentKind.HOLD:
        return _longer_hold(cursor, means, phrasing)
    if current.kind not in LENGTHENED:
        return None
    length = current.duration_ms + MORE_MS
    said = tuple(cue for cue in current.say if cue.offset_ms <= cursor.elapsed_ms)
    to_come = tuple(
        replace(cue, offset_ms=cue.offset_ms + MORE_MS)
        for cue in current.say
        if cue.offset_ms > cursor.elapsed_ms
    )
    marks = _marks_between(phrasing, said, to_come, cursor.elapsed_ms, length)
    return replace(current, duration_ms=length, say=(*said, *marks, *to_come))


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
    anew = cues.hold_cues(phrasing, length, current.rep, full=False)
    return replace(
        current,
        duration_ms=length,
        say=(*said, *(cue for cue in anew if cue.offset_ms > max(cursor.elapsed_ms, end_of(said)))),
    )
