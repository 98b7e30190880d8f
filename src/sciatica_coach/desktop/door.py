"""The door of the one window of a home: where a second start knocks, says the word, and leaves.

It lies on an address of this computer that only the person's own folder tells, with a
secret word. Apart from the lock, for sockets take longer to load than a window may wait.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

from sciatica_coach.desktop.safe_write import write_whole

_HERE = "127.0.0.1"
_PATIENCE_S = 0.2
_WORD_LENGTH = 32


class Door:
    """Where knocks are heard, until `close`."""

    def __init__(self, listener: socket.socket, word: str) -> None:
        self._listener = listener
        self._word = word

    def fileno(self) -> int:
        """What becomes readable when someone knocks."""
        return self._listener.fileno()

    def knocked(self) -> bool:
        """Whether the one at the door is a second start of ours, which says the word."""
        try:
            visitor, _ = self._listener.accept()
        except OSError:
            return False
        with visitor:
            visitor.settimeout(_PATIENCE_S)
            try:
                said = visitor.recv(_WORD_LENGTH)
            except OSError:
                return False
        return said == self._word.encode()

    def close(self) -> None:
        self._listener.close()


def open_door(address: Path) -> Door | None:
    """Listen for knocks; a computer that does not allow it has its one window all the same."""
    word = os.urandom(_WORD_LENGTH // 2).hex()
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.bind((_HERE, 0))
        listener.listen()
        listener.settimeout(0)
        write_whole(address, f"{listener.getsockname()[1]} {word}")
    except OSError:
        listener.close()
        return None
    return Door(listener, word)


def knock(address: Path) -> None:
    """Ask the first window to the front; where it cannot be reached it stays where it is."""
    with suppress(OSError, OverflowError, ValueError):
        port, word = address.read_text(encoding="ascii").split()
        with socket.create_connection((_HERE, int(port)), timeout=_PATIENCE_S) as visit:
            visit.sendall(word.encode())
