"""How a session ends: by itself, stopped and taken back, asleep, suspended."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from tests.sessions import Playback, ignored, plan_of, playing

HOLD = SegmentKind.HOLD
LEAD_IN = SegmentKind.LEAD_IN


class TestStopAndUndo:
    def test_stop_speaks_the_way_out_and_ends_the_session(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=1)
        heard = len(play.events)

        play.press(Command.STOP)
        play.wait(8)

        assert play.said_since(heard)[:2] == ["Lower your hips.", "Rest."]
        assert play.moment.stage is Stage.STOPPED

    @pytest.mark.parametrize(
        "command", [Command.STOP, Command.NEXT, Command.BACK, Command.HURTS, Command.LEAVE]
    )
    def test_it_can_be_undone_for_ten_seconds(self, command: Command) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, nth=3, into=1)
        play.press(command)
        play.wait(9.9)

        play.press(Command.UNDO)

        assert play.moment.stage is Stage.RUNNING
        assert play.current.kind is LEAD_IN
        play.wait_for(HOLD)
        assert (play.current.exercise, play.current.rep) == ("press_up", 3)

    def test_after_ten_seconds_it_stays(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=1)
        play.press(Command.STOP)
        play.wait(10)

        assert play.moment.undo_ms == 0
        assert ignored(play.press(Command.UNDO)) == ["there is nothing to undo"]
        assert play.moment.stage is Stage.STOPPED

    def test_undoing_hurts_gives_its_first_press_back(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.press(Command.UNDO)
        play.wait_for(HOLD, into=1)

        play.press(Command.HURTS)

        assert play.moment.pause_reason is e.PauseReason.HURTS

    def test_an_undone_hurts_pause_does_not_leave_by_itself(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(5)
        play.press(Command.UNDO)
        play.wait(25)

        assert play.current.exercise == "press_up"


class TestSleepAndSuspend:
    def test_after_a_sleep_it_stands_at_the_last_moment_it_was_fed(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=4)

        play.events.extend(play.session.slept(3_600_000))
        play.wait(10)

        assert play.moment.pause_reason is e.PauseReason.SLEPT
        assert play.moment.remaining_ms == 6_000
        assert "Lower your hips." in play.said()

    def test_a_suspended_session_says_the_way_out_and_ends(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=4)
        heard = len(play.events)

        play.press(Command.SUSPEND)
        play.wait(5)

        assert play.said_since(heard) == ["Lower your hips.", "Rest."]
        assert isinstance(play.events[-3], e.SessionSuspended)


@pytest.mark.parametrize("command", Command)
def test_before_the_start_and_after_the_end_every_command_is_ignored(command: Command) -> None:
    play = playing()
    play.play_to_the_end()

    assert ignored(play.press(command)) == ["the session is finished"]
    assert play.moment.stage is Stage.FINISHED


def test_the_session_takes_as_long_as_it_promised() -> None:
    plan = plan_of("first_steps")
    play = Playback(plan)

    play.play_to_the_end()

    assert isinstance(play.events[-1], e.SessionFinished)
    assert play.events[-1].at_ms == plan.total_ms
    assert play.played() == list(plan.segments)
