"""The home page of somebody who told what is true for them: what is offered, and what waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.home_page import page_for, texts
from tests.ui.window_stage import places, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.safety import Answers, Surface
from sciatica_coach.ui.today.likely import likeliest_for
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.plain import minutes


@pytest.fixture
def coach(home: Path) -> Coach:
    return Coach(places(home))


def test_who_cannot_get_up_from_the_floor_is_not_sent_there(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach, Answers(Surface.NONE))
    page.show_routine("bridge")
    assert page.hero.start.isHidden()
    assert "What needs no floor is in the list." in page.hero.caution.text()


def test_who_cannot_lie_down_reads_in_whole_lines_what_can_be_done_today(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach, Answers(Surface.NONE))
    page.show_routine("bridge")
    with qtbot.waitExposed(page):
        page.show()
    told = page.hero.caution
    assert told.width() > page.hero.width() / 3
    assert "firm bed" in told.text()
    with qtbot.waitSignal(page.bed_asked):
        qtbot.keyClick(page.hero.action, Qt.Key.Key_Return)


def test_who_cannot_lie_down_is_offered_what_a_chair_allows(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach, Answers(Surface.NONE))
    page.show_routine("figure_four")
    assert not page.hero.start.isHidden()
    assert "on a chair" in page.hero.facts.text()
    assert "You need a chair." in page.hero.facts.text()
    told = "In another form, by your answers: Figure four piriformis stretch (on a chair)."
    assert page.hero.caution.text() == told


def test_what_does_not_go_with_the_answers_is_not_to_be_started_but_they_can_be_changed(
    qtbot: QtBot, coach: Coach
) -> None:
    page = page_for(qtbot, coach, Answers(true=frozenset({"lie_front"})))
    page.show_routine("press_up")
    hero = page.hero
    assert hero.start.isHidden()
    assert hero.learn.isHidden()
    assert hero.bed.isHidden()
    assert "not for you now" in hero.caution.text()
    with qtbot.waitSignal(page.questions_asked):
        hero.action.click()
    page.show_routine("bridge")
    assert hero.questions.isHidden()
    assert hero.action is hero.start


@pytest.mark.parametrize("routine", ["seated_twist", "bridge"])
def test_what_waits_is_not_called_lying_down_where_it_is_done_sitting(
    qtbot: QtBot, coach: Coach, routine: str
) -> None:
    page = page_for(qtbot, coach, Answers(Surface.NONE))
    page.show_routine(routine)
    assert page.hero.caution.text().startswith("This is done on the floor")
    assert "lying" not in page.hero.caution.text()


def test_nobody_is_asked_for_a_bed_that_would_not_help(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach, Answers(Surface.NONE, frozenset({"pregnant"})))
    page.show_routine("pelvic_tilt")
    assert page.hero.bed.isHidden()
    assert "bed" not in page.hero.caution.text()
    assert page.hero.action is page.hero.questions
    on_mats_only = page_for(qtbot, coach, Answers(Surface.BED))
    on_mats_only.show_routine("bird_dog")
    assert "bed" not in on_mats_only.hero.caution.text()
    assert on_mats_only.hero.bed.isHidden()


def test_what_was_chosen_stays_when_a_bed_is_found_for_it(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered={"surface": "none", "true": ["no_floor"]})
    today = stage.guide.today
    today.on_chosen("source_programme")
    stage.guide.start("pelvic_tilt")
    today.hero.bed.click()
    assert today.hero.name.text() == "Pelvic tilt"
    assert today.hero.start.isVisible()
    assert today.hero.figure.subject == Subject("pelvic_tilt", "lying")


def test_the_focus_stays_on_the_hero_when_start_gives_way_to_another_button(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered={"surface": "none", "true": ["no_floor"]})
    today = stage.guide.today
    assert stage.window.focusWidget() is today.hero.start
    today.choose("seated_twist")
    assert stage.window.focusWidget() is today.hero.bed


def test_a_firm_bed_takes_the_floors_place(qtbot: QtBot, coach: Coach) -> None:
    page = page_for(qtbot, coach, Answers(Surface.BED))
    assert not page.hero.start.isHidden()
    assert "on your firm bed, not on the floor" in page.hero.caution.text()
    assert "mat" not in page.hero.facts.text()
    page.show_routine("seated_twist")
    assert page.hero.afterwards.text().startswith("then sit down:")


def test_what_the_person_cannot_do_is_named_beside_start(qtbot: QtBot, coach: Coach) -> None:
    answers = Answers(true=frozenset({"lie_front"}))
    whole = coach.plan("first_steps").total_ms
    coach.answer_first_start(answers.document())
    page = page_for(qtbot, coach, answers)
    assert page.hero.caution.text() == "Left out, by your answers: Press up."
    assert "3 exercises" in page.hero.facts.text()
    assert minutes(coach.plan("first_steps").total_ms) in page.hero.facts.text()
    assert coach.plan("first_steps").total_ms < whole
    assert "Left out for you" in texts(page)


def test_the_hero_has_nothing_in_it_that_the_person_cannot_do(coach: Coach) -> None:
    assert likeliest_for(coach) == "first_steps"
    coach.answer_first_start({"surface": "floor", "true": ["lie_front"]})
    assert likeliest_for(coach) == "loosen_up"
    coach.answer_first_start({"surface": "floor", "true": ["pregnant", "kneel"]})
    assert likeliest_for(coach) == "no_floor"


def test_who_cannot_lie_down_finds_what_needs_no_floor_ready(qtbot: QtBot, coach: Coach) -> None:
    coach.answer_first_start({"surface": "none", "true": ["no_floor"]})
    assert likeliest_for(coach) == "no_floor"
    page = page_for(qtbot, coach)
    page.show_routine("no_floor")
    assert page.hero.caution.isHidden()
    assert "on a chair, then at a wall, then standing" in page.hero.facts.text()
    assert "You need a chair and a wall." in page.hero.facts.text()
