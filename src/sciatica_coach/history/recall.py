"""Everything that was, read out of the history at once; for a thread beside the window's.

The database is loaded, opened, filled, asked and closed in here, and what comes back is
frozen: so nobody waits for a disk, and nothing of it is loaded before the window is seen.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coaching.past import Past
from sciatica_coach.history.database import History
from sciatica_coach.history.evidence import read_past


class Recalled(NamedTuple):
    """What was read, and what could not be."""

    past: Past
    problems: tuple[Problem, ...] = ()


def recall(database: Path, sessions: Path, diary: Path, start: Level) -> Recalled:
    """Read everything that was.

    start  NEWCOMER, or USUAL for "I already do these"
    """
    with History(database, sessions, diary) as history:
        past = read_past(history, start)
        return Recalled(past, history.problems)
