"""Brings the database up to the journals and the diary: what is new is read, what is there stays.

A journal is read again when its size changed, and its rows are replaced; one that is gone
takes its rows with it. The diary only grows, so only its new end is read. All of it is one
transaction: it happens, or it does not.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sciatica_coach.history.digest import WORKED, Digest, Line, digest
from sciatica_coach.history.sessions import session_files

_PLAN = b',"plan":'
_WANTED = tuple(
    f'"event":"{name}"'.encode()
    for name in (
        "session_started",
        "segment_started",
        "segment_ended",
        "command",
        "hurts",
        "paused",
        "resumed",
        "reported",
        "session_finished",
        "session_stopped",
        "session_suspended",
    )
)
_KINDS = tuple(f'"kind":"{kind}"'.encode() for kind in sorted(WORKED))


def fill(connection: sqlite3.Connection, sessions: Path, diary: Path) -> None:
    """Read what the database does not have yet.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        _fill_sessions(connection, sessions)
        _fill_diary(connection, diary)
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _fill_sessions(connection: sqlite3.Connection, folder: Path) -> None:
    known: dict[str, int] = dict(connection.execute("SELECT id, size FROM session"))
    found: set[str] = set()
    for path in session_files(folder):
        with suppress(OSError):
            size = path.stat().st_size
            found.add(path.stem)
            if known.get(path.stem) != size:
                told = digest(_lines(path.read_bytes()))
                _replace(connection, path.stem, size, told)
    gone = [(id_,) for id_ in known.keys() - found]
    if gone and folder.is_dir():
        connection.executemany("DELETE FROM session WHERE id = ?", gone)


def _replace(connection: sqlite3.Connection, id_: str, size: int, told: Digest | None) -> None:
    connection.execute("DELETE FROM session WHERE id = ?", (id_,))
    moment = _moment(told.wall) if told is not None else None
    if told is None or moment is None:
        return
    connection.execute(
        "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id_,
            size,
            *moment,
            told.wall,
            told.routine,
            told.level,
            told.speed,
            told.led_ms,
            sum(form.held for form in told.played),
            told.ending,
        ),
    )
    connection.executemany(
        "INSERT INTO played VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(id_, *form) for form in told.played],
    )
    connection.executemany(
        "INSERT INTO reported VALUES (?, ?, ?)",
        [(id_, exercise, answer) for exercise, answer in told.reported.items()],
    )


def _lines(data: bytes) -> Iterator[Line]:
    """The lines that matter, in their order; a torn one is passed over."""
    for raw in data.split(b"\n"):
        if not any(name in raw for name in _WANTED):
            continue
        if b'"event":"segment_' in raw and not any(kind in raw for kind in _KINDS):
            continue
        head, plan, _ = raw.partition(_PLAN)  # most of the first line, and not needed
        line = _read(head + b"}" if plan else head)
        if line is not None:
            yield line


def _fill_diary(connection: sqlite3.Connection, path: Path) -> None:
    try:
        data = path.read_bytes()
    except OSError:
        return
    row = connection.execute("SELECT size FROM read_so_far WHERE file = 'diary'").fetchone()
    read = row[0] if row else 0
    if read > len(data):
        connection.execute("DELETE FROM said")
        read = 0
    whole = data.rfind(b"\n") + 1
    connection.executemany(
        "INSERT INTO said (day, minute, entry, session, moment, pain, place, side, line)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _said(data[read:whole].split(b"\n")),
    )
    connection.execute("INSERT OR REPLACE INTO read_so_far VALUES ('diary', ?)", (whole,))


def _said(raws: Iterable[bytes]) -> Iterator[tuple[object, ...]]:
    for raw in raws:
        line = _read(raw)
        moment = _moment(str(line.get("wall"))) if line is not None else None
        if line is None or moment is None:
            continue
        texts = (_text(line.get(key)) for key in ("entry", "session", "moment"))
        entry, session, when = texts
        number = line.get("number")
        pain = number if isinstance(number, int) and 0 <= number <= 10 else None
        place, side = _text(line.get("place")), _text(line.get("side"))
        kept = json.dumps(dict(line), ensure_ascii=False)
        yield (*moment, entry or "", session, when, pain, place, side, kept)


def _read(raw: bytes) -> Line | None:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return line if isinstance(line, dict) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _moment(wall: str) -> tuple[int, int] | None:
    """Day number and minute of the day, in the time zone that it was written down in."""
    try:
        moment = datetime.fromisoformat(wall)
    except ValueError:
        return None
    return moment.toordinal(), moment.hour * 60 + moment.minute
