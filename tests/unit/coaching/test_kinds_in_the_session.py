"""Pause, next, again, more and "it hurts" where sides take turns, in a flow, and in a stay."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Extra, SegmentKind
from sciatica_coach.coaching.session import Stage
from tests.kinds import TEXTS, playing_kind
from tests.sessions import Playback, ignored, upcoming

HOLD, MOVE, REST = SegmentKind.HOLD, SegmentKind.MOVE, SegmentKind.REST
RELEASE, STEP, TIMED = SegmentKind.RELEASE, SegmentKind.STEP, SegmentKind.TIMED
LEAD_IN, RISE = SegmentKind.LEAD_IN, SegmentKind.RISE


def stayed(play: Playback) -> int:
    """How long the stay lasted in all."""
    return sum(each.duration_ms for each in play.played() if each.kind is TIMED)


class TestSidedRepetitions:
    def test_after_a_pause_the_same_side_of_the_same_pair_begins_again(self) -> None:
        play = playing_kind("sample_bird_dog")
        play.wait_for(HOLD, nth=4, into=1)
        heard = len(play.events)
        play.press(Command.PAUSE)
        play.wait(10)
        assert play.said_since(heard)[:2] == ["Knee and hand down.", "Rest."]

        play.press(Command.RESUME)

        assert upcoming(play, 4) == [LEAD_IN, MOVE, HOLD, RELEASE]
        assert (play.current.rep, play.current.side) == (2, Side.RIGHT)

    def test_again_in_a_rest_is_the_repetition_before_it(self) -> None:
        play = playing_kind("sample_dead_bug")
        play.wait_for(REST, nth=3, into=1)
        assert (play.current.rep, play.current.side) == (2, Side.RIGHT)

        play.press(Command.REPEAT)

        assert (play.current.kind, play.current.rep, play.current.side) == (MOVE, 2, Side.LEFT)

    def test_again_in_the_movement_leads_back_first(self) -> None:
        play = playing_kind("sample_dead_bug")
        play.wait_for(MOVE, nth=2, into=1)

        play.press(Command.REPEAT)

        assert upcoming(play, 3) == [RELEASE, MOVE, RELEASE]

    def test_more_gently_without_a_hold_is_a_smaller_movement(self) -> None:
        play = playing_kind("sample_dead_bug")
        play.wait_for(MOVE, nth=3, into=1)
        heard = len(play.events)

        play.press(Command.GENTLY)
        play.play_to_the_end()

        assert "More gently now: Smaller." in play.said_since(heard)
        gentle = [each for each in play.played() if each.kind is MOVE and each.variant == "small"]
        assert [(each.rep, each.side) for each in gentle][:2] == [(2, Side.LEFT), (2, Side.RIGHT)]


class TestFlow:
    def test_after_a_pause_the_repetition_begins_at_its_first_movement(self) -> None:
        play = playing_kind("sample_tc_commencing")
        play.wait_for(MOVE, nth=4, into=1)
        assert (play.current.rep, play.current.step) == (2, 3)
        heard = len(play.events)
        play.press(Command.PAUSE)
        play.wait(8)
        assert play.said_since(heard)[0] == "Let your arms sink."

        play.press(Command.RESUME)

        assert upcoming(play, 3) == [LEAD_IN, MOVE, MOVE]
        play.wait_for(MOVE)
        assert (play.current.rep, play.current.step) == (2, 2)

    def test_a_second_pause_in_the_repetition_adds_nothing(self) -> None:
        play = playing_kind("sample_tc_commencing")
        for _ in range(2):
            play.wait_for(MOVE, nth=2, into=1)
            play.press(Command.PAUSE)
            play.press(Command.RESUME)
        play.play_to_the_end()

        whole = [(each.rep, each.step) for each in play.played()
                 if each.kind is MOVE and each.duration_ms >= 4_500]  # fmt: skip
        assert whole[-6:] == [(2, 2), (2, 3), (3, 2), (3, 3), (4, 2), (4, 3)]

    def test_again_tells_the_repetition_in_full(self) -> None:
        play = playing_kind("sample_tc_commencing")
        play.wait_for(MOVE, nth=6, into=1)
        heard = len(play.events)

        play.press(Command.REPEAT)
        play.wait(4)

        assert (play.current.rep, play.current.step) == (3, 2)
        assert "Your arms float up to shoulder height, palms down." in play.said_since(heard)

    def test_again_at_its_end_is_its_last_repetition(self) -> None:
        play = playing_kind("sample_tc_brush_knee")
        play.wait_for(RELEASE, into=1)

        play.press(Command.REPEAT)

        assert (play.current.kind, play.current.rep, play.current.side) == (MOVE, 3, Side.RIGHT)

    def test_an_easier_form_is_told_in_full(self) -> None:
        play = playing_kind("sample_tc_commencing")
        play.wait_for(MOVE, nth=5, into=1)
        heard = len(play.events)

        play.press(Command.GENTLY)
        play.wait(30)

        assert "Your arms float up to shoulder height, palms down." in play.said_since(heard)


class TestStay:
    def test_a_pause_leads_out_and_what_is_left_is_walked_after_it(self) -> None:
        play = playing_kind("sample_walk")
        play.wait_for(TIMED, nth=2, into=40)
        heard = len(play.events)
        play.press(Command.PAUSE)
        play.wait(100)
        assert play.said_since(heard)[:2] == ["Slow down.", "Stand still."]

        play.press(Command.RESUME)
        assert upcoming(play, 3) == [LEAD_IN, TIMED, TIMED]
        play.wait(4)
        assert play.said_since(heard)[-1] == "Walk."
        play.play_to_the_end()

        assert stayed(play) == 300_000

    def test_what_it_says_is_left_stays_true_after_a_pause(self) -> None:
        play = playing_kind("sample_corpse_pose", level=Level.USUAL)
        play.wait_for(TIMED, into=50)
        play.press(Command.PAUSE)
        play.wait(33)
        play.press(Command.RESUME)
        play.play_to_the_end()

        ended = [each for each in play.events if isinstance(each, e.SegmentEnded)]
        end = next(each for each in ended if each.segment.kind is RELEASE and each.complete)
        said = {each.cue.text: each.at_ms for each in play.events if isinstance(each, e.CueDue)}
        stay_end = end.at_ms - end.segment.duration_ms
        assert stay_end - said["One minute left."] == 60_000

    def test_again_tells_how_and_takes_no_more_time(self) -> None:
        play = playing_kind("sample_walk")
        play.wait_for(TIMED, nth=2, into=40)
        heard = len(play.events)

        play.press(Command.REPEAT)
        play.wait(1)
        assert play.said_since(heard) == ["A pace at which you can still talk."]
        play.play_to_the_end()

        assert stayed(play) == 300_000

    def test_more_lengthens_it_up_to_its_bound(self) -> None:
        play = playing_kind("sample_corpse_pose")
        play.wait_for(TIMED, into=20)
        play.press(Command.MORE)
        assert play.current.duration_ms == 130_000

        full = playing_kind("sample_walk", level=Level.TOP)
        full.wait_for(TIMED, into=20)
        assert ignored(full.press(Command.MORE)) == ["there is no more time to give here"]

    def test_more_gently_is_an_easier_form_for_the_time_that_is_left(self) -> None:
        play = playing_kind("sample_walk")
        play.wait_for(TIMED, nth=2, into=40)

        play.press(Command.GENTLY)
        play.play_to_the_end()

        assert stayed(play) >= 290_000
        assert [each.variant for each in play.played() if each.kind is TIMED][-2:] == ["small"] * 2

    def test_and_half_of_it_where_there_is_no_easier_form(self) -> None:
        play = playing_kind("sample_walk")
        play.wait_for(TIMED, into=39)
        play.press(Command.GENTLY)
        play.wait_for(TIMED, into=10)
        left = play.moment.remaining_ms

        play.press(Command.GENTLY)
        play.wait_for(TIMED)

        assert play.current.duration_ms == left // 2

    def test_when_it_hurts_the_way_out_comes_first_and_silence_leaves_it(self) -> None:
        play = playing_kind("sample_corpse_pose", "sample_dead_bug")
        play.wait_for(TIMED, into=30)
        heard = len(play.events)

        play.press(Command.HURTS)
        play.wait(25)

        assert play.said_since(heard)[0] == "Wiggle your fingers and toes."
        assert play.current.exercise == "sample_dead_bug"

    def test_next_leads_out_of_it(self) -> None:
        play = playing_kind("sample_corpse_pose")
        play.wait_for(TIMED, into=30)

        play.press(Command.NEXT)

        assert (play.current.kind, play.current.extra) == (RELEASE, Extra.WAY_OUT)
        play.wait_for(RISE)


def test_a_guided_item_is_taken_up_at_its_step() -> None:
    play = playing_kind("sample_getting_down", "bridge")
    play.wait_for(STEP, nth=2, into=2)
    play.press(Command.PAUSE)
    play.wait(5)
    play.press(Command.RESUME)

    assert (play.current.kind, play.current.step) == (STEP, 2)
    assert ignored(play.press(Command.GENTLY)) == ["nothing of this exercise is left"]


@pytest.mark.parametrize("exercise", list(TEXTS))
def test_every_kind_is_played_to_its_end(exercise: str) -> None:
    play = playing_kind(exercise)
    total = play.moment.total_ms

    play.play_to_the_end()

    assert play.session.stage is Stage.FINISHED
    assert sum(each.duration_ms for each in play.played()) == total
