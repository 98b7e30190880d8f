"""Whether the desktop wishes for less movement, where it can be asked: by the portal.

Linux desktops tell it over the session bus. Elsewhere, and where nobody answers, there is
no such wish; the setting "Less movement" then decides alone.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import (
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

BUS = "DBUS_SESSION_BUS_ADDRESS"
PATIENCE_MS = 200


def wish_in(reply: QDBusMessage) -> bool:
    """Whether that answer of the portal asks for stillness; an error does not."""
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
        return False
    return any(
        isinstance(each, QDBusVariant) and each.variant() is False for each in reply.arguments()
    )


def wished_now() -> bool:
    """The desktop's wish; waits for its answer for at most a fifth of a second."""
    if BUS not in os.environ:
        return False
    bus = QDBusConnection.sessionBus()
    return wish_in(bus.call(_question(), QDBus.CallMode.Block, PATIENCE_MS))


class StillnessWish(QObject):
    """Asks the desktop without waiting.

    Signals:
        wished(): the desktop wishes for less movement
    """

    wished = Signal()

    def ask(self) -> None:
        if BUS not in os.environ:
            return
        call = QDBusConnection.sessionBus().asyncCall(_question())
        self._watcher = QDBusPendingCallWatcher(call, self)
        self._watcher.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        if wish_in(self._watcher.reply()):
            self.wished.emit()


def _question() -> QDBusMessage:
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    message.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    return message
