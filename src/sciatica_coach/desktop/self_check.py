"""Does everything work here? Six looks at the computer, none of which makes a sound.

Each look answers with a state, a sentence and what to do. Only folders that cannot be
written to, an empty catalogue, or no way to open either window or terminal keep a
session from happening; without voice or sound there are captions. Voice and sound are
asked of the very processes that speak in a session, each with a limit of time.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Timer
from types import UnionType

from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.desktop.display import terminal_problem, window_problem
from sciatica_coach.desktop.keep_awake import AwakeState, KeepAwake, state_of
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.voice.protocol import (
    Message,
    OpenSound,
    Ready,
    Setup,
    SoundLost,
    SoundOpened,
    decode,
    encode,
)
from sciatica_coach.voice.worker import worker_command

WORKER_LIMIT_S = 10.0
AWAKE_LIMIT_S = 3.0
_LISTEN = "Check that a loudspeaker is connected and not muted; until then there are captions."
_CAPTIONS = "The words are shown as captions."


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Item:
    """One look: `text` says what was found, `remedy` what to do, or is ""."""

    name: str
    state: State
    text: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """All looks; `ok` where a session can be done from beginning to end."""

    items: tuple[Item, ...]

    @property
    def ok(self) -> bool:
        return all(item.state is not State.FAIL for item in self.items)


def self_check(
    paths: Paths,
    catalog: Catalog,
    environ: Mapping[str, str],
    engine: str,
) -> SelfCheck:
    """Look at everything; takes some seconds at most.

    engine  the voice that the person set: auto, natural, system or silent
    """
    with ThreadPoolExecutor(max_workers=3) as pool:
        voice = pool.submit(check_voice, engine, paths.voice_cache)
        sound = pool.submit(check_sound)
        awake = pool.submit(check_keep_awake)
        return SelfCheck(
            (
                check_display(environ),
                voice.result(),
                sound.result(),
                check_storage(paths),
                awake.result(),
                check_catalog(catalog),
            )
        )


def check_display(environ: Mapping[str, str]) -> Item:
    problem = window_problem(environ)
    if problem is None:
        return Item("display", State.OK, "A window can be shown.")
    terminal = terminal_problem()
    if terminal is None:
        return Item("display", State.WARN, "No window can be shown here.", problem)
    return Item("display", State.FAIL, "Neither window nor terminal can be opened.", terminal)


def check_voice(engine: str, cache: Path) -> Item:
    """Have the renderer's process warm its engine up, which is done in silence."""
    setup = Setup(engine, voice="", rate=155, language="en", cache=str(cache))
    answer = _ask("render", setup, Ready)
    if not isinstance(answer, Ready):
        return Item("voice", State.WARN, "The voice did not start.", _CAPTIONS)
    if answer.engine == "silent" and engine != "silent":
        return Item("voice", State.WARN, "No voice can speak here.", answer.notice or _CAPTIONS)
    if answer.engine == "silent":
        return Item("voice", State.OK, f"The voice is off. {_CAPTIONS}")
    return Item("voice", State.OK, f"The {answer.engine} voice can speak.", answer.notice)


def check_sound() -> Item:
    """Have the player's process open the loudspeaker, and play nothing on it."""
    answer = _ask("play", OpenSound(), SoundOpened | SoundLost)
    if isinstance(answer, SoundOpened):
        return Item("sound", State.OK, f"Sound can be played ({answer.backend}).")
    return Item("sound", State.WARN, "No sound can be played.", _LISTEN)


def check_storage(paths: Paths) -> Item:
    """Write a small file into each folder, and take it away again."""
    for folder, what in (
        (paths.config, "settings"),
        (paths.data, "what you have done"),
        (paths.cache, "the voice's files"),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder) as file:
                file.write(b"probe")
        except OSError as error:
            text = f"The folder for {what} cannot be written to: {folder} ({error.strerror})."
            remedy = "Allow yourself to write there and see that the disk has room."
            state = State.WARN if folder == paths.cache else State.FAIL
            return Item("storage", state, text, remedy)
    text = f"Settings are kept in {paths.config}, and what you have done in {paths.data}."
    return Item("storage", State.OK, text)


def check_keep_awake() -> Item:
    """Ask the desktop to stay awake, and give it back at once."""
    answers: SimpleQueue[AwakeState] = SimpleQueue()
    awake = KeepAwake(answers.put)
    awake.start()
    try:
        state = answers.get(timeout=AWAKE_LIMIT_S)
    except Empty:
        state = state_of(active=False)
    awake.stop()
    awake.join(AWAKE_LIMIT_S)
    kind = State.OK if state.active else State.WARN
    return Item("keep_awake", kind, state.text, state.remedy)


def check_catalog(catalog: Catalog) -> Item:
    routines, exercises = len(catalog.routines), len(catalog.exercises)
    text = f"{routines} routines and {exercises} exercises were read."
    remedy = " ".join(str(problem) for problem in catalog.problems)
    if not routines:
        anew = f"{remedy} Install the program anew.".strip()
        return Item("catalogue", State.FAIL, text, anew)
    if catalog.problems:
        return Item("catalogue", State.WARN, f"{text} Some files were left out.", remedy)
    return Item("catalogue", State.OK, text)


def _ask(role: str, question: Message, wanted: type | UnionType) -> Message | None:
    """The first answer of that kind from a worker of the voice, which then ends."""
    with subprocess.Popen(
        worker_command(role),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as worker:
        limit = Timer(WORKER_LIMIT_S, worker.kill)
        limit.start()
        try:
            return _answer(worker, question, wanted)
        except OSError:
            return None
        finally:
            limit.cancel()
            limit.join()
            worker.kill()


def _answer(
    worker: subprocess.Popen[bytes], question: Message, wanted: type | UnionType
) -> Message | None:
    if worker.stdin is None or worker.stdout is None:
        return None
    worker.stdin.write(encode(question))
    worker.stdin.flush()
    for line in worker.stdout:
        message = decode(line)
        if isinstance(message, wanted):
            return message
    return None
