"""Work beside the window: one function on a thread of its own, and what came of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)
Found = TypeVar("Found")


class Told(QObject):
    """Carries the word from the thread to the window's.

    Signals:
        done(): the function has come to its end, well or not.
    """

    done = Signal()


class Beside(Generic[Found]):
    """Begins at once; `told.done` comes in the thread that made it.

    found  None until it is done, or where something broke
    """

    def __init__(self, work: Callable[[], Found], name: str) -> None:
        self.found: Found | None = None
        self.told = Told()
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name)

    def begin(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        try:
            self.found = self._work()
        except Exception:  # whatever it was, who waits for `done` is told
            log.exception("What was to be done beside the window broke: %s", self._thread.name)
        self.told.done.emit()
