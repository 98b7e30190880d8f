"""Where a plan meets the bounds of its exercises: told before the session, never in it.

A person's wish beyond them is brought within them; what somebody signed stays as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan

_WISHES = {
    "hold_s": "a hold in seconds",
    "repetitions": "a number of repetitions",
    "sets": "a number of sets",
}


def notes_on(plan: Plan) -> tuple[str, ...]:
    """A plain sentence for each wish that was brought within the bounds, or signed past them."""
    names = {each.exercise.id: each.exercise.name for each in plan.means.prescriptions}
    mended = tuple(
        f"{names[each.exercise]}: {_WISHES[each.setting]} of {each.asked:g} is outside its "
        f"bounds, so {each.used:g} is used."
        for each in plan.clamped
    )
    signed = (note for each in plan.means.prescriptions for note in _signed_past_bounds(each))
    return (*mended, *signed)


def _signed_past_bounds(dose: Prescription) -> Iterator[str]:
    exercise = dose.exercise
    whole = [*dose.sides.values()] or [dose.dose_of(None)]
    if not dose.signed_by:
        return
    most = max(each.amount for each in whole)
    if most > exercise.cap.amount:
        yield (
            f"{exercise.name}: {most} {exercise.counts_in}, as {dose.signed_by} wrote; "
            f"we ourselves go to {exercise.cap.amount}."
        )
    for hold_ms in dict.fromkeys(each.hold_ms for each in whole):
        if not exercise.hold_min_ms <= hold_ms <= exercise.cap.hold_ms:
            yield (
                f"{exercise.name}: a hold of {hold_ms / 1000:g} seconds, as {dose.signed_by} "
                f"wrote; we ourselves stay between {exercise.hold_min_ms / 1000:g} and "
                f"{exercise.cap.hold_ms / 1000:g}."
            )
