"""No cue of the built-in routines and of all forms is longer than its place, in any voice.

The plan estimates how long words take; here each engine says each of them once.
"""

from __future__ import annotations

from collections.abc import Iterator
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

RATES = [155, 110, 200]
"""Words a minute: the usual ones, the fewest and the most that can be set."""


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("engine", ["natural", "system"])
@pytest.mark.parametrize("usual", [True, False], ids=["usual", "other"])
def test_every_cue_ends_before_the_next_one_or_its_segment(
    engine: str, rate: int, *, usual: bool, tmp_path: Path
) -> None:
    too_long = []
    with working("render", {"TMPDIR": str(tmp_path)}) as renderer:
        renderer.tell(Setup(engine, "", rate, "en", str(tmp_path / "cache")))
        ready = renderer.hear(Ready)
        assert ready.engine == engine, ready.notice
        for job, (text, place_ms) in enumerate(shortest_places(rate, usual=usual).items()):
            renderer.tell(Render(job, text))
            length_ms = renderer.hear(Rendered).duration_ms - TAIL_MS
            if length_ms > place_ms:
                too_long.append(f"{text} ({length_ms} ms, place {place_ms} ms)")
    assert not too_long, "\n".join(too_long)


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
