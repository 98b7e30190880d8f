"""The system's own voices by pyttsx3: espeak-ng on Linux, SAPI on Windows, macOS's own.

pyttsx3 2.99 is used as a renderer only, and only in a process that may be killed:
 - `runAndWait` returns before a file is written, or never: so what counts is
   `finished-utterance` and a file that can be read, with a limit of our own; the parent
   kills a process in which even that hangs;
 - properties are neither checked nor clipped: the rate is kept in bounds here, the voice
   is looked up in the list;
 - `say` and `stop` are never called: the first makes the second hang;
 - its events of words come without their times: on Linux these are taken from espeak itself,
   before its driver drops them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, Protocol

import pyttsx3

from sciatica_coach.voice.engines import Engine, EngineError
from sciatica_coach.voice.sound_file import UnusableSoundError, read, written
from sciatica_coach.voice.voice_name import VoiceName
from sciatica_coach.voice.word_times import Mark, in_order, mark_at
from sciatica_coach.wording.tongue import marked

_FINISH_LIMIT_S: Final = 4.0
_IDLE_LIMIT_S: Final = 1.0
_LOOK_S: Final = 0.001
_SLOWEST, _FASTEST = 80, 260
_ESPEAK: Final = "espeak"
_WINDOWS: Final = "sapi5"
"""Its driver tells no end of a file; but it is written when the run is over."""
_ENGLISH: Final = "en"
_PREFERRED: Final[Mapping[str, tuple[str, ...]]] = {
    _ENGLISH: ("gmw/en-us", "en-us", "english"),
    "es": ("roa/es", "es", "spanish"),
}

# What the drivers of the three systems raise where there is no speech.
_INIT_ERRORS: Final = (
    ImportError,
    OSError,
    RuntimeError,
    AttributeError,
    KeyError,
    TypeError,
    ValueError,
)

_REMEDIES: Final = {
    "linux": marked(
        "The system has no voice: install espeak-ng (on Debian: sudo apt install "
        "libespeak-ng1). Until then the words are shown as captions."
    ),
    "darwin": marked(
        "The system's voice cannot be used. Check System Settings, Accessibility, Spoken "
        "Content. Until then the words are shown as captions."
    ),
    "win32": marked(
        "The system's voice cannot be used. Check Settings, Time and language, Speech. "
        "Until then the words are shown as captions."
    ),
}


class _Event(Protocol):
    """What is used of `_espeak.EVENT`; positions count characters, from 1."""

    type: int
    text_position: int
    audio_position: int


class EspeakWords:
    """Listens to espeak before the driver does, which passes no times on."""

    def __init__(self) -> None:
        espeak = import_module("pyttsx3.drivers._espeak")
        self._word: int = espeak.EVENT_WORD
        self._last: int = espeak.EVENT_LIST_TERMINATED
        self._driver: Callable[[object, int, Sequence[_Event]], int] = espeak.SynthCallback
        self._heard: list[tuple[int, int]] = []
        espeak.SetSynthCallback(self._on_sound)

    def begin(self) -> None:
        self._heard.clear()

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Where the words of the text that has just been rendered begin."""
        return tuple(mark_at(text, position - 1, at_ms) for position, at_ms in self._heard)

    def _on_sound(self, samples: object, count: int, events: Sequence[_Event]) -> int:
        index = 0
        while (event := events[index]).type != self._last:
            if event.type == self._word:
                self._heard.append((event.text_position, event.audio_position))
            index += 1
        return self._driver(samples, count, events)


