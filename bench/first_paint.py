"""What a child process says when its window has been painted for the first time."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def report() -> None:
    """Print time and memory, and end at once: nothing after the first paint is of interest.

    The time is counted from the clock that whoever started this process gave as its
    first argument, so that Python's own start is in it.
    """
    painted_ms = (time.monotonic_ns() - int(sys.argv[1])) / 1e6
    # Not getrusage, which remembers the memory of the process that this one was forked from.
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    peak_mib = next(int(row.split()[1]) for row in status if row.startswith("VmHWM")) / 1024
    print(json.dumps({"painted_ms": painted_ms, "peak_mib": peak_mib}), flush=True)
    os._exit(0)
