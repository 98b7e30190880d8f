"""The window, put together: shown first, furnished next.

Flow: nothing but Qt, the look and the bare window is loaded before it is painted. Then
`app.interior` brings the coach and the first page, and once that is painted everything
that speaks and leads. So a click is answered before all is read that the pages need.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from sciatica_coach.app.front_door import FrontDoor
from sciatica_coach.app.start_up import DESKTOP_FILE, StartUp, name
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import Paths, find_paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.first_glance import first_glance
from sciatica_coach.options import Options
from sciatica_coach.ui import typeface
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_coach.app.interior import Interior
    from sciatica_coach.coach import Coach


def run(options: Options, coach: Coach | None = None) -> int:
    """Open the window; returns the exit code. A second window of a home only shows the first.

    coach  where what was typed had to be asked of it; else it is read behind the window
    """
    start_up = StartUp()
    paths = find_paths(os.environ)
    instance = SingleInstance.claim(paths.data)
    if instance is None:
        return 0
    open_log(paths.cache)
    application = QApplication([DESKTOP_FILE])
    application.setQuitOnLastWindowClosed(False)  # the way out of a hold is told first
    application.setDesktopFileName(DESKTOP_FILE)
    name(application)
    start_up.done("Qt")
    window = _window(application, paths, coach)
    start_up.done("window")
    try:
        _show(window)
        start_up.done("window painted")
        if window.leaves:
            return 0
        interior = _interior(application, window, options, paths, coach, start_up)
        door = FrontDoor(instance, window)
        interior.guide.arrived.connect(door.open)
        try:
            return application.exec()
        finally:
            door.close()
            interior.close()
    finally:
        instance.release()
        close_log()


def _window(application: QApplication, paths: Paths, coach: Coach | None) -> MainWindow:
    """The bare window, dressed as it will stay."""
    values, answered = first_glance(paths)
    if coach is not None:
        values, answered = coach.settings.values, coach.first_start_done
    return MainWindow(Look(application, typeface.load(), lambda: values), answered=answered)


def _show(window: MainWindow) -> None:
    """Show the window, and wait until a person can see it or has closed it again."""
    seen = QEventLoop()
    window.painted.connect(seen.quit)
    window.closing.connect(seen.quit)
    window.show()
    seen.exec()


def _interior(
    application: QApplication,
    window: MainWindow,
    options: Options,
    paths: Paths,
    coach: Coach | None,
    start_up: StartUp,
) -> Interior:
    """Bring in everything else."""
    # More than half of all modules, which the first paint does not wait for.
    from sciatica_coach.app.interior import Interior

    return Interior(application, window, options, paths, coach, start_up)
