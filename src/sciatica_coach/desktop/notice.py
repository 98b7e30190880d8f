"""A notice in the desktop's own way: what is shown, and what becomes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from sciatica_coach.wording.tongue import marked

OPENS = marked("Open")


class Notice(NamedTuple):
    """What is shown; without `sound` the desktop is asked to make none.

    opens  what stands on the button that opens the coach
    """

    title: str
    text: str
    sound: bool = False
    opens: str = OPENS


class Outcome(StrEnum):
    """What became of a notice.

    PRESSED    somebody wants to see the coach
    GONE       it was closed, or went away by itself, or nobody waited any longer
    NOT_SHOWN  there is no desktop that shows notices
    """

    PRESSED = "pressed"
    GONE = "gone"
    NOT_SHOWN = "not_shown"
