"""Turns the document of a language's phrases into `Phrases`, or names what is wrong.

Tables of keys flatten to dotted keys: `[intro] repetitions.one = "..."` is the
plural form "one" of `intro.repetitions`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.reader.document import Document
from sciatica_coach.catalog.reader.lines import KeyPath
from sciatica_coach.catalog.reader.table import Table, shown, template_fault
from sciatica_coach.catalog.reader.wanted_phrases import WANTED, places_of

GENDERS = ("m", "f")
NO_PHRASES = frozenset({"language", "numbers", *(f"numbers_{gender}" for gender in GENDERS)})
PLURAL_FORMS = frozenset({"one", "other"})
HALF_FORMS = frozenset({"half", "one_half"})
"""Beside the plural forms: the same with a number and a half; both or none."""


def read_phrases(document: Document, instead: Phrases | None = None) -> Phrases | None:
    """The phrases of a document, or None where faults were noted.

    instead  has each phrase that the document lacks; without it that is a fault
    """
    table = Table(document, document.values)
    language = table.text("language")
    numbers = table.texts("numbers")
    if len(numbers) <= 1:
        table.fault("numbers", 'Expected the words of the numbers, like ["zero", "one"].')
    words = {gender: table.texts(f"numbers_{gender}") for gender in GENDERS}
    for gender, agreeing in words.items():
        if len(agreeing) not in {0, len(numbers)}:
            table.fault(f"numbers_{gender}", f"Expected {len(numbers)} words, as in numbers.")
    templates: dict[str, Mapping[str, str]] = {}
    for key, value in document.values.items():
        if key not in NO_PHRASES:
            _take_phrases(document, (key,), value, templates)
    if not templates and document.sound:
        table.fault(None, "Expected what the coach says, found no phrase.")
    elif instead is not None:
        templates = {**instead.templates, **templates}
    elif document.sound:
        _check_wanted(document, templates)
    if not document.sound:
        return None
    return Phrases(language, templates, numbers, {each: words[each] or numbers for each in words})


def _check_wanted(document: Document, templates: Mapping[str, Mapping[str, str]]) -> None:
    """Name every phrase that a session may need and that is not there."""
    for key, places in WANTED.items():
        if key not in templates:
            named = " and ".join(f"{{{place}}}" for place in sorted(places))
            document.fault((key,), f"This phrase is missing; expected a text{_with(named)}.")


def _with(places: str) -> str:
    return f", which may have {places} in it" if places else ""


def _take_phrases(
    document: Document, path: KeyPath, value: object, templates: dict[str, Mapping[str, str]]
) -> None:
    """Add the phrase at `path`, or all phrases of the table there."""
    dotted = ".".join(str(part) for part in path)
    if isinstance(value, str):
        if _sound_template(document, path, value):
            templates[dotted] = {"other": value}
    elif not isinstance(value, dict):
        document.fault(path, f"Expected a text or a table of texts, found {shown(value)}.")
    elif not PLURAL_FORMS.isdisjoint(value):
        forms = {form: text for form, text in value.items() if isinstance(text, str)}
        if value.keys() - HALF_FORMS != PLURAL_FORMS or forms.keys() != value.keys():
            document.fault(path, 'Expected exactly the two texts "one" and "other".')
        elif value.keys() & HALF_FORMS not in (frozenset(), HALF_FORMS):
            document.fault(path, 'Expected both texts "half" and "one_half", or none of them.')
        elif all(_sound_template(document, path, text, form) for form, text in forms.items()):
            templates[dotted] = forms
    else:
        for key, inner in value.items():
            _take_phrases(document, (*path, key), inner, templates)


def _sound_template(document: Document, path: KeyPath, template: str, form: str = "") -> bool:
    """Whether it is a template for the phrase at `path`, or for one form of it."""
    dotted = ".".join(str(part) for part in path)
    if not template.strip():
        fault: str | None = "Expected a text, found an empty one."
    elif not template.isprintable():
        fault = "Expected one line of plain text."
    else:
        fault = template_fault(template, places_of(dotted))
    if fault:
        document.fault((*path, form) if form else path, fault)
    return not fault
