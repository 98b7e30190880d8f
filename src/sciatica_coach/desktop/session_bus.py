"""The person's session bus, over which Linux desktops talk; silence where there is none.

No bus is ever started: one that nobody announced is one that nobody listens to. There is
one connection, which stays to the end of the program: Qt takes a closed one apart in a
thread of its own, which asks Python about objects of ours, and waits for ever while the
window's thread waits for a new one.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtDBus import QDBusConnection

BUS = "DBUS_SESSION_BUS_ADDRESS"


def open_bus(environment: Mapping[str, str] = os.environ) -> QDBusConnection | None:
    """The bus, the same each time; None where there is none, or it does not answer any more."""
    address = environment.get(BUS)
    if not address:
        return None
    bus = QDBusConnection.connectToBus(address, f"sciatica-coach-{address}")
    return bus if bus.isConnected() else None
