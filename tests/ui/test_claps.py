"""Two claps: what they mean in a session, and how the window shows that it listens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.noting_ear import Listener
from tests.ui.settings_rows import row_of
from tests.ui.window_stage import Stage, set_stage

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage as SessionStage
from sciatica_coach.hearing.state import (
    LEFT,
    MUTE,
    NONE_HEARD,
    NOW,
    ONE_HEARD,
    OPENING,
    TWO_HEARD,
    ClapTrial,
    ListeningState,
)
from sciatica_coach.settings.setting import Section
from sciatica_coach.ui.session.layout import Sign, Text
from sciatica_coach.ui.session.view import Mark
from sciatica_coach.ui.settings.page import SettingsPage
from sciatica_coach.ui.settings.rows import SwitchSettingRow
from sciatica_coach.voice.utterance import CueOutcome

ANSWERS = {"surface": "mat"}
ON = ListeningState(listens=True)


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.claps.close()


# ------------------------------------------------------------------- in a session


def test_who_did_not_ask_for_it_is_not_listened_to(told: Listener) -> None:
    told.wanted = False
    told.driver.start()
    told.driver.play_to_the_end()
    assert "begin" not in told.ear.asked


def test_the_microphone_is_on_from_the_beginning_of_a_session_to_its_end(told: Listener) -> None:
    assert told.ear.asked == []
    told.driver.start()
    told.driver.wait_for(SegmentKind.HOLD)
    assert told.ear.asked == ["begin"]
    told.driver.command(Command.STOP, CommandSource.KEY)
    assert told.ear.asked == ["begin", "end"]


def test_a_stop_that_is_taken_back_is_listened_to_again(told: Listener) -> None:
    told.driver.start()
    told.driver.wait_for(SegmentKind.HOLD)
    told.driver.command(Command.STOP, CommandSource.KEY)
    told.driver.command(Command.UNDO, CommandSource.KEY)
    assert told.ear.asked == ["begin", "end", "begin"]


def test_two_claps_pause_and_two_claps_go_on(told: Listener) -> None:
    told.driver.start()
    told.driver.wait_for(SegmentKind.HOLD)
    told.clap_twice()
    assert told.driver.moment().stage is SessionStage.PAUSED
    told.clap_twice()
    assert told.driver.moment().stage is SessionStage.RUNNING
    assert told.asked == [Command.PAUSE, Command.RESUME]


def test_claps_in_the_wait_before_the_first_exercise_pause_it_and_never_begin_it(
    told: Listener,
) -> None:
    told.driver.start()
    told.clap_twice()
    assert told.asked == [Command.PAUSE]


def test_after_a_pain_no_noise_leads_anybody_on(told: Listener) -> None:
    told.driver.start()
    told.driver.wait_for(SegmentKind.HOLD)
    told.driver.command(Command.HURTS, CommandSource.KEY)
    told.clap_twice()
    assert told.asked == []


def test_after_the_end_claps_mean_nothing(told: Listener) -> None:
    told.driver.start()
    told.driver.play_to_the_end()
    told.clap_twice()
    assert told.asked == []


def test_it_is_deaf_while_the_coach_speaks(told: Listener) -> None:
    told.driver.start()
    told.ear.asked.clear()
    told.speak(CueOutcome.STARTED)
    told.speak(CueOutcome.DROPPED)
    assert told.ear.asked == ["deaf"]
    told.speak(CueOutcome.ENDED)
    told.speak(CueOutcome.STARTED)
    told.speak(CueOutcome.INTERRUPTED)
    assert told.ear.asked == ["deaf", "hears", "deaf", "hears"]


# ---------------------------------------------------------------------- the trial


def test_a_trial_says_what_to_do_and_that_two_claps_were_heard(told: Listener) -> None:
    told.claps.try_out()
    told.ear.change(ON)
    told.ear.clapped.emit()
    told.ear.clapped_twice.emit()
    assert told.trials == [OPENING, NOW, ONE_HEARD, TWO_HEARD]
    assert told.ear.asked == ["begin", "end"]
    assert told.asked == []


def test_a_trial_is_not_begun_twice(told: Listener) -> None:
    told.claps.try_out()
    told.ear.change(ON)
    told.claps.try_out()
    assert told.trials == [OPENING, NOW]
    assert told.ear.asked == ["begin"]


def test_a_trial_in_which_nobody_claps_says_so_and_lets_the_microphone_go(
    told: Listener,
) -> None:
    told.claps.try_out()
    told.ear.change(ON)
    told.claps._trial.timeout.emit()  # twenty seconds need not be waited for
    assert told.trials[-1] == NONE_HEARD
    assert told.ear.asked == ["begin", "end"]


def test_a_trial_without_a_sound_says_what_may_be_amiss(told: Listener) -> None:
    told.claps.try_out()
    told.ear.change(ListeningState(listens=True, notice=MUTE))
    assert told.trials[-1] == ClapTrial(runs=False, answer=MUTE)
    assert told.ear.asked == ["begin", "end"]


def test_a_session_ends_a_trial_that_still_goes_on(told: Listener) -> None:
    told.claps.try_out()
    told.driver.start()
    assert told.trials[-1] == NONE_HEARD
    assert told.ear.asked == ["begin", "end", "begin"]


def test_who_goes_away_from_a_trial_has_the_microphone_off_at_once(told: Listener) -> None:
    told.claps.end_trial()
    assert told.ear.asked == []
    told.claps.try_out()
    told.ear.change(ON)
    told.claps.end_trial()
    assert told.trials[-1] == LEFT
    assert told.ear.asked == ["begin", "end"]


def test_in_a_session_no_trial_is_there_to_be_ended(told: Listener) -> None:
    told.driver.start()
    told.claps.end_trial()
    assert told.ear.asked == ["begin"]


# --------------------------------------------------------------------- the window


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Stage:
    return set_stage(qtbot, qapp, tmp_path, answered=ANSWERS)


def ears_on(stage: Stage) -> list[str]:
    """What the session's page shows of the microphone: its words, or its sign alone."""
    page = stage.guide.session
    layout = page.canvas.layout_now if page is not None else None
    if layout is None or not any(
        isinstance(each, Sign) and each.mark is Mark.MICROPHONE for each in layout.pieces
    ):
        return []
    texts = [each.setting.lines for each in layout.pieces if isinstance(each, Text)]
    return ["sign", *(" ".join(each) for each in texts if "Microphone on" in " ".join(each))]