class SystemEngine:
    """One pyttsx3 engine, spoken to by one thread."""

    def __init__(self) -> None:
        """Find the system's voices.

        Raises:
            EngineError: there is no speech on this system.
        """
        try:
            self._engine = pyttsx3.init()
            self._voices = {each.id: each for each in self._engine.getProperty("voices")}
        except _INIT_ERRORS as error:
            raise EngineError(_REMEDIES.get(sys.platform, _REMEDIES["linux"])) from error
        self._outcomes: SimpleQueue[Exception | None] = SimpleQueue()
        self._engine.connect("finished-utterance", self._on_finished)
        self._engine.connect("error", self._on_error)
        self._voice = ""
        self._is_busy: Callable[[], object] = lambda: False
        self._words: EspeakWords | None = None
        if str(self._engine) == _ESPEAK:
            self._words = EspeakWords()
            self._is_busy = import_module("pyttsx3.drivers._espeak").IsPlaying
            # Until its first run the engine only queues what is set; nothing is said here.
            self._engine.runAndWait()

    @property
    def version(self) -> str:
        return f"pyttsx3-2.99-{sys.platform}"

    @property
    def voice(self) -> str:
        return self._voice

    def voices(self) -> tuple[VoiceName, ...]:
        return tuple(
            VoiceName(each.id, each.name or each.id, _language(each.languages))
            for each in self._voices.values()
        )

    def choose(self, voice: str, rate: int, language: str) -> str:
        wished = voice if voice in self._voices else ""
        self._voice = wished or self._default_voice(language)
        if self._voice:
            self._engine.setProperty("voice", self._voice)
        self._engine.setProperty("rate", min(_FASTEST, max(_SLOWEST, rate)))
        self._engine.setProperty("volume", 1.0)
        self._wait_until_idle()
        if voice == wished:
            return ""
        named = self._voices[self._voice].name if self._voice else "its usual one"
        return f"The speaker {voice} is not on this computer any more, so {named} speaks."

    def render(self, text: str, path: Path) -> None:
        while not self._outcomes.empty():
            self._outcomes.get_nowait()  # the late end of a text that was given up
        if self._words is not None:
            self._words.begin()
        else:
            # From its second run on pyttsx3 would do at once what is to end its loop, and
            # the loops of Windows and macOS, which start after that, would not end.
            self._engine.proxy.setBusy(True)
        self._engine.save_to_file(text, str(path))
        self._engine.runAndWait()
        error = self._outcome()
        self._wait_until_idle()
        if error is not None:
            raise EngineError(f"The system's voice failed: {error}") from error
        if not path.is_file():
            raise EngineError("The system's voice wrote nothing.")
        _make_wav(path)
        if self._words is not None:
            _mark(path, self._words.marks(text))

    def _outcome(self) -> Exception | None:
        """What went wrong in the run that is over, or None."""
        tells_no_end = str(self._engine) == _WINDOWS
        try:
            return self._outcomes.get(timeout=0 if tells_no_end else _FINISH_LIMIT_S)
        except Empty:
            if tells_no_end:
                return None
            raise EngineError("The system's voice did not finish.") from None

    def _wait_until_idle(self) -> None:
        """Wait for espeak's own thread, which sets voice and rate too, and ends after the text.

        The driver cancels whatever is at work when a run begins: a setting that is still on
        its way is lost then, and the text after it is cut off.
        """
        until = time.monotonic() + _IDLE_LIMIT_S
        while self._is_busy() and time.monotonic() < until:
            time.sleep(_LOOK_S)

    def _default_voice(self, language: str) -> str:
        """The usual voice of the language, or any of it; "" leaves the system's own."""
        preferred = next(
            (each for each in _PREFERRED.get(language, ()) if each in self._voices), ""
        )
        if preferred or language == _ENGLISH:
            return preferred
        # "roa/es" and "es-419" of espeak, "es_ES" of macOS, "TTS_MS_ES-ES_HELENA" of Windows.
        of_it = re.compile(rf"(?:^|[/_]){language}(?![a-z])", re.IGNORECASE)
        voices = self.voices()
        return next((v.id for v in voices if of_it.search(v.language) or of_it.search(v.id)), "")

    def _on_finished(self, *, completed: bool, **_details: object) -> None:
        self._outcomes.put(None if completed else EngineError("it was cut off"))

    def _on_error(self, exception: Exception, **_details: object) -> None:
        self._outcomes.put(exception)


def _language(languages: object) -> str:
    """The first of what a driver gives, which is bytes or text, or nothing."""
    if not isinstance(languages, list | tuple) or not languages:
        return ""
    first = languages[0]
    text = first.decode(errors="replace") if isinstance(first, bytes) else str(first)
    return text.strip("\x00\x01\x02\x03\x04\x05\x06\x07\x08 ")


def _mark(path: Path, marks: tuple[Mark, ...]) -> None:
    """Write the marks into the file; one that cannot be read shows so when it is checked."""
    with suppress(UnusableSoundError):
        sound = read(path.read_bytes())
        path.write_bytes(written(replace(sound, marks=in_order(marks, sound.duration_ms))))


def _make_wav(path: Path) -> None:
    """MacOS writes AIFF under any name; its own converter makes a WAV of it."""
    if sys.platform == "darwin" and path.read_bytes()[:4] == b"FORM":
        raw = path.rename(path.with_suffix(".aiff"))
        try:
            subprocess.run(
                ["/usr/bin/afconvert", "-f", "WAVE", "-d", "LEI16", str(raw), str(path)],
                check=True,
                capture_output=True,
            )
        except (OSError, subprocess.CalledProcessError) as error:
            raise EngineError("The system's voice wrote a file that cannot be read.") from error
        finally:
            raw.unlink(missing_ok=True)


def make() -> Engine:
    return SystemEngine()
