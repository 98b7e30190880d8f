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
    """Asks the desktop without waiting, as often as somebody wants to know.

    Nobody listens for a change on the bus: it may be asked again whenever the window comes
    into use, for who changes such a thing leaves the window for it.

    Signals:
        answered(still: bool): whether the desktop wishes for less movement now; where it does
            not know the question there is no answer.
    """

    answered = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QDBusPendingCallWatcher | None = None

    def ask(self) -> None:
        """Ask, unless an answer is on its way."""
        if BUS not in os.environ or self._watcher is not None:
            return
        call = QDBusConnection.sessionBus().asyncCall(_question())
        self._watcher = QDBusPendingCallWatcher(call, self)
        self._watcher.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is None:
            return
        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            self.answered.emit(wish_in(reply))


def _question() -> QDBusMessage:
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    message.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    return message
