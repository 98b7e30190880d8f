"""Measure, and print one table: `python -m bench`, or `--long` with an hour of noise.

The first takes about nine minutes, the second three quarters of an hour. It exits with 1
where a limit is missed. Close other programs first: only what stands side by side in one run
can be compared.
"""

from __future__ import annotations

import argparse
import platform
import sys

from bench import claps, core, figures, history, holds, keys, kills, voice, windows
from bench.display import some_display
from bench.processes import as_installed
from bench.table import Row, printed


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--long", action="store_true", help="hold the whole source programme")
    long = parser.parse_args().long
    rows: list[Row] = []
    with as_installed(), some_display() as display:
        heading = f"Python {platform.python_version()}, {platform.system()}, windows on {display}"
        print(heading, file=sys.stderr)
        for what, measure in (
            ("the first paint", windows.first_paints),
            ("a window at rest", lambda: [windows.idle()]),
            ("the session page", lambda: [windows.session_page()]),
            ("keys", keys.rows),
            ("the figure", figures.rows),
            ("the voice", voice.rows),
            ("two claps", lambda: claps.rows(long=long)),
            ("plans", lambda: [core.compile_times()]),
            ("ten years of history", history.rows),
            ("sessions that are killed", kills.rows),
            ("random sessions", lambda: [core.chopping()]),
            ("holds on a busy computer", lambda: holds.holds(whole=long)),
        ):
            print(f"Measuring {what} ...", file=sys.stderr, flush=True)
            rows += measure()
    print(printed(rows))
    return 0 if all(row.is_good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
