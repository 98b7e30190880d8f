"""Everything within reach of hand, mouse and clicker does what it says, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.ui.session.story import Story

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.session.keys_panel import KeyCaps
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.control_button import FOCUS

KEY = CommandSource.KEY
REMOTE = CommandSource.REMOTE
MOUSE = CommandSource.MOUSE
BUTTON = CommandSource.BUTTON


def test_space_pauses_and_goes_on_whatever_has_the_focus(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.controls.buttons[Action.NEXT].setFocus()
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == [(Command.PAUSE, KEY)]
    assert story.phase == "Paused"
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands[1:] == [(Command.RESUME, KEY)]


def test_enter_activates_what_has_the_focus(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.controls.buttons[Action.BACK].setFocus()
    story.press(Qt.Key.Key_Return)
    assert story.driver.commands == [(Command.BACK, BUTTON)]


def test_a_held_enter_presses_once(story: Story) -> None:
    window = story.page.window().windowHandle()
    story.driver.wait_for(SegmentKind.HOLD)
    plain = Qt.KeyboardModifier.NoModifier
    for repeats in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, plain, "\r", autorep=repeats)
        QApplication.sendEvent(window, press)
    assert story.driver.commands == [(Command.PAUSE, BUTTON)]
    for _ in range(3):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Return, plain, "\r"))
    assert story.driver.commands == [(Command.PAUSE, BUTTON)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_MediaPlay])
def test_any_press_of_the_one_large_key_ends_the_wait_too(story: Story, key: Qt.Key) -> None:
    story.press(key)
    assert story.driver.session.current.kind is SegmentKind.INTRO


@pytest.mark.parametrize(
    ("key", "command", "source"),
    [
        (Qt.Key.Key_PageDown, Command.PAUSE, REMOTE),
        (Qt.Key.Key_B, Command.PAUSE, REMOTE),
        (Qt.Key.Key_Period, Command.PAUSE, REMOTE),
        (Qt.Key.Key_F5, Command.PAUSE, REMOTE),
        (Qt.Key.Key_Escape, Command.PAUSE, KEY),
        (Qt.Key.Key_MediaPlay, Command.PAUSE, REMOTE),
        (Qt.Key.Key_PageUp, Command.HURTS, REMOTE),
        (Qt.Key.Key_H, Command.HURTS, KEY),
        (Qt.Key.Key_Right, Command.NEXT, KEY),
        (Qt.Key.Key_Left, Command.BACK, KEY),
        (Qt.Key.Key_R, Command.REPEAT, KEY),
        (Qt.Key.Key_T, Command.MORE, KEY),
        (Qt.Key.Key_U, Command.UNDO, KEY),
    ],
)
def test_every_key_has_its_command(
    story: Story, key: Qt.Key, command: Command, source: CommandSource
) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(key)
    assert story.driver.commands == [(command, source)]


def test_the_play_key_of_a_headset_pauses_and_goes_on(story: Story) -> None:
    """Asked of the shortcut itself: Qt's test keyboard has no such key."""
    story.driver.wait_for(SegmentKind.HOLD)
    play = QKeySequence(Qt.Key.Key_MediaTogglePlayPause)
    shortcut = next(each for each in story.page.findChildren(QShortcut) if each.key() == play)
    assert not shortcut.autoRepeat()
    shortcut.activated.emit()
    shortcut.activated.emit()
    assert story.driver.commands == [(Command.PAUSE, REMOTE), (Command.RESUME, REMOTE)]


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (MediaKey.PLAY_OR_PAUSE, Command.PAUSE),
        (MediaKey.NEXT, Command.NEXT),
        (MediaKey.PREVIOUS, Command.BACK),
        (MediaKey.STOP, Command.PAUSE),
    ],
)
def test_what_the_desktop_hears_of_a_headset_does_what_its_keys_do(
    story: Story, key: MediaKey, command: Command
) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.on_media_key(key)
    assert story.driver.commands == [(command, REMOTE)]


