"""What happens instead: new endings for a plan, when the person pauses, skips or eases off.

Every function looks at where the session stands (`Cursor`) and gives the segments
that follow the one at hand, not yet chained. Nobody is left in a hold: where the
body is in a position, the way out comes first; who goes on enters at the movement
of the same repetition and gets the hold in full.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from sciatica_coach.catalog.exercise import Kind, Position
from sciatica_coach.coaching import cues, staying
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Extra, Figure, Priority, Segment, SegmentKind
from sciatica_coach.coaching.timeline import change_segment, rise_segment

ENTRY_MS = 3_000

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


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a session stands: in segment `index`, `elapsed_ms` from its start.

    body  the position the body is in, which a skipped change leaves behind the plan
    """

    segments: tuple[Segment, ...]
    index: int
    elapsed_ms: int
    body: Position

    @property
    def current(self) -> Segment:
        return self.segments[self.index]

    @property
    def rest(self) -> tuple[Segment, ...]:
        return self.segments[self.index + 1 :]

    @property
    def last_move(self) -> int:
        """The place of the movement at hand, or of the one that led into this hold."""
        return next(
            number
            for number in range(self.index, -1, -1)
            if self.segments[number].kind is SegmentKind.MOVE
        )


def prescription_of(means: Means, segment: Segment) -> Prescription | None:
    return None if segment.item is None else means.prescriptions[segment.item]


def in_position(cursor: Cursor, means: Means) -> bool:
    """Whether the body has to be led out before anything else can happen.

    In a release that is so until the way back has been told.
    """
    current = cursor.current
    if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED}:
        return True
    dose = prescription_of(means, current)
    if dose is None or current.kind not in {SegmentKind.RELEASE, SegmentKind.BREATHE}:
        return False
    deep = dose.exercise.kind is Kind.PULSE and current.rep != current.reps
    if deep and current.extra is None:
        return True
    return cursor.elapsed_ms < end_of(current.say)


def is_arranged(cursor: Cursor, means: Means) -> bool:
    """Whether an ankle lies crossed or a thigh is held, though nothing is held out yet or still.

    A pause may stand there: the session goes on from it. Whoever leaves has to be led out.
    """
    current = cursor.current
    dose = prescription_of(means, current)
    if dose is None or dose.exercise.kind is not Kind.SIDED_HOLD or current.extra is not None:
        return False
    match current.kind:
        case SegmentKind.STEP:
            return current.figure is not None and current.figure.end != dose.form.start_pose
        case SegmentKind.RELEASE:
            return True
        case SegmentKind.SWITCH | SegmentKind.SET_REST:
            return cursor.elapsed_ms < end_of(current.say)
        case _:
            return False


def exit_words(cursor: Cursor, means: Means, *, leaving: bool = False) -> str:
    """The way out of the position at hand, first thing first; "" where none is needed.

    leaving  the exercise does not go on from where it is: also out of what is only arranged
    """
    dose = prescription_of(means, cursor.current)
    if dose is None:
        return ""
    if not in_position(cursor, means) and not (leaving and is_arranged(cursor, means)):
        return ""
    return dose.exercise.words_of(cursor.current.variant or dose.variant).exit


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
    dose = prescription_of(means, current)
    if current.kind is SegmentKind.TIMED and dose is not None:
        left = remainder(current, cursor.elapsed_ms)
        return (entry_to(means, current), staying.taken_up(means, dose, left), *cursor.rest)
    if current.kind is SegmentKind.MOVE and dose and dose.exercise.kind is Kind.FLOW:
        return _entered(means, _from_its_first_movement(means, dose, current))
    if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD}:
        return _entered(means, cursor.segments[cursor.last_move :])
    if current.kind in {SegmentKind.RELEASE, SegmentKind.BREATHE} and current.extra is None:
        return _from_the_next_stretch(cursor, means)
    if current.kind in TOLD_ANEW:
        return (current, *cursor.rest)
    return None


def _from_its_first_movement(
    means: Means, dose: Prescription, like: Segment
) -> tuple[Segment, ...]:
    """That repetition of a flow and all that follows; the way out led back to its start."""
    fresh = exercise_segments(means, dose)
    return (*fresh[find(fresh, SegmentKind.MOVE, like) :], *after(means, dose.item))


def _from_the_next_stretch(cursor: Cursor, means: Means) -> tuple[Segment, ...] | None:
    """A pulse is left between its stretches as well: it goes on with the next one."""
    if not in_position(cursor, means) or cursor.current.rep == cursor.current.reps:
        return None
    found = next(
        (
            number
            for number, segment in enumerate(cursor.rest)
            if segment.kind is SegmentKind.MOVE and segment.item == cursor.current.item
        ),
        None,
    )
    dose = prescription_of(means, cursor.current)
    if found is None or dose is None or dose.exercise.kind is not Kind.PULSE:
        return None
    return _entered(means, cursor.rest[found:])


