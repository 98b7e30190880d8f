"""One window per home: a second start brings the first one to the front.

A lock on a file says who is first; the system takes it back when the process ends,
however it ends, so nothing stale can lock a person out. The second start knocks at the
first one's door (`desktop.door`), which is loaded only then, or once the window is there.
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

    def listen(self) -> Door | None:
        """Hear from now on when another start knocks; None where there is nothing to guard."""
        # Qt's sockets are loaded here, so that a window need not wait for them.
        from sciatica_coach.desktop.door import Door

        if self._lock is not None:
            self._door = Door(self._folder)
        return self._door

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

    knock(folder)