def test_the_session_page_shows_the_microphone_as_long_as_it_is_on(stage: Stage) -> None:
    stage.guide.start("bridge")
    assert ears_on(stage) == []
    stage.guide.room.show_listening(ON)
    assert ears_on(stage) == ["sign", ON.sign]
    stage.guide.room.show_listening(ListeningState())
    assert ears_on(stage) == []
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (800, 480)])
def test_the_sign_of_the_microphone_stays_where_its_words_have_no_room(
    stage: Stage, size: tuple[int, int]
) -> None:
    stage.guide.start("bridge")
    stage.guide.room.show_listening(ON)
    page = stage.guide.session
    assert page is not None
    page.window().setWindowState(page.window().windowState() & ~page.window().windowState())
    page.window().resize(*size)
    assert "sign" in ears_on(stage)
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_what_is_amiss_with_the_microphone_is_a_quiet_notice_and_the_session_goes_on(
    stage: Stage,
) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(60_000)
    stage.guide.room.show_listening(ListeningState(notice=MUTE))
    page = stage.guide.session
    assert page is not None
    assert page.notice.text() == MUTE
    assert stage.driver.moment().stage is SessionStage.RUNNING
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_claps_bring_the_session_back_that_waits_behind_the_help(stage: Stage) -> None:
    stage.guide.start("bridge")
    stage.driver.advance(60_000)
    page = stage.guide.session
    assert page is not None
    page.on_help_chosen()
    stage.guide.room.on_claps(Command.RESUME)
    assert stage.window.screens.currentWidget() is page
    assert stage.driver.commands[-1] == (Command.RESUME, CommandSource.REMOTE)
    stage.driver.command(Command.STOP, CommandSource.BUTTON)


def test_claps_that_come_before_any_session_change_nothing(stage: Stage) -> None:
    stage.guide.room.on_claps(Command.PAUSE)
    stage.guide.room.show_listening(ON)
    assert stage.drivers == []


def test_the_settings_offer_a_trial_and_show_how_it_goes(stage: Stage, qtbot: QtBot) -> None:
    stage.guide.go("settings")
    page = stage.guide.pages.page_of("settings")
    assert isinstance(page, SettingsPage)
    row = row_of(page, "room.claps")
    assert isinstance(row, SwitchSettingRow)
    assert not row.control.isChecked()
    trial = page.clap_trial
    assert trial is not None
    with qtbot.waitSignal(stage.guide.side.clap_trial_asked):
        trial.try_it.click()
    stage.guide.side.show_clap_trial(NOW)
    assert trial.sign.isVisible()
    assert trial.try_it.isEnabled()  # or the focus would run away
    stage.guide.side.show_clap_trial(TWO_HEARD)
    assert trial.answer.text() == TWO_HEARD.answer
    assert not trial.sign.isVisible()


@pytest.mark.parametrize("way", ["another page", "another section"])
def test_a_trial_is_over_when_it_is_out_of_sight(stage: Stage, qtbot: QtBot, way: str) -> None:
    stage.guide.go("settings")
    page = stage.guide.pages.page_of("settings")
    assert isinstance(page, SettingsPage)
    row_of(page, "room.claps")
    with qtbot.waitSignal(stage.guide.side.clap_trial_left):
        if way == "another page":
            stage.guide.go("today")
        else:
            page.show_section(Section.VOICE)
    stage.guide.side.show_clap_trial(LEFT)
    assert page.clap_trial is not None
    assert page.clap_trial.answer.text() == ""
