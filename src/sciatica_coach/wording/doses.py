"""A dose as a person reads it, before the session and on the way into it."""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Dose
from sciatica_coach.coaching.cues import sides_in_turn
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.wording.plain import counted, counted_number, sentence


def dose_in_words(prescription: Prescription) -> str:
    """How often and how long: "10 times, hold 5 seconds", "3 times each side, ..."."""
    if not prescription.sides:
        side = " each side" if prescription.exercise.sided else ""
        return _often_and_long(prescription.dose_of(None), side)
    turns = sides_in_turn(prescription)
    only = " only" if len(turns) == 1 else ""
    parts = [
        f"{side.value} side{only} {_often_and_long(prescription.dose_of(side), '')}"
        for side in turns
    ]
    return sentence("; ".join(parts))


def _often_and_long(dose: Dose, side: str) -> str:
    often = counted(dose.amount, "time", "times")
    return f"{often}{side}, hold {counted_number(dose.hold_ms / 1000, 'second', 'seconds')}"
