"""The segments of one exercise, by the grammar of its kind (INTERFACES section 2).

`intro`, then the work: for repetitions `move hold release rest`, for a sided hold
both sides in each round, for a pulse `move hold release breathe`. Before the first
`move`, and before the second side's first one, every step up to the hold is told in
a `step` segment; the one that is the movement is only previewed there, so that from
the go word to the end tone there is nothing but the movement and the hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

from sciatica_coach.catalog.exercise import Kind, Origin, Side, Step, StepRole
from sciatica_coach.coaching import cues
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.phrasing import Phrasing, end_of, seconds_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Cue, Figure, Segment, SegmentKind

INTRO_TAIL_MS = 500
LONGEST_QUIET_MS = 8_500
ALREADY_SO_MS = 1_000
"""Time on the second side for a step that is the same on both: the change led back to it."""
BEFORE_MOVE = (StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.SHAPE)


def exercise_segments(
    means: Means, prescription: Prescription, full_rep: int | None = None
) -> tuple[Segment, ...]:
    """Intro and work of one exercise, not yet chained.

    full_rep  a repetition to be told like the first one (the person asked for it again)
    """
    return tuple(_Writer(means, prescription, full_rep).write())


def step_label(phrasing: Phrasing, dose: Prescription, step: Step, side: Side | None) -> str:
    """A step's line on the screen, with its side, amount and hold in figures."""
    if dose.sides and step.role is StepRole.AMOUNT:
        return cues.amount_of_each_side(phrasing, dose)
    template = phrasing.phrases.template("count.times", dose.amount)
    return phrasing.text(
        step.label,
        times=template.format(n=dose.amount),
        hold=seconds_of(dose.dose_of(side).hold_ms),
        **cues.sides(phrasing, side),
    )[1]


@dataclass(frozen=True, slots=True)
class _Round:
    """Where in the exercise a repetition stands."""

    set: int | None
    sets: int | None
    rep: int | None
    reps: int | None
    side: Side | None
    first: bool
    last: bool


