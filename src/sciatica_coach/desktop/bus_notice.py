"""A notice on the bus of Linux desktops, and what somebody does with it.

Qt's bus cannot send the whole numbers without a sign that this call is made of, so the
messages are put together by jeepney, which is required for it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from contextlib import closing
from types import MappingProxyType

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from sciatica_coach.desktop.notice import Notice, Outcome

NAME = "Sciatica Coach"
ICON = DESKTOP_ENTRY = "sciatica-coach"
FACE = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
DESKTOP = DBusAddress(PLACE, FACE, FACE)
OPEN = "default"
"""The action that a desktop takes where somebody presses the notice itself."""
AS_THE_DESKTOP = -1
ANSWER_S = 5.0
ENDS: Mapping[object, Outcome] = MappingProxyType(
    {"ActionInvoked": Outcome.PRESSED, "NotificationClosed": Outcome.GONE}
)
"""What the desktop tells of a notice at its end; it may tell more before that."""


def give_on_bus(notice: Notice, patience_s: float, address: str) -> Outcome:
    """Show it, and wait for what somebody does with it, `patience_s` at most."""
    try:
        with closing(open_dbus_connection(address)) as bus:
            return _shown(bus, notice, patience_s)
    except (OSError, TimeoutError, ValueError, RuntimeError):
        return Outcome.NOT_SHOWN  # the bus is gone, or it is none that can be spoken to


def _shown(bus: DBusConnection, notice: Notice, patience_s: float) -> Outcome:
    rule = MatchRule(type="signal", interface=FACE, path=PLACE)
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_S)
    told: deque[Message] = deque()
    with bus.filter(rule, queue=told):
        answer = bus.send_and_get_reply(_message(notice), timeout=ANSWER_S)
        if answer.header.message_type is not MessageType.method_return:
            return Outcome.NOT_SHOWN
        return _done_with(bus, told, answer.body[0], patience_s)


def _message(notice: Notice) -> Message:
    hints: dict[str, tuple[str, object]] = {
        "desktop-entry": ("s", DESKTOP_ENTRY),
        "suppress-sound": ("b", not notice.sound),
    }
    if notice.sound:
        hints["sound-name"] = ("s", "message-new-instant")
    actions = [OPEN, notice.opens]
    body = (NAME, 0, ICON, notice.title, notice.text, actions, hints, AS_THE_DESKTOP)
    return new_method_call(DESKTOP, "Notify", "susssasa{sv}i", body)


def _done_with(
    bus: DBusConnection, told: deque[Message], id_: object, patience_s: float
) -> Outcome:
    ends = time.monotonic() + patience_s
    while (left := ends - time.monotonic()) > 0:
        try:
            message = bus.recv_until_filtered(told, timeout=left)
        except TimeoutError:
            break
        outcome = ENDS.get(message.header.fields.get(HeaderFields.member))
        if outcome is not None and message.body[0] == id_:
            return outcome
    return Outcome.GONE
