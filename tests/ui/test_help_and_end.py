"""The help page says what to do first; the end page asks once and waits."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_coach.ui.end.page import EndPage
from sciatica_coach.ui.safety.page import HelpPage
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.emergency import emergency_in
from sciatica_coach.wording.signs import ABOUT, all_advice

EXERCISES = [(Subject("press_up", "forearms"), "Press up"), (Subject("bridge"), "Bridge")]
FEAR_AND_CLAIMS = ("cure", "heal", "relieve", "therapy", "disc", "dangerous", "you are safe")


@pytest.fixture
def page(qtbot: QtBot) -> EndPage:
    made = EndPage(EXERCISES, finished=True)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_number_to_call_is_that_of_the_country() -> None:
    assert emergency_in("GB").number == "999"
    assert emergency_in("US").number == "911"
    assert emergency_in("FR").number == "112"
    assert emergency_in("").number == "112"


def test_the_most_urgent_advice_comes_first_and_begins_with_what_to_do(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("GB"))
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    actions = [text for text in texts if text.startswith(("Call", "Leave", "Come out", "Ask"))]
    assert actions[0] == "Call 999, or go to a hospital now"
    assert "call 111" in actions[1]


def test_every_group_of_signs_that_services_agree_on_is_named() -> None:
    urgent = " ".join(all_advice(emergency_in("GB"))[0].signs).lower()
    for word in ("between your legs", "pee", "poo", "both legs", "genitals", "chest", "fall"):
        assert word in urgent


def test_the_page_calms_and_claims_nothing() -> None:
    text = " ".join([ABOUT, *(advice.spoken() for advice in all_advice(emergency_in("")))])
    for word in FEAR_AND_CLAIMS:
        assert not re.search(rf"\b{word}s?\b", text.lower()), word


def test_the_page_can_be_heard(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("US"))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.reading_asked) as asked:
        qtbot.mouseClick(page.read_aloud, Qt.MouseButton.LeftButton)
    assert "9 1 1" in asked.args[0]
    assert "911" not in asked.args[0]


def test_how_to_come_out_of_a_position_stays_above_the_page(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("US"))
    qtbot.addWidget(page)
    page.resize(1024, 600)
    with qtbot.waitExposed(page):
        page.show()
    assert page.way_out.isHidden()
    page.show_way_out("Lower your hips. Rest.")
    page.verticalScrollBar().setValue(10_000)
    assert page.way_out.geometry().top() == 0
    assert page.viewport().geometry().top() >= page.way_out.geometry().bottom()
    page.show_way_out("")
    assert page.viewport().geometry().top() == 0


def test_one_key_says_that_all_was_fine(qtbot: QtBot, page: EndPage) -> None:
    page.activateWindow()
    page.open()
    with qtbot.waitSignal(page.answered) as answered:
        qtbot.keyClick(page.done, Qt.Key.Key_Return)
    assert answered.args == [{"press_up": "fine", "bridge": "fine"}]


def test_what_was_not_fine_is_touched_and_the_others_were(qtbot: QtBot, page: EndPage) -> None:
    spread = page.rows[0].answers.button_of("spread")
    qtbot.mouseClick(spread, Qt.MouseButton.LeftButton)
    assert page.done.text() == "Done, the others were fine"
    assert page.to_help.isVisible()
    with qtbot.waitSignal(page.answered) as answered:
        qtbot.mouseClick(page.done, Qt.MouseButton.LeftButton)
    assert answered.args == [{"press_up": "spread", "bridge": "fine"}]


def test_a_second_touch_takes_it_back(qtbot: QtBot, page: EndPage) -> None:
    hurt = page.rows[1].answers.button_of("hurt")
    qtbot.mouseClick(hurt, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(hurt, Qt.MouseButton.LeftButton)
    assert page.answers == {"press_up": "fine", "bridge": "fine"}
    assert page.done.text() == "All done, all fine"
    assert not page.to_help.isVisible()


def test_what_hurt_in_the_session_is_there_already(qtbot: QtBot) -> None:
    page = EndPage(EXERCISES, finished=False, suggested={"bridge": "hurt"})
    qtbot.addWidget(page)
    assert page.answers == {"press_up": "fine", "bridge": "hurt"}


def test_nobody_has_to_say_anything(qtbot: QtBot, page: EndPage) -> None:
    with qtbot.waitSignal(page.answered) as answered:
        qtbot.mouseClick(page.rather_not, Qt.MouseButton.LeftButton)
    assert answered.args == [{}]


def test_a_screen_reader_hears_which_exercise_an_answer_is_about(page: EndPage) -> None:
    assert page.rows[0].answers.button_of("hurt").accessibleName() == "Press up: It hurt"


def test_the_help_page_ends_where_its_words_end(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("GB"))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    last = page.findChildren(QLabel)[-1]
    sheet = page.widget()
    assert sheet is not None
    bottom = last.mapTo(sheet, last.rect().bottomLeft()).y()
    assert sheet.height() - bottom <= 60


def test_no_row_moves_from_under_the_hand_when_thanks_are_said(page: EndPage) -> None:
    before = [row.geometry() for row in page.rows]
    page.rows[0].answers.button_of("spread").click()
    page.grab()
    assert page.to_help.isVisible()
    assert [row.geometry() for row in page.rows] == before


def test_each_exercise_is_pictured_in_the_form_in_which_it_was_done(page: EndPage) -> None:
    assert [row.picture.subject for row in page.rows] == [each for each, _ in EXERCISES]


def test_own_words_are_told_once_and_nobody_has_to_find_any(qtbot: QtBot, page: EndPage) -> None:
    told: list[str] = []
    page.noted.connect(told.append)
    page.note.editingFinished.emit()
    assert told == []
    page.note.setText("  A pull behind the knee ")
    page.note.editingFinished.emit()
    page.note.editingFinished.emit()
    assert told == ["A pull behind the knee"]
    with qtbot.waitSignal(page.answered):
        page.done.click()


@pytest.mark.parametrize("way", ["done", "rather_not", "closed"])
def test_own_words_in_the_middle_of_typing_are_told_before_the_page_goes(
    page: EndPage, way: str
) -> None:
    told: list[object] = []
    page.noted.connect(told.append)
    page.answered.connect(told.append)
    page.note.setText("A pull behind the knee")
    if way == "closed":
        page.close()
    else:
        getattr(page, way).clicked.emit()
    assert told[0] == "A pull behind the knee"
    assert len(told) == (1 if way == "closed" else 2)


def test_enter_on_the_help_page_has_no_consequences(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("US"))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.open()
    assert page.read_aloud.hasFocus()
