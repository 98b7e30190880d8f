"""What the person says outside a session: pain, signs, choices; each a line, kept as entered.

The diary is a file beside the journals and like them a truth of its own, only ever added
to. Every line has `wall` and `entry`:
- pain {moment: before | after | morning, session, number, place, side}, null is not said; the
  last one of its day and moment counts. One from before a session may come without its id: it
  belongs to the next one of that day.
- sign, cleared: a warning sign, and that it was looked at; screened: none of them is new
- chosen {session, gently, offered, by_hand, signed, base}: what stood behind a session's doses;
  base {exercise: [amount, hold_ms, variant]} is what routine and settings had
- put_back {exercise}: "I asked, put it back"
- note {session, text}: what the person says of a session in their own words; the last one counts
- let_go {session}: a session that is not to be gone on with
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.history.journal import local_time
from sciatica_coach.wording.tongue import Filled, marked


class Entry(StrEnum):
    """What a line of the diary tells."""

    PAIN = "pain"
    SIGN = "sign"
    CLEARED = "cleared"
    SCREENED = "screened"
    CHOSEN = "chosen"
    PUT_BACK = "put_back"
    NOTE = "note"
    LET_GO = "let_go"


def was_let_go(path: Path, session: str) -> bool:
    """Whether the person has ended that session, which had been cut off."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return False
    let_go, id_ = f'"entry":"{Entry.LET_GO}"'.encode(), f'"{session}"'.encode()
    return any(let_go in line and id_ in line for line in lines)


def uncleared_sign(path: Path) -> str | None:
    """When a warning sign was told that nobody has looked at yet, ISO 8601; else None."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return None
    told = {f'"entry":"{each}"'.encode(): each for each in (Entry.SIGN, Entry.CLEARED)}
    for line in reversed(lines):
        entry = next((each for name, each in told.items() if name in line), None)
        if entry is Entry.CLEARED:
            return None
        if entry is Entry.SIGN:
            return _wall_of(line)
    return None


def cleared_on(path: Path) -> int | None:
    """The day number of the day on which a doctor had looked at the last sign, or None."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return None
    cleared = f'"entry":"{Entry.CLEARED}"'.encode()
    walls = (_wall_of(line) for line in reversed(lines) if cleared in line)
    wall = next((each for each in walls if each is not None), None)
    try:
        return None if wall is None else datetime.fromisoformat(wall).toordinal()
    except ValueError:
        return None


def _wall_of(line: bytes) -> str | None:
    try:
        return str(json.loads(line)["wall"])
    except (ValueError, KeyError, TypeError):
        return None


def write_entry(
    path: Path,
    entry: Entry,
    fields: Mapping[str, object],
    wall: Callable[[], datetime] = local_time,
) -> Problem | None:
    """Add a line and bring it to the disk; what the disk refuses is said, and nothing breaks."""
    line = {"wall": wall().isoformat(timespec="seconds"), "entry": entry.value, **fields}
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    # A line that the disk cut off stays alone: this one begins on a line of its own.
    data = f"\n{text}\n".encode("utf-8", "replace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags, 0o600)
        try:
            while data:
                data = data[os.write(handle, data) :]
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        told = marked(
            "Your answer could not be kept ({reason}). Please see that the folder can be written "
            "to and the disk has room."
        )
        text = Filled(told, reason=error.strerror or error)
        return Problem(str(path), None, None, text)
    return None
