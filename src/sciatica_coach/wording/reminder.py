"""The words of a reminder: an invitation, and nothing that is lost without it."""

from __future__ import annotations

from sciatica_coach.wording.plain import minutes

TITLE = "A little time for your back?"
WITHOUT_PLAN = "Only if it suits you today."


def reminder_in_words(routine: str, total_ms: int) -> str:
    """What can be done, how long it takes, and that nobody has to."""
    return f"{routine} takes {minutes(total_ms)}. {WITHOUT_PLAN}"