def test_stop_on_a_headset_asks_before_it_stops(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.on_media_key(MediaKey.STOP)
    assert "Stop for today" in story.choices


def test_the_mouse_is_a_remote_anywhere_on_the_page(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.click(Qt.MouseButton.LeftButton)
    story.click(Qt.MouseButton.RightButton)
    assert story.driver.commands == [(Command.PAUSE, MOUSE), (Command.HURTS, MOUSE)]


def test_a_double_click_is_one_press(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.click(Qt.MouseButton.LeftButton)
    QTest.mouseDClick(story.page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert story.driver.commands == [(Command.PAUSE, MOUSE)]


def test_a_held_key_does_not_repeat(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Space,
            Qt.KeyboardModifier.NoModifier,
            " ",
            autorep=True,
        )
        QApplication.sendEvent(story.page, held)
    assert story.driver.commands == [(Command.PAUSE, KEY)]


def test_a_held_key_that_comes_as_release_and_press_does_not_repeat_either(story: Story) -> None:
    """As X11 delivers it now and then."""
    window = story.page.window().windowHandle()
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    for _ in range(5):
        story.real_ms += 40
        release = QKeyEvent(
            QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window, release)
        story.press(Qt.Key.Key_Space, seconds_after=0.004)
    assert story.driver.commands == [(Command.PAUSE, KEY)]
    story.press(Qt.Key.Key_Space, seconds_after=0.2)
    assert len(story.driver.commands) == 2


def test_a_second_next_within_three_hundred_milliseconds_is_not_heard(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Right)
    story.press(Qt.Key.Key_Right, seconds_after=0.299)
    assert len(story.driver.commands) == 1
    story.press(Qt.Key.Key_Right, seconds_after=0.001)
    assert len(story.driver.commands) == 2


def test_louder_and_softer_are_told_to_whoever_has_the_voice(story: Story, qtbot: QtBot) -> None:
    with qtbot.waitSignal(story.page.louder_asked, timeout=500):
        story.press(Qt.Key.Key_Up)
    with qtbot.waitSignal(story.page.softer_asked, timeout=500):
        story.press(Qt.Key.Key_Down)


def test_one_key_changes_the_view(story: Story) -> None:
    assert story.viewpoint == "room"
    story.press(Qt.Key.Key_V)
    assert story.viewpoint == "desk"
    story.press(Qt.Key.Key_V)
    assert story.viewpoint == "room"


def test_full_screen_is_seen_from_the_room_and_a_window_from_the_desk(story: Story) -> None:
    story.press(Qt.Key.Key_F)
    assert (story.fills_screen, story.viewpoint) == (True, "room")
    story.press(Qt.Key.Key_F)
    assert (story.fills_screen, story.viewpoint) == (False, "desk")


def test_the_question_mark_lists_the_keys_and_any_click_closes_the_list(story: Story) -> None:
    story.press(Qt.Key.Key_Question)
    assert story.page.keys_panel.isVisible()
    QTest.mouseClick(story.page.keys_panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not story.page.keys_panel.isVisible()
    assert story.driver.commands == []


def test_the_list_of_keys_says_how_it_closes_and_that_the_session_goes_on(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Question)
    panel = story.page.keys_panel
    assert panel.hint.text() == (
        "Esc, ? or a click closes this list. The session goes on meanwhile."
    )
    story.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel
    story.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert story.driver.commands == []
    assert QApplication.focusWidget() is story.page.controls.buttons[Action.PAUSE_OR_RESUME]
    story.press(Qt.Key.Key_Space)
    story.press(Qt.Key.Key_Question)
    assert panel.hint.text() == "Esc, ? or a click closes this list."


def test_the_list_makes_way_for_what_its_reader_does_in_the_session(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Question)
    story.press(Qt.Key.Key_H)
    assert story.driver.commands == [(Command.HURTS, KEY)]
    assert not story.page.keys_panel.isVisible()
    assert QApplication.focusWidget() is story.page.panel.buttons[0]


def test_a_right_click_on_the_list_hurts_as_anywhere(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Question)
    QTest.mouseClick(story.page.keys_panel, Qt.MouseButton.RightButton, pos=QPoint(3, 3))
    assert story.driver.commands == [(Command.HURTS, MOUSE)]
    assert not story.page.keys_panel.isVisible()


def test_the_list_closes_also_when_the_button_that_had_the_focus_has_gone(
    story: Story, qtbot: QtBot
) -> None:
    """A pain's question is over by itself after its wait, list or no list."""
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    asked = story.page.panel.buttons[0]
    story.press(Qt.Key.Key_Question)
    story.driver.wait(25)
    qtbot.waitUntil(lambda: not isValid(asked))
    story.press(Qt.Key.Key_Escape)
    assert not story.page.keys_panel.isVisible()
    assert QApplication.focusWidget() is story.page.controls.buttons[Action.PAUSE_OR_RESUME]


def test_the_next_session_begins_without_the_list(story: Story) -> None:
    story.press(Qt.Key.Key_Question)
    story.page.begin(story.driver, story.driver.session.plan)
    assert not story.page.keys_panel.isVisible()


def test_the_list_names_the_remotes_keys_but_not_every_media_key(story: Story) -> None:
    words = [caps.text() for caps in story.page.keys_panel.findChildren(KeyCaps)]
    assert words[:2] == ["Space, Page down, click", "H, Page up, right click"]
    assert not any("Media" in word for word in words)


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [1024, 1280])
def test_every_button_shows_its_key(
    story: Story, width: int, scale: float, viewpoint: Viewpoint
) -> None:
    story.page.set_viewpoint(viewpoint)
    story.page.set_theme(LIGHT.at(scale))
    story.page.resize(width, 600)
    story.driver.wait_for(SegmentKind.HOLD)
    story.page.grab()
    buttons = story.page.controls.buttons
    assert [action for action, button in buttons.items() if not button.shows_key] == []


def test_enter_in_the_lead_in_begins_now(story: Story) -> None:
    assert story.page.controls.buttons[Action.PAUSE_OR_RESUME].text() == "Begin now"
    story.press(Qt.Key.Key_Return)
    assert story.driver.commands == [(Command.NEXT, BUTTON)]
    assert story.driver.session.current.kind is SegmentKind.INTRO
    assert story.page.controls.buttons[Action.PAUSE_OR_RESUME].text() == "Pause"


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_begin_now_stands_inside_its_button_and_its_ring(
    story: Story, size: tuple[int, int], scale: float
) -> None:
    story.page.set_theme(LIGHT.at(scale))
    story.page.resize(*size)
    story.page.grab()
    begin = story.page.controls.buttons[Action.PAUSE_OR_RESUME]
    assert begin.text() == "Begin now"
    assert begin.words_width <= begin.width() - 4 * FOCUS


def test_controls_grow_with_the_window_and_with_the_text(story: Story) -> None:
    pause = story.page.controls.buttons[Action.PAUSE_OR_RESUME]

    def shown(size: tuple[int, int], scale: float, viewpoint: Viewpoint) -> int:
        story.page.set_viewpoint(viewpoint)
        story.page.set_theme(LIGHT.at(scale))
        story.page.resize(*size)
        story.page.grab()
        return pause.shown_px

    for viewpoint in Viewpoint:
        assert shown((1920, 1080), 1.0, viewpoint) >= 1.3 * shown((1280, 800), 1.0, viewpoint)
    assert shown((1024, 600), 2.0, Viewpoint.ROOM) >= 16
