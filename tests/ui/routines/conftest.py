"""A physiotherapist's routine among the person's own, and the editor with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage, write_routine

from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.page import RoutinesPage
from sciatica_coach.ui.ways import EDITOR, ROUTINES


@pytest.fixture
def file(home: Path) -> Path:
    return write_routine(home)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path, file: Path) -> Stage:
    assert file.exists()
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    made.guide.go(ROUTINES)
    return made


@pytest.fixture
def page(stage: Stage) -> EditorPage:
    """The editor with the physiotherapist's routine."""
    the_list = stage.guide.pages.page_of(ROUTINES)
    assert isinstance(the_list, RoutinesPage)
    the_list.edit_asked.emit("keller")
    found = stage.guide.pages.page_of(EDITOR)
    assert isinstance(found, EditorPage)
    return found
