"""A held key is one press: a terminal sends it again and again and never says "released".

The first repeat comes 250 to 660 ms after the press, the others follow each other closely.
So a key that comes again within that time may be either; it waits for a moment, and was
pressed if nothing follows it. Next and back are meant to be pressed several times in a row,
but never twice at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.terminal.keyboard import Key

FIRST_REPEAT_MS = 700
"""A key that comes again later than this was let go before."""
REPEAT_MS = 120
"""The repeats of a held key follow each other within this."""
SKIP_MS = 300
"""So much lies between two presses of next, or of back."""


class HeldKeys(QObject):
    """Tells presses from repeats by the time between two of the same key.

    Signals:
        pressed(key: str): a key was pressed; its repeats are left out
    """

    pressed = Signal(str)

    def __init__(self, real_ms: Callable[[], int], parent: QObject | None = None) -> None:
        """Make it with nothing held.

        real_ms  real time, for fingers are as fast at any speed of the session
        """
        super().__init__(parent)
        self._real_ms = real_ms
        self._last: dict[str, int] = {}
        self._waiting = ""
        self._wait = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._wait.timeout.connect(self._on_waited)

    def is_down(self, key: str) -> None:
        """This key is held already, by who pressed it elsewhere."""
        self._last[key] = self._real_ms()

    def on_key(self, key: str) -> None:
        """A key came from the terminal."""
        now_ms = self._real_ms()
        gap_ms = now_ms - self._last.get(key, now_ms - FIRST_REPEAT_MS)
        self._last[key] = now_ms
        least_ms = SKIP_MS if key in {Key.LEFT, Key.RIGHT} else REPEAT_MS
        if self._waiting == key and gap_ms < REPEAT_MS:
            self._waiting = ""
        self._on_waited()
        if gap_ms >= FIRST_REPEAT_MS:
            self.pressed.emit(key)
        elif gap_ms >= least_ms:
            self._waiting = key
            self._wait.start()

    def _on_waited(self) -> None:
        """Nothing followed, so what waited was a press."""
        self._wait.stop()
        key, self._waiting = self._waiting, ""
        if key:
            self.pressed.emit(key)
