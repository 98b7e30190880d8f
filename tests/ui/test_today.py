"""The home page: what is offered, and what a card, a broken file or an answer changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.home_page import page_for, texts
from tests.ui.window_stage import EARLIER, places, set_stage

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coach import Coach
from sciatica_coach.ui.today.days import DaysStrip
from sciatica_coach.ui.today.likely import likeliest
from sciatica_coach.ui.today.page import TodayPage
from sciatica_coach.ui.ways import EXERCISES
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.wording.plain import clock_time, listed, minutes, place_of, way_of


@pytest.fixture
def coach(home: Path) -> Coach:
    return Coach(places(home))


def test_the_hero_promises_the_length_that_the_plan_has(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    facts = page.hero.facts.text()
    assert minutes(coach.plan("first_steps").total_ms) in facts
    assert "4 exercises" in facts
    assert "on your front, then on your back" in facts
    assert "You need a mat." in facts


def test_the_hero_says_what_to_do_after_start(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    assert page.hero.afterwards.text() == "then lie down: it begins in 45 seconds"
    page.show_routine("seated_twist")
    assert page.hero.afterwards.text().startswith("then sit down:")
    page.show_routine("help_me_up")
    assert page.hero.afterwards.text() == "then stay as you are: it begins in 8 seconds"


def test_a_note_of_a_routine_of_ones_own_stands_under_its_exercise(
    qtbot: QtBot, home: Path
) -> None:
    folder = places(home).routines
    folder.mkdir(parents=True)
    text = '[[exercises]]\nid = "bridge"\nnote = "With the pillow under the head."\n'
    (folder / "mine.toml").write_text(text, encoding="utf-8")
    page = page_for(qtbot, Coach(places(home)))
    page.show_routine("mine")
    assert "With the pillow under the head." in texts(page)


def test_a_wish_that_was_brought_within_bounds_is_told_on_the_hero(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    assert page.hero.limits.isHidden()
    coach.set("session.hold_percent", 50)
    page.refresh()
    clamped = coach.plan("first_steps").clamped
    assert clamped
    assert page.hero.limits.text().count("is used.") == len(clamped)


def test_every_routine_has_a_card_with_length_exercises_and_place(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    assert [card.key for card in page.cards] == [
        routine.id for routine in coach.menu if routine.id not in coach.catalog.exercises
    ]
    total = coach.plan("source_programme").total_ms
    assert f"{minutes(total, short=True)} · 6 exercises · floor" in texts(page)


def test_single_exercises_stand_in_the_library_one_press_away(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.guide.today.singles.click()
    assert stage.guide.page == EXERCISES


def test_a_screen_reader_hears_what_a_card_offers(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    card = next(card for card in page.cards if card.key == "loosen_up")
    assert card.accessibleName().startswith("Loosen up. ")
    assert "4 exercises" in card.accessibleName()
    assert "on your back, then on hands and knees" in card.accessibleName()


def test_a_chosen_card_becomes_the_hero_and_one_more_enter_starts(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    card = next(card for card in page.cards if card.key == "loosen_up")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert page.hero.name.text() == "Loosen up"
    with qtbot.waitSignal(page.start_asked) as asked:
        qtbot.keyClick(page.hero.start, Qt.Key.Key_Return)
    assert asked.args == ["loosen_up"]


def test_a_broken_file_is_named_with_its_line_and_the_rest_works(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    folder = places(home).routines
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('name = "Mine"\nlevels = "usual"\n')
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    notice = stage.guide.today.notice
    assert notice.isVisible()
    shown = " ".join(label.text() for label in notice.findChildren(QLabel))
    assert "mine.toml, line 2, levels" in shown
    assert stage.guide.today.hero.start.isVisible()


def test_without_problems_there_is_no_notice(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    assert not stage.guide.today.notice.isVisible()


def test_without_any_routine_the_page_says_so(qtbot: QtBot, coach: Coach) -> None:
    page = TodayPage(coach.catalog, lambda: (), coach.plan, None, coach.caution)
    qtbot.addWidget(page)
    page.fill()
    assert page.hero.isHidden()
    assert not page.nothing.isHidden()
    assert page.cards == ()


def test_where_nothing_can_be_heard_nobody_is_promised_a_voice(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    page.show_awake("The screen may go dark.")
    assert "The voice goes on" in page.awake.text()
    page.show_voice(VoiceState(sound=False, notice="No sound can be played."))
    assert page.awake.text() == "The screen may go dark."
    page.show_voice(VoiceState(engine="natural"))
    assert "The voice goes on" in page.awake.text()
    page.show_voice(VoiceState(engine="silent"))
    assert page.awake.text() == "The screen may go dark."


def test_the_hero_shows_its_figure_large(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    with qtbot.waitExposed(page):
        page.show()
    figure, hero = page.hero.figure, page.hero
    assert figure.subject == Subject("press_up", "forearms")
    assert figure.width() > 0.4 * hero.width()
    assert figure.height() > 0.4 * figure.width()
    page.show_routine("childs_pose")
    assert figure.subject == Subject("childs_pose", "floor")


def test_the_list_has_no_holes_and_nothing_below_moves_when_another_routine_is_chosen(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    with qtbot.waitExposed(page):
        page.show()
    exercises = page.hero.exercises
    page.show_routine("source_programme")
    QApplication.processEvents()
    tall, below = exercises.height(), page.cards[0].mapTo(page, QPoint()).y()
    for routine in ("pelvic_tilt", "first_steps"):
        page.show_routine(routine)
        QApplication.processEvents()
        assert exercises.height() == tall
        assert page.cards[0].mapTo(page, QPoint()).y() == below
    tops = sorted({cell.y() for cell in exercises.cells})
    heights = {cell.height() for cell in exercises.cells}
    assert len(tops) == 2
    assert tops[0] == 0
    assert max(heights) <= tops[1] < max(heights) + 8


def test_a_single_exercise_is_not_named_twice(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    page.show_routine("pelvic_tilt")
    (cell,) = page.hero.exercises.cells
    (dose,) = [label.text() for label in cell.findChildren(QLabel)]
    assert "times" in dose
    assert "Pelvic tilt" not in dose


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_button_of_the_hero_is_cut_and_the_page_opens_at_its_top(
    qtbot: QtBot, qapp: QApplication, home: Path, text_size: int
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.coach.set("look.text_size", text_size)
    stage.guide.on_setting_changed("look.text_size")
    stage.window.resize(1024, 600)
    page = stage.guide.today
    page.open()
    QApplication.processEvents()
    QApplication.processEvents()
    for each in (page.hero.start, page.hero.learn):
        assert each.width() >= each.sizeHint().width()
        assert page.hero.rect().contains(each.mapTo(page.hero, each.rect().bottomRight()))
    assert page.verticalScrollBar().value() == 0
    foot = page.hero.start.mapTo(page.viewport(), page.hero.start.rect().bottomLeft())
    assert page.viewport().rect().contains(foot)


def test_in_a_small_window_with_large_words_start_is_in_sight(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach)
    page.resize(700, 240)
    with qtbot.waitExposed(page):
        page.show()
    page.open()
    start = page.hero.start
    qtbot.waitUntil(
        lambda: (
            page.viewport().rect().contains(start.mapTo(page.viewport(), start.rect().bottomLeft()))
        )
    )


def test_in_a_narrow_window_the_exercises_stand_below_and_nothing_is_wider(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    with qtbot.waitExposed(page):
        page.show()
    page.resize(600, 500)
    exercises, start = page.hero.exercises, page.hero.start
    top = QPoint()
    qtbot.waitUntil(lambda: exercises.mapTo(page, top).y() > start.mapTo(page, top).y())
    sheet = page.hero.parentWidget()
    assert sheet is not None
    assert sheet.width() <= page.viewport().width()


def test_two_weeks_show_the_days_done_and_say_how_many(qtbot: QtBot) -> None:
    strip = DaysStrip()
    qtbot.addWidget(strip)
    today = date(2026, 11, 22)
    strip.show_days({date(2026, 11, 22), date(2026, 11, 9), date(2026, 11, 8)}, today)
    assert strip.text() == "Last two weeks: 2 days"
    assert not strip.grab().isNull()


def test_the_last_routine_is_the_likeliest_and_first_steps_where_there_is_none() -> None:
    menu = ["first_steps", "loosen_up"]
    assert likeliest(["gone", "loosen_up"], menu) == "loosen_up"
    assert likeliest([], menu) == "first_steps"
    assert likeliest([], ["mine"]) == "mine"
    assert likeliest([], []) is None


def test_lengths_and_places_are_said_as_people_say_them() -> None:
    assert minutes(40_000) == "1 minute"
    assert minutes(458_000) == "8 minutes"
    assert clock_time(458_400) == "7:39"
    assert listed(["a mat", "a towel", "a chair"]) == "a mat, a towel and a chair"
    assert way_of([Position.PRONE, Position.SUPINE, Position.PRONE]) == (
        "on your front, then on your back"
    )
    assert place_of([Position.PRONE, Position.CHAIR]) == "floor, chair"


def test_a_screen_that_may_go_dark_is_told_of_before_anybody_lies_down(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach)
    assert page.awake.isHidden()
    page.show_awake("The screen may go dark during a session.")
    assert not page.awake.isHidden()
    page.show_awake("")
    assert page.awake.isHidden()
