"""Puts the texts of another language over a document before it is read.

A language has a file of texts beside each English one (`exercises/es/bridge.toml`): the
same structure with nothing in it but words, so that no number, pose or role stands twice.
Variants go by their ids, steps and references by their place. What is missing stays
English; a file with a fault is not used at all, and the fault is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sciatica_coach.catalog.exercise import SIDE_PLACES
from sciatica_coach.catalog.reader.coherence import LABEL_PLACES
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.lines import KeyPath
from sciatica_coach.catalog.reader.table import template_fault

TEXTS = frozenset({
    "name", "other_name", "summary", "benefit", "muscles", "easier", "harder", "leave_out",
    "needs", "checks", "left", "right", "go", "back", "exit", "label", "full", "short", "where",
    "claim", "source", "ask",
})  # fmt: skip
"""The keys whose values are words; all others are the exercise itself."""
BY_ID = "variants"
IN_STEPS = frozenset({"label", "full", "short", "where"})
"""The templates; all other texts are said and shown as they stand."""


def is_text(path: KeyPath) -> bool:
    """Whether words stand there; a variant's `easier` is the id of another one."""
    return path[-1] in TEXTS and not (path[-1] == "easier" and path[0] == BY_ID)


def translated(document: Document, texts: Document) -> Document:
    """The document with the texts over its own, or as it was where they have a fault."""
    values = _Laying(document, texts).over(document.values, texts.values, ())
    return document.with_values(values) if texts.sound else document


class _Laying:
    """Lays one file of texts over one document, and notes in it whatever does not fit."""

    def __init__(self, document: Document, texts: Document) -> None:
        self._texts = texts
        self._sides = SIDE_PLACES if "sides" in document.values else frozenset[str]()

    def over(
        self, values: Mapping[str, object], texts: Mapping[str, object], path: KeyPath
    ) -> dict[str, object]:
        """A table with its texts."""
        result = dict(values)
        for key, text in texts.items():
            here = (*path, key)
            value = values.get(key)
            if key == BY_ID and isinstance(value, list) and isinstance(text, dict):
                result[key] = self._by_id(value, text, here)
            elif isinstance(value, dict) and isinstance(text, dict):
                result[key] = self.over(value, text, here)
            elif isinstance(value, list) and isinstance(text, list):
                result[key] = list(self._in_turn(key, value, text, here))
            elif is_text(here) and isinstance(value, str) and isinstance(text, str):
                result[key] = text
                if text or value:
                    self._check(key, text, here)
            else:
                self._texts.fault(here, "Expected only texts that the English file has, too.")
        return result

    def _by_id(
        self, values: list[object], texts: Mapping[str, object], path: KeyPath
    ) -> list[object]:
        known = {each["id"]: place for place, each in enumerate(values) if isinstance(each, dict)}
        result = list(values)
        for id_, text in texts.items():
            value = values[known[id_]] if id_ in known else None
            if isinstance(value, dict) and isinstance(text, dict):
                result[known[id_]] = self.over(value, text, (*path, id_))
            else:
                fault = "Expected a table for a variant of the English file."
                self._texts.fault((*path, id_), fault)
        return result

    def _in_turn(
        self, key: str, values: list[object], texts: list[object], path: KeyPath
    ) -> Iterator[object]:
        """The entries of a list with theirs: tables, or texts alone."""
        if len(values) != len(texts):
            fault = f"Expected {len(values)} as in the English file, found {len(texts)}."
            self._texts.fault(path, fault)
            return
        for place, (value, text) in enumerate(zip(values, texts, strict=True)):
            if isinstance(value, dict) and isinstance(text, dict):
                yield self.over(value, text, (*path, place))
            elif key in TEXTS and isinstance(text, str):
                self._check(key, text, path)
                yield text
            else:
                self._texts.fault(path, "Expected texts as in the English file.")

    def _check(self, key: str, text: str, path: KeyPath) -> None:
        """A text says something, in one line, with places that are filled."""
        if not text.strip():
            self._texts.fault(path, "Expected a text, found an empty one.")
        elif not text.isprintable():
            self._texts.fault(path, "Expected one line of plain text.")
        elif key in IN_STEPS:
            places = self._sides | (LABEL_PLACES if key == "label" else frozenset())
            fault = template_fault(text, places)
            if fault:
                self._texts.fault(path, fault)
