"""Every language of the window is whole, says what the English says, and is packed as written."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from tests.sessions import ASSETS

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.ui.today.offer import MAT

ROOT = Path(__file__).parents[2]
SHEETS = sorted((ASSETS / "translations").glob("*.ts"))
PLACE = re.compile(r"\{\w*\}|%n")
ENDS = (".", "?", "!", ":", "…", ",")
MARKUP = re.compile(r"</?[a-z]+[^>]*>")


class Message(NamedTuple):
    """A text, what its translator was told, and what it became: one text, or one a number."""

    text: str
    about: str
    said: tuple[str, ...]
    is_counted: bool


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def messages(sheet: Path) -> list[Message]:
    found = []
    for each in ET.parse(sheet).iter("message"):
        said = each.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        if said.get("type") == "unfinished":
            forms = []
        text, about = each.findtext("source", ""), each.findtext("comment", "")
        found.append(Message(text, about, tuple(forms), each.get("numerus") == "yes"))
    return found


def test_there_is_another_language_than_english() -> None:
    assert "es" in {each.stem for each in SHEETS}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_a_language_has_every_text_of_the_code_and_no_other(
    sheet: Path, tools: ModuleType, tmp_path: Path
) -> None:
    again = tmp_path / sheet.name
    shutil.copyfile(sheet, again)

    tools.gather([again])

    assert messages(again) == messages(sheet), "Run make translations, and translate what is new."


def test_the_tools_find_every_text_of_the_code() -> None:
    """They are blind to one that stands within another: f"<h2>{tr('Week by week')}</h2>"."""
    known = {each.text for each in messages(SHEETS[0])}
    calls = (
        each
        for file in sorted((ROOT / "src").rglob("*.py"))
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(each, ast.Call)
    )
    texts = {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in {"tr", "marked"}
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    assert texts - known == set()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_nothing_is_left_in_english(sheet: Path) -> None:
    assert [each.text for each in messages(sheet) if not each.said or not all(each.said)] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_each_text_keeps_its_places_its_end_and_its_markup(sheet: Path) -> None:
    for each in messages(sheet):
        for said in each.said:
            # A language may leave the number out where it is one.
            lost = set(PLACE.findall(each.text)) ^ set(PLACE.findall(said))
            assert lost <= ({"%n"} if each.is_counted else set()), each
            assert said.endswith(ENDS) == each.text.endswith(ENDS), each
            assert MARKUP.findall(said) == MARKUP.findall(each.text), each
            assert said == said.strip() or each.text != each.text.strip(), each


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_a_counted_text_has_a_form_for_one_and_one_for_many(sheet: Path) -> None:
    for each in messages(sheet):
        if each.is_counted:
            assert each.about, f"{each.text} needs the text for one as its second argument"
            assert len(each.said) > 1, each


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_what_the_window_loads_is_what_was_translated(sheet: Path) -> None:
    packed = QTranslator()
    assert packed.load(str(sheet.with_suffix(".qm")))

    for each in messages(sheet):
        numbers = (1, 2) if each.is_counted else (-1,)
        for number, said in zip(numbers, each.said, strict=False):
            assert packed.translate("", each.text, each.about, number) == said, each


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.stem)
def test_the_mat_is_called_what_the_exercises_call_it(sheet: Path) -> None:
    # On a firm bed no mat is needed, and what is needed is known by its word.
    needs = {
        need
        for exercise in read_catalog(ASSETS, None, sheet.stem).exercises.values()
        for need in exercise.needs
    }

    assert [each.said for each in messages(sheet) if each.text == MAT] in [
        [(word,)] for word in needs
    ]
