"""Random routines of exercises of every kind, and settings, within what the person can set."""

from __future__ import annotations

from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Exercise, Level, Side
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.choices import (
    Choices,
    ExerciseChoice,
    Experience,
    Familiarity,
    Pace,
    SideOrder,
    SoreSide,
    WordsSetting,
)
from tests.kinds import all_exercises, known


def holds_of(exercise: Exercise) -> st.SearchStrategy[int | None]:
    """None, or a hold within the exercise's bounds where it holds at all."""
    if not exercise.holds:
        return st.none()
    tenths = st.integers(exercise.hold_min_ms // 100, exercise.cap.hold_ms // 100)
    return st.none() | tenths.map(lambda each: each * 100)


@st.composite
def items(draw: st.DrawFn) -> RoutineItem:
    exercise: Exercise = draw(st.sampled_from(list(all_exercises().values())))
    amount = draw(st.none() | st.integers(1, exercise.cap.amount))
    counted = exercise.counts_in
    return RoutineItem(
        exercise.id,
        repetitions=amount if counted == "repetitions" else None,
        sets=amount if counted == "sets" else None,
        hold_ms=draw(holds_of(exercise)),
        rest_ms=draw(st.none() | st.integers(0, 90).map(lambda s: s * 1000)),
        side=draw(st.none() | st.sampled_from(Side)) if exercise.sided else None,
        variant=draw(st.none() | st.sampled_from([each.id for each in exercise.variants])),
    )


routines = st.builds(
    Routine,
    st.just("mine"),
    st.just("Mine"),
    st.just("own"),
    st.lists(items(), min_size=1, max_size=5).map(tuple),
    st.none() | st.sampled_from(Level),
)


@st.composite
def exercise_choices(draw: st.DrawFn) -> dict[str, ExerciseChoice]:
    chosen: dict[str, ExerciseChoice] = {}
    for exercise in all_exercises().values():
        if draw(st.booleans()):
            chosen[exercise.id] = ExerciseChoice(
                hold_ms=draw(holds_of(exercise)),
                amount=draw(st.none() | st.integers(1, exercise.cap.amount)),
            )
    return chosen


choices = st.builds(
    Choices,
    level=st.none() | st.sampled_from(Level),
    pace=st.sampled_from(Pace),
    side_order=st.sampled_from(SideOrder),
    sore_side=st.sampled_from(SoreSide),
    hold_percent=st.integers(50, 150),
    rest_percent=st.integers(50, 300),
    lead_in_ms=st.none() | st.integers(8, 90).map(lambda s: s * 1000),
    words=st.sampled_from(WordsSetting),
    words_per_minute=st.integers(110, 200),
    exercises=exercise_choices(),
)

experiences = st.builds(known, st.sampled_from(Familiarity), st.integers(0, 30)) | st.just(
    Experience()
)
