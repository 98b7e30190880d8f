"""Keys of this computer sound like claps beside the microphone: for a moment it is deaf then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.noting_ear import Listener
from tests.ui.window_stage import EARLIER, set_stage

from sciatica_coach.hearing.session_claps import STRUCK_MS
from sciatica_coach.ui.struck_keys import StruckKeys
from sciatica_coach.voice.utterance import CueOutcome


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.claps.close()


@pytest.fixture
def struck(told: Listener) -> QTimer:
    """What waits until a key has sounded long enough."""
    return next(each for each in told.claps.findChildren(QTimer) if each.interval() == STRUCK_MS)


def run_out(struck: QTimer) -> None:
    struck.stop()
    struck.timeout.emit()


def test_after_a_key_of_this_computer_nothing_is_taken_for_claps_for_a_moment(
    told: Listener, struck: QTimer
) -> None:
    told.driver.start()
    told.ear.asked.clear()
    told.claps.on_struck()
    assert told.ear.asked == ["deaf"]
    run_out(struck)
    assert told.ear.asked == ["deaf", "hears"]


def test_a_key_that_has_sounded_does_not_let_the_coach_hear_itself(
    told: Listener, struck: QTimer
) -> None:
    told.driver.start()
    told.claps.on_struck()
    told.speak(CueOutcome.STARTED)
    run_out(struck)
    assert told.ear.asked[-1] == "deaf"
    told.speak(CueOutcome.ENDED)
    assert told.ear.asked[-1] == "hears"


def test_a_word_that_has_been_said_does_not_let_a_key_be_heard(
    told: Listener, struck: QTimer
) -> None:
    told.driver.start()
    told.speak(CueOutcome.STARTED)
    told.claps.on_struck()
    told.speak(CueOutcome.ENDED)
    assert told.ear.asked[-1] == "deaf"
    run_out(struck)
    assert told.ear.asked[-1] == "hears"


def test_keys_outside_a_session_concern_no_ear(told: Listener) -> None:
    told.claps.on_struck()
    assert told.ear.asked == []


def test_a_key_of_the_window_is_seen_both_ways_and_does_what_it_does(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    seen: list[bool] = []
    StruckKeys(stage.window).struck.connect(lambda: seen.append(True))
    handle = stage.window.windowHandle()
    qtbot.keyClick(handle, Qt.Key.Key_Return)
    assert len(seen) == 2
    assert [each.plan.routine for each in stage.drivers] == ["first_steps"]
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
    QApplication.sendEvent(handle, held)
    assert len(seen) == 2, "a key that is held makes no sound"
