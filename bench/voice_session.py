"""The voice in a session: the whole of it, as the window uses it, heard at a null sink.

A session's words come due every half second while the natural voice speaks; between them
come counts that are late and words of a state that has gone, none of which may be heard.
Then the window's thread stands still in the middle of a sentence, and a renderer hangs.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from tests.system.sound_server import AUDIBLE, FRAME_MS, Ear, SoundServer
from tests.system.voice_room import worker_pid
from tests.system.voice_worker import working

from bench.table import Row
from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.segments import Cue, Plan, Priority, Segment, SegmentKind
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.protocol import Ready, Render, Rendered, Setup
from sciatica_coach.voice.rendering import JOB_LIMIT_MS
from sciatica_coach.voice.state import VoiceSettings
from sciatica_coach.voice.utterance import CueOutcome, CueReport

TIMES = 50
WORDS = ("Up.", "Hold.", "Breathe out.", "And lower.", "Rest.")
SENTENCE = "Place both hands flat on the floor, just outside your shoulders, elbows close."
STALL_S = 1.5
_BETWEEN_MS = 1_200
_LOOK_MS = 2
_READY_MS = 20_000
_SETTLING = 200


class Stage:
    """A session that gives its words by hand, in real time."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.reports: list[CueReport] = []
        self.gaps_ms: list[float] = []
        self._began = self._looked = time.monotonic()
        self._cues = 0
        self._segment = Segment(0, 0, 600_000, SegmentKind.STEP)
        voice.cue_reported.connect(self.reports.append)
        means = Means((), Phrases("en", {}, ()), 155, 100)
        cues = tuple(Cue(each, 0, Priority.STEP, text, text) for each, text in enumerate(WORDS))
        plan = Plan("own", "Own", Level.NEWCOMER, {}, (replace(self._segment, say=cues),), means)
        voice.prepare(plan)
        voice.on_events((e.SessionStarted(0, plan), e.SegmentStarted(0, self._segment)))
        self._eye = QTimer(interval=_LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._eye.timeout.connect(self.on_look)
        self._eye.start()

    def on_look(self) -> None:
        now = time.monotonic()
        self.gaps_ms.append((now - self._looked) * 1000)
        self._looked = now

    def due(self, text: str, priority: Priority, *, late_ms: int = 0, token: int = 1) -> None:
        self._cues += 1
        at_ms = round((time.monotonic() - self._began) * 1000) - late_ms
        cue = Cue(0, 0, priority, text, text)
        self.voice.on_events((e.CueDue(at_ms, self._cues, token, 0, cue),))

    def wait(self, ms: int) -> None:
        loop = QEventLoop()
        timer = QTimer(singleShot=True, interval=ms, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start()
        loop.exec()

    def until(self, condition: Callable[[], bool], limit_ms: int) -> bool:
        until = time.monotonic() + limit_ms / 1000
        while not condition() and time.monotonic() < until:
            self.wait(5)
        return condition()

    def has(self, outcome: CueOutcome, text: str) -> bool:
        return any(each.outcome is outcome and each.text == text for each in self.reports)

    def end(self) -> None:
        self._eye.stop()
        self.voice.shut_down()


def rows(server: SoundServer, folder: Path) -> list[Row]:
    """The figures of a session with the natural voice, then of a renderer that hangs."""
    app = QCoreApplication.instance() or QCoreApplication([])
    os.environ.update(server.environment)
    stage = Stage(Voice(folder, VoiceSettings(engine="natural")))
    ear = server.listen()
    try:
        if not stage.until(lambda: stage.voice.state.speaks, _READY_MS):
            return [Row("the voice in a session", "not measured: it did not get ready")]
        stage.wait(3_000)  # the words are rendered ahead, and the first tone is over
        return [
            *_in_time(stage, ear),
            _stalled(stage, ear),
            _hung(stage, ear),
        ]
    finally:
        ear.stop()
        stage.end()
        app.processEvents()


def _in_time(stage: Stage, ear: Ear) -> list[Row]:
    stage.gaps_ms.clear()
    errors_ms: list[float] = []
    for each in range(TIMES):
        planned = time.monotonic()
        stage.due(WORDS[each % len(WORDS)], Priority.STEP)
        stage.wait(_BETWEEN_MS)
        heard = ear.first_sound_after(planned)
        errors_ms.append(1000 * (heard - planned) if heard is not None else 1000.0)
        stage.due("Three.", Priority.COUNT, late_ms=400)
        stage.due("Long ago.", Priority.STEP, token=0)
        stage.wait(50)
    wrong = sum(
        each.outcome is CueOutcome.STARTED and each.text in {"Three.", "Long ago."}
        for each in stage.reports
    )
    errors_ms.sort()
    p95 = errors_ms[len(errors_ms) * 95 // 100]
    gaps = sorted(stage.gaps_ms)
    p99 = gaps[len(gaps) * 99 // 100]
    return [
        Row("planned start of a word, error", f"{p95:.0f} ms p95 of {TIMES}", "", p95, 40, "ms"),
        Row(
            "event loop gap while it speaks",
            f"{p99:.0f} ms p99 of {len(gaps)} (longest {gaps[-1]:.0f})",
            "",
            p99,
            50,
            "ms",
        ),
        Row("late counts and stale words said", f"{wrong} of {2 * TIMES}", "", wrong, 0),
    ]


def _stalled(stage: Stage, ear: Ear) -> Row:
    """Silence in a sentence while the window's thread stands still."""
    began = time.monotonic()
    stage.due(SENTENCE, Priority.STEP)
    stage.until(lambda: stage.has(CueOutcome.STARTED, SENTENCE), 5_000)
    stage.wait(300)
    time.sleep(STALL_S)
    stage.until(lambda: stage.has(CueOutcome.ENDED, SENTENCE), 10_000)
    stage.wait(300)
    report = next(each for each in stage.reports if each.text == SENTENCE)
    frames = [peak for at, peak in ear.heard if at >= began]
    loud = [index for index, peak in enumerate(frames) if peak > AUDIBLE]
    heard_ms = (loud[-1] - loud[0]) * FRAME_MS if loud else 0
    longer_ms = abs(heard_ms + 80 - report.length_ms)  # each ends with 80 ms of silence
    text = f"{heard_ms} ms heard of a sentence of {report.length_ms} ms"
    return Row("a stall of 1.5 s: sound added or lost", text, "", longer_ms, 50, "ms")


def _hung(stage: Stage, ear: Ear) -> Row:
    """From a word that is due to its sound, where the renderer has stopped."""
    pid = worker_pid("render")
    if pid is None:
        return Row("hung renderer to speech again", "not measured: there is no renderer")
    os.kill(pid, signal.SIGSTOP)
    began = time.monotonic()
    stage.due("This word was never said before.", Priority.STEP)
    stage.until(lambda: ear.first_sound_after(began) is not None, 30_000)
    heard = ear.first_sound_after(began)
    took_ms = 1000 * (heard - began) if heard is not None else 30_000.0
    text = f"{took_ms:.0f} ms, of which {JOB_LIMIT_MS} ms are its limit"
    return Row("hung renderer to speech again", text, "", took_ms, JOB_LIMIT_MS + 1000, "ms")


def growth(engine: str, folder: Path, cues: int = 500) -> Row:
    """How much more memory a renderer has after so many new phrases.

    The natural voice settles within its first 200, which are told beside it.
    """
    with working("render", {}) as renderer:
        renderer.tell(Setup(engine, "", 155, "en", str(folder)))
        if renderer.hear(Ready).engine != engine:
            return Row(f"{engine} renderer: memory", "not measured: the voice is not there")
        began = before = _resident_mb(renderer.process.pid)
        for job in range(_SETTLING + cues):
            if job == _SETTLING:
                before = _resident_mb(renderer.process.pid)
            renderer.tell(Render(job, f"Phrase {job}, and breathe out slowly."))
            renderer.hear(Rendered)
        grown = _resident_mb(renderer.process.pid) - before
    text = f"{grown:.1f} MB more after {cues} phrases (before: {before - began:.1f} in {_SETTLING})"
    return Row(f"{engine} renderer: memory", text, "", grown, 5, "MB")


def _resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
