"""How the room is set up, shown before the first session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import Stage, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.today.setup_card import REACH, SCREEN, SetupCard

ANSWERS = {"surface": "mat"}


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Stage:
    return set_stage(qtbot, qapp, tmp_path, answered=ANSWERS)


def test_before_the_first_session_the_room_is_shown_below_start_and_enter_still_starts(
    stage: Stage,
) -> None:
    today = stage.guide.today
    action = today.action
    card = later_pages.show_the_room(stage.coach, today)
    assert isinstance(card, SetupCard)
    assert today.column.indexOf(card) == today.column.indexOf(today.hero) + 1
    assert today.action is action


def test_who_has_had_a_session_knows_the_room(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Coach, "records", lambda _: ("one",))
    assert later_pages.show_the_room(stage.coach, stage.guide.today) is None


def test_the_plan_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    card = SetupCard()
    qtbot.addWidget(card)
    assert card.plan.text() == f"{SCREEN} {REACH}"
    said = [label.text() for label in card.findChildren(QLabel) if label is not card.plan]
    assert {SCREEN, REACH} <= set(said)


@pytest.mark.parametrize(("width", "beside"), [(1200, True), (400, False)])
def test_the_words_stand_below_the_plan_where_there_is_no_room_beside_it(
    qtbot: QtBot, width: int, *, beside: bool
) -> None:
    card = SetupCard()
    qtbot.addWidget(card)
    card.resize(width, 700)
    with qtbot.waitExposed(card):
        card.show()
    QApplication.processEvents()
    said = next(label for label in card.findChildren(QLabel) if label.text() == SCREEN)
    left = said.mapTo(card, said.rect().topLeft()).x()
    assert (left > card.plan.geometry().right()) is beside
    assert card.plan.geometry().right() <= width
