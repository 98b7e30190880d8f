"""The journal of a session: every event on a line of its own, before anyone acts on it.

Flow: the driver writes each event here, unbuffered, before window and voice hear of it;
so a session that is killed leaves everything up to its last event. At the end of each
segment the file is brought to the disk by a thread of the journal's own, for that can
take a while. A disk that refuses is told once (`problem`), and the session goes on.

The form of the lines is INTERFACES section 7; `history.sessions` reads them back.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coaching.events import (
    Event,
    SegmentEnded,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.history.lines import NAMES, fields_of, segment_of
from sciatica_coach.wording.tongue import Filled, marked

SCHEMA = 1
CLOSING_S = 2.0
"""How long `close` waits for a slow disk before it leaves the rest to the system."""

_NAME_TRIES = 16
_SessionEnded = SessionFinished | SessionStopped | SessionSuspended


class _Request(Enum):
    """What the disk thread is asked for."""

    SYNC = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What `session_started` tells besides the plan.

    app           the program's version
    speed         of the clock, 1 in earnest
    engine        which voice speaks
    confirmed     who answered the first start's questions: person, flag or earlier
    resumed_from  the id of the session that this one goes on with, or None
    """

    app: str
    speed: float
    engine: str
    confirmed: str
    resumed_from: str | None = None


def local_time() -> datetime:
    """The wall clock, with its offset; written down, never acted on."""
    return datetime.now(UTC).astimezone()


class Journal:
    """One session's file. Nothing here raises for the disk's sake.

    folder   made where it is missing
    wall     the clock on the wall
    sync     brings a file to the disk by its descriptor; called off the caller's thread
    problem  the first fault of the disk, for the window to show; None while all is well
    """

    def __init__(
        self,
        folder: Path,
        circumstances: Circumstances,
        wall: Callable[[], datetime] = local_time,
        sync: Callable[[int], None] = os.fsync,
    ) -> None:
        self.problem: Problem | None = None
        self._folder = folder
        self._circumstances = circumstances
        self._wall = wall
        self._sync = sync
        self._path: Path | None = None
        self._handle: int | None = None
        self._torn = False
        self._segment: int | None = None
        self._requests: SimpleQueue[_Request] = SimpleQueue()
        self._disk: Thread | None = None

    @property
    def path(self) -> Path | None:
        """The file, once the session has started and the disk allows one."""
        return self._path

    def write(self, event: Event, late_ms: int) -> None:
        """Write an event of the core down; `late_ms` is how late it was handled, in real time."""
        name = NAMES.get(type(event))
        if name is None:
            return
        fields = fields_of(event)
        if isinstance(event, SessionStarted):
            self._open()
            fields = self._opening() | fields
        self._segment = segment_of(event, self._segment)
        self._line(name, fields, event.at_ms, late_ms)
        if isinstance(event, SegmentEnded | _SessionEnded):
            self._requests.put(_Request.SYNC)
        if isinstance(event, _SessionEnded):
            self._segment = None

    def write_fact(self, name: str, fields: Mapping[str, object], at_ms: int) -> None:
        """Write down what the core does not know: the voice's reports, the person's answers.

        at_ms  the session clock (`Driver.now_ms`)
        """
        self._line(name, fields, at_ms, late_ms=0)

    def close(self) -> None:
        """Bring everything to the disk and let go of the file; may be called again."""
        if self._disk is None:
            return
        self._requests.put(_Request.CLOSE)
        self._disk.join(CLOSING_S)
        self._disk = None
        self._handle = None

    def _opening(self) -> dict[str, object]:
        about = self._circumstances
        return {
            "schema": SCHEMA,
            "app": about.app,
            "speed": about.speed,
            "engine": about.engine,
            "confirmed": about.confirmed,
            "resumed_from": about.resumed_from,
        }

    def _open(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._path, self._handle = self._new_file()
        except OSError as error:
            self._failed(error)
            return
        self._disk = Thread(
            target=self._bring_to_disk, args=(self._handle,), name="journal", daemon=True
        )
        self._disk.start()

    def _new_file(self) -> tuple[Path, int]:
        """A file that nobody else has, named by the moment in UTC and four chance digits."""
        stamp = f"{self._wall().astimezone(UTC):%Y%m%dT%H%M%SZ}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        for _ in range(_NAME_TRIES):
            path = self._folder / f"{stamp}-{os.urandom(2).hex()}.jsonl"
            with suppress(FileExistsError):
                return path, os.open(path, flags, 0o600)
        raise FileExistsError(f"no free name for {stamp}")

    def _line(self, name: str, fields: Mapping[str, object], at_ms: int, late_ms: int) -> None:
        if self._handle is None:
            return
        line = {
            "at_ms": at_ms,
            "late_ms": late_ms,
            "wall": self._wall().isoformat(timespec="milliseconds"),
            "event": name,
            "segment": self._segment,
            **fields,
        }
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
        data = text.encode("utf-8", "replace")
        try:
            if self._torn:
                data = b"\n" + data  # the rest of a line that the disk cut off stays alone
            while data:
                data = data[os.write(self._handle, data) :]
            self._torn = False
        except OSError as error:
            self._torn = True
            self._failed(error)

    def _bring_to_disk(self, handle: int) -> None:
        """The thread: one `sync` for each request, the last one before the file is closed."""
        request = _Request.SYNC
        while request is not _Request.CLOSE:
            request = self._requests.get()
            try:
                self._sync(handle)
            except OSError as error:
                self._failed(error)
        os.close(handle)

    def _failed(self, error: OSError) -> None:
        if self.problem is None:
            told = marked(
                "This session cannot be written down ({reason}); it goes on all the same. Please "
                "see that the folder can be written to and the disk has room."
            )
            text = Filled(told, reason=error.strerror or error)
            self.problem = Problem(str(self._path or self._folder), None, None, text)
