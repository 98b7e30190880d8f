"""The renderer's process: plain phrases in, sound files in the cache out, one at a time.

Started as `--voice-worker render`. Its first line is a `Setup`; it loads and warms the
engine, says `Ready`, and then answers each `Render` with `Rendered` or `RenderFailed`.
After its first words, which are waited for, it runs at low priority; it holds no sound
device. Reading is done by a thread of its own, so that the process ends with its parent
even while an engine hangs.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from sciatica_coach.voice.cache import Cache, cache_key
from sciatica_coach.voice.engines import ENGINES, EngineError, make_engine
from sciatica_coach.voice.lexicon import spoken
from sciatica_coach.voice.protocol import (
    Fault,
    Loading,
    Message,
    Ready,
    Render,
    Rendered,
    RenderFailed,
    Setup,
)
from sciatica_coach.voice.sound_file import Sound, UnusableSoundError, levelled, read, trimmed
from sciatica_coach.voice.word_times import word_starts
from sciatica_coach.voice.worker import Wire, end_now

log = logging.getLogger(__name__)

_NICENESS: Final = 10
_LONGEST_TEXT: Final = 800  # a minute of speech; no cue has a longer place
_WARM_UP: Final = "Ready."


class Renderer:
    """Turns phrases into files with one engine and one voice."""

    def __init__(self, setup: Setup, tell: Callable[[Message], None]) -> None:
        """Loads the engine and has it say a word: the first one is the slowest.

        tell  hears which engine is tried, and has passed it on when it returns: an engine
              that takes the process down is known by it
        """
        self.cache = Cache(Path(setup.cache))
        self._rate = setup.rate
        self._language = setup.language
        self._name, self._engine, missing = make_engine(
            setup.engine,
            setup.language,
            setup.voice,
            [row for row in ENGINES if row.name not in setup.without],
            lambda name: tell(Loading(name)),
        )
        unknown = self._engine.choose(setup.voice, setup.rate, setup.language)
        self._notice = "\n".join(each for each in (missing, unknown) if each)
        self._warm_up()

    def ready(self) -> Ready:
        return Ready(
            self._name,
            self._engine.voice,
            self._notice,
            str(self.cache.folder),
            self._engine.voices(),
        )

    def answer(self, job: Render) -> Rendered | RenderFailed:
        """The file of the words, from the cache or new."""
        text = spoken(job.text[:_LONGEST_TEXT], self._name, self._language)
        if not any(letter.isalnum() for letter in text):
            return RenderFailed(job.job, "there is nothing to say in it", is_sayable=False)
        key = cache_key(self._name, self._engine.version, self._engine.voice, self._rate, text)
        found = self.cache.find(key)
        if found is not None:
            path, sound = found
            return _rendered(job, text, path, sound, cached=True)
        try:
            sound = self._render(text, self.cache.part(key))
            path = self.cache.store(key, sound)
        except (EngineError, UnusableSoundError, OSError) as error:
            return RenderFailed(job.job, str(error))
        return _rendered(job, text, path, sound, cached=False)

    def _render(self, text: str, part: Path) -> Sound:
        try:
            self._engine.render(text, part)
            return levelled(trimmed(read(part.read_bytes())))
        finally:
            part.unlink(missing_ok=True)

    def _warm_up(self) -> None:
        """An engine that cannot say a word now may yet say the next; its jobs will tell."""
        try:
            self._render(_WARM_UP, self.cache.part("warm-up"))
        except (EngineError, UnusableSoundError, OSError) as error:
            log.warning("warming up: %s", error)


def _rendered(job: Render, spoken_text: str, path: Path, sound: Sound, *, cached: bool) -> Rendered:
    """The answer; the marks are of the spoken words, and serve where these are as many."""
    alike = len(spoken_text.split()) == len(job.text.split())
    words = word_starts(job.text, sound.marks if alike else (), sound.duration_ms)
    return Rendered(job.job, str(path), sound.duration_ms, cached, words)


def step_back() -> None:
    """Low priority for every thread of this process, those that an engine started too.

    One that is lower already stays as it is: few may raise it.
    """
    tasks = Path("/proc/self/task")  # Linux has a priority for each thread
    if tasks.is_dir():
        for task in tasks.iterdir():
            with suppress(ProcessLookupError):  # it has just ended
                thread = int(task.name)
                niceness = max(_NICENESS, os.getpriority(os.PRIO_PROCESS, thread))
                os.setpriority(os.PRIO_PROCESS, thread, niceness)
    elif sys.platform != "win32":
        os.nice(_NICENESS)


def main() -> int:
    """The whole life of the process; ends it when stdin closes."""
    wire = Wire()
    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    inbox: SimpleQueue[Message] = SimpleQueue()
    with_a_cache: list[Renderer] = []

    def receive() -> None:
        for message in wire.messages():
            inbox.put(message)
        end_now(farewell)

    def farewell() -> None:
        for renderer in with_a_cache:
            renderer.cache.close()

    threading.Thread(target=receive, name="receive", daemon=True).start()
    setup = inbox.get()
    while not isinstance(setup, Setup):
        wire.send(Fault(f"{setup} came before the setup"))
        setup = inbox.get()
    renderer = Renderer(setup, wire.send_and_wait)
    with_a_cache.append(renderer)
    wire.send(renderer.ready())

    def handle(message: Message) -> None:
        if isinstance(message, Render):
            wire.send(renderer.answer(message))
        else:
            wire.send(Fault(f"{message} is not for the renderer"))

    # What is rendered ahead is not waited for.
    handle(inbox.get())
    step_back()
    while True:
        handle(inbox.get())
