"""The window, put together."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_coach.app.late_voice import LateVoice
from sciatica_coach.app.start_up import DESKTOP_FILE, StartUp, name
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import Paths, find_paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.options import Options
from sciatica_coach.ui import typeface
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.widgets.notice_bar import Source

if TYPE_CHECKING:
    from sciatica_coach.app.parts import Parts
    from sciatica_coach.desktop.stillness import StillnessWish
    from sciatica_coach.driver import Driver


class Backstage:
    """What a window needs only once it has been painted: loaded and made when first wanted."""

    def __init__(self, options: Options, coach: Coach, paths: Paths) -> None:
        self._options = options
        self._coach = coach
        self._paths = paths
        self.voice = LateVoice()

    @cached_property
    def parts(self) -> Parts:
        # A third of all modules, for what nobody sees or hears before the first paint.
        from sciatica_coach.app.parts import Parts

        parts = Parts(self._options, self._coach, self._paths)
        self.voice.come(parts.voice)
        return parts

    @cached_property
    def stillness(self) -> StillnessWish:
        from sciatica_coach.desktop.stillness import StillnessWish

        return StillnessWish()

    def begin(self, plan: Plan) -> Driver:
        return self.parts.live.begin(plan)


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
    look = Look(application, typeface.load(), lambda: coach.settings.values)
    backstage = Backstage(options, coach, paths)
    window = MainWindow(coach, backstage.voice, backstage.begin, look, paths.assets / "figures")
    door = _watch(instance, window)
    start_up.done("window")
    icon = str(paths.assets / "icons" / f"{DESKTOP_FILE}.svg")

    def on_painted() -> None:
        start_up.done("painted")
        window.setWindowIcon(QIcon(icon))
        # Not quit, which would close the window first, and so suspend what is suspended.
        backstage.parts.live.led_out.connect(lambda: application.exit(0))
        _connect(window, backstage.parts, options)
        start_up.done("parts")
        backstage.stillness.wished.connect(look.on_stillness_wished)
        backstage.stillness.ask()

    window.painted.connect(on_painted)
    window.show()
    try:
        return application.exec()
    finally:
        if door is not None:
            door.setEnabled(False)
        backstage.parts.close()
        instance.release()
        close_log()


def _connect(window: MainWindow, parts: Parts, options: Options) -> None:
    """Let the window hear of the parts, and the parts of the window; begin what was asked for."""
    window.setting_changed.connect(parts.on_setting_changed)
    window.leaving.connect(parts.live.lead_out)
    parts.live.parting.connect(window.stay)
    parts.awake.foretold.connect(window.today.show_awake)
    parts.awake.try_out()
    parts.voice.try_out()
    parts.awake.noticed.connect(lambda text: window.show_notice(Source.AWAKE, text))
    parts.live.noticed.connect(lambda text: window.show_notice(Source.JOURNAL, text))
    if options.quit_after:
        window.session_over.connect(parts.leave)
    routine = options.routine
    if routine is None:
        return
    window.today.show_routine(routine)
    if options.start:
        parts.readiness.come.connect(lambda: window.start(routine))
        parts.get_ready(routine)


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
