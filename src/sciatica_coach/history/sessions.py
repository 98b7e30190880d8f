"""The journals, read back: what was begun, played, held and answered in each session.

A journal can end anywhere, for a session can be killed at any instant; whatever whole
lines it has are read, and a torn one is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from sciatica_coach.coaching.report import Report
from sciatica_coach.history.statistics import FINISHED, SessionRecord

_ENDINGS = {
    "session_finished": FINISHED,
    "session_stopped": "stopped",
    "session_suspended": "suspended",
}
_ANSWERS = frozenset(map(str, Report))
_HELD = frozenset({"hold", "timed"})
_WORKED = _HELD | {"move"}
_WANTED = tuple(
    f'"event":"{name}"'.encode()
    for name in ("session_started", "segment_ended", "reported", *_ENDINGS)
)
_KINDS = tuple(f'"kind":"{kind}"'.encode() for kind in _WORKED)
_PLAN = b',"plan":'


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
    work = _Work()
    reported: dict[str, str] = {}
    ending: str | None = None
    for line in _lines(path):
        event = str(line.get("event"))
        if event == "session_started":
            opening = line
        elif event == "segment_ended" and line.get("kind") in _WORKED:
            work.note(line)
        elif event == "reported":
            answers = {key: str(word) for key, word in line.items()}
            reported |= {key: word for key, word in answers.items() if word in _ANSWERS}
        ending = _ENDINGS.get(event, ending)
    work.end()
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
        speed=_speed(opening.get("speed")),
        played=frozenset(work.played),
        holds=work.holds,
        reported=reported,
        ending=ending,
    )


class _Work:
    """What was played, collected from the segments that ended.

    A movement leads into a hold, and the hold counts. In a flow, or where sides take turns
    without a hold, no hold follows: then the whole movement counts itself.
    """

    def __init__(self) -> None:
        self.played: set[tuple[str, str]] = set()
        self.holds = 0
        self._moved: tuple[str, str] | None = None

    def note(self, line: Mapping[str, object]) -> None:
        """A `hold`, a `timed` or a `move` that has ended."""
        form = (str(line.get("exercise")), str(line.get("variant")))
        whole = line.get("complete") is True
        if line.get("kind") in _HELD:
            self._moved = None
            self._count(form, whole=whole)
            return
        self.end()
        self._moved = form if whole else None

    def end(self) -> None:
        """No hold has come after the last movement."""
        if self._moved is not None:
            self._count(self._moved, whole=True)
        self._moved = None

    def _count(self, form: tuple[str, str], *, whole: bool) -> None:
        self.played.add(form)
        self.holds += whole


def _lines(path: Path) -> list[dict[str, object]]:
    """The lines that matter here, in their order; what cannot be read is not there."""
    try:
        data = path.read_bytes()
    except OSError:
        return []
    read = (_read_line(raw) for raw in _wanted_lines(data))
    return [line for line in read if line is not None]


def _wanted_lines(data: bytes) -> Iterator[bytes]:
    """Look for the names of the events: a year of sessions is too long to be parsed."""
    places: list[int] = []
    for name in _WANTED:
        place = data.find(name)
        while place >= 0:
            places.append(place)
            place = data.find(name, place + 1)
    for place in sorted(places):
        end = data.find(b"\n", place)
        yield data[data.rfind(b"\n", 0, place) + 1 : end if end >= 0 else len(data)]


def _read_line(raw: bytes) -> dict[str, object] | None:
    if b'"event":"segment_ended"' in raw and not any(kind in raw for kind in _KINDS):
        return None
    head, plan, _ = raw.partition(_PLAN)  # the plan is most of the first line, and not needed
    try:
        line = json.loads(head + b"}" if plan else head)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


def _speed(written: object) -> float:
    return float(written) if isinstance(written, int | float) else 1.0


def _day(wall: str) -> int | None:
    """The day number of a moment in the time zone that it was written down in."""
    try:
        return datetime.fromisoformat(wall).toordinal()
    except ValueError:
        return None
