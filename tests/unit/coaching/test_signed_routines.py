"""A physiotherapist's routine is led as it is written: doses, sides, notes, own exercises."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Dose, Level, Side
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.choices import Choices, ExerciseChoice, Experience
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from sciatica_coach.coaching.stages import Stage
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.wording.limits import notes_on
from tests.sessions import Playback, catalog, of_kind, plan_of, routine_of
from tests.unit.catalog.routines_by_chance import brought, routines

UNEVEN = RoutineItem(
    "figure_four", sets=2, hold_ms=20_000, left=SideDose(3, 25_000), side=Side.RIGHT
)
ONE_SIDE = RoutineItem(
    "figure_four", sets=2, hold_ms=20_000, left=SideDose(amount=0), right=SideDose(3)
)


def signed(*items: RoutineItem) -> Routine:
    return replace(routine_of(*items), by="Anna Müller", date="2026-11-20")


def holds(plan: Plan) -> list[tuple[Side | None, int | None, int | None, int]]:
    found = of_kind(plan, SegmentKind.HOLD)
    return [(each.side, each.set, each.sets, each.duration_ms // 1000) for each in found]


def kinds_after_work(plan: Plan) -> list[tuple[SegmentKind, Side | None, int]]:
    waits = of_kind(plan, SegmentKind.SWITCH, SegmentKind.SET_REST)
    return [(each.kind, each.side, each.duration_ms // 1000) for each in waits]


def captions(segment: Segment) -> str:
    return " ".join(cue.caption for cue in segment.say)


def test_each_side_gets_its_own_sets_and_holds() -> None:
    plan = plan_of(signed(UNEVEN))
    assert holds(plan) == [
        (Side.RIGHT, 1, 2, 20),
        (Side.LEFT, 1, 3, 25),
        (Side.RIGHT, 2, 2, 20),
        (Side.LEFT, 2, 3, 25),
        (Side.LEFT, 3, 3, 25),
    ]
    # The left side comes twice running before its last set, so it rests longer.
    assert kinds_after_work(plan) == [
        (SegmentKind.SWITCH, Side.LEFT, 10),
        (SegmentKind.SET_REST, Side.RIGHT, 5),
        (SegmentKind.SWITCH, Side.LEFT, 10),
        (SegmentKind.SET_REST, Side.LEFT, 15),
    ]


def test_the_intro_says_what_each_side_gets() -> None:
    (intro,) = of_kind(plan_of(signed(UNEVEN)), SegmentKind.INTRO)
    assert captions(intro) == (
        "Figure four piriformis stretch. Right side 2 times. Hold 20 seconds. "
        "Left side 3 times. Hold 25 seconds."
    )
    assert intro.label == "Right side 2 times, left side 3 times"


def test_a_side_without_sets_is_left_out_and_nothing_is_said_of_it() -> None:
    plan = plan_of(signed(ONE_SIDE))
    assert holds(plan) == [(Side.RIGHT, number, 3, 20) for number in (1, 2, 3)]
    (intro,) = of_kind(plan, SegmentKind.INTRO)
    assert "Right side only, 3 times." in captions(intro)
    assert not of_kind(plan, SegmentKind.SWITCH)
    assert all(each.side is not Side.LEFT for each in plan.segments)


def test_a_side_left_out_is_never_the_first_one() -> None:
    sided = replace(ONE_SIDE, side=Side.LEFT)
    plan = plan_of(signed(sided))
    told = of_kind(plan, SegmentKind.STEP)
    assert told
    assert all(each.side is Side.RIGHT for each in told)
    assert plan.means.prescriptions[0].first_side is Side.RIGHT


def test_sides_with_one_dose_are_led_like_any_other() -> None:
    both = RoutineItem("figure_four", left=SideDose(3, 20_000), right=SideDose(3, 20_000))
    plain = RoutineItem("figure_four", sets=3, hold_ms=20_000)
    assert plan_of(signed(both)).segments == plan_of(signed(plain)).segments


def test_a_rest_that_is_written_down_is_kept_for_one_side_as_well() -> None:
    plan = plan_of(signed(replace(ONE_SIDE, rest_ms=7_000)))
    assert [seconds for *_, seconds in kinds_after_work(plan)] == [7, 7]


def test_the_note_is_spoken_at_the_end_of_the_intro_a_sentence_at_a_time() -> None:
    note = "Cushion between your knees. Squeeze it {gently}."
    plan = plan_of(signed(RoutineItem("bridge", repetitions=5, note=note)))
    (intro,) = of_kind(plan, SegmentKind.INTRO)
    assert [cue.caption for cue in intro.say[-2:]] == [
        "Cushion between your knees.",
        "Squeeze it {gently}.",
    ]
    last = intro.say[-1]
    assert last.offset_ms + last.estimated_ms <= intro.duration_ms


def test_a_signed_dose_passes_our_bounds_and_is_told_and_an_own_one_does_not() -> None:
    item = RoutineItem("bridge", repetitions=25, hold_ms=45_000)
    plan = plan_of(signed(item))
    assert {each.duration_ms for each in of_kind(plan, SegmentKind.HOLD)} == {45_000}
    assert len(of_kind(plan, SegmentKind.HOLD)) == 25
    assert notes_on(plan) == (
        "Bridging: 25 repetitions, as Anna Müller wrote; we ourselves go to 20.",
        "Bridging: a hold of 45 seconds, as Anna Müller wrote; we ourselves stay between 3 and 10.",
    )
    own = plan_of(routine_of(item))
    assert {each.duration_ms for each in of_kind(own, SegmentKind.HOLD)} == {10_000}
    assert len(own.clamped) == 2


def test_what_a_signed_routine_leaves_open_keeps_to_our_bounds() -> None:
    wished = Choices(exercises={"bridge": ExerciseChoice(hold_ms=59_000, amount=99)})
    plan = plan_of(signed(RoutineItem("bridge")), choices=wished)
    assert {each.duration_ms for each in of_kind(plan, SegmentKind.HOLD)} == {10_000}
    assert len(of_kind(plan, SegmentKind.HOLD)) == 20
    assert len(notes_on(plan)) == 2


def test_no_hold_is_longer_than_a_minute_whoever_signed_it() -> None:
    plan = plan_of(signed(RoutineItem("bridge", repetitions=2, hold_ms=90_000)))
    assert {each.duration_ms for each in of_kind(plan, SegmentKind.HOLD)} == {60_000}


@pytest.mark.parametrize("item", [UNEVEN, ONE_SIDE])
def test_more_gently_halves_the_hold_of_each_side(item: RoutineItem) -> None:
    lasting = replace(item, variant="foot_down")
    play = Playback(plan_of(signed(lasting), Level.USUAL))
    before = play.plan.means.prescriptions[0]
    play.wait_for(SegmentKind.HOLD, into=1)
    play.press(Command.GENTLY)
    play.play_to_the_end()
    found = [each for each in play.played() if each.kind is SegmentKind.HOLD][1:]
    assert found
    for hold in found:
        assert hold.duration_ms == max(before.dose_of(hold.side).hold_ms // 2, 10_000)


def test_more_time_in_an_uneven_hold_shows_the_longer_one() -> None:
    play = Playback(plan_of(signed(UNEVEN), Level.USUAL))
    play.wait_for(SegmentKind.HOLD, into=2)
    play.press(Command.MORE)
    assert play.current.duration_ms == 30_000
    assert play.current.label == "Hold 30 seconds"


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(routines())
def test_whatever_a_file_may_hold_can_be_led_from_its_first_word_to_its_last(
    routine: Routine,
) -> None:
    exercises = {**catalog().exercises, **brought(routine)}
    plan = compile_plan(routine, exercises, catalog().phrases, Choices(), Experience(), {})
    assert plan.segments[0].start_ms == 0
    for before, after in pairwise(plan.segments):
        assert before.end_ms == after.start_ms
    for dose in plan.means.prescriptions:
        held = [
            each
            for each in plan.segments
            if each.item == dose.item and each.kind is SegmentKind.HOLD
        ]
        sided = dose.exercise.doses_each_side
        holds = dose.exercise.holds and not dose.exercise.lasts
        for side in Side if sided else (None,):
            found = [each.duration_ms for each in held if each.side is side]
            wanted: Dose = dose.dose_of(side)
            assert found == [wanted.hold_ms] * (wanted.amount if holds else 0)


PRESSES = st.lists(st.tuples(st.integers(0, 400), st.sampled_from(Command)), max_size=10).map(
    sorted
)


@settings(deadline=None, max_examples=60)
@given(PRESSES, st.sampled_from([UNEVEN, ONE_SIDE]))
def test_whatever_is_pressed_an_uneven_session_reaches_its_end(
    presses: list[tuple[int, Command]], item: RoutineItem
) -> None:
    play = Playback(plan_of(signed(item, RoutineItem("bridge")), Level.NEWCOMER))
    for at_s, command in presses:
        play.wait_until(max(at_s * 1000, play.now_ms - 1_000_000))
        play.press(command)
    for _ in range(20):
        play.play_to_the_end()
        if play.session.stage is not Stage.PAUSED:
            break
        play.now_ms += 1
        play.press(Command.RESUME)
    assert play.session.stage in {Stage.FINISHED, Stage.STOPPED}
    started = [each for each in play.events if isinstance(each, e.SegmentStarted)]
    if item is ONE_SIDE:
        assert all(each.segment.side is not Side.LEFT for each in started)
