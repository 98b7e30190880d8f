"""The session as a media player on the bus (MPRIS), so that media keys work without focus.

Headset buttons, a keyboard's media keys and the desktop's own panel all end there. The
player stands on the bus only between `appear` and `leave`. What it is asked for comes out
as `pressed`; a Play while it plays, or a Pause while it is paused, asks for nothing.

Lengths go out in microseconds. In the map of a track Qt for Python writes a whole number
with 32 bits where it fits, and the protocol wishes for 64: most desktops read both.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QMetaType, QObject, Signal
from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusObjectPath,
    QDBusVariant,
    QDBusVirtualObject,
)

from sciatica_coach.desktop.now_playing import MediaKey, NowPlaying, Playback
from sciatica_coach.desktop.session_bus import open_bus

SERVICE = "org.mpris.MediaPlayer2.sciatica_coach"
PATH = "/org/mpris/MediaPlayer2"
ROOT_FACE = "org.mpris.MediaPlayer2"
PLAYER_FACE = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACKS = "/sciatica_coach/exercise"
WHOLE = "/sciatica_coach/session"
"""The track outside the exercises."""
US_PER_MS = 1000
KEYS: Mapping[str, MediaKey] = {
    "Play": MediaKey.PLAY_OR_PAUSE,
    "Pause": MediaKey.PLAY_OR_PAUSE,
    "PlayPause": MediaKey.PLAY_OR_PAUSE,
    "Next": MediaKey.NEXT,
    "Previous": MediaKey.PREVIOUS,
    "Stop": MediaKey.STOP,
}
"""The protocol's methods that ask for something; it has more, which are not for a session."""
ALREADY = {"Play": Playback.PLAYING, "Pause": Playback.PAUSED}
SIGNATURES: Mapping[type, str] = {
    str: "s",
    bool: "b",
    float: "d",
    dict: "a{sv}",
    QDBusArgument: "as",
}
"""What the bus calls the kinds of values that are told."""
NOTHING = NowPlaying(Playback.STOPPED, "", "", None, 0)


class MediaPlayer(QObject):
    """Shows one `NowPlaying` after another to the desktop.

    Signals:
        pressed(key: MediaKey): a media key was pressed, anywhere.
    """

    pressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = NOTHING
        self._bus: QDBusConnection | None = None
        self._name = SERVICE
        self._desk = _Desk(self)

    def appear(self) -> None:
        """Stand on the bus; where there is none, nothing happens."""
        if self._bus is not None:
            return
        bus = open_bus()
        if bus is None:
            return
        self._bus = bus
        bus.registerVirtualObject(PATH, self._desk)
        self._name = SERVICE
        if not bus.registerService(SERVICE):
            self._name = f"{SERVICE}.instance{os.getpid()}"  # another window has the first
            bus.registerService(self._name)

    def show(self, now: NowPlaying) -> None:
        """Tell the desktop what has changed."""
        before, self.now = self.now, now
        if self._bus is None or before == now:
            return
        changed: dict[str, object] = {"PlaybackStatus": now.playback.value}
        if track_of(before) != track_of(now):
            changed["Metadata"] = track_of(now)
        told = QDBusMessage.createSignal(PATH, PROPERTIES, "PropertiesChanged")
        told.setArguments([PLAYER_FACE, changed, _no_names()])
        self._bus.send(told)

    def leave(self) -> None:
        """Be gone from the bus."""
        if self._bus is not None:
            self._bus.unregisterService(self._name)
            self._bus.unregisterObject(PATH)
            self._bus = None


def track_of(now: NowPlaying) -> dict[str, object]:
    """What the desktop shows of a track, in the protocol's words."""
    path = WHOLE if now.track is None else f"{TRACKS}/{now.track}"
    return {
        "mpris:trackid": QDBusObjectPath(path),
        "mpris:length": now.length_ms * US_PER_MS,
        "xesam:title": now.title,
        "xesam:album": now.album,
        "xesam:artist": ["Sciatica Coach"],
    }


def properties_of(now: NowPlaying) -> Mapping[str, Mapping[str, object]]:
    """Everything that can be asked of the player, by the protocol's two faces."""
    root = {
        "Identity": "Sciatica Coach",
        "DesktopEntry": "sciatica-coach",
        "CanQuit": False,
        "CanRaise": False,
        "HasTrackList": False,
        "SupportedUriSchemes": _no_names(),
        "SupportedMimeTypes": _no_names(),
    }
    player = {
        "PlaybackStatus": now.playback.value,
        "Metadata": track_of(now),
        "Rate": 1.0,
        "MinimumRate": 1.0,
        "MaximumRate": 1.0,
        "CanGoNext": True,
        "CanGoPrevious": True,
        "CanPlay": True,
        "CanPause": True,
        "CanSeek": False,
        "CanControl": True,
    }
    return {ROOT_FACE: root, PLAYER_FACE: player}


def _no_names() -> QDBusArgument:
    """An empty list of strings: Qt for Python would send [] as a list of anything."""
    names = QDBusArgument()
    names.beginArray(QMetaType(QMetaType.Type.QString.value))
    names.endArray()
    return names


class _Desk(QDBusVirtualObject):
    """Answers what comes over the bus."""

    def __init__(self, player: MediaPlayer) -> None:
        super().__init__(player)
        self._player = player

    def introspect(self, _path: str) -> str:
        """What can be asked for, in the bus's own form."""
        methods = "".join(f'<method name="{name}"/>' for name in KEYS)
        faces = ((ROOT_FACE, ""), (PLAYER_FACE, methods))
        return "".join(
            f'<interface name="{face}">{methods}{_declared(face)}</interface>'
            for face, methods in faces
        )

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        """Answer; whatever no session can do is answered with an error."""
        face, member = message.interface(), message.member()
        if face == PROPERTIES:
            bus.send(self._told(message))
        elif face in ("", PLAYER_FACE) and member in KEYS:
            bus.send(message.createReply())
            if ALREADY.get(member) is not self._player.now.playback:
                self._player.pressed.emit(KEYS[member])
        elif face in (ROOT_FACE, PLAYER_FACE):
            bus.send(_refused(message))
        else:
            return False  # what Qt answers for every object
        return True

    def _told(self, message: QDBusMessage) -> QDBusMessage:
        """One property, or all of one face; none can be set from outside."""
        match (message.member(), message.arguments()):
            case ("GetAll", [str(face)]):
                return _answer(message, dict(properties_of(self._player.now).get(face, {})))
            case ("Get", [str(face), str(name)]):
                values = properties_of(self._player.now).get(face, {})
                if name in values:
                    return _answer(message, QDBusVariant(values[name]))
            case _:
                pass
        return _refused(message)


def _declared(face: str) -> str:
    return "".join(
        f'<property name="{name}" type="{SIGNATURES[type(value)]}" access="read"/>'
        for name, value in properties_of(NOTHING)[face].items()
    )


def _answer(message: QDBusMessage, value: object) -> QDBusMessage:
    reply = message.createReply()
    reply.setArguments([value])  # handed to createReply, they would go as one list
    return reply


def _refused(message: QDBusMessage) -> QDBusMessage:
    kind = QDBusError.ErrorType.NotSupported
    return message.createErrorReply(kind, "A session has nothing of that kind.")
