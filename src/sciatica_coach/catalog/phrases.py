"""What the coach says between the exercises' own words: templates, handed over as data.

`assets/phrases/en.toml` holds them: a key is a dotted name, a value either one
template or a table of plural forms (`one`, `other`) chosen by the place `{n}`. Where the
half of a number does not stand beside it, `half` and `one_half` have the whole sentence.
`coaching.phrasing` renders them; nothing in the core holds a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Side


class Phrases(NamedTuple):
    """Templates by key, and the words of the whole numbers that are counted aloud.

    templates  key -> {"other": template} or {"one": ..., "other": ...}, with "half" and
               "one_half" where a half is said otherwise than by "number.half"
    numbers    words of 0, 1, 2, ...: spoken, while the caption shows digits
    agreeing   the same before masculine ("m") and feminine ("f") nouns, where they differ
    """

    language: str
    templates: Mapping[str, Mapping[str, str]]
    numbers: tuple[str, ...]
    agreeing: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def template(self, key: str, count: int | None = None) -> str:
        """The template of `key`, in the form for `count`.

        Raises:
            KeyError: there is no such phrase.
        """
        forms = self.templates[key]
        return forms.get("one", forms["other"]) if count == 1 else forms["other"]

    def half(self, key: str, whole: int) -> str | None:
        """How `key` is said with that number and a half, where that has a form of its own.

        Raises:
            KeyError: there is no such phrase.
        """
        return self.templates[key].get("one_half" if whole == 1 else "half")

    def sides(self, side: Side) -> dict[str, str]:
        """The values of the places `{side}` and `{other}`; "" where there are no phrases.

        `{side_m}` and `{other_m}` are for languages in which the word agrees with its noun:
        beside "la pierna izquierda" stands "el pie izquierdo". In others they are the same.
        """
        places: dict[str, str] = {}
        for name, each in (("side", side), ("other", side.other)):
            plain = self.templates.get(f"side.{each.value}", {"other": ""})
            places[name] = plain["other"]
            places[f"{name}_m"] = self.templates.get(f"side_m.{each.value}", plain)["other"]
        return places
