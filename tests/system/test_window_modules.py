"""What the window's process never loads: through its whole life, from start to a session's end."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

LIFE = """
import sys
from sciatica_coach.cli import main

code = main("--routine pelvic_tilt --start --confirmed --speed 60 --quit-after".split())
print(*sorted(sys.modules))
sys.exit(code)
"""

# Each would double the start or the memory; sound and speech have processes of their own.
HEAVY = {
    "PySide6.QtMultimedia",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "asyncio",
    "numpy",
    "pydantic",
    "sqlalchemy",
    "sqlite3",
    "statemachine",
    "transitions",
}
THE_VOICES_OWN = {
    "hibari",
    "miniaudio",
    "onnxruntime",
    "pyttsx3",
    "sciatica_coach.voice.engines.natural",
    "sciatica_coach.voice.engines.system",
    "sciatica_coach.voice.player",
    "sciatica_coach.voice.renderer",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of a window that led a whole session and closed."""
    run = subprocess.run(
        [sys.executable, "-c", LIFE],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "SCIATICA_COACH_HOME": str(tmp_path_factory.mktemp("window")),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return set(run.stdout.split())


def test_the_window_led_the_session(loaded: set[str]) -> None:
    assert {"PySide6.QtWidgets", "sciatica_coach.coaching.session"} <= loaded


@pytest.mark.parametrize("name", sorted(HEAVY | THE_VOICES_OWN))
def test_the_window_never_loads(loaded: set[str], name: str) -> None:
    assert name not in loaded
