"""A signal from outside is heard by Qt's loop, and the signals are given back."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from sciatica_coach.desktop.termination import Termination


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_loop_hears_that_the_program_is_to_end(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    termination = Termination()
    with qtbot.waitSignal(termination.asked):
        os.kill(os.getpid(), number)
    termination.close()
    assert signal.getsignal(number) is before
