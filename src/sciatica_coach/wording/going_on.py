"""What is said of a session that was cut off; both shells show it."""

from __future__ import annotations

from sciatica_coach.coaching.going_on import Place
from sciatica_coach.wording.plain import counted, minutes


def heading_of(routine: str, days: int) -> str:
    """Which session it is, and when it was; `days` ago."""
    match days:
        case 0:
            when = ""
        case 1:
            when = ", yesterday"
        case _:
            when = f", {counted(days, 'day', 'days')} ago"
    return f"You were in the middle of {routine}{when}"


def place_in_words(exercise: str, place: Place, left_ms: int, hurt: str | None) -> str:
    """Where it goes on, and how long that takes; `hurt` is the exercise that is passed over."""
    parts = [exercise]
    if place.side is not None:
        parts.append(f"{place.side} side")
    if (place.rep or 1) > 1:
        parts.append(f"number {place.rep}")
    elif (place.set or 1) > 1:
        parts.append(f"round {place.set}")
    told = f"It goes on with {', '.join(parts)}, and takes about {minutes(left_ms)}."
    return told if hurt is None else f"{hurt} had hurt, so it is left out. {told}"
