"""A session's journal: whole lines, at once, whatever happens to the program or the disk."""

from __future__ import annotations

import json
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import current_thread

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind, plan_document, segment_document
from sciatica_coach.history.journal import Circumstances, Journal
from sciatica_coach.history.sessions import read_sessions
from tests.sessions import Playback, plan_of

MORNING = datetime(2026, 11, 22, 8, 15, 12, 345_678, tzinfo=timezone(timedelta(hours=1)))
CIRCUMSTANCES = Circumstances("0.1.0", 1.0, "system", "person")
PLAN = plan_of("bridge")
HOLD = next(each for each in PLAN.segments if each.kind is SegmentKind.HOLD)
COMMON = {"at_ms", "late_ms", "wall", "event", "segment"}


@dataclass
class Notebook:
    """A journal in a folder of its own, and what stands in it by now."""

    folder: Path
    journal: Journal

    @property
    def lines(self) -> list[dict[str, object]]:
        [path] = self.folder.iterdir()
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    def write(self, *events: e.Event) -> dict[str, object]:
        """Writes the events; the last line."""
        for event in events:
            self.journal.write(event, 0)
        return self.lines[-1]


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    folder = tmp_path / "data" / "sessions"
    journal = Journal(folder, CIRCUMSTANCES, lambda: MORNING)
    yield Notebook(folder, journal)
    journal.close()


@pytest.fixture
def begun(notebook: Notebook) -> Notebook:
    notebook.write(e.SessionStarted(0, PLAN))
    return notebook


def own_fields(line: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in line.items() if key not in COMMON}


def test_before_the_session_starts_there_is_no_file(notebook: Notebook) -> None:
    assert not notebook.folder.exists()


def test_the_file_is_named_by_the_moment_in_utc_and_four_chance_digits(begun: Notebook) -> None:
    [path] = begun.folder.iterdir()
    assert re.fullmatch(r"20261122T071512Z-[0-9a-f]{4}\.jsonl", path.name)
    assert begun.journal.path == path


def test_the_first_line_tells_the_whole_plan_and_its_circumstances(begun: Notebook) -> None:
    [line] = begun.lines
    assert list(line)[:5] == ["at_ms", "late_ms", "wall", "event", "segment"]
    assert line["wall"] == "2026-11-22T08:15:12.345+01:00"
    assert line["event"] == "session_started"
    assert line["segment"] is None
    assert own_fields(line) == {
        "schema": 1,
        "app": "0.1.0",
        "routine": "bridge",
        "level": "newcomer",
        "settings": dict(PLAN.settings),
        "speed": 1.0,
        "engine": "system",
        "confirmed": "person",
        "plan": plan_document(PLAN),
        "resumed_from": None,
    }


def test_each_line_is_on_the_disk_before_anyone_else_hears_of_the_event(begun: Notebook) -> None:
    begun.journal.write(e.SegmentStarted(7_000, HOLD), 12)
    line = begun.lines[-1]
    assert (line["at_ms"], line["late_ms"], line["event"]) == (7_000, 12, "segment_started")
    assert line["segment"] == HOLD.index


def test_a_segment_is_told_with_all_its_fields_at_its_beginning_and_its_end(
    begun: Notebook,
) -> None:
    started = begun.write(e.SegmentStarted(1, HOLD))
    ended = begun.write(e.SegmentEnded(2, HOLD, complete=False))
    assert own_fields(started) == segment_document(HOLD)
    assert own_fields(ended) == {**segment_document(HOLD), "complete": False}


