"""The trial that every packed program has to pass is passed by this one, from the outside.

So nothing is asked of a package that the coach itself cannot do, and the script is known to
work before there is a package.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRIAL = ROOT / "packaging" / "pyinstaller" / "try.sh"
PATIENCE_S = 280


def tried(*program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [TRIAL, *program],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=PATIENCE_S,
    )


@pytest.fixture
def mute(tmp_path: Path) -> Path:
    """A program that answers as the coach does, but for the voice's processes, which it lacks."""
    program = tmp_path / "mute"
    program.write_text(
        "#!/bin/sh\n"
        '[ "$1" != --voice-worker ] || exit 3\n'
        f'exec {sys.executable} -P -m sciatica_coach "$@"\n'
    )
    program.chmod(0o755)
    return program


def test_the_coach_passes_in_terminal_and_window_and_is_heard() -> None:
    outcome = tried(sys.executable, "-P", "-m", "sciatica_coach")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    for said in (
        "the processes that speak, play and listen do their work",
        "the window led through a session",
        "it was heard for",
        "all of it answers",
    ):
        assert f"try: {said}" in outcome.stdout


def test_a_program_that_cannot_speak_does_not_pass(mute: Path) -> None:
    outcome = tried(str(mute))
    assert outcome.returncode == 1
    assert "the renderer rendered nothing" in outcome.stderr
