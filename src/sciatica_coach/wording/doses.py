"""A dose as a person reads it, before the session and on the way into it."""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Dose, Exercise, Level
from sciatica_coach.coaching.dose_cues import sides_in_turn
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.wording.plain import clock_words, counted, counted_number, sentence


def dose_in_words(prescription: Prescription) -> str:
    """How often and how long: "10 times, hold 5 seconds", "3 times each side, ...".

    Of a stay or a walk how long, and "" of what has no dose.
    """
    exercise = prescription.exercise
    if exercise.lasts:
        return clock_words(prescription.hold_ms)
    if exercise.counts_in is None:
        return ""
    if not prescription.sides:
        side = " each side" if exercise.sided else ""
        return _often_and_long(prescription.dose_of(None), side)
    turns = sides_in_turn(prescription)
    only = " only" if len(turns) == 1 else ""
    parts = [
        f"{side.value} side{only} {_often_and_long(prescription.dose_of(side), '')}"
        for side in turns
    ]
    return sentence("; ".join(parts))


def dose_of_level(exercise: Exercise, level: Level) -> str:
    """The same of a level, before any wish of the person's: "10 times, hold 5 seconds"."""
    dose = exercise.levels[level]
    if exercise.lasts:
        return clock_words(dose.hold_ms)
    return _often_and_long(dose, " each side" if exercise.sided else "")


def _often_and_long(dose: Dose, side: str) -> str:
    often = f"{counted(dose.amount, 'time', 'times')}{side}"
    if not dose.hold_ms:
        return often
    return f"{often}, hold {counted_number(dose.hold_ms / 1000, 'second', 'seconds')}"
