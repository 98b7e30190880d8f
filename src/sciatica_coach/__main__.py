"""`python -m sciatica_coach`: the command, and the beginning of the voice's own processes.

A worker of the voice has no use for what the command line loads, and may be a
replacement in the middle of a sentence; so it is started before any of that is read.
"""

from __future__ import annotations

import sys
from importlib import import_module

from sciatica_coach.voice.worker import ROLES, run_worker


def main() -> int:
    match sys.argv[1:]:
        case ["--voice-worker", role] if role in ROLES:
            return run_worker(role)
        case _:
            return int(import_module("sciatica_coach.cli").main())


if __name__ == "__main__":
    sys.exit(main())
