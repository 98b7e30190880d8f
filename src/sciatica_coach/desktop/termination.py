"""Asks to end the program from outside: Ctrl-C, `kill`, a closed terminal, a log-out.

Python runs a signal's handler only between two of its own instructions, and Qt's loop
sleeps outside Python. So the signal also writes a byte to a socket that the loop
watches, and what it means is said by an ordinary Qt signal, in the GUI thread.
"""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Termination(QObject):
    """Listens from its making until `close`.

    Signals:
        asked(): somebody wants the program to end; it may come more than once
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._wakeup_before = signal.set_wakeup_fd(self._theirs.fileno())
        self._before = {
            number: signal.signal(number, _handled)
            for name in _NAMES
            if (number := getattr(signal, name, None)) is not None
        }

    def close(self) -> None:
        """Let the signals do again what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _on_readable(self) -> None:
        self._ours.recv(64)
        self.asked.emit()


def _handled(_number: int, _frame: FrameType | None) -> None:
    """The byte on the socket is the message; this only keeps Python from ending."""
