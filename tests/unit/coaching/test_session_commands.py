"""What each command does, and where: INTERFACES section 8 and session.md section 7."""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from tests.sessions import ignored, playing, upcoming

HOLD = SegmentKind.HOLD
MOVE = SegmentKind.MOVE
REST = SegmentKind.REST
STEP = SegmentKind.STEP
INTRO = SegmentKind.INTRO
LEAD_IN = SegmentKind.LEAD_IN
RELEASE = SegmentKind.RELEASE
RISE = SegmentKind.RISE


class TestPause:
    def test_in_a_hold_the_way_out_is_spoken_first(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=4)
        heard = len(play.events)

        play.press(Command.PAUSE)
        play.wait(6)

        assert play.said_since(heard) == [
            "Lower your hips.",
            "Rest.",
            "Paused.",
            "Take your time.",
        ]
        assert play.moment.stage is Stage.PAUSED
        assert play.moment.remaining_ms == 6_000

    def test_going_on_leads_in_and_gives_the_hold_in_full(self) -> None:
        play = playing()
        play.wait_for(HOLD, nth=2, into=4)
        play.press(Command.PAUSE)
        play.wait(600)

        play.press(Command.RESUME)

        assert upcoming(play, 4) == [LEAD_IN, MOVE, HOLD, RELEASE]
        assert play.current.duration_ms == 3_000
        play.wait_for(HOLD)
        assert play.current.rep == 2
        assert play.current.duration_ms == 10_000

    def test_a_side_is_arranged_again_in_its_own_time_and_named(self) -> None:
        play = playing("figure_four")
        play.wait_for(HOLD, nth=2, into=4)
        play.press(Command.PAUSE)
        play.wait(30)
        heard = len(play.events)

        play.press(Command.RESUME)
        play.wait(2)
        assert play.said_since(heard)[0] == "Again, left side."
        play.wait_for(MOVE)

        assert play.current.side is Side.LEFT
        assert play.current.duration_ms == 8_000

    def test_a_rest_goes_on_where_it_was(self) -> None:
        play = playing()
        play.wait_for(REST, into=2)
        play.press(Command.PAUSE)
        play.wait(100)

        play.press(Command.RESUME)

        assert play.current.kind is REST
        assert play.moment.remaining_ms == 3_000

    def test_a_step_is_told_anew(self) -> None:
        play = playing()
        play.wait_for(STEP, into=3)
        words = play.current.say[0].text
        play.press(Command.PAUSE)
        heard = len(play.events)

        play.press(Command.RESUME)
        play.wait(1)

        assert play.said_since(heard)[-1] == words

    def test_twice_means_nothing_the_second_time(self) -> None:
        play = playing()
        play.press(Command.PAUSE)

        assert ignored(play.press(Command.PAUSE)) == ["the session is paused already"]

    def test_a_pause_has_no_deadline_once_its_words_are_said(self) -> None:
        play = playing()
        play.wait_for(HOLD, into=1)
        play.press(Command.PAUSE)
        play.wait(30)

        assert play.session.next_deadline() is None


class TestNextAndBack:
    def test_next_leads_out_of_the_hold_and_on_to_the_next_intro(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD, into=1)

        play.press(Command.NEXT)

        assert play.current.kind is RELEASE
        play.wait_for(INTRO)
        assert play.current.exercise == "pelvic_tilt"

    def test_next_gives_time_to_change_position(self) -> None:
        play = playing("first_steps")
        play.wait_for(REST)

        play.press(Command.NEXT)

        assert upcoming(play, 3) == [INTRO, SegmentKind.CHANGE, STEP]

    def test_next_while_changing_for_what_was_announced_skips_that_too(self) -> None:
        play = playing("first_steps")
        play.wait_for(REST)
        play.press(Command.NEXT)
        play.wait_for(SegmentKind.CHANGE, into=2)

        play.press(Command.NEXT)

        assert (play.current.kind, play.current.exercise) == (INTRO, "bridge")

    def test_next_in_the_lead_in_begins_now(self) -> None:
        play = playing("first_steps")
        play.wait(5)

        play.press(Command.NEXT)

        assert (play.current.kind, play.current.exercise) == (INTRO, "press_up")

    def test_next_after_the_last_exercise_leads_to_getting_up(self) -> None:
        play = playing()
        play.wait_for(REST)

        play.press(Command.NEXT)

        assert play.current.kind is RISE
        assert ignored(play.press(Command.NEXT)) == ["there is nothing after this"]

    def test_what_was_skipped_is_written_down_as_left(self) -> None:
        play = playing("first_steps")
        play.wait_for(REST)

        events = play.press(Command.NEXT)

        left = [event for event in events if isinstance(event, e.ExerciseLeft)]
        assert [(each.exercise, each.reason) for each in left] == [("press_up", "next")]

    def test_back_begins_this_exercise_again(self) -> None:
        play = playing("first_steps")
        play.wait_for(INTRO, nth=2, into=6)

        play.press(Command.BACK)

        assert (play.current.kind, play.current.exercise) == (INTRO, "pelvic_tilt")

    def test_back_within_five_seconds_goes_to_the_one_before(self) -> None:
        play = playing("first_steps")
        play.wait_for(INTRO, nth=2, into=3)

        play.press(Command.BACK)

        assert (play.current.kind, play.current.exercise) == (INTRO, "press_up")

    def test_back_before_anything_means_nothing(self) -> None:
        assert ignored(playing().press(Command.BACK)) == ["there is nothing before this"]

    def test_nothing_is_entered_twice_after_next(self) -> None:
        play = playing("first_steps")
        play.wait_for(HOLD)
        play.press(Command.NEXT)
        play.play_to_the_end()

        intros = [each.exercise for each in play.played() if each.kind is INTRO]
        assert intros == ["press_up", "pelvic_tilt", "bridge", "figure_four"]


