"""Whether the parts of an exercise fit together: what no single value can show."""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.exercise import Exercise, Kind, Step, StepRole
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.table import nearest, template_fault

NEEDED_ROLES: Mapping[Kind, tuple[StepRole, ...]] = {
    Kind.REPS: (StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.HOLD, StepRole.RELEASE),
    Kind.SIDED_HOLD: (StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.HOLD, StepRole.SWITCH),
    Kind.PULSE: (StepRole.ARRANGE, StepRole.MOVEMENT, StepRole.RELEASE, StepRole.AGAIN),
}
ONCE = frozenset(StepRole) - {StepRole.ARRANGE, StepRole.SHAPE}
SIDE_PLACES = frozenset({"side", "other"})
LABEL_PLACES = frozenset({"times", "hold"})


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


def _check_roles(exercise: Exercise, document: Document) -> None:
    """Every variant has the steps that its grammar needs, each of them once."""
    for place, variant in enumerate(exercise.variants):
        roles = [step.role for step in exercise.steps_of(variant.id)]
        for role in NEEDED_ROLES[exercise.kind]:
            if role not in roles:
                document.fault(
                    ("variants", place), f'"{variant.id}" has no step with the role "{role}".'
                )
        for role in sorted(ONCE):
            if roles.count(role) > 1:
                document.fault(
                    ("variants", place),
                    f'"{variant.id}" has more than one step with the role "{role}".',
                )


def _unknown_variant(variant: str, exercise: Exercise) -> str:
    hint = nearest(variant, [each.id for each in exercise.variants], "variants")
    return f'There is no variant "{variant}". {hint}'
