"""The page of one's weeks: there at once, drawn and told, empty without a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage
from tests.unit.history.years import write_pain, write_session
from tests.unit.test_daybook import Person

from sciatica_coach.coaching.pain import Pain
from sciatica_coach.history.journal import local_time
from sciatica_coach.history.overview import monday_of
from sciatica_coach.ui.progress.page import ProgressPage
from sciatica_coach.ui.progress.span import WEEKS, Span

Open = Callable[[], ProgressPage]


@pytest.fixture
def person(home: Path) -> Person:
    person = Person(home)
    person.now = local_time()
    return person


def shown(stage: Stage) -> ProgressPage:
    stage.guide.go("progress")
    stage.guide.weeks.settle()
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, ProgressPage)
    return page


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, home: Path) -> Open:
    return lambda: shown(set_stage(qtbot, qapp, home))


def texts(page: ProgressPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_without_a_session_there_is_a_figure_at_rest_and_one_sentence(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    page = shown(stage)
    assert page.empty.isVisible()
    assert not page.sheet.isVisible()
    assert "nothing to keep up" in texts(page)
    [go] = page.empty.findChildren(QPushButton)
    go.click()
    assert stage.guide.page == "today"


def test_what_was_done_and_said_is_drawn_and_told(person: Person, opened: Open) -> None:
    person.book.tell_before(Pain(4))
    person.play("bridge")
    page = opened()
    assert page.sheet.isVisible()
    assert "This week: 1 day" in page.facts.text()
    assert "1 day" in page.calendar.text()
    assert "before 4" in page.pain.text()
    assert "Bridging" in texts(page)
    assert "The sheet has 10 to 20 times" in texts(page)


def test_a_screen_reader_reads_what_each_drawing_shows(person: Person, opened: Open) -> None:
    person.play("bridge")
    page = opened()
    for chart in (page.calendar, page.minutes, page.pain):
        read = QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Name)
        assert read == chart.text()
        assert read


def test_earlier_weeks_are_one_press_away_and_later_ones_back(person: Person, opened: Open) -> None:
    person.sleep(-200)
    person.play("bridge")
    page = opened()
    assert page.calendar.text() == "No session in these weeks."
    assert page.earlier.isEnabled()
    assert not page.later.isEnabled()
    while page.earlier.isEnabled():
        page.earlier.click()
    assert "1 day" in page.calendar.text()
    page.later.click()
    assert page.earlier.isEnabled()


def test_it_is_read_anew_whenever_it_is_opened(
    person: Person, qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    person.play("bridge")
    stage = set_stage(qtbot, qapp, home)
    shown(stage)
    person.sleep(-1)
    person.play("bridge")
    stage.guide.go("today")
    assert "All together: 2 days" in shown(stage).facts.text()


def test_a_history_that_is_damaged_is_told_and_its_days_are_there(
    person: Person, opened: Open
) -> None:
    person.play("bridge")
    person.paths.history.write_bytes(b"no database" * 1000)
    page = opened()
    assert page.sheet.isVisible()


def test_years_are_shown_thirteen_weeks_at_a_time(person: Person, opened: Open) -> None:
    for number in range(0, 300, 3):
        write_session(person.paths.sessions, number)
        write_pain(person.paths.diary, number, number % 10)
    page = opened()
    assert page.facts.text()
    assert page.calendar.grab().width() > 0
    assert page.pain.grab().width() > 0


def test_a_span_is_thirteen_whole_weeks_that_end_with_today() -> None:
    today = date(2026, 11, 28).toordinal()
    span = Span.ending(today)
    assert len(span.mondays) == WEEKS
    assert span.mondays[-1] == monday_of(today)
    assert span.name() == "31 August to 28 November 2026"
    assert Span.ending(today, 1).until == span.first
    assert Span.ending(date(2027, 1, 10).toordinal()).name().startswith("12 October 2026 to ")
