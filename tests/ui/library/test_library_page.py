"""The library: every exercise on a card, found by typing and by picking, and hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, places, set_stage

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.finding import Barrier, Finding
from sciatica_coach.ui.library.filters import HIDE, SHOW
from sciatica_coach.ui.library.library import Library
from sciatica_coach.ui.library.page import LibraryPage, exercises_of
from sciatica_coach.ui.ways import EXERCISE, EXERCISES, TODAY
from sciatica_coach.wording.plain import minutes


@pytest.fixture
def coach(home: Path) -> Coach:
    return Coach(places(home))


@pytest.fixture
def page(qtbot: QtBot, coach: Coach) -> LibraryPage:
    return shown(qtbot, LibraryPage(coach))


def shown(qtbot: QtBot, page: LibraryPage) -> LibraryPage:
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.open()
    return page


def names(page: LibraryPage) -> list[str]:
    return [card.key for card in page.grid.shown]


def in_sight(coach: Coach) -> list[str]:
    """All that can be done alone, but what is put away until somebody looks for it."""
    return [each.id for each in exercises_of(coach) if not each.put_away]


def type_in(page: LibraryPage, text: str) -> None:
    QTest.keyClicks(page.filters.search, text)


def test_every_exercise_that_can_be_done_alone_has_a_card(page: LibraryPage, coach: Coach) -> None:
    assert names(page) == in_sight(coach)
    assert "press_up" in names(page)
    assert page.count.text() == f"{len(names(page))} exercises"
    assert page.show_all.isHidden()


def test_a_card_tells_name_position_and_length(page: LibraryPage, coach: Coach) -> None:
    card = next(card for card in page.grid.cards if card.key == "bridge")
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    length = coach.plan("bridge").total_ms
    assert f"On your back · {minutes(length, short=True)}" in told
    assert card.accessibleName() == f"Bridging. On your back, {minutes(length)}."


def test_typing_narrows_the_cards_and_esc_shows_all_again(page: LibraryPage, coach: Coach) -> None:
    type_in(page, "spinal twist")
    assert names(page) == ["seated_twist"]
    assert page.count.text() == f"1 of {len(in_sight(coach))} exercises"
    assert page.reason.isHidden()
    assert not page.show_all.isHidden()
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert len(names(page)) == len(in_sight(coach))


def test_whatever_is_typed_on_a_card_is_looked_for(page: LibraryPage) -> None:
    page.grid.shown[0].setFocus()
    QTest.keyClicks(page.grid.shown[0], "b")
    assert page.filters.search.text() == "b"
    assert page.filters.search.hasFocus()
    type_in(page, "ridging")
    assert names(page)[0] == "bridge"


def test_what_is_typed_anew_takes_the_place_of_what_was_typed(page: LibraryPage) -> None:
    type_in(page, "twist")
    page.grid.shown[0].setFocus()
    QTest.keyClicks(page.grid.shown[0], "p")
    assert page.filters.search.text() == "p"
    page.open()
    type_in(page, "bridging")
    assert page.filters.search.text() == "bridging"


def test_what_fits_nothing_says_so_and_leads_back(page: LibraryPage, coach: Coach) -> None:
    type_in(page, "trampoline")
    assert names(page) == []
    assert not page.nothing.isHidden()
    assert page.count.isHidden()
    QTest.keyClick(page.back, Qt.Key.Key_Return)
    assert len(names(page)) == len(in_sight(coach))
    assert page.filters.search.text() == ""
    assert page.nothing.isHidden()
    assert page.filters.search.hasFocus()


def test_the_choices_are_folded_away_until_they_are_wanted(page: LibraryPage) -> None:
    assert page.filters.rows.isHidden()
    assert page.filters.fold.text() == SHOW
    page.filters.fold.click()
    assert not page.filters.rows.isHidden()
    page.filters.positions.button_of(Position.PRONE).click()
    assert page.filters.fold.text() == f"{HIDE} (1)"
    assert names(page) == ["press_up"]


def test_what_one_cannot_do_takes_cards_away(page: LibraryPage) -> None:
    page.filters.cannot.button_of(Barrier.LIE_FRONT).click()
    assert "press_up" not in names(page)
    assert "bridge" in names(page)


def test_a_form_that_can_be_done_is_shown_on_the_card(page: LibraryPage) -> None:
    page.filters.cannot.button_of(Barrier.FLOOR).click()
    card = next(card for card in page.grid.shown if card.key == "figure_four")
    assert "chair" in card.accessibleName()
    assert card.picture.subject is not None
    assert card.picture.subject.variant == "chair"


def test_what_was_told_at_the_first_start_is_picked_already(qtbot: QtBot, coach: Coach) -> None:
    coach.answer_first_start({"surface": "floor", "true": ["lie_front", "pregnant"]})
    page = shown(qtbot, LibraryPage(coach))
    assert "press_up" not in names(page)
    assert not page.reason.isHidden()
    page.filters.fold.click()
    assert page.filters.true.button_of(Barrier.PREGNANT).isVisible()
    assert not page.filters.true.button_of(Barrier.BONES).isVisible()
    page.show_all.click()
    assert len(names(page)) == len(in_sight(coach))
    card = next(card for card in page.grid.shown if card.key == "press_up")
    assert "Not for you, by your answers" in card.accessibleName()


def test_other_answers_are_heard_when_the_page_is_opened_again(
    page: LibraryPage, coach: Coach
) -> None:
    assert "press_up" in names(page)
    coach.answer_first_start({"surface": "floor", "true": ["lie_front"]})
    page.open()
    assert "press_up" not in names(page)


def test_a_hidden_exercise_is_gone_and_can_be_shown_again(qtbot: QtBot, stage: Stage) -> None:
    stage.coach.set("exercise.seated_twist.hidden", True)
    stage.guide.go(EXERCISES)
    page = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(page, LibraryPage)
    assert "seated_twist" not in names(page)
    again = next(
        button for button in page.hidden.findChildren(type(page.show_all)) if button.isVisible()
    )
    assert again.text() == "Show Seated spinal twist again"
    again.click()
    assert "seated_twist" in names(page)
    assert stage.coach.settings["exercise.seated_twist.hidden"] is False


def test_what_wants_to_be_shown_first_is_put_away_until_somebody_looks_for_it(
    stage: Stage,
) -> None:
    stage.guide.go(EXERCISES)
    page = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(page, LibraryPage)
    assert "nerve_glide" not in names(page)
    assert page.hidden_heading.isVisible()
    [away] = [
        button for button in page.hidden.findChildren(type(page.show_all)) if button.isVisible()
    ]
    assert away.text() == "Show Seated nerve glide"
    away.click()
    assert "nerve_glide" in names(page)
    assert page.hidden_heading.isHidden()


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


def test_the_bar_and_a_key_lead_to_the_library(stage: Stage) -> None:
    stage.window.bar.pages[EXERCISES].click()
    assert stage.guide.page == EXERCISES
    stage.guide.go(TODAY)
    QTest.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert stage.guide.page == EXERCISES


def test_a_card_leads_to_its_page_and_esc_back_to_the_card(qtbot: QtBot, stage: Stage) -> None:
    stage.window.activateWindow()
    qtbot.waitActive(stage.window)
    stage.guide.go(EXERCISES)
    page = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(page, LibraryPage)
    card = next(card for card in page.grid.shown if card.key == "bridge")
    card.click()
    assert stage.guide.page == EXERCISE
    assert stage.window.bar.pages[EXERCISES].accessibleDescription()
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.guide.page == EXERCISES
    assert card.hasFocus()


def test_without_pictures_the_library_stands_all_the_same(
    qtbot: QtBot, coach: Coach, stage: Stage
) -> None:
    bridge = coach.catalog.exercises["bridge"]
    library = Library(coach, None, stage.window.look, stage.window)
    page = library.exercise_page(Finding(bridge, bridge.variants[0]))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    assert not page.figure.is_drawn
    assert not page.grab().isNull()
