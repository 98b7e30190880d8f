"""An exercise that a routine brings along: what its writer says of it, and the whole of it.

The writer of a routine needs few words: the steps in their order, the last of which is the
movement; the words for going, coming back and leaving; a dose. `as_exercise` makes of them
an `Exercise` like all others, so that plan, session, voice and pages need not know where it
came from. What a language says in every exercise ("Hold.", "Change sides.") comes from the
phrases under `own`.

Two routines may both have a "towel_stretch". In the catalogue each is known by its scoped
id, `ROUTINE.EXERCISE`; in the file it has its short one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sciatica_coach.catalog.exercise import (
    DoneOn,
    Dose,
    Exercise,
    Kind,
    Level,
    Origin,
    Position,
    Reference,
    Side,
    Step,
    StepRole,
    Tempo,
    Variant,
    Words,
)
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.signed import (
    LONGEST_SIGNED_HOLD_MS,
    MOST_SIGNED,
    SHORTEST_SIGNED_HOLD_MS,
)

STEP_AFTER_MS = 3_000
MOVE_MS = 4_000
RELEASE_MS = 3_000
REST_MS = {Kind.REPS: 3_000, Kind.SIDED_HOLD: 5_000}
SWITCH_MS = 10_000
GO_MS = 4_000
BLOCK = 10
BLOCK_REST_MS = 30_000

OWN_POSE = "own"
_ONLY_FORM = "as_written"
_LYING = frozenset({DoneOn.MAT, DoneOn.BED})
_SURFACES: Mapping[Position, frozenset[DoneOn]] = MappingProxyType(
    {
        Position.PRONE: _LYING,
        Position.SUPINE: _LYING,
        Position.SIDE: _LYING,
        Position.LONGSIT: _LYING,
        Position.HANDS_KNEES: _LYING,
        Position.CHAIR: frozenset({DoneOn.CHAIR}),
        Position.STANDING: frozenset({DoneOn.STANDING}),
        Position.WALL: frozenset({DoneOn.WALL}),
    }
)
"""Where an exercise in that position may be done, since its writer says nothing of it."""


@dataclass(frozen=True, slots=True)
class OwnStep:
    """One step: what is said, what is said once it is known (None: the same), time after it."""

    say: str
    short: str | None = None
    after_ms: int = STEP_AFTER_MS


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """What a routine says of an exercise of its own.

    id          short; unique in its routine, and none of ours
    steps       in their order; the last one is the movement, told before the go word
    go          the word on which the movement begins
    back        the word for the way back
    exit        the way out of the position, first thing first
    amount      repetitions, or sets of both sides, where the item does not say how many
    first_side  None without sides
    change      what is said when the sides change, or "" for the usual words
    move_ms     from the go word to the hold
    rest_ms     between repetitions, or between sets of both sides
    why         what it is good for, or ""
    leave_out   when to leave it out, or ""
    picture     name of an image file beside the routine, or ""
    """

    id: str
    name: str
    position: Position
    kind: Kind
    steps: tuple[OwnStep, ...]
    go: str
    back: str
    exit: str
    amount: int
    hold_ms: int
    rest_ms: int
    first_side: Side | None = None
    change: str = ""
    move_ms: int = MOVE_MS
    release_ms: int = RELEASE_MS
    switch_ms: int = SWITCH_MS
    needs: tuple[str, ...] = ()
    why: str = ""
    leave_out: str = ""
    picture: str = ""

    @property
    def counts_in(self) -> str:
        return "sets" if self.kind is Kind.SIDED_HOLD else "repetitions"


def scoped_id(routine: str, own: str) -> str:
    """The id by which the catalogue knows an exercise of that routine."""
    return f"{routine}.{own}"


def as_exercise(own: OwnExercise, routine: str, by: str, phrases: Phrases) -> Exercise:
    """The whole exercise, under its scoped id.

    by  who signed the routine, or "": named as the source of its figures
    """
    dose = Dose(own.amount, own.hold_ms)
    sided = own.first_side is not None
    return Exercise(
        id=scoped_id(routine, own.id),
        name=own.name,
        other_name="",
        position=own.position,
        kind=own.kind,
        origin=Origin.ADDED,
        steps=_steps(own, phrases),
        variants=(Variant(_ONLY_FORM, own.name, own.why, Origin.ADDED, None, None),),
        words=Words(own.go, own.back, own.exit),
        levels=dict.fromkeys(Level, dose),
        cap=Dose(MOST_SIGNED[own.counts_in], LONGEST_SIGNED_HOLD_MS),
        hold_min_ms=SHORTEST_SIGNED_HOLD_MS,
        tempo=_tempo(own),
        first_side=own.first_side,
        side_names=_side_names(phrases) if sided else {},
        start_pose=OWN_POSE,
        benefit=own.why,
        muscles="",
        easier="",
        harder="",
        leave_out=own.leave_out,
        surfaces=_SURFACES[own.position],
        needs=own.needs,
        tags=frozenset(),
        references=(Reference(own.name, by, Origin.ADDED),) if by else (),
    )


def _word(phrases: Phrases, key: str) -> str:
    """The phrase, or "" where there are no phrases: then nobody is led anyway."""
    return phrases.templates.get(key, {"other": ""})["other"]


def _side_names(phrases: Phrases) -> dict[Side, str]:
    form = _word(phrases, "own.side_name")
    return {side: form.format(**phrases.sides(side)) for side in Side}


def _steps(own: OwnExercise, phrases: Phrases) -> tuple[Step, ...]:
    """The writer's steps with their roles, then those that every exercise of that kind has."""
    told = [
        _step(
            StepRole.MOVEMENT if number == len(own.steps) else StepRole.ARRANGE,
            label=_label(step.say, _word(phrases, "own.next")),
            say=step.say,
            short=step.say if step.short is None else step.short,
            number=number,
            after_ms=step.after_ms,
        )
        for number, step in enumerate(own.steps, start=1)
    ]
    hold = _word(phrases, "own.hold")
    told.append(_step(StepRole.HOLD, label=_word(phrases, "own.hold_label"), say=hold, short=hold))
    back = f"{own.back}."
    told.append(_step(StepRole.RELEASE, label=own.back, say=back, short=back))
    amount = "own.amount_label"
    if own.first_side is not None:
        change = own.change or _word(phrases, "own.change")
        label = _word(phrases, "own.change_label")
        told.append(_step(StepRole.SWITCH, label=label, say=change, short=change))
        amount = "own.sided_amount_label"
    told.append(_step(StepRole.AMOUNT, label=_word(phrases, amount), say="", short=""))
    return tuple(told)


def _label(say: str, announcing: str) -> str:
    """A step's line on the screen, which has its own word for what comes next."""
    line = say.rstrip(". ")
    if announcing and line.startswith(announcing):
        line = line.removeprefix(announcing).strip()
    return line[:1].upper() + line[1:]


def _step(
    role: StepRole,
    *,
    label: str,
    say: str,
    short: str,
    number: int | None = None,
    after_ms: int = 0,
) -> Step:
    return Step(
        number=number,
        role=role,
        label=label,
        full=say,
        short=short,
        after_ms=after_ms,
        pose=OWN_POSE,
        variants=frozenset(),
        origin=Origin.ADDED,
    )


def _tempo(own: OwnExercise) -> Tempo:
    sided = own.first_side is not None
    return Tempo(
        move_ms=own.move_ms,
        go_ms=min(GO_MS, own.move_ms) if sided else own.move_ms,
        release_ms=own.release_ms,
        rest_ms=0 if sided else own.rest_ms,
        block=BLOCK,
        set_rest_ms=own.rest_ms if sided else BLOCK_REST_MS,
        switch_ms=own.switch_ms if sided else 0,
        breathe_ms=0,
        rise_ms=0,
    )
