"""Reminders while the coach is open, and what is set for when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, set_stage
from tests.unit.test_daybook import Person

from sciatica_coach.app.reminders import MINUTE_MS, Reminders
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.desktop.notice import Notice, Outcome
from sciatica_coach.history.journal import local_time
from sciatica_coach.reminding import Reminding
from sciatica_coach.settings.setting import Section
from sciatica_coach.ui.settings.page import OPEN_ONLY, SettingsPage
from sciatica_coach.ui.settings.written_rows import (
    DaysSettingRow,
    PhoneSettingRow,
    TimeSettingRow,
)
from sciatica_coach.ui.tray_notice import TrayNotice

Made = Callable[..., Reminders]


class Day:
    """A person at noon, a desktop that answers, and what became of it."""

    def __init__(self, home: Path) -> None:
        self.person = Person(home)
        self.now = local_time().replace(hour=12, minute=0, second=20, microsecond=500_000)
        self.given: list[Notice] = []
        self.busy = False
        self.outcome = Outcome.PRESSED
        self.was_given = Event()

    def wish(self) -> None:
        for key, value in (("on", True), ("at", "12:00")):
            self.person.coach.change(f"reminders.{key}", value)

    def wall(self) -> datetime:
        return self.now

    def give(self, notice: Notice, _patience_s: float) -> Outcome:
        self.given.append(notice)
        self.was_given.set()
        return self.outcome


@pytest.fixture
def day(home: Path, qapp: QApplication) -> Day:
    return Day(home)


@pytest.fixture
def reminders(day: Day) -> Iterator[Reminders]:
    made = Reminders(
        Reminding(day.person.coach, day.wall),
        lambda: day.busy,
        AlarmClock({}, lambda _command: True),
        day.give,
        day.wall,
    )
    yield made
    made.close()


def timer_of(reminders: Reminders) -> QTimer:
    timer = reminders.findChild(QTimer)
    assert timer is not None
    return timer


def test_who_does_not_wish_for_any_costs_no_minute(reminders: Reminders) -> None:
    reminders.follow()
    assert not timer_of(reminders).isActive()


def test_it_looks_at_the_clock_as_each_minute_begins(day: Day, reminders: Reminders) -> None:
    day.wish()
    reminders.follow()
    assert timer_of(reminders).interval() == MINUTE_MS - 20_500


def test_the_notice_is_given_once_and_a_press_brings_the_coach(
    day: Day, reminders: Reminders, qtbot: QtBot
) -> None:
    day.wish()
    reminders.follow()
    with qtbot.waitSignal(reminders.pressed):
        reminders.on_minute()
    reminders.on_minute()
    assert len(day.given) == 1


def test_in_a_session_nobody_is_disturbed_nor_after_it(
    day: Day, reminders: Reminders, monkeypatch: pytest.MonkeyPatch
) -> None:
    day.wish()
    day.busy = True
    with monkeypatch.context() as nothing_is_read:
        nothing_is_read.delattr(Coach, "records")
        reminders.on_minute()
    day.busy = False
    reminders.on_minute()
    assert day.given == []


def test_who_wants_no_more_is_left_in_peace_at_once(day: Day, reminders: Reminders) -> None:
    day.wish()
    reminders.follow()
    day.person.coach.change("reminders.on", raw=False)
    reminders.follow()
    assert not timer_of(reminders).isActive()
    reminders.on_minute()
    assert day.given == []


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # a screen of tests has no tray
def test_where_desktops_have_a_tray_the_window_shows_it(day: Day, qtbot: QtBot) -> None:
    day.wish()
    made = Reminders(
        Reminding(day.person.coach, day.wall), lambda: False, AlarmClock({}), None, day.wall
    )
    with qtbot.waitSignal(made.due) as due:
        made.on_minute()
    made.close()
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowIcon(QIcon(QPixmap(16, 16)))
    shown = TrayNotice(window)
    shown.show_notice(due.args[0].title, due.args[0].text)
    with qtbot.waitSignal(shown.pressed):
        shown.icon.messageClicked.emit()
    assert not shown.icon.isVisible()


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


@pytest.fixture
def page(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    stage.guide.go("settings")
    made = stage.guide.pages.currentWidget()
    assert isinstance(made, SettingsPage)
    return made


def test_days_and_time_are_set_by_touch(stage: Stage, page: SettingsPage) -> None:
    page.show_section("Reminders")
    rows = page.cards[Section.REMINDERS].rows
    days, at = rows["reminders.days"], rows["reminders.at"]
    assert isinstance(days, DaysSettingRow)
    assert isinstance(at, TimeSettingRow)
    for each in ("tue", "thu", "sat", "sun"):
        days.buttons[each].click()
    assert stage.coach.settings["reminders.days"] == "mon wed fri"
    assert days.buttons["mon"].accessibleName() == "On these days: Monday"
    at.on_activated(at.control.findData("07:15"))
    assert stage.coach.settings["reminders.at"] == "07:15"


def test_a_time_that_was_typed_into_the_file_is_shown_as_it_is(
    stage: Stage, page: SettingsPage
) -> None:
    stage.coach.change("reminders.at", "6:20")
    page.show_section("Reminders")
    texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert OPEN_ONLY in texts
    row = page.findChild(TimeSettingRow)
    assert row is not None
    assert row.control.currentText() == "06:20"


def test_a_number_of_ones_own_is_typed_and_a_wrong_one_is_refused_beside_it(
    stage: Stage, page: SettingsPage
) -> None:
    page.show_section("Safety")
    row = page.findChild(PhoneSettingRow)
    assert row is not None
    row.control.setText("the doctor")
    row.control.editingFinished.emit()
    assert row.problem.text().startswith("Expected a number to call")
    assert number_of(stage) is None
    row.control.setText("030 1234-5")
    row.control.editingFinished.emit()
    assert number_of(stage) == row.control.text() == "03012345"
    row.control.clear()
    row.control.editingFinished.emit()
    assert number_of(stage) is None


def number_of(stage: Stage) -> object:
    return stage.coach.settings["safety.emergency_number"]
