"""Something that is done once a day, by whichever of our programs comes to it first."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


class OnceADay:
    """Keeps an empty file for the day at hand; those of other days are taken away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, day: int) -> bool:
        """Whether the caller is the first one on that day; where nothing can be kept, nobody is."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self._folder / str(day), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError:
            return False
        for other in self._folder.iterdir():
            if other.name != str(day):
                with suppress(OSError):
                    other.unlink()
        return True
