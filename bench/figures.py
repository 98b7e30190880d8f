"""The figure: what its movement costs, how soon a frame is painted, what it takes of memory."""

from __future__ import annotations

import json
import subprocess
import sys

from bench.processes import environment_of, fresh_home
from bench.table import Row

MEMORY_MB = 150.0
FRAME_MS = 1000 / 30


def rows() -> list[Row]:
    """Measured on one page that does nothing but move: a session moves a third of its time."""
    with fresh_home() as home:
        child = subprocess.run(
            [sys.executable, "-m", "bench.moving_page"],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=environment_of(home),
        )
    found: dict[str, float] = json.loads(child.stdout)
    share, frames = found["share"], found["frames"]
    paint, memory, ready = found["paint_ms"], found["held_mb"], found["ready_ms"]
    return [
        Row(
            "page while the figure moves, of a core",
            f"{share:.2f} %",
            f"{frames:.1f} frames a second",
            share,
            10,
            "%",
        ),
        Row("a frame made and painted (p95)", f"{paint:.2f} ms", "", paint, FRAME_MS, "ms"),
        Row(
            "pictures ready to move, first of all", f"{ready:.0f} ms", "a lead-in lasts 8 s or more"
        ),
        Row(
            "pictures in memory, largest screen",
            f"{memory:.1f} MB",
            f"{found['files']:.0f} files in a whole programme",
            memory,
            MEMORY_MB,
            "MB",
        ),
    ]
