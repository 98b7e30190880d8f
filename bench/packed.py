"""How soon a packed program paints, beside the same one unpacked: `python -m bench.packed PROGRAM`.

Both are started from outside, in turn, as a click on their icon does it, and both write down
when they had painted in their own log. It exits with 1 where a limit is missed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bench.display import some_display
from bench.processes import as_installed, environment_of, fresh_home
from bench.table import Row, Spread, printed
from bench.windows import RUNS, SECOND_DAY

SOURCE = (sys.executable, "-m", "sciatica_coach")
STEPS = ("window painted", "first page painted")
LIMIT = 1.25
"""What packing may cost, in times of the unpacked program."""
PATIENCE_S = 30.0
LOOK_EVERY_S = 0.02


def rows(program: str) -> list[Row]:
    """Either step of the start, packed beside unpacked."""
    kinds: dict[str, Sequence[str]] = {"packed": (program,), "source": SOURCE}
    figures: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    for run in range(RUNS + 1):
        for kind, command in kinds.items():
            found = _painted_ms(command)
            if run > 0:  # the first round warms the file cache
                figures[kind].append(found)
    return [
        _beside(step, *(Spread(tuple(each[step] for each in figures[kind])) for kind in kinds))
        for step in STEPS
    ]


def _painted_ms(command: Sequence[str]) -> dict[str, float]:
    """Milliseconds from the start of the process to each step, for who starts a second time."""
    with fresh_home() as home:
        for name, text in SECOND_DAY.items():
            (home / name).parent.mkdir(exist_ok=True)
            (home / name).write_text(text, encoding="utf-8")
        began = time.time()
        child = subprocess.Popen(command, env=environment_of(home))
        try:
            return _steps(home / "cache" / "sciatica-coach.log", began)
        finally:
            child.terminate()
            child.wait()


def _steps(log: Path, began: float) -> dict[str, float]:
    while time.time() - began < PATIENCE_S:
        text = log.read_text(encoding="utf-8") if log.is_file() else ""
        told = re.findall(rf"^(\S+ \S+) INFO \S+: ({'|'.join(STEPS)}):", text, re.MULTILINE)
        if len(told) == len(STEPS):
            return {step: (_seconds(at) - began) * 1000 for at, step in told}
        time.sleep(LOOK_EVERY_S)
    raise TimeoutError(f"nothing was painted within {PATIENCE_S:g} seconds")


def _seconds(written: str) -> float:
    """What the log's time of day is on the clock."""
    local = datetime.now().astimezone().tzinfo
    return datetime.strptime(written, "%Y-%m-%d %H:%M:%S,%f").replace(tzinfo=local).timestamp()


def _beside(step: str, packed: Spread, source: Spread) -> Row:
    ratio = packed.middle / source.middle
    limit = LIMIT if step == STEPS[0] else None
    return Row(step, packed.text("ms"), f"source {source.text('ms')}", ratio, limit, "times")


def main() -> int:
    with as_installed(), some_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
        measured = rows(sys.argv[1])
    print(printed(measured))
    return 0 if all(row.is_good for row in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
