"""What the command line asks of the shell that it opens: one frozen snapshot.

It stands apart from `cli` so that `app` and the shells can read it without knowing how
it was typed. Level, settings and the confirmation of this run are the coach's.
"""

from __future__ import annotations

from typing import NamedTuple


class Options(NamedTuple):
    """A wish to open a shell; everything is optional.

    routine     the id of the routine to begin with; it exists
    start       start it at once
    speed       of the clock, 0.25..60
    quit_after  leave when the session is over
    """

    routine: str | None = None
    start: bool = False
    speed: float = 1.0
    quit_after: bool = False
