"""No cue of the built-in routines and of all forms is longer than its place, in any voice.

The plan estimates how long words take; here each engine says each of them once, at the usual
rate. At the slowest and the fastest only that is said again which comes near to its place.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from tests.sessions import catalog, experience, plan_of, routine_of
from tests.system.voice_worker import working

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.choices import Choices, Familiarity
from sciatica_coach.coaching.segments import Plan, Segment
from sciatica_coach.voice.protocol import Ready, Render, Rendered, Setup
from sciatica_coach.voice.sound_file import TAIL_MS

USUAL_RATE = 155
OTHER_RATES = [110, 200]
"""Words a minute: the fewest and the most that can be set."""
NEAR = 0.8
"""At another rate only what then comes this near to its place is said once more."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spoken")


@pytest.mark.parametrize("engine", ["natural", "system"])
@pytest.mark.parametrize("usual", [True, False], ids=["usual", "other"])
def test_every_cue_ends_before_the_next_one_or_its_segment(
    engine: str, folder: Path, *, usual: bool
) -> None:
    places = shortest_places(USUAL_RATE, usual=usual)
    lengths = spoken(engine, USUAL_RATE, tuple(places), folder)
    assert too_long(lengths, places) == []


@pytest.mark.parametrize("rate", OTHER_RATES)
@pytest.mark.parametrize("engine", ["natural", "system"])
def test_so_it_does_at_the_slowest_and_at_the_fastest_rate(
    engine: str, rate: int, folder: Path
) -> None:
    """What takes so long at the usual rate takes about this long at another."""
    places, expected = dict[str, int](), dict[str, float]()
    for usual in (True, False):
        known = tuple(shortest_places(USUAL_RATE, usual=usual))
        for text, length_ms in spoken(engine, USUAL_RATE, known, folder).items():
            expected[text] = length_ms * USUAL_RATE / rate
        for text, place_ms in shortest_places(rate, usual=usual).items():
            places[text] = min(place_ms, places.get(text, place_ms))
    near = [text for text in places if expected.get(text, math.inf) > NEAR * places[text]]
    assert near
    assert too_long(spoken(engine, rate, tuple(near), folder), places) == []


def too_long(lengths: Mapping[str, int], places: Mapping[str, int]) -> list[str]:
    return [
        f"{text} ({length_ms} ms, place {places[text]} ms)"
        for text, length_ms in lengths.items()
        if length_ms > places[text]
    ]


@cache
def spoken(engine: str, rate: int, texts: tuple[str, ...], folder: Path) -> dict[str, int]:
    """How long each text is when it is said, in milliseconds; two renderers share the work."""
    with ThreadPoolExecutor(2) as pool:
        halves = pool.map(lambda part: said(engine, rate, part, folder), (texts[::2], texts[1::2]))
        return {text: length_ms for half in halves for text, length_ms in half.items()}


def said(engine: str, rate: int, texts: Sequence[str], folder: Path) -> dict[str, int]:
    lengths: dict[str, int] = {}
    with working("render", {"TMPDIR": str(folder)}) as renderer:
        renderer.tell(Setup(engine, "", rate, "en", str(folder / "cache")))
        ready = renderer.hear(Ready)
        assert ready.engine == engine, ready.notice
        for job, text in enumerate(texts):
            renderer.tell(Render(job, text))
            lengths[text] = renderer.hear(Rendered).duration_ms - TAIL_MS
    return lengths


@cache
def shortest_places(rate: int, *, usual: bool) -> dict[str, int]:
    """Every cue of every plan with the least time that it ever has, in milliseconds.

    usual  of the built-in routines as they are; else of every other form of an exercise
    """
    found: dict[str, int] = {}
    for plan in usual_plans(rate) if usual else other_plans(rate):
        for text, place_ms in places(plan):
            found[text] = min(place_ms, found.get(text, place_ms))
    return found


def every_plan(rate: int) -> Iterator[Plan]:
    yield from usual_plans(rate)
    yield from other_plans(rate)


def usual_plans(rate: int) -> Iterator[Plan]:
    for routine, level, known in product(catalog().routines, Level, Familiarity):
        chosen = Choices(level=level, words_per_minute=rate)
        yield plan_of(routine, choices=chosen, known=experience(known))


def other_plans(rate: int) -> Iterator[Plan]:
    for exercise, known in product(catalog().exercises.values(), Familiarity):
        for variant in exercise.variants[1:]:
            item = RoutineItem(exercise.id, variant=variant.id)
            chosen = Choices(level=Level.USUAL, words_per_minute=rate)
            yield plan_of(routine_of(item), choices=chosen, known=experience(known))


def places(plan: Plan) -> list[tuple[str, int]]:
    """Each cue's words with the time until something else is said, or its segment ends."""
    return [place for segment in plan.segments for place in places_in(segment)]


def places_in(segment: Segment) -> list[tuple[str, int]]:
    ends = (*(cue.offset_ms for cue in segment.say[1:]), segment.duration_ms)
    return [(cue.text, end - cue.offset_ms) for cue, end in zip(segment.say, ends, strict=False)]
