"""My data in one place: shown, handed on, copied, brought back, deleted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import Stage, set_stage
from tests.unit.test_daybook import Person

from sciatica_coach.coaching.pain import Pain
from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.history.journal import local_time
from sciatica_coach.ui.data.desk import DataDesk
from sciatica_coach.ui.data.page import DataPage
from sciatica_coach.ui.data.paper import print_on

Open = Callable[[], DataPage]


@pytest.fixture
def person(home: Path) -> Person:
    """Somebody who has done a session and said how it was."""
    person = Person(home)
    person.now = local_time()
    person.book.tell_before(Pain(4))
    person.play("bridge", report="hurt")
    return person


@pytest.fixture
def stage(person: Person, qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home)


@pytest.fixture
def page(stage: Stage) -> DataPage:
    stage.guide.go("progress")
    stage.guide.weeks.settle()
    stage.guide.go("data")
    shown = stage.guide.pages.currentWidget()
    assert isinstance(shown, DataPage)
    return shown


@pytest.fixture
def desk(person: Person) -> DataDesk:
    nowhere: dict[str, str] = {}
    return DataDesk(person.coach, AlarmClock(nowhere, lambda _command: True))


def test_it_is_one_press_from_the_weeks_and_leads_back(stage: Stage, page: DataPage) -> None:
    assert page.isVisible()
    stage.window.bar.return_asked.emit()
    assert stage.guide.page == "progress"


def test_a_key_that_leads_elsewhere_writes_nothing_into_the_name(
    stage: Stage, page: DataPage, qtbot: QtBot
) -> None:
    reached = stage.window.focusWidget()
    assert reached is page.pdf
    qtbot.keyClick(reached, Qt.Key.Key_Question)
    assert page.name.text() == ""


def test_the_sheet_has_what_was_done_and_said_and_the_name_if_one_likes(desk: DataDesk) -> None:
    told = desk.sheet(" Jörg 朝 ")
    assert "Exercises at home: Jörg 朝" in told
    assert "<td>Bridging</td>" in told
    assert "Bridging" in told.split("Week by week")[0]


def test_the_sheet_becomes_a_pdf_of_a_page_or_two(desk: DataDesk, tmp_path: Path) -> None:
    target = tmp_path / "für Frau Dr. Größi.pdf"
    assert str(target) in desk.save_pdf("", target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert 1 <= data.count(b"/Type /Page\n") <= 2


def test_what_hurt_stands_with_the_persons_own_words_and_the_doses_of_today(
    desk: DataDesk, person: Person
) -> None:
    session = person.told()[-1]["session"]
    person.book.tell_in_words(str(session), "wie ein Messer, links")
    person.book.tell_in_words(str(session), "like a knife, on the left")
    told = desk.sheet("")
    assert "“It hurt”, after it" in told
    assert "“like a knife, on the left”" in told
    assert "Messer" not in told
    assert "<td>the routine and level</td>" in told
    person.coach.change("exercise.bridge.repetitions", 7)
    assert "7 times" in desk.sheet("").split("Week by week")[0]
    assert "<td>the person</td>" in desk.sheet("")


def test_a_dose_that_the_rules_have_lowered_stands_as_it_is_today(
    desk: DataDesk, person: Person
) -> None:
    for _ in range(2):
        person.sleep(1)
        person.play("bridge", report="spread")
    told = desk.sheet("").split("Week by week")[0]
    assert "set aside until somebody was asked" in told


def test_a_full_sheet_still_fits_on_two_pages(
    desk: DataDesk, person: Person, tmp_path: Path
) -> None:
    person.sleep(-40)
    for day in range(40):
        person.play("source_programme", report="hurt" if day % 2 else "spread")
        session = str(person.told()[-1]["session"])
        person.book.tell_in_words(session, "It pulls behind the knee and then stays for an hour.")
        person.sleep(1)
    desk.save_pdf("A name of some length", tmp_path / "full.pdf")
    assert (tmp_path / "full.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_the_sheet_can_be_printed(desk: DataDesk, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(desk.sheet(""), printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_the_same_page_and_the_tables_are_written_where_one_says(
    desk: DataDesk, tmp_path: Path
) -> None:
    desk.save_page("", tmp_path / "sheet.html")
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8") == desk.sheet("")
    desk.save_tables(tmp_path / "a.csv")
    assert "bridge" in (tmp_path / "a.csv").read_text(encoding="utf-8")
    desk.save_document(tmp_path / "a.json")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert told["sessions"][0]["reported"] == "hurt"


def test_the_routine_is_on_paper_with_pictures_doses_and_steps(
    desk: DataDesk, tmp_path: Path
) -> None:
    page, images = desk.wall()
    assert "bridge" in images
    assert "<img src='bridge'" in page
    assert "Bridging" in page
    assert "Push through the heels" in page
    desk.save_wall_pdf(tmp_path / "wall.pdf")
    assert (tmp_path / "wall.pdf").read_bytes().startswith(b"%PDF")
    desk.save_wall_page(tmp_path / "wall.html")
    assert "data:image/png;base64," in (tmp_path / "wall.html").read_text(encoding="utf-8")


def test_where_nothing_can_be_written_it_is_said(desk: DataDesk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for save in (desk.save_tables, desk.keep_copy):
        assert "could not be written" in save(tmp_path / "file" / "x")
    assert "could not be written" in desk.save_pdf("", tmp_path / "file" / "x.pdf")


def test_a_dialog_asks_where_to_and_nothing_waits_for_it(page: DataPage, tmp_path: Path) -> None:
    page.json.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "all.json"))
    assert str(tmp_path / "all.json") in page.told.text()
    assert (tmp_path / "all.json").exists()
    dialog.close()
    assert QGuiApplication.modalWindow() is None


def test_a_copy_is_looked_into_and_asked_about_before_it_replaces_anything(
    page: DataPage, person: Person, desk: DataDesk, tmp_path: Path
) -> None:
    desk.keep_copy(tmp_path / "copy.zip")
    before = person.paths.diary.read_bytes()
    person.book.tell_before(Pain(9))
    page.look_into(tmp_path / "copy.zip")
    assert page.replace.isVisible()
    assert "1 session" in page.replace.text.text()
    assert person.paths.diary.read_bytes() != before
    page.replace.yes.click()
    assert person.paths.diary.read_bytes() == before
    assert page.close_it.isVisible()


def test_a_file_that_is_no_copy_is_told_and_nothing_is_asked(
    page: DataPage, tmp_path: Path
) -> None:
    (tmp_path / "other.zip").write_text("hello", encoding="utf-8")
    page.look_into(tmp_path / "other.zip")
    assert "no copy" in page.told.text()
    assert not page.replace.isVisible()


def test_everything_is_deleted_only_after_a_second_press(
    page: DataPage, person: Person, stage: Stage
) -> None:
    page.delete.click()
    assert stage.window.focusWidget() is page.sure.no
    page.sure.no.click()
    assert person.paths.diary.exists()
    page.delete.click()
    page.sure.yes.click()
    assert not person.paths.diary.exists()
    assert not person.paths.sessions.exists()
    assert "Everything is deleted" in page.told.text()
    page.close_it.click()
    assert not stage.window.isVisible()
