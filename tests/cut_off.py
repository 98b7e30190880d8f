"""A session that was cut off in a home: led up to a moment, its journal left as by a kill."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sciatica_coach.coach import Coach
from sciatica_coach.history.journal import Circumstances, Journal, local_time
from tests.sessions import Playback


def lead(coach: Coach, routine: str) -> Playback:
    """The routine as this person would begin it now."""
    return Playback(coach.plan(routine))


def leave(coach: Coach, play: Playback, began: datetime | None = None) -> Path:
    """Write the journal down as far as the session got; `began` is when, else now."""
    journal = Journal(
        coach.paths.sessions,
        Circumstances("0.1.0", 1.0, "silent", "earlier", play.plan.goes_on),
        wall=(lambda: began) if began else local_time,
        sync=lambda _: None,
    )
    for event in play.events:
        journal.write(event, 0)
    journal.close()
    assert journal.path is not None
    return journal.path
