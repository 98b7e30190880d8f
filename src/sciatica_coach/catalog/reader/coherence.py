"""Whether the parts of an exercise fit together: what no single value can show."""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.exercise import (
    SIDE_PLACES,
    Exercise,
    Kind,
    Step,
    StepRole,
    Turns,
    Variant,
)
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.table import nearest, template_fault

_A, _M, _S = StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.SHAPE
_ANY = frozenset({_A, _M, _S, StepRole.HOLD, StepRole.RELEASE, StepRole.AMOUNT})

NEEDED_ROLES: Mapping[Kind, tuple[StepRole, ...]] = {
    Kind.REPS: (_A, _M, StepRole.HOLD, StepRole.RELEASE),
    Kind.SIDED_HOLD: (_A, _M, StepRole.HOLD, StepRole.SWITCH),
    Kind.PULSE: (_A, _M, StepRole.RELEASE, StepRole.AGAIN),
    Kind.SIDED_REPS: (_A, _M, StepRole.RELEASE),
    Kind.FLOW: (_A, _M),
    Kind.TIMED: (_A, StepRole.PHASE),
    Kind.GUIDED: (_A,),
}
ALLOWED_ROLES: Mapping[Kind, frozenset[StepRole]] = {
    Kind.REPS: _ANY | {StepRole.AGAIN},
    Kind.SIDED_HOLD: _ANY | {StepRole.AGAIN, StepRole.SWITCH},
    Kind.PULSE: _ANY | {StepRole.AGAIN},
    Kind.SIDED_REPS: _ANY | {StepRole.SWITCH},
    Kind.FLOW: frozenset({_A, _M, StepRole.SWITCH, StepRole.RELEASE, StepRole.AMOUNT}),
    Kind.TIMED: frozenset({_A, StepRole.PHASE, StepRole.RELEASE, StepRole.AMOUNT}),
    Kind.GUIDED: frozenset({_A}),
}
"""A step with another role would stand in no segment, and nobody would be told of it."""
ONCE = frozenset(StepRole) - {_A, _S, StepRole.PHASE}
WHOLE = 100
"""Percent."""
LABEL_PLACES = frozenset({"times", "hold", "length"})


def check_exercise(exercise: Exercise, document: Document) -> None:
    """Note every way in which the parts of the exercise do not fit together."""
    _check_variants(exercise, document)
    _check_levels(exercise, document)
    for place, step in enumerate(exercise.steps):
        _check_step(exercise, step, place, document)
    if document.sound:
        _check_roles(exercise, document)


def _check_variants(exercise: Exercise, document: Document) -> None:
    ids = [variant.id for variant in exercise.variants]
    easier_of = {variant.id: variant.easier for variant in exercise.variants}
    for place, variant in enumerate(exercise.variants):
        if variant.id in ids[:place]:
            document.fault(("variants", place, "id"), f'Another variant has the id "{variant.id}".')
        if variant.easier is not None and variant.easier not in ids:
            document.fault(
                ("variants", place, "easier"), _unknown_variant(variant.easier, exercise)
            )
        if _returns(variant.id, easier_of):
            document.fault(
                ("variants", place, "easier"), "Expected easier forms that end, not a circle."
            )
        _check_place(exercise, variant, place, document)
    if exercise.ask and exercise.variants and exercise.variants[0].easier is None:
        document.fault(("ask",), "Expected an easier form of the first variant to ask about.")


def _check_place(exercise: Exercise, variant: Variant, place: int, document: Document) -> None:
    """A form in another position has its own place, and nobody is led to it in a session.

    "More gently" must not send a body from the floor onto a chair.
    """
    position = variant.position or exercise.position
    if position is not exercise.position:
        for key, value in (("start_pose", variant.start_pose), ("surfaces", variant.surfaces)):
            if value is None:
                text = f'Expected "{key}" for a form in another position than the exercise.'
                document.fault(("variants", place, key), text)
    easier = next((each for each in exercise.variants if each.id == variant.easier), None)
    if easier is not None and (easier.position or exercise.position) is not position:
        text = f'Expected an easier form in the same position, found "{easier.id}" in another.'
        document.fault(("variants", place, "easier"), text)


