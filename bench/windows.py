"""What the window costs: until it is painted, while nothing happens, during a session."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from bench.processes import QUIET, environment_of, fresh_home, processor_share, running
from bench.table import Row, Spread

RUNS = 9
SETTLED_S = 6.0
IDLE_S = 30.0
SESSION_S = 45.0
ANSWERS = """\
answered = "2026-01-01T08:00:00+00:00"
surface = "floor"
true = []
"""
SETTINGS = """\
schema = 1
[voice]
engine = "silent"
"""
SECOND_DAY = {"data/first_start.toml": ANSWERS, "config/settings.toml": SETTINGS}
Figures: TypeAlias = Sequence[dict[str, float]]


def first_paints() -> list[Row]:
    """Ours and a bare window in turn, so that the machine's moods fall on all alike.

    The window is seen first; the home page, on which Enter starts, is painted a moment later.
    """
    kinds = {
        "bare": ("bench.bare_window",),
        "window": ("bench.coach_window", "window"),
        "today": ("bench.coach_window", "today"),
    }
    figures: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    for run in range(RUNS + 1):
        for kind, (module, *paint) in kinds.items():
            found = _painted(module, *paint)
            if run > 0:  # the first round warms the file cache
                figures[kind].append(found)
    return [
        _beside("first paint", "painted_ms", "ms", figures["window"], figures["bare"], 1.5),
        _beside(
            "Today painted, Enter starts", "painted_ms", "ms", figures["today"], figures["bare"]
        ),
        _beside(
            "peak memory with Today", "peak_mib", "MiB", figures["today"], figures["bare"], 1.5
        ),
    ]


def idle() -> Row:
    with fresh_home() as home, running("sciatica_coach", *QUIET, home=home) as coach:
        time.sleep(SETTLED_S)
        share = processor_share(coach.pid, IDLE_S)
    return Row("idle, of a core", f"{share:.3f} %", value=share, limit=0.2, unit="%")


def session_page() -> Row:
    """Over bridges from the first lift on: a third of it moves, the rest is held or rested."""
    asked = ("--set", "session.lead_in_s=8", "--set", "session.rest_percent=50")
    with fresh_home() as home:
        moves_after_s = _first_move_s("bridge", asked, home)
        started = ("--routine", "bridge", "--start", *asked)
        with running("sciatica_coach", *QUIET, *started, home=home) as coach:
            time.sleep(SETTLED_S + moves_after_s)
            share = processor_share(coach.pid, SESSION_S)
    return Row("session page, of a core", f"{share:.2f} %", value=share, limit=10, unit="%")


def _first_move_s(routine: str, asked: Sequence[str], home: Path) -> float:
    """When the first movement of the routine begins."""
    told = subprocess.run(
        [sys.executable, "-m", "sciatica_coach", "plan", routine, "--json", *asked],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment_of(home),
    )
    segments = json.loads(told.stdout)["segments"]
    return float(next(each["start_ms"] for each in segments if each["kind"] == "move")) / 1000


def _painted(module: str, *paint: str) -> dict[str, float]:
    """What one child says; it finds the home of someone who has answered the first questions."""
    with fresh_home() as home:
        for name, text in SECOND_DAY.items():
            (home / name).parent.mkdir(exist_ok=True)
            (home / name).write_text(text, encoding="utf-8")
        child = subprocess.run(
            [sys.executable, "-m", module, str(time.monotonic_ns()), *paint],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=environment_of(home),
        )
    found: dict[str, float] = json.loads(child.stdout)
    return found


def _beside(
    what: str,
    key: str,
    unit: str,
    ours: Figures,
    bare: Figures,
    limit: float | None = None,
) -> Row:
    coach, beside = (Spread(tuple(each[key] for each in figures)) for figures in (ours, bare))
    ratio = coach.middle / beside.middle
    return Row(what, coach.text(unit), f"bare window {beside.text(unit)}", ratio, limit, "times")
