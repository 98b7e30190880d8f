"""Spanish is whole: every text is there, short enough to follow, and agrees with its side."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.sessions import ASSETS, experience

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Side, StepRole
from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.catalog.reader.translation import BY_ID, TEXTS
from sciatica_coach.coaching.choices import Choices, Familiarity
from sciatica_coach.coaching.phrasing import Phrasing, sentences
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.settings.choosable import LanguageId

LONGEST_LABEL = 46
"""Characters; the English ones have 40 at most, and Spanish is longer."""
MOST_WORDS = 12
RESERVED = re.compile(r"\b(pausa|detente|alto|duele|basta)\b", re.IGNORECASE)
FEAR = re.compile(r"\b(daño|lesi[oó]n|peligro|desgarro|se rompe)", re.IGNORECASE)
FIXED_SIDE = re.compile(r"\b(izquierd|derech)[oa]s?\b", re.IGNORECASE)
UNTRANSLATED = frozenset({"other_name"})
BUILT_IN = sorted(
    path.relative_to(ASSETS)
    for folder in ("exercises", "routines")
    for path in (ASSETS / folder).glob("*.toml")
)


@cache
def spanish() -> Catalog:
    return read_catalog(ASSETS, None, LanguageId.SPANISH)


def texts_of(path: Path) -> Mapping[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def told(values: object, key: str = "", at: str = "") -> Iterator[tuple[str, str]]:
    """Where each text stands, and its words; variants by their ids, lists by their places."""
    match values:
        case dict():
            for each, value in values.items():
                yield from told(value, each, f"{at}.{each}")
        case list():
            by_id = key == BY_ID
            for place, value in enumerate(values):
                name = value["id"] if by_id and isinstance(value, dict) else place
                yield from told(value, key, f"{at}.{name}")
        case str() if key in TEXTS - UNTRANSLATED and not re.match(r"\.variants.*\.easier", at):
            yield at, values


@pytest.fixture(params=list(spanish().exercises))
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return spanish().exercises[str(request.param)]


def spoken(exercise: Exercise) -> Iterator[str]:
    """All that is said of the exercise, on both of its sides."""
    phrasing = Phrasing(spanish().phrases, 155)
    for side in Side if exercise.sided else (None,):
        places = {} if side is None else phrasing.phrases.sides(side)
        for step in exercise.steps:
            for template in (step.full, step.short, step.where):
                yield phrasing.text(template, **places)[0]
        for variant in exercise.variants:
            yield from exercise.words_of(variant.id)


def test_all_of_it_can_be_read() -> None:
    assert spanish().problems == ()
    assert spanish().phrases.language == LanguageId.SPANISH


@pytest.mark.parametrize("name", BUILT_IN, ids=str)
def test_every_text_of_the_english_file_is_there_in_spanish(name: Path) -> None:
    english = dict(told(texts_of(ASSETS / name)))
    found = texts_of(ASSETS / name.parent / LanguageId.SPANISH / name.name)
    assert dict(told(found)).keys() >= english.keys()


@pytest.mark.parametrize("name", BUILT_IN, ids=str)
def test_no_words_of_the_english_file_are_out_of_a_languages_reach(name: Path) -> None:
    said = {key for key, words in keys_and_words(texts_of(ASSETS / name)) if " " in words}
    assert said <= TEXTS


def keys_and_words(values: object, key: str = "") -> Iterator[tuple[str, str]]:
    match values:
        case dict():
            for each, value in values.items():
                yield from keys_and_words(value, each)
        case list():
            for value in values:
                yield from keys_and_words(value, key)
        case str():
            yield key, values


def test_every_phrase_is_there_with_the_places_that_english_fills() -> None:
    english = read_catalog(ASSETS, None).phrases
    missing = english.templates.keys() - texts_by_key("es").keys()
    assert not missing
    for key, forms in spanish().phrases.templates.items():
        if key in english.templates:
            places = {re.sub("_[mf]$", "", place) for place in placed(forms["other"])}
            assert places == placed(english.templates[key]["other"]), key
    assert len(spanish().phrases.numbers) == len(english.numbers)


@pytest.mark.parametrize(
    ("key", "count", "said", "shown"),
    [
        ("time.seconds", 21, "Veintiún segundos.", "21 segundos."),
        ("count.minutes", 31, "Treinta y un minutos", "31 minutos"),
        ("intro.repetitions", 21, "Veintiuna veces.", "21 veces."),
        ("going_on.repetition", 21, "Número veintiuno.", "Número 21."),
        ("count.seconds", 15, "Quince segundos", "15 segundos"),
    ],
)
def test_a_number_agrees_with_what_it_counts(key: str, count: int, said: str, shown: str) -> None:
    phrasing = Phrasing(spanish().phrases, 155)
    template = spanish().phrases.template(key, count)
    assert phrasing.text(template, n=count) == (said, shown)


def texts_by_key(language: str) -> Mapping[str, object]:
    """The file's own phrases by dotted keys, without those of another language."""
    found = texts_of(ASSETS / "phrases" / f"{language}.toml")

    def flat(values: Mapping[str, object], before: str) -> Iterator[tuple[str, object]]:
        for key, value in values.items():
            if isinstance(value, dict) and "other" not in value:
                yield from flat(value, f"{before}{key}.")
            else:
                yield f"{before}{key}", value

    return dict(flat(found, ""))


