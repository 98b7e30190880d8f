"""The words of the library: what exercises are told apart by, and what people type."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Aim, Exercise, Level, Origin, Position, Side, Variant
from sciatica_coach.coaching.finding import Barrier
from sciatica_coach.coaching.safety import Truth
from sciatica_coach.wording.doses import dose_of_level
from sciatica_coach.wording.plain import sentence
from sciatica_coach.wording.safety import TRUTHS
from sciatica_coach.wording.tongue import Tr, english, marked

AIMS: Mapping[Aim, str] = MappingProxyType(
    {
        Aim.STRETCH: marked("Loosen muscles"),
        Aim.STRENGTHEN: marked("Get stronger"),
        Aim.MOVE: marked("Move gently"),
        Aim.BALANCE: marked("Stand steadily"),
        Aim.REST: marked("Come to rest"),
        Aim.GET_UP: marked("Get down and up"),
    }
)
TYPED: Mapping[str, str] = MappingProxyType(
    {
        Position.PRONE: marked("on your front, lying, belly, prone, floor"),
        Position.SUPINE: marked("on your back, lying, supine, floor"),
        Position.SIDE: marked("on your side, lying, floor"),
        Position.LONGSIT: marked("sitting on the floor, legs in front"),
        Position.HANDS_KNEES: marked("on hands and knees, all fours, kneeling, floor"),
        Position.CHAIR: marked("on a chair, sitting, seated"),
        Position.STANDING: marked("standing, upright"),
        Position.WALL: marked("at a wall, standing"),
        Aim.STRETCH: marked("stretch, loosen, release, muscles"),
        Aim.STRENGTHEN: marked("strengthen, stronger, strength, muscles"),
        Aim.MOVE: marked("move, gentle, mobilise, warm up"),
        Aim.BALANCE: marked("balance, steady, standing"),
        Aim.REST: marked("rest, relax, calm, breathe"),
        Aim.GET_UP: marked("get down, get up, floor"),
    }
)
"""What people type when they look for a position or an aim."""
SMALL_WORDS = marked("a an and at for i in it my of on or the to with")
"""Typed along the way, and in every text or in none."""
CANNOT: Mapping[Barrier, str] = MappingProxyType(
    {
        Barrier.FLOOR: marked("get down to the floor"),
        Barrier.BALANCE: marked("balance well"),
        Barrier.HEAD_LOW: marked("put my head low"),
        Barrier.KNEEL: marked("kneel"),
        Barrier.CROSS_LEGS: marked("cross my legs (new hip or knee)"),
        Barrier.LIE_FRONT: marked("lie on my front"),
    }
)
"""What follows "I cannot"."""

OURS = marked("Added by us")
BY_ANSWERS = marked("The others do not go with what you told us.")
LEVELS: Mapping[Level, str] = MappingProxyType(
    {
        Level.NEWCOMER: marked("newcomer"),
        Level.USUAL: marked("usual"),
        Level.TOP: marked("top"),
    }
)


class Depth(IntEnum):
    """How far a form goes beside the usual one; OTHER is another way to do it."""

    EASIER = 0
    USUAL = 1
    DEEPER = 2
    OTHER = 3


BESIDE_THE_USUAL: Mapping[Depth, str] = MappingProxyType(
    {Depth.EASIER: marked("Easier"), Depth.DEEPER: marked("Deeper")}
)


def form_words(exercise: Exercise, variant: Variant, *, tr: Tr = english) -> str:
    """What a form is beside the usual one, and whether it is ours."""
    kind = BESIDE_THE_USUAL.get(_depth(exercise, variant))
    ours = variant.origin is Origin.ADDED and exercise.origin is Origin.SOURCE
    return " · ".join(tr(each) for each in (kind, OURS if ours else None) if each is not None)


def easiest_first(exercise: Exercise) -> tuple[Variant, ...]:
    """The easier forms, the easiest first, then the usual one, deeper ones, and other ways."""

    def place(variant: Variant) -> tuple[int, int]:
        return _depth(exercise, variant), len(_easier_than(exercise, variant))

    return tuple(sorted(exercise.variants, key=place))


def levels_words(exercise: Exercise, now: Level, *, tr: Tr = english) -> str:
    """How much each level asks for, a line each; "" of what has no dose."""
    if not (exercise.holds or exercise.counts_in):
        return ""
    yours = tr("{level}, your level: {dose}")
    return "\n".join(
        (yours if level is now else "{level}: {dose}").format(
            level=sentence(tr(LEVELS[level])), dose=dose_of_level(exercise, level, tr=tr)
        )
        for level in Level
    )


def sides_words(exercise: Exercise, first: Side, *, tr: Tr = english) -> str:
    """Which side comes first, and which then."""
    names = exercise.side_names
    return tr("First {first}, then {other}.").format(first=names[first], other=names[first.other])


def told_words(barrier: Barrier, *, tr: Tr = english) -> str:
    """What a person said at the first start that speaks against an exercise."""
    return tr("You told us: {answer}.").format(answer=tr(TRUTHS[Truth(barrier.value)]))


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


def terms_of(typed: str, *, tr: Tr = english) -> tuple[str, ...]:
    """What somebody typed, as words to look for."""
    small = frozenset(tr(SMALL_WORDS).split())
    return tuple(word for word in typed.split() if word.casefold() not in small)


def exercises_in_words(number: int, *, tr: Tr = english) -> str:
    """So many exercises: "1 exercise", "4 exercises"."""
    return tr("%n exercises", "%n exercise", number)


def count_words(found: int, of_all: int, *, tr: Tr = english) -> str:
    """How many exercises are in sight: "17 exercises", or "8 of 17 exercises"."""
    if found == of_all:
        return exercises_in_words(of_all, tr=tr)
    told = tr("{found} of %n exercises", "{found} of %n exercise", of_all)
    return told.format(found=found)
