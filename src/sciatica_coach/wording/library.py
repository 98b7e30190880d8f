"""The words of the library: what exercises are told apart by, and what people type."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Aim, Exercise, Level, Origin, Position, Side, Variant
from sciatica_coach.coaching.finding import Barrier
from sciatica_coach.coaching.safety import Truth
from sciatica_coach.wording.doses import dose_of_level
from sciatica_coach.wording.plain import counted, sentence
from sciatica_coach.wording.safety import TRUTHS

AIMS: Mapping[Aim, str] = MappingProxyType(
    {
        Aim.STRETCH: "Loosen muscles",
        Aim.STRENGTHEN: "Get stronger",
        Aim.MOVE: "Move gently",
        Aim.BALANCE: "Stand steadily",
        Aim.REST: "Come to rest",
        Aim.GET_UP: "Get down and up",
    }
)
TYPED: Mapping[str, str] = MappingProxyType(
    {
        Position.PRONE: "on your front, lying, belly, prone, floor",
        Position.SUPINE: "on your back, lying, supine, floor",
        Position.SIDE: "on your side, lying, floor",
        Position.LONGSIT: "sitting on the floor, legs in front",
        Position.HANDS_KNEES: "on hands and knees, all fours, kneeling, floor",
        Position.CHAIR: "on a chair, sitting, seated",
        Position.STANDING: "standing, upright",
        Position.WALL: "at a wall, standing",
        Aim.STRETCH: "stretch, loosen, release, muscles",
        Aim.STRENGTHEN: "strengthen, stronger, strength, muscles",
        Aim.MOVE: "move, gentle, mobilise, warm up",
        Aim.BALANCE: "balance, steady, standing",
        Aim.REST: "rest, relax, calm, breathe",
        Aim.GET_UP: "get down, get up, floor",
    }
)
"""What people type when they look for a position or an aim."""
SMALL_WORDS = frozenset(
    ("a", "an", "and", "at", "for", "i", "in", "it", "my", "of", "on", "or", "the", "to", "with")
)
"""Typed along the way, and in every text or in none."""
CANNOT: Mapping[Barrier, str] = MappingProxyType(
    {
        Barrier.FLOOR: "get down to the floor",
        Barrier.BALANCE: "balance well",
        Barrier.HEAD_LOW: "put my head low",
        Barrier.KNEEL: "kneel",
        Barrier.CROSS_LEGS: "cross my legs (new hip or knee)",
        Barrier.LIE_FRONT: "lie on my front",
    }
)
"""What follows "I cannot"."""

OURS = "Added by us"
BY_ANSWERS = "The others do not go with what you told us."
YOUR_LEVEL = ", your level"


class Depth(IntEnum):
    """How far a form goes beside the usual one; OTHER is another way to do it."""

    EASIER = 0
    USUAL = 1
    DEEPER = 2
    OTHER = 3


def form_words(exercise: Exercise, variant: Variant) -> str:
    """What a form is beside the usual one, and whether it is ours."""
    kind = {Depth.EASIER: "Easier", Depth.DEEPER: "Deeper"}.get(_depth(exercise, variant), "")
    ours = variant.origin is Origin.ADDED and exercise.origin is Origin.SOURCE
    return " · ".join(filter(None, [kind, OURS if ours else ""]))


def easiest_first(exercise: Exercise) -> tuple[Variant, ...]:
    """The easier forms, the easiest first, then the usual one, deeper ones, and other ways."""

    def place(variant: Variant) -> tuple[int, int]:
        return _depth(exercise, variant), len(_easier_than(exercise, variant))

    return tuple(sorted(exercise.variants, key=place))


def levels_words(exercise: Exercise, now: Level) -> str:
    """How much each level asks for, a line each; "" of what has no dose."""
    if not (exercise.holds or exercise.counts_in):
        return ""
    told = {level: dose_of_level(exercise, level) for level in Level}
    return "\n".join(
        f"{sentence(level.value)}{YOUR_LEVEL if level is now else ''}: {dose}"
        for level, dose in told.items()
    )


def sides_words(exercise: Exercise, first: Side) -> str:
    """Which side comes first, and which then."""
    names = exercise.side_names
    return f"First {names[first]}, then {names[first.other]}."


def told_words(barrier: Barrier) -> str:
    """What a person said at the first start that speaks against an exercise."""
    return f"You told us: {TRUTHS[Truth(barrier.value)]}."


def _depth(exercise: Exercise, variant: Variant) -> Depth:
    """Where a form stands beside the usual one, by what it is an easier form of."""
    usual = exercise.variants[0]
    if variant.id == usual.id:
        return Depth.USUAL
    if variant.id in _easier_than(exercise, usual):
        return Depth.EASIER
    return Depth.DEEPER if usual.id in _easier_than(exercise, variant) else Depth.OTHER


def _easier_than(exercise: Exercise, variant: Variant) -> tuple[str, ...]:
    """The ids of the forms that lead away from it, each easier than the one before."""
    found: list[str] = []
    easier = variant.easier
    while easier is not None and easier not in found:
        found.append(easier)
        easier = exercise.variant(easier).easier
    return tuple(found)


def terms_of(typed: str) -> tuple[str, ...]:
    """What somebody typed, as words to look for."""
    return tuple(word for word in typed.split() if word.casefold() not in SMALL_WORDS)


def count_words(found: int, of_all: int) -> str:
    """How many exercises are in sight: "17 exercises", or "8 of 17 exercises"."""
    all_of_them = counted(of_all, "exercise", "exercises")
    return all_of_them if found == of_all else f"{found} of {all_of_them}"
