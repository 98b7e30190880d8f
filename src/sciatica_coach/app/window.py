"""The window, put together."""

from __future__ import annotations

import os

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_coach.app.parts import DESKTOP_FILE, Parts, StartUp, name
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import find_paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.options import Options
from sciatica_coach.ui import typeface
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.widgets.notice_bar import Source


def run(options: Options, coach: Coach) -> int:
    """Open the window; returns the exit code. A second window of a home only shows the first."""
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
    parts = Parts(options, coach, paths)
    # Not quit, which would close the window first, and so suspend what is suspended.
    parts.live.led_out.connect(lambda: application.exit(0))
    start_up.done("parts")
    look = Look(application, typeface.load(), lambda: coach.settings.values)
    window = MainWindow(coach, parts.voice, parts.live.begin, look, paths.assets / "figures")
    _connect(window, parts, options)
    door = _watch(instance, window)
    start_up.done("window")
    window.painted.connect(lambda: start_up.done("painted"))
    icon = str(paths.assets / "icons" / f"{DESKTOP_FILE}.svg")
    window.painted.connect(lambda: window.setWindowIcon(QIcon(icon)))
    window.show()
    try:
        return application.exec()
    finally:
        if door is not None:
            door.setEnabled(False)
        parts.close()
        instance.release()
        close_log()


def _connect(window: MainWindow, parts: Parts, options: Options) -> None:
    """Let the window hear of the parts, and the parts of the window."""
    routine = options.routine

    def on_painted() -> None:
        if routine is None:
            return
        window.today.show_routine(routine)
        if options.start:
            parts.readiness.come.connect(lambda: window.start(routine))
            parts.get_ready(routine)

    window.painted.connect(on_painted)
    window.setting_changed.connect(parts.on_setting_changed)
    window.leaving.connect(parts.live.lead_out)
    parts.awake.noticed.connect(lambda text: window.show_notice(Source.AWAKE, text))
    parts.live.noticed.connect(lambda text: window.show_notice(Source.JOURNAL, text))
    if options.quit_after:
        window.session_over.connect(parts.leave)


def _watch(instance: SingleInstance, window: MainWindow) -> QSocketNotifier | None:
    """Bring the window to the front whenever the coach is started once more."""

    def on_knock() -> None:
        if instance.knocked():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    door = instance.fileno()
    if door is None:
        return None
    notifier = QSocketNotifier(door, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(on_knock)
    return notifier
