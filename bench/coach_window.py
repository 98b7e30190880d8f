"""A child process: the coach as a click on its icon starts it, up to a first paint.

The second argument says of what: `window`, or `today`, its home page.
"""

from __future__ import annotations

import sys

from bench.first_paint import report
from sciatica_coach import cli


def on_painted(_: object) -> None:
    report()


def end_at(paint: str) -> None:
    """Report in place of what is done once that is painted; nothing before it is touched."""
    if paint == "window":
        from sciatica_coach.ui.main_window import MainWindow as Painted
    else:
        from sciatica_coach.ui.guide import Guide as Painted
    setattr(Painted, on_painted.__name__, on_painted)


if __name__ == "__main__":
    end_at(sys.argv[2])
    sys.exit(cli.main([]))
