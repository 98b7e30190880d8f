"""The window as a person meets it: start, be led, say how it was, find the way."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import Event
from sciatica_coach.coaching.session import Session
from sciatica_coach.coaching.session import Stage as SessionStage
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.end.page import EndPage
from sciatica_coach.ui.safety.page import HelpPage
from sciatica_coach.ui.session.keys_panel import KeysPanel
from sciatica_coach.ui.settings.page import SettingsPage
from sciatica_coach.ui.theme import DARK
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.notice_bar import Source
from sciatica_coach.voice.state import VoiceState


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


def end_page(stage: Stage) -> EndPage:
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, EndPage)
    return page


def test_from_the_second_day_enter_starts(stage: Stage, qtbot: QtBot) -> None:
    assert stage.guide.page == "today"
    focused = stage.window.focusWidget()
    assert focused is stage.guide.today.hero.start
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "first_steps"
    assert stage.driver.moment().stage is SessionStage.RUNNING
    assert stage.window.screens.currentWidget() is stage.guide.session
    assert stage.window.isFullScreen()


def test_the_end_page_follows_the_session_and_one_key_reports(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.start("bridge")
    with qtbot.waitSignal(stage.guide.session_over):
        stage.driver.play_to_the_end()
    assert stage.guide.page == "end"
    assert not stage.window.isFullScreen()
    assert stage.driver.recorded == []
    qtbot.keyClick(end_page(stage).done, Qt.Key.Key_Return)
    assert stage.driver.recorded == [("reported", {"bridge": "fine"})]
    assert stage.guide.page == "today"


def test_leaving_the_end_page_without_a_word_reports_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.start("bridge")
    stage.driver.play_to_the_end()
    qtbot.mouseClick(end_page(stage).rather_not, Qt.MouseButton.LeftButton)
    assert stage.driver.recorded == []
    assert stage.guide.page == "today"


def test_a_session_stopped_before_anything_was_played_asks_nothing(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(1_000)
    stage.driver.command(Command.STOP, CommandSource.BUTTON)
    stage.driver.advance(11_000)
    assert stage.guide.session is not None
    stage.guide.session.refresh()
    assert stage.guide.page == "today"


def test_closing_the_window_in_a_session_suspends_it_first(stage: Stage) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(60_000)
    stage.window.close()
    assert stage.driver.commands == [(Command.SUSPEND, CommandSource.BUTTON)]


def test_who_closes_the_window_in_a_hold_still_sees_the_way_out(stage: Stage) -> None:
    stage.guide.start("bridge")
    while not stage.driver.moment().exit_words:
        stage.driver.advance(1_000)
    way_out = stage.driver.moment().exit_words
    stage.guide.leaving.connect(lambda: stage.driver.command(Command.SUSPEND, CommandSource.BUTTON))
    stage.guide.leaving.connect(lambda: stage.guide.stay(way_out))
    stage.guide.show_notice(Source.AWAKE, "The screen may go dark.")
    stage.window.close()
    assert stage.window.isVisible()
    assert stage.guide.session is not None
    assert stage.window.screens.currentWidget() is stage.guide.session
    view = stage.guide.session.canvas.view
    assert view is not None
    assert view.caption.text == way_out
    controls = stage.guide.session.controls
    assert not any(button.isVisible() for button in (controls.help, *controls.buttons.values()))
    assert "Close it once more to leave at once." in controls.parting.text()
    assert controls.parting.isVisible()
    assert not stage.guide.session.notice.isVisible()
    stage.window.close()
    assert not stage.window.isVisible()


def test_help_is_one_tap_away_from_every_page(stage: Stage, qtbot: QtBot) -> None:
    for page in ("today", "settings"):
        stage.guide.go(page)
        qtbot.mouseClick(stage.window.bar.help, Qt.MouseButton.LeftButton)
        assert stage.guide.page == "help"


def test_reading_aloud_ends_with_a_look_at_another_page(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_F1)
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, HelpPage)
    qtbot.mouseClick(page.read_aloud, Qt.MouseButton.LeftButton)
    assert stage.voice.said
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.guide.page == "today"
    assert stage.voice.said == []


def test_help_in_a_session_pauses_it_and_leads_back(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(50_000)
    assert stage.guide.session is not None
    qtbot.mouseClick(stage.guide.session.controls.help, Qt.MouseButton.LeftButton)
    assert stage.guide.page == "help"
    assert stage.driver.moment().stage is SessionStage.PAUSED
    assert not stage.window.bar.pages["settings"].isVisible()
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.window.screens.currentWidget() is stage.guide.session
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_a_headset_brings_the_session_back_that_waits_behind_the_help(stage: Stage) -> None:
    stage.guide.start("bridge")
    page = stage.guide.session
    assert page is not None
    stage.driver.advance(60_000)
    page.on_help_chosen()
    assert stage.window.screens.currentWidget() is not page
    stage.guide.room.on_media_key(MediaKey.PLAY_OR_PAUSE)
    assert stage.window.screens.currentWidget() is page
    assert stage.driver.commands[-1] == (Command.RESUME, CommandSource.REMOTE)
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_a_page_that_was_turned_is_turned_the_next_time_one_lies_so(stage: Stage) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(60_000)
    page = stage.guide.session
    assert page is not None
    page.on_action(Action.TURN, CommandSource.KEY)
    stage.driver.command(Command.STOP, CommandSource.BUTTON)
    stage.driver.advance(11_000)
    page.refresh()
    assert stage.coach.settings["look.turned_supine"] == "left"
    assert stage.coach.settings["look.turned_prone"] == "upright"
    stage.guide.start("bridge")
    assert page.canvas.turn is Turn.LEFT
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_a_headset_that_comes_too_late_changes_nothing(stage: Stage) -> None:
    stage.guide.room.on_media_key(MediaKey.NEXT)
    assert stage.guide.page == "today"
    assert stage.drivers == []


def test_help_in_the_middle_of_a_lift_keeps_the_way_out_in_sight(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.guide.start("bridge")
    while not stage.driver.moment().exit_words:
        stage.driver.advance(500)
    assert stage.guide.session is not None
    qtbot.mouseClick(stage.guide.session.controls.help, Qt.MouseButton.LeftButton)
    page = stage.guide.pages.page_of("help")
    assert isinstance(page, HelpPage)
    assert page.way_out.isVisible()
    assert page.way_out.text() == "Lower your hips. Rest."
    stage.driver.command(Command.STOP, CommandSource.BUTTON)
    stage.guide.go("help")
    assert page.way_out.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_Comma])
def test_no_key_leads_from_help_past_the_session_that_waits(
    stage: Stage, qtbot: QtBot, key: Qt.Key
) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(50_000)
    assert stage.guide.session is not None
    qtbot.mouseClick(stage.guide.session.controls.help, Qt.MouseButton.LeftButton)
    qtbot.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier)
    assert stage.guide.page == "help"
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_a_second_start_brings_back_the_session_that_is_under_way(stage: Stage) -> None:
    """As it comes from the command line's `--start` after an impatient Enter."""
    stage.guide.start("bridge")
    stage.guide.go("help")
    stage.guide.start("first_steps")
    assert [driver.plan.routine for driver in stage.drivers] == ["bridge"]
    assert stage.window.screens.currentWidget() is stage.guide.session
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_a_page_is_made_when_it_is_first_wanted(stage: Stage, qtbot: QtBot) -> None:
    assert stage.window.findChild(SettingsPage) is None
    qtbot.mouseClick(stage.window.bar.pages["settings"], Qt.MouseButton.LeftButton)
    assert stage.window.findChild(SettingsPage) is not None
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.guide.page == "today"


