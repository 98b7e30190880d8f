"""The program in a terminal of its own: a child process on a pseudo-terminal.

Reads and writes as a person at that terminal would; waits for words, never for a time.
"""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

GIVE_UP_S = 60.0
_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class TerminalChild:
    """One run of the program; leaving the `with` block ends it, whatever happened."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        self._master, self._slave = pty.openpty()
        self.mode_before = termios.tcgetattr(self._slave)
        self.shown = ""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "sciatica_coach", "--terminal", *arguments],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            env={**environment, "TERM": "xterm"},
            start_new_session=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._master)
        os.close(self._slave)

    @property
    def mode(self) -> list[object]:
        """How the terminal is set now; compare with `mode_before`."""
        return list(termios.tcgetattr(self._slave))

    @property
    def text(self) -> str:
        """Everything shown so far, without colours and cursor movements."""
        return _CODES.sub("", self.shown)

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def wait_for(self, words: str, times: int = 1) -> None:
        """Read on until these words have been shown so often.

        Raises:
            AssertionError: they never came; the message holds what did.
        """
        until = time.monotonic() + GIVE_UP_S
        while self.text.count(words) < times:
            ended = self._process.poll() is not None
            if not self._read() and (ended or time.monotonic() > until):
                raise AssertionError(f"“{words}” was never shown, but:\n{self.text}")

    def wait_for_end(self) -> int:
        """Read on until the program has ended; its exit code."""
        until = time.monotonic() + GIVE_UP_S
        while self._process.poll() is None and time.monotonic() < until:
            self._read()
        while self._read():
            pass
        return self._process.wait(timeout=1)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._master], [], [], 0.1)
        if not ready:
            return False
        self.shown += os.read(self._master, 65536).decode(errors="replace")
        return True
