"""The phrases of a language: nested tables flatten, plural forms come in pairs."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
import tomli_w
from tests.sessions import ASSETS, experience

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.phrases import read_phrases
from sciatica_coach.catalog.reader.wanted_phrases import WANTED
from sciatica_coach.coaching.choices import Choices, Familiarity
from sciatica_coach.coaching.cues import safety_texts
from sciatica_coach.coaching.timeline import compile_plan

HEAD = 'language = "en"\nnumbers = ["zero", "one"]\n'


SHIPPED = (ASSETS / "phrases" / "en.toml").read_text(encoding="utf-8")


def opened(content: str) -> Document:
    document = parse_document(content.encode(), "phrases/en.toml", "en")
    assert isinstance(document, Document)
    return document


def problem_of(content: str) -> Problem:
    document = opened(content)
    assert read_phrases(document) is None
    (problem,) = document.problems
    return problem


def test_the_shipped_phrases_are_sound(catalog: Catalog) -> None:
    assert catalog.phrases.language == "en"
    assert catalog.phrases.numbers[:3] == ("zero", "one", "two")
    assert catalog.phrases.template("lead_in.ready")


def test_tables_flatten_to_dotted_keys_and_plurals_stay_together() -> None:
    phrases = read_phrases(opened(SHIPPED))
    assert phrases is not None
    assert phrases.templates["intro.name"] == {"other": "{name}."}
    assert phrases.templates["intro.sets"] == {
        "one": "Each side {n} time.",
        "other": "Each side {n} times.",
    }


@pytest.mark.parametrize(
    ("content", "key", "line", "text"),
    [
        (HEAD + '[intro]\nhold.one = "x"\n', "intro.hold", 4, 'exactly the two texts "one" and'),
        (
            HEAD + '[intro.hold]\none = "x"\nother = "y"\nfew = "z"\n',
            "intro.hold",
            3,
            'exactly the two texts "one" and "other"',
        ),
        (
            HEAD + '[intro.hold]\none = "x"\nother = "y"\nhalf = "z"\n',
            "intro.hold",
            3,
            'both texts "half" and "one_half", or none',
        ),
        (
            HEAD + '[intro.hold]\none = "x"\nother = "y"\nhalf = "{m}"\none_half = "z"\n',
            "intro.hold.half",
            6,
            "{m}",
        ),
        (HEAD + "[intro]\nname = 3\n", "intro.name", 4, "a text or a table of texts, found 3"),
        (HEAD + '[intro]\nname = "{0}"\n', "intro.name", 4, "Expected only plain names in braces"),
        (HEAD + '[intro]\nname = "{n"\n', "intro.name", 4, "Expected braces in pairs"),
        (HEAD + '[intro]\nname = "{n:>3}"\n', "intro.name", 4, "Expected only plain names"),
        (
            HEAD + '[intro]\nname = "{side}."\n',
            "intro.name",
            4,
            'Expected {name} here, found "{side}"',
        ),
        (
            HEAD + '[rest]\nblock.one = "{m}"\nblock.other = "x"\n',
            "rest.block.one",
            4,
            "Expected {n}",
        ),
        (HEAD + '[change]\na.b = "{side}"\n', "change.a.b", 4, "Expected no braces here"),
        (HEAD + '[intro]\nname = " "\n', "intro.name", 4, "Expected a text, found an empty one"),
        (HEAD + '[intro]\nname = "a\\nb"\n', "intro.name", 4, "Expected one line of plain text"),
        ('language = "en"\nnumbers = []\n', "numbers", 2, "Expected the words of the numbers"),
        ('numbers = ["zero", "one"]\n', "language", None, "This key is missing"),
    ],
)
def test_a_fault_of_the_phrases_is_named(
    content: str, key: str, line: int | None, text: str
) -> None:
    problem = problem_of(content)
    assert (problem.key, problem.line) == (key, line)
    assert text in problem.text


def without(key: str) -> str:
    """The shipped file, without that phrase."""
    document = tomllib.loads(SHIPPED)
    *tables, last = key.split(".")
    table = document
    for name in tables:
        table = table[name]
    del table[last]
    return tomli_w.dumps(document)


@pytest.mark.parametrize("key", WANTED)
def test_a_phrase_that_a_session_needs_and_that_is_missing_is_named(key: str) -> None:
    problem = problem_of(without(key))
    assert problem.file == "phrases/en.toml"
    assert problem.key == key
    assert problem.text.startswith("This phrase is missing; expected a text")


def test_the_phrases_that_are_wanted_are_enough_for_every_session(catalog: Catalog) -> None:
    needed = {key: catalog.phrases.templates[key] for key in WANTED}
    phrases = Phrases("en", needed, catalog.phrases.numbers)
    for routine, level, known, lead_in_ms in product(
        catalog.routines.values(), Level, Familiarity, (8_000, 45_000)
    ):
        choices = Choices(level=level, lead_in_ms=lead_in_ms, hold_percent=150)
        plan = compile_plan(
            routine, catalog.exercises, phrases, choices, experience(known, sessions=0), {}
        )
        assert plan.segments
        assert safety_texts(plan.means)


def test_a_file_that_lacks_a_phrase_leaves_the_coach_open_and_says_why(tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    copytree(ASSETS, assets, ignore=ignore_patterns("figures"))
    (assets / "phrases" / "en.toml").write_text(without("lead_in.ready"), encoding="utf-8")
    catalog = read_catalog(assets, None)
    assert catalog.routines == {}
    assert [str(problem) for problem in catalog.problems] == [
        "phrases/en.toml: lead_in.ready: This phrase is missing; expected a text."
    ]