def test_every_page_can_be_reached_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_F1)
    assert stage.guide.page == "help"
    qtbot.keyClick(stage.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert stage.guide.page == "settings"
    qtbot.keyClick(stage.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert stage.guide.page == "today"


def test_a_setting_of_the_look_is_worn_at_once_and_kept(
    stage: Stage, qtbot: QtBot, qapp: QApplication
) -> None:
    stage.guide.go("settings")
    page = stage.window.findChild(SettingsPage)
    assert page is not None
    page.on_changed("look.theme", "dark")
    assert qapp.palette().window().color().name().upper() == DARK.paper
    qtbot.waitUntil(stage.home.settings.exists)
    kept = tomllib.loads(stage.home.settings.read_text())
    assert kept["look"]["theme"] == "dark"


def test_the_view_that_a_key_chose_holds_at_once_and_waits_for_no_disk(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    qtbot.keyClick(stage.guide.session, Qt.Key.Key_V)
    assert stage.coach.settings["look.session_view"] == "desk"
    assert not stage.home.settings.exists()
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_less_movement_is_as_the_computer_has_it_unless_the_person_says_otherwise(
    stage: Stage,
) -> None:
    look = stage.window.look
    still = [look.theme.reduced_motion]
    look.on_stillness_answered(True)
    still.append(look.theme.reduced_motion)
    look.on_stillness_answered(False)
    still.append(look.theme.reduced_motion)
    look.on_stillness_answered(True)
    stage.coach.set("look.reduced_motion", "off")
    look.wear()
    assert [*still, look.theme.reduced_motion] == [False, True, False, False]


def test_a_longer_hold_makes_the_home_page_promise_longer(stage: Stage) -> None:
    stage.guide.go("settings")
    page = stage.window.findChild(SettingsPage)
    assert page is not None
    before = stage.guide.today.hero.facts.text()
    page.on_changed("exercise.figure_four.hold_s", 30)
    stage.guide.go("today")
    assert stage.guide.today.hero.facts.text() != before


def test_the_first_words_are_made_ready_before_start(stage: Stage) -> None:
    assert stage.voice.prepared == ["first_steps"]


def test_the_last_routine_played_is_offered_next_time(
    stage: Stage, qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    journal = stage.coach.open_journal(speed=1, engine="silent")
    for event in _first_events(stage, "loosen_up"):
        journal.write(event, 0)
    journal.close()
    stage.window.close()
    assert set_stage(qtbot, qapp, home).guide.today.routine == "loosen_up"


def _first_events(stage: Stage, routine: str) -> tuple[Event, ...]:
    return Session(stage.coach.plan(routine)).start(0)


def test_a_missing_voice_is_told_quietly_where_it_matters(stage: Stage) -> None:
    stage.guide.start("bridge")
    stage.voice.change(VoiceState(notice="No voice is installed.", can_try_again=True))
    assert stage.guide.session is not None
    assert stage.guide.session.notice.isVisible()
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_the_keys_are_listed_over_any_page(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_Question)
    keys = stage.window.findChild(KeysPanel)
    assert keys is not None
    assert keys.isVisible()
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    assert stage.guide.page == "today"


def test_help_from_the_end_page_leads_back_to_the_answers(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.start("bridge")
    stage.driver.play_to_the_end()
    hurt = end_page(stage).rows[0].answers.button_of("spread")
    qtbot.mouseClick(hurt, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(end_page(stage).to_help, Qt.MouseButton.LeftButton)
    assert stage.guide.page == "help"
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    qtbot.mouseClick(end_page(stage).done, Qt.MouseButton.LeftButton)
    assert stage.driver.recorded == [("reported", {"bridge": "spread"})]


def test_a_missing_voice_is_told_on_the_home_page_with_its_remedy(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.voice.change(VoiceState(notice="No sound device was found.", can_try_again=True))
    assert stage.guide.today.voice.isVisible()
    qtbot.mouseClick(stage.guide.today.voice.try_again, Qt.MouseButton.LeftButton)
    assert stage.voice.asked == ["try again"]
    stage.voice.change(VoiceState())
    assert not stage.guide.today.voice.isVisible()


def test_words_grow_with_a_larger_window_but_not_twice_in_a_session(stage: Stage) -> None:
    stage.window.resize(1920, 1200)
    start = stage.guide.today.hero.start
    assert start.font().pixelSize() > 27
    stage.guide.start("bridge")
    assert stage.window.look.session_theme.scale == 1.0
    stage.driver.command(Command.STOP, CommandSource.BUTTON)
    stage.window.resize(1280, 800)


def test_an_enter_that_is_held_starts_and_does_nothing_more(stage: Stage, qtbot: QtBot) -> None:
    keys = stage.window.windowHandle()
    stage.guide.today.hero.start.setFocus()
    QTest.keyPress(keys, Qt.Key.Key_Return)
    assert stage.guide.session is not None
    assert stage.guide.session.controls.buttons[Action.PAUSE_OR_RESUME].hasFocus()
    QTest.keyPress(keys, Qt.Key.Key_Return)
    assert stage.driver.commands == []
    stage.guide.room.held_enter.end()
    QTest.keyPress(keys, Qt.Key.Key_Return)
    assert stage.driver.commands == [(Command.NEXT, CommandSource.BUTTON)]


def test_space_is_heard_at_once_after_start(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    qtbot.keyClick(stage.guide.session, Qt.Key.Key_Space)
    assert stage.driver.commands == [(Command.NEXT, CommandSource.KEY)]


def test_words_fill_a_full_hd_screen_as_they_fill_the_drawings(stage: Stage) -> None:
    stage.window.look.grow_with(QSize(1920, 1053))
    assert stage.window.look.theme.scale == 1.3125
