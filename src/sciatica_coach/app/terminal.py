"""The terminal, put together."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QTimer

from sciatica_coach.app.parts import Parts
from sciatica_coach.app.start_up import DESKTOP_FILE, StartUp, name
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.log_file import close_log, open_log
from sciatica_coach.desktop.paths import find_paths
from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Keyboard
from sciatica_coach.terminal.screen import Screen, colours_on, redraws_on
from sciatica_coach.terminal.shell import Shell
from sciatica_coach.terminal.single_keys import has_keys

HERE = "The coach is open here."


def run(options: Options, coach: Coach) -> int:
    """Lead through sessions in this terminal; returns the exit code."""
    start_up = StartUp()
    paths = find_paths(os.environ)
    open_log(paths.cache)
    application = QCoreApplication([DESKTOP_FILE])
    name(application)
    start_up.done("Qt")
    parts = Parts(options, coach, paths)
    parts.live.led_out.connect(application.quit)
    start_up.done("parts")
    screen = _screen(coach, parts)
    keyboard = Keyboard(sys.stdin.fileno()) if has_keys(sys.stdin) else None
    can_ask = keyboard is not None
    shell = Shell(screen, coach, parts.voice, parts.live.begin, options, can_ask=can_ask)
    connect(shell, parts)
    parts.reminders.follow()
    QTimer.singleShot(0, lambda: _begin(shell, parts, options, coach))
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


def connect(shell: Shell, parts: Parts) -> None:
    """Let the shell hear of the parts, and these of it."""
    shell.left.connect(parts.leave)
    parts.media.pressed.connect(shell.on_media_key)
    parts.claps.asked.connect(shell.on_claps)
    parts.claps.changed.connect(shell.on_listening_changed)
    parts.awake.noticed.connect(shell.on_notice)
    parts.live.noticed.connect(shell.on_notice)
    parts.voice.voice_changed.connect(shell.on_voice_changed)
    parts.reminders.due.connect(lambda notice: shell.on_notice(f"{notice.title} {notice.text}"))
    parts.reminders.pressed.connect(lambda: shell.on_notice(HERE))


def _begin(shell: Shell, parts: Parts, options: Options, coach: Coach) -> None:
    """Open the shell; where it starts a session at once, with a voice that is ready."""
    if options.start and options.routine is not None and coach.first_start_done:
        parts.readiness.come.connect(shell.open)
        parts.get_ready(options.routine)
    else:
        shell.open()


def _screen(coach: Coach, parts: Parts) -> Screen:
    motion = coach.settings["look.reduced_motion"]
    still = motion == "on" or (motion == "system" and _desktop_wishes_stillness())
    return Screen(
        sys.stdout,
        redraws=redraws_on(sys.stdout, os.environ, reduced_motion=still),
        colours=colours_on(sys.stdout, os.environ),
        gone=parts.live.lead_out,
    )


def _desktop_wishes_stillness() -> bool:
    # The bus is loaded only where the setting leaves the choice to the computer.
    from sciatica_coach.desktop.stillness import wished_now

    return wished_now()
