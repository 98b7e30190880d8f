"""Nobody is left in a position or led from the wrong one: session.md section 7."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from tests.sessions import Playback, ignored, playing, upcoming

HOLD = SegmentKind.HOLD
MOVE = SegmentKind.MOVE
REST = SegmentKind.REST
STEP = SegmentKind.STEP
INTRO = SegmentKind.INTRO
LEAD_IN = SegmentKind.LEAD_IN
RELEASE = SegmentKind.RELEASE
RISE = SegmentKind.RISE


class TestTheWayOut:
    """Nobody is left in a position, however fast and often they press."""

    @pytest.mark.parametrize(
        "second", [Command.LEAVE, Command.HURTS, Command.STOP, Command.PAUSE, Command.NEXT]
    )
    def test_a_second_press_during_the_way_out_does_not_cut_it(self, second: Command) -> None:
        play = playing("first_steps")
        play.wait_for(INTRO, nth=4)
        play.wait_for(HOLD, into=3)
        play.press(Command.LEAVE)
        play.wait(0.7)
        heard = len(play.events)

        play.press(second)
        play.wait(6)

        said = play.said_since(heard)
        assert "Uncross." in said
        assert said.index("Foot down.") < said.index("Uncross.")

    def test_leaving_twice_in_a_hurry_leaves_one_exercise(self) -> None:
        play = playing("source_programme")
        play.wait_for(HOLD, into=1)
        play.press(Command.LEAVE)
        play.wait(0.7)

        assert ignored(play.press(Command.LEAVE)) == ["there is no exercise to leave"]
        play.wait_for(INTRO)
        assert play.current.exercise == "bridge"

    def test_next_twice_in_a_hurry_skips_two_exercises(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.NEXT)
        play.wait(0.4)
        play.press(Command.NEXT)
        play.wait_for(INTRO)

        left = [event.exercise for event in play.events if isinstance(event, e.ExerciseLeft)]
        assert play.current.exercise == "bridge"
        assert left == ["press_up", "pelvic_tilt"]

    @pytest.mark.parametrize("command", [Command.PAUSE, Command.STOP, Command.HURTS])
    def test_before_the_word_lower_the_body_is_still_up(self, command: Command) -> None:
        play = playing()
        play.wait_for(RELEASE, into=0.2)
        heard = len(play.events)

        play.press(command)
        play.wait(2)

        assert play.said_since(heard)[0] == "Lower your hips."

    def test_after_the_word_lower_it_is_not_told_again(self) -> None:
        play = playing()
        play.wait_for(RELEASE, into=2)
        heard = len(play.events)

        play.press(Command.PAUSE)
        play.wait(1)

        assert play.said_since(heard) == ["Paused."]

    def test_a_pulse_left_while_breathing_goes_on_with_the_next_stretch(self) -> None:
        play = playing("childs_pose")
        play.wait_for(SegmentKind.BREATHE, into=2)
        play.press(Command.PAUSE)
        play.wait(30)

        play.press(Command.RESUME)

        assert upcoming(play, 3) == [LEAD_IN, MOVE, HOLD]
        play.wait_for(HOLD)
        assert play.current.rep == 2


class TestWhereTheBodyIs:
    """Changes of position are planned from where the body is, not from where it should be."""

    def changes(self, play: Playback) -> list[str]:
        moment = play.moment
        assert moment.segment is not None
        return [
            segment.say[0].text
            for segment in moment.segments[moment.segment.index :]
            if segment.kind is SegmentKind.CHANGE
        ]

    def test_skipping_four_in_a_row_still_rolls_over_once(self) -> None:
        play = playing("source_programme")
        play.wait_for(REST)
        for _ in range(4):
            play.press(Command.NEXT)
            play.wait(0.5)

        assert play.current.exercise == "knee_opposite_shoulder"
        assert self.changes(play)[0] == "Bend one knee out."

    def test_a_change_that_was_cut_short_is_told_again(self) -> None:
        play = playing("first_steps")
        play.wait_for(SegmentKind.CHANGE, into=2)

        play.press(Command.NEXT)

        assert (play.current.kind, play.current.exercise) == (INTRO, "pelvic_tilt")
        assert upcoming(play, 3) == [INTRO, SegmentKind.CHANGE, STEP]

    def test_a_change_that_was_told_is_done(self) -> None:
        play = playing("first_steps")
        play.wait_for(SegmentKind.CHANGE, into=12)

        play.press(Command.NEXT)

        assert upcoming(play, 2) == [INTRO, STEP]

    def test_getting_up_is_told_from_where_the_body_lies(self) -> None:
        play = playing("press_up")
        play.wait_for(REST)
        play.press(Command.NEXT)

        assert play.current.kind is RISE
        assert any("push up onto hands and knees" in cue.text for cue in play.current.say)


class TestGentlyTwice:
    def test_the_steps_that_were_not_told_stay_in_the_plan(self) -> None:
        play = playing("bridge")
        play.wait_for(STEP, into=1)
        play.press(Command.GENTLY)
        play.wait(2)

        play.press(Command.REPEAT)
        play.play_to_the_end()

        steps = {each.step for each in play.played() if each.kind is STEP}
        assert {1, 2, 3} <= steps

    def test_the_switch_is_told_when_only_the_second_side_is_left(self) -> None:
        play = playing("seated_twist")
        play.wait_for(RELEASE, into=3)

        play.press(Command.GENTLY)

        coming = upcoming(play, 12)
        assert SegmentKind.SWITCH in coming[: coming.index(MOVE)]


def test_back_from_the_last_rest_leads_to_what_was_played_last() -> None:
    play = playing("first_steps")
    play.wait_for(HOLD)
    play.press(Command.LEAVE)
    play.wait_for(HOLD)
    play.press(Command.LEAVE)
    play.wait_for(REST, into=3)

    play.press(Command.BACK)

    assert (play.current.kind, play.current.exercise) == (INTRO, "pelvic_tilt")


class TestHoldingTheWait:
    """After "it hurts" the session waits for twenty seconds, unless it is asked to wait longer."""

    def waiting(self) -> Playback:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(5)
        return play

    def test_a_pause_holds_it_without_an_end(self) -> None:
        play = self.waiting()

        play.press(Command.PAUSE)
        play.wait(600)

        assert play.current.exercise == "press_up"
        assert play.moment.stage is Stage.PAUSED
        assert play.moment.until_ms is None

    def test_going_on_from_it_is_still_more_gentle(self) -> None:
        play = self.waiting()
        play.press(Command.PAUSE)
        play.wait(60)

        play.press(Command.RESUME)

        assert any(isinstance(event, e.WentGently) for event in play.events)

    def test_a_computer_that_sleeps_holds_it_too(self) -> None:
        play = self.waiting()

        play.events.extend(play.session.slept(3_600_000))
        play.wait(3_600)

        assert play.moment.stage is Stage.PAUSED
        assert play.current.exercise == "press_up"

    def test_an_undo_of_what_was_asked_in_a_pause_sets_nobody_moving(self) -> None:
        play = self.waiting()
        play.press(Command.STOP)

        play.press(Command.UNDO)
        play.wait(60)

        assert play.moment.stage is Stage.PAUSED
        assert play.moment.pause_reason is e.PauseReason.HURTS
