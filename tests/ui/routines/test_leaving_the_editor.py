"""Whoever leaves the editor is asked first; what was not saved is there another day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, SHEET, Stage, places, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.session import Stage as SessionStage
from sciatica_coach.editing import draft as edits
from sciatica_coach.own_routines import OwnRoutines
from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.page import RoutinesPage
from sciatica_coach.ui.routines.preview_page import PreviewPage
from sciatica_coach.ui.ways import EDITOR, HELP, ROUTINES, TODAY


def test_leaving_asks_and_saving_goes_on(stage: Stage, page: EditorPage, file: Path) -> None:
    page.on_typed("name", "Night")
    stage.guide.go(TODAY)
    assert stage.guide.page == EDITOR
    assert page.question.question.text() == "“Night” has changes that are not saved."
    assert page.question.keep.hasFocus()
    page.question.keep.click()
    assert stage.guide.page == TODAY
    assert 'name = "Night"' in file.read_text()
    assert "Night" in [card.accessibleName().partition(".")[0] for card in stage.guide.today.cards]


def test_leaving_without_them_leaves_the_file_as_it_was(
    stage: Stage, page: EditorPage, file: Path
) -> None:
    page.on_typed("name", "Night")
    QTest.keyClick(page.entries.rows[0], Qt.Key.Key_Escape)
    assert page.question.isVisible()
    page.question.drop.click()
    assert stage.guide.page == ROUTINES
    assert file.read_text() == SHEET


def test_staying_changes_nothing_and_help_is_always_open(stage: Stage, page: EditorPage) -> None:
    page.on_typed("name", "Night")
    stage.guide.go(ROUTINES)
    page.question.stay.click()
    assert stage.guide.page == EDITOR
    assert not page.question.isVisible()
    stage.guide.go(HELP)
    assert stage.guide.page == HELP
    stage.guide.on_return_asked()
    assert stage.guide.page == EDITOR
    assert page.desk.draft.head.name == "Night"


def test_closing_the_window_asks_once_and_what_is_left_then_is_put_by(
    stage: Stage, page: EditorPage, home: Path, qapp: QApplication
) -> None:
    page.on_typed("name", "Night")
    stage.window.close()
    assert stage.window.isVisible()
    page.question.stay.click()
    stage.window.close()
    assert stage.window.isVisible()
    stage.window.close()
    assert not stage.window.isVisible()
    qapp.aboutToQuit.emit()
    put_by = home / "config" / "routines" / ".unsaved" / "keller.toml"
    assert 'name = "Night"' in put_by.read_text()


def test_closing_the_window_saves_and_closes(stage: Stage, page: EditorPage, file: Path) -> None:
    page.on_typed("name", "Night")
    stage.window.close()
    page.question.keep.click()
    assert not stage.window.isVisible()
    assert 'name = "Night"' in file.read_text()


def test_a_file_that_is_dropped_meanwhile_waits_for_the_answer(
    stage: Stage, page: EditorPage, tmp_path: Path
) -> None:
    other = tmp_path / "morning.coach"
    other.write_text(SHEET.replace("Evening", "Morning"))
    page.on_typed("name", "Night")
    stage.guide.on_file_dropped(str(other))
    assert stage.guide.page == EDITOR
    page.question.drop.click()
    assert stage.guide.page == "preview"


@pytest.mark.usefixtures("page")
def test_a_routine_that_came_in_after_a_session_is_led_with_its_own_exercise(
    stage: Stage, tmp_path: Path
) -> None:
    stage.guide.go(TODAY)
    stage.guide.start("bridge")
    stage.driver.play_to_the_end()
    other = tmp_path / "morning.coach"
    other.write_text(SHEET.replace("Evening", "Morning"))
    stage.guide.on_file_dropped(str(other))
    preview = stage.guide.pages.page_of("preview")
    assert isinstance(preview, PreviewPage)
    preview.keep.click()
    stage.guide.start("morning")
    seen = set()
    while stage.driver.moment().stage is SessionStage.RUNNING:
        stage.driver.advance(20_000)
        assert stage.guide.session is not None
        stage.guide.session.refresh()
        view = stage.guide.session.canvas.view
        seen.add(view.title if view is not None else "")
    assert "Towel stretch" in seen


@pytest.fixture
def next_day(home: Path, file: Path, qtbot: QtBot, qapp: QApplication) -> Stage:
    """The program has ended the day before, with a name that was not saved."""
    own = OwnRoutines(Coach(places(home)))
    desk = own.open("keller")
    desk.do("name", edits.named(desk.draft, "Night"))
    desk.put_by()
    assert file.read_text() == SHEET
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    made.guide.go(ROUTINES)
    return made


def the_list(stage: Stage) -> RoutinesPage:
    found = stage.guide.pages.page_of(ROUTINES)
    assert isinstance(found, RoutinesPage)
    return found


def test_what_was_not_saved_is_gone_on_with_the_next_day(next_day: Stage, file: Path) -> None:
    assert the_list(next_day).left_words.text().startswith("“Night” has changes")
    the_list(next_day).take_up.click()
    page = next_day.guide.pages.page_of(EDITOR)
    assert isinstance(page, EditorPage)
    assert page.is_unsaved
    assert page.on_keep()
    assert file.read_text() == SHEET.replace('"Evening"', '"Night"')
    next_day.guide.go(ROUTINES)
    assert not the_list(next_day).left_open.isVisible()


def test_what_was_not_saved_is_let_go_and_lies_with_the_deleted(
    next_day: Stage, file: Path
) -> None:
    the_list(next_day).let_go.click()
    assert not the_list(next_day).left_open.isVisible()
    assert file.read_text() == SHEET
    assert (file.parent / ".deleted" / "keller.toml").exists()


def test_what_was_not_sound_when_it_was_left_says_why(next_day: Stage, file: Path) -> None:
    (file.parent / ".unsaved" / "keller.toml").write_text("name = ")
    next_day.guide.go(TODAY)
    next_day.guide.go(ROUTINES)
    assert "cannot be read: Expected valid TOML." in the_list(next_day).left_words.text()
    assert not the_list(next_day).take_up.isVisible()
