"""Repetitions on both sides: in turn, a pair at a time, or all of one side and then the other.

In turn, the side has to be heard each time, for it changes each time: in the rest, which
belongs to the side that comes, or beside the go word where there is no time to rest. One
side after the other, a `switch` between them says it once.
"""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.catalog.exercise import StepRole, Turns
from sciatica_coach.coaching import between_cues, cues, dose_cues
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import Cue, Segment, SegmentKind


class SidedReps(Writer):
    """`rep` counts each side's own; without a hold a `move` is followed by its `release`."""

    def _work(self) -> Iterator[Segment]:
        if self._exercise.turns is Turns.SET:
            yield from self._side_after_side()
        else:
            yield from self._in_turn()

    def _side_after_side(self) -> Iterator[Segment]:
        sides = dose_cues.sides_in_turn(self._dose)
        for side in sides:
            second = side is not sides[0]
            reps = self._dose.dose_of(side).amount
            for rep in range(1, reps + 1):
                last = rep == reps and side is sides[-1]
                place = Place(rep=rep, reps=reps, side=side, first=rep == 1, last=last)
                quiet_ms = INTRO_TAIL_MS
                if place.first and second:
                    switch = self._switch(place)
                    quiet_ms = switch.duration_ms - end_of(switch.say)
                    yield switch
                if place.first:
                    yield from self._told_steps(place, quiet_ms, again=second)
                else:
                    yield self._quiet_rest(place)
                yield from self._repetition(place)

    def _in_turn(self) -> Iterator[Segment]:
        pairs = self._dose.amount
        told_until = INTRO_TAIL_MS
        for number in range(1, pairs + 1):
            turns = dose_cues.sides_at(self._dose, number)
            for side in turns:
                place = Place(
                    rep=number,
                    reps=self._dose.dose_of(side).amount,
                    side=side,
                    first=number == 1,
                    last=number == pairs and side is turns[-1],
                )
                second = side is not turns[0]
                if second or number > 1:
                    rest = self._rest(place)
                    told_until = rest.duration_ms - end_of(rest.say)
                    yield rest
                if place.first:
                    yield from self._told_steps(place, told_until, again=second)
                yield from self._repetition(place)

    def _repetition(self, place: Place) -> Iterator[Segment]:
        yield self._move(place)
        if self._dose.dose_of(place.side).hold_ms:
            yield self._hold(place)
        yield self._release(place)

    def _quiet_rest(self, place: Place) -> Segment:
        """The rest before a repetition of the same side."""
        pose = self._ready_pose(place)
        length = self._means.at_pace(self._dose.rest_ms)
        return self._segment(SegmentKind.REST, length, place, poses=(pose, pose))

    def _rest(self, place: Place) -> Segment:
        """The rest before a repetition; it belongs to that one and its side."""
        length = self._means.at_pace(self._dose.rest_ms)
        step = self._step_of(StepRole.SWITCH) if place.first else None
        said = between_cues.side_rest_cues(self._phrasing, step, place.side, length)
        if step is not None:
            length = max(length, end_of(said))
        pose = self._form.start_pose if place.first else self._ready_pose(place)
        return self._segment(
            SegmentKind.REST, length, place, say=said, step=step, poses=(pose, pose)
        )

    def _move_cues(self, place: Place, length: int) -> tuple[Cue, ...]:
        return cues.move_cues(
            self._phrasing,
            self._dose,
            place.rep,
            length,
            full=self._in_full(place),
            breath=self._breath,
            side=None if self._has_been_named(place) else place.side,
        )

    def _has_been_named(self, place: Place) -> bool:
        """Whether the rest or the steps just before the movement have told the side."""
        if place.first and any(
            cues.names_a_side(step) for step in self._steps if step.role in self.TOLD_AHEAD
        ):
            return True
        if self._exercise.turns is Turns.SET:
            return not place.first
        opening = place.first and place.side is self._dose.first_side
        return not opening and bool(self._rest(place).say)
