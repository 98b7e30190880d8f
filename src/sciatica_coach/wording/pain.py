"""Pain in the words of whoever enters it: a number, the furthest place, a side."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place

PLACES: Mapping[Place, str] = MappingProxyType(
    {
        Place.NONE: "Nowhere",
        Place.BACK: "Back",
        Place.BUTTOCK: "Buttock",
        Place.THIGH: "Thigh",
        Place.CALF: "Calf",
        Place.FOOT: "Foot",
    }
)
SIDES: Mapping[SoreSide, str] = MappingProxyType(
    {
        SoreSide.LEFT: "Left",
        SoreSide.RIGHT: "Right",
        SoreSide.BOTH: "Both",
        SoreSide.NONE: "In the middle",
    }
)
NUMBERS = tuple((number, str(number)) for number in range(11))
HOW_STRONG = "How strong is the pain? 0 is none, 10 the worst you can think of."
HOW_FAR = "How far does it reach?"
WHICH_SIDE = "On which side?"


def pain_in_words(pain: Pain) -> str:
    """What was entered: "4, thigh, left"; "" where nothing was."""
    if pain == NOT_SAID:
        return ""
    parts = [] if pain.number is None else [str(pain.number)]
    if pain.place is not None:
        parts.append(PLACES[pain.place].lower())
    if pain.side is not None and pain.place is not Place.NONE:
        parts.append(SIDES[pain.side].lower())
    return ", ".join(parts)
