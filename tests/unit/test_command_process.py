"""The command as a process of its own: what it loads, what it prints, how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command, nothing = [sys.executable, *arguments], subprocess.DEVNULL
    return subprocess.run(
        command, stdin=nothing, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_answers_need_no_qt() -> None:
    program = (
        "import sys; from sciatica_coach.cli import main; main(['plan', 'bridge', '--json']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert run("-c", program).returncode == 0


def test_a_worker_of_the_voice_begins_without_what_the_command_line_loads() -> None:
    program = (
        "import sys; from sciatica_coach.__main__ import main; "
        "sys.argv[1:] = ['--voice-worker', 'render']; code = main(); "
        "sys.exit(code or any(name in sys.modules for name in ('sciatica_coach.cli', 'PySide6')))"
    )
    assert run("-c", program).returncode == 0


def test_the_module_is_the_command() -> None:
    result = run("-m", "sciatica_coach", "--version")
    assert (result.returncode, result.stdout[:15]) == (0, "sciatica-coach ")


def test_a_reader_who_has_enough_is_no_fault() -> None:
    pipe = subprocess.Popen(
        [sys.executable, "-m", "sciatica_coach", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"},
    )
    assert pipe.stdout is not None
    assert pipe.stderr is not None
    pipe.stdout.close()
    assert pipe.stderr.read() == b""
    pipe.stderr.close()
    assert pipe.wait(timeout=60) == 0


def test_a_disk_that_is_full_is_said_in_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "sciatica_coach", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert result.returncode == 1
    assert result.stderr == "That did not work: No space left on device.\n"
