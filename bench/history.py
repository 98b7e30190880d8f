"""Ten years of daily sessions: how long the history takes to be asked, shown and built again."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.processes import running
from bench.table import Row, Spread
from sciatica_coach.history.database import History
from sciatica_coach.history.review import review

DAYS = 3_653
ASKED = 30
FIRST = datetime(2016, 1, 1, 8, 15, tzinfo=UTC)
LAST_DAY = FIRST.toordinal() + DAYS
EXERCISES = (("press_up", 10), ("bridge", 10), ("figure_four", 4), ("childs_pose", 5))


def rows() -> list[Row]:
    """The query and the page are held against their limits; both are read beside the window."""
    with tempfile.TemporaryDirectory() as home:
        data = Path(home) / "data"
        write_days(data, FIRST, DAYS)
        file, sessions, diary = data / "history.sqlite3", data / "sessions", data / "diary.jsonl"

        def opened() -> History:
            return History(file, sessions, diary)

        built = _took(lambda: opened().close(), 1)
        again = _took(lambda: opened().close(), 5)
        read = _took(lambda: review(file, sessions, diary, LAST_DAY), 5)
        page = _page(Path(home))
        with opened() as history:
            query = _took(lambda: history.overview(0, LAST_DAY), ASKED)
            course = _took(lambda: history.course("bridge", 0, LAST_DAY), ASKED)
            whole = history.overview(0, LAST_DAY)
    found = f"{len(whole.days)} days, {len(whole.pains)} entries of pain"
    return [
        Row("ten years, asked", query.text("ms"), found, query.middle, 20, "ms"),
        Row("ten years of one exercise", course.text("ms"), "", course.middle, 20, "ms"),
        Row("ten years, read for the page of weeks", read.text("ms"), "", read.middle, 250, "ms"),
        Row("ten years, page of weeks opened", page.text("ms"), "", page.middle, 300, "ms"),
        Row("ten years, looked through and opened", again.text("ms"), "", again.middle, None, "ms"),
        Row("ten years, built from the journals", built.text("ms"), "", built.middle, None, "ms"),
    ]


def _page(home: Path) -> Spread:
    """The page in a window of its own; the first time, which loads it, is told apart."""
    with running("bench.weeks_page", home=home) as process:
        took = [float(line) for line in process.stdout or ()]
    return Spread(tuple(took[1:]))


def _took(work: Callable[[], object], times: int) -> Spread:
    took: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return Spread(tuple(took))


def write_days(data: Path, first: datetime, days: int) -> None:
    """Journals with the lines that count, and three entries of pain a day."""
    (data / "sessions").mkdir(parents=True)
    diary: list[str] = []
    for number in range(days):
        moment = first + timedelta(number)
        text = "".join(f"{_line(line)}\n" for line in _session(moment))
        name = f"{moment:%Y%m%dT%H%M%SZ}-{number:04x}.jsonl"
        (data / "sessions" / name).write_text(text, encoding="utf-8")
        for when in ("morning", "before", "after"):
            entry = {"wall": moment.isoformat(), "entry": "pain", "moment": when, "number": 3}
            diary.append(_line({**entry, "place": "calf", "side": "left"}))
    (data / "diary.jsonl").write_text("\n".join(diary) + "\n", encoding="utf-8")


def _line(line: dict[str, object]) -> str:
    return json.dumps(line, separators=(",", ":"))


def _session(moment: datetime) -> list[dict[str, object]]:
    wall = moment.isoformat()
    opening = {"event": "session_started", "routine": "mine", "level": "usual", "speed": 1.0}
    lines: list[dict[str, object]] = [{"at_ms": 0, "wall": wall, **opening}]
    for exercise, holds in EXERCISES:
        for rep in range(1, holds + 1):
            line = {"event": "segment_ended", "kind": "hold", "exercise": exercise, "reps": holds}
            more = {"variant": "full", "rep": rep, "duration_ms": 10_000, "complete": True}
            at_ms = len(lines) * 10_000
            lines.append({"at_ms": at_ms, "wall": wall, **line, **more, "event": "segment_started"})
            lines.append({"at_ms": at_ms, "wall": wall, **line, **more})
    lines.append({"at_ms": len(lines) * 10_000, "wall": wall, "event": "session_finished"})
    lines.append({"at_ms": 0, "wall": wall, "event": "reported", "bridge": "fine"})
    return lines
