"""Who has one switch only pauses with it, goes on, and gets out of an exercise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from tests.ui.session.story import Story

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.session.one_switch import OneSwitch

KEY = CommandSource.KEY


@pytest.fixture
def switch(story: Story) -> OneSwitch:
    """The page's one switch, turned on, in a hold."""
    story.page.set_one_switch(on=True)
    story.driver.wait_for(SegmentKind.HOLD)
    found = story.page.findChild(OneSwitch)
    assert found is not None
    return found


def wait_of(switch: OneSwitch) -> QTimer:
    timer = switch.findChild(QTimer)
    assert timer is not None
    return timer


def no_second_press_comes(switch: OneSwitch) -> None:
    timer = wait_of(switch)
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_the_first_press_pauses_at_once(story: Story, switch: OneSwitch) -> None:
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == [(Command.PAUSE, KEY)]
    assert not wait_of(switch).isActive()


def test_in_a_pause_one_press_goes_on(story: Story, switch: OneSwitch) -> None:
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == [(Command.PAUSE, KEY)]
    no_second_press_comes(switch)
    assert story.driver.commands[1:] == [(Command.RESUME, KEY)]


def test_in_a_pause_two_presses_leave_the_exercise(story: Story, switch: OneSwitch) -> None:
    left = story.driver.session.current.exercise
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Space, seconds_after=0.5)
    assert story.driver.commands[1:] == [(Command.NEXT, KEY)]
    story.driver.wait_for(SegmentKind.INTRO)  # the way out is told first
    assert story.driver.session.current.exercise != left


def test_after_a_pain_two_presses_leave_because_of_it(story: Story, switch: OneSwitch) -> None:
    story.press(Qt.Key.Key_H)
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Space, seconds_after=0.5)
    assert story.driver.commands == [(Command.HURTS, KEY), (Command.LEAVE, KEY)]


def test_a_switch_that_sends_enter_or_a_click_counts_as_well(
    story: Story, switch: OneSwitch
) -> None:
    story.press(Qt.Key.Key_Space)
    QTest.mouseClick(story.page.panel.buttons[0], Qt.MouseButton.LeftButton)
    story.click(Qt.MouseButton.LeftButton)
    assert [command for command, _ in story.driver.commands] == [Command.PAUSE, Command.NEXT]


def test_a_press_that_waits_is_forgotten_when_the_session_went_on_by_itself(
    story: Story, switch: OneSwitch
) -> None:
    story.press(Qt.Key.Key_H)
    story.press(Qt.Key.Key_Space)
    story.driver.wait(21)
    assert story.phase != "Paused"
    no_second_press_comes(switch)
    assert story.driver.commands == [(Command.HURTS, KEY)]


def test_who_has_more_than_one_switch_waits_for_nothing(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == [(Command.PAUSE, KEY), (Command.RESUME, KEY)]
