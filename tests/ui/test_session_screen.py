"""A session is shown on another screen, which is remembered, and the window comes back."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.settings_rows import row_of
from tests.ui.window_stage import EARLIER, Stage, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.settings.surroundings import SESSION_SCREEN
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.screens import Screens, keys_of
from sciatica_coach.ui.session_place import SessionPlace
from sciatica_coach.ui.settings.page import SettingsPage
from sciatica_coach.ui.settings.rows import TextSettingRow
from sciatica_coach.ui.today.screen_choice import ScreenChoice
from sciatica_coach.ui.today.setup_card import SetupCard

LAPTOP, TV = "BOE 0x0812", "Sony TV *00"


class Plugged(NamedTuple):
    """What a screen tells of itself."""

    plug: str
    maker: str = ""
    type: str = ""

    def name(self) -> str:
        return self.plug

    def manufacturer(self) -> str:
        return self.maker

    def model(self) -> str:
        return self.type

    def geometry(self) -> QRect:
        return QRect(0, 0, 1280, 800)


class HandScreens(Screens):
    """Screens that the test plugs in and pulls out; the window is told to be on one of them."""

    def __init__(self, *there: str) -> None:
        super().__init__()
        self.there = list(there)
        self.at = there[0]

    @property
    def keys(self) -> list[str]:
        return list(self.there)

    def holds(self, window: QWidget, key: str) -> bool:
        del window
        return self.at == key

    def move(self, window: QWidget, key: str) -> None:
        self.at = key
        window.setGeometry(100, 100, 640, 480)

    def unplug(self, key: str) -> None:
        self.there.remove(key)
        self.changed.emit()

    def plug_in(self, key: str) -> None:
        self.there.append(key)
        self.changed.emit()


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


class Room:
    """A window, two screens, and what is told of them."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.screens = HandScreens(LAPTOP, TV)
        self.place = SessionPlace(window, self.screens)
        self.told: list[str] = []
        self.place.told.connect(self.told.append)


@pytest.fixture
def room(stage: Stage) -> Room:
    return Room(stage.window)


def test_a_screen_is_remembered_by_its_maker_and_model_whatever_plug_it_hangs_on() -> None:
    both = [Plugged("eDP-1", "BOE", "0x0812"), Plugged("HDMI-1", "Sony", "Sony TV *00")]
    assert keys_of(both) == [LAPTOP, TV]
    assert keys_of([Plugged("HDMI-1", "Sony", "Sony TV *00")]) == [TV]
    assert keys_of([Plugged("HDMI-2", "Sony", "Sony TV *00")]) == [TV]


def test_a_screen_that_says_nothing_of_itself_is_known_by_its_plug() -> None:
    assert keys_of([Plugged("VGA-1")]) == ["VGA-1"]


def test_two_of_one_model_are_told_apart() -> None:
    twins = [Plugged("DP-1", "Dell", "U24"), Plugged("DP-2", "Dell", "U24")]
    assert keys_of(twins) == ["Dell U24 DP-1", "Dell U24 DP-2"]


def test_the_session_fills_the_wished_screen_and_the_window_comes_back(room: Room) -> None:
    room.window.setGeometry(60, 80, 700, 500)
    stood = room.window.geometry()
    room.place.take(TV, fill=False)
    assert room.screens.at == TV
    assert room.window.isFullScreen()
    room.place.leave()
    assert not room.window.isFullScreen()
    assert room.window.geometry() == stood
    assert set(room.told) <= {""}


def test_a_window_that_was_maximised_is_so_again(room: Room) -> None:
    room.window.setWindowState(Qt.WindowState.WindowMaximized)
    room.place.take(TV, fill=True)
    room.place.leave()
    assert room.window.isMaximized()
    assert not room.window.isFullScreen()


@pytest.mark.parametrize("fill", [True, False])
def test_who_wished_for_no_screen_stays_where_they_are(room: Room, *, fill: bool) -> None:
    room.place.take("", fill=fill)
    assert room.screens.at == LAPTOP
    assert room.window.isFullScreen() is fill
    room.place.leave()
    assert not room.window.isFullScreen()


def test_a_screen_that_is_not_there_is_named_and_the_session_begins_here(room: Room) -> None:
    room.screens.unplug(TV)
    room.place.take(TV, fill=True)
    assert room.screens.at == LAPTOP
    assert room.window.isFullScreen()
    assert room.told == [f"{TV} is not connected, so the session is shown here."]


def test_a_screen_that_is_pulled_out_in_a_session_is_told_once(room: Room) -> None:
    room.place.take(TV, fill=True)
    room.told.clear()
    room.screens.unplug(TV)
    room.screens.unplug(LAPTOP)
    assert room.told == [f"{TV} is not connected, so the session is shown here."]


def test_between_sessions_nobody_is_told_of_plugs(room: Room) -> None:
    room.place.take(TV, fill=True)
    room.place.leave()
    room.told.clear()
    room.screens.unplug(TV)
    assert room.told == []


def test_a_session_tells_that_its_screen_is_missing_and_leads_on(stage: Stage) -> None:
    stage.coach.change(SESSION_SCREEN, TV)
    stage.guide.start("bridge")
    assert stage.guide.session is not None
    assert stage.guide.session.notice.text().startswith(f"{TV} is not connected")
    stage.driver.command(Command.STOP, CommandSource.KEY)
    assert stage.driver.plan.routine == "bridge"


def offered(stage: Stage, screens: Screens) -> ScreenChoice:
    card = later_pages.show_the_room(stage.coach, stage.guide.today, screens)
    assert isinstance(card, SetupCard)
    (choice,) = card.findChildren(ScreenChoice)
    return choice


def test_with_two_screens_the_set_up_of_the_room_offers_them_and_keeps_the_choice(
    stage: Stage,
) -> None:
    choice = offered(stage, HandScreens(LAPTOP, TV))
    assert not choice.isHidden()
    assert choice.row is not None
    assert choice.row.value is None
    choice.row.button_of(TV).click()
    assert Coach(stage.home).settings[SESSION_SCREEN] == TV


def test_with_one_screen_nothing_is_asked_until_another_is_plugged_in(stage: Stage) -> None:
    screens = HandScreens(LAPTOP)
    choice = offered(stage, screens)
    assert choice.isHidden()
    assert choice.row is None
    screens.plug_in(TV)
    assert not choice.isHidden()
    assert choice.row is not None


def test_a_screen_that_was_chosen_is_so_the_next_day(stage: Stage) -> None:
    stage.coach.change(SESSION_SCREEN, TV)
    choice = offered(stage, HandScreens(LAPTOP, TV))
    assert choice.row is not None
    assert choice.row.value == TV


def test_the_settings_offer_the_screens_that_there_are(stage: Stage) -> None:
    stage.guide.go("settings")
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    row = row_of(page, SESSION_SCREEN)
    assert isinstance(row, TextSettingRow)
    (key,) = Screens().keys
    assert row.control.findData(key) > 0
