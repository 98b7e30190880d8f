"""The door of the one window of a home: where a second start knocks, and leaves.

It is a local socket that only the same person may open, named after the folder of the home:
no address, no network. Apart from the lock, for it takes longer to load than a window may
wait.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


class Door(QObject):
    """Where knocks are heard, until `close`. A computer that allows none has its one window too.

    is_open  knocks can be heard

    Signals:
        knocked(): somebody has started the coach once more.
    """

    knocked = Signal()

    def __init__(self, folder: Path) -> None:
        """Open the door of that home; whoever does so holds its lock."""
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(folder))  # one that was killed leaves its door behind
        self._server.newConnection.connect(self._on_visit)
        self.is_open = self._server.listen(_name(folder))

    def close(self) -> None:
        self._server.close()

    def _on_visit(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.knocked.emit()


def knock(folder: Path) -> None:
    """Ask the first window to the front; where it cannot be reached it stays where it is."""
    visit = QLocalSocket()
    visit.connectToServer(_name(folder))
    visit.waitForConnected(_PATIENCE_MS)
    visit.abort()


def _name(folder: Path) -> str:
    return f"sciatica-coach-{sha256(str(folder.absolute()).encode()).hexdigest()[:24]}"
