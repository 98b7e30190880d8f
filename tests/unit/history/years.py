"""Journals and diaries of many sessions, written by hand in the public form and in no time."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sciatica_coach.history.diary import Entry, write_entry

FIRST = date(2026, 1, 5)  # a Monday
AROUND = ("segment_started", "segment_ended")
REPORTS = ("fine", "fine", "hurt", None, "spread", "left_out")


def moment(number: int) -> datetime:
    return datetime(FIRST.year, FIRST.month, FIRST.day, 8, 15, tzinfo=UTC) + timedelta(number)


def lines_of(number: int, *, speed: float = 1.0) -> list[dict[str, object]]:
    """One session of ten bridges and a figure four, of which the last hold is cut short."""
    wall = moment(number).isoformat(timespec="milliseconds")
    holds: list[dict[str, object]] = [
        {
            "event": "segment_ended",
            "kind": "hold",
            "exercise": "bridge",
            "variant": "full",
            "side": None,
            "set": 1,
            "sets": 1,
            "rep": rep,
            "reps": 10,
            "duration_ms": 10_000,
            "complete": True,
        }
        for rep in range(1, 11)
    ]
    holds += [
        {
            "event": "segment_ended", "kind": "hold", "exercise": "figure_four",
            "variant": "pull", "side": side, "set": set_, "sets": 2, "rep": None, "reps": None,
            "duration_ms": 30_000, "complete": (side, set_) != ("left", 2),
        }
        for set_ in (1, 2)
        for side in ("right", "left")
    ]  # fmt: skip
    report = REPORTS[number % len(REPORTS)]
    told: list[dict[str, object]] = [
        {
            "event": "session_started", "routine": "mine", "level": "usual", "speed": speed,
            "plan": {"segments": []},
        },
        *({**hold, "event": event} for hold in holds for event in AROUND),
        {"event": "session_finished"},
    ]  # fmt: skip
    if report:
        told.append({"event": "reported", "bridge": report})
    return [
        {"at_ms": place * 30_000, "late_ms": 0, "wall": wall, **line}
        for place, line in enumerate(told)
    ]


def write_session(folder: Path, number: int, *, speed: float = 1.0) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{moment(number):%Y%m%dT%H%M%SZ}-{number % 0x10000:04x}.jsonl"
    told = (json.dumps(line, separators=(",", ":")) for line in lines_of(number, speed=speed))
    path.write_text("".join(f"{line}\n" for line in told), encoding="utf-8")
    return path


def write_pain(diary: Path, number: int, pain: int, place: str = "calf") -> None:
    problem = write_entry(
        diary,
        Entry.PAIN,
        {"moment": "before", "session": None, "number": pain, "place": place, "side": "left"},
        lambda: moment(number),
    )
    assert problem is None
