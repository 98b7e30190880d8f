"""A stay or a walk that is taken up again, told again, made shorter or longer.

Unlike a hold it is not begun anew: the time that was spent in it counts, for nobody is to
walk twice as far because the telephone rang.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sciatica_coach.catalog.exercise import Step
from sciatica_coach.coaching import stay_cues
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.grammar.timed import phases_of
from sciatica_coach.coaching.phrasing import Phrasing
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Segment, SegmentKind

TENTH_MS = 100
SHORTEST_MS = 10_000


def taken_up(means: Means, dose: Prescription, left: Segment) -> Segment:
    """What is left of the stay, begun with its go word."""
    go = dose.exercise.words_of(left.variant or dose.variant).go
    return stay_cues.begun_with(_phrasing(means), left, f"{go}.")


def told_again(means: Means, dose: Prescription, current: Segment, left: Segment) -> Segment:
    """What is left of the stay, with the words of its phase once more in full."""
    step = _phases(dose)[_place(means, dose, current)]
    return stay_cues.begun_with(_phrasing(means), left, step.full)


def eased(
    means: Means, before: Prescription, after: Prescription, current: Segment, left: Segment
) -> tuple[Segment, ...]:
    """The rest of the stay in an easier form, or half of what is left of it.

    before   the dose as it was, with which `current` was written
    left     what is left of `current`
    """
    phase = _phases(before)[_place(means, before, current)]
    segments = exercise_segments(means, after)
    first = next(number for number, each in enumerate(segments) if each.kind is SegmentKind.TIMED)
    phases = _phases(after)
    # The easier form may have fewer phases, and a shorter walk no slow parts.
    same = (number for number, each in enumerate(phases) if each.number == phase.number)
    place = next(same, 0)
    now, *later = segments[first + place :]
    length = left.duration_ms
    if after.variant == before.variant:
        half = left.duration_ms // 2 // TENTH_MS * TENTH_MS
        length = min(left.duration_ms, max(half, SHORTEST_MS))
    to_come = sum(each.duration_ms for each in later if each.kind is SegmentKind.TIMED)
    part = stay_cues.Part(length, length + to_come)
    go = after.exercise.words_of(after.variant).go
    said = stay_cues.part_cues(_phrasing(means), phases[place], part, go=go)
    return (replace(now, duration_ms=length, say=said), *later)


def longer(segments: Sequence[Segment], current: Segment, dose: Prescription, more_ms: int) -> int:
    """How long the phase at hand may become, for the whole to stay within its bounds."""
    planned = sum(
        each.duration_ms
        for each in segments
        if each.item == current.item and each.kind is SegmentKind.TIMED
    )
    return current.duration_ms + min(more_ms, dose.exercise.cap.hold_ms - planned)


def _phrasing(means: Means) -> Phrasing:
    return Phrasing(means.phrases, means.words_per_minute)


def _phases(dose: Prescription) -> list[Step]:
    return [step for step, _ in phases_of(dose)]


def _place(means: Means, dose: Prescription, current: Segment) -> int:
    """Which of the phases it is; phases are told apart by their lines."""
    lines = [
        each.label for each in exercise_segments(means, dose) if each.kind is SegmentKind.TIMED
    ]
    return lines.index(current.label) if current.label in lines else 0
