"""A screen reader runs: who speaks is asked once, and never two speak at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.settings.surroundings import READER_SPEAKS
from sciatica_coach.ui import who_speaks
from sciatica_coach.ui.learn.page import LearnPage
from sciatica_coach.ui.session.telling import Telling, is_read_out
from sciatica_coach.ui.who_speaks import WhoSpeaks, WhoSpeaksCard
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings, VoiceState
from sciatica_coach.wording.safety import NOTICE


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


def asking(stage: Stage, *, is_read: bool = True) -> WhoSpeaks:
    """What asks, and has looked once."""
    who = WhoSpeaks(stage.coach, stage.guide, stage.voice, lambda: is_read)
    who.look()
    return who


def card_of(who: WhoSpeaks) -> WhoSpeaksCard:
    assert who.card is not None
    return who.card


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Return)


def test_nobody_is_asked_where_no_screen_reader_runs(stage: Stage) -> None:
    assert asking(stage, is_read=False).card is None


def test_it_is_asked_above_start_and_the_answers_say_what_they_answer(stage: Stage) -> None:
    card = card_of(asking(stage))
    today = stage.guide.today
    assert today.column.indexOf(card) < today.column.indexOf(today.hero)
    assert stage.window.focusWidget() is card.coach
    for button in (card.coach, card.reader):
        told = QAccessible.queryAccessibleInterface(button)
        assert told.text(QAccessible.Text.Description) == card.question.text()


def test_my_screen_reader_is_kept_as_a_setting_and_never_asked_again(
    stage: Stage, qtbot: QtBot
) -> None:
    who = asking(stage)
    changed: list[str] = []
    stage.guide.setting_changed.connect(changed.append)
    press(qtbot, card_of(who).reader)
    assert changed == [READER_SPEAKS]
    assert Coach(stage.home).settings[READER_SPEAKS] is True
    assert stage.window.focusWidget() is stage.guide.today.hero.start
    who.look()
    assert who.card is None


def test_the_coachs_voice_is_an_answer_too_and_stays_one_after_a_new_start(
    stage: Stage, qtbot: QtBot
) -> None:
    who = asking(stage)
    press(qtbot, card_of(who).coach)
    assert stage.coach.settings[READER_SPEAKS] is False
    assert READER_SPEAKS in Coach(stage.home).settings.explicit
    assert asking(stage).card is None


def test_who_looks_away_and_back_is_not_asked_twice(stage: Stage) -> None:
    who = asking(stage)
    card = card_of(who)
    who.look()
    assert stage.guide.today.findChildren(WhoSpeaksCard) == [card]


def test_at_the_first_start_the_first_words_wait_for_the_answer(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home)
    who = asking(stage)
    assert stage.voice.said == []
    assert stage.window.focusWidget() is card_of(who).coach
    press(qtbot, card_of(who).coach)
    assert stage.voice.said == [NOTICE]
    assert stage.window.focusWidget() is not None
    assert who.card is None


@pytest.mark.parametrize(
    ("reader", "heard", "is_told"),
    [(None, True, True), (False, True, False), (False, False, True), (True, False, False)],
)
def test_phases_are_announced_where_neither_the_coach_nor_its_words_are_heard(
    stage: Stage, *, reader: bool | None, heard: bool, is_told: bool
) -> None:
    stage.voice.change(VoiceState(engine="system" if heard else "silent"))
    stage.coach.change(READER_SPEAKS, reader)
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    told: list[str] = []
    stage.guide.session.canvas.announced.connect(told.append)
    for each in stage.driver.plan.segments[:8]:
        stage.driver.advance(each.duration_ms)
    assert any(words.startswith("Bridging. ") for words in told) is is_told


def test_a_screen_reader_says_what_the_coach_would_but_for_the_count_of_a_hold(
    stage: Stage,
) -> None:
    stage.coach.change(READER_SPEAKS, raw=True)
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    told: list[str] = []
    stage.guide.session.canvas.announced.connect(told.append)
    said: list[str] = []
    for each in stage.driver.plan.segments:
        kept = [cue for cue in each.say if is_read_out(cue, each.kind)]
        assert len(kept) == len(each.say) or each.kind is SegmentKind.HOLD
        said += [cue.caption for cue in kept]
    for _ in range(stage.driver.plan.total_ms // 500):
        stage.driver.advance(500)
    assert told == said[-len(told) :]
    assert len(told) >= len(said) - 1, "its first words came with the page"
    assert "Up." in told
    assert len(said) < sum(len(each.say) for each in stage.driver.plan.segments)


def test_a_pause_is_told_with_what_can_be_done_in_it(stage: Stage) -> None:
    stage.coach.change(READER_SPEAKS, raw=True)
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    told: list[str] = []
    stage.guide.session.canvas.announced.connect(told.append)
    stage.driver.command(Command.PAUSE, CommandSource.KEY)
    assert "Take your time." in told[-1]


def test_a_voice_that_dies_in_a_session_leaves_its_place_to_the_screen_reader(
    stage: Stage,
) -> None:
    stage.voice.change(VoiceState(engine="system"))
    stage.coach.change(READER_SPEAKS, raw=False)
    stage.guide.start("bridge")
    page = stage.guide.session
    assert page is not None
    found = [page.canvas.telling]
    stage.voice.change(VoiceState(engine="silent"))
    found.append(page.canvas.telling)
    assert found == [Telling.NOTHING, Telling.PHASES]


@pytest.mark.parametrize("reader", [True, False])
def test_the_steps_are_told_once_too(stage: Stage, qtbot: QtBot, *, reader: bool) -> None:
    stage.voice.change(VoiceState(engine="silent" if reader else "system"))
    stage.coach.change(READER_SPEAKS, reader)
    stage.guide.on_learn_asked("bridge")
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, LearnPage)
    told: list[str] = []
    page.announced.connect(told.append)
    qtbot.keyClick(page, Qt.Key.Key_R)
    assert bool(told) is reader


def test_words_to_be_read_aloud_are_announced_but_the_steps_page_does_that_itself(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(who_speaks, "announce", lambda _, words: told.append(words))
    who = asking(stage)
    who.on_handed_on("The battery is low.")
    stage.guide.on_learn_asked("bridge")
    who.on_handed_on("Lie on your back.")
    assert told == ["The battery is low."]


def test_a_voice_that_leaves_speaking_to_a_screen_reader_hands_its_words_on(
    tmp_path: Path, qapp: QApplication
) -> None:
    voice = Voice(tmp_path, VoiceSettings(reader_speaks=True))
    handed: list[str] = []
    voice.handed_on.connect(handed.append)
    voice.say("The battery is low.")
    assert handed == ["The battery is low."]
    assert not voice.state.speaks
    assert voice.state.is_settled
    voice.configure(VoiceSettings())
    assert voice.state.engine == ""
    voice.shut_down()
