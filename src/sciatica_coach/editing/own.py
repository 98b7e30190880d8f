"""The exercises of a routine's own in a draft: described anew, or told in other words.

A draft may hold anything that a person types; `harmless` makes of it what can be shown and
reckoned with meanwhile. What the file's reader would refuse is told beside the exercise.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sciatica_coach.catalog.exercise import SIDE_PLACES, Kind, Position, Side
from sciatica_coach.catalog.own_exercise import REST_MS, OwnExercise, OwnStep, scoped_id
from sciatica_coach.catalog.reader.table import template_fault
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.editing.draft import Draft, added
from sciatica_coach.wording.tongue import Tr, english, marked

NEW_ID, NEW_NAME = "my_exercise", marked("My exercise")
FIRST_STEP = marked("Lie on your back, knees bent.")
SECOND_STEP = marked("Next, your knees come up.")
SECOND_STEP_OF_SIDE = marked("Next, your {side} knee comes up.")
"""The place stands in the exercise as it is: the voice says the side there."""
NOTHING_SAID = "…"
_FIRST_HOLD_MS = {Kind.REPS: 5_000, Kind.SIDED_HOLD: 15_000}
_FIRST_AMOUNT = {Kind.REPS: 5, Kind.SIDED_HOLD: 2}


def own_of(draft: Draft, exercise: str) -> OwnExercise | None:
    """The draft's own exercise of that scoped id; None of one of ours."""
    return next(
        (each for each in draft.head.own if scoped_id(draft.head.id, each.id) == exercise), None
    )


def with_own(draft: Draft, own: OwnExercise) -> Draft:
    """With other words for the own exercise of that id."""
    told = tuple(own if each.id == own.id else each for each in draft.head.own)
    return replace(draft, head=replace(draft.head, own=told))


def described(
    draft: Draft,
    kind: Kind,
    taken: Collection[str],
    place: int | None = None,
    *,
    tr: Tr = english,
) -> Draft:
    """With one more exercise of its own, for a person to describe, at that place.

    taken  ids that belong to others
    tr     says its first words in the person's language
    """
    sided = kind is Kind.SIDED_HOLD
    known = {*taken, *(each.id for each in draft.head.own)}
    ids = [NEW_ID, *(f"{NEW_ID}_{number}" for number in range(2, len(known) + 3))]
    own = OwnExercise(
        id=next(each for each in ids if each not in known),
        name=tr(NEW_NAME),
        position=Position.SUPINE,
        kind=kind,
        steps=(
            OwnStep(tr(FIRST_STEP)),
            OwnStep(tr(SECOND_STEP_OF_SIDE if sided else SECOND_STEP)),
        ),
        go=tr("Up", "the voice says it as the movement begins"),
        back=tr("Lower", "the voice says it for the way back"),
        exit=tr("Lower. Rest."),
        amount=_FIRST_AMOUNT[kind],
        hold_ms=_FIRST_HOLD_MS[kind],
        rest_ms=REST_MS[kind],
        first_side=Side.LEFT if sided else None,
    )
    head = replace(draft.head, own=(*draft.head.own, own))
    return added(replace(draft, head=head), scoped_id(draft.head.id, own.id), place)


def steps_as_lines(own: OwnExercise) -> str:
    """What is said of each step, a line each."""
    return "\n".join(step.say for step in own.steps)


def with_lines(own: OwnExercise, text: str) -> OwnExercise:
    """With these steps, a line each; short words and times of a step that stays are kept."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    known = {step.say: step for step in own.steps}
    steps = tuple(
        known.get(line) or _like(line, own.steps[place : place + 1])
        for place, line in enumerate(lines)
    )
    return replace(own, steps=steps or (OwnStep(""),))


def _like(line: str, stood_there: tuple[OwnStep, ...]) -> OwnStep:
    """Another sentence in the place of one: the time for the body stays, its short words go."""
    return OwnStep(line, after_ms=stood_there[0].after_ms) if stood_there else OwnStep(line)


def harmless(routine: Routine, *, tr: Tr = english) -> Routine:
    """The routine with own exercises that can be led, whatever was typed into them."""
    return replace(routine, own=tuple(_harmless(each, tr) for each in routine.own))


def _harmless(own: OwnExercise, tr: Tr) -> OwnExercise:
    places = SIDE_PLACES if own.first_side is not None else frozenset[str]()
    steps = tuple(
        replace(
            step,
            say=_plain(step.say, places),
            short=None if step.short is None else _plain(step.short, places, empty=""),
        )
        for step in own.steps
    )
    return replace(
        own,
        name=own.name.strip() or tr(NEW_NAME),
        steps=steps,
        change=_plain(own.change, places, empty=""),
        go=_plain(own.go, ()),
        back=_plain(own.back, ()),
        exit=_plain(own.exit, ()),
    )


def _plain(text: str, places: Collection[str], empty: str = NOTHING_SAID) -> str:
    """A template that can be filled in; braces that mean nothing are letters like others."""
    if not text.strip():
        return empty
    if template_fault(text, places) is None:
        return text
    return text.replace("{", "(").replace("}", ")")
