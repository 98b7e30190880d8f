"""The page of an exercise: it is seen, read, set, started, learned and hidden there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.sessions import ASSETS
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.coaching.finding import Barrier, Finding
from sciatica_coach.ui.library.exercise_page import ExercisePage
from sciatica_coach.ui.library.library import Library
from sciatica_coach.ui.library.page import LibraryPage, exercises_of
from sciatica_coach.ui.settings.rows import NumberSettingRow
from sciatica_coach.ui.ways import EXERCISE, EXERCISES, LEARN, TODAY
from sciatica_coach.wording.plain import clock_time


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    return made


def page_of(stage: Stage, exercise: str) -> ExercisePage:
    stage.guide.go(EXERCISES)
    library = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(library, LibraryPage)
    if exercise not in [card.key for card in library.grid.shown]:
        library.on_show_all()
    library.on_chosen(exercise)
    page = stage.guide.pages.page_of(EXERCISE)
    assert isinstance(page, ExercisePage)
    return page


def told(page: ExercisePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def number(page: ExercisePage, key: str) -> NumberSettingRow:
    rows = {known: row for card in page.cards for known, row in card.rows.items()}
    row = rows[key]
    assert isinstance(row, NumberSettingRow)
    return row


def test_it_tells_name_other_name_position_need_and_length(stage: Stage) -> None:
    page = page_of(stage, "press_up")
    assert "Press up" in told(page)
    assert "Bhujangasana" in told(page)
    assert "on your front" in page.facts.text()
    assert "You need a mat." in page.facts.text()
    assert clock_time(stage.coach.plan("press_up").total_ms) in page.length.text()


def test_enter_starts_the_exercise_alone(stage: Stage) -> None:
    page = page_of(stage, "bridge")
    assert page.start.hasFocus()
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "bridge"
    assert [each.exercise.id for each in stage.driver.plan.means.prescriptions] == ["bridge"]


def test_its_steps_can_be_learned_and_lead_back_to_its_page(stage: Stage) -> None:
    page = page_of(stage, "bridge")
    page.learn.click()
    assert stage.guide.page == LEARN
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.guide.page == EXERCISE


def test_the_steps_stand_there_with_the_programmes_numbers(stage: Stage) -> None:
    page = page_of(stage, "seated_twist")
    numbers = [line.number for line in page.steps.lines if line.number]
    assert numbers == ["1", "2", "3", "4", "5", "7", "8"]
    assert page.steps.lines[1].ours
    assert "added by us" in told(page)


def test_steps_that_are_all_ours_say_so_once(stage: Stage) -> None:
    page = page_of(stage, "half_moon")
    assert not any(line.ours for line in page.steps.lines)
    assert page.ours.isVisible()
    assert page_of(stage, "press_up").ours.isHidden()


def test_a_slider_changes_the_steps_and_the_length_at_once(stage: Stage) -> None:
    page = page_of(stage, "press_up")
    before = page.length.text()
    number(page, "exercise.press_up.hold_s").control.slider.setValue(9)
    assert "Hold 9 seconds" in told(page)
    assert page.length.text() != before
    assert stage.coach.settings["exercise.press_up.hold_s"] == 9


def test_sliders_end_at_the_exercises_own_bounds(stage: Stage) -> None:
    page = page_of(stage, "press_up")
    slider = number(page, "exercise.press_up.hold_s").control.slider
    assert (slider.minimum(), slider.maximum()) == (2, 10)
    slider = number(page, "exercise.press_up.repetitions").control.slider
    assert (slider.minimum(), slider.maximum()) == (1, 30)
    assert "exercise.press_up.rest_s" in {key for card in page.cards for key in card.rows}


def test_the_levels_are_told_and_which_is_the_persons(stage: Stage) -> None:
    page = page_of(stage, "press_up")
    lines = page.levels.text().split("\n")
    assert lines[0] == "Newcomer, your level: 5 times, hold 3 seconds"
    assert lines[2] == "Top: 30 times, hold 5 seconds"


def test_a_form_that_is_chosen_changes_steps_and_figure_and_is_remembered(
    stage: Stage, home: Path
) -> None:
    page = page_of(stage, "press_up")
    assert page.forms.card_of("forearms").isChecked()
    assert page.forms.give_back.isHidden()
    page.forms.card_of("straight").click()
    assert stage.coach.settings["exercise.press_up.variant"] == "straight"
    assert "Push slowly to straight arms" in told(page)
    page.hide()
    again = stage.coach.plan("first_steps").means.prescriptions
    assert next(each for each in again if each.exercise.id == "press_up").variant == "straight"
    page.forms.give_back.click()
    assert page.forms.card_of("forearms").isChecked()
    assert stage.coach.settings["exercise.press_up.variant"] is None


def test_forms_tell_which_is_easier_deeper_or_ours(stage: Stage) -> None:
    page = page_of(stage, "seated_twist")
    told_of = {id_: page.forms.card_of(id_).accessibleName() for id_ in ("folded", "lever", "hug")}
    assert "Easier" in told_of["folded"]
    assert "Deeper" in told_of["lever"]
    assert "Added by us" in told_of["hug"]


def test_a_screen_reader_meets_one_chosen_form_of_several(stage: Stage) -> None:
    page = page_of(stage, "press_up")
    card = QAccessible.queryAccessibleInterface(page.forms.card_of("forearms"))
    assert card is not None
    assert card.role() == QAccessible.Role.RadioButton
    assert card.state().checked


def test_the_form_that_fits_what_was_looked_for_is_offered(stage: Stage) -> None:
    stage.guide.go(EXERCISES)
    library = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(library, LibraryPage)
    library.filters.cannot.button_of(Barrier.FLOOR).click()
    page = page_of(stage, "figure_four")
    assert page.offer.isVisible()
    assert page.take_fitting.text() == "Do it like this: On a chair"
    page.take_fitting.click()
    assert page.forms.card_of("chair").isChecked()
    assert "on a chair" in page.facts.text()
    assert not page.offer.isVisible()
    assert page.start.hasFocus()


def test_a_form_that_is_not_for_everybody_is_asked_for_first(stage: Stage) -> None:
    page = page_of(stage, "half_moon")
    usual = stage.coach.plan("half_moon").means.prescriptions[0].variant
    page.forms.card_of("one_leg").click()
    assert page.forms.checks.isVisible()
    assert "is all of this true?" in page.forms.checks.question.text()
    assert "You are not pregnant." in told(page)
    assert stage.coach.settings["exercise.half_moon.variant"] is None
    page.forms.checks.no.click()
    assert page.forms.card_of(usual).isChecked()
    assert page.forms.card_of(usual).hasFocus()
    assert not page.forms.checks.isVisible()
    assert stage.coach.settings["exercise.half_moon.variant"] is None


def test_who_says_that_all_of_it_is_true_takes_the_form(stage: Stage) -> None:
    page = page_of(stage, "half_moon")
    page.forms.card_of("one_leg").click()
    page.forms.checks.yes.click()
    assert stage.coach.settings["exercise.half_moon.variant"] == "one_leg"
    assert page.forms.card_of("one_leg").isChecked()
    assert not page.forms.checks.isVisible()


def test_another_form_takes_the_question_away(stage: Stage) -> None:
    page = page_of(stage, "half_moon")
    other = next(
        each.id for each in page.exercise.variants[1:] if not each.checks and each.id != "one_leg"
    )
    page.forms.card_of("one_leg").click()
    page.forms.card_of(other).click()
    assert not page.forms.checks.isVisible()
    assert stage.coach.settings["exercise.half_moon.variant"] == other


def test_the_walking_plan_shows_where_the_person_is(stage: Stage) -> None:
    page = page_of(stage, "walk")
    assert page.growth is not None
    assert [line.here for line in page.growth.lines].count(True) == 1
    assert "You are here" in told(page)
    first = page.growth.lines[0]
    last = round(page.exercise.cap.hold_ms / 1000)
    number(page, "exercise.walk.hold_s").control.slider.setValue(last)
    assert page.growth.lines[-1].here
    assert page.growth.lines[0] == first._replace(here=False)
    assert page_of(stage, "bridge").growth is None


def test_sides_are_told_and_can_be_turned_round(stage: Stage) -> None:
    page = page_of(stage, "figure_four")
    assert page.sides.text() == "First right ankle on top, then left ankle on top."
    stage.coach.set("session.sore_side", "left")
    page.on_changed("session.side_order", "sore_first")
    assert page.sides.text() == "First left ankle on top, then right ankle on top."
    assert page_of(stage, "bridge").sides.isHidden()


def test_what_the_source_says_and_what_we_added_stand_apart(stage: Stage) -> None:
    text = told(page_of(stage, "press_up"))
    said, added = text.split("We added")
    assert "Exercise to Release Sciatic Nerve Pain, LoveToKnow, 2019" in said
    assert "A hold of 10 seconds at most" in added
    assert "No doctor or physiotherapist has reviewed" in text
    assert "all of it is ours" in told(page_of(stage, "pelvic_tilt"))


def test_who_leaves_it_out_is_told_and_what_the_person_said(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(
        qtbot, qapp, home, answered={"surface": "floor", "true": ["pregnant", "kneel"]}
    )
    page = page_of(stage, "press_up")
    assert "You told us: I am pregnant." in told(page)
    assert "I cannot kneel" not in told(page)
    assert not page.caution.isHidden()


def test_what_is_not_for_somebody_now_leads_to_what_they_told(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered={"surface": "none", "true": ["no_floor"]})
    page = page_of(stage, "seated_twist")
    assert not page.start.isVisible()
    assert stage.window.focusWidget() is page.change
    page.change.click()
    assert stage.guide.page == TODAY
    assert stage.guide.today.hero.name.text() == "Seated spinal twist"
    assert stage.guide.today.hero.start.isHidden()
    assert page_of(stage, "figure_four").start.isVisible()


def test_hiding_leads_back_to_the_list_and_leaves_routines_whole(stage: Stage) -> None:
    page = page_of(stage, "figure_four")
    library = stage.guide.pages.page_of(EXERCISES)
    assert isinstance(library, LibraryPage)
    library.filters.search.setText("figure four")
    page.hide_button.click()
    assert stage.guide.page == EXERCISES
    assert library.filters.search.text() == ""
    assert "figure_four" not in [card.key for card in library.grid.shown]
    assert "bridge" in [card.key for card in library.grid.shown]
    assert "figure_four" not in [routine.id for routine in stage.coach.menu]
    doses = stage.coach.plan("first_steps").means.prescriptions
    assert "figure_four" in [each.exercise.id for each in doses]


@pytest.fixture
def drawn(qtbot: QtBot, stage: Stage) -> ExercisePage:
    """The page of the bridge, with its pictures."""
    made = Library(stage.coach, ASSETS / "figures", stage.window.look, stage.window)
    bridge = stage.coach.catalog.exercises["bridge"]
    page = made.exercise_page(Finding(bridge, bridge.variants[0]))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.figure.is_filled)
    return page


def plays(page: ExercisePage) -> bool:
    return page.figure.plays


def come_in(page: ExercisePage) -> None:
    at = QPointF(10, 10)
    QApplication.sendEvent(page.figure, QEnterEvent(at, at, at))


def test_the_figure_plays_while_it_is_pointed_at(drawn: ExercisePage) -> None:
    assert not plays(drawn)
    come_in(drawn)
    assert plays(drawn)
    QApplication.sendEvent(drawn.figure, QEvent(QEvent.Type.Leave))
    assert not plays(drawn)


def test_the_figure_plays_while_it_has_the_focus(qtbot: QtBot, drawn: ExercisePage) -> None:
    drawn.activateWindow()
    qtbot.waitActive(drawn)
    drawn.figure.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: plays(drawn))
    QTest.keyClick(drawn.figure, Qt.Key.Key_Space)
    assert not plays(drawn)
    QTest.keyClick(drawn.figure, Qt.Key.Key_Return)
    assert plays(drawn)
    drawn.start.setFocus()
    assert not plays(drawn)


def test_the_step_that_the_figure_shows_is_lit(drawn: ExercisePage) -> None:
    shown: list[str] = []
    drawn.figure.step_shown.connect(shown.append)
    drawn.figure.on_time(0.0)
    drawn.figure.on_time(5_500.0)
    labels = [line.label for line in drawn.steps.lines]
    assert shown
    assert set(shown) <= set(labels)


def test_under_reduced_motion_nothing_plays_and_a_press_shows_the_next_pose(
    drawn: ExercisePage, stage: Stage
) -> None:
    drawn.on_look_changed(stage.window.look.theme._replace(reduced_motion=True))
    come_in(drawn)
    assert not plays(drawn)
    shown: list[str] = []
    drawn.figure.step_shown.connect(shown.append)
    drawn.figure.click()
    drawn.figure.click()
    assert len(shown) == 2
    assert not plays(drawn)


def test_every_exercise_has_a_page_and_every_form_its_steps(stage: Stage) -> None:
    stage.coach.set("exercise.nerve_glide.hidden", False)
    for exercise in exercises_of(stage.coach):
        page = page_of(stage, exercise.id)
        for variant in exercise.variants:
            page.on_changed(f"exercise.{exercise.id}.variant", variant.id)
            assert page.steps.lines
            assert page.forms.card_of(variant.id).isChecked()


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
def test_nothing_is_cut_off_at_the_side_in_any_window_and_text_size(
    stage: Stage, size: tuple[int, int], text_size: int
) -> None:
    stage.coach.set("look.text_size", text_size)
    stage.guide.on_setting_changed("look.text_size")
    stage.window.resize(*size)
    for page in (stage.guide.pages.page_of(EXERCISES), page_of(stage, "knee_opposite_shoulder")):
        QApplication.processEvents()
        sheet = page.widget()
        assert sheet is not None
        assert sheet.width() <= page.viewport().width()
        assert stage.window.width() == size[0]


def test_start_is_in_sight_when_the_page_opens_in_large_words(stage: Stage, qtbot: QtBot) -> None:
    stage.coach.set("look.text_size", 200)
    stage.guide.on_setting_changed("look.text_size")
    stage.window.resize(1024, 600)
    page = page_of(stage, "knee_opposite_shoulder")
    foot = page.start.rect().bottomLeft()
    qtbot.waitUntil(
        lambda: page.viewport().rect().contains(page.start.mapTo(page.viewport(), foot))
    )


def test_its_buttons_hold_longer_words_of_another_language(stage: Stage) -> None:
    stage.coach.set("look.text_size", 200)
    stage.guide.on_setting_changed("look.text_size")
    stage.window.resize(1024, 600)
    page = page_of(stage, "knee_opposite_shoulder")
    page.start.setText("Empezar")
    page.learn.setText("Aprender primero los pasos")
    QApplication.processEvents()
    for act in (page.start, page.learn):
        assert act.width() >= act.sizeHint().width()
