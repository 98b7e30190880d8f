"""The controls: they wrap, they can be told apart, and every key has one meaning."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sciatica_coach.coaching.commands import CommandSource
from sciatica_coach.ui import shapes, typeface
from sciatica_coach.ui.actions import (
    ACTIONS,
    Action,
    action_of_button,
    action_of_key,
    row_of,
)
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.dropdown import Dropdown
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.icon_button import IconButton
from sciatica_coach.ui.controls.picks import PickRow
from sciatica_coach.ui.controls.switch import Switch
from sciatica_coach.ui.controls.words import button
from sciatica_coach.ui.session.drawing import MARKS
from sciatica_coach.ui.style_sheet import SMALLEST_TARGET, dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.top_bar import HELP_SHORT, TopBar

BOX = QRectF(10, 20, 40, 40)
COLOUR = LIGHT.accent.lower()


def test_a_row_without_room_wraps_instead_of_cutting_off(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [QPushButton(f"A longer word {number}") for number in range(5)]
    for each in buttons:
        row.add(each)
    wide, narrow = row.heightForWidth(2000), row.heightForWidth(300)
    assert narrow > wide
    row.resize(300, narrow)
    row.show()
    assert all(each.geometry().right() <= 300 for each in buttons)
    assert all(each.geometry().bottom() <= narrow for each in buttons)


def test_a_row_on_a_page_read_from_the_right_begins_at_the_right(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [QPushButton(f"A longer word {number}") for number in range(5)]
    for each in buttons:
        row.add(each)
    row.resize(400, row.heightForWidth(400))
    row.show()
    from_the_left = [each.geometry() for each in buttons]

    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    for each, was in zip(buttons, from_the_left, strict=True):
        assert each.geometry().right() == row.width() - 1 - was.left()
        assert each.geometry().size() == was.size()
        assert each.y() == was.y()


@pytest.mark.parametrize(
    ("key", "reached"), [(Qt.Key.Key_Left, "normal"), (Qt.Key.Key_Right, "brisk")]
)
def test_an_arrow_key_leads_where_it_points_on_a_page_read_from_the_right(
    qtbot: QtBot, key: Qt.Key, reached: str
) -> None:
    row = ChoiceRow([("slow", "Slow"), ("normal", "Normal"), ("brisk", "Brisk")])
    qtbot.addWidget(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(600, 60)
    with qtbot.waitExposed(row):
        row.show()
    row.choose("slow")
    row.activateWindow()
    row.button_of("slow").setFocus()

    qtbot.keyClick(row.button_of("slow"), key)

    assert row.value == reached


def test_a_switch_stands_before_its_word_from_either_side(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT, typeface.load())
    switch = Switch("Sound")
    qtbot.addWidget(switch)
    switch.setChecked(True)
    switch.resize(switch.sizeHint())

    def place_of_its_colour() -> float:
        seen = switch.grab().toImage()
        row = seen.height() // 2
        filled = [x for x in range(seen.width()) if seen.pixelColor(x, row).name() == COLOUR]
        return sum(filled) / len(filled) / seen.width()

    assert place_of_its_colour() < 0.5
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert place_of_its_colour() > 0.5


def test_a_row_whose_buttons_came_while_it_was_hidden_shows_them_side_by_side(
    qtbot: QtBot,
) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    ways = [QPushButton(text) for text in ("Today", "Exercises", "Settings")]
    for way in ways:
        row.add(way)
        way.hide()
    row.resize(800, 60)
    row.show()
    row.hide()
    for way in ways:
        way.show()

    row.show()

    places = [way.geometry() for way in ways]
    assert not any(one.intersects(other) for one, other in pairwise(places))


def test_the_buttons_of_a_row_do_not_move_when_one_is_chosen(qtbot: QtBot) -> None:
    row = ChoiceRow([("slow", "Slow"), ("normal", "Normal"), ("brisk", "Brisk")])
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    before = [row.button_of(value).geometry() for value in ("slow", "normal", "brisk")]
    qtbot.mouseClick(row.button_of("normal"), Qt.MouseButton.LeftButton)
    assert row.value == "normal"
    assert [row.button_of(value).geometry() for value in ("slow", "normal", "brisk")] == before


def test_choosing_by_program_tells_nobody(qtbot: QtBot) -> None:
    row = ChoiceRow([(1, "One"), (2, "Two")])
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(2)
    assert row.button_of(2).isChecked()


def test_a_picture_button_has_a_name(qtbot: QtBot) -> None:
    more = IconButton(shapes.plus, "More")
    qtbot.addWidget(more)
    assert (more.accessibleName(), more.toolTip()) == ("More", "")
    assert min(more.sizeHint().width(), more.sizeHint().height()) >= 44


def test_a_narrow_bar_keeps_every_way_and_shortens_help(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT, typeface.load())
    bar = TopBar((("today", "Today"), ("settings", "Settings")), "today")
    qtbot.addWidget(bar)
    bar.resize(bar.minimumSizeHint())
    bar.show()
    qtbot.waitUntil(lambda: bar.help.text() == HELP_SHORT)
    assert bar.help.geometry().right() <= bar.width() < 600
    assert bar.pages["settings"].isVisible()


def test_in_large_words_the_bar_makes_a_second_line_and_cuts_nothing_off(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, LIGHT.at(2.0), typeface.load())
    ways = ("Today", "Exercises", "My routines", "Progress", "Settings")
    bar = TopBar([(name, name) for name in ways], "")
    bar.offer_return("Back to the list")
    qtbot.addWidget(bar)
    bar.resize(1024, 100)
    bar.show()
    qtbot.waitUntil(lambda: bar.pages["Settings"].y() > bar.pages["Today"].y())
    bar.resize(1024, bar.heightForWidth(1024))
    inside = bar.rect()
    for each in (*bar.pages.values(), bar.help):
        assert inside.contains(QRect(each.mapTo(bar, QPoint(0, 0)), each.size())), each.text()
    assert bar.minimumSizeHint().width() < 1024


def test_any_number_of_things_can_be_picked_and_left_again(qtbot: QtBot) -> None:
    row = PickRow("At hand:", [("mat", "Mat"), ("chair", "Chair")])
    qtbot.addWidget(row)
    told: list[frozenset[str]] = []
    row.changed.connect(lambda: told.append(row.picked))
    row.button_of("mat").click()
    row.button_of("chair").click()
    row.button_of("mat").click()
    assert told == [{"mat"}, {"mat", "chair"}, {"chair"}]
    row.pick(["mat"])
    assert row.picked == {"mat"}
    assert len(told) == 3
    assert row.button_of("chair").accessibleName() == "At hand: Chair"


SHAPES = [
    *(shapes.triangle, shapes.square, shapes.circle, shapes.two_arrows, shapes.check),
    *(shapes.play, shapes.pause, shapes.forward, shapes.backward),
    *(shapes.chevron_down, shapes.minus, shapes.plus, shapes.arrow_left, shapes.arrow_right),
    *(shapes.arrow_up, shapes.arrow_down, shapes.space_bar, shapes.hand),
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_fills_its_box_and_stays_inside(shape: shapes.Shape) -> None:
    bounds = shape(BOX).boundingRect()
    assert BOX.adjusted(-2, -2, 2, 2).contains(bounds)
    assert max(bounds.width(), bounds.height()) > 20


def test_no_two_phases_have_the_same_shape() -> None:
    paths = [shape(BOX) for shape in MARKS.values()]
    assert all(one != other for place, one in enumerate(paths) for other in paths[:place])


@pytest.mark.parametrize(
    ("key", "action", "source"),
    [
        (Qt.Key.Key_Space, Action.PAUSE_OR_RESUME, CommandSource.KEY),
        (Qt.Key.Key_PageDown, Action.PAUSE_OR_RESUME, CommandSource.REMOTE),
        (Qt.Key.Key_MediaPlay, Action.PAUSE_OR_RESUME, CommandSource.REMOTE),
        (Qt.Key.Key_PageUp, Action.HURTS, CommandSource.REMOTE),
        (Qt.Key.Key_H, Action.HURTS, CommandSource.KEY),
        (Qt.Key.Key_Right, Action.NEXT, CommandSource.KEY),
        (Qt.Key.Key_MediaNext, Action.NEXT, CommandSource.REMOTE),
        (Qt.Key.Key_Left, Action.BACK, CommandSource.KEY),
        (Qt.Key.Key_MediaPrevious, Action.BACK, CommandSource.REMOTE),
        (Qt.Key.Key_R, Action.REPEAT, CommandSource.KEY),
        (Qt.Key.Key_T, Action.MORE, CommandSource.KEY),
        (Qt.Key.Key_U, Action.UNDO, CommandSource.KEY),
        (Qt.Key.Key_Up, Action.LOUDER, CommandSource.KEY),
        (Qt.Key.Key_Down, Action.SOFTER, CommandSource.KEY),
        (Qt.Key.Key_V, Action.VIEW, CommandSource.KEY),
        (Qt.Key.Key_F, Action.FULL_SCREEN, CommandSource.KEY),
        (Qt.Key.Key_Escape, Action.ASK_TO_STOP, CommandSource.KEY),
        (Qt.Key.Key_Question, Action.KEYS, CommandSource.KEY),
    ],
)
def test_every_key_does_what_the_manual_says(
    key: Qt.Key, action: Action, source: CommandSource
) -> None:
    found = action_of_key(key)
    assert found is not None
    assert (found[0].action, found[1]) == (action, source)


def test_clicks_are_a_remote_too() -> None:
    left = action_of_button(Qt.MouseButton.LeftButton)
    right = action_of_button(Qt.MouseButton.RightButton)
    assert left is row_of(Action.PAUSE_OR_RESUME)
    assert right is row_of(Action.HURTS)
    assert action_of_button(Qt.MouseButton.MiddleButton) is None


def test_no_key_has_two_meanings_and_other_keys_have_none() -> None:
    keys = [key.key for row in ACTIONS for key in row.keys]
    assert len(keys) == len(set(keys))
    assert action_of_key(Qt.Key.Key_Q) is None
    assert action_of_key(0x7FFFFFF0) is None


def test_next_needs_a_moment_between_two_presses() -> None:
    assert row_of(Action.NEXT).gap_ms == 300


def test_words_that_are_too_long_for_a_line_break_into_two(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    long = button("I cannot get down to the floor and up again alone")
    row.add(long)
    row.resize(300, 200)
    row.show()
    assert "\n" in long.text()
    assert long.width() <= 300
    assert long.height() > button("Short").sizeHint().height()
    row.resize(3000, 200)
    assert "\n" not in long.text()


def test_the_rows_of_a_dropdowns_list_are_large_enough_to_touch(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, LIGHT, typeface.load())
    made = Dropdown("Routine")
    qtbot.addWidget(made)
    made.addItems(["First steps", "The full programme", "Loosen up"])
    with qtbot.waitExposed(made):
        made.show()
    assert made.view().sizeHintForRow(0) >= SMALLEST_TARGET
