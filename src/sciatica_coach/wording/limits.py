"""Where a plan meets the bounds of its exercises: told before the session, never in it.

A person's wish beyond them is brought within them; what somebody signed stays as written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.wording.plain import shown_number
from sciatica_coach.wording.tongue import Tr, english, marked

BOUNDED: Mapping[str, str] = MappingProxyType(
    {
        "hold_s": marked(
            "{exercise}: a hold in seconds of {asked} is outside its bounds, so {used} is used."
        ),
        "repetitions": marked(
            "{exercise}: a number of repetitions of {asked} is outside its bounds, "
            "so {used} is used."
        ),
        "sets": marked(
            "{exercise}: a number of sets of {asked} is outside its bounds, so {used} is used."
        ),
    }
)
"""What is said of a wish outside the bounds, by its setting."""
SIGNED: Mapping[str, str] = MappingProxyType(
    {
        "repetitions": marked(
            "{exercise}: {amount} repetitions, as {by} wrote; we ourselves go to {most}."
        ),
        "sets": marked("{exercise}: {amount} sets, as {by} wrote; we ourselves go to {most}."),
    }
)
"""What is said of an amount that somebody signed, by what the exercise counts in."""


def notes_on(plan: Plan, *, tr: Tr = english) -> tuple[str, ...]:
    """A plain sentence for each wish that was brought within the bounds, or signed past them."""
    names = {each.exercise.id: each.exercise.name for each in plan.means.prescriptions}
    mended = tuple(
        tr(BOUNDED[each.setting]).format(
            exercise=names[each.exercise],
            asked=shown_number(each.asked, tr=tr),
            used=shown_number(each.used, tr=tr),
        )
        for each in plan.clamped
    )
    signed = (note for each in plan.means.prescriptions for note in _signed_past_bounds(each, tr))
    return (*mended, *signed)


def _signed_past_bounds(dose: Prescription, tr: Tr) -> Iterator[str]:
    exercise = dose.exercise
    whole = [*dose.sides.values()] or [dose.dose_of(None)]
    if not dose.signed_by:
        return
    most = max(each.amount for each in whole)
    if exercise.counts_in is not None and most > exercise.cap.amount:
        yield tr(SIGNED[exercise.counts_in]).format(
            exercise=exercise.name, amount=most, by=dose.signed_by, most=exercise.cap.amount
        )
    for hold_ms in dict.fromkeys(each.hold_ms for each in whole):
        if not exercise.hold_min_ms <= hold_ms <= exercise.cap.hold_ms:
            yield tr(
                "{exercise}: a hold of {seconds} seconds, as {by} wrote; "
                "we ourselves stay between {least} and {most}."
            ).format(
                exercise=exercise.name,
                seconds=shown_number(hold_ms / 1000, tr=tr),
                by=dose.signed_by,
                least=shown_number(exercise.hold_min_ms / 1000, tr=tr),
                most=shown_number(exercise.cap.hold_ms / 1000, tr=tr),
            )
