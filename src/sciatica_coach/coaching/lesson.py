"""Learning an exercise without a clock: steps that each wait until the person goes on.

A lesson has the exercises of a plan, in the form and on the sides that the plan has. Each
step tells its full words and then where everything is: the picture, for someone who cannot
see it. Nobody is left in a hold with both hands busy: the movement is told ahead, and then
done once, in and out again, in the person's own time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Side, Step, StepRole
from sciatica_coach.coaching.cues import sides
from sciatica_coach.coaching.dose_cues import intro_cues
from sciatica_coach.coaching.grammar import BEFORE_MOVE, step_label
from sciatica_coach.coaching.phrasing import Phrasing
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Cue, Figure, Priority


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One thing to do, or to know; nothing comes after it by itself.

    name    the exercise's
    number  the source's number of the step, or None for one of ours
    label   the step in one line
    say     what is said and shown, a sentence each
    figure  the pose that the step ends in
    """

    exercise: str
    variant: str
    name: str
    side: Side | None
    number: int | None
    label: str
    say: tuple[Cue, ...]
    figure: Figure

    @property
    def text(self) -> str:
        """All of it as it is spoken."""
        return " ".join(cue.text for cue in self.say)

    @property
    def caption(self) -> str:
        """All of it as it is shown."""
        return " ".join(cue.caption for cue in self.say)


class LessonPlace(NamedTuple):
    """Where a step stands, counted from 1: among those of its exercise, and that among all."""

    step: int
    steps: int
    exercise: int
    exercises: int


class Lesson:
    """The steps of one exercise after the other, and where the person is among them."""

    def __init__(self, steps: Iterable[LessonStep]) -> None:
        """At least one step."""
        self.steps = tuple(steps)
        self.place = 0
        runs = [len(list(run)) for _, run in groupby(self.steps, lambda step: step.exercise)]
        self._places = [
            LessonPlace(step + 1, length, exercise + 1, len(runs))
            for exercise, length in enumerate(runs)
            for step in range(length)
        ]

    @property
    def within(self) -> LessonPlace:
        """Where the step at hand stands in its exercise."""
        return self._places[self.place]

    @property
    def step(self) -> LessonStep:
        return self.steps[self.place]

    @property
    def is_last(self) -> bool:
        return self.place == len(self.steps) - 1

    def go_on(self) -> bool:
        """To the next step; False after the last one, which stays."""
        if self.is_last:
            return False
        self.place += 1
        return True

    def go_back(self) -> bool:
        """To the step before; False at the first one."""
        if self.place == 0:
            return False
        self.place -= 1
        return True


def lesson_of(means: Means) -> Lesson:
    """Every exercise that a plan was compiled from, step by step."""
    return Lesson(step for dose in means.prescriptions for step in _Teacher(means, dose).steps())


class _Teacher:
    """Writes the steps of one exercise."""

    def __init__(self, means: Means, dose: Prescription) -> None:
        self._dose = dose
        self._exercise = dose.exercise
        self._phrasing = Phrasing(means.phrases, means.words_per_minute)
        self._pose = dose.form.start_pose

    def steps(self) -> Iterator[LessonStep]:
        first = self._dose.first_side
        yield self._step(
            None, first, "learn.welcome_label", [self._name(), self._phrase("learn.welcome")]
        )
        yield from self._one_side(first)
        if first is not None:
            yield from self._told(StepRole.SWITCH, first.other)
            self._pose = self._dose.form.start_pose
            yield from self._one_side(first.other)
        self._pose = self._dose.form.start_pose
        yield self._step(
            None,
            first,
            "learn.over_label",
            [self._phrase("learn.over"), *intro_cues(self._phrasing, self._dose)[1:]],
        )

    def _one_side(self, side: Side | None) -> Iterator[LessonStep]:
        """The steps, then once all of it; a guided item is its steps and no more."""
        for role in (*BEFORE_MOVE, StepRole.PHASE):
            yield from self._told(role, side)
        words = self._exercise.words_of(self._dose.variant)
        if not words.exit:
            return
        said = [self._phrase("learn.turn")]
        if words.go:
            said.append(self._phrasing.cue(f"{words.go}.", Priority.STEP))
        if self._exercise.holds:
            said += [*self._held(side), self._phrase("learn.stay")]
        said += [self._phrasing.cue(words.exit, Priority.STEP), self._phrase("learn.back")]
        yield self._step(None, side, "learn.turn_label", said)

    def _told(self, role: StepRole, side: Side | None) -> Iterator[LessonStep]:
        for step in self._exercise.steps_of(self._dose.variant):
            if step.role is role:
                self._pose = step.pose
                yield self._step(step, side, "", self._words(step, side))

    def _held(self, side: Side | None) -> Iterator[Cue]:
        """Where everything is while nothing moves."""
        for step in self._exercise.steps_of(self._dose.variant):
            if step.role is StepRole.HOLD and step.where:
                yield self._phrasing.cue(
                    step.where, Priority.STEP, 0, **sides(self._phrasing, side)
                )

    def _words(self, step: Step, side: Side | None) -> list[Cue]:
        places = sides(self._phrasing, side)
        texts = [text for text in (step.full, step.where) if text]
        return [self._phrasing.cue(text, Priority.STEP, 0, **places) for text in texts]

    def _step(
        self, step: Step | None, side: Side | None, label: str, said: Iterable[Cue]
    ) -> LessonStep:
        shown = self._phrase(label).caption if step is None else self._label(step, side)
        mirrored = side is not None and side is not self._exercise.first_side
        return LessonStep(
            exercise=self._exercise.id,
            variant=self._dose.variant,
            name=self._exercise.name,
            side=side,
            number=step.number if step else None,
            label=shown,
            say=self._phrasing.in_turn(said),
            figure=Figure(self._pose, self._pose, mirrored),
        )

    def _label(self, step: Step, side: Side | None) -> str:
        return step_label(self._phrasing, self._dose, step, side)

    def _name(self) -> Cue:
        return intro_cues(self._phrasing, self._dose)[0]

    def _phrase(self, key: str) -> Cue:
        return self._phrasing.phrase(key, Priority.STEP)
