"""How to come out of a position stays in sight, and no movement is lit beside it."""

from __future__ import annotations

import pytest
from tests.sessions import Playback, catalog, plan_of

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.session.view import Caption, Card, SessionView, StepState
from sciatica_coach.ui.session.view_model import Programme, led_out, present

OUT_OF_A_BRIDGE = "Lower your hips. Rest."


def seen(session: Playback) -> SessionView:
    return present(session.moment, Caption(), Programme(session.plan.name, catalog().exercises))


def standing_still(command: Command, kind: SegmentKind, routine: str = "bridge") -> Playback:
    session = Playback(plan_of(routine))
    session.wait_for(kind, nth=2, into=1)
    session.press(command)
    return session


@pytest.mark.parametrize("command", [Command.HURTS, Command.PAUSE])
@pytest.mark.parametrize("kind", [SegmentKind.MOVE, SegmentKind.HOLD])
def test_the_way_out_is_the_current_step_until_the_person_presses(
    command: Command, kind: SegmentKind
) -> None:
    session = standing_still(command, kind)
    session.wait(15)

    view = seen(session)

    assert view.way_out == OUT_OF_A_BRIDGE
    assert view.card == Card(OUT_OF_A_BRIDGE, to_do=True)
    assert [step.text for step in view.steps if step.state is StepState.CURRENT] == [
        OUT_OF_A_BRIDGE
    ]
    movement = next(step for step in view.steps if step.number == 2)
    assert movement.state is StepState.TO_COME

    session.press(Command.RESUME)
    assert not seen(session).way_out


def test_the_figure_lies_at_rest_and_nothing_is_written_on_it() -> None:
    session = standing_still(Command.HURTS, SegmentKind.HOLD, "figure_four")

    scene = seen(session).scene

    assert scene is not None
    assert (scene.motion.start, scene.motion.end, scene.limb) == ("lying", "lying", "")


def test_what_hurts_before_it_has_begun_is_not_lit_either() -> None:
    session = Playback(plan_of("figure_four"))
    session.wait_for(SegmentKind.STEP, nth=4)
    session.press(Command.HURTS)

    view = seen(session)

    assert view.way_out == "Let go. Foot down. Uncross."
    assert view.scene is not None
    assert view.scene.motion.end == "lying"


def test_where_nobody_is_in_a_position_the_step_stays_as_it_was() -> None:
    session = standing_still(Command.PAUSE, SegmentKind.REST)
    view = seen(session)
    assert view.way_out == ""
    assert view.scene is not None
    assert view.card.words != OUT_OF_A_BRIDGE


def test_after_a_stop_it_stays_as_well() -> None:
    session = standing_still(Command.PAUSE, SegmentKind.HOLD)
    way_out = seen(session).way_out
    session.press(Command.STOP)

    view = led_out(seen(session), way_out)

    assert view.card == Card(OUT_OF_A_BRIDGE, to_do=True)
    assert view.current is not None
    assert view.current.text == OUT_OF_A_BRIDGE


def test_a_way_out_that_a_command_asked_for_is_called_so() -> None:
    session = Playback(plan_of("first_steps"))
    session.wait_for(SegmentKind.HOLD, into=1)

    session.press(Command.NEXT)

    view = seen(session)
    assert view.phase.word == "Come out"
    assert view.card == Card("Lower to the floor. Rest your head.", to_do=True)


def test_the_last_raise_of_childs_pose_is_coming_up_and_the_others_raise_the_head() -> None:
    session = Playback(plan_of("childs_pose"))
    session.wait_for(SegmentKind.RELEASE)
    assert seen(session).phase.word == "Raise your head"

    session.wait_for(SegmentKind.RELEASE, nth=(session.current.reps or 0) - 1)

    view = seen(session)
    assert view.phase.word == "Come up"
    assert view.card == Card("Hands under you. Push up to all fours.", to_do=True)
    others = [step.state for step in view.steps if step.number]
    assert StepState.CURRENT not in others


def test_told_steps_count_only_what_is_done() -> None:
    session = Playback(plan_of("bridge"))
    session.wait_for(SegmentKind.STEP)
    assert seen(session).count is None

    session.wait_for(SegmentKind.HOLD, nth=3, into=1)
    session.press(Command.HURTS)
    session.press(Command.RESUME)
    session.wait_for(SegmentKind.REST)
    rest = seen(session).count
    session.wait_for(SegmentKind.STEP)
    told = seen(session).count

    assert rest is not None
    assert told is not None
    assert (rest.words, rest.done) == ("2 of 5 done", 2)
    assert (told.words, told.done) == ("2 of 5 done", 2)


def test_while_the_dose_is_told_no_step_is_lit() -> None:
    session = Playback(plan_of("bridge"))
    session.wait_for(SegmentKind.INTRO)
    view = seen(session)
    assert {step.state for step in view.steps} == {StepState.TO_COME}
    assert view.card == Card("5 times", to_do=False)
