"""What has the focus is seen, whole: nobody presses Enter blind, in large words as in small."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.stages import PAGES, go_to, settle, stage_at
from tests.ui.window_stage import Stage

from sciatica_coach.ui.controls.page import Foot, Page
from sciatica_coach.ui.first_start.page import FirstStartPage
from sciatica_coach.ui.safety.questions import SignsPage

WINDOWS = [(1024, 600), (1280, 800)]
TEXT_SIZES = [100, 200]
TO_READ_FIRST = ("first_start", "signs", "preview", "settings", "progress")
"""Pages with something to read before there is anything to press."""

pytestmark = [
    pytest.mark.parametrize("size", WINDOWS),
    pytest.mark.parametrize("text_size", TEXT_SIZES),
]


def test_each_page_opens_with_its_focus_in_sight(
    qtbot: QtBot, qapp: QApplication, home: Path, size: tuple[int, int], text_size: int
) -> None:
    stage = stage_at("today", qtbot, qapp, home, text_size=text_size, size=size)
    for page in PAGES:
        go_to(page, stage, home)
        assert not unseen(stage), page


def test_the_focus_stays_in_sight_when_words_and_window_change(
    qtbot: QtBot, qapp: QApplication, home: Path, size: tuple[int, int], text_size: int
) -> None:
    stage = stage_at("today", qtbot, qapp, home)
    for page in TO_READ_FIRST:
        wear(stage, 300 - text_size, (1280, 900))
        go_to(page, stage, home)
        wear(stage, text_size, size)
        settle()
        assert not unseen(stage), page


def test_each_question_of_the_first_start_has_its_focus_in_sight(
    qtbot: QtBot, qapp: QApplication, home: Path, size: tuple[int, int], text_size: int
) -> None:
    stage = stage_at("first_start", qtbot, qapp, home, text_size=text_size, size=size)
    page = page_in_sight(stage)
    assert isinstance(page, FirstStartPage)
    page.notice.yes.click()
    settle()
    assert not unseen(stage)
    signs = page_in_sight(stage)
    assert isinstance(signs, SignsPage)
    signs.none.click()
    settle()
    assert not unseen(stage)
    page.truths.chips["no_floor"].click()
    page.truths.go_on.click()
    settle()
    assert page.question is page.surface
    assert not unseen(stage)


def test_what_to_do_first_opens_with_its_focus_in_sight(
    qtbot: QtBot, qapp: QApplication, home: Path, size: tuple[int, int], text_size: int
) -> None:
    stage = stage_at("signs", qtbot, qapp, home, text_size=text_size, size=size)
    page = page_in_sight(stage)
    assert isinstance(page, SignsPage)
    page.some.click()
    settle()
    assert not unseen(stage)


def page_in_sight(stage: Stage) -> Page:
    return stage.guide.pages.page_of(stage.guide.pages.page)


def unseen(stage: Stage) -> str:
    """What has the focus and does not lie whole in the page's viewport, above its foot."""
    page, focus = page_in_sight(stage), stage.window.focusWidget()
    if not page.isAncestorOf(focus):
        return "" if focus.isVisibleTo(stage.window) else f"{focus} is hidden"
    sight = page.viewport().rect()
    foot = page.findChild(Foot)
    if isinstance(foot, Foot) and foot.isVisible() and not foot.isAncestorOf(focus):
        sight.setBottom(min(sight.bottom(), foot.y() - 1))
    place = QRect(focus.mapTo(page.viewport(), QPoint()), focus.size())
    return "" if sight.contains(place) else f"{focus} at {place} is not whole in {sight}"


def wear(stage: Stage, text_size: int, size: tuple[int, int]) -> None:
    stage.window.resize(*size)
    stage.coach.set("look.text_size", text_size)
    stage.guide.on_setting_changed("look.text_size")
