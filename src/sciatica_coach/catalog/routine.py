"""What a routine is: exercises in an order, each with what differs from its level's dose.

A routine is one of ours, a person's own, or one that a physiotherapist wrote and signed;
the three have one form. A signed one may pass the bounds that our own offers keep to, and
may bring exercises that we do not have (`catalog.own_exercise`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sciatica_coach.catalog.exercise import Exercise, Level, Side

if TYPE_CHECKING:
    from sciatica_coach.catalog.own_exercise import OwnExercise

LONGEST_SIGNED_HOLD_MS = 60_000
SHORTEST_SIGNED_HOLD_MS = 1_000
MOST_SIGNED = {"repetitions": 60, "sets": 20}
LONGEST_SIGNED_STAY_MS = 3_600_000
"""The bounds of a signed routine: so wide that they only catch slips of the pen."""


def most_signed(exercise: Exercise) -> int:
    """The most repetitions or sets that a signed routine may ask for."""
    return MOST_SIGNED[exercise.counts_in] if exercise.counts_in else 1


def longest_signed_hold_ms(exercise: Exercise) -> int:
    """The longest hold that a signed routine may ask for; of a stay or a walk its length."""
    return LONGEST_SIGNED_STAY_MS if exercise.lasts else LONGEST_SIGNED_HOLD_MS


@dataclass(frozen=True, slots=True)
class SideDose:
    """What one side gets where the sides differ; None means: as the item says.

    amount      repetitions or sets of this side; 0 leaves the side out
    counted_in  which of the two they are
    """

    amount: int | None = None
    hold_ms: int | None = None
    counted_in: str = "sets"


@dataclass(frozen=True, slots=True)
class RoutineItem:
    """One exercise of a routine; None means: as the person or the level has it.

    side   begin with this side
    note   a sentence for the person, shown with the exercise and spoken before it
    left   what the left side gets, where that is not what the item says
    right  the same of the right side
    """

    exercise: str
    repetitions: int | None = None
    sets: int | None = None
    hold_ms: int | None = None
    rest_ms: int | None = None
    side: Side | None = None
    variant: str | None = None
    note: str = ""
    left: SideDose | None = None
    right: SideDose | None = None

    def of_side(self, side: Side) -> SideDose:
        return (self.left if side is Side.LEFT else self.right) or SideDose()


@dataclass(frozen=True, slots=True)
class Routine:
    """A named list of exercises.

    origin      "built_in" for ours, "own" for a file of the person's
    level       the level it is meant for, or None (newcomer)
    summary     one sentence for the menu
    by          who signed it, or ""
    date        the day it was signed, as 2026-11-22, or ""
    often       how often it is to be done, in the words of whoever signed it
    as_written  nothing of it is to grow: the coach offers no more and no less
    own         exercises that only this routine has; items name them by their scoped id
    """

    id: str
    name: str
    origin: str
    items: tuple[RoutineItem, ...]
    level: Level | None = None
    summary: str = ""
    by: str = ""
    date: str = ""
    often: str = ""
    as_written: bool = False
    own: tuple[OwnExercise, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether someone answers for it with their name."""
        return bool(self.by)
