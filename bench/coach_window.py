"""A child process: the coach as a click on its icon starts it, up to a first paint.

The second argument says of what: `window`, or `today`, its home page.
"""

from __future__ import annotations

import sys

from bench.first_paint import report
from sciatica_coach import app, cli
from sciatica_coach.options import Options

real_run_window = app.run_window


def on_painted(_: object) -> None:
    report()


def run_window(options: Options) -> int:
    """Report in place of what is done once that is painted; nothing before it is touched."""
    if sys.argv[2] == "window":
        from sciatica_coach.ui.main_window import MainWindow

        setattr(MainWindow, on_painted.__name__, on_painted)
    else:
        from sciatica_coach.ui.guide import Guide

        setattr(Guide, on_painted.__name__, on_painted)
    return real_run_window(options)


if __name__ == "__main__":
    setattr(app, run_window.__name__, run_window)
    sys.exit(cli.main([]))
