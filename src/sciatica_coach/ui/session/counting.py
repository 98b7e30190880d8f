"""What is counted on the session page: the dial with its seconds, repetitions and rounds; pure."""

from __future__ import annotations

from typing import Final

from sciatica_coach.coaching.segments import Extra, Segment, SegmentKind
from sciatica_coach.coaching.session import HURTS_WAIT_MS, UNDO_MS, Moment, Stage
from sciatica_coach.ui.session.view import Count, Dial
from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.wording.plain import clock_time

DOTS = 10
"""No more dots than a block of repetitions has."""

_AT_WORK: Final = (SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE)
_BETWEEN: Final = (SegmentKind.REST, SegmentKind.SET_REST, SegmentKind.BREATHE)


def count_of(segment: Segment, wording: Wording) -> Count | None:
    """Repetitions where there are any, else rounds of both sides; one alone is not counted.

    Steps are told before anything is at work: there only what is done already is counted.
    """
    told = segment.kind is SegmentKind.STEP
    if segment.rep is not None and segment.reps is not None and segment.reps > 1:
        # Between two sides a rest belongs to the repetition that comes.
        is_done = segment.kind in _BETWEEN and segment.side is None
        done = segment.rep if is_done else segment.rep - 1
        if told and done == 0:
            return None
        start = (segment.rep - 1) // DOTS * DOTS
        words = wording.repetition.format(number=segment.rep, total=segment.reps)
        if is_done or told:
            words = wording.repetitions_done.format(number=done, total=segment.reps)
        return Count(words, done - start, min(DOTS, segment.reps - start), segment.kind in _AT_WORK)
    if segment.set is not None and segment.sets is not None and segment.sets > 1:
        if told and segment.set == 1:
            return None
        words = wording.round.format(number=segment.set, total=segment.sets)
        return Count(words, segment.set - 1, segment.sets, segment.kind in _AT_WORK)
    return None


def dial_of(moment: Moment, wording: Wording, played: float) -> Dial:
    """Number, ring, progress and figure of that moment; `played` as in `present`."""
    gone = position(moment)
    number, note, ring = _number(moment, wording)
    total = moment.total_ms
    if moment.stage is not Stage.STOPPED:
        played = min(1.0, max(0.0, 1 - moment.left_ms / total)) if total else 0.0
    return Dial(
        number=number,
        note=note,
        ring=1 - gone if ring is None else ring,
        progress=played,
        left="" if moment.stage in (Stage.FINISHED, Stage.STOPPED) else clock_time(moment.left_ms),
        position=gone,
    )


def position(moment: Moment) -> float:
    """How much of the segment is over, 0..1: so far the figure is between its two poses."""
    length = moment.segment.duration_ms if moment.segment else 0
    return min(1.0, max(0.0, moment.elapsed_ms / length)) if length else 0.0


def _number(moment: Moment, wording: Wording) -> tuple[str, str, float | None]:
    """The seconds left, their word, and the ring where it is not the segment's rest.

    The number always means seconds; where nobody need watch them there is none.
    """
    segment = moment.segment
    if moment.stage is Stage.STOPPED:
        return "", "", moment.undo_ms / UNDO_MS
    if moment.stage is Stage.FINISHED:
        return "", "", 1.0
    if moment.stage is Stage.PAUSED:
        if moment.until_ms is None:
            return "", "", None
        return (*_counted(moment.until_ms, wording), min(1.0, moment.until_ms / HURTS_WAIT_MS))
    if segment is None:
        return _counted_only(moment.remaining_ms, wording)
    if segment.kind is SegmentKind.RISE or segment.extra is Extra.LAST_REST:
        return "", "", 1.0  # "as long as you like"
    if segment.kind in (SegmentKind.INTRO, SegmentKind.STEP):
        return "", "", None
    return _counted_only(moment.remaining_ms, wording)


def _counted(milliseconds: int, wording: Wording) -> tuple[str, str]:
    seconds = -(-max(0, milliseconds) // 1000)
    if seconds > 99:
        return clock_time(milliseconds), ""
    return str(seconds), wording.second if seconds == 1 else wording.seconds


def _counted_only(milliseconds: int, wording: Wording) -> tuple[str, str, None]:
    number, note = _counted(milliseconds, wording)
    return number, note, None
