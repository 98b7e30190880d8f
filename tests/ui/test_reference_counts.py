"""The gate of every PySide6 upgrade: no call may lose a reference to None or True.

PySide6 6.12.0 gives one reference too few back on Python 3.11. A label that changes
ten times a second then ends the program after some ten minutes, in the middle of a
session, and a short test run never sees it. From Python 3.12 on these objects are
immortal: their counts mean nothing, and nothing of them can be lost.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 200
# Python itself moves a few references about; a loss is one a call.
NOISE = 40
IMMORTAL = sys.version_info >= (3, 12)
SHARED = {} if IMMORTAL else {"None": None, "True": True, "False": False}


class Speaker(QObject):
    """Says something happened.

    Signals:
        spoken: bool and object, both passed through
        fallen_silent: nothing
    """

    spoken = Signal(bool, object)
    fallen_silent = Signal()


def lost(call: Callable[[], object]) -> dict[str, int]:
    """How many references to each of the three are missing after many calls."""
    call()
    before = {name: sys.getrefcount(each) for name, each in SHARED.items()}
    for _ in range(CALLS):
        call()
    after = {name: sys.getrefcount(each) for name, each in SHARED.items()}
    return {name: before[name] - after[name] for name in SHARED}


@pytest.fixture
def calls(qtbot: QtBot) -> dict[str, Callable[[], object]]:
    """What a session does all the time, by name."""
    label, bar, button, window = QLabel(), QProgressBar(), QPushButton(), QWidget()
    for widget in (label, bar, button, window):
        qtbot.addWidget(widget)
    button.setCheckable(True)
    speaker = Speaker(window)
    heard: list[object] = []
    speaker.spoken.connect(lambda *_: None)
    speaker.fallen_silent.connect(heard.clear)
    button.toggled.connect(lambda _: None)
    timer = QTimer(window)
    timer.setSingleShot(True)
    pixmap = QPixmap(20, 20)

    def paint() -> None:
        with QPainter(pixmap) as painter:
            painter.setOpacity(0.5)
            painter.fillRect(0, 0, 10, 10, window.palette().window())
            painter.drawText(0, 10, "7")

    def time_out() -> None:
        timer.start(1000)
        timer.stop()

    def connect_and_disconnect() -> None:
        speaker.fallen_silent.connect(heard.copy)
        speaker.fallen_silent.disconnect(heard.copy)

    def show_and_hide() -> None:
        window.setVisible(True)
        window.setVisible(False)

    return {
        "a label's text": lambda: label.setText("Hold"),
        "a bar's value": lambda: bar.setValue(3),
        "a button pressed": button.click,
        "a widget shown and hidden": show_and_hide,
        "a repaint asked for": window.update,
        "a picture painted": paint,
        "a signal with a truth value": lambda: speaker.spoken.emit(True, None),
        "a signal with nothing": speaker.fallen_silent.emit,
        "a slot connected and disconnected": connect_and_disconnect,
        "a timer started and stopped": time_out,
        "a property": lambda: window.setProperty("phase", True),
    }


def test_what_a_session_does_all_the_time_loses_no_reference(
    calls: dict[str, Callable[[], object]],
) -> None:
    losses = {
        f"{name}: {shared}": missing
        for name, call in calls.items()
        for shared, missing in lost(call).items()
        if missing > NOISE
    }
    assert not losses, "This PySide6 would end the program in the middle of a session."


def test_a_label_outlives_an_hour_of_changes(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for change in range(20_000):
        label.setText(str(change))
    assert label.text() == "19999"
    assert IMMORTAL or sys.getrefcount(None) > before - NOISE
