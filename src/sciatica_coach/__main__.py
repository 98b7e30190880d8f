"""`python -m sciatica_coach`: the command, and the beginning of its own processes of sound.

A worker has no use for what the command line loads, and may be a
replacement in the middle of a sentence; so it is started before any of that is read. And
the window is not kept waiting for what a worker needs.
"""

from __future__ import annotations

import sys


def main() -> int:
    if sys.argv[1:2] == ["--voice-worker"]:
        from sciatica_coach.voice.worker import ROLES, run_worker

        match sys.argv[2:]:
            case [role] if role in ROLES:
                return run_worker(role)
    from sciatica_coach import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
