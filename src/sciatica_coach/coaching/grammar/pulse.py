"""A pulse (child's pose): each `move` (sink) `hold` (stay) `release` (raise) `breathe`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
        if place.last:
            return self._coming_up(place)
        length = self._tempo.release_ms
        step = self._step_of(StepRole.RELEASE)
        return self._segment(
            SegmentKind.RELEASE,
            length,
            place,
            say=cues.release_cues(self._phrasing, self._dose, length),
            step=step,
            poses=(self._held_pose(place), step.pose if step else self._ready_pose(place)),
        )

    def _coming_up(self, place: Place) -> Segment:
        """All the way out: not the step that raises the head, but the words of the way out."""
        length = self._tempo.rise_ms
        step = self._step_of(StepRole.RELEASE)
        up = self._segment(
            SegmentKind.RELEASE,
            length,
            place,
            say=cues.release_cues(self._phrasing, self._dose, length, all_the_way=True),
            poses=(
                self._held_pose(place),
                self._form.start_pose if step else self._ready_pose(place),
            ),
        )
        return replace(up, label=self._exercise.words_of(self._dose.variant).exit)

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
