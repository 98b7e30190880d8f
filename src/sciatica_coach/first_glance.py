"""What the window must know before it is shown, read ahead of everything else.

The coach reads some twenty files and needs half of all modules for it. A window that
answers at once has to know three things only: how it looks, so that no other theme flashes
up, which language it speaks, and whether the first start's questions are answered, so that
its bar does not change.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.desktop.glimpse import glimpse
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.settings.choosable import LARGEST_TEXT, SMALLEST_TEXT
from sciatica_coach.settings.language import LANGUAGE, spoken


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
    answers = glimpse(path)
    return answers if "answered" in answers else None


def _look(path: Path) -> Mapping[str, object]:
    """The look's settings with a text size that can be shown, as the coach will mend it."""
    table = glimpse(path).get("look")
    if not isinstance(table, dict):
        return {}
    size = table.get("text_size")
    within = min(max(SMALLEST_TEXT, size), LARGEST_TEXT) if type(size) is int else SMALLEST_TEXT
    values = {f"look.{name}": value for name, value in table.items()}
    return {**values, "look.text_size": within}
