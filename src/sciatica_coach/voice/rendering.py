"""The renderer as the voice keeps it: set up, held to its limits, replaced, and outlived.

A renderer that is not ready after 10 s, or takes 5 s for a job, is killed and replaced
while the sound goes on. After three failures in a minute, or three phrases in a row of
which it makes no sound, its engine is given up and the next best one speaks; only where
none is left is there silence, and the captions. An engine that was given up comes back
when a person asks for it (`begin_anew`), never by itself in the middle of a session.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_coach.voice.child import Child
from sciatica_coach.voice.protocol import (
    Loading,
    Message,
    Ready,
    Render,
    Rendered,
    RenderFailed,
    Setup,
)
from sciatica_coach.voice.state import VoiceSettings
from sciatica_coach.voice.worker import remove_parts, worker_command

READY_LIMIT_MS: Final = 10_000
JOB_LIMIT_MS: Final = 5_000
_DELAYS_MS: Final = (0, 1000)
_SOUNDLESS: Final = 3


class Rendering(QObject):
    """One renderer after the other, with the best engine that works.

    failed  the engines that were given up, in that order

    Signals:
        ready(ready: Ready): an engine is warm; `failed` tells whose place it takes.
        answered(message: Message): what a job became.
        lost(): the process is gone, and its job with it; another one follows.
        given_up(): as lost, but no engine could even be tried, and none follows.
    """

    ready = Signal(object)
    answered = Signal(object)
    lost = Signal()
    given_up = Signal()

    def __init__(self, cache: Path, settings: VoiceSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._cache = cache
        self._folder = cache
        self._settings = settings
        self._engine = ""
        self._job: int | None = None
        self._soundless = 0
        self._pids: list[int] = []
        self.failed: tuple[str, ...] = ()
        self._child = Child("render", worker_command("render"), _DELAYS_MS, self)
        self._child.started.connect(self._on_started)
        self._child.message_came.connect(self._on_message)
        self._child.failed.connect(self._on_failed)
        self._child.given_up.connect(self._on_given_up)
        self._limit = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._limit.timeout.connect(self._on_limit)

    # ---------------------------------------------------------------- commands

    @property
    def is_alive(self) -> bool:
        return self._child.is_alive

    def start(self) -> None:
        self._child.start()

    def render(self, job: Render) -> None:
        """One at a time; only an answer to this job stops the clock."""
        self._job = job.job
        self._child.send(job)
        self._limit.start(JOB_LIMIT_MS)

    def begin_anew(self, settings: VoiceSettings) -> None:
        """Let the process go; the next one may try every engine again."""
        self._settings = settings
        self.failed = ()
        self.end()

    def end(self) -> None:
        self._limit.stop()
        self._child.end(wait=False)

    def shut_down(self) -> None:
        """As `end`, and wait for it; leaves no file but the cache."""
        self._limit.stop()
        self._child.end(wait=True)
        for pid in self._pids:
            remove_parts(self._folder, pid)
        if self._folder != self._cache:
            shutil.rmtree(self._folder, ignore_errors=True)

    # ------------------------------------------------------------------- slots

    def _on_started(self) -> None:
        if self._child.pid is not None:
            self._pids.append(self._child.pid)
        self._engine = ""
        self._soundless = 0
        self._child.send(self._setup())
        self._limit.start(READY_LIMIT_MS)

    def _on_message(self, message: Message) -> None:
        match message:
            case Loading(engine):
                self._engine = engine
            case Ready(engine, folder=folder):
                self._limit.stop()
                self._engine = engine
                self._folder = Path(folder)
                self.ready.emit(message)
            case Rendered(job) | RenderFailed(job) if job == self._job:
                self._on_answer(message)
            case _:
                self.answered.emit(message)

    def _on_answer(self, answer: Rendered | RenderFailed) -> None:
        """Words that nobody could say tell nothing about the engine."""
        self._limit.stop()
        self._job = None
        if isinstance(answer, Rendered):
            self._soundless = 0
        else:
            self._soundless += answer.is_sayable
        if self._soundless >= _SOUNDLESS:
            self._fall_back()
        else:
            self.answered.emit(answer)

    def _on_failed(self) -> None:
        self._limit.stop()
        self.lost.emit()

    def _on_given_up(self) -> None:
        self._fall_back()

    def _on_limit(self) -> None:
        self._child.fail("no answer in time")

    # ----------------------------------------------------------------- private

    def _setup(self) -> Setup:
        settings = self._settings
        wanted, name = settings.engine, settings.name
        if self.failed:  # whoever can speak is welcome now
            wanted, name = "auto", ""
        return Setup(wanted, name, settings.rate, settings.language, str(self._cache), self.failed)

    def _fall_back(self) -> None:
        """The next best engine; none where this one was not even tried."""
        engine = self._engine
        self.end()
        if not engine:
            self.given_up.emit()
            return
        self.failed = (*self.failed, engine)
        self.lost.emit()
        self._child.start()
