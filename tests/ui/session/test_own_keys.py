"""Keys of one's own: heard, shown, and never in the way of Space and Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.session.story import Story
from tests.ui.settings_rows import row_of
from tests.ui.window_stage import places

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.settings.table import KEYS
from sciatica_coach.ui.actions import ACTIONS, Action
from sciatica_coach.ui.own_keys import key_named, name_of, refusal, rows_in_force
from sciatica_coach.ui.session.keys_panel import KeyCaps
from sciatica_coach.ui.settings.key_row import ASKS, KeyPick, KeySettingRow
from sciatica_coach.ui.settings.page import SettingsPage

KEY = CommandSource.KEY


def test_every_action_has_its_row_in_the_settings_with_its_key() -> None:
    assert {name: cap for name, (_, cap) in KEYS.items()} == {
        row.action.value: row.keys[0].cap for row in ACTIONS
    }


def test_a_key_of_ones_own_takes_the_place_of_the_first_and_is_shown(story: Story) -> None:
    story.page.show_keys(rows_in_force({"key.hurts": "X"}))
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_H)
    assert story.driver.commands == []
    story.press(Qt.Key.Key_X)
    assert story.driver.commands == [(Command.HURTS, KEY)]
    listed = [caps.text() for caps in story.page.keys_panel.findChildren(KeyCaps)]
    assert "X, Page up, right click" in listed


def test_a_clickers_key_still_says_that_it_hurts(story: Story) -> None:
    story.page.show_keys(rows_in_force({"key.hurts": "X"}))
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_PageUp)
    assert story.driver.commands == [(Command.HURTS, CommandSource.REMOTE)]


def test_space_pauses_and_esc_asks_whatever_else_does_so_too(story: Story) -> None:
    own = {"key.pause_or_resume": "P", "key.ask_to_stop": "Q"}
    story.page.show_keys(rows_in_force(own))
    story.driver.wait_for(SegmentKind.HOLD)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_P, Qt.Key.Key_Q):
        story.press(key)
    assert [command for command, _ in story.driver.commands] == [
        Command.PAUSE,
        Command.RESUME,
        Command.PAUSE,
    ]
    assert "Stop for today" in story.choices
    story.press(Qt.Key.Key_Escape)
    assert "Stop for today" in story.choices  # the question is taken back, the pause is not


@pytest.mark.parametrize("name", ["Space", "Esc", "Tab", "Return", "Shift", "Ctrl+X", "Nonsense"])
def test_what_is_no_key_of_ones_own_changes_nothing(qtbot: QtBot, name: str) -> None:
    assert key_named(name) is None
    assert rows_in_force({"key.hurts": name}) == ACTIONS
    assert refusal("key.hurts", name, {}) == (
        f"{name} keeps what it does everywhere. Choose another key."
    )


def test_no_key_asks_for_two_things(qtbot: QtBot) -> None:
    assert rows_in_force({"key.hurts": "R"}) == ACTIONS
    assert refusal("key.hurts", "R", {}).startswith("R is used already: say this step again")
    assert refusal("key.repeat", "R", {}) == ""
    both = rows_in_force({"key.hurts": "X", "key.next": "X"})
    assert [row.action for row in both if any(key.cap == "X" for key in row.keys)] == [Action.HURTS]


def test_the_names_of_keys_lead_to_the_same_keys(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_X, Qt.Key.Key_F9, Qt.Key.Key_VolumeUp, Qt.Key.Key_Insert):
        assert key_named(name_of(key)) is key
    assert key_named("x") is Qt.Key.Key_X


def test_a_button_takes_the_next_key_and_esc_leaves_it_as_it_was(qtbot: QtBot) -> None:
    pick = KeyPick("It hurts")
    qtbot.addWidget(pick)
    pick.show_key("H")
    picked: list[str] = []
    pick.picked.connect(picked.append)
    pick.click()
    assert pick.text() == ASKS
    qtbot.keyClick(pick, Qt.Key.Key_Escape)
    assert (pick.text(), picked) == ("H", [])
    pick.click()
    qtbot.keyClick(pick, Qt.Key.Key_X)
    assert picked == ["X"]
    assert pick.accessibleName() == "It hurts: H"
    qtbot.keyClick(pick, Qt.Key.Key_Z)
    assert picked == ["X"]


def test_in_the_settings_a_used_key_is_refused_with_what_it_does(qtbot: QtBot, home: Path) -> None:
    page = SettingsPage(Coach(places(home)), None, reminds_closed=False)
    qtbot.addWidget(page)
    row = row_of(page, "key.hurts")
    assert isinstance(row, KeySettingRow)
    row.control.picked.emit("R")
    assert row.problem.text().startswith("R is used already")
    assert row.control.text() == "H"
    row.control.picked.emit("X")
    assert row.problem.text() == ""
    assert (row.control.text(), row.give_back.text()) == ("X", "H again")
    row.give_back.click()
    assert row.control.text() == "H"
