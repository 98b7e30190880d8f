"""Repetitions: `move hold release rest`, with a longer rest after each block of them."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.coaching import between_cues, cues
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.segments import Cue, Segment, SegmentKind


class Repetitions(Writer):
    """`rep` counts through, `set` is the block."""

    def _work(self) -> Iterator[Segment]:
        amount, block = self._dose.amount, self._tempo.block
        for rep in range(1, amount + 1):
            place = Place(
                set=(rep - 1) // block + 1,
                sets=-(-amount // block),
                rep=rep,
                reps=amount,
                first=rep == 1,
                last=rep == amount,
            )
            if place.first:
                yield from self._told_steps(place, INTRO_TAIL_MS)
            yield self._move(place)
            yield self._hold(place)
            yield self._release(place)
            if not place.last:
                yield self._block_rest(place) if rep % block == 0 else self._rest(place)

    def _move_cues(self, place: Place, length: int) -> tuple[Cue, ...]:
        full = self._in_full(place)
        return cues.move_cues(
            self._phrasing, self._dose, place.rep, length, full=full, breath=self._breath
        )

    def _rest(self, place: Place) -> Segment:
        pose = self._ready_pose(place)
        length = self._means.at_pace(self._dose.rest_ms)
        said = between_cues.rest_cues(self._phrasing, length)
        return self._segment(SegmentKind.REST, length, place, say=said, poses=(pose, pose))

    def _block_rest(self, place: Place) -> Segment:
        length = self._means.at_pace(self._dose.set_rest_ms)
        said = between_cues.block_rest_cues(self._phrasing, place.rep or 0, length)
        pose = self._ready_pose(place)
        return self._segment(SegmentKind.SET_REST, length, place, say=said, poses=(pose, pose))
