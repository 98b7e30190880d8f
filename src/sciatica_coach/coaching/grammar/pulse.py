"""A pulse (child's pose): each `move` (sink) `hold` (stay) `release` (raise) `breathe`."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.catalog.exercise import StepRole
from sciatica_coach.coaching import cues
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.segments import Segment, SegmentKind


class Pulse(Writer):
    """`rep` counts; the body stays in the position between, and the last release leaves it."""

    READY_AGAIN = StepRole.RELEASE

    def _work(self) -> Iterator[Segment]:
        amount = self._dose.amount
        for rep in range(1, amount + 1):
            place = Place(rep=rep, reps=amount, first=rep == 1, last=rep == amount)
            if place.first:
                yield from self._told_steps(place, INTRO_TAIL_MS)
            yield self._move(place)
            yield self._hold(place)
            yield self._release(place)
            if not place.last:
                yield self._breathe(place)

    def _release(self, place: Place) -> Segment:
        length = self._tempo.rise_ms if place.last else self._tempo.release_ms
        step = self._step_of(StepRole.RELEASE)
        end = self._ready_pose(place)
        if step is not None:
            end = self._form.start_pose if place.last else step.pose
        return self._segment(
            SegmentKind.RELEASE,
            length,
            place,
            say=cues.release_cues(self._phrasing, self._dose, length, all_the_way=place.last),
            step=step,
            poses=(self._held_pose(place), end),
        )

    def _breathe(self, place: Place) -> Segment:
        step = self._step_of(StepRole.RELEASE)
        pose = step.pose if step else self._form.start_pose
        length = self._tempo.breathe_ms
        return self._segment(
            SegmentKind.BREATHE,
            length,
            place,
            say=cues.breathe_cues(self._phrasing, length),
            step=step,
            poses=(pose, pose),
        )
