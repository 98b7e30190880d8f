"""A desktop's wish for less movement, asked for again while the window is open."""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from pytestqt.qtbot import QtBot
from tests.system.private_bus import Outsider, PrivateBus

from sciatica_coach.desktop.stillness import StillnessWish

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"


class Portal(QDBusVirtualObject):
    """Where programs ask a desktop; its person switches animations on and off."""

    def __init__(self, outsider: Outsider) -> None:
        super().__init__()
        self.animates: bool | None = True
        self._outsider = outsider
        outsider.connection.registerVirtualObject(PATH, self)
        assert outsider.connection.registerService(PORTAL)

    def leave(self) -> None:
        self._outsider.connection.unregisterObject(PATH)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        reply = message.createErrorReply("a.b.Error", "There is no such setting.")
        if self.animates is not None:
            reply = message.createReply()
            reply.setArguments([QDBusVariant(self.animates)])
        bus.send(reply)
        return True


def test_the_desktops_wish_is_followed_in_both_directions(
    bus: PrivateBus, outsider: Outsider, qtbot: QtBot
) -> None:
    portal = Portal(outsider)
    wish = StillnessWish()
    heard: list[bool] = []
    wish.answered.connect(heard.append)
    for animates in (True, False, True):
        portal.animates = animates
        with qtbot.waitSignal(wish.answered):
            wish.ask()
            wish.ask()  # the answer is on its way already
    assert heard == [False, True, False]
    portal.animates = None
    wish.ask()
    qtbot.wait(200)
    assert heard == [False, True, False]
    portal.leave()
