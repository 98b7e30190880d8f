"""Where next, back and leaving lead: to the `intro` of an exercise, or to the way up.

The way out comes first where the body is in a position, and the change of position is
planned from where the body really is, not from where the plan would have it.
"""

from __future__ import annotations

from dataclasses import replace

from sciatica_coach.catalog.exercise import Origin
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.phrasing import Phrasing, end_of, sentences
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.replanning import Cursor, after, at_rest, led_out, prescription_of
from sciatica_coach.coaching.segments import Cue, Extra, Priority, Segment, SegmentKind
from sciatica_coach.coaching.timeline import change_segment, rise_segment

BACK_TO_START_MS = 5_000
END_REST_MS = 20_000
TOLD_TAIL_MS = 1_000
"""After words that nothing else follows in their segment."""


def skipped_to(
    cursor: Cursor, means: Means, item: int, *, in_pause: bool, words: str = ""
) -> tuple[Segment, ...]:
    """On to the `intro` of an exercise; an `item` past the last one leads to the way up.

    In a pause the way out has been told.

    words  the key of a phrase that says why, after the way out; "" where the person knows
    """
    way_out = () if in_pause else led_out(cursor, means)
    if words:
        way_out = (_with_words(cursor, means, way_out, words),)
    doses = means.prescriptions
    if item >= len(doses):
        return (*way_out, rise_segment(means, doses[-1], cursor.body))
    intro, *work = exercise_segments(means, doses[item])
    moved: tuple[Segment, ...] = ()
    if cursor.body is not doses[item].form.position:
        moved = (change_segment(means, cursor.body, doses[item]),)
    return (*way_out, intro, *moved, *work, *after(means, item))


def _with_words(cursor: Cursor, means: Means, way_out: tuple[Segment, ...], key: str) -> Segment:
    """The way out with a phrase at its end; where none is needed, a short rest that says it."""
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    phrase = phrasing.phrase(key, Priority.SAFETY)
    if way_out:
        out = way_out[0]
        said = (*out.say, *phrasing.in_turn([replace(phrase, offset_ms=end_of(out.say))]))
        return replace(out, duration_ms=max(out.duration_ms, end_of(said)), say=said)
    rest = _rest(cursor, means, phrasing.in_turn([phrase]))
    return replace(rest, duration_ms=end_of(rest.say) + TOLD_TAIL_MS, extra=Extra.WAY_OUT)


def next_target(cursor: Cursor) -> tuple[int, str | None] | None:
    """The exercise that `next` leads to, and the one that is skipped by it.

    None where nothing comes after this. A change leads to an exercise that has not been
    begun: it is entered now, unless its `intro` has been told already. In the way out of
    an exercise that was left, the one that would come is skipped as well.
    """
    current = cursor.current
    if current.kind is SegmentKind.RISE:
        return None
    if current.item is None:
        return 0, None
    if current.kind is SegmentKind.CHANGE and not _announced(cursor):
        return current.item, None
    coming = cursor.rest[0]
    if current.extra is Extra.WAY_OUT and coming.item != current.item:
        return None if coming.item is None else (coming.item + 1, coming.exercise)
    return current.item + 1, current.exercise


def back_target(cursor: Cursor) -> int | None:
    """This exercise if more than five seconds in, else the one before; None before the first."""
    current = cursor.current
    if current.kind is SegmentKind.RISE or current.extra is Extra.LAST_REST:
        return next(
            (
                each.item
                for each in reversed(cursor.segments[: cursor.index])
                if each.item is not None
            ),
            None,
        )
    if current.item is None:
        return None
    if current.kind is SegmentKind.CHANGE and not _announced(cursor):
        return max(current.item - 1, 0)
    intro = next(
        segment
        for segment in reversed(cursor.segments[: cursor.index + 1])
        if segment.kind is SegmentKind.INTRO
    )
    played = current.start_ms + cursor.elapsed_ms - intro.start_ms
    return current.item if played > BACK_TO_START_MS else max(current.item - 1, 0)


def _announced(cursor: Cursor) -> bool:
    """Whether a change of position leads to an exercise whose `intro` has been told already."""
    before = next(
        segment
        for segment in reversed(cursor.segments[: cursor.index])
        if segment.kind is not SegmentKind.CHANGE
    )
    return before.kind is SegmentKind.INTRO and before.item == cursor.current.item


def ended(cursor: Cursor, means: Means) -> tuple[Segment, ...]:
    """The end of a session that hurts: rest as long as wished, then how to get up.

    That this was all, and that there is time to rest, is told once.
    """
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    said = phrasing.in_turn([phrasing.phrase("safety.end", Priority.SAFETY)])
    rest = replace(_rest(cursor, means, said), duration_ms=END_REST_MS, extra=Extra.LAST_REST)
    rise = rise_segment(means, means.prescriptions[-1], cursor.body)
    told = sentences(means.phrases.template("rise.first"))
    return (rest, replace(rise, say=tuple(cue for cue in rise.say if cue.text not in told)))


def _rest(cursor: Cursor, means: Means, said: tuple[Cue, ...]) -> Segment:
    """Lying still after the exercise at hand; its sides and repetitions count no more."""
    current = cursor.current
    dose = prescription_of(means, current)
    return replace(
        current,
        kind=SegmentKind.REST,
        say=said,
        step=None,
        side=None,
        set=None,
        sets=None,
        rep=None,
        reps=None,
        label=said[0].caption,
        origin=Origin.ADDED,
        figure=None if dose is None else at_rest(current, dose),
    )
