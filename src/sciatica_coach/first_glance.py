"""What the window must know before it is shown, read ahead of everything else.

The coach reads some twenty files and needs half of all modules for it. A window that
answers at once has to know two things only: how it looks, so that no other theme flashes
up, and whether the first start's questions are answered, so that its bar does not change.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.desktop.paths import Paths
from sciatica_coach.settings.choosable import LARGEST_TEXT, SMALLEST_TEXT, LanguageId

LANGUAGE = "look.language"
"""The setting's key."""


class FirstGlance(NamedTuple):
    """What the window shows before the coach is there.

    look      values of the settings `look.*` as the person set them
    answered  the first start's questions are answered
    """

    look: Mapping[str, object]
    answered: bool


def first_glance(paths: Paths) -> FirstGlance:
    """Look at the person's files; whatever is wrong in them is told by who reads them whole."""
    return FirstGlance(_look(paths.settings), read_answers(paths.first_start) is not None)


def read_answers(path: Path) -> Mapping[str, object] | None:
    """The first start's answers; a file that is missing or broken means: ask again."""
    answers = _document(path)
    return answers if "answered" in answers else None


def language_wished(paths: Paths) -> str:
    """The language of the exercises, which must be known before their settings are read."""
    wished = _look(paths.settings).get(LANGUAGE)
    return wished if isinstance(wished, str) and wished in set(LanguageId) else LanguageId.ENGLISH


def _look(path: Path) -> Mapping[str, object]:
    """The look's settings with a text size that can be shown, as the coach will mend it."""
    table = _document(path).get("look")
    if not isinstance(table, dict):
        return {}
    size = table.get("text_size")
    within = min(max(SMALLEST_TEXT, size), LARGEST_TEXT) if type(size) is int else SMALLEST_TEXT
    values = {f"look.{name}": value for name, value in table.items()}
    return {**values, "look.text_size": within}


def _document(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
