"""One window per home: a second start brings the first one to the front.

A lock on a file says who is first; the system takes it back when the process ends,
however it ends, so nothing stale can lock a person out. Beside it lies an address on
this computer with a secret word: the second start knocks there, says the word, and
leaves. No Qt here; the window watches `fileno()` and asks `knocked()` when it is ready.
"""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from sciatica_coach.desktop.safe_write import write_whole

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


_HERE = "127.0.0.1"
_PATIENCE_S = 0.2
_WORD_LENGTH = 32


class SingleInstance:
    """The right to be the one window of a home, held until `release`."""

    def __init__(self, lock: IO[bytes] | None, door: socket.socket | None, word: str) -> None:
        self._lock = lock
        self._door = door
        self._word = word

    @classmethod
    def claim(cls, folder: Path) -> SingleInstance | None:
        """The right to open a window, or None where another has it and was asked to the front.

        Where the folder cannot be written to there is nothing to guard, so everyone may open.
        """
        address = folder / "window.address"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = (folder / "window.lock").open("ab")
        except OSError:
            return cls(None, None, "")
        try:
            _lock(lock)
        except OSError:
            lock.close()
            _knock(address)
            return None
        door, word = _open_door(address)
        return cls(lock, door, word)

    def fileno(self) -> int | None:
        """What becomes readable when someone knocks; None where nobody can."""
        return None if self._door is None else self._door.fileno()

    def knocked(self) -> bool:
        """Whether the one at the door is a second start of ours, which says the word."""
        if self._door is None:
            return False
        try:
            visitor, _ = self._door.accept()
        except OSError:
            return False
        with visitor:
            visitor.settimeout(_PATIENCE_S)
            try:
                said = visitor.recv(_WORD_LENGTH)
            except OSError:
                return False
        return said == self._word.encode()

    def release(self) -> None:
        """Let another window open; may be called again."""
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _open_door(address: Path) -> tuple[socket.socket | None, str]:
    """Listen for knocks; a computer that does not allow it has its one window all the same."""
    word = os.urandom(_WORD_LENGTH // 2).hex()
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        door.bind((_HERE, 0))
        door.listen()
        door.settimeout(0)
        write_whole(address, f"{door.getsockname()[1]} {word}")
    except OSError:
        door.close()
        return None, ""
    return door, word


def _knock(address: Path) -> None:
    """Ask the first window to the front; where it cannot be reached it stays where it is."""
    with suppress(OSError, OverflowError, ValueError):
        port, word = address.read_text(encoding="ascii").split()
        with socket.create_connection((_HERE, int(port)), timeout=_PATIENCE_S) as visit:
            visit.sendall(word.encode())
