"""What may be true for a person before the first session, and what follows from it.

Each truth names the filter tags of exercises that do not go with it. Nobody is judged
and nothing is scored: the coach leaves these exercises out of a routine and says so, and
sends nobody to the floor who cannot get up from it alone. A routine of which nothing
would be left stays whole, with the advice to ask first: it was chosen by its name. The
words for it are in `wording.safety`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise


class Surface(StrEnum):
    """Where the person can lie; NONE waits for the routines on a chair."""

    FLOOR = "floor"
    BED = "bed"
    NONE = "none"


class Truth(StrEnum):
    """What may be true, in the order in which it is asked."""

    NO_FLOOR = "no_floor"
    KNEEL = "kneel"
    LIE_FRONT = "lie_front"
    REPLACED_JOINT = "replaced_joint"
    PREGNANT = "pregnant"
    BONE_FRAGILE = "bone_fragile"
    BALANCE = "balance"
    ARCH_SENSITIVE = "arch_sensitive"
    CURL_SENSITIVE = "curl_sensitive"


TAGS: Mapping[Truth, frozenset[str]] = MappingProxyType(
    {truth: frozenset({truth.value}) for truth in Truth}
    | {Truth.REPLACED_JOINT: frozenset({"hip_replacement", "knee_replacement"})}
)
"""The tags of the exercises that each truth concerns."""


class Caution(NamedTuple):
    """What stands against a routine.

    waits      it is not to be started at all
    on_bed     it is to be done on the firm bed
    leave_out  the exercises that do not go with what is true
    of_all     whether these are all there are, so that none of them is left out
    """

    waits: bool = False
    on_bed: bool = False
    leave_out: tuple[Exercise, ...] = ()
    of_all: bool = False

    @property
    def left_out(self) -> tuple[Exercise, ...]:
        """What a plan really goes without."""
        return () if self.of_all else self.leave_out


@dataclass(frozen=True, slots=True)
class Answers:
    """The first start's answers; `true` holds ids of truths."""

    surface: Surface = Surface.FLOOR
    true: frozenset[str] = frozenset()

    @classmethod
    def kept(cls, document: Mapping[str, object] | None) -> Answers:
        """The answers as they were kept; what cannot be read counts as not said."""
        document = document or {}
        surface = document.get("surface")
        true = document.get("true")
        return cls(
            next((each for each in Surface if each == surface), Surface.FLOOR),
            frozenset(map(str, true)) if isinstance(true, list) else frozenset(),
        )

    def document(self) -> dict[str, object]:
        """The answers to be kept."""
        return {"surface": self.surface.value, "true": sorted(self.true)}

    @property
    def may_start(self) -> bool:
        """Whether a routine that is done lying down may be started."""
        return self.surface is not Surface.NONE

    def caution(self, exercises: Iterable[Exercise]) -> Caution:
        """What stands against a routine of these exercises."""
        if not self.may_start:
            return Caution(waits=True)
        truths = (each for each in Truth if each in self.true and each is not Truth.NO_FLOOR)
        tags = frozenset[str]().union(*(TAGS[each] for each in truths))
        played = {each.id: each for each in exercises}
        leave_out = tuple(each for each in played.values() if each.tags & tags)
        return Caution(
            on_bed=self.surface is Surface.BED,
            leave_out=leave_out,
            of_all=bool(leave_out) and len(leave_out) == len(played),
        )
