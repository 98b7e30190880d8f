"""Gives a notice where the desktop takes one, on Linux over its bus.

It waits: call it from a thread, or from a program that has nothing else to do.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from sciatica_coach.desktop.notice import Notice, Outcome

BUS = "DBUS_SESSION_BUS_ADDRESS"
NOTICE_PATIENCE_S = 15 * 60.0
"""So long a notice is listened to that the desktop keeps."""


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
