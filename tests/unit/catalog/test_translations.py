"""Another language: texts over the English ones, English behind them, faults by name."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from tests.sessions import ASSETS

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.coaching.phrasing import Phrasing

FIGURES = ignore_patterns("figures", "icons", "es", "es.toml")


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """The assets with English alone."""
    return copytree(ASSETS, tmp_path / "assets", ignore=FIGURES)


def in_klingon(assets: Path, exercise: str, texts: str) -> Catalog:
    """What is read where the language has that file for one exercise."""
    folder = assets / "exercises" / "tlh"
    folder.mkdir(exist_ok=True)
    (folder / f"{exercise}.toml").write_text(texts, encoding="utf-8")
    (assets / "phrases" / "tlh.toml").write_text(
        'language = "tlh"\nnumbers = ["pagh", "wa"]\n[side]\nleft = "poS"\nright = "nIH"\n'
        '[side_m]\nleft = "poSo"\nright = "nIHo"\n',
        encoding="utf-8",
    )
    return read_catalog(assets, None, "tlh")


def test_what_a_language_says_stands_over_the_english_and_the_rest_stays(assets: Path) -> None:
    english = read_catalog(assets, None).exercises["seated_twist"]
    catalog = in_klingon(
        assets,
        "seated_twist",
        'name = "Tlhe"\n[words]\ngo = "Yo"\n[variants.hug]\nname = "Hug"\n',
    )
    assert not catalog.problems
    found = catalog.exercises["seated_twist"]
    assert (found.name, found.words.go, found.variant("hug").name) == ("Tlhe", "Yo", "Hug")
    assert found.words.back == english.words.back
    assert found.variant("lever") == english.variant("lever")
    assert (found.steps, found.levels, found.tempo) == (
        english.steps, english.levels, english.tempo,
    )  # fmt: skip


def test_phrases_that_a_language_lacks_are_said_in_english(assets: Path) -> None:
    phrases = in_klingon(assets, "bridge", 'name = "Qoy"\n').phrases
    assert phrases.language == "tlh"
    assert phrases.numbers == ("pagh", "wa")
    assert phrases.template("side.left") == "poS"
    assert phrases.template("lead_in.ready") == "Ready."


def test_the_word_for_a_side_agrees_with_its_noun_where_the_language_wants_it(
    assets: Path,
) -> None:
    template = "{side} leg, {other} leg. {side_m} foot, {other_m} foot."
    klingon = Phrasing(in_klingon(assets, "bridge", 'name = "Qoy"\n').phrases, 155)
    english = Phrasing(read_catalog(assets, None).phrases, 155)
    said = [each.text(template, **each.phrases.sides(Side.LEFT))[0] for each in (klingon, english)]
    assert said == [
        "PoS leg, nIH leg. PoSo foot, nIHo foot.",
        "Left leg, right leg. Left foot, right foot.",
    ]


@pytest.mark.parametrize(
    ("texts", "key", "line", "expected"),
    [
        ('name = "A"\nhold_min_s = 3\n', "hold_min_s", 2, "only texts that the English"),
        ("steps = []\n", "steps", 1, "Expected 11 as in the English file, found 0."),
        ('[variants.fly]\nname = "Fly"\n', "fly", 1, "a variant of the English file"),
        ('name = " "\n', "name", 1, "found an empty one"),
        ('needs = ["mat"]\n', "needs", 1, "Expected 2 as in the English file, found 1."),
        ('needs = ["a", 1]\n', "needs", 1, "texts as in the English file"),
        ('benefit = "a\\nb"\n', "benefit", 1, "one line"),
        ('position = "supine"\n', "position", 1, "only texts"),
    ],
)
def test_a_file_with_a_fault_is_named_and_the_exercise_stays_english(
    texts: str, key: str, line: int, expected: str, assets: Path
) -> None:
    catalog = in_klingon(assets, "seated_twist", texts)
    (problem,) = catalog.problems
    assert problem.file == "exercises/tlh/seated_twist.toml"
    assert (problem.key or "").endswith(key)
    assert problem.line == line
    assert expected in problem.text
    assert catalog.exercises["seated_twist"].name == "Seated spinal twist"


def test_a_place_that_nobody_fills_is_a_fault_of_the_language_alone(assets: Path) -> None:
    steps = "".join(f'[[steps]]\nfull = "{{{{side}}}} {place}"\n' for place in range(8))
    texts = steps.replace("{{", "{").replace("}}", "}")
    catalog = in_klingon(assets, "bridge", texts)
    assert "bridge" in catalog.exercises
    assert {problem.file for problem in catalog.problems} == {"exercises/tlh/bridge.toml"}


def test_a_file_that_is_no_toml_leaves_the_exercise_english(assets: Path) -> None:
    catalog = in_klingon(assets, "bridge", "name = \n")
    (problem,) = catalog.problems
    assert (problem.file, problem.line) == ("exercises/tlh/bridge.toml", 1)
    assert catalog.exercises["bridge"].name == read_catalog(assets, None).exercises["bridge"].name


def test_a_language_without_any_file_is_english(assets: Path) -> None:
    (problem,) = read_catalog(assets, None, "tlh").problems
    assert problem.file == "phrases/tlh.toml"
    assert read_catalog(assets, None, "tlh").phrases.language == "en"
