"""A flow (tai chi): movements one after the other, a `move` each, one breath a movement.

The first repetition tells each movement in full and gives it the time that its words
need; the second names it shortly; from the third only the breath is told. There is no
rest between, so the last repetition is told as it begins. With sides, either all
repetitions of one side come first, or each repetition has both.
"""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.catalog.exercise import Side, Step, StepRole, Turns
from sciatica_coach.coaching import cues, dose_cues, flow_cues
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import Segment, SegmentKind


class Flow(Writer):
    """`rep` counts; the sides have the same times, whichever word is longer."""

    TOLD_AHEAD = (StepRole.ARRANGE,)

    def _work(self) -> Iterator[Segment]:
        sides = dose_cues.sides_in_turn(self._dose)
        if self._exercise.turns is Turns.SET:
            yield from self._side_by_side(sides)
        else:
            yield from self._in_each_repetition(sides or [None])
        moves = [step for step in self._steps if step.role is StepRole.MOVEMENT]
        yield from self._ending(Place(last=True), moves[-1].pose)

    def _in_each_repetition(self, sides: list[Side] | list[None]) -> Iterator[Segment]:
        reps = self._dose.amount
        for rep in range(1, reps + 1):
            for side in sides:
                opening = side is sides[0]
                place = Place(rep=rep, reps=reps, side=side, first=rep == 1 and opening)
                if place.first:
                    yield from self._told_steps(place, INTRO_TAIL_MS)
                yield from self._repetition(
                    place,
                    other_way=rep == 1 and not opening,
                    once_more=rep == reps and rep > 1 and opening,
                )

    def _side_by_side(self, sides: list[Side]) -> Iterator[Segment]:
        reps = self._dose.amount
        for side in sides:
            second = side is not sides[0]
            for rep in range(1, reps + 1):
                place = Place(rep=rep, reps=reps, side=side, first=rep == 1)
                quiet_ms = INTRO_TAIL_MS
                if place.first and second:
                    switch = self._switch(place)
                    quiet_ms = switch.duration_ms - end_of(switch.say)
                    yield switch
                if place.first:
                    yield from self._told_steps(place, quiet_ms, again=second)
                yield from self._repetition(place, once_more=rep == reps and rep > 1)

    def _repetition(
        self, place: Place, *, other_way: bool = False, once_more: bool = False
    ) -> Iterator[Segment]:
        """Every movement of one repetition.

        other_way  the second side comes for the first time: its first movement is the
                   step that says so, where there is one
        once_more  it is the last one, which its first movement tells
        """
        switch = (
            self._step_of(StepRole.SWITCH) if self._exercise.turns is Turns.REPETITION else None
        )
        pose = self._ready_pose(place)
        for step in self._steps:
            if step.role is StepRole.MOVEMENT:
                told = switch if switch and other_way else step
                length = self._movement_length(place, step, switch or step)
                poses = (pose, step.pose)
                yield self._movement(place, told, length, poses, once_more=once_more)
                switch, once_more, pose = None, False, step.pose

    def _movement(
        self, place: Place, step: Step, length: int, poses: tuple[str, str], *, once_more: bool
    ) -> Segment:
        told = self._told(place)
        said = flow_cues.movement_cues(
            self._phrasing, step, place.side, length, told, once_more=once_more
        )
        return self._segment(SegmentKind.MOVE, length, place, say=said, step=step, poses=poses)

    def _movement_length(self, place: Place, step: Step, other_way: Step) -> int:
        """The same on both sides, whichever has more words."""
        told = self._told(place)
        if told is not Familiarity.FULL:
            return step.move_ms
        sides = [place.side, place.side.other] if place.side else [None]
        needed = (
            flow_cues.told_length(self._phrasing, each, side)
            for each in (step, other_way)
            for side in sides
        )
        return max(step.move_ms, *needed)

    def _told(self, place: Place) -> Familiarity:
        """How much of each movement's words this repetition has."""
        if place.rep == self._full_rep:
            return Familiarity.FULL
        if place.rep == 1:
            full = self._dose.familiarity is Familiarity.FULL
            return Familiarity.FULL if full else Familiarity.SHORT
        return Familiarity.SHORT if place.rep == cues.SPOKEN_AGAIN_UNTIL else Familiarity.NAMES
