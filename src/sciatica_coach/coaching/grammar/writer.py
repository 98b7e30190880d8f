"""What all kinds of exercise share: the intro, the steps that are told, and single segments.

Before the first `move`, and before the second side's first one, every step up to the hold
is told in a `step` segment; the one that is the movement is only previewed there, so that
from the go word to the end tone there is nothing but the movement and the hold.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

from sciatica_coach.catalog.exercise import Breath, Origin, Side, Step, StepRole
from sciatica_coach.coaching import between_cues, cues, dose_cues
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.phrasing import Phrasing, end_of, seconds_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Cue, Figure, Segment, SegmentKind

INTRO_TAIL_MS = 500
LONGEST_QUIET_MS = 8_500
ALREADY_SO_MS = 1_000
"""Time on the second side for a step that is the same on both: the change led back to it."""
BEFORE_MOVE = (StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.SHAPE)


def step_label(phrasing: Phrasing, dose: Prescription, step: Step, side: Side | None) -> str:
    """A step's line on the screen, with its side, amount and hold in figures."""
    if dose.sides and step.role is StepRole.AMOUNT:
        return dose_cues.amount_of_each_side(phrasing, dose)
    template = phrasing.phrases.template("count.times", dose.amount)
    hold_ms = dose.dose_of(side).hold_ms
    return phrasing.text(
        step.label,
        times=phrasing.text(template, n=dose.amount)[1].lower(),
        hold=seconds_of(hold_ms),
        length=dose_cues.length_in_words(phrasing, hold_ms)[1],
        **cues.sides(phrasing, side),
    )[1]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the exercise a segment stands.

    first  its side has not been at work yet, so its steps have to be told
    last   nothing of the exercise comes after it
    """

    set: int | None = None
    sets: int | None = None
    rep: int | None = None
    reps: int | None = None
    side: Side | None = None
    first: bool = False
    last: bool = False


class Writer(ABC):
    """Writes the segments of one exercise; each kind says in `_work` how they follow."""

    TOLD_AHEAD: tuple[StepRole, ...] = BEFORE_MOVE
    """The roles whose steps are told before the work begins."""
    READY_AGAIN: StepRole | None = None
    """The step in whose pose the movement starts from the second time on, where it is another."""

    def __init__(self, means: Means, prescription: Prescription, full_rep: int | None) -> None:
        self._means = means
        self._dose = prescription
        self._full_rep = full_rep
        self._exercise = prescription.exercise
        self._form = prescription.form
        self._tempo = prescription.exercise.tempo
        self._steps = prescription.exercise.steps_of(prescription.variant)
        self._phrasing = Phrasing(means.phrases, means.words_per_minute)
        # Repetitions are alike: their lines and holds are written once.
        self._label = cache(partial(step_label, self._phrasing, prescription))
        self._hold_cues = cache(partial(cues.hold_cues, self._phrasing))
        self._step_of = cache(self._first_step_of)

    def write(self) -> Iterator[Segment]:
        """Intro and work, not yet chained."""
        yield self._intro()
        yield from self._work()

    @abstractmethod
    def _work(self) -> Iterator[Segment]:
        """Everything after the intro."""

    def _intro(self) -> Segment:
        is_first = self._dose.item == 0
        said = dose_cues.intro_cues(
            self._phrasing,
            self._dose,
            self._means.left_out if is_first else (),
            self._means.comfort if is_first else "",
        )
        pose = self._form.start_pose
        return self._segment(
            SegmentKind.INTRO,
            end_of(said) + INTRO_TAIL_MS,
            Place(first=True),
            say=said,
            step=self._step_of(StepRole.AMOUNT),
            poses=(pose, pose),
        )

    def _told_steps(
        self, place: Place, quiet_ms: int, *, again: bool = False, ready: bool = True
    ) -> Iterator[Segment]:
        """Every step up to the hold, each with its words and time for the body.

        again     on the second side: in short words, for the first was told a minute ago
        quiet_ms  how long nothing has been said before the first one
        ready     whether a go word follows, and "Ready" before it
        """
        steps = [step for step in self._steps if step.role in self.TOLD_AHEAD]
        pose = self._form.start_pose
        for step in steps:
            after_ms = step.after_ms
            if again and not cues.names_a_side(step):
                after_ms = min(after_ms, ALREADY_SO_MS)
            time_ms = min(self._means.at_pace(after_ms), LONGEST_QUIET_MS)
            known = self._dose.familiarity
            if known is Familiarity.NAMES and quiet_ms + time_ms > LONGEST_QUIET_MS:
                known = Familiarity.SHORT
            said = list(cues.step_cues(self._phrasing, step, place.side, known, again=again))
            quiet_ms = time_ms if said else quiet_ms + time_ms
            length = end_of(said) + time_ms
            if step is steps[-1] and ready:
                last_word = cues.ready_cue(self._phrasing, length)
                said.append(last_word)
                length += last_word.estimated_ms
            after = step.pose if step.role is StepRole.ARRANGE else pose
            yield self._segment(
                SegmentKind.STEP, length, place, say=tuple(said), step=step, poses=(pose, after)
            )
            pose = after

    def _move(self, place: Place) -> Segment:
        length = self._tempo.go_ms if place.first else self._tempo.move_ms
        said = self._move_cues(place, length)
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

    def _move_cues(self, place: Place, length: int) -> tuple[Cue, ...]:
        return cues.move_cues(
            self._phrasing, self._dose, place.rep, length, full=self._in_full(place)
        )

    def _hold(self, place: Place) -> Segment:
        hold_ms = self._dose.dose_of(place.side).hold_ms
        said = self._hold_cues(
            hold_ms, full=self._in_full(place), breathe=place.rep == cues.BREATHE_IN_REPETITION
        )
        pose = self._held_pose(place)
        step = self._holding_step(place)
        return self._segment(
            SegmentKind.HOLD, hold_ms, place, say=said, step=step, poses=(pose, pose)
        )

    def _release(self, place: Place) -> Segment:
        length = self._tempo.release_ms
        return self._segment(
            SegmentKind.RELEASE,
            length,
            place,
            say=cues.release_cues(self._phrasing, self._dose, length),
            step=self._step_of(StepRole.RELEASE),
            poses=(self._held_pose(place), self._ready_pose(place)),
        )

    def _switch(self, place: Place) -> Segment:
        side = place.side or Side.LEFT
        length = self._means.at_pace(self._dose.switch_ms)
        said = between_cues.switch_cues(self._phrasing, self._dose, side, length)
        pose = self._form.start_pose  # the words lead out of the old side in every round
        return self._segment(
            SegmentKind.SWITCH,
            max(length, end_of(said)),
            place,
            say=said,
            step=self._step_of(StepRole.SWITCH),
            poses=(pose, pose),
        )

    def _ending(self, place: Place, pose: str) -> Iterator[Segment]:
        """The way out of `pose` at the end, where there is one: told in full, in its own time."""
        step = self._step_of(StepRole.RELEASE)
        if step is None:
            return
        said = cues.ending_cues(self._phrasing, step, self._tempo.release_ms)
        yield self._segment(
            SegmentKind.RELEASE,
            max(self._tempo.release_ms, end_of(said) + INTRO_TAIL_MS),
            place,
            say=said,
            step=step,
            poses=(pose, step.pose),
        )

    def _segment(
        self,
        kind: SegmentKind,
        length: int,
        place: Place,
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
            position=self._form.position,
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

    def _in_full(self, place: Place) -> bool:
        """Whether a repetition is told in words: the first two, and one asked for again."""
        if place.rep is None:
            return True
        return place.rep <= cues.SPOKEN_HOLD_REPETITIONS or place.rep == self._full_rep

    @property
    def _breath(self) -> Breath:
        """The breath that goes with the movement of a repetition: out, if nothing else is told."""
        movement = self._step_of(StepRole.MOVEMENT)
        return (movement and movement.breath) or Breath.OUT

    def _first_step_of(self, role: StepRole) -> Step | None:
        return next((step for step in self._steps if step.role is role), None)

    def _moving_step(self, place: Place) -> Step | None:
        if not place.first:
            again = self._step_of(StepRole.AGAIN)
            if again is not None:
                return again
        return self._step_of(StepRole.MOVEMENT)

    def _holding_step(self, place: Place) -> Step | None:
        if not place.first:
            again = self._step_of(StepRole.AGAIN)
            if again is not None:
                return again
        return self._step_of(StepRole.HOLD) or self._step_of(StepRole.SHAPE)

    def _held_pose(self, place: Place) -> str:
        again = self._step_of(StepRole.AGAIN)
        if again is not None and not place.first:
            return again.pose
        held = self._step_of(StepRole.SHAPE) or self._step_of(StepRole.MOVEMENT)
        return held.pose if held else self._form.start_pose

    def _ready_pose(self, place: Place) -> str:
        """The pose that the movement starts from."""
        again = self._step_of(self.READY_AGAIN) if self.READY_AGAIN else None
        if again is not None and not place.first:
            return again.pose
        pose = self._form.start_pose
        for step in self._steps:
            if step.role is StepRole.ARRANGE:
                pose = step.pose
        return pose
