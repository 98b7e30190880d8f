"""An engine that fails, in every way in which one can: the next best speaks in its place.

The renderer is a small program of the test's that speaks the protocol; of its two engines
`natural` fails and `system` works. What the window's process makes of it is the real thing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sciatica_coach.voice import rendering
from sciatica_coach.voice.protocol import Message, Ready, Render, Rendered, RenderFailed
from sciatica_coach.voice.rendering import Rendering
from sciatica_coach.voice.state import VoiceSettings

RENDERER = """
import json, os, sys, time

def tell(name, **fields):
    os.write(1, json.dumps({{"is": name, **fields}}).encode() + b"\\n")

def rendered(job):
    tell("Rendered", job=job, path="said.wav", duration_ms=500, cached=False, words=[])

without = json.loads(sys.stdin.readline())["without"]
engine = next(each for each in ("natural", "system", "silent") if each not in without)
fails = engine == {failing!r} or {failing!r} == "both" and engine != "silent"
tell("Loading", engine=engine)
if fails:
    {at_load}
tell("Ready", engine=engine, voice="", notice="", folder={folder!r}, voices=[])
for line in sys.stdin:
    job = json.loads(line)["job"]
    if fails:
        {at_job}
    else:
        rendered(job)
"""
SOUNDLESS = "tell('RenderFailed', job=job, reason='silent throughout', is_sayable=True)"
AT_LOAD = {"crashes": "os.abort()", "hangs": "time.sleep(60)", "exits": "sys.exit(0)"}
AT_WORK = {
    "crashes": "os.abort()",
    "hangs": "time.sleep(60)",
    "answers garbage": "os.write(1, b'\\xff{nonsense\\n')",
    "answers another job": "rendered(job + 7)",
    "answers without a sound": SOUNDLESS,
}


class Studio:
    """A renderer that is asked for one phrase after the other, and what came of them."""

    def __init__(self, folder: Path) -> None:
        self._parent = QObject()
        self.jobs = 0
        self.ready: list[Ready] = []
        self.answers: list[Message] = []
        self.is_given_up = False
        self.rendering = Rendering(folder, VoiceSettings(), self._parent)
        self.rendering.ready.connect(self.on_ready)
        self.rendering.answered.connect(self.on_answered)
        self.rendering.given_up.connect(self.on_given_up)

    def ask(self) -> None:
        self.jobs += 1
        self.rendering.render(Render(self.jobs, "Lie down."))

    def on_ready(self, ready: Ready) -> None:
        self.ready.append(ready)
        if ready.engine != "silent":
            self.ask()

    def on_answered(self, answer: Message) -> None:
        self.answers.append(answer)
        if isinstance(answer, RenderFailed):
            self.ask()

    def on_given_up(self) -> None:
        self.is_given_up = True

    @property
    def has_rendered(self) -> bool:
        return Rendered(self.jobs, "said.wav", 500, cached=False) in self.answers


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Studio]]:
    """Makes a studio whose renderer fails as it is told."""
    made: list[Studio] = []
    program = tmp_path / "renderer.py"
    for name, limit in (("READY_LIMIT_MS", 1500), ("JOB_LIMIT_MS", 400), ("_DELAYS_MS", (0, 0))):
        monkeypatch.setattr(rendering, name, limit)
    monkeypatch.setattr(rendering, "worker_command", lambda _: [sys.executable, str(program)])

    def make(*, at_load: str = "pass", at_job: str = "pass", failing: str = "natural") -> Studio:
        code = RENDERER.format(
            failing=failing, folder=str(tmp_path), at_load=at_load, at_job=at_job
        )
        program.write_text(code, encoding="utf-8")
        made.append(Studio(tmp_path))
        return made[-1]

    yield make
    for each in made:
        each.rendering.shut_down()


@pytest.mark.parametrize("how", AT_LOAD)
def test_an_engine_that_cannot_be_loaded_gives_way_to_the_next(
    how: str, qtbot: QtBot, studio: Callable[..., Studio]
) -> None:
    here = studio(at_load=AT_LOAD[how])
    here.rendering.start()
    qtbot.waitUntil(lambda: here.has_rendered, timeout=15_000)
    assert here.rendering.failed == ("natural",)
    assert [each.engine for each in here.ready] == ["system"]


@pytest.mark.parametrize("how", AT_WORK)
def test_an_engine_that_fails_at_work_gives_way_to_the_next(
    how: str, qtbot: QtBot, studio: Callable[..., Studio]
) -> None:
    here = studio(at_job=AT_WORK[how])
    here.rendering.start()
    qtbot.waitUntil(lambda: here.has_rendered, timeout=15_000)
    assert here.rendering.failed == ("natural",)
    assert here.ready[-1].engine == "system"


def test_only_where_no_engine_is_left_is_there_silence(
    qtbot: QtBot, studio: Callable[..., Studio]
) -> None:
    here = studio(at_load="os.abort()", failing="both")
    here.rendering.start()
    qtbot.waitUntil(lambda: bool(here.ready), timeout=15_000)
    assert here.rendering.failed == ("natural", "system")
    assert here.ready[-1].engine == "silent"


def test_a_phrase_that_nobody_could_say_costs_no_engine(
    qtbot: QtBot, studio: Callable[..., Studio]
) -> None:
    unsayable = SOUNDLESS.replace("True", "False")
    here = studio(at_job=f"rendered(job) if job > 6 else {unsayable}")
    here.rendering.start()
    qtbot.waitUntil(lambda: here.has_rendered, timeout=15_000)
    assert here.jobs == 7
    assert here.rendering.failed == ()


def test_a_renderer_that_cannot_even_begin_is_given_up(
    qtbot: QtBot, studio: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "worker_command", lambda _: ["/nowhere/to/be/found"])
    here = studio()
    here.rendering.start()
    qtbot.waitUntil(lambda: here.is_given_up)
    assert not here.rendering.is_alive


def test_what_was_given_up_is_tried_again_when_somebody_asks(
    qtbot: QtBot, studio: Callable[..., Studio]
) -> None:
    here = studio(at_load="os.abort()")
    here.rendering.start()
    qtbot.waitUntil(lambda: here.has_rendered, timeout=15_000)
    studio(failing="nothing")  # it has been mended meanwhile
    here.rendering.begin_anew(VoiceSettings())
    here.rendering.start()
    qtbot.waitUntil(lambda: here.ready[-1].engine == "natural")
    assert here.rendering.failed == ()
