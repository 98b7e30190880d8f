"""How a phrase is spelt for each engine, so that it is said right; the caption stays as it is.

Pure: plain phrase in, spoken text out. What holds for every engine is expanded here
once (ranges, units, counts); what one engine says wrong stands in its own table.
A word is replaced as a whole word, whatever its capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

# espeak-ng 1.51, en-us, by its own phoneme output (espeak-ng -x).
_ESPEAK: Final = {
    "sciatic": "sigh-attic",  # else "SY-uh-tik"
    "chi": "chee",  # else the Greek letter
    "piriformis": "peeri-formis",  # else stressed on its first syllable
}

# hibari-tts 0.2.1, by its own phonemes (Hibari.phonemize); it reads [word](/phonemes/).
_HIBARI: Final = {
    "chi": "[chi](/ʧˈi/)",  # else the Greek letter, in "Tai Chi" too
    "piriformis": "[piriformis](/pˌɪɹəfˈɔɹmɪs/)",  # else stressed on its first syllable
}

LEXICONS: Final[Mapping[str, Mapping[str, str]]] = {"natural": _HIBARI, "system": _ESPEAK}
"""Words to respell, by engine; an engine without a row needs none."""

# A point after an abbreviation is part of it, unless it ends the sentence as well.
_SECONDS: Final = r"(?:seconds?\b|(?:secs?|s)\b(?:\.(?=\s[a-z]))?)"


def _seconds(match: re.Match[str]) -> str:
    return f"{match[1]} second" if match[1] == "1" else f"{match[1]} seconds"


def _clock(match: re.Match[str]) -> str:
    minutes, seconds = int(match[1]), int(match[2])
    parts = [
        f"{count} {unit}" if count == 1 else f"{count} {unit}s"
        for count, unit in ((minutes, "minute"), (seconds, "second"))
        if count
    ]
    return " ".join(parts) or "0 seconds"


_Replacement = str | Callable[[re.Match[str]], str]

_EXPANSIONS: Final[tuple[tuple[re.Pattern[str], _Replacement], ...]] = (
    (re.compile(r"\b(\d+):([0-5]\d)\b"), _clock),
    (re.compile(r"\b1/2\b"), "half"),
    (re.compile(r"\b(\d+)/(\d+)\b"), r"\1 of \2"),
    (re.compile(r"\b(\d+)\s?[x\u00d7]\s?(\d+)\b"), r"\1 sets of \2"),
    (re.compile(r"\b(\d+)\s?[-\u2013]\s?(\d+)\b"), r"\1 to \2"),
    (re.compile(rf"\b(\d+)\s?{_SECONDS}"), _seconds),
    (re.compile(r"\bapprox\b\.?", re.IGNORECASE), "about"),
    (re.compile(r"\s+"), " "),
)


def spoken(text: str, engine: str) -> str:
    """The text as `engine` has to read it, to be heard as `text` is meant."""
    for pattern, replacement in _EXPANSIONS:
        text = pattern.sub(replacement, text)
    for word, respelt in LEXICONS.get(engine, {}).items():
        text = re.sub(rf"\b{re.escape(word)}\b", respelt, text, flags=re.IGNORECASE)
    return text.strip()
