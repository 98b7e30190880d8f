"""The voice as a person in the room hears it: real processes, a real sound server, an ear.

The sound server is a PulseAudio of the test's own, with a null sink that is recorded.
These tests ask what is heard, and in which order; how fast is for the bench to say.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.sessions import plan_of
from tests.system.sound_server import Ear, SoundServer

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.segments import Cue, Priority, Segment, SegmentKind
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings, VoiceState
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason

PATIENCE_MS = 15_000
SENTENCE = "Place both hands flat on the floor, just outside your shoulders."
WAY_OUT = "Lower to the floor. Rest your head."
NO_ESPEAK = """
def init(driverName=None, debug=False):
    raise RuntimeError("you probably do not have eSpeak installed")
"""
CRASHES = """
import os
os.abort()
"""


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
        voice.cue_reported.connect(self.reports.append)
        voice.voice_changed.connect(self.states.append)

    def begin(self) -> None:
        """A session that is in its first step; its own words are given by hand."""
        plan = plan_of("press_up")
        self.voice.prepare(plan)
        self.voice.on_events(
            (
                e.SessionStarted(0, plan),
                e.SegmentStarted(0, Segment(0, 0, 60_000, SegmentKind.STEP)),
            )
        )

    def due(
        self, text: str, priority: Priority = Priority.STEP, segment: int | None = 0
    ) -> CueReport:
        """Say it now; what is reported of it is `outcomes` of the same text."""
        self._cues += 1
        cue = Cue(0, 0, priority, text, f"{text} (caption)")
        event = e.CueDue(self._now_ms, self._cues, self._token, segment, cue)
        self.voice.on_events((event,))
        return CueReport(CueOutcome.STARTED, self._cues, segment, text, cue.caption, event.at_ms)

    def pause(self) -> None:
        self._token += 1
        self.voice.on_events((e.Paused(self._now_ms, e.PauseReason.PERSON),))

    def end(self) -> None:
        self.voice.on_events((e.SessionStopped(self._now_ms),))

    def outcomes(self, text: str) -> list[CueOutcome]:
        return [each.outcome for each in self.reports if each.text == text]

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_said(self, text: str) -> None:
        self.until(lambda: CueOutcome.ENDED in self.outcomes(text))

    @property
    def _now_ms(self) -> int:
        return round((time.monotonic() - self._began) * 1000)


def replace_pyttsx3(folder: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on a renderer finds `code` instead of pyttsx3."""
    package = folder / "broken" / "pyttsx3"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(code, encoding="utf-8")
    source = Path(__file__).parents[2] / "src"
    monkeypatch.setenv("PYTHONPATH", f"{package.parent}:{source}")


