"""The journals, read back: what was begun, played, held and answered in each session.

A journal can end anywhere, for a session can be killed at any instant; whatever whole
lines it has are read, and a torn one is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sciatica_coach.history.statistics import SessionRecord

_ENDINGS = {
    "session_finished": "finished",
    "session_stopped": "stopped",
    "session_suspended": "suspended",
}
_ANSWERS = frozenset({"fine", "hurt", "spread", "left_out"})
_WANTED = tuple(
    f'"event":"{name}"'.encode()
    for name in ("session_started", "segment_ended", "reported", *_ENDINGS)
)
_HEAD = 200
"""A line names its event within so many bytes; the others are not worth reading whole."""


def session_files(folder: Path) -> tuple[Path, ...]:
    """The journals in a folder, newest first; the names begin with the moment in UTC."""
    try:
        return tuple(sorted(folder.glob("*.jsonl"), reverse=True))
    except OSError:
        return ()


def read_sessions(folder: Path, newest: int | None = None) -> tuple[SessionRecord, ...]:
    """What the journals tell, newest first, of all sessions or of the `newest` ones.

    A line that was torn by a crash is passed over; a file without its first line is no
    session.
    """
    records = (_read_session(path) for path in session_files(folder)[:newest])
    return tuple(record for record in records if record is not None)


def _read_session(path: Path) -> SessionRecord | None:
    opening: dict[str, object] | None = None
    played: set[tuple[str, str]] = set()
    reported: dict[str, str] = {}
    holds = 0
    ending: str | None = None
    for line in _lines(path):
        event = str(line.get("event"))
        if event == "session_started":
            opening = line
        elif event == "segment_ended" and line.get("kind") in {"hold", "timed"}:
            played.add((str(line.get("exercise")), str(line.get("variant"))))
            holds += line.get("complete") is True
        elif event == "reported":
            answers = {key: str(word) for key, word in line.items()}
            reported |= {key: word for key, word in answers.items() if word in _ANSWERS}
        ending = _ENDINGS.get(event, ending)
    wall = str(opening.get("wall")) if opening else ""
    day = _day(wall)
    if opening is None or day is None:
        return None
    return SessionRecord(
        id=path.stem,
        day=day,
        wall=wall,
        routine=str(opening.get("routine")),
        level=str(opening.get("level")),
        played=frozenset(played),
        holds=holds,
        reported=reported,
        ending=ending,
    )


def _lines(path: Path) -> Iterator[dict[str, object]]:
    """The whole lines that matter here; what cannot be read is not there."""
    try:
        data = path.read_bytes()
    except OSError:
        return
    for raw in data.splitlines():
        if not any(name in raw[:_HEAD] for name in _WANTED):
            continue
        try:
            line = json.loads(raw)
        except ValueError:
            continue
        if isinstance(line, dict):
            yield line


def _day(wall: str) -> int | None:
    """The day number of a moment in the time zone that it was written down in."""
    try:
        return datetime.fromisoformat(wall).toordinal()
    except ValueError:
        return None
