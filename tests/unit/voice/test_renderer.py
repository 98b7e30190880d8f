"""A renderer with an engine of the test's own: whatever it writes, nothing bad is handed on."""

from __future__ import annotations

import errno
import math
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_coach.voice import renderer as module
from sciatica_coach.voice.engines import Engine, EngineError
from sciatica_coach.voice.protocol import Loading, Message, Render, Rendered, RenderFailed, Setup
from sciatica_coach.voice.renderer import Renderer
from sciatica_coach.voice.sound_file import Sound, read, written
from sciatica_coach.voice.voice_name import VoiceName

RATE = 8_000


def tone(ms: int = 400, loudness: int = 9_000) -> bytes:
    count = RATE * ms // 1000
    return written(Sound(RATE, array("h", (round(loudness * math.sin(i)) for i in range(count)))))


class Author(Engine):
    """Writes what it is given; None is an error of its own."""

    version = "1"
    voice = "own"

    def __init__(self) -> None:
        self.data: bytes | None = tone()
        self.texts: list[str] = []

    def voices(self) -> tuple[VoiceName, ...]:
        return ()

    def choose(self, voice: str, rate: int, language: str) -> str:
        self.language = language
        return f"{voice}{rate}" if voice else ""

    def render(self, text: str, path: Path) -> None:
        self.texts.append(text)
        if self.data is None:
            raise EngineError("no breath")
        path.write_bytes(self.data)


@pytest.fixture
def author() -> Author:
    return Author()


@pytest.fixture
def renderer(author: Author, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Renderer:
    def make(*_wish: object) -> tuple[str, Engine, str]:
        return "own", author, ""

    monkeypatch.setattr(module, "make_engine", make)
    return Renderer(Setup("auto", "", 155, "en", str(tmp_path)), lambda _: None)


BROKEN = {
    "empty": b"",
    "no sound file": b"nonsense" * 100,
    "cut short": tone()[:-2_000],
    "too short to be a word": tone(ms=30),
    "silent": tone(loudness=20),
    "refused": None,
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_speech_is_told_leaves_no_file_and_the_next_words_are_said(
    what: str, renderer: Renderer, author: Author, tmp_path: Path
) -> None:
    author.data = BROKEN[what]
    failed = renderer.answer(Render(1, "Lie down."))
    assert isinstance(failed, RenderFailed)
    assert (failed.job, failed.is_sayable) == (1, True)
    assert list(tmp_path.iterdir()) == []
    author.data = tone()
    assert isinstance(renderer.answer(Render(2, "Lie down.")), Rendered)


def test_a_phrase_without_a_word_is_not_the_engines_fault(
    renderer: Renderer, author: Author
) -> None:
    asked = list(author.texts)
    failed = renderer.answer(Render(1, " \N{SMILING FACE WITH SUNGLASSES} "))
    assert isinstance(failed, RenderFailed)
    assert not failed.is_sayable
    assert author.texts == asked


def test_of_a_text_without_an_end_a_minute_is_said(renderer: Renderer, author: Author) -> None:
    renderer.answer(Render(1, "word " * 1_000))
    assert len(author.texts[-1]) <= 800


def test_a_file_that_was_spoilt_is_rendered_anew(renderer: Renderer) -> None:
    first = renderer.answer(Render(1, "Lie down."))
    assert isinstance(first, Rendered)
    Path(first.path).write_bytes(b"spoilt")
    again = renderer.answer(Render(2, "Lie down."))
    assert isinstance(again, Rendered)
    assert not again.cached
    assert read(Path(again.path).read_bytes()).duration_ms == first.duration_ms


@pytest.mark.parametrize("refusals", [1, 2])
def test_a_full_disk_is_cleared_and_else_another_folder_is_taken(
    refusals: int, renderer: Renderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write: Callable[[Path, bytes], int] = Path.write_bytes
    refused: list[Path] = []

    def write_bytes(path: Path, data: bytes) -> int:
        if path.name.count(".whole.") and len(refused) < refusals:
            refused.append(path)
            raise OSError(errno.ENOSPC, "no space left")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    answer = renderer.answer(Render(1, "Lie down."))
    assert isinstance(answer, Rendered)
    assert (Path(answer.path).parent == tmp_path) == (refusals == 1)
    assert not list(tmp_path.glob("*.part"))
    renderer.cache.close()


def test_an_engine_that_failed_before_is_not_tried_again(tmp_path: Path) -> None:
    told: list[Message] = []
    setup = Setup("auto", "", 155, "en", str(tmp_path), ("natural", "system"))
    assert Renderer(setup, told.append).ready().engine == "silent"
    assert told == []
    assert Loading("system") not in told
