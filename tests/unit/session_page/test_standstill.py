"""What is said and offered while a session stands still."""

from __future__ import annotations

import re
from itertools import product

from tests.sessions import Playback, plan_of, routine_of

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.ui.session.standstill import Standstill, standstill
from sciatica_coach.wording.tongue import english


def offered(session: Playback, *, asking: bool = False) -> Standstill:
    still = standstill(session.moment, asking=asking)
    assert still is not None
    return still


def commands(still: Standstill) -> list[Command | None]:
    return [choice.command for choice in still.choices]


def in_a_hold(*exercises: str) -> Playback:
    session = Playback(plan_of(routine_of(*(exercises or ("bridge",)))))
    session.wait_for(SegmentKind.HOLD)
    return session


def test_while_it_runs_nothing_is_asked() -> None:
    assert standstill(in_a_hold().moment, asking=False) is None


def test_a_pause_says_that_the_repetition_comes_again_and_leaving_it_counts_as_no_pain() -> None:
    session = in_a_hold()
    session.press(Command.PAUSE)
    still = offered(session)
    assert "three seconds" in still.words
    assert commands(still) == [Command.RESUME, Command.REPEAT, Command.NEXT, Command.STOP]


def test_after_hurts_one_press_is_more_gently_and_nothing_leaves() -> None:
    session = in_a_hold()
    session.press(Command.HURTS)
    still = offered(session)
    assert still.whole == "Press once to go on more gently. Do nothing and we leave this one."
    assert commands(still) == [Command.GENTLY, Command.LEAVE, Command.STOP]
    assert [choice.main for choice in still.choices] == [True, False, False]


def test_who_asks_to_stop_is_asked_once_and_enter_goes_on() -> None:
    session = in_a_hold()
    session.press(Command.PAUSE)
    still = offered(session, asking=True)
    assert still.whole.startswith("Stop for today? ")
    assert commands(still) == [Command.RESUME, Command.STOP]


def test_a_stop_can_be_taken_back_for_ten_seconds() -> None:
    session = in_a_hold()
    session.press(Command.STOP)
    assert session.moment.stage is Stage.STOPPED
    assert commands(offered(session)) == [None, Command.UNDO]
    session.wait(10)
    assert standstill(session.moment, asking=False) is None


def test_before_the_first_exercise_there_is_none_to_leave() -> None:
    session = Playback(plan_of("bridge"))
    session.press(Command.PAUSE)
    assert commands(offered(session)) == [Command.RESUME, Command.STOP]


def test_who_has_one_switch_is_told_what_one_press_does_and_what_two_do() -> None:
    session = in_a_hold()
    session.press(Command.PAUSE)
    paused = standstill(session.moment, asking=False, one_switch=True)
    assert paused is not None
    assert paused.words == "Take your time. One press goes on, two leave this exercise."
    session.press(Command.RESUME)
    session.wait_for(SegmentKind.HOLD)
    session.press(Command.HURTS)
    hurt = standstill(session.moment, asking=False, one_switch=True)
    assert hurt is not None
    assert hurt.words.startswith("Press once to go on more gently, twice to leave this one.")


def in_brackets(text: str, about: str = "", n: int = -1) -> str:
    """A language in which whatever was said in it can be told from what was not."""
    return f"⟦{english(text, about, n)}⟧"


def test_in_another_language_each_sentence_and_each_choice_is_said_in_it_whole() -> None:
    session = in_a_hold()
    told: list[str] = []
    for command in (Command.PAUSE, Command.RESUME, Command.HURTS, Command.STOP):
        session.press(command)
        for asking, one_switch in product((False, True), repeat=2):
            still = standstill(session.moment, asking=asking, one_switch=one_switch, tr=in_brackets)
            if still is not None:
                told += [still.title, still.words, *(choice.text for choice in still.choices)]
    assert "⟦Go on more gently⟧" in told
    assert "⟦Take it back⟧" in told
    assert [text for text in told if re.sub(r"⟦[^⟦⟧]*⟧", "", text).strip()] == []
