"""How a phrase is spelt for each engine, so that it is said right; the caption stays as it is.

Pure: plain phrase in, spoken text out. What holds for every engine is expanded here
once (ranges, units, counts, fractions, numbers to call); what one engine says wrong stands
in its own table, a row for each word. A word is replaced as a whole word, whatever its
capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

ENGLISH: Final = "en"

# espeak-ng 1.51, en-us, by its own phoneme output (espeak-ng -x).
_ESPEAK: Final = {
    "sciatic": "sighattic",  # else "SY-uh-tik"
    "chi": "chee",  # else the Greek letter
    "qi": "chee",  # likewise
    "piriformis": "peera-formiss",  # else stressed on its first syllable
    "quadriceps": "quadri-seps",  # else "KWAH-dry-seps"
    "uncross": "un-cross",  # else without stress on "un", and heard as "across"
    "close your eyes": "cloze your eyes",  # else as in "close together"
    "close the eyes": "cloze the eyes",
}

# hibari-tts 0.2.1, by its own phonemes (Hibari.phonemize); it reads [word](/phonemes/).
_HIBARI: Final = {
    "chi": "[chi](/ʧˈi/)",  # else the Greek letter, in "Tai Chi" too
    "piriformis": "[piriformis](/pˌɪɹəfˈɔɹmɪs/)",  # else stressed on its first syllable
}

LEXICONS: Final[Mapping[str, Mapping[str, str]]] = {"natural": _HIBARI, "system": _ESPEAK}
"""Words to respell, by engine; an engine without a row needs none."""

# fmt: off
TO_CALL: Final = frozenset((
    "000", "101", "107", "110", "111", "112", "113", "115", "116117", "117", "118", "119", "120",
    "122", "131", "144", "192", "193", "911", "995", "997", "998", "999",
))
# fmt: on
"""Numbers of emergency and advice, which are told digit by digit; a count is written as a word."""

_DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

# A point after an abbreviation is part of it, unless it ends the sentence as well.
_POINT: Final = r"(?:\.(?=\s[a-z]))?"
_NUMBER: Final = r"(?<![\d.:/])(\d+(?:\.\d+)?)"
_UNITS: Final[Mapping[str, str]] = {
    "second": rf"(?:seconds?\b|(?:secs?|s)\b{_POINT})",
    "minute": rf"(?:minutes?\b|mins?\b{_POINT})",
    "hour": rf"(?:hours?\b|(?:hrs?|h)\b{_POINT})",
    "time": r"(?:times?\b|[x\u00d7](?![\w]))",
}

_Replacement = str | Callable[[re.Match[str]], str]


def _counted(unit: str) -> Callable[[re.Match[str]], str]:
    return lambda match: f"{match[1]} {unit}" if match[1] == "1" else f"{match[1]} {unit}s"


def _clock(match: re.Match[str]) -> str:
    minutes, seconds = int(match[1]), int(match[2])
    parts = [
        f"{count} {unit}" if count == 1 else f"{count} {unit}s"
        for count, unit in ((minutes, "minute"), (seconds, "second"))
        if count
    ]
    return " ".join(parts) or "0 seconds"


def _to_call(match: re.Match[str]) -> str:
    if match[0] not in TO_CALL:
        return match[0]
    return " ".join(_DIGITS[int(digit)] for digit in match[0])


_EXPANSIONS: Final[tuple[tuple[re.Pattern[str], _Replacement], ...]] = (
    (re.compile(r"\b(\d+):([0-5]\d)\b"), _clock),
    (re.compile(r"\b1/2\b|\u00bd"), "half"),
    (re.compile(r"\b1/4\b|\u00bc"), "a quarter"),
    (re.compile(r"\b3/4\b|\u00be"), "three quarters"),
    (re.compile(r"\b(\d+)/(\d+)\b"), r"\1 of \2"),
    (re.compile(r"\b(\d+)\s?[x\u00d7]\s?(\d+)\b"), r"\1 sets of \2"),
    (re.compile(r"\b(\d+)\s?[-\u2013]\s?(\d+)"), r"\1 to \2"),
    *((re.compile(rf"{_NUMBER}\s?{pattern}"), _counted(unit)) for unit, pattern in _UNITS.items()),
    (re.compile(r"(?<![\d.])\d{3,6}(?![\d.]\d| \w*(?:second|minute|hour|time))\b"), _to_call),
    (re.compile(r"\bapprox\b\.?", re.IGNORECASE), "about"),
    (re.compile(r"\bL\b"), "left"),
    (re.compile(r"\bR\b"), "right"),
    (re.compile(r"\s*\u2192\s*"), " to "),
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"\s+"), " "),
)


def spoken(text: str, engine: str, language: str = ENGLISH) -> str:
    """The text as `engine` has to read it, to be heard as `text` is meant.

    Another language than English is read as it is written: none of this was heard in it.
    """
    if language != ENGLISH:
        return text.strip()
    for pattern, replacement in _EXPANSIONS:
        text = pattern.sub(replacement, text)
    for word, respelt in LEXICONS.get(engine, {}).items():
        text = re.sub(rf"\b{re.escape(word)}\b", respelt, text, flags=re.IGNORECASE)
    return text.strip()
