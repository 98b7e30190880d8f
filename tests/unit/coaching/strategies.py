"""Random routines and settings, within what the person can set."""

from __future__ import annotations

from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Side
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
from tests.sessions import catalog, experience


@st.composite
def items(draw: st.DrawFn) -> RoutineItem:
    exercise: Exercise = draw(st.sampled_from(list(catalog().exercises.values())))
    amount = draw(st.none() | st.integers(1, exercise.cap.amount))
    sided = exercise.kind is Kind.SIDED_HOLD
    return RoutineItem(
        exercise.id,
        repetitions=None if sided else amount,
        sets=amount if sided else None,
        hold_ms=draw(
            st.none()
            | st.integers(exercise.hold_min_ms // 100, exercise.cap.hold_ms // 100).map(
                lambda tenths: tenths * 100
            )
        ),
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
    for exercise in catalog().exercises.values():
        if draw(st.booleans()):
            chosen[exercise.id] = ExerciseChoice(
                hold_ms=draw(st.none() | st.integers(exercise.hold_min_ms, exercise.cap.hold_ms)),
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

experiences = st.builds(experience, st.sampled_from(Familiarity), st.integers(0, 30)) | st.just(
    Experience()
)
