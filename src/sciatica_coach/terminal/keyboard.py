"""Key presses from a terminal: bytes come in, named keys go out.

A terminal sends an arrow as an escape sequence that may arrive in two parts, and the
Esc key as the first byte of one; so a lone escape byte waits a moment for what follows.
"""

from __future__ import annotations

import os
from enum import StrEnum

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from sciatica_coach.terminal.single_keys import SingleKeys

ESCAPE_WAIT_MS = 50
"""A lone escape byte is the Esc key when nothing follows it for so long."""


class Key(StrEnum):
    """Keys that are not one printed character; the others are that character, as typed."""

    ENTER = "enter"
    SPACE = "space"
    BACKSPACE = "backspace"
    ESCAPE = "escape"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    F1 = "f1"


_SEQUENCES = {
    b"\x1b[A": Key.UP,
    b"\x1bOA": Key.UP,
    b"\x1b[B": Key.DOWN,
    b"\x1bOB": Key.DOWN,
    b"\x1b[C": Key.RIGHT,
    b"\x1bOC": Key.RIGHT,
    b"\x1b[D": Key.LEFT,
    b"\x1bOD": Key.LEFT,
    b"\x1b[5~": Key.PAGE_UP,
    b"\x1b[6~": Key.PAGE_DOWN,
    b"\x1bOP": Key.F1,
    b"\x1b[11~": Key.F1,
    b"\x1b[[A": Key.F1,
    b"\r": Key.ENTER,
    b"\n": Key.ENTER,
    b" ": Key.SPACE,
    b"\x7f": Key.BACKSPACE,
    b"\x08": Key.BACKSPACE,
}
_UTF8 = ((range(0xC2, 0xE0), 2), (range(0xE0, 0xF0), 3), (range(0xF0, 0xF5), 4))
"""First bytes of longer characters, with the length; any other byte stands alone."""


def keys_in(data: bytes) -> tuple[list[str], bytes]:
    """The keys in what a terminal sent, and the rest that may be the start of a key."""
    keys: list[str] = []
    while data:
        for sequence, key in _SEQUENCES.items():
            if data.startswith(sequence):
                keys.append(key)
                data = data[len(sequence) :]
                break
        else:
            length = _unnamed_length(data)
            if length is None:
                return keys, data
            character = data[:length].decode("utf-8", errors="ignore")
            if character.isprintable():
                keys.extend(character)
            data = data[length:]
    return keys, b""


def _unnamed_length(data: bytes) -> int | None:
    """How many bytes the first key has that `_SEQUENCES` does not name; None: not all there."""
    if data[0] == 0x1B:
        return _escape_length(data)
    width = next((width for first, width in _UTF8 if data[0] in first), 1)
    return width if len(data) >= width else None


def _escape_length(data: bytes) -> int | None:
    if len(data) == 1:
        return None
    if data[1:2] == b"O":
        return 3 if len(data) >= 3 else None
    if data[1:2] != b"[":
        return 2
    for place, byte in enumerate(data[2:], start=3):
        if 0x40 <= byte <= 0x7E:
            return place
    return None


class Keyboard(QObject):
    """Listens to a terminal while it is open.

    Signals:
        pressed(key: str): a `Key`, or a printed character as typed
    """

    pressed = Signal(str)

    def __init__(self, descriptor: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._descriptor = descriptor
        self._mode = SingleKeys(descriptor)
        self._rest = b""
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._on_readable)
        self._lone_escape = QTimer(self)
        self._lone_escape.setSingleShot(True)
        self._lone_escape.setInterval(ESCAPE_WAIT_MS)
        self._lone_escape.timeout.connect(self._on_lone_escape)

    def open(self) -> None:
        self._mode.enter()
        self._notifier.setEnabled(True)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._lone_escape.stop()
        self._mode.leave()

    def _on_readable(self) -> None:
        try:
            data = os.read(self._descriptor, 1024)
        except OSError:
            data = b""
        if not data:
            self._notifier.setEnabled(False)  # the terminal has been closed
            return
        keys, self._rest = keys_in(self._rest + data)
        self._lone_escape.stop()
        if self._rest == b"\x1b":
            self._lone_escape.start()
        for key in keys:
            self.pressed.emit(key)

    def _on_lone_escape(self) -> None:
        self._rest = b""
        self.pressed.emit(Key.ESCAPE)
