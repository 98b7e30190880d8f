"""Pain in the words of whoever enters it: a number, the furthest place, a side."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.wording.tongue import Tr, english, marked

PLACES: Mapping[Place, str] = MappingProxyType(
    {
        Place.NONE: marked("Nowhere"),
        Place.BACK: marked("Back"),
        Place.BUTTOCK: marked("Buttock"),
        Place.THIGH: marked("Thigh"),
        Place.CALF: marked("Calf"),
        Place.FOOT: marked("Foot"),
    }
)
SIDES: Mapping[SoreSide, str] = MappingProxyType(
    {
        SoreSide.LEFT: marked("Left"),
        SoreSide.RIGHT: marked("Right"),
        SoreSide.BOTH: marked("Both sides"),
        SoreSide.NONE: marked("In the middle"),
    }
)
NUMBERS = tuple((number, str(number)) for number in range(11))
HOW_STRONG = marked("How strong is the pain? 0 is none, 10 the worst you can think of.")
HOW_FAR = marked("How far does it reach?")
WHICH_SIDE = marked("On which side?")


def pain_in_words(pain: Pain, *, tr: Tr = english) -> str:
    """What was entered: "4, thigh, left"; "" where nothing was."""
    if pain == NOT_SAID:
        return ""
    parts = [] if pain.number is None else [str(pain.number)]
    if pain.place is not None:
        parts.append(tr(PLACES[pain.place]).lower())
    if pain.side is not None and pain.place is not Place.NONE:
        parts.append(tr(SIDES[pain.side]).lower())
    return ", ".join(parts)
