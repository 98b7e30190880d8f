"""Every page for everyone: by keyboard alone, with a screen reader, with small aim."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stages import PAGES, stage_at
from tests.ui.window_stage import Stage

WITH_TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture(params=PAGES)
def stage(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return stage_at(request.param, qtbot, qapp, home)


def controls(stage: Stage) -> list[QWidget]:
    found = stage.window.findChildren(QWidget)
    return [each for each in found if each.isVisible() and each.focusPolicy() & WITH_TAB]


def test_a_screen_reader_can_name_every_control(stage: Stage) -> None:
    for control in controls(stage):
        reader = QAccessible.queryAccessibleInterface(control)
        assert reader is not None
        assert reader.text(QAccessible.Text.Name), repr(control)


def test_tab_reaches_every_control(stage: Stage) -> None:
    wanted = {id(each): each for each in controls(stage) if each.isEnabled()}
    reached = set()
    widget: QWidget | None = stage.window
    for _ in range(2000):
        assert widget is not None
        widget = widget.nextInFocusChain()
        reached.add(id(widget))
        if widget is stage.window:
            break
    assert not [repr(each) for key, each in wanted.items() if key not in reached]


def test_nothing_to_press_is_smaller_than_a_finger(stage: Stage) -> None:
    for control in controls(stage):
        if isinstance(control, QAbstractButton):
            assert control.height() >= 44, repr(control)
            assert control.width() >= 44, repr(control)


def test_the_focus_can_be_seen(stage: Stage, qtbot: QtBot) -> None:
    stage.window.activateWindow()
    for control in controls(stage)[:12]:
        if not control.isEnabled():
            continue
        stage.window.setFocus()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(control.hasFocus)
        assert control.grab().toImage() != before, repr(control)
