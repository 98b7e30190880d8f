"""The person's session bus, over which Linux desktops talk; silence where there is none.

Every user of it has a connection under a name of its own, so that what one does ends with
it. No bus is ever started: one that nobody announced is one that nobody listens to.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtDBus import QDBusConnection

BUS = "DBUS_SESSION_BUS_ADDRESS"


def open_bus(name: str, environment: Mapping[str, str] = os.environ) -> QDBusConnection | None:
    """The bus under that name of ours; None where there is none, or it does not answer."""
    address = environment.get(BUS)
    if not address:
        return None
    bus = QDBusConnection.connectToBus(address, name)
    if bus.isConnected():
        return bus
    close_bus(name)
    return None


def close_bus(name: str) -> None:
    """End the connection of that name; whatever was registered by it is gone."""
    QDBusConnection.disconnectFromBus(name)
