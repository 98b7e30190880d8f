"""Numbers, times and positions as one says them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.wording.tongue import Tr, english, marked

MINUTE_MS = 60_000

POSITIONS: Mapping[Position, str] = MappingProxyType(
    {
        Position.PRONE: marked("on your front"),
        Position.SUPINE: marked("on your back"),
        Position.SIDE: marked("on your side"),
        Position.LONGSIT: marked("sitting, legs in front"),
        Position.HANDS_KNEES: marked("on hands and knees"),
        Position.CHAIR: marked("on a chair"),
        Position.STANDING: marked("standing"),
        Position.WALL: marked("at a wall"),
    }
)
FLOOR = marked("floor")
PLACES: Mapping[Position, str] = MappingProxyType(
    {
        Position.CHAIR: marked("chair"),
        Position.STANDING: marked("standing"),
        Position.WALL: marked("wall"),
    }
)


def shown_number(number: float, *, tr: Tr = english) -> str:
    """A number with the decimals that it has, in the sign of the language: "10", "2.5"."""
    return f"{number:g}".replace(".", tr(".", "the decimal sign"))


def minutes(length_ms: int, *, short: bool = False, tr: Tr = english) -> str:
    """A length as one says it: "8 minutes", or "8 min"; under a minute "1 minute"."""
    whole = max(1, round(length_ms / MINUTE_MS))
    return tr("%n min", "%n min", whole) if short else tr("%n minutes", "%n minute", whole)


def seconds(length_ms: int, *, tr: Tr = english) -> str:
    """A length with the decimals that it has: "1 second", "5.5 seconds"."""
    whole, rest_ms = divmod(length_ms, 1000)
    if not rest_ms:
        return tr("%n seconds", "%n second", whole)
    return tr("{number} seconds").format(number=shown_number(length_ms / 1000, tr=tr))


def clock_time(length_ms: int) -> str:
    """A length or a moment as a clock shows it, a second that has begun counted whole: "7:38"."""
    whole_minutes, seconds = divmod(-(-max(0, length_ms) // 1000), 60)
    return f"{whole_minutes}:{seconds:02}"


def clock_words(length_ms: int, *, tr: Tr = english) -> str:
    """A length to the second as one says it: "2 minutes 30 seconds", "45 seconds"."""
    whole_minutes, rest_ms = divmod(length_ms, MINUTE_MS)
    if not whole_minutes:
        return seconds(rest_ms, tr=tr)
    told = tr("%n minutes", "%n minute", whole_minutes)
    if not rest_ms:
        return told
    return tr("{minutes} {seconds}").format(minutes=told, seconds=seconds(rest_ms, tr=tr))


def listed(parts: Iterable[str], *, tr: Tr = english) -> str:
    """Parts as one says them: "a mat", "a mat and a chair", "a mat, a towel and a chair"."""
    words = list(parts)
    if len(words) < 2:
        return "".join(words)
    return tr("{parts} and {last}").format(parts=", ".join(words[:-1]), last=words[-1])


def way_of(positions: Iterable[Position], *, tr: Tr = english) -> str:
    """Positions in their order: "on your front, then on your back"."""
    told = ""
    for position in dict.fromkeys(positions):
        here = tr(POSITIONS[position])
        told = tr("{before}, then {here}").format(before=told, here=here) if told else here
    return told


def place_of(positions: Iterable[Position], *, tr: Tr = english) -> str:
    """Where a routine is done: "floor", "chair, wall"."""
    places = [FLOOR if each.on_the_floor else PLACES[each] for each in positions]
    return ", ".join(tr(each) for each in dict.fromkeys(places))


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """The text as it stands within a sentence."""
    return text[:1].lower() + text[1:]
