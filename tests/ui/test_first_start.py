"""The first start: the doctor first, the sound heard, and nobody sent to the floor unasked."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import Stage, set_stage

from sciatica_coach.coaching.safety import TAGS, Answers, Surface
from sciatica_coach.settings.setting import Section
from sciatica_coach.ui.first_start.page import FirstStartPage
from sciatica_coach.ui.safety.questions import SignsPage
from sciatica_coach.ui.settings.page import SettingsPage
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.wording.safety import NOTICE


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home)


@pytest.fixture
def page(stage: Stage) -> FirstStartPage:
    shown = stage.guide.pages.currentWidget()
    assert isinstance(shown, FirstStartPage)
    return shown


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def none_is_new(qtbot: QtBot, page: FirstStartPage) -> None:
    """The list of warning signs, answered with none."""
    [signs] = page.window().findChildren(SignsPage)
    click(qtbot, signs.none)


def test_the_first_thing_shown_and_said_is_the_doctor(stage: Stage, page: FirstStartPage) -> None:
    assert stage.voice.said[0] == NOTICE
    assert page.notice.isVisible()
    assert not stage.window.bar.pages["settings"].isVisible()
    assert stage.window.bar.help.isVisible()


def test_three_presses_of_enter_lead_to_today(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    qtbot.keyClick(page.notice.yes, Qt.Key.Key_Return)
    signs = stage.guide.pages.currentWidget()
    assert isinstance(signs, SignsPage)
    qtbot.keyClick(signs.none, Qt.Key.Key_Return)
    assert stage.voice.said[-1].startswith("What is true for you?")
    qtbot.keyClick(page.truths.go_on, Qt.Key.Key_Return)
    assert stage.guide.page == "today"
    kept = tomllib.loads(stage.home.first_start.read_text())
    assert kept["surface"] == "floor"
    assert kept["true"] == []
    qtbot.keyClick(stage.guide.today.hero.start, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "first_steps"


def test_a_session_that_was_asked_for_waits_for_the_answers(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    stage.guide.start("bridge")
    assert stage.drivers == []
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.go_on)
    assert stage.driver.plan.routine == "bridge"


def test_who_hears_nothing_is_told_what_to_do_and_can_go_on(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    click(qtbot, page.notice.silent)
    assert page.notice.help.isVisible()
    assert page.notice.yes.text() == "I read it, and I have"
    click(qtbot, page.notice.again)
    assert stage.voice.said == [NOTICE, NOTICE]


def test_without_sound_nobody_is_promised_a_voice(stage: Stage, page: FirstStartPage) -> None:
    stage.voice.change(VoiceState(sound=False, notice="No sound can be played."))
    assert "voice" not in page.notice.text.text()
    assert "doctor or physiotherapist" in page.notice.text.text()
    stage.voice.change(VoiceState(engine="system"))
    assert page.notice.text.text() == NOTICE


def test_what_was_asked_for_at_the_start_is_still_there_after_the_questions(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    stage.guide.today.choose("pelvic_tilt")
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.go_on)
    assert stage.guide.today.hero.name.text() == "Pelvic tilt"


def test_on_a_laptop_every_question_is_seen_whole(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    stage.window.resize(1280, 760)
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    assert page.truths.isVisible()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_bigger_text_is_bigger_at_once_and_stays(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    before = page.bigger.height()
    click(qtbot, page.bigger)
    click(qtbot, page.bigger)
    assert stage.coach.settings["look.text_size"] == 150
    assert page.bigger.height() > before
    for _ in range(3):
        click(qtbot, page.bigger)
    assert stage.coach.settings["look.text_size"] == 100


def test_slower_says_it_again_more_slowly(qtbot: QtBot, stage: Stage, page: FirstStartPage) -> None:
    click(qtbot, page.slower)
    assert stage.coach.settings["voice.rate"] == 140
    assert stage.voice.said == [NOTICE, NOTICE]


def test_who_cannot_get_up_alone_is_offered_a_bed(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.chips["no_floor"])
    click(qtbot, page.truths.go_on)
    assert "do not begin on the floor" in stage.voice.said[-1]
    click(qtbot, page.surface.bed)
    assert stage.guide.page == "today"
    assert Answers.kept(stage.coach.first_start).surface is Surface.BED
    assert "firm bed" in stage.guide.today.hero.caution.text()


def test_who_has_no_bed_either_is_told_plainly_and_nothing_starts(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.chips["no_floor"])
    click(qtbot, page.truths.go_on)
    click(qtbot, page.surface.upright)
    stage.guide.start("bridge")
    assert stage.drivers == []
    assert not stage.guide.today.hero.start.isVisible()


def test_nothing_starts_that_does_not_go_with_what_is_true(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.chips["lie_front"])
    click(qtbot, page.truths.go_on)
    stage.guide.start("press_up")
    assert stage.drivers == []
    today = stage.guide.today
    assert today.hero.questions.isVisible()
    click(qtbot, today.hero.questions)
    assert stage.guide.page == "first_start"


def test_a_step_back_is_always_possible(qtbot: QtBot, page: FirstStartPage) -> None:
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.chips["no_floor"])
    click(qtbot, page.truths.go_on)
    click(qtbot, page.surface.back)
    assert page.truths.isVisible()
    click(qtbot, page.truths.back)
    assert page.notice.isVisible()


def test_all_words_are_large(page: FirstStartPage) -> None:
    for label in page.findChildren(QLabel):
        assert label.font().pixelSize() >= 24, label.text()
    for button in page.findChildren(QPushButton):
        assert button.sizeHint().height() >= 44


def test_answers_survive_being_kept_and_read() -> None:
    answers = Answers(Surface.BED, frozenset({"kneel", "pregnant"}))
    assert Answers.kept(answers.document()) == answers
    assert Answers.kept(None) == Answers()
    assert Answers.kept({"surface": "moon", "true": 3}) == Answers()


def test_every_truth_concerns_a_tag_of_its_own() -> None:
    tags = [tag for tags in TAGS.values() for tag in tags]
    assert len(tags) == len(set(tags))


def test_help_from_the_first_questions_leads_back_to_them(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    click(qtbot, stage.window.bar.help)
    assert stage.guide.page == "help"
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.guide.page == "first_start"
    assert page.isVisible()


def test_a_sound_that_is_known_to_be_missing_is_said_at_once(
    stage: Stage, page: FirstStartPage
) -> None:
    stage.voice.change(VoiceState(notice="No loudspeaker was found."))
    assert page.notice.help.isVisible()
    assert page.notice.help.text().startswith("No loudspeaker was found. Every word")
    assert page.notice.yes.text() == "I read it, and I have"


def test_the_questions_can_be_answered_again_from_the_settings(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    answered = Answers(true=frozenset({"kneel"})).document()
    stage = set_stage(qtbot, qapp, home, answered=answered)
    stage.guide.go("settings")
    settings = stage.guide.pages.currentWidget()
    assert isinstance(settings, SettingsPage)
    with qtbot.waitSignal(settings.questions_asked):
        settings.show_section(Section.SAFETY)
        click(qtbot, settings.ask_again)
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, FirstStartPage)
    assert page.truths.true == frozenset({"kneel"})
    click(qtbot, page.notice.yes)
    none_is_new(qtbot, page)
    click(qtbot, page.truths.chips["kneel"])
    click(qtbot, page.truths.go_on)
    assert Answers.kept(stage.coach.first_start) == Answers()


def test_say_it_again_looks_whether_the_voice_is_back(
    qtbot: QtBot, stage: Stage, page: FirstStartPage
) -> None:
    stage.voice.change(VoiceState(notice="No voice is installed.", can_try_again=True))
    click(qtbot, page.notice.again)
    assert stage.voice.asked == ["try again"]
    assert stage.voice.said == [NOTICE, NOTICE]
