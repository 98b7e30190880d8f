"""The step list of the exercise at hand, read from the plan as it now stands.

The plan carries every line already rendered for variant, side and amount
(`Segment.label`), and every number of the source stands on at least one of its
segments; so the list is the labels of the exercise's segments in the order of their
numbers, and no template is rendered twice.

The way from one position to the next, and the way up at the end, have no steps: there
the list is the sentences that are said. Other words that are no step (lying down, the
way out) stand in the list as a line of their own while they last.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.coaching.segments import Priority, Segment, SegmentKind
from sciatica_coach.ui.session.view import StepLine, StepState

A_WAY = frozenset({SegmentKind.CHANGE, SegmentKind.RISE})

_Key = tuple[int | None, str]


def step_lines(
    segments: Sequence[Segment], now: Segment, elapsed_ms: int, way_out: str = ""
) -> tuple[StepLine, ...]:
    """The steps of `now`'s exercise, on its side, with what is done and what is to come.

    Where no step is at work (a rest), everything from the step that comes next on is to come.

    way_out  how to come out, where the session stands still in a position: then that is lit
             and the movement, which comes again, is not
    """
    if now.kind in A_WAY:
        return _way_lines(now, elapsed_ms)
    ours = _of_exercise(segments, now)
    keys = _in_order(ours, now.variant)
    lit = _key(now, keys)
    own = way_out or (now.label if lit not in keys else "")
    if now.kind is SegmentKind.INTRO:
        states = [StepState.TO_COME] * len(keys)  # the dose stands last, and is told first
    elif lit in keys and not way_out:
        # With the sides changed everything is done once more.
        again = now.kind is SegmentKind.SWITCH
        states = _around(keys.index(lit), len(keys), all_to_come=again)
    else:
        since = _begun_with(ours, now) if way_out else now.index + 1
        after = {_key(segment, keys) for segment in ours if segment.index >= since}
        next_ = next((place for place, key in enumerate(keys) if key in after), len(keys))
        states = [StepState.DONE] * next_ + [StepState.TO_COME] * (len(keys) - next_)
    states = _with_switch(states, keys, ours, now)
    lines = [
        StepLine(number, now.label if state is StepState.CURRENT else label, state)
        for (number, label), state in zip(keys, states, strict=True)
    ]
    if own:
        ahead = states.index(StepState.TO_COME) if StepState.TO_COME in states else len(lines)
        lines.insert(ahead, StepLine(None, own, StepState.CURRENT))
    return tuple(lines)


def _begun_with(ours: Sequence[Segment], now: Segment) -> int:
    """The place of the movement with which the repetition at hand begins again."""
    before = (each for each in reversed(ours) if each.index <= now.index)
    move = next((each for each in before if each.kind is SegmentKind.MOVE), now)
    return move.index if now.kind in (SegmentKind.MOVE, SegmentKind.HOLD) else now.index + 1


def is_told_ahead(segments: Sequence[Segment], now: Segment) -> bool:
    """Whether this step tells only what will come with the go word.

    A step that is a movement, or shapes one, is told before it and begun by a word of its
    own: so is the line of the movement that waits behind the steps, and all after it.
    """
    if now.kind is not SegmentKind.STEP:
        return False
    before = takewhile(_is_step, reversed(segments[: now.index]))
    told = {now.label, *(each.label for each in before)}
    after = next((each for each in segments[now.index :] if not _is_step(each)), None)
    return after is not None and after.kind is SegmentKind.MOVE and after.label in told


def _is_step(segment: Segment) -> bool:
    return segment.kind is SegmentKind.STEP


def _way_lines(now: Segment, elapsed_ms: int) -> tuple[StepLine, ...]:
    """The sentences of a way, the last one begun lit; the marks of time are none of them."""
    sentences = [cue for cue in now.say if cue.priority is not Priority.COUNT]
    begun = [place for place, cue in enumerate(sentences) if cue.offset_ms <= elapsed_ms]
    lit = begun[-1] if begun else 0
    states = _around(lit, len(sentences)) if sentences else []
    return tuple(
        StepLine(None, cue.caption, state) for cue, state in zip(sentences, states, strict=True)
    )


def _of_exercise(segments: Sequence[Segment], now: Segment) -> list[Segment]:
    """The exercise's segments that carry a line of the list, on the side at hand."""
    if now.item is None:
        return []
    side = now.side or _next_side(segments, now)
    return [
        segment
        for segment in segments
        if segment.item == now.item
        and (segment.side in (None, side) or segment.kind is SegmentKind.SWITCH)
        and segment.label
        and (segment.step is not None or segment.kind is SegmentKind.STEP)
    ]


def _around(lit: int, count: int, *, all_to_come: bool = False) -> list[StepState]:
    """Before the lit step all is done, but where it is told first and stands last."""
    before = StepState.TO_COME if all_to_come else StepState.DONE
    return [before] * lit + [StepState.CURRENT] + [StepState.TO_COME] * (count - lit - 1)


def _with_switch(
    states: list[StepState], keys: Sequence[_Key], ours: Sequence[Segment], now: Segment
) -> list[StepState]:
    """Changing sides stands at the end of the list, but is done once the second side is on."""
    switches = [segment for segment in ours if segment.kind is SegmentKind.SWITCH]
    if not switches or any(segment.index >= now.index for segment in switches):
        return states
    done = {_key(segment, keys) for segment in switches}
    return [
        StepState.DONE if key in done else state for key, state in zip(keys, states, strict=True)
    ]


def _in_order(segments: Sequence[Segment], variant: str | None) -> list[_Key]:
    """Each step once, by number; a step without one after the step it was told after.

    After a change of variant the new one's lines count; those that it does not tell
    again keep the old one's words.
    """
    places: dict[_Key, tuple[int, int]] = {}
    numbered: set[int] = set()
    mine = [segment for segment in segments if segment.variant == variant]
    others = [segment for segment in segments if segment.variant != variant and segment.step]
    last = 0
    for segment in (*mine, *others):
        if segment.step is None:
            places.setdefault((None, segment.label), (last, len(places) + 1))
            continue
        if segment.kind is not SegmentKind.INTRO:
            last = segment.step
        if segment.step not in numbered:
            numbered.add(segment.step)
            places[segment.step, segment.label] = (segment.step, 0)
    return sorted(places, key=places.__getitem__)


def _key(segment: Segment, keys: Sequence[_Key]) -> _Key:
    """The line that the segment belongs to: by number where it has one, else by its words."""
    if segment.step is None:
        return (None, segment.label)
    return next((key for key in keys if key[0] == segment.step), (segment.step, segment.label))


def _next_side(segments: Sequence[Segment], now: Segment) -> Side | None:
    """The side that is at work next in this exercise, else the one that was last."""
    sided = [each for each in segments if each.item == now.item and each.side is not None]
    later = [each for each in sided if each.index >= now.index]
    chosen = later[0] if later else (sided[-1] if sided else None)
    return chosen.side if chosen else None
