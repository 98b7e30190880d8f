"""What may be true for a person before the first session, and what follows from it; pure.

Each truth names the filter tags of exercises that do not go with it. Nobody is judged
and nothing is scored: the coach names the exercises to leave out, and sends nobody to
the floor who cannot get up from it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.ui.wording import listed


class Surface(StrEnum):
    """Where the person can lie; NONE waits for the routines on a chair."""

    FLOOR = "floor"
    BED = "bed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Truth:
    """One sentence to touch; `tags` are those of the exercises that it concerns."""

    id: str
    words: str
    tags: frozenset[str]


NO_FLOOR = Truth(
    "no_floor", "I cannot get down to the floor and up again alone", frozenset({"no_floor"})
)
TRUTHS: tuple[Truth, ...] = (
    NO_FLOOR,
    Truth("kneel", "I cannot kneel", frozenset({"kneel"})),
    Truth("lie_front", "I cannot lie on my front", frozenset({"lie_front"})),
    Truth(
        "replaced_joint",
        "I have a new hip or knee",
        frozenset({"hip_replacement", "knee_replacement"}),
    ),
    Truth("pregnant", "I am pregnant", frozenset({"pregnant"})),
    Truth("bone_fragile", "My bones are thin", frozenset({"bone_fragile"})),
    Truth("balance", "My balance is poor", frozenset({"balance"})),
    Truth("arch_sensitive", "It gets worse when I arch or stand", frozenset({"arch_sensitive"})),
    Truth("curl_sensitive", "It gets worse when I bend or sit", frozenset({"curl_sensitive"})),
)


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
        """Whether a routine that is done lying down may be offered with Start."""
        return self.surface is not Surface.NONE

    def caution(self, exercises: Iterable[Exercise]) -> str:
        """What to leave out of a routine, in a sentence or two; "" where nothing stands against."""
        if not self.may_start:
            return (
                "This routine needs the floor, so it waits. "
                "Routines on a chair come with a later version."
            )
        touched = (each.tags for each in TRUTHS if each.id in self.true and each is not NO_FLOOR)
        tags = frozenset[str]().union(*touched)
        played = list(exercises)
        concerned = list(dict.fromkeys(each.name for each in played if each.tags & tags))
        bed = self.surface is Surface.BED
        place = "Do it on your firm bed, not on the floor." if bed else ""
        if not concerned:
            return place
        if len(concerned) == len(played):
            first = "Ask your doctor or physiotherapist before you do this one."
        else:
            first = f"Leave out {listed(concerned)}: press Next when you get there."
        return f"{place} {first}".strip()
