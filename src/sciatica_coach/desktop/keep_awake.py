"""Keep the computer awake and its screen on while a session runs.

wakepy asks the desktop for it. That can take a while, and not every desktop can do it;
so it is loaded and asked in a thread of its own, and what came of it is told. A session
goes on either way.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from threading import Event, Thread

from sciatica_coach.wording.tongue import marked

_GRANTED = marked("The screen stays on during a session.")
_REFUSED = marked("The screen may go dark during a session.")
_REMEDY = marked("Set the computer so that it does not sleep for the next half hour.")


@dataclass(frozen=True, slots=True)
class AwakeState:
    """Whether the desktop agreed; `remedy` is "" where it did."""

    active: bool
    text: str
    remedy: str


@contextmanager
def presenting() -> Iterator[bool]:
    """The computer stays awake inside; the value says whether the desktop agreed."""
    keep = importlib.import_module("wakepy").keep
    with keep.presenting(on_fail="pass") as mode:
        yield bool(mode.active)


class KeepAwake:
    """Awake between `start` and `stop`; both may be called again, in any order.

    told     called once for each start, in the thread of this object, never in the caller's
    request  what keeps the computer awake; a test puts its own in this place
    """

    def __init__(
        self,
        told: Callable[[AwakeState], None],
        request: Callable[[], AbstractContextManager[bool]] = presenting,
    ) -> None:
        self._told = told
        self._request = request
        self._release: Event | None = None
        self._thread: Thread | None = None

    def start(self) -> None:
        if self._release is not None:
            return
        self._release = Event()
        self._thread = Thread(
            target=self._hold, args=(self._release,), name="keep-awake", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Let the computer sleep again; the desktop is told in the background."""
        if self._release is not None:
            self._release.set()
            self._release = None

    def join(self, seconds: float) -> bool:
        """Wait until the desktop has been told, at most so long; whether it has."""
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _hold(self, release: Event) -> None:
        try:
            with self._request() as active:
                self._told(state_of(active=active))
                release.wait()
        except (ImportError, OSError, RuntimeError):
            self._told(state_of(active=False))


def state_of(*, active: bool) -> AwakeState:
    return AwakeState(active, _GRANTED, "") if active else AwakeState(active, _REFUSED, _REMEDY)
