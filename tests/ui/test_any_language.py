"""A page in another language: no word of it is left in English, and longer words break nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.sessions import ASSETS
from tests.ui.pseudo import WORD, spoken, texts
from tests.ui.stages import PAGES, stage_at
from tests.ui.window_stage import SHEET, Stage

from sciatica_coach.ui.controls.flow import FlowRow

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
OURS = ("Sciatica Coach", "Sciatica", "Coach", "Español", "English")
"""Names, which are the same in every language."""
STRIDES = 60
"""So many glances at a session."""


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[LEFT, RIGHT], ids=["from the left", "from the right"])
def stage(
    request: pytest.FixtureRequest,
    page: str,
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Stage]:
    # The exercises speak Spanish, so that English on a page is the window's own.
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    with spoken(qapp, request.param):
        made = stage_at(page, qtbot, qapp, home)
        made.window.resize(1024, 600)
        for _ in range(8):
            QApplication.processEvents()
        yield made


def words_of_the_catalogue() -> set[str]:
    files = [each for each in ASSETS.rglob("*.toml") if "es" in {each.parent.name, each.stem}]
    found = " ".join(each.read_text() for each in files)
    return {*WORD.findall(found.lower()), *WORD.findall(SHEET.lower())}


def left_in_english(stage: Stage) -> set[str]:
    known = words_of_the_catalogue()
    return {
        text
        for _, text in texts(stage.window)
        if any(each.lower() not in known for each in WORD.findall(re.sub("|".join(OURS), "", text)))
    }


def test_nothing_is_left_in_english(stage: Stage) -> None:
    assert left_in_english(stage) == set()


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_Question])
def test_nothing_of_a_session_is_left_in_english(
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: Qt.Key | None,
) -> None:
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    with spoken(qapp, LEFT):
        stage = stage_at("today", qtbot, qapp, home)
        stage.guide.start("source_programme")
        left: set[str] = set()
        stride_ms = stage.driver.plan.total_ms // STRIDES
        for _ in range(STRIDES):
            stage.driver.advance(stride_ms)
            if key is not None:
                qtbot.keyClick(stage.window, key)
            QApplication.processEvents()
            left |= left_in_english(stage)
        assert left == set()


def test_no_word_is_cut_off_and_no_page_is_too_wide(stage: Stage) -> None:
    for each in stage.window.findChildren(QAbstractButton):
        if each.isVisible() and each.text():
            assert each.width() >= each.minimumSizeHint().width(), each.text()
    for label in stage.window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for area in stage.window.findChildren(QScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("page", ["settings", "first_start", "data"], indirect=False)
def test_a_row_of_buttons_begins_where_one_begins_to_read(stage: Stage, page: str) -> None:
    rows = [row for row in stage.window.findChildren(FlowRow) if row.isVisible()]
    assert rows, page
    for row in rows:
        shown = [each for each in row.children() if isinstance(each, QWidget) and each.isVisible()]
        for first in shown[:1]:
            at_the_left = first.x() == 0
            at_the_right = first.geometry().right() == row.width() - 1
            assert at_the_right if row.isRightToLeft() else at_the_left, texts(row)


@pytest.mark.parametrize("page", ["progress"], indirect=False)
def test_a_session_runs_from_the_left_in_every_language(stage: Stage, page: str) -> None:
    stage.guide.start("bridge")

    assert stage.guide.session is not None
    for each in (stage.guide.session, stage.guide.session.canvas, stage.guide.session.controls):
        assert each.layoutDirection() is LEFT
