"""The warning signs: one whole list with one answer, action first, and nothing starts meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import Stage, places, set_stage
from tests.unit.test_daybook import Person

from sciatica_coach.coaching.pain import Pain
from sciatica_coach.coaching.stages import Stage as Stage_
from sciatica_coach.history.diary import Entry, uncleared_sign, write_entry
from sciatica_coach.history.journal import local_time
from sciatica_coach.ui.first_start.page import FirstStartPage
from sciatica_coach.ui.safety.page import HelpPage
from sciatica_coach.ui.safety.questions import SignsPage
from sciatica_coach.wording.signs import EMERGENCY_SIGNS, URGENT_SIGNS

Start = Callable[[], Stage]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Start:
    def begin() -> Stage:
        stage = set_stage(qtbot, qapp, home)
        assert stage.guide.day is not None
        stage.guide.day.settle()
        return stage

    return begin


@pytest.fixture
def person(home: Path) -> Person:
    person = Person(home)
    person.now = local_time()
    return person


def signs_on(stage: Stage) -> SignsPage:
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, SignsPage)
    return page


def seen(page: SignsPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def at_the_list(stage: Stage) -> SignsPage:
    first = stage.guide.pages.currentWidget()
    assert isinstance(first, FirstStartPage)
    first.notice.yes.click()
    return signs_on(stage)


def is_in_sight(button: QPushButton) -> bool:
    return button.visibleRegion().boundingRect().height() > 40


def test_the_list_is_whole_one_fact_a_line_and_enter_says_none(start: Start) -> None:
    stage = start()
    page = at_the_list(stage)
    assert {*EMERGENCY_SIGNS, *URGENT_SIGNS} <= set(seen(page))
    assert stage.window.focusWidget() is page.none
    assert "treat it as a yes" in " ".join(seen(page))


def test_the_answers_stay_in_sight_however_long_the_list_is(start: Start, qtbot: QtBot) -> None:
    stage = start()
    stage.window.resize(1024, 640)
    page = at_the_list(stage)
    for answer in (page.none, page.some):
        qtbot.waitUntil(partial(is_in_sight, answer))


def test_one_of_these_shows_what_to_do_first_and_says_the_number_digit_by_digit(
    start: Start,
) -> None:
    stage = start()
    stage.coach.change("safety.country", "US")
    page = at_the_list(stage)
    page.some.click()
    shown = seen(page)
    assert shown[0] == "First, get help"
    assert shown.index("Call 911, or go to a hospital now") < shown.index(EMERGENCY_SIGNS[0])
    assert "9 1 1" in stage.voice.said[-1]
    assert not page.none.isVisible()
    assert not any("safe" in each.lower() for each in shown)


def test_a_sign_holds_when_the_coach_is_started_again_until_a_doctor_has_looked_at_it(
    start: Start, home: Path
) -> None:
    at_the_list(start()).some.click()
    assert uncleared_sign(places(home).diary) is not None
    stage = start()
    page = at_the_list(stage)
    assert not page.none.isVisible()
    page.clear.click()
    assert stage.guide.page == "first_start"
    assert uncleared_sign(places(home).diary) is None
    first = stage.guide.pages.currentWidget()
    assert isinstance(first, FirstStartPage)
    assert first.truths.isVisible()


def test_help_leads_back_to_the_list(start: Start) -> None:
    stage = start()
    at_the_list(stage)
    stage.window.bar.help.click()
    assert stage.guide.page == "help"
    stage.window.bar.return_asked.emit()
    signs_on(stage)


def test_back_leads_to_the_question_before(start: Start) -> None:
    stage = start()
    at_the_list(stage).back.click()
    first = stage.guide.pages.currentWidget()
    assert isinstance(first, FirstStartPage)
    assert first.notice.isVisible()


def test_after_a_gap_the_list_comes_before_the_session_and_one_enter_begins_it(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    person.now = local_time()
    person.sleep(-9)
    person.play("bridge")
    stage = start()
    stage.guide.start("bridge")
    assert stage.drivers == []
    page = signs_on(stage)
    assert "more than a week" in page.text.text()
    qtbot.keyClick(page.none, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "bridge"
    assert person.told()[-2]["entry"] == Entry.SCREENED


def test_with_pain_risen_by_two_it_comes_too_and_a_sign_stops_the_day(
    person: Person, start: Start
) -> None:
    person.sleep(-1)
    person.book.tell_before(Pain(1))
    person.play("bridge")
    person.sleep(1)
    person.book.tell_before(Pain(3))
    stage = start()
    stage.guide.start("bridge")
    page = signs_on(stage)
    page.some.click()
    page.back.click()
    assert stage.guide.page == "today"
    assert not stage.guide.today.hero.start.isVisible()
    stage.guide.start("bridge")
    assert stage.drivers == []


def test_whoever_goes_elsewhere_is_asked_again_when_it_is_due(person: Person, start: Start) -> None:
    person.sleep(-9)
    person.play("bridge")
    stage = start()
    stage.guide.start("bridge")
    stage.guide.go("today")
    stage.guide.go("help")
    assert stage.guide.page == "help"
    stage.guide.start("bridge")
    signs_on(stage)


def test_another_country_shows_its_number(start: Start, person: Person) -> None:
    stage = start()
    stage.guide.go("help")
    stage.guide.go("settings")
    stage.coach.change("safety.country", "GB")
    stage.guide.on_setting_changed("safety.country")
    stage.guide.go("help")
    shown = stage.guide.pages.page_of("help").findChildren(QLabel)
    assert any("Call 999" in each.text() for each in shown)


def test_an_own_number_stands_before_the_countrys_and_is_said_digit_by_digit(
    start: Start,
) -> None:
    stage = start()
    stage.coach.change("safety.emergency_number", "+49 30 15")
    stage.guide.on_setting_changed("safety.emergency_number")
    at_the_list(stage).some.click()
    assert any("Call +493015, or go" in each for each in seen(signs_on(stage)))
    assert "Call plus 4 9 3 0 1 5, or go" in stage.voice.said[-1]


def test_what_a_doctor_looked_at_stays_cleared_and_its_day_is_shown(
    home: Path, start: Start
) -> None:
    for entry in (Entry.SIGN, Entry.CLEARED):
        write_entry(places(home).diary, entry, {}, lambda: datetime(2026, 1, 5, 8, tzinfo=UTC))
    page = at_the_list(start())
    assert page.none.isVisible()
    assert "A doctor looked at the last one on 5 January 2026" in page.text.text()


def help_of(stage: Stage) -> HelpPage:
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, HelpPage)
    return page


@pytest.mark.parametrize("which", ["true_now", "true_today"])
def test_one_press_on_the_help_page_says_that_a_sign_is_true(
    which: str, person: Person, start: Start, home: Path
) -> None:
    stage = start()
    stage.guide.go("help")
    getattr(help_of(stage), which).click()
    page = signs_on(stage)
    assert seen(page)[0] == "First, get help"
    assert "1 1 2" in stage.voice.said[-1] or "9 9 9" in stage.voice.said[-1]
    assert uncleared_sign(places(home).diary) is not None
    page.back.click()
    assert stage.guide.page == "today"
    stage.guide.start("bridge")
    assert stage.drivers == []


@pytest.mark.parametrize("way", ["clear", "back", "escape"])
def test_before_the_first_answers_a_sign_told_in_help_leads_back_to_the_questions(
    way: str, start: Start, qtbot: QtBot
) -> None:
    stage = start()
    stage.guide.go("help")
    help_of(stage).true_now.click()
    page = signs_on(stage)
    if way == "escape":
        qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    else:
        getattr(page, way).click()
    first = stage.guide.pages.currentWidget()
    assert isinstance(first, FirstStartPage)
    assert first.notice.isVisible()
    first.notice.yes.click()
    assert signs_on(stage).none.isVisible() is (way == "clear")


def test_in_a_session_it_leads_out_of_the_position_stops_and_says_what_to_do(
    person: Person, start: Start, home: Path
) -> None:
    stage = start()
    stage.guide.start("bridge")
    while stage.driver.moment().segment is None or not stage.driver.moment().exit_words:
        stage.driver.advance(1_000)
    way_out = stage.driver.moment().exit_words
    assert stage.guide.session is not None
    stage.guide.session.on_help_chosen()
    help_of(stage).true_now.click()
    page = signs_on(stage)
    assert stage.driver.moment().stage is Stage_.STOPPED
    assert page.text.text().startswith(way_out)
    assert stage.voice.said[-1].startswith(way_out)
    page.clear.click()
    assert stage.guide.page == "today"


def test_a_sign_is_not_taken_for_the_end_after_which_the_program_may_leave(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    stage = start()
    stage.guide.start("bridge")
    stage.driver.advance(stage.driver.plan.total_ms // 2)
    assert stage.guide.session is not None
    stage.guide.session.on_help_chosen()
    with qtbot.assertNotEmitted(stage.guide.session_over):
        help_of(stage).true_now.click()
    assert "First, get help" in seen(signs_on(stage))


def test_what_was_played_before_a_sign_can_still_be_told(person: Person, start: Start) -> None:
    stage = start()
    stage.guide.start("bridge")
    stage.driver.advance(stage.driver.plan.total_ms // 2)
    assert stage.guide.session is not None
    stage.guide.session.on_help_chosen()
    help_of(stage).true_now.click()
    signs_on(stage).back.click()
    assert stage.guide.page == "end"
