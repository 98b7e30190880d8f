"""The guide's pages, and what stands in them, for the tests that compare it with the program."""

from __future__ import annotations

import re
from pathlib import Path

from sciatica_coach.desktop.paths import find_guide
from sciatica_coach.ui.manual.text import Chapter, Table, read_chapter

GUIDE = find_guide()
SPANISH = GUIDE / "es"
ENGLISH_PAGES = [*sorted(GUIDE.glob("*.md")), GUIDE.parent / "routine-format.md"]
SPANISH_PAGES = sorted(SPANISH.glob("*.md"))
PAGES = [*ENGLISH_PAGES, *SPANISH_PAGES]

_NAMED = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
_NO_PROSE = re.compile(r"```.*?```|`[^`]*`|<!--.*?-->", re.DOTALL)


def chapter(file: Path) -> Chapter:
    return read_chapter(file.read_text(encoding="utf-8"))


def names_in(text: str) -> list[str]:
    """What is called by name there, in its order, as it is written."""
    return _NAMED.findall(_NO_PROSE.sub("", text))


def sections_of_settings(folder: Path) -> dict[str, str]:
    """What the page about the settings tells, by the section that it is about."""
    text = (folder / "settings.md").read_text(encoding="utf-8")
    return dict(re.findall(r"\*\*([\w -]+)\.\*\* (.+)", text))


def table_of_keys(folder: Path) -> Table:
    (table,) = (each for each in chapter(folder / "remotes.md").blocks if isinstance(each, Table))
    return table


def caps_in(table: Table) -> list[str]:
    """The keys that it tells of, by the words on them."""
    return [cap for row in table.rows for cap in row[0].plain.split(", ")]
