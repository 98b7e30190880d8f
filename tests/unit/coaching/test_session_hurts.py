"""What happens when something hurts: out at once, a rest, and gently on or away."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Extra, Figure, SegmentKind
from sciatica_coach.coaching.session import Stage
from tests.sessions import Playback, holds_of, playing, upcoming

MOVE = SegmentKind.MOVE
HOLD = SegmentKind.HOLD
RELEASE = SegmentKind.RELEASE
REST = SegmentKind.REST
INTRO = SegmentKind.INTRO
RISE = SegmentKind.RISE


LYING, CROSSED = 1, 3


def arranged(step: int) -> Playback:
    """Figure four, two seconds into that step of its first side."""
    play = playing("figure_four")
    play.wait_for(SegmentKind.STEP, nth=step, into=2)
    return play


class TestWhatIsOnlyArranged:
    """An ankle lies crossed, hands hold a thigh: whoever leaves is led out of that, too."""

    @pytest.mark.parametrize("command", [Command.HURTS, Command.NEXT, Command.STOP, Command.LEAVE])
    @pytest.mark.parametrize("paused", [False, True])
    def test_whoever_leaves_is_led_out(self, command: Command, *, paused: bool) -> None:
        play = arranged(CROSSED)
        if paused:
            play.press(Command.PAUSE)
            play.wait(3)
        heard = len(play.events)
        play.press(command)
        play.wait(8)
        assert play.said_since(heard)[:3] == ["Let go.", "Foot down.", "Uncross."]

    def test_a_pause_stands_there_and_the_session_goes_on_from_it(self) -> None:
        play = arranged(CROSSED)
        heard = len(play.events)
        play.press(Command.PAUSE)
        play.wait(5)
        assert play.said_since(heard) == ["Paused.", "Take your time."]
        before = play.moment
        play.press(Command.RESUME)
        assert before.segment is not None
        assert play.current.label == before.segment.label

    def test_before_anything_is_arranged_there_is_nothing_to_be_led_out_of(self) -> None:
        play = arranged(LYING)
        heard = len(play.events)
        play.press(Command.HURTS)
        play.wait(5)
        assert "Uncross." not in play.said_since(heard)

    def test_while_the_sides_change_the_crossed_ankle_is_thought_of(self) -> None:
        play = playing("figure_four")
        play.wait_for(SegmentKind.SWITCH)
        heard = len(play.events)
        play.press(Command.HURTS)
        play.wait(5)
        assert play.said_since(heard)[:3] == ["Let go.", "Foot down.", "Uncross."]

    def test_after_an_undo_all_steps_of_the_side_are_told_again(self) -> None:
        play = arranged(CROSSED)
        play.press(Command.NEXT)
        play.wait(2)
        play.press(Command.UNDO)
        assert play.current.label.startswith("Lie on your back")


class TestHurts:
    def test_the_hold_ends_the_way_out_is_spoken_and_the_session_waits(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, nth=2, into=1)
        heard = len(play.events)

        play.press(Command.HURTS)
        play.wait(15)

        assert play.said_since(heard) == [
            "Lower to the floor.",
            "Rest your head.",
            "Press once to go on more gently.",
            "Do nothing and we leave this one.",
        ]
        assert play.moment.pause_reason is e.PauseReason.HURTS
        assert play.moment.until_ms == 5_000

    def test_silence_is_never_fine_without_an_answer_it_is_left(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, nth=2, into=1)
        play.press(Command.HURTS)

        play.wait(20)

        assert play.current.exercise == "pelvic_tilt"
        left = [event for event in play.events if isinstance(event, e.ExerciseLeft)]
        assert [(each.exercise, each.reason) for each in left] == [("press_up", "hurts")]

    def test_one_press_goes_on_more_gently(self) -> None:
        play = playing("press_up")
        play.wait_for(HOLD, nth=3, into=1)
        play.press(Command.HURTS)
        play.wait(8)

        play.press(Command.RESUME)

        assert [each.variant for each in holds_of(play, "press_up")][3:] == ["slight"] * 8
        play.wait_for(HOLD)
        assert play.current.rep == 3

    def test_without_an_easier_form_the_hold_is_halved(self) -> None:
        play = playing("bridge")
        play.wait_for(HOLD, into=1)
        play.press(Command.GENTLY)
        play.wait_for(HOLD, into=1)
        play.press(Command.GENTLY)
        play.wait_for(HOLD)

        assert play.current.variant == "low"
        assert play.current.duration_ms == 5_000

    def test_half_the_hold_never_falls_below_its_bound(self) -> None:
        play = playing("bridge")
        for _ in range(6):
            play.wait_for(HOLD, into=1)
            play.press(Command.GENTLY)
        play.wait_for(HOLD)

        assert play.current.duration_ms == 3_000

    def test_more_gently_is_for_both_sides(self) -> None:
        play = playing("figure_four")
        play.wait_for(HOLD, into=1)
        play.press(Command.GENTLY)
        play.play_to_the_end()

        full = [each for each in play.played() if each.kind is HOLD and each.duration_ms == 30_000]
        assert [each.side for each in full] == [Side.RIGHT, Side.LEFT] * 3
        assert {each.variant for each in full} == {"foot_down"}

    def test_again_in_the_same_exercise_it_is_left_at_once(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.press(Command.RESUME)
        play.wait_for(HOLD, into=1)

        play.press(Command.HURTS)

        assert play.moment.stage is Stage.RUNNING
        assert play.current.say[0].text == "Lower to the floor."
        play.wait_for(INTRO)
        assert play.current.exercise == "pelvic_tilt"

    @pytest.mark.parametrize("kind", [HOLD, REST])
    def test_leaving_it_at_once_is_said_after_the_way_out(self, kind: SegmentKind) -> None:
        play = playing("bridge")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.press(Command.RESUME)
        play.wait_for(HOLD)
        play.wait_for(kind, into=1)
        heard = len(play.events)

        play.press(Command.HURTS)
        play.wait_for(RISE)

        out = ["Lower your hips.", "Rest."] if kind is HOLD else []
        said = [*out, "We leave this one."]
        assert play.said_since(heard)[: len(said)] == said

    def test_a_second_exercise_left_so_ends_the_session_lying_down(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(20)
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(20)

        assert upcoming(play, 2) == [REST, RISE]
        heard = len(play.events)
        play.play_to_the_end()
        assert play.moment.stage is Stage.FINISHED
        assert "That was all." not in play.said_since(heard)
        assert play.said_since(heard).count("Rest as long as you like.") == 1

    def test_outside_an_exercise_it_is_a_pause(self) -> None:
        play = playing()
        play.wait(3)

        play.press(Command.HURTS)

        assert play.moment.pause_reason is e.PauseReason.PERSON
        assert play.moment.until_ms is None


class TestTheCount:
    """A rest tells what is done; what is told again belongs to the repetition that comes."""

    @pytest.mark.parametrize(("kind", "done"), [(MOVE, 1), (HOLD, 1), (RELEASE, 2), (REST, 2)])
    def test_the_rest_counts_what_was_held_and_no_more(self, kind: SegmentKind, done: int) -> None:
        play = playing("bridge")
        play.wait_for(kind, nth=2, into=0.2)
        play.press(Command.HURTS)

        play.press(Command.RESUME)
        if play.current.extra is Extra.WAY_OUT:
            play.wait_for(REST)

        assert play.current.extra is Extra.EASIER
        assert (play.current.rep, play.current.reps) == (done, 10)
        play.wait_for(MOVE)
        assert play.current.rep == done + 1

    def test_before_the_first_repetition_nothing_is_done(self) -> None:
        play = playing("bridge")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(8)

        play.press(Command.RESUME)

        assert play.current.rep is None

    def test_steps_that_are_told_anew_lead_into_the_repetition_that_comes(self) -> None:
        play = playing("childs_pose")
        play.wait_for(HOLD, nth=2, into=1)
        play.press(Command.HURTS)
        play.wait(8)
        play.press(Command.RESUME)

        play.wait_for(SegmentKind.STEP)
        assert play.current.rep == 2
        play.press(Command.REPEAT)
        assert play.current.rep == 2
        play.wait_for(HOLD)
        assert play.current.rep == 2

    def test_the_last_rest_of_a_session_that_hurts_counts_nothing(self) -> None:
        play = playing("first_steps")
        for _ in range(2):
            play.wait_for(HOLD, into=1)
            play.press(Command.LEAVE)

        play.wait_for(REST)

        assert (play.current.rep, play.current.side) == (None, None)


class TestThePicture:
    """It never shows the effort while the words say rest."""

    def test_it_lies_still_while_the_easier_form_is_named(self) -> None:
        play = playing("bridge")
        play.wait_for(HOLD, into=1)
        play.press(Command.HURTS)
        play.wait(8)

        play.press(Command.RESUME)

        assert play.current.kind is REST
        assert play.current.figure == Figure("lying", "lying", mirrored=False)

    def test_it_lies_still_in_the_last_rest_of_a_session_that_hurts(self) -> None:
        play = playing("first_steps")
        for _ in range(2):
            play.wait_for(HOLD, into=1)
            play.press(Command.LEAVE)

        play.wait_for(REST)

        assert play.current.extra is Extra.LAST_REST
        assert play.current.figure == Figure("lying", "lying", mirrored=False)

    @pytest.mark.parametrize("kind", [MOVE, HOLD])
    def test_it_goes_back_with_the_way_out(self, kind: SegmentKind) -> None:
        play = playing("first_steps")
        play.wait_for(kind, nth=2, into=1)

        play.press(Command.NEXT)

        assert play.current.kind is RELEASE
        assert play.current.figure == Figure("up", "ready", mirrored=False)
