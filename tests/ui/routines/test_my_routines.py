"""My routines: what each is, what can be done with it, and that nothing is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, SHEET, Stage, set_stage, write_routine

from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.page import NOTHING, RoutinesPage
from sciatica_coach.ui.routines.preview_page import REFUSED, PreviewPage
from sciatica_coach.ui.routines.routine_card import COPY, DELETE, EDIT, HAND_ON, START
from sciatica_coach.ui.ways import EDITOR, PREVIEW, ROUTINES, TODAY


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    write_routine(home)
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    made.guide.go(ROUTINES)
    return made


def page_of(stage: Stage) -> RoutinesPage:
    page = stage.guide.pages.page_of(ROUTINES)
    assert isinstance(page, RoutinesPage)
    return page


def editor(stage: Stage) -> EditorPage:
    page = stage.guide.pages.page_of(EDITOR)
    assert isinstance(page, EditorPage)
    return page


def preview(stage: Stage) -> PreviewPage:
    page = stage.guide.pages.page_of(PREVIEW)
    assert isinstance(page, PreviewPage)
    return page


def names(stage: Stage) -> list[str]:
    return [card.routine for card in page_of(stage).cards]


def told(page: RoutinesPage | PreviewPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def press(stage: Stage, act: str, place: int = 0) -> None:
    page_of(stage).cards[place].acts[act].click()


def test_ctrl_3_leads_there_and_the_bar_says_so(stage: Stage) -> None:
    stage.guide.go(TODAY)
    QTest.keyClick(stage.window.bar.pages[TODAY], Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert stage.guide.page == ROUTINES
    assert stage.window.bar.pages[ROUTINES].accessibleDescription() == "This page is open"


def test_a_card_tells_by_whom_how_often_how_long_where_and_with_what(stage: Stage) -> None:
    text = told(page_of(stage))
    for part in (
        "Evening",
        "By Anna Müller, 20 November 2026",
        "Twice a day.",
        "3 exercises",
        "On your back.",
        "You need a mat.",
        "Bridging · Figure four piriformis stretch · Towel stretch",
    ):
        assert part in text


def test_enter_starts_the_first_of_them(stage: Stage) -> None:
    focused = stage.window.focusWidget()
    assert focused is page_of(stage).cards[0].acts[START]
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "keller"


def test_without_one_the_page_shows_the_three_ways_to_a_first(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.guide.go(ROUTINES)
    page = page_of(stage)
    assert NOTHING in told(page)
    assert stage.window.focusWidget() is page.new
    assert page.resting.isVisible()
    assert page.copy_ours.isVisible()
    assert page.open_file.isVisible()


def test_what_is_deleted_is_taken_back_by_button_or_key(stage: Stage) -> None:
    press(stage, DELETE)
    assert names(stage) == []
    page = page_of(stage)
    assert page.deleted_words.text() == "“Evening” is deleted."
    page.give_back.click()
    assert names(stage) == ["keller"]
    assert not page.deleted.isVisible()
    press(stage, DELETE)
    QTest.keyClick(page.new, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(stage) == ["keller"]


def test_a_deleted_one_is_not_offered_on_today_any_more(stage: Stage) -> None:
    stage.guide.today.choose("keller")
    press(stage, DELETE)
    stage.guide.go(TODAY)
    assert stage.guide.today.routine == "first_steps"
    assert "keller" not in [card.key for card in stage.guide.today.cards]
    stage.guide.go(ROUTINES)
    page_of(stage).give_back.click()
    stage.guide.go(TODAY)
    assert "keller" in [card.key for card in stage.guide.today.cards]


def test_a_copy_of_ours_is_changed_first_and_kept_then(stage: Stage) -> None:
    page = page_of(stage)
    page.copy_ours.click()
    next(card for card in page.grid.cards if card.key == "loosen_up").click()
    assert stage.guide.page == EDITOR
    assert editor(stage).title.text() == "Loosen up (2)"
    editor(stage).strip.keep.click()
    stage.guide.go(ROUTINES)
    assert names(stage) == ["keller", "loosen_up_2"]


@pytest.mark.parametrize(("act", "title"), [(EDIT, "Evening"), (COPY, "Evening (2)")])
def test_one_of_one_s_own_is_changed_or_copied(stage: Stage, act: str, title: str) -> None:
    press(stage, act)
    assert editor(stage).title.text() == title


def test_a_file_that_is_gone_by_then_is_told_and_nothing_crashes(stage: Stage, home: Path) -> None:
    (home / "config" / "routines" / "keller.toml").unlink()
    press(stage, EDIT)
    assert stage.guide.page == ROUTINES
    assert page_of(stage).problem.text().startswith("Its file cannot be read (No such file")


def test_a_broken_file_is_named_with_its_line(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    write_routine(home, SHEET.replace("hold_s = 6 ", "hold_s = 90 "))
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.guide.go(ROUTINES)
    assert "keller.toml, line 9, hold_s" in told(page_of(stage))


def test_it_is_saved_as_a_file_where_the_dialog_says(stage: Stage, tmp_path: Path) -> None:
    press(stage, HAND_ON)
    dialog = stage.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "evening.coach"))
    dialog.close()
    assert (tmp_path / "evening.coach").read_text() == SHEET
    assert not page_of(stage).problem.isVisible()


def drop(stage: Stage, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    stage.window.dropEvent(event)


def test_a_file_that_is_dropped_is_shown_before_it_is_kept(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "morning.coach"
    file.write_text(SHEET.replace("Evening", "Morning"))
    drop(stage, file)
    assert stage.guide.page == PREVIEW
    text = told(preview(stage))
    for part in (
        "Morning",
        "From the file morning.coach",
        "By Anna Müller, 20 November 2026",
        "Cushion between the knees.",
        "It brings along “Towel stretch”",
        "a hold of 40 seconds is outside our own 10 to 30",
    ):
        assert part in text
    assert len(stage.coach.catalog.files) == 1
    focused = stage.window.focusWidget()
    assert focused is preview(stage).keep
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert stage.guide.page == ROUTINES
    assert names(stage) == ["keller", "morning"]
    assert stage.window.focusWidget() is page_of(stage).cards[1].acts[EDIT]


def test_a_file_that_one_has_already_is_not_kept_twice(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "keller.coach"
    file.write_text(SHEET)
    drop(stage, file)
    page = preview(stage)
    assert page.keep.isHidden()
    assert "You have this routine already" in told(page)
    page.show_it.click()
    assert names(stage) == ["keller"]


def test_a_broken_file_is_refused_with_every_line_to_look_at(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "bad.coach"
    file.write_text(SHEET.replace("hold_s = 6 ", "hold_s = 90 ").replace('"bridge"', '"brige"'))
    drop(stage, file)
    page = preview(stage)
    text = told(page)
    for part in (REFUSED, "Line 8, id", 'Did you mean "bridge"?', "1 fault"):
        assert part in text
    assert page.keep.isHidden()
    page.leave.click()
    assert names(stage) == ["keller"]


def test_two_files_at_once_and_what_is_no_file_are_left_alone(stage: Stage, tmp_path: Path) -> None:
    drop(stage, tmp_path / "a.coach", tmp_path / "b.coach")
    drop(stage)
    assert stage.guide.page == ROUTINES


def test_a_dialog_opens_a_file_and_the_window_goes_on_meanwhile(
    stage: Stage, tmp_path: Path
) -> None:
    page_of(stage).open_file.click()
    dialog = stage.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    file = tmp_path / "nothing.coach"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert "Expected a file that can be read, found none." in told(preview(stage))
    preview(stage).leave.click()
    assert stage.guide.page == ROUTINES


def test_the_first_page_leads_to_a_file_from_the_physiotherapist(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "morning.coach"
    file.write_text(SHEET.replace("Evening", "Morning"))
    stage.guide.go(TODAY)
    stage.guide.today.from_file.click()
    dialog = stage.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert stage.guide.page == PREVIEW


def test_no_file_is_looked_into_while_a_session_is_under_way(stage: Stage, tmp_path: Path) -> None:
    press(stage, START)
    drop(stage, tmp_path / "a.coach")
    assert PREVIEW not in stage.guide.pages
