"""A session bus of the test's own, and somebody else on it who looks at what stands there."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
    QDBusVirtualObject,
)
from pytestqt.qtbot import QtBot

PLAYER = "org.mpris.MediaPlayer2.Player"
PATH = "/org/mpris/MediaPlayer2"
PROPERTIES = "org.freedesktop.DBus.Properties"


class PrivateBus:
    """Runs between `start` and `stop`; `address` leads to it."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._daemon: subprocess.Popen[str] | None = None

    def start(self) -> None:
        daemon = shutil.which("dbus-daemon")
        assert daemon is not None, "install dbus-daemon"
        self._daemon = subprocess.Popen(
            [daemon, "--session", "--nofork", "--print-address", "--address", self.address],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self._daemon.stdout.readline()  # it listens now

    def stop(self) -> None:
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.communicate()
            self._daemon = None


class Outsider:
    """Another program on the bus: a desktop that shows players and has media keys."""

    def __init__(self, bus: PrivateBus, qtbot: QtBot, name: str = "outsider") -> None:
        self._address = bus.address
        self._qtbot = qtbot
        # Kept to the end, as `desktop.session_bus` tells why.
        self.connection = QDBusConnection.connectToBus(bus.address, f"{name}-{bus.address}")
        assert self.connection.isConnected()

    def players(self) -> list[str]:
        """The names of all players there are."""
        question = QDBusMessage.createMethodCall(
            "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "ListNames"
        )
        names = self._answer(question)
        assert isinstance(names, list)
        return [name for name in names if name.startswith("org.mpris.MediaPlayer2.")]

    def press(self, player: str, key: str) -> QDBusMessage:
        """Call a method of the player; gives back its answer."""
        return self._ask(QDBusMessage.createMethodCall(player, PATH, PLAYER, key))

    def look(self, player: str, name: str, face: str = PLAYER) -> object:
        """One property of the player, as a program without Qt reads it."""
        return _plain(self.ask(player, PROPERTIES, "Get", face, name))

    def turn(self, player: str, name: str, value: tuple[str, object]) -> Message:
        """Set a property to a value with its type; gives back the answer."""
        place = DBusAddress(PATH, player, PROPERTIES)
        return self._asked(new_method_call(place, "Set", "ssv", (PLAYER, name, value)))

    def ask(self, player: str, face: str, method: str, *words: str) -> object:
        """What a method answers, with the types as they came."""
        place = DBusAddress(PATH, player, face)
        return self._asked(new_method_call(place, method, "s" * len(words), words)).body[0]

    def _asked(self, question: Message) -> Message:
        with ThreadPoolExecutor(1) as elsewhere:
            answer = elsewhere.submit(self._asked_without_qt, question)
            self._qtbot.waitUntil(answer.done, timeout=5000)
        return answer.result()

    def _asked_without_qt(self, question: Message) -> Message:
        with closing(open_dbus_connection(self._address)) as connection:
            answer: Message = connection.send_and_get_reply(question, timeout=5)
        return answer

    def _answer(self, question: QDBusMessage) -> object:
        reply = self._ask(question)
        assert reply.type() is QDBusMessage.MessageType.ReplyMessage, reply.errorMessage()
        return reply.arguments()[0]

    def _ask(self, question: QDBusMessage) -> QDBusMessage:
        watcher = QDBusPendingCallWatcher(self.connection.asyncCall(question))
        self._qtbot.waitUntil(watcher.isFinished, timeout=5000)
        return watcher.reply()


class OtherPlayer(QDBusVirtualObject):
    """A music player in another program: it plays, and does what it is told."""

    def __init__(self, bus: PrivateBus, qtbot: QtBot, name: str, playback: str) -> None:
        super().__init__()
        self.playback = playback
        self.told: list[str] = []
        self._outsider = Outsider(bus, qtbot, name)
        self._outsider.connection.registerVirtualObject(PATH, self)
        assert self._outsider.connection.registerService(f"org.mpris.MediaPlayer2.{name}")

    def leave(self) -> None:
        self._outsider.connection.unregisterObject(PATH)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        if message.member() == "Get":
            reply = message.createReply()
            reply.setArguments([QDBusVariant(self.playback)])
            bus.send(reply)
            return True
        self.told.append(message.member())
        self.playback = {"Pause": "Paused", "Play": "Playing"}[message.member()]
        bus.send(message.createReply())
        return True


def _plain(value: object) -> object:
    """The value inside its signatures; a map's values keep theirs."""
    return value[1] if isinstance(value, tuple) else value
