"""Numbers, times and positions as one says them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Position

MINUTE_MS = 60_000

POSITIONS: Mapping[Position, str] = MappingProxyType(
    {
        Position.PRONE: "on your front",
        Position.SUPINE: "on your back",
        Position.SIDE: "on your side",
        Position.LONGSIT: "sitting, legs in front",
        Position.HANDS_KNEES: "on hands and knees",
        Position.CHAIR: "on a chair",
        Position.STANDING: "standing",
        Position.WALL: "at a wall",
    }
)
PLACES: Mapping[Position, str] = MappingProxyType(
    {Position.CHAIR: "chair", Position.STANDING: "standing", Position.WALL: "wall"}
)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 exercise", "4 exercises"."""
    return f"{number} {one if number == 1 else many}"


def minutes(length_ms: int, *, short: bool = False) -> str:
    """A length as one says it: "8 minutes", or "8 min"; under a minute "1 minute"."""
    whole = max(1, round(length_ms / MINUTE_MS))
    return f"{whole} min" if short else counted(whole, "minute", "minutes")


def clock_time(length_ms: int) -> str:
    """A length or a moment as a clock shows it, a second that has begun counted whole: "7:38"."""
    whole_minutes, seconds = divmod(-(-max(0, length_ms) // 1000), 60)
    return f"{whole_minutes}:{seconds:02}"


def clock_words(length_ms: int) -> str:
    """A length to the second as one says it: "2 minutes 30 seconds", "45 seconds"."""
    whole_minutes, rest_ms = divmod(length_ms, MINUTE_MS)
    parts = [counted(whole_minutes, "minute", "minutes")] if whole_minutes else []
    if rest_ms or not parts:
        parts.append(counted_number(rest_ms / 1000, "second", "seconds"))
    return " ".join(parts)


def counted_number(number: float, one: str, many: str) -> str:
    """Like `counted`, for a number that may have a decimal."""
    shown = f"{number:g}"
    return f"{shown} {one if shown == '1' else many}"


def listed(parts: Iterable[str]) -> str:
    """Parts as one says them: "a mat", "a mat and a chair", "a mat, a towel and a chair"."""
    words = list(parts)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def way_of(positions: Iterable[Position]) -> str:
    """Positions in their order: "on your front, then on your back"."""
    distinct = list(dict.fromkeys(positions))
    return ", then ".join(POSITIONS[position] for position in distinct)


def place_of(positions: Iterable[Position]) -> str:
    """Where a routine is done: "floor", "chair, wall"."""
    return ", ".join(
        dict.fromkeys(
            "floor" if position.on_the_floor else PLACES[position] for position in positions
        )
    )


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """The text as it stands within a sentence."""
    return text[:1].lower() + text[1:]
