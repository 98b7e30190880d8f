"""`python -m sciatica_coach`: the same as the command `sciatica-coach`."""

from __future__ import annotations

import sys

from sciatica_coach.cli import main

if __name__ == "__main__":
    sys.exit(main())
