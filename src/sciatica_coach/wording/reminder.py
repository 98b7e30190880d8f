"""The words of a reminder: an invitation, and nothing that is lost without it."""

from __future__ import annotations

from sciatica_coach.wording.plain import minutes
from sciatica_coach.wording.tongue import Tr, english, marked

TITLE = marked("A little time for your back?")
WITHOUT_PLAN = marked("Only if it suits you today.")


def reminder_in_words(routine: str, total_ms: int, *, tr: Tr = english) -> str:
    """What can be done, how long it takes, and that nobody has to."""
    takes = tr("{routine} takes {length}.").format(routine=routine, length=minutes(total_ms, tr=tr))
    return f"{takes} {tr(WITHOUT_PLAN)}"