def _entered(means: Means, work: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Three seconds, then the repetition that `work` begins with, in its own time."""
    move, *rest = work
    return (entry_to(means, move), in_its_own_time(means, move), *rest)


def undone(cursor: Cursor, means: Means) -> tuple[Segment, ...]:
    """What follows an undo: as after a pause, else the rest of the segment.

    Who had been led out of what was only arranged is told that side's steps again, and a way
    from position to position, whose words were cut, is told from its first word.
    """
    current = cursor.current
    if current.kind is SegmentKind.STEP and is_arranged(cursor, means):
        return cursor.segments[_first_step(cursor) :]
    if current.kind is SegmentKind.CHANGE and cursor.body is not current.position:
        return (current, *cursor.rest)
    tail = resumed(cursor, means)
    if tail is not None:
        return tail
    return (remainder(current, cursor.elapsed_ms), *cursor.rest)


def _first_step(cursor: Cursor) -> int:
    """The place of the first of the steps that stand in a row up to this one."""
    index = cursor.index
    while cursor.segments[index - 1].kind is SegmentKind.STEP:
        index -= 1
    return index


def entry_to(means: Means, segment: Segment) -> Segment:
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
        extra=Extra.ENTRY,
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


def at_rest(segment: Segment, dose: Prescription) -> Figure | None:
    """The picture of the pose that every way out leads back to."""
    pose = dose.form.start_pose
    return segment.figure and replace(segment.figure, start=pose, end=pose)


def _leading_out(cursor: Cursor, dose: Prescription) -> Figure | None:
    """The movement backwards; a way back that has begun goes on."""
    current = cursor.current
    if current.kind in {SegmentKind.STEP, SegmentKind.SWITCH, SegmentKind.SET_REST}:
        return at_rest(current, dose)
    if current.kind not in {SegmentKind.MOVE, SegmentKind.HOLD}:
        return current.figure
    figure = cursor.segments[cursor.last_move].figure
    return figure and replace(figure, start=figure.end, end=figure.start)


def led_out(cursor: Cursor, means: Means) -> tuple[Segment, ...]:
    """The way out as a segment of its own, where the body is in a position."""
    words = exit_words(cursor, means, leaving=True)
    current = cursor.current
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
            label=words,
            figure=_leading_out(cursor, dose),
            extra=Extra.WAY_OUT,
        ),
    )


def after(means: Means, item: int) -> tuple[Segment, ...]:
    """Everything that follows an exercise: changes, the other exercises, the way up."""
    segments: list[Segment] = []
    doses = means.prescriptions
    for before, dose in pairwise(doses[item:]):
        segments.append(change_segment(means, before.form.leads_to, dose, before))
        segments.extend(exercise_segments(means, dose))
    segments.append(rise_segment(means, doses[-1], done=doses[-1]))
    return tuple(segments)


def repeated(cursor: Cursor, means: Means, *, in_pause: bool) -> tuple[Segment, ...]:
    """The same once more, in full words: a step, or a repetition from its movement on."""
    current = cursor.current
    dose = prescription_of(means, current)
    sided_rest = current.kind is SegmentKind.SET_REST and current.side is not None
    told_whole = current.kind in {SegmentKind.INTRO, SegmentKind.CHANGE}
    if dose is None or current.extra is not None or sided_rest or told_whole:
        return (current, *cursor.rest)
    if current.kind is SegmentKind.TIMED:
        left = remainder(current, cursor.elapsed_ms)
        entry = (entry_to(means, current),) if in_pause else ()
        return (*entry, staying.told_again(means, dose, current, left), *cursor.rest)
    told = replace(dose, familiarity=Familiarity.FULL)
    if current.kind in REPETITION:
        meant = _repetition_meant(cursor)
        if meant is None:
            return (current, *cursor.rest)
        fresh = exercise_segments(means, told, full_rep=meant.rep)
        found = find(fresh, SegmentKind.MOVE, meant)
        tail = (*fresh[found:], *after(means, dose.item))
        if in_pause:
            return _entered(means, tail)
        flows = dose.exercise.kind is Kind.FLOW
        if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD} and not flows:
            return (fresh[find(fresh, SegmentKind.RELEASE, current)], *tail)
        return tail
    fresh = exercise_segments(means, told)
    same = [
        segment
        for segment in fresh
        if segment.kind is current.kind
        and segment.side is current.side
        and segment.label == current.label
    ]
    again = in_place_of(current, same[0]) if same else current
    return (again, *cursor.rest)


def _repetition_meant(cursor: Cursor) -> Segment | None:
    """The repetition that "again" is about; None in the way out of a stay.

    In a rest it is the one before it, though between two sides the rest belongs to the one
    that comes; at the end of a flow it is its last one.
    """
    current = cursor.current
    played = reversed(cursor.segments[: cursor.index + 1])
    before = (each for each in played if each.kind is SegmentKind.MOVE)
    move = next((each for each in before if each.item == current.item), None)
    between_sides = current.kind is SegmentKind.REST and current.side is not None
    return move if between_sides or current.rep is None else current


def in_place_of(current: Segment, fresh: Segment) -> Segment:
    """What was written for a first repetition, in the round and repetition of `current`."""
    return replace(fresh, set=current.set, sets=current.sets, rep=current.rep, reps=current.reps)


def steps_anew(means: Means, dose: Prescription, entry: Segment) -> tuple[Segment, ...]:
    """The steps that arrange the body for the side of `entry`, a movement or a stretch of time.

    They are told for the first time on whatever side, so as on a first side: in full; and
    they lead into the repetition at hand, not into the first one again.
    """
    fresh = exercise_segments(means, replace(dose, first_side=entry.side))
    return tuple(
        in_place_of(entry, each)
        for each in fresh
        if each.kind is SegmentKind.STEP and each.side is entry.side
    )


def find(segments: Iterable[Segment], kind: SegmentKind, like: Segment) -> int:
    """The place of the segment of that kind in the same repetition and side."""
    return next(
        number
        for number, segment in enumerate(segments)
        if segment.kind is kind
        and (segment.set, segment.rep, segment.side) == (like.set, like.rep, like.side)
    )
