"""What a key press may call for at any moment is known before, word for word."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.cues import safety_texts
from sciatica_coach.coaching.phrasing import sentences
from sciatica_coach.coaching.segments import Plan, SegmentKind
from tests.sessions import Playback, plan_of

LONG_ENOUGH_S = 20
HALTS = (Command.PAUSE, Command.HURTS, Command.STOP, Command.SUSPEND)


def in_hold_of(plan: Plan, item: int) -> Playback:
    """A session that is a second into the first hold of that exercise."""
    play = Playback(plan)
    while play.current.item != item or play.current.kind is not SegmentKind.HOLD:
        play.wait_for(SegmentKind.HOLD, into=1)
    return play


@pytest.mark.parametrize("halt", HALTS)
@pytest.mark.parametrize("routine", ["source_programme", "first_steps", "loosen_up"])
def test_all_that_is_said_when_a_hold_is_broken_is_known_when_the_plan_is(
    routine: str, halt: Command
) -> None:
    plan = plan_of(routine)
    known = safety_texts(plan.means)
    for item in range(len(plan.means.prescriptions)):
        play = in_hold_of(plan, item)
        way_out, count = sentences(play.moment.exit_words), len(play.events)
        assert way_out
        play.press(halt)
        play.wait(LONG_ENOUGH_S)
        cues = [event for event in play.events[count:] if isinstance(event, e.CueDue)]
        said = [each.cue.text for each in cues if each.segment is None]
        assert said[: len(way_out)] == list(way_out)
        assert set(said) <= set(known)


def test_each_sentence_is_known_once_by_itself() -> None:
    texts = safety_texts(plan_of("press_up").means)
    assert len(texts) == len(set(texts))
    assert "Paused." in texts
    assert "Lower to the floor." in texts
    assert "Rest your head." in texts
    assert "Do nothing and we leave this one." in texts
