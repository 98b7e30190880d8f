"""Learning the steps in the window: each waits for a key, is read aloud, and leads back home."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.ui.learn.page import HOW, LearnPage
from sciatica_coach.ui.ways import HELP, LEARN, TODAY


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Stage:
    return set_stage(qtbot, qapp, tmp_path, answered=EARLIER)


def learning(stage: Stage, routine: str = "bridge") -> LearnPage:
    stage.guide.today.show_routine(routine)
    stage.guide.today.hero.learn.click()
    page = stage.guide.pages.page_of(LEARN)
    assert isinstance(page, LearnPage)
    return page


def press(page: LearnPage, key: Qt.Key) -> None:
    QTest.keyClick(page.words, key)


def test_the_first_step_is_shown_and_read_aloud(stage: Stage) -> None:
    page = learning(stage)
    assert stage.guide.page == LEARN
    assert page.words.text().startswith("Bridging.")
    assert stage.voice.said == [page.lesson.step.text]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_Down]
)
def test_any_key_leads_on_and_the_next_step_is_read(stage: Stage, key: Qt.Key) -> None:
    page = learning(stage)
    press(page, key)
    assert page.place.text().startswith("Step 2 of")
    assert page.words.text().startswith("Lie on your back, knees bent. Your head")
    assert stage.voice.said[-1] == page.lesson.step.text


def test_left_leads_back_and_r_says_it_again(stage: Stage) -> None:
    page = learning(stage)
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_R)
    assert stage.voice.said[-1] == stage.voice.said[-2]
    press(page, Qt.Key.Key_Left)
    assert page.place.text().startswith("Step 1 of")


def test_a_click_leads_on_and_the_right_button_back(stage: Stage) -> None:
    page = learning(stage)
    QTest.mouseClick(page.words, Qt.MouseButton.LeftButton)
    assert page.place.text().startswith("Step 2 of")
    QTest.mouseClick(page.words, Qt.MouseButton.RightButton)
    assert page.place.text().startswith("Step 1 of")


def test_shift_alone_is_no_answer(stage: Stage) -> None:
    page = learning(stage)
    press(page, Qt.Key.Key_Shift)
    assert page.place.text().startswith("Step 1 of")


def test_steps_are_counted_for_each_exercise(stage: Stage) -> None:
    page = learning(stage, "first_steps")
    steps = [step.exercise for step in page.lesson.steps]
    own = steps.count("press_up")
    assert page.place.text() == f"Step 1 of {own} · exercise 1 of 4"
    for _ in range(own):
        press(page, Qt.Key.Key_Space)
    assert page.name.text() == "Pelvic tilt"
    assert page.place.text() == f"Step 1 of {steps.count('pelvic_tilt')} · exercise 2 of 4"


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_the_buttons_stay_where_they_are_and_the_picture_is_large(
    stage: Stage, size: tuple[int, int]
) -> None:
    stage.window.resize(*size)
    page = learning(stage, "first_steps")
    places = set()
    for _ in page.lesson.steps[1:]:
        QApplication.processEvents()
        places.add(page.on_button.mapTo(page, page.on_button.rect().bottomLeft()).y())
        press(page, Qt.Key.Key_Space)
    assert len(places) == 1
    assert places.pop() < page.height()
    assert page.picture.width() > 0.4 * page.width()


def test_nothing_comes_by_itself(stage: Stage, qtbot: QtBot) -> None:
    page = learning(stage)
    qtbot.wait(50)
    assert page.place.text().startswith("Step 1 of")


def test_after_the_last_step_one_is_home_again(stage: Stage) -> None:
    page = learning(stage)
    while not page.lesson.is_last:
        press(page, Qt.Key.Key_Space)
    assert page.on_button.text() == "I know it now"
    press(page, Qt.Key.Key_Space)
    assert stage.guide.page == TODAY


def test_help_leads_back_to_the_same_step(stage: Stage) -> None:
    page = learning(stage)
    press(page, Qt.Key.Key_Space)
    stage.guide.go(HELP)
    stage.guide.on_return_asked()
    assert stage.guide.page == LEARN
    assert page.place.text().startswith("Step 2 of")


def test_a_screen_reader_finds_the_words_where_the_focus_is(stage: Stage) -> None:
    page = learning(stage)
    press(page, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.words


def test_a_screen_reader_hears_each_step_once(stage: Stage) -> None:
    page = learning(stage)
    announced: list[str] = []
    page.announced.connect(announced.append)
    press(page, Qt.Key.Key_Space)
    assert announced.pop().startswith("Step 2 of")
    page.on_button.setFocus()
    page.on_button.click()
    assert announced == []  # the focus has come to the words, and it reads them there
    press(page, Qt.Key.Key_R)
    assert announced == [f"{page.place.text()}. {page.words.text()}"]


def test_the_buttons_do_what_the_keys_do(stage: Stage) -> None:
    page = learning(stage, "first_steps")
    page.on_button.click()
    page.back_button.click()
    assert not page.back_button.isEnabled()
    page.again_button.click()
    assert len(stage.voice.said) == 4
    page.leave_button.click()
    assert stage.guide.page == TODAY


def test_the_line_about_the_keys_breaks_where_it_has_no_room(stage: Stage) -> None:
    page = learning(stage)
    told = next(each for each in page.findChildren(QLabel) if each.text() == HOW)
    told.setText(f"{HOW} " * 3)
    QApplication.processEvents()
    room = QRect(0, 0, told.width(), 0)
    needed = told.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, told.text())
    assert told.wordWrap()
    assert needed.height() <= told.height()
    assert told.width() <= page.width()
