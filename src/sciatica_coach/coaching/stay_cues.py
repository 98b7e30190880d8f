"""What is said during a stay or a walk, and when.

A stay is a rest, and a walk has its own pace: a word every ten seconds would spoil both.
But nobody must wonder whether the coach is still there, so no silence is longer than a
minute. The words thin out: how to do it at the start of each phase, a reminder after half
a minute, then one word on each minute that is left: how many there are where the number is
easy to hold on to, a reminder where it is not. The reminders take turns: the phase's short
words, then how everything is meanwhile. Half of it, the last minute and the last
ten seconds are always told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sciatica_coach.catalog.exercise import Step
from sciatica_coach.coaching.cues import with_room
from sciatica_coach.coaching.phrasing import Phrasing, end_of, sentences
from sciatica_coach.coaching.segments import Cue, Priority, Segment

MINUTE_MS = 60_000
LAST_MS = 10_000
HALF_FROM_MS = 60_000
REMINDER_MS = 30_000
APART_MS = 15_000
FEW_MINUTES = 5
BREATHING = ("breath.slowly", "breath.on")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a stay.

    left_ms  of the whole stay when the stretch begins
    half_ms  from then to the middle of the whole, or None where it is not to be told
    """

    length_ms: int
    left_ms: int
    half_ms: int | None = None


def part_cues(
    phrasing: Phrasing, step: Step, part: Part, *, go: str = "", full: bool = True
) -> tuple[Cue, ...]:
    """The words of a phase at its start, and then what is told on the way.

    go  the word on which the stay begins; "" where it has begun already
    """
    words = step.full if full or not step.short else step.short
    opening = [phrasing.cue(words, Priority.STEP)]
    if go:
        opening.insert(0, phrasing.cue(f"{go}.", Priority.TRANSITION))
    said = [cue for cue in phrasing.in_turn(opening) if end_of([cue]) <= part.length_ms]
    return on_the_way(phrasing, step, part, said)


def on_the_way(phrasing: Phrasing, step: Step, part: Part, said: list[Cue]) -> tuple[Cue, ...]:
    """What has been said, and every mark and reminder that has room beside it."""
    for mark in _marks(phrasing, part):
        with_room(said, mark, part.length_ms)
    own = [text for text in (step.short, *sentences(step.where)) if text]
    reminders = own or [_breathing(phrasing, key) for key in BREATHING]
    turn = 0
    for at_ms in _minutes(part, REMINDER_MS):
        early = (part.left_ms - at_ms) % MINUTE_MS != 0
        if early and any(abs(cue.offset_ms - at_ms) < APART_MS for cue in said):
            continue
        before = len(said)
        words = reminders[turn % len(reminders)]
        with_room(said, phrasing.cue(words, Priority.ENCOURAGEMENT, at_ms), part.length_ms)
        turn += len(said) - before
    said.sort(key=lambda cue: cue.offset_ms)
    ends = [end_of([cue]) for cue in said]
    begins = [*(cue.offset_ms for cue in said[1:]), part.length_ms]
    for begin, end in zip(ends, begins, strict=False):
        if end - begin > MINUTE_MS:  # a slow voice had no room for a minute beside the half
            said.append(phrasing.cue(reminders[0], Priority.ENCOURAGEMENT, (begin + end) // 2))
    return tuple(sorted(said, key=lambda cue: cue.offset_ms))


def begun_with(phrasing: Phrasing, segment: Segment, words: str) -> Segment:
    """The rest of a stay that is entered anew, with `words` at its start where they have room."""
    said = phrasing.in_turn([phrasing.cue(words, Priority.STEP)])
    clear = min((cue.offset_ms for cue in segment.say), default=segment.duration_ms)
    return replace(segment, say=(*said, *segment.say)) if end_of(said) <= clear else segment


def _breathing(phrasing: Phrasing, key: str) -> str:
    return phrasing.phrases.template(key)


def _marks(phrasing: Phrasing, part: Part) -> Iterator[Cue]:
    """What is left, and the half; the more important ones first."""
    if part.left_ms > 2 * LAST_MS:
        at_ms = part.left_ms - LAST_MS
        yield phrasing.phrase("stay.seconds", Priority.COUNT, at_ms, n=LAST_MS // 1000)
    if part.half_ms is not None and part.half_ms >= 0:
        yield phrasing.phrase("breath.halfway", Priority.ENCOURAGEMENT, part.half_ms)
    for at_ms in _minutes(part, APART_MS):
        minutes = (part.left_ms - at_ms) // MINUTE_MS
        easy = minutes <= FEW_MINUTES or minutes % FEW_MINUTES == 0
        whole = (part.left_ms - at_ms) % MINUTE_MS == 0
        if easy and whole and minutes:
            yield phrasing.phrase("stay.minutes", Priority.COUNT, at_ms, n=minutes)


def _minutes(part: Part, first_ms: int) -> Iterator[int]:
    """Each moment at which whole minutes are left, and one earlier where that leaves a gap.

    first_ms  none is sooner after the start
    """
    at_ms = part.left_ms % MINUTE_MS
    if not first_ms <= at_ms < first_ms + APART_MS:
        yield first_ms
    while at_ms < part.length_ms:
        if at_ms >= first_ms:
            yield at_ms
        at_ms += MINUTE_MS
