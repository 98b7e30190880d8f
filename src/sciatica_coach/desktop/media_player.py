"""The session as a media player on the bus (MPRIS), so that media keys work without focus.

Headset buttons, a keyboard's media keys and the desktop's own panel all end there. The
player stands on the bus only between `appear` and `leave`. What it is asked for comes out
as `pressed`; a Play while it plays, or a Pause while it is paused, asks for nothing.

Flow: whenever something has come over the bus's socket, Qt's loop has it read and answered
here. The messages are put together by jeepney: Qt for Python cannot say that a whole number
has 64 bits, as the protocol has it for lengths (decision 15).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from sciatica_coach.desktop.mpris import (
    ALREADY,
    KEYS,
    NOTHING,
    PATH,
    PLAYER_FACE,
    PROPERTIES,
    ROOT_FACE,
    SERVICE,
    VOLUME,
    introspection,
    playback_of,
    position_of,
    properties_of,
    track_of,
    volume_from,
    volume_of,
)
from sciatica_coach.desktop.now_playing import NowPlaying
from sciatica_coach.desktop.session_bus import BUS

ANSWER_S = 5.0
OURS, OUR_OWN = 1, 4
"""What the bus answers where the name is ours now, and where it was before."""
DO_NOT_QUEUE = 4
REFUSED = "org.freedesktop.DBus.Error.NotSupported"
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
CAN_BE_SET = (PLAYER_FACE, VOLUME)
GONE = (OSError, TimeoutError, ValueError, RuntimeError)
"""What is raised where the bus has gone, or is none that can be spoken to."""


class MediaPlayer(QObject):
    """Shows one `NowPlaying` after another to the desktop.

    Signals:
        pressed(key: MediaKey): a media key was pressed, anywhere.
        volume_wished(percent: int): another program set the volume, 0 to 100.
    """

    pressed = Signal(object)
    volume_wished = Signal(int)

    def __init__(self, played_ms: Callable[[], int], parent: QObject | None = None) -> None:
        """`played_ms` tells how much of the session lies behind whenever somebody asks."""
        super().__init__(parent)
        self.now = NOTHING
        self._played_ms = played_ms
        self._bus: DBusConnection | None = None
        self._comes: QSocketNotifier | None = None

    def appear(self) -> None:
        """Stand on the bus; where there is none, nothing happens."""
        address = os.environ.get(BUS)
        if self._bus is not None or not address:
            return
        try:
            self._bus = open_dbus_connection(address)
            self._comes = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
            self._comes.activated.connect(self.on_came)
            if not self._takes(SERVICE):
                self._takes(f"{SERVICE}.instance{os.getpid()}")  # another window has the first
        except GONE:
            self.leave()

    def show(self, now: NowPlaying) -> None:
        """Tell the desktop what has changed."""
        before, self.now = self.now, now
        if self._bus is None or before == now:
            return
        changed = {"PlaybackStatus": playback_of(now), VOLUME: volume_of(now)}
        is_new_track = track_of(before) != track_of(now)
        if is_new_track:
            changed["Metadata"] = track_of(now)
        nothing_else: list[str] = []
        told = (PLAYER_FACE, changed, nothing_else)
        place = DBusAddress(PATH, None, PROPERTIES)
        self._send(new_signal(place, "PropertiesChanged", "sa{sv}as", told))
        if is_new_track:  # desktops take a new one to begin at 0; ours goes on where it stands
            self._tell_position()

    def leave(self) -> None:
        """Be gone from the bus."""
        comes, self._comes = self._comes, None
        bus, self._bus = self._bus, None
        if comes is not None:
            comes.setEnabled(False)
            comes.deleteLater()
        if bus is not None:
            bus.close()  # with it goes the name

    def on_came(self) -> None:
        """Answer whatever has come; a key may end the session, and the player with it."""
        for message in self._messages():
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _takes(self, name: str) -> bool:
        """Whether that name on the bus is ours now."""
        if self._bus is None:
            return False
        question = message_bus.RequestName(name, DO_NOT_QUEUE)
        answer = self._bus.send_and_get_reply(question, timeout=ANSWER_S)
        return answer.body[0] in (OURS, OUR_OWN)

    def _messages(self) -> Iterator[Message]:
        """What has come by now."""
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except GONE:
                self.leave()
                return
            yield message

    def _send(self, message: Message) -> None:
        if self._bus is None:
            return
        try:
            self._bus.send(message)
        except GONE:
            self.leave()

    def _answer(self, message: Message) -> None:
        """Answer; whatever no session can do is answered with an error."""
        fields = message.header.fields
        face, member = fields.get(HeaderFields.interface, ""), str(fields[HeaderFields.member])
        if face == PROPERTIES and member == "Set":
            self._set(message)
        elif face == PROPERTIES:
            self._send(self._told(message, member))
        elif face in ("", PLAYER_FACE) and member in KEYS:
            self._send(new_method_return(message))
            if ALREADY.get(member) is not self.now.playback:
                self.pressed.emit(KEYS[member])
        elif member == "Introspect":
            self._send(new_method_return(message, "s", (introspection(),)))
        elif member == "Ping":
            self._send(new_method_return(message))
        elif face in (ROOT_FACE, PLAYER_FACE):
            self._send(_refused(message))
        else:
            self._send(new_error(message, UNKNOWN, "s", ("There is no such method here.",)))

    def _set(self, message: Message) -> None:
        """Only the volume can be set from outside."""
        match message.body:
            case (str(face), str(name), ("d", float(wished))) if (face, name) == CAN_BE_SET:
                self._send(new_method_return(message))
                self.volume_wished.emit(volume_from(wished))
            case _:
                self._send(_refused(message))

    def _tell_position(self) -> None:
        place = DBusAddress(PATH, None, PLAYER_FACE)
        kind, position = position_of(self._played_ms())
        self._send(new_signal(place, "Seeked", kind, (position,)))

    def _told(self, message: Message, member: str) -> Message:
        """One property, or all of one face."""
        properties = properties_of(self.now, self._played_ms())
        match (member, message.body):
            case ("GetAll", (str(face),)):
                return new_method_return(message, "a{sv}", (dict(properties.get(face, {})),))
            case ("Get", (str(face), str(name))) if name in properties.get(face, {}):
                return new_method_return(message, "v", (properties[face][name],))
            case _:
                return _refused(message)


def _refused(message: Message) -> Message:
    return new_error(message, REFUSED, "s", ("A session has nothing of that kind.",))
