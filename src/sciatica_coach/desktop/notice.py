"""A notice in the desktop's own way: what is shown, and what becomes of it.

Giving one waits: call it from a thread, or from a program that has nothing else to do.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from sciatica_coach.wording.tongue import marked

OPENS = marked("Open")
BUS = "DBUS_SESSION_BUS_ADDRESS"
NOTICE_PATIENCE_S = 15 * 60.0
"""So long a notice is listened to that the desktop keeps."""


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


def give_notice(
    notice: Notice, patience_s: float, environment: Mapping[str, str] = os.environ
) -> Outcome:
    """Show it, and wait for what somebody does with it, `patience_s` at most."""
    address = environment.get(BUS)
    if not address:
        return Outcome.NOT_SHOWN
    # Only Linux has what it needs, and only who is reminded needs it.
    from sciatica_coach.desktop.bus_notice import give_on_bus

    return give_on_bus(notice, patience_s, address)
