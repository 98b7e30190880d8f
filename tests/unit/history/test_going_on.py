"""A session that was cut off at any instant: where it is offered to go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.history.going_on import read_interrupted, read_lines
from sciatica_coach.history.journal import Circumstances, Journal
from sciatica_coach.history.unfinished import Unfinished, unfinished
from tests.sessions import Playback, plan_of

CIRCUMSTANCES = Circumstances("0.1.0", 1.0, "silent", "earlier")
ROUTINES = ("bridge", "figure_four", "childs_pose", "first_steps")
SAFE = (
    Command.PAUSE,
    Command.RESUME,
    Command.NEXT,
    Command.BACK,
    Command.REPEAT,
    Command.MORE,
    Command.GENTLY,
)


def written(folder: Path, play: Playback) -> Path:
    """The journal of what was played so far, as it would be left by a kill."""
    journal = Journal(folder, CIRCUMSTANCES, sync=lambda _: None)
    for event in play.events:
        journal.write(event, 0)
    journal.close()
    assert journal.path is not None
    return journal.path


def offer(folder: Path, play: Playback) -> Unfinished | None:
    written(folder, play)
    found = read_interrupted(folder)
    return found and found.session


def next_work(play: Playback) -> tuple[object, ...] | None:
    """The repetition that the session itself would enter when it is gone on with."""
    if play.session.stage is Stage.RUNNING:
        play.press(Command.PAUSE)
    play.press(Command.RESUME)
    begun = len(play.events)
    play.play_to_the_end()
    for event in play.events[begun:]:
        if isinstance(event, e.SegmentStarted) and event.segment.kind is SegmentKind.MOVE:
            segment = event.segment
            return segment.exercise, segment.side, segment.set, segment.rep
    return None


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(ROUTINES),
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(SAFE)), max_size=5),
    st.integers(0, 300),
)
def test_killed_at_any_instant_it_offers_the_repetition_that_it_would_have_gone_on_with(
    tmp_path_factory: pytest.TempPathFactory,
    routine: str,
    presses: list[tuple[int, Command]],
    seconds: int,
) -> None:
    play = Playback(plan_of(routine))
    for wait, command in presses:
        play.wait(wait)
        play.press(command)
    play.wait(seconds)
    if play.session.stage is Stage.FINISHED:
        return
    found = offer(tmp_path_factory.mktemp("killed"), play)
    expected = next_work(play)
    if found is None:
        assert expected is None
    else:
        place = found.place
        assert (place.exercise, place.side, place.set, place.rep) == expected


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(20, 200), st.floats(0, 1))
@example(60, 1.0)
def test_no_whole_line_is_lost_wherever_the_file_is_torn(
    tmp_path_factory: pytest.TempPathFactory, seconds: int, share: float
) -> None:
    play = Playback(plan_of("figure_four"))
    play.wait(seconds)
    path = written(tmp_path_factory.mktemp("torn"), play)
    data = path.read_bytes()
    cut = data[: round(len(data) * share)]
    path.write_bytes(cut)
    whole = [json.loads(line) for line in cut.split(b"\n")[:-1]]
    lines = read_lines(path)
    assert lines[: len(whole)] == whole
    assert len(lines) - len(whole) in {0, 1}
    assert (read_interrupted(path.parent) is not None) == bool(lines)


def test_cut_between_any_two_lines_it_offers_the_first_repetition_not_held_to_its_end(
    tmp_path: Path,
) -> None:
    play = Playback(plan_of("first_steps"))
    play.play_to_the_end()
    lines = read_lines(written(tmp_path, play))
    segments = play.plan.segments
    moves = [each for each in segments if each.kind is SegmentKind.MOVE]
    for count in range(1, len(lines)):
        held = sum(
            line["event"] == "segment_ended" and line["kind"] == "hold" for line in lines[:count]
        )
        found = unfinished(lines[:count])
        assert (found and found.place.index) == (
            moves[held].index if held < len(moves) else None
        ), f"after {count} lines"


def test_in_the_second_side_the_second_side_is_offered(tmp_path: Path) -> None:
    play = Playback(plan_of("figure_four"))
    play.wait_for(SegmentKind.SWITCH)
    play.wait_for(SegmentKind.HOLD, into=7)
    found = offer(tmp_path, play)
    assert found is not None
    place = found.place
    assert (place.exercise, place.side, place.set, place.kind) == ("figure_four", "left", 1, "move")


def test_what_was_done_is_told_and_what_is_left(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.wait_for(SegmentKind.CHANGE, 2)
    found = offer(tmp_path, play)
    assert found is not None
    assert found.done == ("press_up", "pelvic_tilt")
    assert found.place.exercise == "bridge"
    assert (found.place.rep, found.routine, found.level) == (1, "first_steps", "newcomer")
    assert 0 < found.left_ms < play.plan.total_ms


@pytest.mark.parametrize("command", [Command.STOP, Command.SUSPEND])
def test_stopped_is_ended_and_closed_by_mistake_is_not(tmp_path: Path, command: Command) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.HOLD)
    play.press(command)
    assert (offer(tmp_path, play) is None) is (command is Command.STOP)


def test_closed_in_a_hold_it_is_the_same_repetition(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.HOLD, 2, into=3)
    play.press(Command.SUSPEND)
    found = offer(tmp_path, play)
    assert found is not None
    assert found.place.rep == 2


def test_cut_off_while_a_hurting_exercise_is_left_it_is_still_passed_over(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.wait_for(SegmentKind.HOLD)
    play.press(Command.HURTS)
    play.wait(25)
    lines = read_lines(written(tmp_path, play))
    hurt = next(number for number, line in enumerate(lines) if line["event"] == "hurts")
    for count in range(hurt + 1, len(lines) + 1):
        found = unfinished(lines[:count])
        assert found is not None
        assert found.place.exercise == "pelvic_tilt", f"after {lines[count - 1]['event']}"


def test_a_stop_that_was_undone_is_none(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.HOLD, 2)
    play.press(Command.STOP)
    play.press(Command.UNDO)
    found = offer(tmp_path, play)
    assert found is not None
    assert found.place.rep == 2


def test_a_finished_session_is_not_offered(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.play_to_the_end()
    assert offer(tmp_path, play) is None


def test_in_the_way_up_there_is_nothing_left_to_go_on_with(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.RISE)
    assert offer(tmp_path, play) is None


def test_an_exercise_that_had_just_hurt_is_passed_over(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.wait_for(SegmentKind.HOLD)
    play.press(Command.HURTS)
    found = offer(tmp_path, play)
    assert found is not None
    assert found.hurt == "press_up"
    assert (found.place.exercise, found.place.rep) == ("pelvic_tilt", 1)
    assert found.done == ()


def test_asking_changes_nothing(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait(60)
    path = written(tmp_path, play)
    before = path.read_bytes()
    assert read_interrupted(tmp_path) == read_interrupted(tmp_path)
    assert path.read_bytes() == before


def test_an_empty_journal_hides_no_session_before_it(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait(60)
    path = written(tmp_path, play)
    (tmp_path / "99990101T000000Z-0000.jsonl").touch()
    found = read_interrupted(tmp_path)
    assert found is not None
    assert found.id == path.stem


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [{"event": "session_started"}],
        [{"event": "session_started", "plan": {"segments": "none"}}],
        [{"event": "segment_started", "index": 4}],
        [{"event": "session_started", "plan": {"segments": [{"kind": 7}]}}],
        [
            {"event": "session_started", "plan": {"segments": [{"kind": "rise"}]}},
            {"event": "replanned", "from": "x", "segments": None},
            {"event": "segment_started", "index": 99},
        ],
    ],
)
def test_lines_that_make_no_sense_are_no_offer(lines: list[dict[str, object]]) -> None:
    assert unfinished(lines) is None
