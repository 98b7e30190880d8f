"""A key that is held does what its first press did, and nothing more."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sciatica_coach.ui.controls.words import button
from sciatica_coach.ui.held_enter import ENTER, HeldKeys
from sciatica_coach.ui.widgets.control_button import ControlButton


class Desk:
    """A window with two buttons, and a hand on its keyboard and its clock."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.now_ms = 0
        self.keys = HeldKeys(lambda: self.now_ms, parent=window)
        self.keys.watch(window)
        self.text = button("Say it again")
        self.control = ControlButton("Pause", parent=window)
        self.pressed: list[str] = []
        column = QVBoxLayout(window)
        for each in (self.text, self.control):
            column.addWidget(each)
            each.clicked.connect(partial(self._note, each.text()))

    def _note(self, name: str, *_: object) -> None:
        self.pressed.append(name)

    def send(self, kind: QEvent.Type, key: Qt.Key, *, repeats: bool = False) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        handle = self.window.windowHandle()
        assert handle is not None
        QApplication.sendEvent(handle, QKeyEvent(kind, key, plain, "", autorep=repeats))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    made = Desk(window)
    window.show()
    qtbot.waitActive(window)
    return made


def buttons(desk: Desk) -> tuple[QPushButton | ControlButton, ...]:
    return desk.text, desk.control


@pytest.mark.parametrize("key", sorted(ENTER))
@pytest.mark.parametrize("place", [0, 1])
def test_a_held_enter_presses_a_button_of_any_kind_once(
    desk: Desk, place: int, key: Qt.Key
) -> None:
    chosen = buttons(desk)[place]
    chosen.setFocus()
    desk.send(QEvent.Type.KeyPress, key)
    for _ in range(3):
        desk.send(QEvent.Type.KeyPress, key, repeats=True)
    for _ in range(3):  # as X11 delivers it now and then
        desk.now_ms += 40
        desk.send(QEvent.Type.KeyRelease, key)
        desk.now_ms += 2
        desk.send(QEvent.Type.KeyPress, key)
    assert desk.pressed == [chosen.text()]
    desk.send(QEvent.Type.KeyRelease, key)
    desk.now_ms += 200
    desk.send(QEvent.Type.KeyPress, key)
    assert desk.pressed == [chosen.text()] * 2


def test_what_changes_the_page_lets_enter_be_alone_first(desk: Desk) -> None:
    desk.control.setFocus()
    desk.keys.begin()
    desk.send(QEvent.Type.KeyPress, Qt.Key.Key_Return)
    assert desk.pressed == []
    desk.keys.end()
    desk.send(QEvent.Type.KeyPress, Qt.Key.Key_Return)
    assert desk.pressed == ["Pause"]


def test_of_other_keys_it_is_only_told_whether_they_are_held(desk: Desk) -> None:
    assert not desk.keys.is_held(Qt.Key.Key_Space)
    desk.send(QEvent.Type.KeyRelease, Qt.Key.Key_Space)
    assert desk.keys.is_held(Qt.Key.Key_Space)
    desk.now_ms += 25
    assert not desk.keys.is_held(Qt.Key.Key_Space)
