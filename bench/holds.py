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
    late = [line["late_ms"] for line in ends if line["kind"] == "hold"]
    length_s = ends[-1]["at_ms"] / 1000
    real_ms = (_wall(ends[-1]) - _wall(lines[0])) * 1000
    chained = max(abs(line["at_ms"] - line["start_ms"] - line["duration_ms"]) for line in ends)
    drift_ms = abs(real_ms - ends[-1]["at_ms"]) - ends[-1]["late_ms"]
    return [
        Row(
            f"end of a hold after its deadline, {len(late)} holds in {length_s:.0f} s, cores busy",
            Spread(tuple(late)).text("ms"),
            value=max(late),
            limit=50,
            unit="ms",
        ),
        Row(
            "deadlines that moved (accumulated drift)",
            f"{chained} ms; wall clock and deadlines apart by {max(drift_ms, 0):.0f} ms",
            f"a timer that counts ticks is {ticks_behind_ms:.0f} ms behind",
            chained,
            0,
            "ms",
        ),
    ]


def _wall(line: dict[str, str]) -> float:
    return datetime.fromisoformat(line["wall"]).timestamp()
