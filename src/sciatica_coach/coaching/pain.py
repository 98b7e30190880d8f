"""Pain as a person enters it, and what can be said of two entries: place first, number second.

Missing is unknown: an entry may have a number without a place, a place without a number,
or neither, and what cannot be compared is `Change.UNKNOWN`, never "not worse".
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, IntEnum, auto
from statistics import median_low
from typing import NamedTuple

from sciatica_coach.coaching.choices import SoreSide

NOTICEABLE = 2
"""A number that moved by less says nothing: the scale is no finer than that (Childs 2005)."""


class Place(IntEnum):
    """The furthest place that hurts, counted down the leg."""

    NONE = 0
    BACK = 1
    BUTTOCK = 2
    THIGH = 3
    CALF = 4
    FOOT = 5


class Pain(NamedTuple):
    """One entry; None is unknown.

    number  0..10
    side    NONE where it is in the middle
    """

    number: int | None = None
    place: Place | None = None
    side: SoreSide | None = None

    @property
    def in_both_legs(self) -> bool:
        return self.side is SoreSide.BOTH and self.place is not None and self.place >= Place.BUTTOCK


NOT_SAID = Pain()


class Change(Enum):
    """What became of the pain; NEARER is up the leg toward the back, whatever the number."""

    WORSE = auto()
    NEARER = auto()
    NOT_WORSE = auto()
    UNKNOWN = auto()


def change(than: Pain, now: Pain) -> Change:
    """What became of `than`."""
    if than.place is not None and now.place is not None and than.place is not now.place:
        return Change.WORSE if now.place > than.place else Change.NEARER
    if than.number is None or now.number is None:
        return Change.UNKNOWN
    return Change.WORSE if now.number - than.number >= NOTICEABLE else Change.NOT_WORSE


def typical(pains: Iterable[Pain]) -> Pain:
    """The middle number and the middle place of some entries; unknown where there are none."""
    entries = list(pains)
    numbers = [each.number for each in entries if each.number is not None]
    places = [each.place for each in entries if each.place is not None]
    return Pain(median_low(numbers) if numbers else None, median_low(places) if places else None)
