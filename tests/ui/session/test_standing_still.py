"""A session that stands still: a pause, a pain, help, a stop that can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.session.story import Story

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.session.pause_panel import BUTTON_PX
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.control_button import SMALLEST
from sciatica_coach.ui.widgets.notice_bar import Source

KEY = CommandSource.KEY
BUTTON = CommandSource.BUTTON


def test_escape_can_still_hold_the_wait(story: Story) -> None:
    story.press(Qt.Key.Key_Escape)
    assert story.driver.commands == [(Command.PAUSE, KEY)]


def test_escape_pauses_and_asks_and_a_stop_can_be_taken_back(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Escape)
    assert story.driver.commands == [(Command.PAUSE, KEY)]
    assert story.choices == ["Go on", "Stop for today"]
    story.choose("Stop for today")
    assert story.driver.moment().stage is Stage.STOPPED
    assert story.choices == ["Done", "Take it back"]
    assert story.ended == []
    story.press(Qt.Key.Key_U)
    assert story.driver.moment().stage is Stage.PAUSED
    assert story.choices == ["Go on", "Repeat this", "Leave this exercise", "Stop for today"]


def test_a_stopped_session_leads_nobody_on(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.refresh()
    view = story.page.canvas.view
    assert view is not None
    played = view.dial.progress
    story.driver.command(Command.STOP, BUTTON)
    stopped = story.page.canvas.view
    assert stopped is not None
    assert 0 < stopped.dial.progress == played
    assert all(button.isHidden() for button in story.page.controls.buttons.values())
    assert story.page.controls.help.isVisible()
    story.choose("Take it back")
    assert story.page.controls.buttons[Action.PAUSE_OR_RESUME].isVisible()


def test_ten_seconds_after_a_stop_the_session_has_ended(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.driver.command(Command.STOP, BUTTON)
    story.driver.wait(10)
    story.page.refresh()
    assert [each.stage for each in story.ended] == [Stage.STOPPED]
    assert story.ended[0].played == ("press_up",)


def test_who_is_sure_need_not_wait_the_ten_seconds(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.driver.command(Command.STOP, BUTTON)
    story.press(Qt.Key.Key_Return)
    assert [each.stage for each in story.ended] == [Stage.STOPPED]


def test_after_hurts_one_press_goes_on_more_gently(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    assert story.page.panel.text().startswith("Press once to go on more gently.")
    story.driver.wait(4)
    story.page.refresh()
    view = story.page.canvas.view
    assert view is not None
    assert view.dial.number == "16"
    story.press(Qt.Key.Key_Space)
    assert story.driver.moment().stage is Stage.RUNNING
    assert story.choices == []


def test_after_hurts_without_an_answer_the_exercise_is_left(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_PageUp)
    story.driver.wait(21)
    assert story.driver.session.current.exercise == "pelvic_tilt"
    assert story.choices == []


def test_who_is_hurt_may_read_the_help_page_as_long_as_they_like(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    QTest.mouseClick(story.page.controls.help, Qt.MouseButton.LeftButton)
    story.driver.wait(600)
    assert story.driver.moment().stage is Stage.PAUSED
    assert story.driver.session.current.exercise == "press_up"
    assert story.choices == ["Go on more gently", "Leave this exercise", "Stop for today"]
    assert story.page.panel.text().startswith("Take your time. Press once to go on more gently.")
    assert "Do nothing" not in story.page.panel.text()


def test_the_question_whether_to_stop_waits_for_its_answer_after_a_pain_too(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    story.press(Qt.Key.Key_Escape)
    story.driver.wait(600)
    assert story.choices == ["Go on more gently", "Stop for today"]
    story.choose("Stop for today")
    assert story.driver.moment().stage is Stage.STOPPED


def test_leaving_in_a_pause_is_next_and_no_word_of_pain(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.push(Action.PAUSE_OR_RESUME)
    story.choose("Leave this exercise")
    assert story.driver.commands[-1] == (Command.NEXT, BUTTON)


def test_undo_stands_among_the_controls_only_while_there_is_something_to_undo(
    story: Story,
) -> None:
    undo = story.page.controls.buttons[Action.UNDO]
    story.driver.wait_for(SegmentKind.HOLD)
    assert undo.isHidden()
    story.press(Qt.Key.Key_Right)
    assert not undo.isHidden()
    story.driver.wait(10)
    story.page.refresh()
    assert undo.isHidden()


def test_help_pauses_first(story: Story, qtbot: QtBot) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    with qtbot.waitSignal(story.page.help_asked, timeout=500):
        QTest.mouseClick(story.page.controls.help, Qt.MouseButton.LeftButton)
    assert story.driver.moment().stage is Stage.PAUSED


def test_a_pause_is_at_rest_once_its_words_are_spoken(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    assert story.page.is_awake
    story.press(Qt.Key.Key_Space)
    story.driver.wait(60)
    story.page.refresh()
    assert not story.page.is_awake


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_choices_of_a_pause_are_large_and_leave_the_caption_free(
    story: Story, size: tuple[int, int], scale: float, viewpoint: Viewpoint
) -> None:
    story.page.set_theme(LIGHT.at(scale))
    story.page.resize(*size)
    story.page.set_viewpoint(viewpoint)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    story.page.grab()
    panel = story.page.panel
    assert story.page.canvas.body_place().contains(panel.geometry())
    shown = panel.buttons
    assert len(shown) == 4
    for number, button in enumerate(shown):
        place = button.geometry()
        assert min(place.width(), place.height()) >= SMALLEST
        assert panel.rect().contains(place)
        assert not any(place.intersects(other.geometry()) for other in shown[number + 1 :])


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
def test_from_the_mat_the_choices_are_a_column_beside_number_phase_and_message(
    story: Story, size: tuple[int, int]
) -> None:
    story.page.resize(*size)
    story.page.set_viewpoint(Viewpoint.ROOM)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    story.page.grab()
    panel, layout = story.page.panel, story.page.canvas.layout_now
    assert layout is not None
    for area in ("ring", "words", "step"):
        assert not layout.areas[area].toAlignedRect().intersects(panel.geometry())
    tops = [button.geometry().top() for button in panel.buttons]
    assert len(set(tops)) == len(tops) == 3
    assert {button.geometry().width() for button in panel.buttons} == {panel.width()}


def test_at_the_desk_the_words_stand_directly_above_the_buttons(story: Story) -> None:
    story.page.set_viewpoint(Viewpoint.DESK)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    story.page.grab()
    panel = story.page.panel
    first = panel.buttons[0].geometry()
    last = panel.lines[-1]
    assert last.left() == pytest.approx(first.left(), abs=1)
    assert 0 < first.top() - last.bottom() <= 24


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_after_hurts_the_way_out_stays_in_sight_beside_the_choices(
    story: Story, viewpoint: Viewpoint
) -> None:
    story.page.set_viewpoint(viewpoint)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    story.driver.wait(15)
    story.page.refresh()
    story.page.grab()

    view, layout = story.page.canvas.view, story.page.canvas.layout_now
    assert view is not None
    assert layout is not None
    assert view.current is not None
    assert view.current.text == "Lower to the floor. Rest your head."
    assert not layout.figure.toAlignedRect().intersects(story.page.panel.geometry())
    assert not layout.areas["ring"].toAlignedRect().intersects(story.page.panel.geometry())


def test_after_a_stop_in_a_position_the_way_out_stays_as_well(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.driver.command(Command.STOP, BUTTON)
    story.driver.wait(8)
    story.page.refresh()
    view = story.page.canvas.view
    assert view is not None
    assert view.way_out == "Lower to the floor. Rest your head."


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_choice_is_written_larger_than_another(
    story: Story, scale: float, viewpoint: Viewpoint
) -> None:
    story.page.set_theme(LIGHT.at(scale))
    story.page.set_viewpoint(viewpoint)
    story.page.resize(1024, 600)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    story.page.grab()
    assert len({button.shown_px for button in story.page.panel.buttons}) == 1


@pytest.mark.parametrize("command", [Command.HURTS, Command.PAUSE])
def test_at_the_desk_the_choices_grow_with_the_text(story: Story, command: Command) -> None:
    story.page.set_viewpoint(Viewpoint.DESK)
    story.page.set_theme(LIGHT.at(2.0))
    story.page.resize(1280, 800)
    story.driver.wait_for(SegmentKind.HOLD, into=2)
    story.driver.command(command, KEY)
    story.page.grab()
    assert {button.shown_px for button in story.page.panel.buttons} == {2 * BUTTON_PX}
    layout = story.page.canvas.layout_now
    assert layout is not None
    assert not layout.areas["list"].toAlignedRect().intersects(story.page.panel.geometry())


def test_a_notice_moves_nothing_and_waits_while_choices_are_shown(story: Story) -> None:
    before = story.page.canvas.geometry()
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    assert story.page.notice.isVisible()
    assert story.page.canvas.geometry() == before
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    story.page.grab()
    assert not story.page.notice.isVisible()
    story.press(Qt.Key.Key_Space)
    assert story.page.notice.isVisible()