class _Writer:
    """Writes the segments of one exercise."""

    def __init__(self, means: Means, prescription: Prescription, full_rep: int | None) -> None:
        self._means = means
        self._dose = prescription
        self._full_rep = full_rep
        self._exercise = prescription.exercise
        self._tempo = prescription.exercise.tempo
        self._steps = prescription.exercise.steps_of(prescription.variant)
        self._phrasing = Phrasing(means.phrases, means.words_per_minute)
        # Repetitions are alike: their lines and holds are written once.
        self._label = cache(partial(step_label, self._phrasing, prescription))
        self._hold_cues = cache(partial(cues.hold_cues, self._phrasing))
        self._step_of = cache(self._first_step_of)

    def write(self) -> Iterator[Segment]:
        yield self._intro()
        if self._exercise.kind is Kind.SIDED_HOLD:
            yield from self._sided_rounds()
        else:
            yield from self._repetitions()

    def _intro(self) -> Segment:
        left_out = self._means.left_out if self._dose.item == 0 else ()
        said = cues.intro_cues(self._phrasing, self._dose, left_out)
        pose = self._exercise.start_pose
        return self._segment(
            SegmentKind.INTRO,
            end_of(said) + INTRO_TAIL_MS,
            _Round(None, None, None, None, side=None, first=True, last=False),
            say=said,
            step=self._step_of(StepRole.AMOUNT),
            poses=(pose, pose),
        )

    def _repetitions(self) -> Iterator[Segment]:
        amount = self._dose.amount
        in_blocks = self._exercise.kind is Kind.REPS
        block = self._tempo.block if in_blocks else amount
        sets = -(-amount // block)
        for rep in range(1, amount + 1):
            place = _Round(
                set=(rep - 1) // block + 1 if in_blocks else None,
                sets=sets if in_blocks else None,
                rep=rep,
                reps=amount,
                side=None,
                first=rep == 1,
                last=rep == amount,
            )
            if place.first:
                yield from self._told_steps(place, INTRO_TAIL_MS)
            yield from self._work(place)
            if self._exercise.kind is Kind.PULSE:
                if not place.last:
                    yield self._breathe(place)
            elif not place.last:
                yield self._block_rest(place) if rep % block == 0 else self._rest(place)

    def _sided_rounds(self) -> Iterator[Segment]:
        rounds = self._dose.amount
        for number in range(1, rounds + 1):
            turns = self._sides_of(number)
            for side in turns:
                second = side is not turns[0]
                place = _Round(
                    set=number,
                    sets=self._dose.dose_of(side).amount,
                    rep=None,
                    reps=None,
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
                yield from self._work(place)
            if number < rounds:
                yield self._round_rest(number + 1, self._sides_of(number + 1)[0], turns[-1])

    def _sides_of(self, number: int) -> list[Side]:
        """The sides of that round, in turn: one alone where the other has fewer sets."""
        turns = cues.sides_in_turn(self._dose)
        return [side for side in turns if number <= self._dose.dose_of(side).amount]

    def _told_steps(
        self, place: _Round, quiet_ms: int, *, again: bool = False
    ) -> Iterator[Segment]:
        """Every step up to the hold, each with its words and time for the body.

        again     on the second side: in short words, for the first was told a minute ago
        quiet_ms  how long nothing has been said before the first one
        """
        steps = [step for step in self._steps if step.role in BEFORE_MOVE]
        pose = self._exercise.start_pose
        for step in steps:
            after_ms = step.after_ms
            if again and not cues.names_a_side(step):
                after_ms = min(after_ms, ALREADY_SO_MS)
            time_ms = self._means.at_pace(after_ms)
            known = self._dose.familiarity
            if known is Familiarity.NAMES and quiet_ms + time_ms > LONGEST_QUIET_MS:
                known = Familiarity.SHORT
            said = list(cues.step_cues(self._phrasing, step, place.side, known, again=again))
            quiet_ms = time_ms if said else quiet_ms + time_ms
            length = end_of(said) + time_ms
            if step is steps[-1]:
                ready = cues.ready_cue(self._phrasing, length)
                said.append(ready)
                length += ready.estimated_ms
            after = step.pose if step.role is StepRole.ARRANGE else pose
            yield self._segment(
                SegmentKind.STEP, length, place, say=tuple(said), step=step, poses=(pose, after)
            )
            pose = after

    def _work(self, place: _Round) -> Iterator[Segment]:
        yield self._move(place)
        yield self._hold(place)
        yield self._release(place)

    def _move(self, place: _Round) -> Segment:
        length = self._tempo.move_ms
        if self._exercise.kind is Kind.SIDED_HOLD and place.first:
            length = self._tempo.go_ms
        said = cues.move_cues(
            self._phrasing, self._dose, place.rep, length, full=self._in_full(place)
        )
        if not place.first:
            said = cues.with_step_again(
                self._phrasing, said, self._step_of(StepRole.AGAIN), place.rep, length
            )
        return self._segment(
            SegmentKind.MOVE,
            length,
            place,
            say=said,
            step=self._moving_step(place),
            poses=(self._ready_pose(place), self._held_pose(place)),
        )

    def _hold(self, place: _Round) -> Segment:
        hold_ms = self._dose.dose_of(place.side).hold_ms
        said = self._hold_cues(
            hold_ms, full=self._in_full(place), breathe=place.rep == cues.BREATHE_IN_REPETITION
        )
        pose = self._held_pose(place)
        step = self._holding_step(place)
        return self._segment(
            SegmentKind.HOLD, hold_ms, place, say=said, step=step, poses=(pose, pose)
        )

    def _release(self, place: _Round) -> Segment:
        pulse = self._exercise.kind is Kind.PULSE
        length = self._tempo.rise_ms if pulse and place.last else self._tempo.release_ms
        said = cues.release_cues(self._phrasing, self._dose, length, last=place.last)
        step = self._step_of(StepRole.RELEASE)
        end = self._ready_pose(place)
        if pulse and step is not None:
            end = self._exercise.start_pose if place.last else step.pose
        return self._segment(
            SegmentKind.RELEASE,
            length,
            place,
            say=said,
            step=step,
            poses=(self._held_pose(place), end),
        )

    def _rest(self, place: _Round) -> Segment:
        pose = self._ready_pose(place)
        length = self._means.at_pace(self._dose.rest_ms)
        return self._segment(SegmentKind.REST, length, place, poses=(pose, pose))

    def _block_rest(self, place: _Round) -> Segment:
        length = self._means.at_pace(self._dose.set_rest_ms)
        said = cues.block_rest_cues(self._phrasing, place.rep or 0, length)
        pose = self._ready_pose(place)
        return self._segment(SegmentKind.SET_REST, length, place, say=said, poses=(pose, pose))

    def _round_rest(self, number: int, side: Side, before: Side) -> Segment:
        """The rest before round `number`; it belongs to that round and its first side.

        before  the side that was just done: the same one again needs a longer rest
        """
        sets = self._dose.dose_of(side).amount
        place = _Round(number, sets, None, None, side, first=False, last=False)
        rest_ms = self._dose.set_rest_ms
        if side is before:
            rest_ms = max(rest_ms, self._dose.same_side_rest_ms)
        length = self._means.at_pace(rest_ms)
        said = cues.round_rest_cues(self._phrasing, side, length)
        length = max(length, end_of(said))
        pose = self._ready_pose(place)
        return self._segment(SegmentKind.SET_REST, length, place, say=said, poses=(pose, pose))

    def _switch(self, place: _Round) -> Segment:
        side = place.side or Side.LEFT
        length = self._means.at_pace(self._dose.switch_ms)
        said = cues.switch_cues(self._phrasing, self._dose, side, length)
        pose = self._exercise.start_pose if place.first else self._ready_pose(place)
        return self._segment(
            SegmentKind.SWITCH,
            max(length, end_of(said)),
            place,
            say=said,
            step=self._step_of(StepRole.SWITCH),
            poses=(pose, pose),
        )

    def _breathe(self, place: _Round) -> Segment:
        step = self._step_of(StepRole.RELEASE)
        pose = step.pose if step else self._exercise.start_pose
        length = self._tempo.breathe_ms
        return self._segment(
            SegmentKind.BREATHE,
            length,
            place,
            say=cues.breathe_cues(self._phrasing, length),
            step=step,
            poses=(pose, pose),
        )

    def _segment(
        self,
        kind: SegmentKind,
        length: int,
        place: _Round,
        *,
        poses: tuple[str, str],
        say: tuple[Cue, ...] = (),
        step: Step | None = None,
    ) -> Segment:
        from_source = step is not None and step.number is not None
        mirrored = place.side is not None and place.side is not self._exercise.first_side
        return Segment(
            index=0,
            start_ms=0,
            duration_ms=length,
            kind=kind,
            item=self._dose.item,
            exercise=self._exercise.id,
            variant=self._dose.variant,
            position=self._exercise.position,
            side=place.side,
            set=place.set,
            sets=place.sets,
            rep=place.rep,
            reps=place.reps,
            step=step.number if step else None,
            origin=step.origin if step is not None and from_source else Origin.ADDED,
            label=self._label(step, place.side) if step else "",
            say=say,
            figure=Figure(poses[0], poses[1], mirrored),
        )

    def _in_full(self, place: _Round) -> bool:
        """Whether a repetition is told in words: the first two, and one asked for again."""
        if place.rep is None:
            return True
        return place.rep <= cues.SPOKEN_HOLD_REPETITIONS or place.rep == self._full_rep

    def _first_step_of(self, role: StepRole) -> Step | None:
        return next((step for step in self._steps if step.role is role), None)

    def _moving_step(self, place: _Round) -> Step | None:
        if not place.first:
            again = self._step_of(StepRole.AGAIN)
            if again is not None:
                return again
        return self._step_of(StepRole.MOVEMENT)

    def _holding_step(self, place: _Round) -> Step | None:
        if not place.first:
            again = self._step_of(StepRole.AGAIN)
            if again is not None:
                return again
        return self._step_of(StepRole.HOLD) or self._step_of(StepRole.SHAPE)

    def _held_pose(self, place: _Round) -> str:
        again = self._step_of(StepRole.AGAIN)
        if again is not None and not place.first:
            return again.pose
        held = self._step_of(StepRole.SHAPE) or self._step_of(StepRole.MOVEMENT)
        return held.pose if held else self._exercise.start_pose

    def _ready_pose(self, place: _Round) -> str:
        """The pose that the movement starts from."""
        release = self._step_of(StepRole.RELEASE)
        if self._exercise.kind is Kind.PULSE and not place.first and release is not None:
            return release.pose
        pose = self._exercise.start_pose
        for step in self._steps:
            if step.role is StepRole.ARRANGE:
                pose = step.pose
        return pose
