"""One person at the terminal: keys go in, text comes out, and the clock is moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.session import Session
from sciatica_coach.desktop.clock import Clock
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.driver import Driver
from sciatica_coach.options import Options
from sciatica_coach.terminal.screen import Screen
from sciatica_coach.terminal.shell import Shell
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings
from tests.hands import Hands, PaperJournal, timer_of
from tests.sessions import ASSETS


class Sitting:
    """One person at one terminal, line by line; `text` is what has come since the last look."""

    def __init__(self, home: Path, options: Options, *, confirmed: bool, can_ask: bool) -> None:
        paths = Paths(home / "config", home / "data", home / "cache", ASSETS)
        self.hands = Hands()
        self.journal = PaperJournal()
        self.stream = StringIO()
        self.left = 0
        self.speed = options.speed
        self.coach = Coach(paths, confirmed=confirmed)
        self.voice = Voice(home / "cache", VoiceSettings(engine="silent"))
        self.shell = Shell(
            Screen(self.stream, redraws=False, colours=False),
            self.coach,
            self.voice,
            self.begin,
            options,
            can_ask=can_ask,
            real_ms=lambda: self.hands.ran_ms,
        )
        self.shell.left.connect(self.on_left)
        self.driver: Driver | None = None
        self.shell.open()

    def begin(self, plan: Plan) -> Driver:
        clock = Clock(self.speed, self.hands.read, self.hands.boot)
        self.driver = Driver(Session(plan), clock, self.journal)
        queued = Qt.ConnectionType.QueuedConnection
        self.driver.events_happened.connect(self.voice.on_events, queued)
        return self.driver

    def on_left(self) -> None:
        self.left += 1

    def press(self, *keys: str) -> None:
        for key in keys:
            self.hands.run(1_000)
            self.shell.on_key(key)
            QCoreApplication.processEvents()

    def wait(self, seconds: float) -> None:
        """Time passes in steps of a tenth of a second, and the timer fires at each."""
        assert self.driver is not None
        for _ in range(round(seconds * 10)):
            self.hands.run(100)
            timer_of(self.driver).timeout.emit()
            QCoreApplication.processEvents()

    def wait_for(self, words: str) -> str:
        """Time passes until these words stand there; everything up to them."""
        for _ in range(1_000):
            if words in self.stream.getvalue():
                return self.look()
            self.wait(0.1)
        raise AssertionError(f"“{words}” never came, but:\n{self.look()}")

    def look(self) -> str:
        text = self.stream.getvalue()
        self.stream.seek(0)
        self.stream.truncate()
        return text

    def get_up(self) -> None:
        """Leave everything as it is found in the end."""
        if self.driver is not None:
            timer_of(self.driver).stop()
        self.voice.shut_down()
        self.shell.deleteLater()


SitDown = Callable[..., Sitting]
