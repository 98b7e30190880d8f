"""The other media players on the bus: paused for a session, and let go on after it.

Flow: `pause` asks who is there, then each of them whether it plays, and pauses those that
do. Only these are told to play again, and only where they are still paused: whoever began
to play something else meanwhile, or closed it, keeps what they did. Nothing is waited for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from sciatica_coach.desktop.mpris import PATH, PLAYER_FACE, PROPERTIES, ROOT_FACE, SERVICE
from sciatica_coach.desktop.now_playing import Playback
from sciatica_coach.desktop.session_bus import open_bus

STAND_INS = ("playerctld",)
"""Names behind which another player stands, which is there under its own."""
BUS_ITSELF = ("org.freedesktop.DBus", "/", "org.freedesktop.DBus")


class OtherPlayers(QObject):
    """Pauses what plays, and lets it go on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._paused: list[str] = []

    def pause(self) -> None:
        """Pause whatever plays now; where there is no bus, nothing happens."""
        self._bus = self._bus or open_bus()
        if self._bus is not None:
            self._ask(QDBusMessage.createMethodCall(*BUS_ITSELF, "ListNames"), self._on_names)

    def go_on(self) -> None:
        """Let those go on that were paused here and still are."""
        paused, self._paused = self._paused, []
        for name in paused:
            self._when(name, Playback.PAUSED, partial(self._tell, name, "Play"))

    def close(self) -> None:
        """Let them go on at once, without asking."""
        for name in self._paused:
            self._tell(name, "Play")
        self._paused = []

    def _on_names(self, reply: QDBusMessage) -> None:
        names = reply.arguments()[0] if reply.arguments() else []
        for name in names if isinstance(names, list) else []:
            if _is_another(str(name)):
                self._when(str(name), Playback.PLAYING, partial(self._pause, str(name)))

    def _pause(self, name: str) -> None:
        self._tell(name, "Pause")
        self._paused.append(name)

    def _when(self, name: str, playback: Playback, then: Callable[[], None]) -> None:
        """Do that once the player has said that this is what it does now."""
        question = QDBusMessage.createMethodCall(name, PATH, PROPERTIES, "Get")
        question.setArguments([PLAYER_FACE, "PlaybackStatus"])

        def on_answered(reply: QDBusMessage) -> None:
            said = reply.arguments()[0] if reply.arguments() else None
            if isinstance(said, QDBusVariant) and said.variant() == playback.value:
                then()

        self._ask(question, on_answered)

    def _ask(self, question: QDBusMessage, on_answered: Callable[[QDBusMessage], None]) -> None:
        if self._bus is None:
            return
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)

        def on_finished() -> None:
            watcher.deleteLater()
            on_answered(watcher.reply())

        watcher.finished.connect(on_finished)

    def _tell(self, name: str, what: str) -> None:
        if self._bus is not None:
            self._bus.send(QDBusMessage.createMethodCall(name, PATH, PLAYER_FACE, what))


def _is_another(name: str) -> bool:
    """Whether that name on the bus is a media player that is not a session of ours."""
    if not name.startswith(f"{ROOT_FACE}.") or name.startswith(SERVICE):
        return False
    return name.removeprefix(f"{ROOT_FACE}.") not in STAND_INS
