"""Does a hold end when it should, half an hour in, on a computer that is busy?

The program itself says so: every deadline's lateness is in its journal. Beside it, in the
same minutes and under the same load, runs a timer that counts ticks.
"""

from __future__ import annotations

import json
import signal
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.processes import QUIET, busy_cores, fresh_home, running
from bench.table import Row, Spread

SHORT_S = 180.0
PROGRAMME = ("--routine", "source_programme", "--start", "--quit-after")


def holds(*, whole: bool) -> list[Row]:
    """Three minutes of the source's programme, or all of it, with every core busy."""
    lead_in = ("--set", "session.lead_in_s=8")
    with fresh_home() as home, busy_cores(), running("bench.ticking") as ticking:
        with running("sciatica_coach", *QUIET, *PROGRAMME, *lead_in, home=home) as coach:
            if whole:
                coach.wait()
            else:
                time.sleep(SHORT_S)
        ticking.send_signal(signal.SIGTERM)
        behind_ms = float(ticking.stdout.readline()) if ticking.stdout else 0.0
        return _rows(home, behind_ms)


def _rows(home: Path, ticks_behind_ms: float) -> list[Row]:
    (journal,) = (home / "data" / "sessions").glob("*.jsonl")
    lines = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    ends = [line for line in lines if line["event"] == "segment_ended" and line["complete"]]
    holds = [line for line in ends if line["kind"] == "hold"]
    late = tuple(line["late_ms"] for line in holds)
    moved = max(abs(line["at_ms"] - line["start_ms"] - line["duration_ms"]) for line in ends)
    drift_ms = _off_ms(holds[-1]) - _off_ms(holds[0])
    return [
        Row(
            f"end of a hold after its deadline, {len(late)} holds, cores busy",
            Spread(late).text("ms"),
            value=max(late),
            limit=50,
            unit="ms",
        ),
        Row(
            f"accumulated after {ends[-1]['at_ms'] / 1000:.0f} s: deadlines that moved",
            f"{moved} ms (the wall clock: {drift_ms:+.0f} ms)",
            f"a timer that counts ticks is {ticks_behind_ms:.0f} ms behind",
            moved,
            0,
            "ms",
        ),
    ]


def _off_ms(line: dict[str, Any]) -> float:
    """How far the wall clock lies from the session's, apart from an origin and the lateness."""
    wall_ms = datetime.fromisoformat(line["wall"]).timestamp() * 1000
    return wall_ms - float(line["at_ms"]) - float(line["late_ms"])
