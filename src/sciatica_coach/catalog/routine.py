"""What a routine is: exercises in an order, each with what differs from its level's dose."""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Level, Side


@dataclass(frozen=True, slots=True)
class RoutineItem:
    """One exercise of a routine; None means: as the person or the level has it.

    side  begin with this side
    note  a sentence for the person, shown with the exercise
    """

    exercise: str
    repetitions: int | None = None
    sets: int | None = None
    hold_ms: int | None = None
    rest_ms: int | None = None
    side: Side | None = None
    variant: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """A named list of exercises.

    origin   "built_in" for ours, "own" for a file of the person's
    level    the level it is meant for, or None (newcomer)
    summary  one sentence for the menu
    """

    id: str
    name: str
    origin: str
    items: tuple[RoutineItem, ...]
    level: Level | None = None
    summary: str = ""
