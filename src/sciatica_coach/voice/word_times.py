"""When each word of a phrase is heard, so that its caption can follow the sound. Pure.

An engine that tells when its words begin leaves a `Mark` for each in the sound file;
espeak-ng joins small words ("on the") and marks only the first of them. Between two
marks, and all along where an engine tells nothing, the time is shared out by the length
of the words, with a little more for the pause that a comma or a point stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_WORD: Final = re.compile(r"\S+")
_SENTENCE: Final = re.compile(r"(?:^|(?<=[.!?])\s+)\S")

# In characters: what the gap behind a word, the pauses of speech and the end of a sound take.
# Measured against espeak-ng's own times over all cues of the programme.
_GAP: Final = 1
_END: Final = 3
_PAUSES: Final[Mapping[str, int]] = {",": 7, ";": 8, ":": 8, ".": 9, "!": 9, "?": 9}


@dataclass(frozen=True, slots=True)
class Mark:
    """`word` counts from 0, by the gaps in the text; `at_ms` from the start of the sound."""

    word: int
    at_ms: int


def mark_at(text: str, position: int, at_ms: int) -> Mark:
    """The mark of the word that holds the character at `position`, from 0."""
    before = sum(word.end() <= position for word in _WORD.finditer(text))
    return Mark(before, at_ms)


def sentence_starts(text: str) -> tuple[int, ...]:
    """The places of the words that begin a sentence."""
    return tuple(mark_at(text, each.end() - 1, 0).word for each in _SENTENCE.finditer(text.strip()))


def in_order(marks: Iterable[Mark], length_ms: int) -> tuple[Mark, ...]:
    """The marks that can be followed: forward in text and time, one for a word."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda each: (each.word, each.at_ms)):
        lowest = kept[-1].at_ms if kept else 0
        is_new = not kept or kept[-1].word != mark.word
        if is_new and mark.word >= 0 and lowest <= mark.at_ms < length_ms:
            kept.append(mark)
    return tuple(kept)


def word_starts(text: str, marks: Sequence[Mark], length_ms: int) -> tuple[int, ...]:
    """When each word begins, in milliseconds from the start of a sound of that length."""
    words = text.split()
    known = {mark.word: mark.at_ms for mark in marks if mark.word < len(words)}
    known |= {0: 0, len(words): length_ms}
    starts: list[int] = []
    for first, after in pairwise(sorted(known)):
        weights = [len(word) + _GAP + _PAUSES.get(word[-1], 0) for word in words[first:after]]
        if after == len(words):
            weights[-1] = len(words[-1]) + _GAP + _END
        span_ms = known[after] - known[first]
        gone = 0
        for weight in weights:
            starts.append(known[first] + span_ms * gone // sum(weights))
            gone += weight
    return tuple(starts)
