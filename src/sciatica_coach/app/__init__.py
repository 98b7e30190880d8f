"""The composition roots: the only modules that know every other; each reads as a list.

`window` and `terminal` put the same parts together, each for its own shell. Only the one
that is wanted is loaded: the terminal runs where the window's libraries are missing, and
the window opens without what only the terminal needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_coach.options import Options

if TYPE_CHECKING:
    from sciatica_coach.coach import Coach


def run_window(options: Options, coach: Coach | None = None) -> int:
    """Open the window; returns the exit code. A second window of a home only shows the first.

    coach  where what was typed had to be asked of it; else it is read behind the window
    """
    from sciatica_coach.app import window

    return window.run(options, coach)


def run_terminal(options: Options, coach: Coach) -> int:
    """Lead through sessions in this terminal; returns the exit code."""
    from sciatica_coach.app import terminal

    return terminal.run(options, coach)
