"""The guide tells what is so: its keys, its names and its pages are the program's."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest
from tests.ui.manual.guide_pages import (
    ENGLISH_PAGES,
    GUIDE,
    PAGES,
    SPANISH,
    caps_in,
    chapter,
    names_in,
    sections_of_settings,
    table_of_keys,
)

from sciatica_coach.arguments import follow
from sciatica_coach.desktop.paths import find_assets, find_paths
from sciatica_coach.settings.setting import Section
from sciatica_coach.settings.table import GENERAL
from sciatica_coach.ui.actions import ACTIONS
from sciatica_coach.ui.manual.page import links_of
from sciatica_coach.ui.manual.text import Listing, Picture
from sciatica_coach.ui.window_keys import TO_PAGES

SOURCE = Path(__file__).parents[3] / "src" / "sciatica_coach"
OF_OTHER_PROGRAMS = {"Save as", "UTF-8"}
every_page = pytest.mark.parametrize(
    "file", PAGES, ids=lambda file: f"{file.parent.name}-{file.stem}"
)


def names_in_the_program() -> set[str]:
    """Every text that stands in the code or in the names of the assets, in small letters."""
    names = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value.casefold())
    for file in find_assets().rglob("*.toml"):
        if file.parent.name in ("exercises", "routines"):
            names.add(tomllib.loads(file.read_text(encoding="utf-8"))["name"].casefold())
    return names


@every_page
def test_every_page_can_be_shown_and_nothing_of_its_marks_is_left(file: Path) -> None:
    page = chapter(file)
    assert page.blocks
    shown = [page.spoken, *(each.words for each in page.blocks if isinstance(each, Picture))]
    assert not re.search(r"[*|`]|\]\(", " ".join(shown))
    assert sum(isinstance(each, Listing) for each in page.blocks) < 5


@every_page
def test_everything_that_a_page_leads_to_is_there(file: Path) -> None:
    for block in chapter(file).blocks:
        if isinstance(block, Picture):
            assert (file.parent / block.file).is_file()
        for link in links_of(block):
            assert (file.parent / link.target).resolve() in [each.resolve() for each in PAGES]


@pytest.mark.parametrize("folder", [GUIDE, SPANISH], ids=lambda folder: folder.name)
def test_every_page_is_in_the_list_and_begins_as_the_list_says(folder: Path) -> None:
    listed = {
        link.target: link.words
        for block in chapter(folder / "README.md").blocks
        for link in links_of(block)
    }
    pages = {file.name: chapter(file).title for file in folder.glob("*.md")}
    del pages["README.md"]
    assert listed == pages


def test_what_the_guide_calls_by_name_stands_in_the_program() -> None:
    names = names_in_the_program()
    for file in ENGLISH_PAGES:
        for name in names_in(file.read_text(encoding="utf-8")):
            assert name in OF_OTHER_PROGRAMS or name.casefold() in names, (file.name, name)


def test_the_guide_has_every_key_of_a_session() -> None:
    table = table_of_keys(GUIDE)
    assert set(caps_in(table)) == {row.keys[0].cap for row in ACTIONS}
    mice = {row[0].plain: row[2].plain for row in table.rows if row[2].plain}
    assert set(mice) == {row.keys[0].cap for row in ACTIONS if row.button is not None}
    clickers = {row[0].plain: row[1].plain for row in table.rows if row[1].plain}
    turned = {row.keys[0].cap: row.keys[1].cap for row in ACTIONS if len(row.keys) > 1}
    assert {key: turned[key] for key in clickers} == {"Space": "Page down", "H": "Page up"}
    assert clickers == {"Space": "forward", "H": "back"}


def test_the_guide_has_the_keys_that_open_pages() -> None:
    text = chapter(GUIDE / "remotes.md").spoken
    assert TO_PAGES["F1"] == "help"
    assert TO_PAGES["Ctrl+F1"] == "guide"
    assert [TO_PAGES[f"Ctrl+{number}"] for number in range(1, 5)] == [
        *("today", "exercises", "routines", "progress")
    ]
    assert "Ctrl+1 to Ctrl+4 the pages Today, Exercises, My routines and Progress" in text


def test_the_guide_tells_every_section_of_the_settings_and_what_is_in_it() -> None:
    parts = sections_of_settings(GUIDE)
    assert set(parts) == set(Section)
    told = {name for text in parts.values() for name in names_in(text)}
    for setting in GENERAL:
        if setting.label in told:
            assert f"*{setting.label}*" in parts[setting.section]


def test_where_the_guide_says_files_lie_they_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/person")
    paths = find_paths({})
    text = (GUIDE / "questions.md").read_text(encoding="utf-8").replace("~", "/home/person")
    assert f"`{paths.config}`" in text
    assert f"`{paths.data}`" in text


def test_the_command_that_the_guide_names_prints_every_word(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "`sciatica-coach plan first_steps`" in (GUIDE / "questions.md").read_text()
    assert follow(["plan", "first_steps"]) == 0
    assert "Lie" in capsys.readouterr().out
