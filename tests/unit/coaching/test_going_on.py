"""The rest of a session that was cut off: where it begins, and that it can be led as any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.going_on import SHORTEST_STAY_MS, gone_on
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.history.going_on import read_interrupted
from sciatica_coach.history.journal import Circumstances, Journal
from tests.sessions import Playback, plan_of, routine_of

WORK = (SegmentKind.MOVE, SegmentKind.TIMED)
ROUTINES = ("bridge", "figure_four", "childs_pose", "first_steps", "tai_chi", "strong_back")


def cut_off(folder: Path, play: Playback) -> Plan | None:
    """The plan that the next start would make, of the same routine and settings."""
    journal = Journal(folder, Circumstances("0.1.0", 1.0, "silent", "earlier"), sync=lambda _: None)
    for event in play.events:
        journal.write(event, 0)
    journal.close()
    found = read_interrupted(folder)
    return gone_on(play.plan, found.session.place, found.id) if found else None


def first_work(plan: Plan) -> Segment:
    return next(each for each in plan.segments if each.kind in WORK)


def place_of(segment: Segment) -> tuple[object, ...]:
    return segment.exercise, segment.side, segment.set, segment.rep


def plan_after(folder: Path, play: Playback) -> Plan:
    plan = cut_off(folder, play)
    assert plan is not None
    return plan


def test_it_begins_with_a_lead_in_and_the_repetition_that_was_cut_off(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.wait_for(SegmentKind.HOLD, 3, into=1)
    plan = plan_after(tmp_path, play)
    kinds = [each.kind for each in plan.segments[:2]]
    assert kinds == [SegmentKind.LEAD_IN, SegmentKind.INTRO]
    assert plan.segments[1].say[0].text == "We go on with: Press up."
    assert place_of(first_work(plan)) == ("press_up", None, 1, 3)
    assert plan.segments[-1].kind is SegmentKind.RISE
    assert plan.total_ms < play.plan.total_ms


def test_in_the_second_side_that_side_is_arranged_and_told(tmp_path: Path) -> None:
    play = Playback(plan_of("figure_four"))
    play.wait_for(SegmentKind.HOLD, 4, into=7)
    plan = plan_after(tmp_path, play)
    assert place_of(first_work(plan))[1:] == ("left", 2, None)
    steps = [each for each in plan.segments if each.kind is SegmentKind.STEP]
    assert steps
    assert {each.side and each.side.value for each in steps} == {"left"}
    said = [cue.text for cue in plan.segments[1].say]
    assert said == ["We go on with: Figure four piriformis stretch.", "Left.", "Round two."]


def test_nothing_begun_is_the_whole_exercise(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.wait_for(SegmentKind.CHANGE)
    plan = plan_after(tmp_path, play)
    whole = [each for each in play.plan.segments if (each.item or 0) >= 1]
    assert [each.kind for each in plan.segments[1:-1]] == [
        each.kind for each in whole if each.kind is not SegmentKind.LEAD_IN
    ][1:]


def test_a_walk_goes_on_where_it_was(tmp_path: Path) -> None:
    play = Playback(plan_of("walk"))
    play.wait_for(SegmentKind.TIMED, into=60)
    play.press(Command.PAUSE)
    play.wait(500)
    planned = sum(each.duration_ms for each in play.plan.segments if each.kind in WORK)
    plan = plan_after(tmp_path, play)
    left = sum(each.duration_ms for each in plan.segments if each.kind in WORK)
    assert planned - 61_000 <= left <= planned - 59_000


def test_of_a_stay_at_its_very_end_a_little_is_left(tmp_path: Path) -> None:
    play = Playback(plan_of("corpse_pose"))
    play.wait_for(SegmentKind.TIMED)
    stay = play.current
    play.wait(stay.duration_ms / 1000 - 1)
    plan = plan_after(tmp_path, play)
    assert first_work(plan).duration_ms >= min(SHORTEST_STAY_MS, stay.duration_ms)


def test_what_was_made_gentler_stays_so(tmp_path: Path) -> None:
    play = Playback(plan_of("figure_four"))
    play.wait_for(SegmentKind.HOLD, 1, into=4)
    play.press(Command.GENTLY)
    play.wait_for(SegmentKind.HOLD, 2, into=1)
    plan = plan_after(tmp_path, play)
    was = next(
        each for each in reversed(play.session.moment(play.now_ms).segments)
        if each.kind is SegmentKind.HOLD
    )  # fmt: skip
    hold = next(each for each in plan.segments if each.kind is SegmentKind.HOLD)
    assert (hold.variant, hold.duration_ms) == (was.variant, was.duration_ms)


@pytest.mark.parametrize(("presses", "item"), [(0, 0), (3, 2)])
def test_of_an_exercise_that_comes_twice_the_right_one_is_gone_on_with(
    tmp_path: Path, presses: int, item: int
) -> None:
    play = Playback(plan_of(routine_of("bridge", "pelvic_tilt", "bridge")))
    for _ in range(presses):
        play.press(Command.NEXT)
        play.wait(1)
    play.wait_for(SegmentKind.HOLD, 2)
    plan = plan_after(tmp_path, play)
    assert (first_work(plan).item, first_work(plan).rep) == (item, 2)


def test_a_place_that_is_no_more_is_none(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.HOLD)
    journal = tmp_path / "sessions"
    assert cut_off(journal, play) is not None
    found = read_interrupted(journal)
    assert found is not None
    assert gone_on(plan_of("figure_four"), found.session.place, found.id) is None


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(ROUTINES),
    st.integers(0, 900),
    st.lists(st.tuples(st.integers(0, 90), st.sampled_from(list(Command))), max_size=6),
)
def test_wherever_it_was_cut_off_the_rest_is_a_session_like_any_other(
    tmp_path_factory: pytest.TempPathFactory,
    routine: str,
    seconds: int,
    presses: list[tuple[int, Command]],
) -> None:
    play = Playback(plan_of(routine))
    play.wait(seconds)
    plan = cut_off(tmp_path_factory.mktemp("cut"), play)
    if plan is None:
        return
    assert plan.segments[0].kind is SegmentKind.LEAD_IN
    assert sum(each.duration_ms for each in plan.segments) == plan.total_ms
    again = Playback(plan)
    for wait, command in presses:
        again.wait(wait)
        again.press(command)
    if again.session.stage is Stage.PAUSED:
        again.press(Command.RESUME)
    again.play_to_the_end()
    assert isinstance(again.events[0], e.SessionStarted)
    assert again.session.stage in {Stage.FINISHED, Stage.STOPPED}
