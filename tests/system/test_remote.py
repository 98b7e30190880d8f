"""From the mat: a clicker's and a keyboard's keys, as they come to a real window.

A display with a window manager, the real program, and keys that the display itself is given:
whatever stands between a key and the coach is there, and what came of it a screen reader says.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.system.remote import Remote, window_manager
from tests.system.screen_reader import Desktop, ScreenReader, wait_for

from sciatica_coach.ui.actions import ACTIONS

COACH = "Sciatica Coach"
BETWEEN_S = max(row.gap_ms for row in ACTIONS) / 1000
"""A press that follows sooner is taken for a hand that trembles."""


@dataclass
class Mat:
    """Somebody on the mat: the keys in their hand, and what they hear."""

    remote: Remote
    reader: ScreenReader

    def press(self, key: str, *, heard: str) -> None:
        """Press a key, and wait until words that begin so have come of it."""
        time.sleep(BETWEEN_S)
        before = len(self.reader.announced)
        self.remote.press(key)
        wait_for(
            lambda: any(words.startswith(heard) for words in self.reader.announced[before:]),
            f"“{heard}” after {key}",
        )


@pytest.fixture
def mat(tmp_path: Path) -> Iterator[Mat]:
    """A session of the first routine that waits until somebody lies down."""
    with ExitStack() as open_:
        desktop = Desktop(tmp_path)
        open_.callback(desktop.close)
        remote = Remote(desktop)
        open_.callback(remote.close)
        reader = ScreenReader(desktop)
        open_.callback(reader.close)
        open_.enter_context(window_manager(desktop))
        remote.wait_for_window_manager()
        coach = subprocess.Popen(
            [
                *(sys.executable, "-m", "sciatica_coach", "--confirmed"),
                *("--routine", "first_steps", "--start"),
                *("--set", "voice.engine=silent", "--set", "voice.reader_speaks=off"),
            ],
            env={**desktop.environment, "SCIATICA_COACH_HOME": str(tmp_path)},
        )
        open_.callback(coach.wait)
        open_.callback(coach.terminate)
        reader.meet(COACH)
        reader.find("push button", "Begin now")
        yield Mat(remote, reader)


def test_a_clicker_and_a_keyboard_lead_a_session_in_a_real_window(mat: Mat) -> None:
    mat.press("Next", heard="Press up. Listen")  # a clicker's forward key: begin at once
    mat.press("Next", heard="Press up. Paused.")
    mat.press("Next", heard="Press up. ")
    mat.press("Right", heard="Pelvic tilt. ")
    mat.press("Prior", heard="Pelvic tilt. Rest. Press once to go on more gently.")
    mat.press("Next", heard="Pelvic tilt. Rest. More gently now.")
    mat.press("space", heard="Pelvic tilt. Paused.")
    mat.press("b", heard="Pelvic tilt. ")  # a clicker's key for a black screen
    mat.press("XF86AudioPlay", heard="Pelvic tilt. Paused.")
