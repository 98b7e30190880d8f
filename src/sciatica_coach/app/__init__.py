"""The composition roots: the only modules that know every other; each reads as a list.

`window` and `terminal` put the same parts together, each for its own shell. Only the one
that is wanted is loaded: the terminal runs where the window's libraries are missing, and
the window opens without what only the terminal needs. What needs no Qt stands here, ahead
of it: a second start gives way before it has loaded any, and a module that is loaded after
PySide6 costs twice as much, for PySide6 reads the source of each.
"""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from sciatica_coach.desktop.paths import find_paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.first_glance import FirstGlance, first_glance
from sciatica_coach.options import Options

if TYPE_CHECKING:
    from sciatica_coach.coach import Coach


def run_window(options: Options, coach: Coach | None = None) -> int:
    """Open the window; returns the exit code. A second window of a home only shows the first.

    coach  where what was typed had to be asked of it; else it is read behind the window
    """
    paths = find_paths(os.environ)
    instance = SingleInstance.claim(paths.data)
    if instance is None:
        return 0
    gc.disable()  # until all is there: what is loaded now stays, and looking it through takes time
    if coach is None:
        glance = first_glance(paths)
    else:
        glance = FirstGlance(coach.settings.values, coach.first_start_done, coach.language)
    from sciatica_coach.app import window

    try:
        return window.run(options, paths, instance, glance, coach)
    finally:
        instance.release()


def run_terminal(options: Options, coach: Coach) -> int:
    """Lead through sessions in this terminal; returns the exit code."""
    from sciatica_coach.app import terminal

    return terminal.run(options, coach)
