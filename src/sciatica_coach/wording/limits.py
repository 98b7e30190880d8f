"""What of a person's wishes a plan could not give: told before the session, never in it."""

from __future__ import annotations

from sciatica_coach.coaching.segments import Plan

_WISHES = {
    "hold_s": "a hold in seconds",
    "repetitions": "a number of repetitions",
    "sets": "a number of sets",
}


def notes_on(plan: Plan) -> tuple[str, ...]:
    """A plain sentence for each wish that was brought within its exercise's bounds."""
    names = {each.exercise.id: each.exercise.name for each in plan.means.prescriptions}
    return tuple(
        f"{names[each.exercise]}: {_WISHES[each.setting]} of {each.asked:g} is outside its "
        f"bounds, so {each.used:g} is used."
        for each in plan.clamped
    )
