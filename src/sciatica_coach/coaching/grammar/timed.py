"""A stay or a walk of one length: a `timed` segment for each of its phases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sciatica_coach.catalog.exercise import Step, StepRole
from sciatica_coach.coaching import stay_cues
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Segment, SegmentKind

WHOLE = 100
TENTH_MS = 100


class Timed(Writer):
    """Steps, the phases, and the way out where the exercise has one of its own."""

    def _work(self) -> Iterator[Segment]:
        place = Place(first=True)
        yield from self._told_steps(place, INTRO_TAIL_MS)
        phases = phases_of(self._dose)
        full = self._dose.familiarity is Familiarity.FULL
        whole_ms, begin_ms = self._dose.hold_ms, 0
        for step, length in phases:
            half_ms = whole_ms // 2 - begin_ms if whole_ms >= stay_cues.HALF_FROM_MS else None
            part = stay_cues.Part(length, whole_ms - begin_ms, half_ms)
            go = self._exercise.words_of(self._dose.variant).go if begin_ms == 0 else ""
            yield self._segment(
                SegmentKind.TIMED,
                length,
                place,
                say=stay_cues.part_cues(self._phrasing, step, part, go=go, full=full),
                step=step,
                poses=(self._ready_pose(place) if begin_ms == 0 else step.pose, step.pose),
            )
            begin_ms += length
        yield from self._ending(Place(last=True), phases[-1][0].pose)


def phases_of(dose: Prescription) -> list[tuple[Step, int]]:
    """The phases that this dose has time for, each with its length."""
    steps = dose.exercise.steps_of(dose.variant)
    phases = [step for step in steps if step.role is StepRole.PHASE]
    lengths = zip(phases, phase_lengths(phases, dose.hold_ms), strict=True)
    return [(step, length) for step, length in lengths if length]


def phase_lengths(phases: Sequence[Step], whole_ms: int) -> list[int]:
    """Each phase's share, within its limit; the one without takes what is left.

    What that one has to itself first is not shared: a short walk has no slow parts before
    and after it, for all of it is slow.
    """
    own_ms = max(step.at_least_ms for step in phases)
    lengths = [_share(step, max(whole_ms - own_ms, 0)) for step in phases]
    rest = whole_ms - sum(lengths)
    return [
        rest if step.share is None else length for step, length in zip(phases, lengths, strict=True)
    ]


def _share(step: Step, shared_ms: int) -> int:
    if step.share is None:
        return 0
    length = shared_ms * step.share // WHOLE // TENTH_MS * TENTH_MS
    return min(length, step.at_most_ms) if step.at_most_ms else length
