"""What the command line asks of the shell that it opens: one frozen snapshot.

It stands apart from `cli` so that `app` and the shells can read it without knowing how
it was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sciatica_coach.catalog.exercise import Level


@dataclass(frozen=True, slots=True)
class Options:
    """A wish to open a shell; everything is optional.

    routine     the id of the routine to begin with; it exists
    start       start it at once
    level       for this run only
    speed       of the clock, 0.25..60
    overrides   settings for this run only: key -> text; each is known to be readable
    confirmed   the first start's answers count as given, for this run only
    quit_after  leave when the session is over
    """

    routine: str | None = None
    start: bool = False
    level: Level | None = None
    speed: float = 1.0
    overrides: Mapping[str, str] = field(default_factory=dict)
    confirmed: bool = False
    quit_after: bool = False
