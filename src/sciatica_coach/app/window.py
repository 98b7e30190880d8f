"""The window, put together: shown first, furnished next.

Flow: nothing but Qt, the look and the bare window is loaded before it is painted. Then
`app.interior` brings the coach and the first page, and once that is painted everything
that speaks and leads. So a click is answered before all is read that the pages need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from sciatica_coach.app.start_up import DESKTOP_FILE, StartUp, name
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.first_glance import FirstGlance
from sciatica_coach.options import Options
from sciatica_coach.ui import typeface
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.tongue import speak

if TYPE_CHECKING:
    from sciatica_coach.coach import Coach


def run(
    options: Options,
    paths: Paths,
    instance: SingleInstance,
    glance: FirstGlance,
    coach: Coach | None,
) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    glance  how the window looks before the coach is there
    coach   where what was typed had to be asked of it; else it is read behind the window
    """
    start_up = StartUp()
    open_log(paths.cache)
    application = QApplication([DESKTOP_FILE])
    application.setQuitOnLastWindowClosed(False)  # the way out of a hold is told first
    application.setDesktopFileName(DESKTOP_FILE)
    name(application)
    speak(application, glance.language, paths.assets / "translations")
    start_up.done("Qt")
    look = Look(application, typeface.load(), lambda: glance.look)
    window = MainWindow(look, answered=glance.answered)
    start_up.done("window")
    try:
        _show(window)
        start_up.done("window painted")
        if window.leaves:
            return 0
        # More than half of all modules, which the first paint does not wait for.
        from sciatica_coach.app.interior import Interior

        interior = Interior(application, window, options, paths, instance, coach, start_up)
        try:
            return application.exec()
        finally:
            interior.close()
    finally:
        close_log()


def _show(window: MainWindow) -> None:
    """Show the window, and wait until a person can see it or has closed it again."""
    seen = QEventLoop()
    window.painted.connect(seen.quit)
    window.closing.connect(seen.quit)
    window.appear()
    seen.exec()
