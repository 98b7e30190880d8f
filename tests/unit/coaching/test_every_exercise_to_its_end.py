"""Every exercise, in each form, at each level and from each side, played to its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest

from sciatica_coach.catalog.exercise import Exercise, Level, Side
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.segments import Plan, SegmentKind
from tests.sessions import QUIET, Playback, catalog, experience, plan_of, routine_of

LONGEST_SILENCE_MS = 10_000
LONGEST_IN_A_STAY_MS = 60_000
TIMED = SegmentKind.TIMED


@pytest.fixture(params=list(catalog().exercises))
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return catalog().exercises[str(request.param)]


def plans(exercise: Exercise) -> Iterator[tuple[str, Plan]]:
    """Each form with a plan of it: at every level, from both sides, new and well known."""
    sides: tuple[Side | None, ...] = tuple(Side) if exercise.sided else (None,)
    for variant, level, side, known in product(exercise.variants, Level, sides, Familiarity):
        item = RoutineItem(exercise.id, variant=variant.id, side=side)
        yield variant.id, plan_of(routine_of(item), level, known=experience(known))


def test_no_form_level_or_side_is_passed_over() -> None:
    """85 forms at three levels, from each side where there are two: 390 plans, known three ways."""
    exercises = catalog().exercises.values()
    runs = [len(list(plans(each))) for each in exercises]
    assert sum(len(each.variants) for each in exercises) >= 85
    assert sum(runs) >= 1_170


def test_it_comes_to_its_end_as_long_as_was_promised(exercise: Exercise) -> None:
    for _, plan in plans(exercise):
        play = Playback(plan)
        play.play_to_the_end()
        assert isinstance(play.events[-1], e.SessionFinished)
        assert play.events[-1].at_ms == plan.total_ms
        assert sum(each.duration_ms for each in plan.segments) == plan.total_ms


def test_every_form_is_done_where_it_says(exercise: Exercise) -> None:
    for variant, plan in plans(exercise):
        form = form_of(exercise, variant)
        assert plan.segments[0].position is form.position
        assert plan.segments[-1].position is form.leads_to


def test_both_sides_get_the_same(exercise: Exercise) -> None:
    for _, plan in plans(exercise):
        spent: Counter[tuple[Side, SegmentKind]] = Counter()
        for segment in plan.segments:
            if segment.side is not None:
                spent[segment.side, segment.kind] += segment.duration_ms
        for kind in (SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE):
            assert spent[Side.LEFT, kind] == spent[Side.RIGHT, kind]


def test_every_sentence_is_short_and_has_its_place(exercise: Exercise) -> None:
    for _, plan in plans(exercise):
        for segment in plan.segments:
            for cue in segment.say:
                assert len(cue.text.split()) <= 12, cue.text
                assert cue.offset_ms + cue.estimated_ms <= segment.duration_ms, cue.text


def test_nobody_is_left_in_silence(exercise: Exercise) -> None:
    for _, plan in plans(exercise):
        last_word = 0
        for segment in plan.segments:
            longest = LONGEST_IN_A_STAY_MS if segment.kind is TIMED else LONGEST_SILENCE_MS
            for cue in segment.say:
                begin = segment.start_ms + cue.offset_ms
                assert segment.kind in QUIET or begin - last_word <= longest, cue.text
                last_word = max(last_word, begin + cue.estimated_ms)
            if segment.kind in QUIET:
                last_word = segment.end_ms
