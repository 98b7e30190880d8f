"""What the window must know before it is shown, read ahead of everything else.

The coach reads some twenty files and needs half of all modules for it. A window that
answers at once has to know three things only: how it looks, so that no other theme flashes
up, which language it speaks, and whether the first start's questions are answered, so that
its bar does not change.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.desktop.language import languages
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.settings.choosable import (
    AS_THE_COMPUTER,
    LARGEST_TEXT,
    SMALLEST_TEXT,
    LanguageId,
)

LANGUAGE = "look.language"
"""The setting's key."""


class FirstGlance(NamedTuple):
    """What the window shows before the coach is there.

    look      values of the settings `look.*` as the person set them
    answered  the first start's questions are answered
    language  of the window and the exercises, two letters
    """

    look: Mapping[str, object]
    answered: bool
    language: str


def first_glance(paths: Paths) -> FirstGlance:
    """Look at the person's files; whatever is wrong in them is told by who reads them whole."""
    look = _look(paths.settings)
    return FirstGlance(
        look, read_answers(paths.first_start) is not None, spoken(look.get(LANGUAGE))
    )


def read_answers(path: Path) -> Mapping[str, object] | None:
    """The first start's answers; a file that is missing or broken means: ask again."""
    answers = _document(path)
    return answers if "answered" in answers else None


def language_wished(paths: Paths) -> str:
    """The language, which must be known before the exercises and their settings are read."""
    return spoken(_look(paths.settings).get(LANGUAGE))


def spoken(wished: object) -> str:
    """The language for a value of the setting: two letters, English where there is no such one."""
    known = set(LanguageId)
    if wished is None or wished == AS_THE_COMPUTER:
        return next((each for each in languages(os.environ) if each in known), LanguageId.ENGLISH)
    return wished if isinstance(wished, str) and wished in known else LanguageId.ENGLISH


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
