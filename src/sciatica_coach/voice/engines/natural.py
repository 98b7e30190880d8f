"""The natural voice: hibari-tts, a small neural voice that runs on one core, offline.

- Only its voice `heart` is used: it lies in the package. The others would be downloaded,
  so none of them is offered, and even this one is asked for in the way that never does.
- One thread: a voice that takes every core leaves none to the player.
- It leaves three quarters of a second between two sentences; a cue has less time.
- Its noise is drawn from a fixed seed, so the same words are the same file everywhere.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol

from sciatica_coach.voice.engines import Engine, EngineError
from sciatica_coach.voice.sound_file import Sound, UnusableSoundError, read, trimmed, written
from sciatica_coach.voice.voice_name import VoiceName
from sciatica_coach.voice.word_times import Mark, sentence_starts

_HEART: Final = VoiceName("heart", "Heart", "en-us")
_SPEED_PER_WORD: Final = 0.8 / 155  # it speaks at most 172 words a minute at our usual 155
_SLOWEST, _FASTEST = 0.5, 2.0
_PAUSE_MS: Final = 300  # between two sentences, beside the tail that each has
_SEED: Final = 0
# Read by the packages as they are loaded. onnxruntime would else keep an identifier of this
# computer in the person's folders and report to its makers over the network; numpy would
# start a thread for every core.
_QUIET: Final = {
    "ORT_DISABLE_TELEMETRY": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}
_FIRST_WORDS: Final = "Ready."


class Speaker(Protocol):
    """What is used of `hibari.Hibari`."""

    def stream(self, text: str, speed: float, seed: int) -> Iterable[object]:
        """The samples of one sentence after the other."""


class NaturalEngine:
    """One loaded model, spoken to by one thread."""

    def __init__(
        self, speaker: Speaker, save: Callable[[str, object], None], package_version: str
    ) -> None:
        """Has it say its first words, which are the slowest, and show that it can.

        save  writes samples into a WAV file: `hibari.write_wav`
        """
        self._speaker = speaker
        self._save = save
        self._speed = _speed(155)
        self.version = f"hibari-{package_version}"
        self.voice = _HEART.id
        if not any(True for _ in speaker.stream(_FIRST_WORDS, self._speed, _SEED)):
            raise EngineError("It says nothing.")

    def voices(self) -> tuple[VoiceName, ...]:
        return (_HEART,)

    def choose(self, voice: str, rate: int, language: str) -> str:
        del language  # its row in `ENGINES` says which it speaks
        self._speed = _speed(rate)
        if voice in {"", _HEART.id}:
            return ""
        return f"The natural voice has no speaker called {voice}, so {_HEART.name} speaks."

    def render(self, text: str, path: Path) -> None:
        try:
            sentences = [
                sound
                for samples in self._speaker.stream(text, self._speed, _SEED)
                for sound in self._sounds(samples, path)
            ]
        except Exception as error:
            raise EngineError(f"The natural voice failed: {error}") from error
        if not sentences:
            raise EngineError("The natural voice found nothing to say in it.")
        path.write_bytes(written(_joined(sentences, sentence_starts(text))))

    def _sounds(self, samples: object, path: Path) -> list[Sound]:
        """The sentence without the silence around it; nothing where it is all silence."""
        self._save(str(path), samples)
        with suppress(UnusableSoundError):
            return [trimmed(read(path.read_bytes()))]
        return []


def _speed(rate: int) -> float:
    return min(_FASTEST, max(_SLOWEST, rate * _SPEED_PER_WORD))


def _joined(sentences: list[Sound], words: tuple[int, ...]) -> Sound:
    """One after the other; `words` begin them, and are marked where there are as many."""
    rate = sentences[0].rate
    pause = array("h", bytes(2 * (rate * _PAUSE_MS // 1000)))
    samples = array("h")
    starts: list[int] = []
    for sentence in sentences:
        samples += pause if samples else array("h")
        starts.append(len(samples) * 1000 // rate)
        samples += sentence.samples
    if len(words) != len(starts):
        words = ()
    marks = tuple(Mark(word, at_ms) for word, at_ms in zip(words, starts, strict=False))
    return Sound(rate, samples, marks)


def make() -> Engine:
    os.environ.update(_QUIET)
    hibari = import_module("hibari")
    model = import_module("hibari.voices").voice_path(_HEART.id, download_missing=False)
    speaker = hibari.Hibari(voice=_HEART.id, model=model, threads=1)
    return NaturalEngine(speaker, hibari.write_wav, hibari.__version__)
