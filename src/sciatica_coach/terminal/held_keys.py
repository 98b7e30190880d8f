"""A held key is one press: a terminal sends it again and again and never says "released".

The first repeat comes 250 to 660 ms after the press, the others follow within 50 ms; so a
key that comes again so soon is held, not pressed. Next and back are meant to be pressed
several times in a row, and need a shorter pause between.
"""

from __future__ import annotations

from collections.abc import Callable

from sciatica_coach.terminal.keyboard import Key

HELD_MS = 700
SKIP_MS = 300


class HeldKeys:
    """Tells presses from repeats by the time between two of the same key.

    real_ms  real time, for fingers are as fast at any speed of the session
    """

    def __init__(self, real_ms: Callable[[], int]) -> None:
        self._real_ms = real_ms
        self._last: dict[str, int] = {}

    def is_press(self, key: str) -> bool:
        now_ms = self._real_ms()
        before = self._last.get(key)
        self._last[key] = now_ms
        pause_ms = SKIP_MS if key in {Key.LEFT, Key.RIGHT} else HELD_MS
        return before is None or now_ms - before >= pause_ms
