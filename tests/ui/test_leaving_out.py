"""A sore day at the home page: the twist may be left out, in nobody's way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.coaching.pain import Pain
from sciatica_coach.ui.day import Day
from sciatica_coach.ui.today.feeling import BEFORE, Told
from sciatica_coach.wording.plain import minutes

TWIST = "seated_twist"


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    day(made).settle()
    made.guide.today.choose("source_programme")
    day(made).show()
    return made


def day(stage: Stage) -> Day:
    assert stage.guide.day is not None
    return stage.guide.day


def say(stage: Stage, number: int) -> None:
    stage.guide.today.told.emit(Told(BEFORE, Pain(number)))


def chip(stage: Stage) -> QPushButton:
    return stage.guide.today.hero.leaving_out.chips[TWIST].button_of(TWIST)


def test_it_is_offered_from_a_pain_of_four_and_start_keeps_the_focus(stage: Stage) -> None:
    hero = stage.guide.today.hero
    say(stage, 3)
    assert hero.leaving_out.isHidden()
    say(stage, 4)
    assert hero.leaving_out.isVisible()
    assert chip(stage).text().replace("\n", " ") == "Leave out today: Seated spinal twist"
    assert stage.guide.today.action is hero.start


def test_pressed_the_promise_is_shorter_and_a_second_press_takes_it_back(
    stage: Stage, qtbot: QtBot
) -> None:
    hero = stage.guide.today.hero
    whole = day(stage).plan("source_programme").total_ms
    say(stage, 4)
    pressed = chip(stage)
    pressed.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(pressed, Qt.Key.Key_Space)
    shorter = day(stage).plan("source_programme").total_ms
    assert shorter < whole
    assert minutes(shorter) in hero.facts.text()
    assert chip(stage) is pressed
    assert pressed.isChecked()
    assert pressed.hasFocus()

    qtbot.keyClick(pressed, Qt.Key.Key_Space)
    assert minutes(whole) in hero.facts.text()
    assert not pressed.isChecked()


def test_the_session_goes_without_it(stage: Stage) -> None:
    say(stage, 5)
    chip(stage).click()
    stage.guide.today.hero.start.click()
    assert TWIST not in {each.exercise for each in stage.driver.plan.segments}


def test_tab_comes_to_it_after_the_chips_of_how_it_is(stage: Stage) -> None:
    say(stage, 4)
    after: QWidget | None = stage.guide.today.hero.feeling.chips[BEFORE]
    stops = []
    while after is not None and after is not stage.guide.today.hero.start:
        stops.append(after)
        after = after.nextInFocusChain()
    assert chip(stage) in stops
