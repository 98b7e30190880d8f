"""The composition root: the only module that knows every other; each shell is a list.

A shell is put together in the order in which it is read here, each step is logged with
its time, and what a person does not see at once waits until after the first paint.
Whatever ends the program, the session is suspended in order, the way out of the position
is told, and journal and voice are closed.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSocketNotifier, Qt, QTimer

import sciatica_coach
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import Paths, find_paths
from sciatica_coach.desktop.session_awake import SessionAwake
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.desktop.termination import Termination
from sciatica_coach.live_session import LiveSession
from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Keyboard
from sciatica_coach.terminal.screen import Screen, colours_on, redraws_on
from sciatica_coach.terminal.shell import Shell
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings

if TYPE_CHECKING:
    from sciatica_coach.ui.main_window import MainWindow

log = logging.getLogger(__name__)

NAME = "Sciatica Coach"
DESKTOP_FILE = "sciatica-coach"
PARTING_S = 2.0
LAST_TONE_MS = 1_500


class StartUp:
    """Logs each step of the start, and how long all of them took together."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()

    def done(self, step: str) -> None:
        now = time.perf_counter()
        log.info(
            "%s: %.0f ms, %.0f in all", step, (now - self._last) * 1000, (now - self._began) * 1000
        )
        self._last = now


class Parts:
    """What both shells are made of: voice, the session under way, wakefulness, the way out."""

    def __init__(self, options: Options, coach: Coach, paths: Paths) -> None:
        self.voice = Voice(paths.cache / "voice", voice_settings(coach, options.speed))
        self.live = LiveSession(coach, self.voice, options.speed)
        self.awake = SessionAwake()
        self.termination = Termination()
        self.live.events_happened.connect(self.awake.on_events)
        self.awake.noticed.connect(self.voice.say)
        self.termination.asked.connect(self.live.lead_out)

    def leave(self) -> None:
        """End the program once the last tone of a session has been heard."""
        wait_ms = LAST_TONE_MS if self.voice.state.speaks else 0
        QTimer.singleShot(wait_ms, self.live.lead_out)

    def close(self) -> None:
        self.termination.close()
        self.live.close()
        self.awake.close(PARTING_S)
        self.voice.shut_down()


def voice_settings(coach: Coach, speed: float) -> VoiceSettings:
    """What the person set for the voice, as it is in force in this run."""
    settings = coach.settings
    return VoiceSettings(
        engine=str(settings["voice.engine"]),
        name=str(settings["voice.name"] or ""),
        rate=int(str(settings["voice.rate"])),
        volume=int(str(settings["voice.volume"])),
        at_speed=settings["voice.at_speed"] is True,
        speed=speed,
        language=coach.catalog.phrases.language,
    )


def run_terminal(options: Options, coach: Coach) -> int:
    """Lead through sessions in this terminal; returns the exit code."""
    start_up = StartUp()
    paths = find_paths(os.environ)
    open_log(paths.cache)
    application = QCoreApplication([DESKTOP_FILE])
    _name(application)
    start_up.done("Qt")
    parts = Parts(options, coach, paths)
    parts.live.led_out.connect(application.quit)
    start_up.done("voice and session")
    still = coach.settings["look.reduced_motion"] == "on"
    screen = Screen(
        sys.stdout,
        redraws=redraws_on(sys.stdout, os.environ, reduced_motion=still),
        colours=colours_on(sys.stdout, os.environ),
    )
    shell = Shell(screen, coach, parts.voice, parts.live.begin, options)
    shell.left.connect(parts.leave)
    parts.awake.noticed.connect(shell.on_notice)
    parts.live.noticed.connect(shell.on_notice)
    parts.voice.voice_changed.connect(shell.on_voice_changed)
    keyboard = Keyboard(sys.stdin.fileno()) if sys.stdin.isatty() else None
    QTimer.singleShot(0, shell.open)
    start_up.done("terminal")
    try:
        if keyboard is not None:
            keyboard.pressed.connect(shell.on_key)
            keyboard.open()
        return application.exec()
    finally:
        if keyboard is not None:
            keyboard.close()
        screen.close()
        parts.close()
        close_log()


def run_window(options: Options, coach: Coach) -> int:
    """Open the window; returns the exit code. A second window of a home only shows the first."""
    # What needs a display is loaded here alone: the terminal runs where it cannot be loaded.
    from PySide6.QtWidgets import QApplication

    from sciatica_coach.ui import typeface
    from sciatica_coach.ui.look import Look
    from sciatica_coach.ui.main_window import MainWindow

    start_up = StartUp()
    paths = find_paths(os.environ)
    instance = SingleInstance.claim(paths.data)
    if instance is None:
        return 0
    open_log(paths.cache)
    application = QApplication([DESKTOP_FILE])
    application.setQuitOnLastWindowClosed(False)
    application.setDesktopFileName(DESKTOP_FILE)
    _name(application)
    start_up.done("Qt")
    parts = Parts(options, coach, paths)
    # Not quit, which would close the window first, and so suspend what is suspended.
    parts.live.led_out.connect(lambda: application.exit(0))
    start_up.done("voice and session")
    look = Look(application, typeface.load(), lambda: coach.settings.values)
    window = MainWindow(coach, parts.voice, parts.live.begin, look, paths.assets / "figures")
    start_up.done("window")
    _wire(window, parts, options, coach)
    door = _watch(instance, window)
    window.painted.connect(lambda: start_up.done("painted"))
    window.show()
    try:
        return application.exec()
    finally:
        if door is not None:
            door.setEnabled(False)
        parts.close()
        instance.release()
        close_log()


def _wire(window: MainWindow, parts: Parts, options: Options, coach: Coach) -> None:
    """Let the window hear of the parts, and the parts of the window."""

    def on_setting_changed(key: str) -> None:
        if key.startswith("voice."):
            parts.voice.configure(voice_settings(coach, options.speed))

    def on_painted() -> None:
        if options.routine is not None and options.start:
            window.start(options.routine)
        elif options.routine is not None:
            window.today.show_routine(options.routine)

    def on_session_over() -> None:
        if options.quit_after:
            parts.leave()

    def on_noticed(text: str) -> None:
        if window.session is not None:
            window.session.show_notice(text)

    window.setting_changed.connect(on_setting_changed)
    window.painted.connect(on_painted)
    window.session_over.connect(on_session_over)
    window.leaving.connect(parts.live.lead_out)
    parts.awake.noticed.connect(on_noticed)
    parts.live.noticed.connect(on_noticed)


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


def _name(application: QCoreApplication) -> None:
    application.setApplicationName(NAME)
    application.setApplicationVersion(sciatica_coach.__version__)
