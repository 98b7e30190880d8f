"""A dose as a person reads it, before the session and on the way into it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Dose, Exercise, Level, Side
from sciatica_coach.coaching.dose_cues import sides_in_turn
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.wording.plain import clock_words, seconds, sentence
from sciatica_coach.wording.tongue import Tr, english, marked

OF_A_SIDE: Mapping[Side, str] = MappingProxyType(
    {
        Side.LEFT: marked("left side {dose}"),
        Side.RIGHT: marked("right side {dose}"),
    }
)
OF_ONE_SIDE: Mapping[Side, str] = MappingProxyType(
    {
        Side.LEFT: marked("left side only {dose}"),
        Side.RIGHT: marked("right side only {dose}"),
    }
)


def dose_in_words(prescription: Prescription, *, tr: Tr = english) -> str:
    """How often and how long: "10 times, hold 5 seconds", "3 times each side, ...".

    Of a stay or a walk how long, and "" of what has no dose.
    """
    exercise = prescription.exercise
    if exercise.lasts:
        return clock_words(prescription.hold_ms, tr=tr)
    if exercise.counts_in is None:
        return ""
    if not prescription.sides:
        return _told(prescription.dose_of(None), tr, each_side=exercise.sided)
    turns = sides_in_turn(prescription)
    told = OF_ONE_SIDE if len(turns) == 1 else OF_A_SIDE
    parts = [tr(told[side]).format(dose=_told(prescription.dose_of(side), tr)) for side in turns]
    return sentence("; ".join(parts))


def dose_of_level(exercise: Exercise, level: Level, *, tr: Tr = english) -> str:
    """The same of a level, before any wish of the person's: "10 times, hold 5 seconds"."""
    dose = exercise.levels[level]
    if exercise.lasts:
        return clock_words(dose.hold_ms, tr=tr)
    return _told(dose, tr, each_side=exercise.sided)


def often_and_long(amount: int, hold_ms: int, *, each_side: bool, tr: Tr = english) -> str:
    """How often, and how long each time, 0 without a hold: "3 times, hold 20 seconds"."""
    if each_side:
        often = tr("%n times each side", "%n time each side", amount)
    else:
        often = tr("%n times", "%n time", amount)
    if not hold_ms:
        return often
    return tr("{times}, hold {length}").format(times=often, length=seconds(hold_ms, tr=tr))


def _told(dose: Dose, tr: Tr, *, each_side: bool = False) -> str:
    return often_and_long(dose.amount, dose.hold_ms, each_side=each_side, tr=tr)
