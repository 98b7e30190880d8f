"""What an undo gives back: the state before the command, so that nothing is lost by it."""

from __future__ import annotations

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from tests.sessions import playing

CHANGE, HOLD, REST = SegmentKind.CHANGE, SegmentKind.HOLD, SegmentKind.REST


def test_a_rest_goes_on_where_it_was_left() -> None:
    play = playing("first_steps")
    play.wait_for(REST, into=0.5)
    left = play.moment.remaining_ms
    play.press(Command.NEXT)
    play.wait(2)

    play.press(Command.UNDO)

    assert play.current.kind is REST
    assert play.moment.remaining_ms == left
    play.wait_for(HOLD)
    assert (play.current.exercise, play.current.rep) == ("press_up", 2)


def test_a_way_to_another_position_that_was_cut_is_told_from_its_first_word() -> None:
    play = playing("first_steps")
    play.wait_for(CHANGE)
    whole = play.current
    play.wait(1)
    play.press(Command.NEXT)
    play.wait(2)
    heard = len(play.events)

    play.press(Command.UNDO)
    play.wait(whole.duration_ms / 1000 - 0.1)

    assert play.current.kind is CHANGE
    assert play.said_since(heard) == [cue.text for cue in whole.say]


def test_a_way_that_was_told_to_its_end_goes_on_without_its_words() -> None:
    play = playing("first_steps")
    play.wait_for(CHANGE)
    said = max(cue.offset_ms + cue.estimated_ms for cue in play.current.say)
    play.wait(said / 1000 + 0.1)
    left = play.moment.remaining_ms
    play.press(Command.NEXT)
    play.wait(2)
    heard = len(play.events)

    play.press(Command.UNDO)

    assert play.moment.remaining_ms == left
    play.wait(left / 1000 - 0.1)
    assert play.said_since(heard) == []
