"""A session in a room with a voice in it: its events by hand, its processes and sound real."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.sessions import plan_of

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.segments import Cue, Priority, Segment, SegmentKind
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.voice.utterance import CueOutcome, CueReport

PATIENCE_MS = 30_000
SENTENCE = "Place both hands flat on the floor."
WAY_OUT = "Lower to the floor. Rest your head."


class Room:
    """A session with a hand on its events, and what is reported of its words."""

    def __init__(self, voice: Voice, qtbot: QtBot) -> None:
        self.voice = voice
        self.reports: list[CueReport] = []
        self.states: list[VoiceState] = []
        self._qtbot = qtbot
        self._began = time.monotonic()
        self._cues = 0
        self._token = 1
        self._captions: dict[int, str] = {}
        voice.cue_reported.connect(self.reports.append)
        voice.voice_changed.connect(self.states.append)

    def begin(self) -> None:
        """A session that is in its first step; its own words are given by hand."""
        plan = plan_of("press_up")
        self._segment = Segment(0, 0, 60_000, SegmentKind.STEP)
        self.voice.prepare(plan)
        self.voice.on_events(
            (
                e.SessionStarted(0, plan),
                e.SegmentStarted(0, self._segment),
            )
        )

    def due(
        self, text: str, priority: Priority = Priority.STEP, *, outside: bool = False
    ) -> CueReport:
        """Say it now; what is reported of it is `outcomes` of the same text."""
        segment = None if outside else self._segment.index
        self._cues += 1
        cue = Cue(0, 0, priority, text, f"{text} (caption)")
        self._captions[self._cues] = cue.caption
        event = e.CueDue(self._now_ms, self._cues, self._token, segment, cue)
        self.voice.on_events((event,))
        return CueReport(CueOutcome.STARTED, self._cues, segment, text, cue.caption, event.at_ms)

    def pause(self) -> None:
        self._token += 1
        self.voice.on_events((e.Paused(self._now_ms, e.PauseReason.PERSON),))

    def end(self) -> None:
        self.voice.on_events((e.SessionStopped(self._now_ms),))

    def next(self) -> None:
        """The person goes on: another segment, and all that was to be said is void."""
        self._token += 1
        old, self._segment = self._segment, replace(self._segment, index=self._segment.index + 1)
        self.voice.on_events(
            (
                e.SegmentEnded(self._now_ms, old, complete=False),
                e.SegmentStarted(self._now_ms, self._segment),
            )
        )

    def captions_that_were_not_told(self) -> list[str]:
        """A cue is told when it begins, or when it is not said: then its caption is shown."""
        told = {(each.cue, each.caption) for each in self.reports}
        return [each for key, each in self._captions.items() if (key, each) not in told]

    def outcomes(self, text: str) -> list[CueOutcome]:
        return [each.outcome for each in self.reports if each.text == text]

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_ms(self, ms: int) -> None:
        self._qtbot.wait(ms)

    def until_said(self, text: str) -> None:
        self.until(lambda: CueOutcome.ENDED in self.outcomes(text))

    @property
    def _now_ms(self) -> int:
        return round((time.monotonic() - self._began) * 1000)


def replace_package(name: str, folder: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on a renderer finds `code` instead of that package."""
    package = folder / "broken" / name
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(code, encoding="utf-8")
    source = Path(__file__).parents[2] / "src"
    monkeypatch.setenv("PYTHONPATH", f"{package.parent}:{source}")


def worker_pid(role: str) -> int | None:
    """The process of ours that plays, or that renders."""
    for tasks in Path("/proc/self/task").glob("*/children"):
        for pid in _read(tasks).split():
            words = _read(Path("/proc") / pid.decode() / "cmdline").split(b"\0")
            if words[-3:-1] == [b"--voice-worker", role.encode()]:
                return int(pid)
    return None


def _read(path: Path) -> bytes:
    """Nothing of what has just ended."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return path.read_bytes()
    return b""
