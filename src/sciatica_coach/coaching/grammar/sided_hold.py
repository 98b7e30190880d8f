"""A hold on each side: rounds of both sides, a `switch` between, `set_rest` between rounds."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.coaching import between_cues, dose_cues
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import Segment, SegmentKind


class SidedHold(Writer):
    """`set` is the round; one side alone has a round where the other has fewer."""

    def _work(self) -> Iterator[Segment]:
        rounds = self._dose.amount
        for number in range(1, rounds + 1):
            turns = dose_cues.sides_at(self._dose, number)
            for side in turns:
                second = side is not turns[0]
                place = Place(
                    set=number,
                    sets=self._dose.dose_of(side).amount,
                    side=side,
                    first=number == 1,
                    last=number == rounds and side is turns[-1],
                )
                quiet_ms = INTRO_TAIL_MS
                if second:
                    switch = self._switch(place)
                    quiet_ms = switch.duration_ms - end_of(switch.say)
                    yield switch
                if place.first:
                    yield from self._told_steps(place, quiet_ms, again=second)
                yield self._move(place)
                yield self._hold(place)
                yield self._release(place)
            if number < rounds:
                coming = dose_cues.sides_at(self._dose, number + 1)[0]
                yield self._round_rest(number + 1, coming, turns[-1])

    def _round_rest(self, number: int, side: Side, before: Side) -> Segment:
        """The rest before round `number`; it belongs to that round and its first side.

        before  the side that was just done: the same one again needs a longer rest
        """
        place = Place(number, self._dose.dose_of(side).amount, side=side)
        rest_ms = self._dose.set_rest_ms
        if side is before:
            rest_ms = max(rest_ms, self._dose.same_side_rest_ms)
        length = self._means.at_pace(rest_ms)
        said = between_cues.round_rest_cues(self._phrasing, self._dose, side, before, length)
        length = max(length, end_of(said))
        pose = self._ready_pose(place)
        return self._segment(SegmentKind.SET_REST, length, place, say=said, poses=(pose, pose))
