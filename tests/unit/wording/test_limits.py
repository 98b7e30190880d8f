"""Every word that a person reads or hears keeps to the limits: it guides, and promises nothing."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import sciatica_coach
from tests.sessions import ASSETS

SOURCES = Path(sciatica_coach.__file__).parent
ROOMS = ("wording", "ui", "terminal", "settings", "coaching", "desktop")
OF_THE_HOUSE = ASSETS.parent
PAGES = (*sorted((OF_THE_HOUSE / "docs" / "guide").glob("*.md")), OF_THE_HOUSE / "README.md")
CLAIMS = re.compile(
    r"\b(treats?|treatment|cures?|heals?|healing|relieves?|relief|alleviates?|diagnos\w*|therapy"
    r"|therapies|prescrib\w*|prevents?|recovery|clinically|proven|guarantee\w*|score[sd]?|streaks?"
    r"|you are safe|no pain no gain|push through the pain|crumbl\w*|slipped|dangerous)\b",
    re.IGNORECASE,
)
SAID_OF_WHAT_IT_IS_NOT = (
    "it does not examine, diagnose or treat anything",
    "it does not examine or treat you",
    "does not treat or diagnose",
    "does not treat, diagnose or promise",
    "does not treat",
    "treat it as a yes",
    "nothing is scored",
)
"""Where the words say what the coach does not do, or mean something else."""


def strings_of(path: Path) -> Iterator[str]:
    """The texts of a module, without what is written for those who read its code."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def texts_in(value: object) -> Iterator[str]:
    """Every text of a document, however deep it lies, but where it names its sources."""
    match value:
        case str():
            yield value
        case dict():
            for key, each in value.items():
                yield from () if "source" in key else texts_in(each)
        case list():
            for each in value:
                yield from texts_in(each)
        case _:
            pass


def claims_in(text: str) -> list[str]:
    plain = " ".join(text.split()).lower()
    for allowed in SAID_OF_WHAT_IT_IS_NOT:
        plain = plain.replace(allowed, "")
    return [found[0] for found in CLAIMS.finditer(plain)]


@pytest.mark.parametrize("room", ROOMS)
def test_what_the_program_says_promises_nothing(room: str) -> None:
    found = {
        f"{path.name}: {text}": claims_in(text)
        for path in sorted((SOURCES / room).rglob("*.py"))
        for text in strings_of(path)
    }
    assert {text: words for text, words in found.items() if words} == {}


def test_what_the_exercises_and_cues_say_promises_nothing() -> None:
    found = {
        f"{path.name}: {text}": claims_in(text)
        for path in sorted(ASSETS.rglob("*.toml"))
        for text in texts_in(tomllib.loads(path.read_text(encoding="utf-8")))
    }
    assert {text: words for text, words in found.items() if words} == {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_the_guide_says_promises_nothing(page: Path) -> None:
    assert claims_in(page.read_text(encoding="utf-8")) == []


def test_a_promise_would_be_found() -> None:
    assert claims_in("This relieves your pain, and you are safe.") == ["relieves", "you are safe"]
