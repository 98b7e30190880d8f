"""What all child processes have in common: lines in, lines out, and a sure end.

The protocol speaks on a copy of stdout; stdout itself is turned to stderr before
anything else is imported, for pyttsx3 and the sound libraries print. Writing is done
by a thread of its own, so that a parent that does not read holds up neither an audio
callback nor a rendering. When stdin closes the process ends, whatever it is doing.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, Final

from sciatica_coach.voice.protocol import LONGEST_LINE, Fault, Message, decode, encode

_LAST_WORDS_S: Final = 0.2


ROLES: Final[Mapping[str, str]] = {
    "render": "sciatica_coach.voice.renderer",
    "play": "sciatica_coach.voice.player",
    "listen": "sciatica_coach.hearing.listener",
}
"""What a worker is asked to be, and the module that is loaded for it alone."""


def run_worker(role: str) -> int:
    """The whole life of this process as a worker; returns the exit code."""
    return int(import_module(ROLES[role]).main())


def worker_command(role: str) -> list[str]:
    """How a worker of ours is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--voice-worker", role]
    return [sys.executable, "-P", "-m", "sciatica_coach", "--voice-worker", role]


def part_path(folder: Path, name: str, pid: int) -> Path:
    """Where the worker `pid` writes a file that is not whole yet."""
    return folder / f"{name}.{pid}.part"


def remove_parts(folder: Path, pid: int) -> None:
    """Remove what a worker that has ended had not finished."""
    for path in folder.glob(f"*.{pid}.part"):
        with suppress(OSError):
            path.unlink(missing_ok=True)


class Wire:
    """The worker's end of the pipe: `send` from any thread, `messages` in one."""

    def __init__(self) -> None:
        """Takes stdin and stdout over. Ctrl-C in a terminal is for the parent alone."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._input: BinaryIO = sys.stdin.buffer
        self._output = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        self._lines: SimpleQueue[tuple[bytes, threading.Event | None]] = SimpleQueue()
        threading.Thread(target=self._write, name="wire", daemon=True).start()

    def send(self, message: Message) -> None:
        """Queue a message; never blocks."""
        self._lines.put((encode(message), None))

    def send_and_wait(self, message: Message) -> None:
        """Return once it is written: whatever is done next may crash this process."""
        written = threading.Event()
        self._lines.put((encode(message), written))
        written.wait()

    def messages(self) -> Iterator[Message]:
        """What the parent says, until it closes the pipe; nonsense is told back to it."""
        while line := self._input.readline(LONGEST_LINE):
            message = decode(line)
            if isinstance(message, Fault):
                self.send(message)
            else:
                yield message

    def _write(self) -> None:
        while True:
            line, written = self._lines.get()
            # Where nobody reads any more, the end of stdin ends the process.
            with suppress(OSError):
                self._output.write(line)
            if written is not None:
                written.set()


def end_now(farewell: Callable[[], None]) -> None:
    """End this process within moments, even where a library hangs in `farewell`."""
    last_words = threading.Thread(target=farewell, daemon=True)
    last_words.start()
    last_words.join(_LAST_WORDS_S)
    os._exit(0)
