"""Whose turn it is on the computer's cores: going first, and whether somebody waits.

Sound cannot wait, and what waits for a core is not at fault. Linux tells both; elsewhere
nothing is known, and nobody goes first.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_NICENESS: Final = -10
_REAL_TIME: Final = 5  # as the sound servers themselves
_PRESSURE: Final = Path("/proc/pressure/cpu")


def go_first() -> None:
    """Let this thread, and those that it starts, go before all others, where that is allowed.

    They have to be soon done. Linux allows it to those whom it grants real time, as many
    desktops do for sound.
    """
    if sys.platform != "win32":
        with suppress(PermissionError):  # few systems let a person's program go first
            os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)
    if sys.platform == "linux":
        with suppress(PermissionError):
            os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(_REAL_TIME))


def waited_ms() -> int | None:
    """For how long something has had to wait for a core, in all; None where it is not told."""
    try:
        told = _PRESSURE.read_text(encoding="ascii")
    except OSError:
        return None
    found = re.match(r"some .*\btotal=(\d+)", told)
    return int(found[1]) // 1_000 if found else None


def waits_for_a_core(pid: int) -> bool:
    """Whether a thread of that process is at work, or would be if it had a core."""
    for task in Path(f"/proc/{pid}/task").glob("*/stat"):
        with suppress(OSError):  # it has just ended
            if (
                task.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
                == "R"
            ):
                return True
    return False
