"""Whatever stands in a file, reading it ends in a sound object or in named problems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.exercises import read_exercise
from sciatica_coach.catalog.reader.phrases import read_phrases
from sciatica_coach.catalog.reader.routines import read_own_routine

ASSETS = Path(__file__).parents[3] / "assets"
EXERCISES = read_catalog(ASSETS, None).exercises
EXERCISE_FILE = (ASSETS / "exercises" / "seated_twist.toml").read_bytes()
KEYS = st.sampled_from(
    ["id", "name", "level", "exercises", "hold_s", "sets", "repetitions", "side", "variant", "x"]
)
SCALARS = (
    st.booleans()
    | st.integers(-(2**62), 2**62)
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["bridge", "figure_four", "left", "usual", "low"])
    | st.integers(1, 12)
    | st.datetimes()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
ITEMS = st.fixed_dictionaries(
    {"id": st.sampled_from(sorted(EXERCISES))},
    optional={
        "repetitions": st.integers(-1, 40),
        "sets": st.integers(-1, 7),
        "hold_s": st.integers(0, 35) | st.floats(0, 35),
        "rest_s": st.integers(-1, 95),
        "side": st.sampled_from(["left", "right", "up"]),
        "variant": st.sampled_from(["low", "full", "pull", "straight"]),
    },
)


def read(content: bytes, reader: Callable[[Document], object]) -> tuple[object, int]:
    """What was read, and how many problems were named."""
    document = parse_document(content, "file.toml", "file")
    if isinstance(document, Problem):
        return None, 1
    return reader(document), len(document.problems)


def as_routine(document: Document) -> object:
    return read_own_routine(document, EXERCISES, {"bridge": "a built-in exercise"})


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_routine_or_a_problem(content: bytes) -> None:
    routine, problems = read(content, as_routine)
    assert (routine is None) == (problems > 0)


@settings(deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_toml_is_a_routine_or_a_problem(values: dict[str, object]) -> None:
    routine, problems = read(tomli_w.dumps(values).encode(), as_routine)
    assert (routine is None) == (problems > 0)


@settings(deadline=None)
@given(st.lists(ITEMS, min_size=1, max_size=4))
def test_every_routine_that_is_let_through_keeps_to_the_bounds(
    items: list[dict[str, object]],
) -> None:
    document = parse_document(tomli_w.dumps({"exercises": items}).encode(), "file.toml", "file")
    assert isinstance(document, Document)
    routine = read_own_routine(document, EXERCISES, {})
    if routine is None:
        assert document.problems
        return
    for item in routine.items:
        exercise = EXERCISES[item.exercise]
        amount = item.sets if exercise.counts_in == "sets" else item.repetitions
        assert (item.repetitions if exercise.counts_in == "sets" else item.sets) is None
        assert amount is None or 1 <= amount <= exercise.cap.amount
        assert item.hold_ms is None or (
            exercise.hold_min_ms <= item.hold_ms <= exercise.cap.hold_ms
        )
        assert item.variant is None or exercise.variant(item.variant) in exercise.variants
        assert item.side is None or exercise.sided


@settings(deadline=None)
@given(st.data())
def test_an_exercise_file_with_any_value_changed_is_sound_or_a_problem(data: st.DataObject) -> None:
    lines = EXERCISE_FILE.decode().splitlines()
    numbers = [number for number, line in enumerate(lines) if " = " in line]
    number = data.draw(st.sampled_from(numbers))
    key = lines[number].partition(" = ")[0]
    lines[number] = tomli_w.dumps({key: data.draw(SCALARS)}).strip()
    exercise, problems = read("\n".join(lines).encode(), read_exercise)
    assert (exercise is None) == (problems > 0)


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=5))
def test_any_phrases_are_sound_or_a_problem(values: dict[str, object]) -> None:
    head = {"language": "en", "numbers": ["zero", "one"]}
    phrases, problems = read(tomli_w.dumps({**head, **values}).encode(), read_phrases)
    assert (phrases is None) == (problems > 0)
