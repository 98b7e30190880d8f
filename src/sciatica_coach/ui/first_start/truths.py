"""What may be true for a person before the first session, and what follows from it; pure.

Each truth names the filter tags of exercises that do not go with it. Nobody is judged
and nothing is scored: the coach names the exercises to leave out, and sends nobody to
the floor who cannot get up from it alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.ui.wording import listed


@dataclass(frozen=True, slots=True)
class Truth:
    """One sentence to touch; `tags` are those of the exercises that it concerns."""

    id: str
    words: str
    tags: frozenset[str]


NO_FLOOR = "no_floor"
"""Cannot get down to the floor and up again alone."""
FIRM_BED = "firm_bed"
"""Has a firm bed to lie on instead; kept with the truths."""

TRUTHS: tuple[Truth, ...] = (
    Truth(NO_FLOOR, "I cannot get down to the floor and up again alone", frozenset({"no_floor"})),
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


def may_start(true: Collection[str]) -> bool:
    """Whether a routine on the floor may be offered with Start: on the floor, or a firm bed."""
    return NO_FLOOR not in true or FIRM_BED in true


def caution(true: Collection[str], exercises: Iterable[Exercise]) -> str:
    """What to leave out of a routine, in one or two sentences; "" where nothing stands against it."""
    if not may_start(true):
        return (
            "This routine needs the floor, so it waits for you. "
            "Routines on a chair come with a later version."
        )
    tags = frozenset[str]().union(
        *(truth.tags for truth in TRUTHS if truth.id in true and truth.id != NO_FLOOR)
    )
    played = list(exercises)
    concerned = [exercise.name for exercise in played if exercise.tags & tags]
    place = "Do it on your firm bed, not on the floor. " if FIRM_BED in true else ""
    if not concerned:
        return place.strip()
    if len(concerned) == len(played):
        return (
            f"{place}With what you told the coach, ask your doctor or physiotherapist "
            "before you do this one."
        )
    return (
        f"{place}With what you told the coach, leave out {listed(concerned)}: "
        "press Next when it comes."
    )
