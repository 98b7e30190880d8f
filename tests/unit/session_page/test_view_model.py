"""What the page shows at each kind of moment, without Qt: the plan in, the view out."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.sessions import Playback, catalog, plan_of, routine_of

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Extra, SegmentKind
from sciatica_coach.ui.session.steps import step_lines
from sciatica_coach.ui.session.view import Caption, Card, Mark, SessionView, StepState, Tone
from sciatica_coach.ui.session.view_model import (
    Programme,
    motions_ahead,
    present,
)
from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.wording.plain import clock_time


def seen(session: Playback) -> SessionView:
    programme = Programme(session.plan.name, catalog().exercises)
    return present(session.moment, Caption(), programme)


def states(view: SessionView) -> list[StepState]:
    return [step.state for step in view.steps]


@pytest.fixture
def bridge() -> Playback:
    return Playback(plan_of("bridge"))


@pytest.fixture
def twist() -> Playback:
    return Playback(plan_of("seated_twist"))


def test_the_lead_in_counts_down_to_the_first_exercise(bridge: Playback) -> None:
    bridge.wait(15)
    view = seen(bridge)
    assert (view.title, view.place) == ("Bridging", "")
    assert (view.phase.word, view.phase.mark, view.phase.tone) == (
        "Get ready",
        Mark.DISC,
        Tone.REST,
    )
    assert (view.dial.number, view.dial.note) == ("30", "seconds")
    assert view.current is not None
    assert view.current.text == "Lie down on your back."
    assert view.card == Card("First: Bridging", to_do=False)
    assert view.next_up is not None
    assert (view.next_up.heading, view.next_up.name) == ("First", "Bridging")


def test_the_big_number_is_always_seconds_so_words_to_listen_to_have_none(
    bridge: Playback,
) -> None:
    for kind in (SegmentKind.INTRO, SegmentKind.STEP):
        bridge.wait_for(kind)
        view = seen(bridge)
        assert (view.dial.number, view.dial.note, view.phase.mark) == ("", "", Mark.DISC)


def test_nobody_is_counted_down_to_get_up(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.RISE, into=8)
    view = seen(bridge)
    assert (view.dial.number, view.dial.ring) == ("", 1.0)


def test_nobody_is_counted_down_who_may_rest_as_long_as_they_like() -> None:
    session = Playback(plan_of("first_steps"))
    for _ in range(2):
        session.wait_for(SegmentKind.HOLD)
        session.press(Command.LEAVE)
    while session.current.extra is not Extra.LAST_REST:
        session.wait(session.moment.remaining_ms / 1000)
    assert (seen(session).dial.number, seen(session).dial.ring) == ("", 1.0)


def test_a_step_stands_with_its_number_among_the_steps_of_the_source(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.STEP)
    view = seen(bridge)
    assert [step.number for step in view.steps if step.number] == [1, 2, 3, 4, 5, 6]
    assert states(view)[0] is StepState.CURRENT
    assert set(states(view)[1:]) == {StepState.TO_COME}


def test_a_step_of_ours_has_no_number_and_stands_where_it_is_told(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.STEP, 2)
    view = seen(bridge)
    assert view.current is not None
    assert view.current.number is None
    assert states(view)[:2] == [StepState.DONE, StepState.CURRENT]


def test_before_the_go_word_the_card_tells_what_will_come_and_nobody_moves(
    bridge: Playback,
) -> None:
    bridge.wait_for(SegmentKind.STEP, 2)
    arranged = seen(bridge)
    assert arranged.card == Card("Feet flat, hip width apart", to_do=True)
    bridge.wait_for(SegmentKind.STEP)
    view = seen(bridge)
    assert view.phase.word == "Listen"
    assert view.card == Card("Next: Push through the heels, lift the hips", to_do=False)
    assert view.current is not None
    assert view.current.number == 2
    bridge.wait_for(SegmentKind.STEP)
    assert seen(bridge).card == Card("Next: Body and thighs in one line", to_do=False)
    bridge.wait_for(SegmentKind.MOVE)
    assert seen(bridge).card == Card("Push through the heels, lift the hips", to_do=True)


@pytest.mark.parametrize(
    ("exercise", "told"), [("press_up", 1), ("childs_pose", 2), ("figure_four", 1)]
)
def test_every_movement_is_told_before_it_is_called(exercise: str, told: int) -> None:
    session = Playback(plan_of(exercise))
    cards = []
    while session.current.kind is not SegmentKind.MOVE:
        if session.current.kind is SegmentKind.STEP:
            cards.append(seen(session).card)
        session.wait(session.moment.remaining_ms / 1000)
    assert [card.to_do for card in cards[-told - 1 :]] == [True] + [False] * told


def test_a_movement_shows_the_go_word_that_is_spoken(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.MOVE, into=1)
    view = seen(bridge)
    assert (view.phase.word, view.phase.mark, view.phase.tone) == ("Up", Mark.TRIANGLE, Tone.MOVE)
    assert view.dial.number == "2"
    assert view.dial.position == pytest.approx(1 / 3)
    bridge.wait_for(SegmentKind.RELEASE)
    lowering = seen(bridge).phase
    assert (lowering.word, lowering.mark) == ("Lower", Mark.TRIANGLE_DOWN)


def test_a_hold_shows_the_seconds_left_rounded_up_and_the_ring_empties(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    hold_ms = bridge.current.duration_ms
    whole = seen(bridge)
    assert (whole.phase.word, whole.phase.mark) == ("Hold", Mark.SQUARE)
    assert (whole.dial.number, whole.dial.ring) == (str(hold_ms // 1000), 1.0)
    bridge.wait(1.001)
    assert seen(bridge).dial.number == str(hold_ms // 1000 - 1)
    bridge.wait(hold_ms / 1000 - 1.002)
    last = seen(bridge)
    assert (last.dial.number, last.dial.note) == ("1", "second")
    assert last.dial.ring == pytest.approx(0, abs=0.001)


def test_repetitions_are_counted_in_words_and_dots(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD, 3)
    at_work = seen(bridge).count
    assert at_work is not None
    assert (at_work.words, at_work.done, at_work.begun) == ("repetition 3 of 5", 2, True)
    bridge.wait_for(SegmentKind.REST)
    rested = seen(bridge).count
    assert rested is not None
    assert (rested.words, rested.done, rested.begun) == ("3 of 5 done", 3, False)


def test_thirty_repetitions_show_ten_dots_at_a_time() -> None:
    long = Playback(plan_of("press_up", Level.TOP))
    long.wait_for(SegmentKind.HOLD, 10)
    tenth = seen(long).count
    assert tenth is not None
    assert (tenth.words, tenth.done, tenth.total) == ("repetition 10 of 30", 9, 10)
    long.wait_for(SegmentKind.HOLD)
    count = seen(long).count
    assert count is not None
    assert (count.words, count.done, count.total) == ("repetition 11 of 30", 0, 10)


def test_a_routine_of_one_exercise_is_named_only_where_it_has_a_name_of_its_own() -> None:
    mine = Playback(plan_of(routine_of("bridge")))
    assert (seen(mine).title, seen(mine).place) == ("Bridging", "Mine")
    alone = Playback(plan_of("bridge"))
    alone.play_to_the_end()
    assert (seen(alone).title, seen(alone).place) in [("Bridging", ""), ("Getting up", "Bridging")]
    six = Playback(plan_of("source_programme"))
    assert seen(six).place == "exercise 1 of 6 · The full programme"


def test_on_a_way_the_card_names_where_it_leads_and_on_the_way_up_how() -> None:
    first = Playback(plan_of("first_steps"))
    first.wait_for(SegmentKind.CHANGE, into=0.5)
    view = seen(first)
    assert view.card == Card("On your back", to_do=True)
    assert view.steps[0].text == "Bend one knee out."
    first.wait_for(SegmentKind.CHANGE, into=0.5)
    assert seen(first).card == Card("Next: Bridging", to_do=False)
    first.wait_for(SegmentKind.RISE, into=0.5)
    assert seen(first).card == Card("Foot down.", to_do=True)
    first.wait(first.current.say[1].offset_ms / 1000)
    assert seen(first).card == Card(first.current.say[1].caption, to_do=True)


def test_in_a_rest_no_step_is_lit_and_the_next_one_is_told(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.REST)
    view = seen(bridge)
    assert view.current is None
    assert StepState.TO_COME in states(view)
    assert view.card == Card("Next: Push through the heels, lift the hips", to_do=False)


def test_the_side_is_a_word_of_its_own_and_the_steps_name_the_same_side(twist: Playback) -> None:
    twist.wait_for(SegmentKind.HOLD)
    view = seen(twist)
    assert (view.side, view.side_is) == ("LEFT", "left knee up")
    assert any(step.text.startswith("Left knee up") for step in view.steps)
    assert not any(step.text.startswith("Right knee up") for step in view.steps)
    assert view.scene is not None
    assert (view.scene.limb, view.scene.motion.mirrored) == ("LEFT", False)


def test_both_sides_are_told_where_there_are_sides_so_that_the_page_keeps_room_for_them(
    bridge: Playback, twist: Playback
) -> None:
    for session, sides in ((bridge, ()), (twist, ("LEFT", "RIGHT"))):
        session.wait_for(SegmentKind.HOLD)
        assert seen(session).sides == sides


def test_the_other_side_is_the_mirror_image(twist: Playback) -> None:
    twist.wait_for(SegmentKind.SWITCH)
    switching = seen(twist)
    assert (switching.phase.mark, switching.phase.tone) == (Mark.ARROWS, Tone.SWITCH)
    assert switching.side == "RIGHT"
    twist.wait_for(SegmentKind.HOLD)
    view = seen(twist)
    assert view.side == "RIGHT"
    assert any(step.text.startswith("Right knee up") for step in view.steps)
    assert view.scene is not None
    assert (view.scene.limb, view.scene.motion.mirrored) == ("RIGHT", True)


def test_changing_sides_is_to_come_at_first_and_done_on_the_second_side(twist: Playback) -> None:
    twist.wait_for(SegmentKind.HOLD)
    assert seen(twist).steps[-1].state is StepState.TO_COME
    twist.wait_for(SegmentKind.HOLD)
    assert seen(twist).steps[-1].state is StepState.DONE


def test_while_sides_are_changed_nothing_of_the_other_side_is_done_yet(twist: Playback) -> None:
    twist.wait_for(SegmentKind.SWITCH)
    view = seen(twist)
    assert view.current is not None
    assert view.current.text == "Change sides"
    assert StepState.DONE not in states(view)
    twist.wait_for(SegmentKind.STEP)
    assert states(seen(twist))[:2] == [StepState.CURRENT, StepState.TO_COME]


def test_a_change_of_position_lists_the_sentences_of_the_way() -> None:
    both = Playback(plan_of(routine_of("press_up", "bridge")))
    both.wait_for(SegmentKind.CHANGE)
    view = seen(both)
    assert view.title == "Bridging"
    assert view.phase.word == "Change position"
    assert [step.number for step in view.steps] == [None] * len(view.steps)
    assert states(view)[0] is StepState.CURRENT
    both.wait(both.current.say[1].offset_ms / 1000)
    assert states(seen(both))[:2] == [StepState.DONE, StepState.CURRENT]


def test_between_two_exercises_on_the_back_nobody_is_told_to_change_position() -> None:
    both = Playback(plan_of(routine_of("bridge", "figure_four")))
    both.wait_for(SegmentKind.CHANGE)
    assert seen(both).phase.word == "Get ready"


def test_who_skips_to_another_position_is_told_to_change_it() -> None:
    both = Playback(plan_of(routine_of("press_up", "bridge")))
    both.wait_for(SegmentKind.HOLD)
    both.press(Command.NEXT)
    both.wait_for(SegmentKind.INTRO)
    assert seen(both).card.words == "5 times"
    both.wait_for(SegmentKind.CHANGE)
    assert seen(both).phase.word == "Change position"


def test_next_names_the_exercise_its_position_and_its_first_side() -> None:
    both = Playback(plan_of(routine_of("bridge", "figure_four")))
    both.wait_for(SegmentKind.HOLD)
    up = seen(both).next_up
    assert up is not None
    assert up.name == catalog().exercises["figure_four"].name
    assert up.detail == "right side first"
    both.wait_for(SegmentKind.CHANGE)
    both.wait_for(SegmentKind.HOLD)
    last = seen(both).next_up
    assert last is not None
    assert last.name == "Getting up"


def test_a_pause_shows_bars_instead_of_a_number(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    bridge.press(Command.PAUSE)
    view = seen(bridge)
    assert (view.phase.word, view.phase.mark, view.dial.number) == ("Paused", Mark.BARS, "")


def test_after_hurts_the_number_counts_the_twenty_seconds_of_waiting(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    bridge.press(Command.HURTS)
    bridge.wait(5)
    view = seen(bridge)
    assert (view.phase.word, view.dial.number) == ("Rest", "15")
    assert view.dial.ring == pytest.approx(0.75)


def test_going_on_more_gently_keeps_the_whole_list_of_steps() -> None:
    press_up = Playback(plan_of("press_up", Level.USUAL))
    press_up.wait_for(SegmentKind.HOLD, 2)
    press_up.press(Command.GENTLY)
    press_up.wait_for(SegmentKind.HOLD)
    assert [step.number for step in seen(press_up).steps if step.number] == [1, 2, 3, 4, 5, 6]


def test_the_way_out_is_lit_without_becoming_a_step(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    bridge.press(Command.LEAVE)
    assert bridge.current.kind is SegmentKind.RELEASE
    view = seen(bridge)
    assert view.current is not None
    assert (view.current.number, view.current.text) == (None, bridge.current.label)
    bridge.wait_for(SegmentKind.RISE)
    assert bridge.current.label in [step.text for step in seen(bridge).steps]


def test_a_stopped_session_stays_where_it_was_while_the_ring_shows_the_time_to_undo(
    bridge: Playback,
) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    played = seen(bridge).dial.progress
    bridge.press(Command.STOP)
    bridge.wait(4)
    programme = Programme(bridge.plan.name, catalog().exercises)
    dial = present(bridge.moment, Caption(), programme, played).dial
    assert 0 < dial.progress == played < 1
    assert dial.number == ""
    assert dial.ring == pytest.approx(0.6)


def test_the_end_has_nothing_next_and_no_time_left(bridge: Playback) -> None:
    bridge.play_to_the_end()
    view = seen(bridge)
    assert (view.phase.word, view.phase.mark) == ("All done", Mark.CHECK)
    assert (view.next_up, view.left, view.dial.left, view.dial.progress) == (None, "", "", 1.0)


def test_every_moment_of_a_whole_session_can_be_shown() -> None:
    whole = Playback(plan_of("source_programme"))
    while whole.session.next_deadline() is not None:
        view = seen(whole)
        assert view.phase.word
        assert 0 <= view.dial.ring <= 1
        assert 0 <= view.dial.progress <= 1
        assert sum(step.state is StepState.CURRENT for step in view.steps) <= 1
        whole.wait(1.7)


def test_time_left_is_rounded_up_to_the_second() -> None:
    assert clock_time(0) == "0:00"
    assert clock_time(1) == "0:01"
    assert clock_time(61_001) == "1:02"


def test_the_pictures_of_the_next_segments_are_known_ahead(bridge: Playback) -> None:
    bridge.wait_for(SegmentKind.HOLD)
    ahead = motions_ahead(bridge.moment)
    release = bridge.plan.segments[bridge.current.index + 1].figure
    assert release is not None
    assert (ahead[0].start, ahead[0].end) == (release.start, release.end)


def test_outside_an_exercise_there_is_no_list(bridge: Playback) -> None:
    lines = step_lines(bridge.plan.segments, bridge.plan.segments[0], 0)
    assert [line.state for line in lines] == [StepState.CURRENT]


def test_sides_are_words_in_capitals() -> None:
    assert Wording().sides == {Side.LEFT: "LEFT", Side.RIGHT: "RIGHT"}


def test_the_view_model_needs_no_qt() -> None:
    code = (
        "import sys, sciatica_coach.ui.session.view_model; "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
