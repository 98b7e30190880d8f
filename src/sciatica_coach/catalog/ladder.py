"""How an exercise grows, rung by rung, as `assets/ladders.toml` has it.

A rung is a dose. From one to the next exactly one thing changes: repetitions (or sets),
the hold, or the variant. The lowest rung is the newcomer's dose.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Exercise, Level

LOWEST = 0


class Ladder(NamedTuple):
    """The rungs of one exercise, lowest first.

    levels  the rung that each level stands on; nothing above that of TOP is ever offered
    names   what each rung is called where they are told as a plan, else ()
    """

    rungs: tuple[Dose, ...]
    levels: Mapping[Level, int]
    names: tuple[str, ...] = ()

    @property
    def top(self) -> int:
        return self.levels[Level.TOP]

    def rung_of(self, dose: Dose) -> int:
        """The highest rung that asks no more than this dose in anything; else the lowest.

        A variant that stands on no rung is a choice of its own, and makes none lower.
        """
        order = [rung.variant for rung in self.rungs]
        reach = _last(order, dose.variant)
        return max(
            (
                number
                for number, rung in enumerate(self.rungs[: reach + 1])
                if rung.amount <= dose.amount and rung.hold_ms <= dose.hold_ms
            ),
            default=LOWEST,
        )


def _last(order: list[str | None], variant: str | None) -> int:
    """The last place of the variant, or of all where it has none."""
    places = [number for number, each in enumerate(order) if each == variant]
    return places[-1] if places else len(order) - 1


def level_rungs(exercise: Exercise, rungs: tuple[Dose, ...]) -> dict[Level, int]:
    """The rung of each level; a level that stands on none is missing."""
    doses = [_whole(exercise, rung) for rung in rungs]
    return {
        level: doses.index(_whole(exercise, dose))
        for level, dose in exercise.levels.items()
        if _whole(exercise, dose) in doses
    }


def ladder_fault(exercise: Exercise, rungs: tuple[Dose, ...]) -> str | None:
    """What is wrong with these rungs for this exercise, or None."""
    known = {variant.id for variant in exercise.variants}
    for number, rung in enumerate(rungs, start=1):
        if rung.variant is not None and rung.variant not in known:
            return f'Rung {number} has the variant "{rung.variant}", which is not known here.'
        if rung.amount > exercise.cap.amount or not (
            exercise.hold_min_ms <= rung.hold_ms <= exercise.cap.hold_ms
        ):
            return f"Rung {number} is outside the exercise's bounds."
    for number, (low, high) in enumerate(pairwise(rungs), start=1):
        less = high.amount < low.amount or high.hold_ms < low.hold_ms
        if less or sum(a != b for a, b in zip(_all(low), _all(high), strict=True)) != 1:
            return f"From rung {number} to {number + 1}, expected one thing to grow."
    levels = level_rungs(exercise, rungs)
    missing = [level.value for level in Level if level not in levels]
    if missing:
        return f"Expected a rung for each level, found none for {', '.join(missing)}."
    if levels[Level.NEWCOMER] != LOWEST:
        return "Expected the newcomer's dose on the lowest rung."
    return None


def _all(dose: Dose) -> tuple[int, int, str | None]:
    return dose.amount, dose.hold_ms, dose.variant


def _whole(exercise: Exercise, dose: Dose) -> tuple[int, int, str]:
    return dose.amount, dose.hold_ms, dose.variant or exercise.variants[0].id
