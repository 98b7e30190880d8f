"""What a routine is: exercises in an order, each with what differs from its level's dose.

A routine is one of ours, a person's own, or one that a physiotherapist wrote and signed;
the three have one form. A signed one may pass the bounds that our own offers keep to, and
may bring exercises that we do not have (`catalog.own_exercise`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.catalog.own_exercise import OwnExercise, scoped_id


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
    no_floor    it keeps off the floor: whatever form a person has chosen elsewhere, here each
                exercise is done on a chair, at a wall or standing
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
    no_floor: bool = False
    by: str = ""
    date: str = ""
    often: str = ""
    as_written: bool = False
    own: tuple[OwnExercise, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether someone answers for it with their name."""
        return bool(self.by)

    def with_id(self, new_id: str) -> Routine:
        """The same routine under another id, with its own exercises still its own."""
        own = {scoped_id(self.id, each.id): each.id for each in self.own}
        items = tuple(
            replace(item, exercise=scoped_id(new_id, own[item.exercise]))
            if item.exercise in own
            else item
            for item in self.items
        )
        return replace(self, id=new_id, items=items)
