"""The guide in Spanish has what the English one has, and calls everything as the window does."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.ui.manual.guide_pages import (
    GUIDE,
    SPANISH,
    SPANISH_PAGES,
    caps_in,
    chapter,
    names_in,
    sections_of_settings,
    table_of_keys,
)

from sciatica_coach.desktop.paths import find_assets
from sciatica_coach.settings.setting import Section
from sciatica_coach.settings.table import GENERAL
from sciatica_coach.ui.manual.text import Block, Picture

Names = Mapping[str, set[str]]
every_page = pytest.mark.parametrize("file", SPANISH_PAGES, ids=lambda file: file.stem)


@pytest.fixture(scope="module")
def spanish() -> Names:
    """What the window and the exercises are called in Spanish, by their English names.

    All in small letters; a word that is used in two senses has two of them.
    """
    names: dict[str, set[str]] = {}
    for english, said in (*words_of_the_window(), *names_of_the_assets()):
        names.setdefault(english.casefold(), set()).add(said.casefold())
    return names


def words_of_the_window() -> Iterator[tuple[str, str]]:
    for each in ET.parse(find_assets() / "translations" / "es.ts").iter("message"):
        yield each.findtext("source", ""), each.findtext("translation", "")


def names_of_the_assets() -> Iterator[tuple[str, str]]:
    for folder in (find_assets() / "exercises", find_assets() / "routines"):
        for file in (folder / "es").glob("*.toml"):
            yield name_in(folder / file.name), name_in(file)


def name_in(file: Path) -> str:
    return str(tomllib.loads(file.read_text(encoding="utf-8"))["name"])


def pictures(blocks: tuple[Block, ...]) -> list[str]:
    return [Path(block.file).name for block in blocks if isinstance(block, Picture)]


def typed(text: str) -> list[str]:
    """What is to be typed as it stands."""
    return re.findall(r"`[^`]+`", text)


def test_every_page_is_there() -> None:
    assert [file.name for file in SPANISH_PAGES] == sorted(file.name for file in GUIDE.glob("*.md"))


@every_page
def test_a_page_is_built_as_the_english_one(file: Path) -> None:
    said, written = chapter(file).blocks, chapter(GUIDE / file.name).blocks
    assert [type(each) for each in said] == [type(each) for each in written]
    assert pictures(said) == pictures(written)
    text, english = (each.read_text(encoding="utf-8") for each in (file, GUIDE / file.name))
    assert typed(text) == typed(english)
    assert text.count("**") == english.count("**")


@every_page
def test_a_page_calls_what_the_english_one_names_as_the_window_does(
    file: Path, spanish: Names
) -> None:
    said = Counter(name.casefold() for name in names_in(file.read_text(encoding="utf-8")))
    for name in names_in((GUIDE / file.name).read_text(encoding="utf-8")):
        known = spanish[name.casefold()]
        found = next((each for each in known if said[each] > 0), None)
        assert found, f"{file.name}: *{name}* is called {known} in the window"
        said[found] -= 1
    assert not +said, "these are not named in English"


def test_the_keys_are_called_as_the_window_calls_them(spanish: Names) -> None:
    said, written = table_of_keys(SPANISH), table_of_keys(GUIDE)
    for cap, english in zip(caps_in(said), caps_in(written), strict=True):
        assert cap.casefold() in spanish.get(english.casefold(), {english.casefold()})
    for row, english_row in zip(said.rows, written.rows, strict=True):
        assert [bool(cell.plain) for cell in row] == [bool(cell.plain) for cell in english_row]


def test_the_pages_that_keys_open_stand_in_their_order() -> None:
    text = chapter(SPANISH / "remotes.md").spoken
    assert "de Ctrl+1 a Ctrl+4 las páginas Hoy, Ejercicios, Mis rutinas y Tus semanas" in text


def test_every_section_of_the_settings_is_told_with_what_is_in_it(spanish: Names) -> None:
    parts = {head.casefold(): text for head, text in sections_of_settings(SPANISH).items()}
    assert set(parts) == {said for each in Section for said in spanish[each.value.casefold()]}
    told = {name for text in parts.values() for name in names_in(text)}
    for setting in GENERAL:
        for label in told:
            if label.casefold() in spanish[setting.label.casefold()]:
                (section,) = spanish[setting.section.value.casefold()]
                assert f"*{label}*" in parts[section]
