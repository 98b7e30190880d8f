"""Two hundred sessions killed at random instants: what their journals keep, and what is offered.

Each is a process of its own that leads a whole session as fast as its journal can be
written, and tells over a pipe how much of it every fsync had brought to the disk.
"""

from __future__ import annotations

import json
import os
import random
import signal
import tempfile
import time
from pathlib import Path

from bench.table import Row
from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Session
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.desktop.paths import find_assets
from sciatica_coach.history.going_on import read_interrupted, read_lines
from sciatica_coach.history.journal import Circumstances, Journal

KILLS = 200
SOONEST_S, LATEST_S = 0.05, 0.3
BREATH_S = 0.002
SEED = 20261122


def rows() -> list[Row]:
    """Events lost although an fsync had brought them to the disk, and offers that were wrong."""
    plan, chance = _plan(), random.Random(SEED)
    lost = wrong = offers = 0
    for _ in range(KILLS):
        with tempfile.TemporaryDirectory() as folder:
            synced = _killed(plan, Path(folder), chance.uniform(SOONEST_S, LATEST_S))
            [*paths] = Path(folder).iterdir()
            kept = paths[0].read_bytes() if paths else b""
            lost += _lost(kept, synced)
            expected = _expected(plan, paths[0]) if paths else None
            found = read_interrupted(Path(folder))
            offers += found is not None
            wrong += (found and found.session.place.index) != expected
    return [
        Row("kills that lost what was synced", f"{lost} of {KILLS}", "", lost, 0),
        Row(
            "kills with a wrong offer to go on", f"{wrong} of {KILLS}", f"{offers} offers", wrong, 0
        ),
    ]


def _lost(kept: bytes, synced: int) -> bool:
    """Whether a whole line of what was synced is gone or cannot be read.

    The last line may have been under way when it was synced.
    """
    whole = kept[:synced].split(b"\n")[:-1]
    return len(kept) < synced or not all(map(_reads, whole))


def _reads(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _expected(plan: Plan, path: Path) -> int | None:
    """The first repetition that was not held to its end; None before the first whole line."""
    lines = read_lines(path)
    ended = (line for line in lines if line["event"] == "segment_ended")
    held = sum(line["kind"] == "hold" for line in ended)
    moves = [each.index for each in plan.segments if each.kind is SegmentKind.MOVE]
    return moves[held] if lines and held < len(moves) else None


def _killed(plan: Plan, folder: Path, after_s: float) -> int:
    """Lead a session in a process of its own until it is killed: how many bytes were synced."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        _lead(plan, folder, tell)
        os._exit(0)
    os.close(tell)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told, "rb") as pipe:
        sizes = pipe.read().split()
    return int(sizes[-1]) if sizes else 0


def _lead(plan: Plan, folder: Path, tell: int) -> None:
    def sync(handle: int) -> None:
        size = os.fstat(handle).st_size
        os.fsync(handle)
        os.write(tell, b"%d\n" % size)

    journal = Journal(folder, Circumstances("bench", 60, "silent", "flag"), sync=sync)
    session = Session(plan)
    events = session.start(0)
    while True:
        for event in events:
            journal.write(event, 0)
        deadline = session.next_deadline()
        if deadline is None:
            break
        time.sleep(BREATH_S)
        events = session.advance_to(deadline)
    journal.close()


def _plan() -> Plan:
    catalog = read_catalog(find_assets(), None)
    routine = catalog.routines["first_steps"]
    exercises, phrases = catalog.exercises, catalog.phrases
    return compile_plan(routine, exercises, phrases, Choices(), Experience(), {})