def worker_pid(role: str) -> int | None:
    """The process of ours that plays, or that renders."""
    for tasks in Path("/proc/self/task").glob("*/children"):
        for pid in tasks.read_text().split():
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if words[-3:-1] == [b"--voice-worker", role.encode()]:
                return int(pid)
    return None


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server that is not started yet, and the only one that can be found."""
    folder = tmp_path / "pulse"
    folder.mkdir(mode=0o700)
    server = SoundServer(folder)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    # Nothing may be heard by way of a real sound card.
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    yield server
    server.stop()


@pytest.fixture
def ear(server: SoundServer) -> Iterator[Ear]:
    server.start()
    ear = server.listen()
    yield ear
    ear.stop()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, server: SoundServer) -> Iterator[Room]:
    voice = Voice(tmp_path / "cache", VoiceSettings(engine="system"))
    yield Room(voice, qtbot)
    voice.shut_down()
    assert not list((tmp_path / "cache").glob("*.part"))


def test_each_step_is_heard_when_it_is_due_and_told_with_its_caption(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    time.sleep(0.8)  # the tone of the beginning is over

    for text in (SENTENCE, "Hold for five seconds."):
        due = time.monotonic()
        expected = room.due(text)
        room.until_said(text)
        heard = ear.first_sound_after(due)
        assert heard is not None
        assert heard - due < 1.0
        assert expected in room.reports
        assert room.outcomes(text) == [CueOutcome.STARTED, CueOutcome.ENDED]
        time.sleep(0.3)


def test_a_pause_cuts_the_sentence_and_the_way_out_is_said_to_its_end(ear: Ear, room: Room) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    time.sleep(0.5)
    room.pause()
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.INTERRUPTED]
    time.sleep(0.8)
    assert (ear.last_sound() or 0) < time.monotonic() - 0.2

    spoken = time.monotonic()
    room.due(WAY_OUT, Priority.SAFETY, segment=None)
    room.end()
    room.until_said(WAY_OUT)
    assert ear.first_sound_after(spoken) is not None


def test_a_player_killed_in_the_middle_of_a_word_is_replaced_and_says_it_again(
    ear: Ear, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGKILL)

    room.until_said(SENTENCE)
    assert room.outcomes(SENTENCE) == [
        CueOutcome.STARTED,
        CueOutcome.INTERRUPTED,
        CueOutcome.STARTED,
        CueOutcome.ENDED,
    ]
    assert worker_pid("play") not in {None, first}


def test_a_player_that_hangs_is_replaced(ear: Ear, room: Room) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGSTOP)

    room.until_said(SENTENCE)
    assert worker_pid("play") not in {None, first}


def test_a_renderer_killed_costs_no_word(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    first = worker_pid("render")
    assert first is not None
    os.kill(first, signal.SIGKILL)

    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert room.voice.state.notice == ""


def test_a_renderer_that_hangs_is_replaced_without_touching_the_sound(
    ear: Ear, room: Room, tmp_path: Path
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    first, player = worker_pid("render"), worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    (tmp_path / "cache" / f"what-it-had-not-finished.{first}.part").touch()

    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert worker_pid("render") not in {None, first}
    assert worker_pid("play") == player


def test_an_engine_that_crashes_again_and_again_is_given_up_until_try_again(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        replace_pyttsx3(tmp_path, CRASHES, broken)
        room.begin()
        room.due(SENTENCE)
        room.until(lambda: room.voice.state.can_try_again)
    assert room.voice.state.engine == "silent"
    assert "Try again" in room.voice.state.notice
    assert room.outcomes(SENTENCE) == [CueOutcome.DROPPED]

    room.voice.try_again()
    room.due(WAY_OUT)
    room.until_said(WAY_OUT)
    assert room.voice.state.notice == ""


def test_a_player_given_up_comes_back_with_the_voice_that_was_there(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    renderer = worker_pid("render")
    killed: set[int] = set()

    def is_given_up() -> bool:
        player = worker_pid("play")
        if player is not None and player not in killed:
            os.kill(player, signal.SIGKILL)
            killed.add(player)
        return room.voice.state.can_try_again

    room.until(is_given_up)
    assert "Try again" in room.voice.state.notice

    room.voice.try_again()
    assert room.voice.state.speaks
    assert room.voice.state.notice == ""
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert worker_pid("render") == renderer


def test_a_sound_server_that_comes_late_says_the_step_that_is_still_there(
    server: SoundServer, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice
    room.due("Three.", Priority.COUNT)
    room.until(lambda: room.voice.state.engine == "system")

    server.start()
    room.until_said(SENTENCE)
    assert room.voice.state.sound
    assert room.voice.state.notice == ""
    assert room.outcomes("Three.") == [CueOutcome.DROPPED]


def test_a_missing_sound_is_told_of_before_anything_is_to_be_said(room: Room) -> None:
    room.voice.try_out()
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice


def test_without_espeak_tones_and_captions_go_on_and_the_remedy_is_named(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_pyttsx3(tmp_path, NO_ESPEAK, monkeypatch)

    room.begin()
    room.until(lambda: room.voice.state.engine == "silent")
    assert "apt install libespeak-ng1" in room.voice.state.notice
    dropped = room.due(SENTENCE)
    assert room.outcomes(SENTENCE) == [CueOutcome.DROPPED]
    assert room.reports[-1].reason is Reason.SILENT
    assert room.reports[-1].caption == dropped.caption
    room.until(lambda: ear.last_sound() is not None)


def test_a_silent_voice_starts_no_process(qtbot: QtBot, room: Room) -> None:
    room.voice.configure(VoiceSettings(engine="silent"))
    room.begin()
    room.due(SENTENCE)
    assert [each.reason for each in room.reports] == [Reason.SILENT]
    assert worker_pid("play") is None
    assert worker_pid("render") is None


def test_a_fast_demonstration_is_quiet_unless_the_voice_is_wished_for(
    qtbot: QtBot, room: Room
) -> None:
    room.voice.configure(VoiceSettings(speed=60.0))
    room.begin()
    room.due(SENTENCE)
    assert [each.reason for each in room.reports] == [Reason.SPEED]
    assert worker_pid("play") is None
