"""A strict view of one TOML table: every value is taken once, by name and type.

What has the wrong type, is out of bounds, is missing, or is never taken is a fault
of the document. Taking goes on after a fault with a stand-in value, so that a
person sees all faults of a file at once; a document with faults is never used.
"""

from __future__ import annotations

import difflib
import math
import string
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.lines import KeyPath
from sciatica_coach.wording.tongue import Filled

Word = TypeVar("Word", bound=StrEnum)

TENTH_MS = 100
LONGEST_SHOWN = 40
NOWHERE: Mapping[str, object] = MappingProxyType({})
_FIXED_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})
"""Spaces that a word processor puts in by itself; they are text like any other."""


class Table:
    """One table of a document; `path` is where it stands."""

    def __init__(
        self, document: Document, values: Mapping[str, object], path: KeyPath = ()
    ) -> None:
        self.document = document
        self.path = path
        self._values = values
        self._known: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether the key is there; asking makes it a known key."""
        self._known.add(key)
        return key in self._values

    def fault(self, key: str | None, text: str) -> None:
        """Note a fault of a key, or with None of the table itself."""
        self.document.fault(self.path if key is None else (*self.path, key), text)

    def text(self, key: str, default: str | None = None, longest: int | None = None) -> str:
        """One line of text; without a default it must be there and must not be empty.

        longest  in characters; None sets no limit
        """
        if default is not None and not self.has(key):
            return default
        value = self._take(key, faults.A_TEXT)
        if value is None:
            return ""
        if not isinstance(value, str):
            self._wrong(key, faults.A_TEXT, value)
        elif not _is_one_line(value):
            self.fault(key, faults.ONE_LINE)
        elif not value.strip() and default is None:
            self.fault(key, faults.NOT_EMPTY)
        elif longest is not None and len(value) > longest:
            self.fault(key, Filled(faults.AT_MOST, longest=longest, found=len(value)))
        else:
            return value
        return ""

    def day(self, key: str) -> str:
        """A day of the calendar, with or without quotes, as 2026-11-22."""
        expected = faults.A_DAY
        value = self._take(key, expected)
        if isinstance(value, str):
            try:
                value = date.fromisoformat(value)
            except ValueError:
                self._wrong(key, expected, value)
                return ""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if value is not None:
            self._wrong(key, expected, value)
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a missing one is empty."""
        if not self.has(key):
            return ()
        expected = faults.A_LIST
        value = self._take(key, expected)
        if not isinstance(value, list):
            self._wrong(key, expected, value)
            return ()
        texts = tuple(item for item in value if isinstance(item, str) and _is_one_line(item))
        if len(texts) != len(value):
            self._wrong(key, expected, next(item for item in value if item not in texts))
        return texts

    def flag(self, key: str) -> bool:
        """Yes or no; a missing one is no."""
        if not self.has(key):
            return False
        expected = faults.YES_OR_NO
        value = self._take(key, expected)
        if not isinstance(value, bool):
            self._wrong(key, expected, value)
        return value is True

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """A whole number within bounds."""
        bounds = {"lowest": lowest, "highest": highest}
        value = self._take(key, faults.A_WHOLE_NUMBER, bounds)
        if value is None:
            return lowest
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            self._wrong(key, faults.A_WHOLE_NUMBER, value, bounds)
            return lowest
        return value

    def seconds(
        self, key: str, lowest_ms: int, highest_ms: int, default_ms: int | None = None
    ) -> int:
        """Seconds with at most one decimal, in milliseconds."""
        if default_ms is not None and not self.has(key):
            return default_ms
        bounds = {"lowest": f"{lowest_ms / 1000:g}", "highest": f"{highest_ms / 1000:g}"}
        value = self._take(key, faults.SECONDS, bounds)
        if value is None:
            return lowest_ms
        # NaN is out of any bounds, and `true` is no number though Python counts with it.
        in_bounds = (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and lowest_ms <= value * 1000 <= highest_ms
        )
        if not isinstance(value, int | float) or not in_bounds:
            self._wrong(key, faults.SECONDS, value, bounds)
        elif not math.isclose(value * 10, round(value * 10), abs_tol=1e-6):
            self.fault(key, Filled(faults.ONE_DECIMAL, found=shown(value)))
        else:
            return round(value * 10) * TENTH_MS
        return lowest_ms

    def word(self, key: str, words: type[Word]) -> Word:
        """One of the words of a vocabulary."""
        known = [word.value for word in words]
        expected, places = _one_of(known)
        value = self._take(key, expected, places)
        if isinstance(value, str) and value in known:
            return words(value)
        if value is not None:
            self._wrong(key, expected, value, places)
        return next(iter(words))

    def words(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """A list of words of a vocabulary, each once; a missing one is empty."""
        known = [word.value for word in words]
        expected, places = _one_of(known)
        found = dict.fromkeys(self.texts(key))
        for text in found:
            if text not in known:
                self._wrong(key, expected, text, places)
        return tuple(words(text) for text in found if text in known)

    def table(self, key: str) -> Table | None:
        """The table of that name; None, with a fault, where there is none."""
        path = (*self.path, key)
        name = {"name": ".".join(part for part in path if isinstance(part, str))}
        value = self._take(key, faults.A_TABLE, name)
        if isinstance(value, dict):
            return Table(self.document, value, path)
        if value is not None:
            self._wrong(key, faults.A_TABLE, value, name)
        return None

    def tables(self, key: str) -> tuple[Table, ...]:
        """The list of tables `[[key]]`; at least one must be there."""
        value = self._take(key, faults.TABLES, {"name": key})
        if value is None:
            return ()
        if not isinstance(value, list) or not value:
            self._wrong(key, faults.TABLES, value, {"name": key})
            return ()
        found: list[Table] = []
        for place, item in enumerate(value):
            if isinstance(item, dict):
                found.append(Table(self.document, item, (*self.path, key, place)))
            else:
                self._wrong(key, faults.ONLY_TABLES, item, {"key": key})
        return tuple(found)

    def entries(self, key: str, expected: str) -> tuple[object, ...]:
        """A list of whatever; at least one thing must be in it."""
        value = self._take(key, expected)
        if isinstance(value, list) and value:
            return tuple(value)
        if value is not None:
            self._wrong(key, expected, value)
        return ()

    def pass_over(self, keys: Iterable[str]) -> None:
        """Count these keys as known, whatever they hold."""
        self._known.update(keys)

    def close(self) -> None:
        """Name every key that nobody asked for."""
        for key in self._values:
            if key not in self._known:
                hint = nearest(key, self._known, "keys")
                self.fault(key, Filled(faults.UNKNOWN_KEY, hint=hint))

    def _take(self, key: str, expected: str, places: Mapping[str, object] = NOWHERE) -> object:
        """The value, or None with a fault: TOML has no None of its own.

        places  what stands in those of `expected`; only a fault puts it there
        """
        if not self.has(key):
            self.fault(key, Filled(faults.MISSING, expected=Filled(expected, **places)))
            return None
        return self._values[key]

    def _wrong(
        self, key: str, expected: str, value: object, places: Mapping[str, object] = NOWHERE
    ) -> None:
        wanted = Filled(expected, **places)
        self.fault(key, Filled(faults.EXPECTED, expected=wanted, found=shown(value)))


def _is_one_line(text: str) -> bool:
    return text.translate(_FIXED_SPACES).isprintable()


def shown(value: object) -> str:
    """A value as the person wrote it, cut short."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        safe = "".join(letter if letter.isprintable() else " " for letter in value)
        return f'"{safe}"' if len(safe) <= LONGEST_SHOWN else f'"{safe[:LONGEST_SHOWN]}..."'
    if isinstance(value, int | float):
        digits = hex(value) if isinstance(value, int) and value.bit_length() > 256 else str(value)
        return digits if len(digits) <= LONGEST_SHOWN else f"{digits[:LONGEST_SHOWN]}..."
    if isinstance(value, list):
        return faults.LIST if value else faults.EMPTY_LIST
    return faults.TABLE if isinstance(value, dict) else faults.DATE_OR_TIME


def one_of(words: Collection[str]) -> Filled:
    """Quoted, with commas and "or": what may stand at a place."""
    expected, places = _one_of(words)
    return Filled(expected, **places)


def _one_of(words: Collection[str]) -> tuple[str, Mapping[str, object]]:
    quoted = [f'"{word}"' for word in words]
    if len(quoted) == 1:
        return faults.THIS, {"word": quoted[0]}
    return faults.THIS_OR_THAT, {"words": ", ".join(quoted[:-1]), "last": quoted[-1]}


def nearest(word: str, known: Collection[str], plural: str) -> str:
    """A sentence: which known word was probably meant, else all that there are."""
    close = difflib.get_close_matches(word[:LONGEST_SHOWN], sorted(known), n=1)
    if close:
        return Filled(faults.DID_YOU_MEAN, word=close[0])
    if not known:
        return Filled(faults.NONE_OF_THEM[plural])
    return Filled(faults.ALL_OF_THEM[plural], known=", ".join(sorted(known)))


def template_fault(template: str, places: Collection[str] | None) -> str | None:
    """What is wrong with the named places of a template, or None.

    places  the names that may stand in braces; None allows any name
    """
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        return faults.BRACES
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            return Filled(faults.PLAIN_NAMES, side="{side}", found=f"{{{name}}}")
        if places is not None and name not in places:
            allowed = ", ".join(f"{{{place}}}" for place in sorted(places))
            found = f"{{{name}}}"
            if not allowed:
                return Filled(faults.NO_BRACES, found=found)
            return Filled(faults.THESE_BRACES, allowed=allowed, found=found)
    return None
