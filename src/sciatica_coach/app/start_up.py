"""What the program is called, and how long each step of its start took."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QCoreApplication

import sciatica_coach

log = logging.getLogger(__name__)

NAME = "Sciatica Coach"
DESKTOP_FILE = "sciatica-coach"


class StartUp:
    """Logs each step of the start, and how long all of them took together."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()

    def done(self, step: str) -> None:
        now = time.perf_counter()
        step_ms, all_ms = (now - self._last) * 1000, (now - self._began) * 1000
        log.info("%s: %.0f ms, %.0f in all", step, step_ms, all_ms)
        self._last = now


def name(application: QCoreApplication) -> None:
    """Say what the program is called: to screen readers, the desktop and the log."""
    application.setApplicationName(NAME)
    application.setApplicationVersion(sciatica_coach.__version__)
