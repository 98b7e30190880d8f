"""Is a word heard? The voice's own two processes say one, and tell how far it came.

No program can know what comes out of a loudspeaker. What can be known is that a word was
made, that a sound device was opened which is no stand-in, and that it took the word at the
pace at which it is spoken: a device that swallows sound is done with it at once.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Final

from sciatica_coach.desktop.self_check_item import Item, State
from sciatica_coach.settings.choosable import LanguageId
from sciatica_coach.voice.engines import ENGINES
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueFailed,
    CueStarted,
    Message,
    OpenSound,
    Play,
    Ready,
    Render,
    Rendered,
    RenderFailed,
    Setup,
    SetVolume,
    SoundLost,
    SoundOpened,
    decode,
    encode,
)
from sciatica_coach.voice.worker import worker_command

LIMIT_S: Final = 15.0
_CAPTIONS: Final = "The words are shown as captions."
_ANOTHER: Final = (
    "Choose another voice under Settings, or install one of that language on this computer."
)
_LISTEN: Final = (
    "Check that a loudspeaker is connected and not muted; until then there are captions."
)
_NOT_HEARD: Final = (
    "If you heard nothing, turn the sound up and see that the right loudspeaker is chosen."
)
_VOLUME: Final = 60
_BUFFER_MS: Final = 250
"""A device takes this much ahead of what is heard, at most."""


def check_voice_and_sound(setup: Setup, word: str) -> tuple[Item, Item]:
    """Have a word made, and played.

    setup  the voice as the person set it, in the language of this run
    word   what is said, in that language; long enough to tell a loudspeaker from a stand-in
    """
    with _working("render") as renderer, _working("play") as player:
        voice, made = _voice(renderer, setup, word)
        return voice, _sound(player, made)


def _voice(renderer: _Worker, setup: Setup, word: str) -> tuple[Item, Rendered | None]:
    """Have the word made; nothing is heard of that yet."""
    renderer.tell(setup)
    ready = renderer.hear(Ready)
    if not isinstance(ready, Ready):
        return Item("voice", State.WARN, "The voice did not start.", _CAPTIONS), None
    if ready.engine == "silent":
        return _silent(setup.engine, ready), None
    renderer.tell(Render(1, word))
    made = renderer.hear(Rendered, RenderFailed)
    if not isinstance(made, Rendered):
        return Item("voice", State.WARN, f"The {ready.engine} voice said nothing.", _CAPTIONS), None
    return who_speaks(ready, setup.language), made


def who_speaks(ready: Ready, language: str) -> Item:
    """The voice in force, and whether it is one of that language."""
    labels = (each.label for each in ready.voices if each.id == ready.voice)
    speaker = next((f" ({label})" for label in labels), "")
    known = next(row.languages for row in ENGINES if row.name == ready.engine)
    # A voice of the computer that was not found leaves its usual one, which may be any.
    if language in known or (not known and (ready.voice or language == LanguageId.ENGLISH)):
        text = f"The {ready.engine} voice{speaker} can speak."
        return Item("voice", State.OK, text, _told(ready))
    text = f"The {ready.engine} voice{speaker} speaks, but it may not know this language"
    return Item("voice", State.WARN, f"{text} ({language}).", _ANOTHER)


def _sound(player: _Worker, word: Rendered | None) -> Item:
    """Have the loudspeaker opened, and the word played if there is one."""
    player.tell(SetVolume(_VOLUME))
    player.tell(OpenSound())
    opened = player.hear(SoundOpened, SoundLost)
    if not isinstance(opened, SoundOpened):
        return Item("sound", State.WARN, "No sound can be played.", _LISTEN)
    if word is None:
        return Item("sound", State.OK, f"Sound can be played ({opened.backend}).")
    player.tell(Play(1, word.path))
    started = player.hear(CueStarted, CueFailed, SoundLost)
    began_s = time.monotonic()
    ended = player.hear(CueEnded, SoundLost) if isinstance(started, CueStarted) else None
    took_ms = round((time.monotonic() - began_s) * 1000)
    time.sleep(_BUFFER_MS / 1000)  # its end is still to be heard
    if not isinstance(ended, CueEnded):
        return Item("sound", State.WARN, "The loudspeaker did not take a word.", _LISTEN)
    return judged(opened.backend, word.duration_ms, took_ms)


def judged(backend: str, duration_ms: int, took_ms: int) -> Item:
    """What it means that a word of that length was taken in that time."""
    if took_ms < duration_ms - _BUFFER_MS:
        text = f"{backend} takes sound, but none of it can have been heard."
        return Item("sound", State.WARN, text, _LISTEN)
    text = f"A word was played ({backend}): {duration_ms} ms of sound, taken in {took_ms} ms."
    return Item("sound", State.OK, text, _NOT_HEARD)


def _silent(engine: str, ready: Ready) -> Item:
    if engine == "silent":
        return Item("voice", State.OK, f"The voice is off. {_CAPTIONS}")
    return Item("voice", State.WARN, "No voice can speak here.", _told(ready) or _CAPTIONS)


def _told(ready: Ready) -> str:
    """What the engine says is missing, in one line."""
    return " ".join(ready.notice.splitlines())


class _Worker:
    """One of the voice's processes; whatever it does not answer in time is None."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def tell(self, message: Message) -> None:
        if self._process.stdin is not None:
            with suppress(OSError):  # it has ended: then nothing is heard of it
                self._process.stdin.write(encode(message))
                self._process.stdin.flush()

    def hear(self, *kinds: type[Message]) -> Message | None:
        """The first answer of one of these kinds."""
        for line in self._process.stdout or ():
            message = decode(line)
            if isinstance(message, kinds):
                return message
        return None


@contextmanager
def _working(role: str) -> Iterator[_Worker]:
    """A worker that is ended when the block is left, or its time is over."""
    with subprocess.Popen(
        worker_command(role),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        limit = Timer(LIMIT_S, process.kill)
        limit.start()
        try:
            yield _Worker(process)
        finally:
            if process.stdin is not None:
                with suppress(OSError):
                    process.stdin.close()  # upon which it ends, and clears up
            process.wait()  # until the limit at the latest
            limit.cancel()
            limit.join()
