"""How much sound the device is given ahead: little while it comes in time, more where not.

A short buffer lets a word begin and end at once; a busy computer empties it before the
next chunk comes, which is heard as a hole. So the chunks' arrival is watched: two late
ones within five seconds, and the device is to be opened with a long buffer; thirty seconds
without one, and the short one is wanted again. Pure; times are milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SHORT_MS: Final = 10
LONG_MS: Final = 30
CHUNKS: Final[Mapping[int, int]] = {SHORT_MS: 3, LONG_MS: 6}
"""How many chunks of each length the device is asked to keep: 30 ms of sound, or 180."""

_SLACK_MS: Final = 8
_LATE_ONES: Final = 2
_WITHIN_MS: Final = 5_000
_CALM_MS: Final = 30_000


class Buffering:
    """Chunks with their time in, the wanted length of a chunk out.

    chunk_ms  what the device has now
    """

    def __init__(self) -> None:
        self.chunk_ms = SHORT_MS
        self._opened_ms = 0
        self._beat_ms: int | None = None
        self._late_ms: list[int] = []

    def opened(self, now_ms: int) -> None:
        """The device was opened with the wanted length; its first chunks come as they may."""
        self.chunk_ms = self.wanted_ms(now_ms)
        self._opened_ms = now_ms
        self._beat_ms = None
        self._late_ms = []

    def beat(self, now_ms: int) -> None:
        """The device has asked for a chunk."""
        beat_ms, self._beat_ms = self._beat_ms, now_ms
        if beat_ms is not None and now_ms - beat_ms > self.chunk_ms + _SLACK_MS:
            self._late_ms = [*self._late_ms[1 - _LATE_ONES :], now_ms]

    def wanted_ms(self, now_ms: int) -> int:
        late_ms = self._late_ms
        if self.chunk_ms == SHORT_MS:
            is_busy = len(late_ms) == _LATE_ONES and late_ms[-1] - late_ms[0] < _WITHIN_MS
        else:
            last_ms = late_ms[-1] if late_ms else self._opened_ms
            is_busy = now_ms - last_ms < _CALM_MS
        return LONG_MS if is_busy else SHORT_MS
