"""How much sound the device is given ahead: little while it comes in time, more where not.

A short buffer lets a word begin and end at once; a busy computer empties it before the
next chunk comes, which is heard as a hole. So the chunks' arrival is watched: two late
ones within five seconds, and the device is to be opened with a long buffer; thirty seconds
without one, and the short one is wanted again. Whoever was busy is busy again soon: each
time the long buffer is needed anew, it is kept twice as long. Pure; times are milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Buffer:
    """What a device is asked for.

    chunk_ms  how much sound it asks for at a time
    chunks    how many of them it keeps ahead
    pulse_ms  how much PulseAudio keeps ahead: it is told apart, and asks in parts of its own
    """

    chunk_ms: int
    chunks: int
    pulse_ms: int


SHORT: Final = Buffer(chunk_ms=10, chunks=3, pulse_ms=10)
LONG: Final = Buffer(chunk_ms=20, chunks=9, pulse_ms=180)

_SLACK_MS: Final = 8
_LATE_ONES: Final = 2
_WITHIN_MS: Final = 5_000
_CALM_MS: Final = 30_000
_CALMEST_MS: Final = 8 * 60_000


class Buffering:
    """Chunks with their time in, the wanted buffer out.

    buffer  what the device has now
    """

    def __init__(self) -> None:
        self.buffer = SHORT
        self._opened_ms = 0
        self._beat_ms: int | None = None
        self._late_ms: list[int] = []
        self._calm_ms = _CALM_MS // 2

    def opened(self, now_ms: int) -> None:
        """The device was opened with the wanted buffer; its first chunks come as they may."""
        wanted = self.wanted(now_ms)
        if wanted is LONG and self.buffer is SHORT:
            self._calm_ms = min(2 * self._calm_ms, _CALMEST_MS)
        self.buffer = wanted
        self._opened_ms = now_ms
        self._beat_ms = None
        self._late_ms = []

    def beat(self, now_ms: int) -> None:
        """The device has asked for a chunk."""
        beat_ms, self._beat_ms = self._beat_ms, now_ms
        if beat_ms is not None and now_ms - beat_ms > self.buffer.chunk_ms + _SLACK_MS:
            self._late_ms = [*self._late_ms[1 - _LATE_ONES :], now_ms]

    def wanted(self, now_ms: int) -> Buffer:
        late_ms = self._late_ms
        if self.buffer is SHORT:
            is_busy = len(late_ms) == _LATE_ONES and late_ms[-1] - late_ms[0] < _WITHIN_MS
        else:
            last_ms = late_ms[-1] if late_ms else self._opened_ms
            is_busy = now_ms - last_ms < self._calm_ms
        return LONG if is_busy else SHORT