@pytest.mark.parametrize(
    ("event", "name", "fields"),
    [
        (
            e.CommandTaken(1, Command.NEXT, CommandSource.KEY),
            "command",
            {"name": "next", "source": "key"},
        ),
        (
            e.CommandIgnored(1, Command.MORE, CommandSource.BUTTON, "at its cap"),
            "command_ignored",
            {"name": "more", "source": "button", "reason": "at its cap"},
        ),
        (e.Paused(1, e.PauseReason.HURTS, 20_000), "paused", {"reason": "hurts"}),
        (e.Resumed(1), "resumed", {}),
        (e.Slept(1, 9_000), "slept", {"gap_ms": 9_000}),
        (e.Hurt(1, "bridge"), "hurts", {"exercise": "bridge"}),
        (
            e.WentGently(1, "bridge", "half", 3_000),
            "gently",
            {"exercise": "bridge", "variant": "half", "hold_ms": 3_000},
        ),
        (
            e.ExerciseLeft(1, "bridge", "hurts"),
            "left",
            {"exercise": "bridge", "reason": "hurts"},
        ),
        (
            e.Replanned(1, 5, (HOLD,)),
            "replanned",
            {"from": 5, "segments": [segment_document(HOLD)]},
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_happens_in_a_segment_has_its_public_name_and_fields(
    begun: Notebook, event: e.Event, name: str, fields: dict[str, object]
) -> None:
    line = begun.write(e.SegmentStarted(0, HOLD), event)
    assert line["event"] == name
    assert line["segment"] == HOLD.index
    assert own_fields(line) == fields


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (e.SessionFinished(9), "session_finished"),
        (e.SessionStopped(9), "session_stopped"),
        (e.SessionSuspended(9), "session_suspended"),
    ],
)
def test_the_end_has_its_name_and_the_answers_after_it_belong_to_no_segment(
    begun: Notebook, event: e.Event, name: str
) -> None:
    assert begun.write(e.SegmentStarted(0, HOLD), event)["event"] == name
    begun.journal.write_fact("reported", {"bridge": "fine"}, at_ms=50)
    assert begun.lines[-1] == {
        "at_ms": 50,
        "late_ms": 0,
        "wall": "2026-11-22T08:15:12.345+01:00",
        "event": "reported",
        "segment": None,
        "bridge": "fine",
    }


def test_a_word_that_was_due_is_written_when_the_voice_tells_of_it(begun: Notebook) -> None:
    cue = HOLD.say[0]
    begun.write(e.SegmentStarted(0, HOLD), e.CueDue(0, 1, 1, HOLD.index, cue))
    assert [line["event"] for line in begun.lines] == ["session_started", "segment_started"]
    begun.journal.write_fact("cue_started", {"cue": 1, "text": cue.text}, at_ms=30)
    assert begun.lines[-1]["event"] == "cue_started"
    assert begun.lines[-1]["segment"] == HOLD.index


def test_after_the_end_of_a_session_nothing_is_left_running_or_open(begun: Notebook) -> None:
    path = begun.journal.path
    begun.journal.close()
    begun.journal.close()
    assert path not in [Path(each).resolve() for each in Path("/proc/self/fd").iterdir()]
    begun.journal.write(e.SessionFinished(1), 0)
    assert len(begun.lines) == 1


def test_where_no_file_can_be_made_the_session_goes_on_and_it_is_said_once(
    tmp_path: Path,
) -> None:
    (tmp_path / "sessions").write_text("in the way", encoding="utf-8")
    journal = Journal(tmp_path / "sessions", CIRCUMSTANCES)
    for event in Playback(PLAN).events:
        journal.write(event, 0)
    assert journal.problem is not None
    assert "cannot be written down" in journal.problem.text
    journal.close()


def test_each_segment_is_brought_to_the_disk_without_holding_up_the_session(
    tmp_path: Path,
) -> None:
    threads: list[str] = []
    journal = Journal(tmp_path, CIRCUMSTANCES, sync=lambda _: threads.append(current_thread().name))
    journal.write(e.SessionStarted(0, PLAN), 0)
    for _ in range(3):
        journal.write(e.SegmentStarted(0, HOLD), 0)
        journal.write(e.SegmentEnded(0, HOLD, complete=True), 0)
    journal.write(e.SessionFinished(0), 0)
    journal.close()
    assert threads == ["journal"] * 5


def test_a_disk_that_fails_later_is_said_once_too(tmp_path: Path) -> None:
    def fail(handle: int) -> None:
        raise OSError(5, "Input/output error")

    journal = Journal(tmp_path, CIRCUMSTANCES, sync=fail)
    journal.write(e.SessionStarted(0, PLAN), 0)
    journal.close()
    assert journal.problem is not None
    assert "Input/output error" in journal.problem.text


@contextmanager
def a_full_disk(size: int) -> Iterator[None]:
    """Files end at `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_was_full_for_a_while_costs_only_what_came_then(begun: Notebook) -> None:
    path = begun.journal.path
    assert path is not None
    with a_full_disk(path.stat().st_size + 100):
        begun.journal.write(e.SegmentStarted(1, HOLD), 0)
        problem = begun.journal.problem
        begun.journal.write(e.Paused(2, e.PauseReason.PERSON), 0)
    begun.journal.write(e.SegmentEnded(3, HOLD, complete=True), 0)
    begun.journal.close()
    assert problem is not None
    assert begun.journal.problem is problem
    last = path.read_bytes().splitlines()[-1]
    assert json.loads(last)["event"] == "segment_ended"
    [record] = read_sessions(begun.folder)
    assert record.holds == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from sciatica_coach.history.journal import Circumstances, Journal
from tests.sessions import Playback, plan_of

journal = Journal(Path(sys.argv[1]), Circumstances("0.1.0", 1.0, "silent", "flag"))
play = Playback(plan_of("bridge"))
play.play_to_the_end()
for event in play.events[: int(sys.argv[2])]:
    journal.write(event, 0)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_session_that_is_killed_leaves_everything_up_to_its_last_event(tmp_path: Path) -> None:
    play = Playback(PLAN)
    play.play_to_the_end()
    written = [each for each in play.events[:80] if not isinstance(each, e.CueDue)]
    result = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "sessions"), "80"], check=False
    )
    assert result.returncode == -signal.SIGKILL
    [path] = (tmp_path / "sessions").iterdir()
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert [line["at_ms"] for line in lines] == [each.at_ms for each in written]
    [record] = read_sessions(tmp_path / "sessions")
    assert record.ending is None
    assert record.played == {("bridge", "full")}
