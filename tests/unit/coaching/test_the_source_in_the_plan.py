"""The source's numbers, typed once more from the document, against the compiled plan."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pytest

from sciatica_coach.catalog.exercise import Level, Origin, Side
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.choices import Choices
from sciatica_coach.coaching.segments import Plan, SegmentKind
from tests.sessions import of_kind, plan_of, routine_of

USUAL, TOP = Level.USUAL, Level.TOP


@dataclass(frozen=True)
class Source:
    """What the document says of one exercise."""

    steps: int
    hold_s: int
    amount: int
    most: int
    first_side: str | None = None
    optional: frozenset[int] = frozenset()


# "Hold for 5 seconds", "Start with 10 repetitions and work your way up to 30", and so on.
SOURCE = {
    "press_up": Source(steps=6, hold_s=5, amount=10, most=30),
    "bridge": Source(steps=6, hold_s=10, amount=10, most=20),
    "seated_twist": Source(8, 15, 1, 1, first_side="left", optional=frozenset({6})),
    "figure_four": Source(6, 30, 3, 5, first_side="right"),
    "knee_opposite_shoulder": Source(6, 30, 3, 5, first_side="right"),
    "childs_pose": Source(steps=7, hold_s=10, amount=5, most=5),
}


def held(plan: Plan) -> list[int]:
    return [segment.duration_ms for segment in of_kind(plan, SegmentKind.HOLD)]


@pytest.mark.parametrize("exercise", SOURCE)
def test_every_step_of_the_source_has_its_place(exercise: str) -> None:
    numbers = {segment.step for segment in plan_of(exercise, USUAL).segments}

    wanted = set(range(1, SOURCE[exercise].steps + 1)) - SOURCE[exercise].optional
    assert numbers - {None} == wanted


@pytest.mark.parametrize("exercise", SOURCE)
def test_the_usual_dose_is_the_sources_own(exercise: str) -> None:
    source = SOURCE[exercise]
    sides = 2 if source.first_side else 1

    assert held(plan_of(exercise, USUAL)) == [source.hold_s * 1000] * (source.amount * sides)


@pytest.mark.parametrize("exercise", SOURCE)
def test_the_top_dose_is_what_the_source_works_up_to(exercise: str) -> None:
    source = SOURCE[exercise]
    sides = 2 if source.first_side else 1

    assert len(held(plan_of(exercise, TOP))) == source.most * sides


def test_the_twist_is_held_for_fifteen_and_at_most_for_thirty_seconds() -> None:
    assert held(plan_of("seated_twist", USUAL)) == [15_000, 15_000]
    assert held(plan_of("seated_twist", TOP)) == [30_000, 30_000]


@pytest.mark.parametrize("exercise", [name for name in SOURCE if SOURCE[name].first_side])
def test_the_first_side_is_the_sources_and_each_round_has_both(exercise: str) -> None:
    first = Side(str(SOURCE[exercise].first_side))
    sides = [segment.side for segment in of_kind(plan_of(exercise, TOP), SegmentKind.HOLD)]

    assert sides == [first, first.other] * (len(sides) // 2)


def test_a_deeper_twist_brings_the_sources_sixth_step() -> None:
    plan = plan_of(routine_of(RoutineItem("seated_twist", variant="lever"), level=USUAL))

    deeper = [segment for segment in plan.segments if segment.step == 6]
    assert [segment.kind for segment in deeper] == [SegmentKind.STEP, SegmentKind.STEP]
    assert all(segment.origin is Origin.SOURCE for segment in deeper)


def test_childs_pose_is_five_deep_stretches_with_four_raises_between() -> None:
    plan = plan_of("childs_pose", USUAL)

    kinds = [segment.kind for segment in of_kind(plan, SegmentKind.HOLD, SegmentKind.BREATHE)]
    assert kinds == [SegmentKind.HOLD, SegmentKind.BREATHE] * 4 + [SegmentKind.HOLD]
    assert of_kind(plan, SegmentKind.RELEASE)[-1].duration_ms == 5_000


def test_the_last_raise_of_childs_pose_comes_all_the_way_up_and_says_so() -> None:
    *raised, last = of_kind(plan_of("childs_pose", USUAL), SegmentKind.RELEASE)

    assert {(each.step, each.label) for each in raised} == {(5, "Raise your head, take one breath")}
    assert (last.step, last.label) == (None, "Hands under you. Push up to all fours.")
    assert last.figure is not None
    assert last.figure.end == "all_fours"


def test_repetitions_lift_in_three_seconds_and_lower_in_three() -> None:
    for exercise, rest_s in (("press_up", 3), ("bridge", 5)):
        plan = plan_of(exercise, USUAL)
        lengths = {
            kind: {segment.duration_ms for segment in of_kind(plan, kind)}
            for kind in (SegmentKind.MOVE, SegmentKind.RELEASE, SegmentKind.REST)
        }
        assert lengths == {
            SegmentKind.MOVE: {3_000},
            SegmentKind.RELEASE: {3_000},
            SegmentKind.REST: {rest_s * 1_000},
        }


def test_thirty_press_ups_rest_for_half_a_minute_after_each_ten() -> None:
    plan = plan_of("press_up", TOP)

    pauses = of_kind(plan, SegmentKind.SET_REST)
    assert [(each.rep, each.duration_ms) for each in pauses] == [(10, 30_000), (20, 30_000)]
    assert [each.set for each in of_kind(plan, SegmentKind.HOLD)] == [1] * 10 + [2] * 10 + [3] * 10


def test_later_rounds_give_time_to_arrange_the_body_again() -> None:
    moves = of_kind(plan_of("figure_four", USUAL), SegmentKind.MOVE)

    assert [move.duration_ms for move in moves] == [4_000, 4_000, 8_000, 8_000, 8_000, 8_000]


def test_newcomers_press_up_on_their_forearms() -> None:
    plan = plan_of("press_up", Level.NEWCOMER)

    variants = {segment.variant for segment in plan.segments if segment.exercise}
    assert variants == {"forearms"}
    assert held(plan) == [3_000] * 5


def test_the_whole_programme_keeps_the_sources_order() -> None:
    intros = of_kind(plan_of("source_programme"), SegmentKind.INTRO)

    assert [segment.exercise for segment in intros] == list(SOURCE)


def test_first_steps_rolls_over_once() -> None:
    plan = plan_of("first_steps")
    positions = [segment.position for segment in of_kind(plan, SegmentKind.INTRO)]

    assert [segment.exercise for segment in of_kind(plan, SegmentKind.INTRO)] == [
        "press_up",
        "pelvic_tilt",
        "bridge",
        "figure_four",
    ]
    turns = sum(before is not after for before, after in itertools.pairwise(positions))
    assert turns == 1


@pytest.mark.parametrize(
    ("routine", "lengths"),
    [
        ("first_steps", [20_000, 8_000, 8_000]),
        ("source_programme", [20_000, 25_000, 25_000, 8_000, 25_000]),
    ],
)
def test_changes_are_as_long_as_the_body_needs(routine: str, lengths: list[int]) -> None:
    changes = of_kind(plan_of(routine), SegmentKind.CHANGE)

    assert [change.duration_ms for change in changes] == lengths


def test_a_level_of_the_command_line_stands_over_the_routines_own() -> None:
    assert plan_of("first_steps").level is Level.NEWCOMER
    assert plan_of("first_steps", choices=Choices(level=TOP)).level is TOP