def placed(template: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", template))


def test_every_sentence_has_twelve_words_at_most(exercise: Exercise) -> None:
    for text in spoken(exercise):
        for sentence in sentences(text):
            assert len(sentence.split()) <= MOST_WORDS, sentence


def test_nothing_that_belongs_to_safety_or_frightens_is_said(exercise: Exercise) -> None:
    for text in spoken(exercise):
        assert not RESERVED.search(text), text
        assert not FEAR.search(text), text


def test_sides_are_told_by_places_and_labels_have_room(exercise: Exercise) -> None:
    sides = {"side": "izquierda", "other": "derecha", "side_m": "izquierdo", "other_m": "derecho"}
    for step in exercise.steps:
        for template in (step.label, step.full, step.short, step.where):
            assert not FIXED_SIDE.search(template), template
        shown = step.label.format(times="10 veces", hold="30", length="3 minutos", **sides)
        assert len(shown) <= LONGEST_LABEL, shown


def test_the_word_for_a_side_agrees_with_its_noun(exercise: Exercise) -> None:
    masculine = r"(?:pie|brazo|tal[oó]n|codo|hombro|lado|muslo|gl[uú]teo|antebrazo|tobillo|dedo)s?"
    feminine = r"(?:pierna|rodilla|mano|cadera|pantorrilla|oreja|mejilla|nalga|palma)s?"
    for text in spoken(exercise):
        assert not re.search(rf"\b{masculine} (?:izquierda|derecha)\b", text, re.IGNORECASE), text
        assert not re.search(rf"\b{feminine} (?:izquierdo|derecho)\b", text, re.IGNORECASE), text


def test_a_movement_is_told_as_what_will_come_without_its_go_word(exercise: Exercise) -> None:
    if exercise.kind is Kind.FLOW:
        return
    for variant in exercise.variants:
        go = exercise.words_of(variant.id).go.lower()
        for step in exercise.steps_of(variant.id):
            if step.role in {StepRole.MOVEMENT, StepRole.SHAPE}:
                assert not re.search(rf"\b{go}\b", step.full.lower()), step.full
            if step.role is StepRole.MOVEMENT:
                assert step.full.startswith("Luego, ")


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("known", list(Familiarity))
def test_every_routine_is_led_in_spanish_at_every_level(level: Level, known: Familiarity) -> None:
    catalog = spanish()
    english = read_catalog(ASSETS, None)
    for routine in catalog.routines.values():
        plan, as_before = (
            compile_plan(
                each.routines[routine.id],
                each.exercises,
                each.phrases,
                Choices(level=level),
                experience(known),
                {},
            )
            for each in (catalog, english)
        )
        kinds = [segment.kind for segment in plan.segments]
        assert kinds == [segment.kind for segment in as_before.segments]
