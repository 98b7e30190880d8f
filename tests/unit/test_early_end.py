"""Being told to end while the program still starts: it ends, and says nothing of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

STARTING = """
import os, signal
from sciatica_coach import cli

cli._follow = lambda typed: os.kill(os.getpid(), signal.{name}) or 1
raise SystemExit(cli.main())
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_who_is_told_to_end_while_starting_does_so_quietly(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTING.format(name=name), "list"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
