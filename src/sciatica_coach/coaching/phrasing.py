"""How templates become something to say: one phrase, two renderings.

A template has named places. Words go in as they are; numbers are spoken as words,
halves too, and shown as digits; a sentence begins with a capital letter. The spoken
length is estimated by rule, so that a plan has its true length before any voice
has been started: 600 ms and 70 ms a character at 155 words a minute, scaled by
the rate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.coaching.segments import Cue, Priority

BASE_MS = 600
CHARACTER_MS = 70
BASE_RATE = 155
HALF_MS = 500

Place: TypeAlias = int | float | str
"""What fills a named place: words as they are, or a number, which may have a half."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_SENTENCE_START = re.compile(r"(^|[.!?]\s+)([\u00bf\u00a1]?)(\w)")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order; an empty text has none."""
    return tuple(part for part in _SENTENCE_END.split(text.strip()) if part)


def seconds_of(duration_ms: int) -> int | float:
    """Seconds as one says them: to the nearest half, and one at least.

    A share of a length may be 2,850 ms, which nobody would call 2.85 seconds.
    """
    halves = (duration_ms + HALF_MS // 2) // HALF_MS
    return max(1, halves // 2 if halves % 2 == 0 else halves / 2)


def _capital(text: str) -> str:
    return _SENTENCE_START.sub(lambda found: found[1] + found[2] + found[3].upper(), text)


@dataclass(frozen=True, slots=True)
class Phrasing:
    """Renders phrases and exercise texts into cues.

    words_per_minute  the voice's rate, for the estimate
    """

    phrases: Phrases
    words_per_minute: int

    def estimated_ms(self, text: str) -> int:
        """Estimated spoken length of `text`; nothing to say takes no time."""
        if not text:
            return 0
        return (BASE_MS + CHARACTER_MS * len(text)) * BASE_RATE // self.words_per_minute

    def text(self, template: str, **places: Place) -> tuple[str, str]:
        """The spoken and the shown form of a template; halves are shown with the point."""
        if not places:
            return (template, template)
        spoken, shown = dict(places), dict(places)
        for name, value in places.items():
            spoken[name] = self._number(value)
            shown[name] = self._shown(value)
            if isinstance(value, int | float):
                for gender, words in self.phrases.agreeing.items():
                    spoken[f"{name}_{gender}"] = self._number(value, words)
                    shown[f"{name}_{gender}"] = shown[name]
        return _capital(template.format(**spoken)), _capital(template.format(**shown))

    def cue(self, template: str, priority: Priority, offset_ms: int = 0, **places: Place) -> Cue:
        """A cue from a template of an exercise."""
        text, caption = self.text(template, **places)
        return Cue(offset_ms, self.estimated_ms(text), priority, text, caption)

    def phrase(
        self,
        key: str,
        priority: Priority,
        offset_ms: int = 0,
        **places: Place,
    ) -> Cue:
        """A cue from a phrase; the place `n` chooses between one and many.

        Raises:
            KeyError: the language has no such phrase.
        """
        text, caption = self.said(key, **places)
        return Cue(offset_ms, self.estimated_ms(text), priority, text, caption)

    def said(self, key: str, **places: Place) -> tuple[str, str]:
        """The spoken and the shown form of a phrase, as `phrase` has them.

        Raises:
            KeyError: the language has no such phrase.
        """
        n = places.get("n")
        template = self.phrases.template(key, n if isinstance(n, int) else None)
        spoken, shown = self.text(template, **places)
        if isinstance(n, float):
            whole = int(n)
            half = self.phrases.half(key, whole)
            if half is not None:
                spoken, _ = self.text(half, **{**places, "n": whole})
        return spoken, shown

    def says(self, key: str, cues: Iterable[Cue]) -> bool:
        """Whether the whole phrase is among the cues, a sentence each."""
        return set(sentences(self.phrases.template(key))) <= {cue.text for cue in cues}

    def has(self, key: str) -> bool:
        return key in self.phrases.templates

    def in_turn(self, cues: Iterable[Cue], gap_ms: int = 0) -> tuple[Cue, ...]:
        """The cues one after the other, a sentence each, from their first one's offset on."""
        result: list[Cue] = []
        clock: int | None = None
        for cue in cues:
            captions = sentences(cue.caption)
            for number, text in enumerate(sentences(cue.text)):
                offset = cue.offset_ms if clock is None else max(clock, cue.offset_ms)
                estimated = self.estimated_ms(text)
                caption = captions[number] if number < len(captions) else text
                result.append(Cue(offset, estimated, cue.priority, text, caption))
                clock = offset + estimated + gap_ms
        return tuple(result)

    def _shown(self, value: Place) -> Place:
        """A number as it is shown; a whole one as it is."""
        if not isinstance(value, float):
            return value
        return f"{value:g}".replace(".", self.phrases.template("number.point"))

    def _number(self, value: Place, words: tuple[str, ...] | None = None) -> Place:
        """A number as it is said alone, or with those words before a noun."""
        words = self.phrases.numbers if words is None else words
        if isinstance(value, float):
            whole = self._number(int(value), words)
            return self.phrases.template("number.half").format(n=whole)
        if isinstance(value, int) and 0 <= value < len(words):
            return words[value]
        return value


def end_of(cues: Iterable[Cue]) -> int:
    """When the last of the cues has been said, by estimate; 0 without cues."""
    return max((cue.offset_ms + cue.estimated_ms for cue in cues), default=0)
