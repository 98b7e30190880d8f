"""One window per home: a second start brings the first one to the front.

A lock on a file says who is first; the system takes it back when the process ends,
however it ends, so nothing stale can lock a person out. Beside it lies the address of
the first one's door (`desktop.door`), where the second start knocks. No Qt here; the
window watches `fileno()` and asks `knocked()` when it is ready.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from sciatica_coach.desktop.door import Door

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class SingleInstance:
    """The right to be the one window of a home, held until `release`."""

    def __init__(self, lock: IO[bytes] | None, folder: Path) -> None:
        self._lock = lock
        self._folder = folder
        self._door: Door | None = None

    @classmethod
    def claim(cls, folder: Path) -> SingleInstance | None:
        """The right to open a window, or None where another has it and was asked to the front.

        Where the folder cannot be written to there is nothing to guard, so everyone may open.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = (folder / "window.lock").open("ab")
        except OSError:
            return cls(None, folder)
        try:
            _lock(lock)
        except OSError:
            lock.close()
            _knock(folder)
            return None
        return cls(lock, folder)

    def listen(self) -> None:
        """Hear from now on when another start knocks; until then the window is new anyway."""
        # The network is loaded here, so that a window need not wait for it.
        from sciatica_coach.desktop.door import open_door

        if self._lock is not None:
            self._door = open_door(_address(self._folder))

    def fileno(self) -> int | None:
        """What becomes readable when someone knocks; None where nobody can."""
        return None if self._door is None else self._door.fileno()

    def knocked(self) -> bool:
        """Whether the one at the door is a second start of ours, which says the word."""
        return self._door is not None and self._door.knocked()

    def release(self) -> None:
        """Let another window open; may be called again."""
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _knock(folder: Path) -> None:
    from sciatica_coach.desktop.door import knock

    knock(_address(folder))


def _address(folder: Path) -> Path:
    return folder / "window.address"
