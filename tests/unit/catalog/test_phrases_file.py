"""The phrases of a language: nested tables flatten, plural forms come in pairs."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.phrases import read_phrases

HEAD = 'language = "en"\nnumbers = ["zero", "one"]\n'


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
    phrases = read_phrases(
        opened(
            HEAD + '[intro]\nname = "{name}."\nhold.one = "{n} second."\nhold.other = "{n} s."\n'
        )
    )
    assert phrases == Phrases(
        "en",
        {
            "intro.name": {"other": "{name}."},
            "intro.hold": {"one": "{n} second.", "other": "{n} s."},
        },
        ("zero", "one"),
    )


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
        (HEAD + "[intro]\nname = 3\n", "intro.name", 4, "a text or a table of texts, found 3"),
        (HEAD + '[intro]\nname = "{0}"\n', "intro.name", 4, "Expected only plain names in braces"),
        (HEAD + '[intro]\nname = "{n"\n', "intro.name", 4, "Expected braces in pairs"),
        (HEAD + '[intro]\nname = "{n:>3}"\n', "intro.name", 4, "Expected only plain names"),
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
