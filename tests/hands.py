"""What is moved by hand in tests of the driver and the shells: the clock, and the timer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer

from sciatica_coach.coaching.events import Event
from sciatica_coach.driver import Driver
from sciatica_coach.history.journal import Journal

NS = 1_000_000


class Hands:
    """The system's two clocks, in milliseconds: one stands still while the computer sleeps."""

    def __init__(self) -> None:
        self.ran_ms = 0
        self.slept_ms = 0

    def run(self, ms: int) -> None:
        self.ran_ms += ms

    def sleep(self, ms: int) -> None:
        self.slept_ms += ms

    def read(self) -> int:
        return self.ran_ms * NS

    def boot(self) -> int:
        return (self.ran_ms + self.slept_ms) * NS


class PaperJournal(Journal):
    """Keeps what is written in lists instead of a file.

    named  the file that it would be, or None
    """

    def __init__(self) -> None:
        self.problem = None
        self.named: Path | None = None
        self.lines: list[tuple[str, int, int]] = []
        self.facts: list[tuple[str, Mapping[str, object], int]] = []

    @property
    def path(self) -> Path | None:
        return self.named

    def write(self, event: Event, late_ms: int) -> None:
        self.lines.append((type(event).__name__, event.at_ms, late_ms))

    def write_fact(self, name: str, fields: Mapping[str, object], at_ms: int) -> None:
        self.facts.append((name, fields, at_ms))


def timer_of(driver: Driver) -> QTimer:
    """The driver's one timer, to be let fire by hand."""
    timer = driver.findChild(QTimer)
    assert timer is not None
    return timer