def _returns(start: str, easier_of: Mapping[str, str | None]) -> bool:
    """Whether the way to ever easier forms comes back to its start."""
    at = easier_of[start]
    for _ in easier_of:
        if at is None or at == start:
            break
        at = easier_of.get(at)
    return at == start


def _check_levels(exercise: Exercise, document: Document) -> None:
    ids = {variant.id for variant in exercise.variants}
    for level, dose in exercise.levels.items():
        if dose.variant is not None and dose.variant not in ids:
            document.fault(
                ("levels", level.value, "variant"), _unknown_variant(dose.variant, exercise)
            )


def _check_step(exercise: Exercise, step: Step, place: int, document: Document) -> None:
    ids = {variant.id for variant in exercise.variants}
    if step.role not in _allowed_roles(exercise):
        text = f'A step with the role "{step.role}" has no place in the kind "{exercise.kind}".'
        document.fault(("steps", place, "role"), text)
    for variant in sorted(step.variants - ids):
        document.fault(("steps", place, "variants"), _unknown_variant(variant, exercise))
    sides = SIDE_PLACES if exercise.sided else frozenset[str]()
    for key, template, places in (
        ("label", step.label, sides | LABEL_PLACES),
        ("full", step.full, sides),
        ("short", step.short, sides),
        ("where", step.where, sides),
    ):
        fault = template_fault(template, places)
        if fault:
            document.fault(("steps", place, key), fault)


def _allowed_roles(exercise: Exercise) -> frozenset[StepRole]:
    """The roles that the grammar tells; nothing holds without a hold, or switches without sides."""
    allowed = ALLOWED_ROLES[exercise.kind]
    if not exercise.holds:
        allowed -= {StepRole.HOLD}
    return allowed if exercise.sided else allowed - {StepRole.SWITCH}


def _check_roles(exercise: Exercise, document: Document) -> None:
    """Every variant has the steps that its grammar needs, each of them once."""
    for place, variant in enumerate(exercise.variants):
        roles = [step.role for step in exercise.steps_of(variant.id)]
        for role in _needed_roles(exercise):
            if role not in roles:
                document.fault(
                    ("variants", place), f'"{variant.id}" has no step with the role "{role}".'
                )
        _check_phases(exercise, variant.id, place, document)
        for role in sorted(ONCE - ({_M} if exercise.kind is Kind.FLOW else set())):
            if roles.count(role) > 1:
                document.fault(
                    ("variants", place),
                    f'"{variant.id}" has more than one step with the role "{role}".',
                )


def _needed_roles(exercise: Exercise) -> tuple[StepRole, ...]:
    """The roles without which the grammar has a gap; sided repetitions hold only where told."""
    needed = list(NEEDED_ROLES[exercise.kind])
    if exercise.kind is Kind.SIDED_REPS and exercise.holds:
        needed.append(StepRole.HOLD)
    if exercise.turns is Turns.SET:
        needed.append(StepRole.SWITCH)
    return tuple(needed)


def _check_phases(exercise: Exercise, variant: str, place: int, document: Document) -> None:
    """The phases of a stay fill it: some take their share, exactly one takes what is left."""
    phases = [step for step in exercise.steps_of(variant) if step.role is StepRole.PHASE]
    shares = [step.share for step in phases if step.share is not None]
    if phases and len(phases) - len(shares) != 1:
        text = f'Expected one phase of "{variant}" without "share": it takes the time that is left.'
        document.fault(("variants", place), text)
    # With a length of its own before anything is shared, the phase without one is never empty.
    has_its_own = any(step.at_least_ms for step in phases)
    if sum(shares) > WHOLE or (sum(shares) == WHOLE and not has_its_own):
        text = f'Expected shares of "{variant}" below 100 in all, found {sum(shares)}.'
        document.fault(("variants", place), text)


def _unknown_variant(variant: str, exercise: Exercise) -> str:
    hint = nearest(variant, [each.id for each in exercise.variants], "variants")
    return f'There is no variant "{variant}". {hint}'
