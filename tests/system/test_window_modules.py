"""What the window's process loads: little before it is seen, and some things never."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


# What a click on the icon loads of ours until something is painted, and not one module more.
WITH_THE_WINDOW = {
    "app", "app.start_up", "app.window", "cli", "desktop",
    "desktop.display", "desktop.glimpse", "desktop.language", "desktop.log_file", "desktop.paths",
    "desktop.single_instance", "first_glance", "options",
    "settings", "settings.choosable", "settings.language", "ui",
    "ui.controls", "ui.controls.flow", "ui.controls.words", "ui.look", "ui.main_window",
    "ui.style_sheet", "ui.theme", "ui.tongue", "ui.top_bar", "ui.typeface", "ui.ways",
    "wording", "wording.tongue", "wrong_use",
}  # fmt: skip
# PySide6 itself loads argparse, tempfile, urllib and zipfile; these nobody needs so early.
LATER_THAN_THE_WINDOW = {
    "dataclasses", "difflib", "json", "selectors", "socket", "subprocess", "tomli_w",
}  # fmt: skip
LATER_THAN_TODAY = {
    "PySide6.QtNetwork", "selectors", "socket", "sqlite3", "subprocess",
    "sciatica_coach.app.parts",
    "sciatica_coach.arguments",
    "sciatica_coach.coaching.advice",
    "sciatica_coach.coaching.events",
    "sciatica_coach.coaching.session",
    "sciatica_coach.daybook",
    "sciatica_coach.desktop.door",
    "sciatica_coach.desktop.media_player",
    "sciatica_coach.desktop.mpris",
    "sciatica_coach.desktop.other_players",
    "sciatica_coach.desktop.session_media",
    "sciatica_coach.desktop.session_quiet",
    "sciatica_coach.driver",
    "sciatica_coach.history.journal",
    "sciatica_coach.terminal",
    "sciatica_coach.ui.end.page",
    "sciatica_coach.ui.first_start.page",
    "sciatica_coach.ui.session.page",
    "sciatica_coach.ui.settings.page",
    "sciatica_coach.voice.director",
    "sciatica_coach.voice.link",
    "sciatica_coach.voice.protocol",
    "sciatica_coach.wording.session",
}  # fmt: skip

PAINTED = """
import os, sys
from PySide6 import QtCore
from sciatica_coach import app, cli

def end(_):
    print(*sorted(sys.modules), *(f"QtCore.{{name}}" for name in vars(QtCore)), flush=True)
    os._exit(0)

def run_window(options):
    from {module} import {name}
    {name}.on_painted = end
    return real(options)

real, app.run_window = app.run_window, run_window
cli.main([])
"""
ANSWERED = 'answered = "2026-01-01T08:00:00+00:00"'


def modules_of(program: str, home: Path) -> set[str]:
    """What such a program has loaded at its end."""
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "SCIATICA_COACH_HOME": str(home),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return set(run.stdout.split())


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of a window that led a whole session and closed."""
    return modules_of(LIFE, tmp_path_factory.mktemp("window"))


@pytest.fixture
def answered(tmp_path: Path) -> Path:
    """The home of someone who has answered the first start's questions."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "first_start.toml").write_text(ANSWERED, encoding="utf-8")
    return tmp_path


def test_the_window_is_seen_before_anything_else_is_loaded(answered: Path) -> None:
    program = PAINTED.format(module="sciatica_coach.ui.main_window", name="MainWindow")
    found = modules_of(program, answered)
    ours = {each.removeprefix("sciatica_coach.") for each in found if "sciatica_coach." in each}
    assert ours == WITH_THE_WINDOW
    assert not found & LATER_THAN_THE_WINDOW


def test_the_first_paint_does_without_the_enumerations_of_qts_namespace(answered: Path) -> None:
    """All of them are made when the first is used: a tenth of the time until then."""
    seen = PAINTED.format(module="sciatica_coach.ui.main_window", name="MainWindow")
    assert "QtCore.Qt" not in modules_of(seen, answered)
    usable = PAINTED.format(module="sciatica_coach.ui.guide", name="Guide")
    assert "QtCore.Qt" in modules_of(usable, answered)


def test_what_speaks_and_leads_is_loaded_after_the_first_page(answered: Path) -> None:
    program = PAINTED.format(module="sciatica_coach.ui.guide", name="Guide")
    found = modules_of(program, answered)
    assert "sciatica_coach.ui.today.page" in found
    assert not found & LATER_THAN_TODAY


def test_the_window_led_the_session(loaded: set[str]) -> None:
    assert {"PySide6.QtWidgets", "sciatica_coach.coaching.session"} <= loaded


@pytest.mark.parametrize("name", sorted(HEAVY | THE_VOICES_OWN))
def test_the_window_never_loads(loaded: set[str], name: str) -> None:
    assert name not in loaded
