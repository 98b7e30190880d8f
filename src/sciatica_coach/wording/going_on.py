"""What is said of a session that was cut off; both shells show it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.coaching.going_on import Place
from sciatica_coach.wording.plain import minutes
from sciatica_coach.wording.tongue import Tr, english, marked

SIDES: Mapping[str, str] = MappingProxyType(
    {Side.LEFT.value: marked("left side"), Side.RIGHT.value: marked("right side")}
)


def heading_of(routine: str, days: int, *, tr: Tr = english) -> str:
    """Which session it is, and when it was; `days` ago."""
    match days:
        case 0:
            told = tr("You were in the middle of {routine}")
        case 1:
            told = tr("You were in the middle of {routine}, yesterday")
        case _:
            told = tr(
                "You were in the middle of {routine}, %n days ago",
                "You were in the middle of {routine}, %n day ago",
                days,
            )
    return told.format(routine=routine)


def place_in_words(
    exercise: str, place: Place, left_ms: int, hurt: str | None, *, tr: Tr = english
) -> str:
    """Where it goes on, and how long that takes; `hurt` is the exercise that is passed over."""
    parts = [exercise]
    if place.side is not None:
        parts.append(tr(SIDES[place.side]))
    if (place.rep or 1) > 1:
        parts.append(tr("number {number}").format(number=place.rep))
    elif (place.set or 1) > 1:
        parts.append(tr("round {number}").format(number=place.set))
    goes_on = tr("It goes on with {place}, and takes about {length}.")
    told = goes_on.format(place=", ".join(parts), length=minutes(left_ms, tr=tr))
    if hurt is None:
        return told
    left_out = tr("{exercise} had hurt, so it is left out.").format(exercise=hurt)
    return f"{left_out} {told}"
