"""What the window costs: until it is painted, while nothing happens, during a session."""

from __future__ import annotations

import json
import subprocess
import sys
import time

from bench.processes import QUIET, environment_of, fresh_home, processor_share, running
from bench.table import Row, Spread

RUNS = 9
SETTLED_S = 6.0
IDLE_S = 30.0
SESSION_S = 45.0


def first_paints() -> list[Row]:
    """Ours and a bare window in turn, so that the machine's moods fall on both."""
    figures: dict[str, list[dict[str, float]]] = {"bare": [], "coach": []}
    for run in range(RUNS + 1):
        for kind, measured in figures.items():
            found = _painted(kind)
            if run > 0:  # the first pair warms the file cache
                measured.append(found)
    return [
        _beside("first paint", "painted_ms", "ms", figures),
        _beside("peak memory at first paint", "peak_mib", "MiB", figures),
    ]


def idle() -> Row:
    with fresh_home() as home, running("sciatica_coach", *QUIET, home=home) as coach:
        time.sleep(SETTLED_S)
        share = processor_share(coach.pid, IDLE_S)
    return Row("idle, of a core", f"{share:.3f} %", value=share, limit=0.2, unit="%")


def session_page() -> Row:
    """From the first exercise on, so that steps, movements and holds are in it."""
    asked = ("--routine", "source_programme", "--start", "--set", "session.lead_in_s=8")
    with fresh_home() as home, running("sciatica_coach", *QUIET, *asked, home=home) as coach:
        time.sleep(SETTLED_S + 8)
        share = processor_share(coach.pid, SESSION_S)
    return Row("session page, of a core", f"{share:.2f} %", value=share, limit=10, unit="%")


def _painted(kind: str) -> dict[str, float]:
    with fresh_home() as home:
        child = subprocess.run(
            [sys.executable, "-m", f"bench.{kind}_window", str(time.monotonic_ns())],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=environment_of(home),
        )
    found: dict[str, float] = json.loads(child.stdout)
    return found


def _beside(what: str, key: str, unit: str, figures: dict[str, list[dict[str, float]]]) -> Row:
    bare, coach = (Spread(tuple(each[key] for each in figures[kind])) for kind in figures)
    ratio = coach.middle / bare.middle
    return Row(what, coach.text(unit), f"bare window {bare.text(unit)}", ratio, 1.5, "times")
