"""A child process: the coach as a person starts it, up to its first paint."""

from __future__ import annotations

import sys

from bench.first_paint import report
from bench.processes import QUIET
from sciatica_coach import cli
from sciatica_coach.ui.main_window import MainWindow


def on_painted(_: MainWindow) -> None:
    report()


if __name__ == "__main__":
    # What the window does once it has been painted, and nothing of it before.
    setattr(MainWindow, MainWindow.on_painted.__name__, on_painted)
    sys.exit(cli.main(QUIET))
