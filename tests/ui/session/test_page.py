"""A person, a session, and everything within reach of hand, mouse and clicker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import catalog, plan_of
from tests.ui.session.hands import HandDriver

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.ui import typeface
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.session.page import SessionPage
from sciatica_coach.ui.session.record import Ended
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.control_button import SMALLEST

KEY = CommandSource.KEY
REMOTE = CommandSource.REMOTE
MOUSE = CommandSource.MOUSE
BUTTON = CommandSource.BUTTON


class Story:
    """A page with a session on it."""

    def __init__(self, page: SessionPage, driver: HandDriver) -> None:
        self.page = page
        self.driver = driver
        self.real_ms = 0
        self.ended: list[Ended] = []
        page.ended.connect(self.ended.append)

    @property
    def caption(self) -> str:
        view = self.page.canvas.view
        assert view is not None
        return view.caption.text

    @property
    def phase(self) -> str:
        view = self.page.canvas.view
        assert view is not None
        return view.phase.word

    @property
    def viewpoint(self) -> str:
        return self.page.canvas.viewpoint.value

    @property
    def fills_screen(self) -> bool:
        return self.page.window().isFullScreen()

    @property
    def choices(self) -> list[str]:
        return [button.text() for button in self.page.panel.buttons]

    def press(self, key: Qt.Key, seconds_after: float = 1.0) -> None:
        self.real_ms += round(seconds_after * 1000)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or self.page, key)

    def click(self, button: Qt.MouseButton) -> None:
        QTest.mouseClick(self.page.canvas, button, pos=QPoint(5, 5))

    def push(self, action: Action) -> None:
        QTest.mouseClick(self.page.controls.buttons[action], Qt.MouseButton.LeftButton)

    def choose(self, text: str) -> None:
        QTest.mouseClick(
            next(button for button in self.page.panel.buttons if button.text() == text),
            Qt.MouseButton.LeftButton,
        )


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication) -> Iterator[Story]:
    dress(qapp, LIGHT, typeface.load())
    told: list[Story] = []
    page = SessionPage(catalog().exercises, LIGHT, clock_ms=lambda: told[0].real_ms if told else 0)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitActive(page)
    driver = HandDriver(plan_of("first_steps"))
    told.append(Story(page, driver))
    page.begin(driver, driver.session.plan)
    driver.start()
    yield told[0]
    page.let_go()


def test_captions_show_what_is_said_without_any_voice(story: Story) -> None:
    assert story.caption == "Lie down on your front."
    story.driver.wait_for(SegmentKind.INTRO)
    assert story.caption.startswith("Press up")


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


def test_enter_in_the_lead_in_begins_now(story: Story) -> None:
    assert story.page.controls.buttons[Action.PAUSE_OR_RESUME].text() == "Begin now"
    story.press(Qt.Key.Key_Return)
    assert story.driver.commands == [(Command.NEXT, BUTTON)]
    assert story.driver.session.current.kind is SegmentKind.INTRO
    assert story.page.controls.buttons[Action.PAUSE_OR_RESUME].text() == "Pause"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_MediaPlay])
def test_any_press_of_the_one_large_key_ends_the_wait_too(story: Story, key: Qt.Key) -> None:
    story.press(key)
    assert story.driver.session.current.kind is SegmentKind.INTRO


def test_escape_can_still_hold_the_wait(story: Story) -> None:
    story.press(Qt.Key.Key_Escape)
    assert story.driver.commands == [(Command.PAUSE, KEY)]


@pytest.mark.parametrize(
    ("key", "command", "source"),
    [
        (Qt.Key.Key_PageDown, Command.PAUSE, REMOTE),
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
    assert story.driver.moment().stage is Stage.RUNNING
    assert story.choices == []


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


def test_help_pauses_first(story: Story, qtbot: QtBot) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    with qtbot.waitSignal(story.page.help_asked, timeout=500):
        QTest.mouseClick(story.page.controls.help, Qt.MouseButton.LeftButton)
    assert story.driver.moment().stage is Stage.PAUSED


def test_a_lost_voice_is_told_in_a_quiet_bar(story: Story) -> None:
    assert not story.page.notice.isVisible()
    story.page.show_notice("No sound can be played. Captions go on.")
    assert story.page.notice.isVisible()
    story.page.show_notice("")
    assert not story.page.notice.isVisible()


def test_the_end_of_the_plan_ends_the_page(story: Story) -> None:
    story.driver.play_to_the_end()
    assert [each.finished for each in story.ended] == [True]
    assert story.ended[0].played == ("press_up", "pelvic_tilt", "bridge", "figure_four")


def test_a_pause_is_at_rest_once_its_words_are_spoken(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    assert story.page.is_awake
    story.press(Qt.Key.Key_Space)
    story.driver.wait(60)
    story.page.refresh()
    assert not story.page.is_awake


def test_a_second_session_begins_afresh(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    other = HandDriver(plan_of("bridge"))
    story.page.begin(other, other.session.plan)
    other.start()
    assert story.caption == "Lie down on your back."
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == []
    assert other.commands == [(Command.NEXT, KEY)]


def test_a_screen_reader_hears_a_progress_bar_with_phase_and_step(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    interface = QAccessible.queryAccessibleInterface(story.page.canvas)
    assert interface.role() is QAccessible.Role.ProgressBar
    words = "Press up. Hold. Hold 3 seconds"
    assert interface.text(QAccessible.Text.Description) == words
    assert story.page.canvas.text() == words


def test_seconds_are_not_announced_but_phases_are(story: Story) -> None:
    told: list[str] = []
    story.page.canvas.announced.connect(told.append)
    story.driver.wait_for(SegmentKind.HOLD)
    told.clear()
    for _ in range(2):
        story.driver.wait(1)
        story.page.refresh()
    assert told == []
    story.driver.wait_for(SegmentKind.RELEASE)
    assert [words.split(". ")[1] for words in told] == ["Lower"]


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_controls_are_large_and_none_covers_another(
    story: Story, size: tuple[int, int], scale: float
) -> None:
    story.page.set_theme(LIGHT.at(scale))
    story.page.resize(*size)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Right)
    story.page.grab()
    bar = story.page.controls
    shown = [bar.help, *bar.buttons.values()]
    for number, button in enumerate(shown):
        place = button.geometry()
        assert min(place.width(), place.height()) >= SMALLEST
        assert bar.rect().contains(place)
        assert not any(place.intersects(other.geometry()) for other in shown[number + 1 :])


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