class TestRepeat:
    def test_in_the_rest_that_ends_a_session_that_hurts_it_is_that_rest(self) -> None:
        play = playing("first_steps")
        play.wait_for(INTRO)
        play.press(Command.LEAVE)
        play.press(Command.LEAVE)

        play.press(Command.REPEAT)

        assert upcoming(play, 2) == [REST, RISE]

    def test_a_step_is_told_again_in_full(self) -> None:
        play = playing()
        play.wait_for(STEP, nth=2, into=3)
        step = play.current

        play.press(Command.REPEAT)

        assert (play.current.kind, play.current.label) == (STEP, step.label)
        assert play.moment.elapsed_ms == 0

    def test_a_hold_is_left_and_entered_again_and_counts_once(self) -> None:
        play = playing()
        play.wait_for(HOLD, nth=4, into=5)

        play.press(Command.REPEAT)

        assert upcoming(play, 4) == [RELEASE, MOVE, HOLD, RELEASE]
        play.play_to_the_end()
        full = [
            each.rep for each in play.played() if each.kind is HOLD and each.duration_ms == 10_000
        ]
        assert full == list(range(1, 11))

    def test_it_is_told_in_full_words_again(self) -> None:
        play = playing()
        play.wait_for(REST, nth=4)
        heard = len(play.events)

        play.press(Command.REPEAT)
        play.wait(4)

        assert play.said_since(heard) == ["Up.", "Breathing out.", "Hold."]


class TestMore:
    def test_a_rest_is_ten_seconds_longer(self) -> None:
        play = playing()
        play.wait_for(REST, into=1)
        before = play.moment

        play.press(Command.MORE)

        assert play.moment.remaining_ms == before.remaining_ms + 10_000
        assert play.moment.left_ms == before.left_ms + 10_000

    def test_a_hold_grows_up_to_its_cap_and_is_counted_anew(self) -> None:
        play = playing("press_up")
        play.wait_for(HOLD, into=1)
        heard = len(play.events)

        play.press(Command.MORE)

        assert play.current.duration_ms == 10_000
        play.wait_for(RELEASE)
        assert play.said_since(heard)[:3] == ["Three", "Two", "One"]

    def test_a_hold_at_its_cap_stays(self) -> None:
        play = playing("bridge")
        play.wait_for(HOLD, into=1)

        assert ignored(play.press(Command.MORE)) == ["there is no more time to give here"]

    def test_the_time_before_the_start_says_the_truth_when_it_grows(self) -> None:
        play = playing()
        play.wait(16)

        play.press(Command.MORE)
        said = {event.at_ms: event.cue.text for event in play.events if isinstance(event, e.CueDue)}
        play.wait_for(INTRO)
        said |= {
            event.at_ms: event.cue.text for event in play.events if isinstance(event, e.CueDue)
        }

        assert said[25_000] == "Thirty seconds."
        assert said[45_000] == "Ten seconds."


def test_a_longer_hold_says_how_long_it_is_now() -> None:
    play = playing("press_up")
    play.wait_for(HOLD, into=1)

    play.press(Command.MORE)

    assert play.current.label == "Hold 10 seconds"
