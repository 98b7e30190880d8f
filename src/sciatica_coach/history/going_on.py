"""The newest journal, read for the offer to go on with a session that was not ended.

Reading changes nothing: who is asked and says nothing is asked again. A session that was
gone on with is named by the next one (`resumed_from`), which is then the newest.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.history.sessions import session_files
from sciatica_coach.history.unfinished import Line, Unfinished, unfinished


class Interrupted(NamedTuple):
    """A session to go on with; `id` is for `resumed_from` of the session that does."""

    id: str
    path: Path
    session: Unfinished


def read_interrupted(folder: Path) -> Interrupted | None:
    """What the newest journal leaves to go on with, or None.

    A journal that begins with no whole line is passed over, for nothing was played in it.
    """
    for path in session_files(folder):
        lines = read_lines(path)
        if lines:
            session = unfinished(lines)
            return None if session is None else Interrupted(path.stem, path, session)
    return None


def read_lines(path: Path) -> list[Line]:
    """The whole lines of a journal; a torn one is passed over, wherever it stands."""
    try:
        data = path.read_bytes()
    except OSError:
        return []
    return [line for raw in data.split(b"\n") if (line := _read_line(raw)) is not None]


def _read_line(raw: bytes) -> Line | None:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return line if isinstance(line, dict) else None
