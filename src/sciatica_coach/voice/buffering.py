"""How much sound the device is given ahead: little while it comes in time, more where not.

A short buffer lets a word begin and end at once; a busy computer empties it before the
next chunk comes, which is heard as a hole. Two signs tell of it. Two chunks come late within
five seconds: then the device is to be opened with the next longer buffer. Or programs wait
for a core for two seconds, which shows before anything is heard, where the system tells it:
then it is the longest at once. Thirty seconds without a sign, and the short one is wanted
again. A computer that was busy is busy again soon: each time the longest is needed anew, it
is kept twice as long. Pure; times are milliseconds.
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
    lost_ms   a device that asks for nothing for so long has gone
    """

    chunk_ms: int
    chunks: int
    pulse_ms: int
    lost_ms: int

    @property
    def between_ms(self) -> int:
        """How long after one chunk the next is asked for at the latest, if all goes well.

        PulseAudio gives the half of what is ahead to the device, and asks when that is used up.
        """
        return max(self.chunk_ms, self.pulse_ms // 2)


SHORT: Final = Buffer(chunk_ms=10, chunks=3, pulse_ms=10, lost_ms=100)
MIDDLE: Final = Buffer(chunk_ms=10, chunks=6, pulse_ms=30, lost_ms=100)
LONG: Final = Buffer(chunk_ms=20, chunks=12, pulse_ms=240, lost_ms=400)

_SLACK_MS: Final = 8
_LATE_ONES: Final = 2
_WITHIN_MS: Final = 5_000
_CROWDED_MS: Final = 2_000
_WAITED_SHARE: Final = 0.9  # work of low priority waits more than half of the time, harmlessly
_CALM_MS: Final = 30_000
_CALMEST_MS: Final = 8 * 60_000
_QUIET_MS: Final = 250  # until what is in the buffer has been heard
_LULL_MS: Final = 3_000  # as between two repetitions; within one there is hardly any


class Buffering:
    """Chunks with their time in, the wanted buffer out.

    buffer  what the device has now
    """

    def __init__(self) -> None:
        self.buffer = SHORT
        self._opened_ms = 0
        self._beat_ms: int | None = None
        self._late_ms: list[int] = []
        self._looks: list[tuple[int, int]] = []
        self._crowded_ms: int | None = None
        self._calm_ms = _CALM_MS // 2

    def opened(self, buffer: Buffer, now_ms: int) -> None:
        """The device was opened with that buffer; its first chunks come as they may."""
        if buffer is LONG and self.buffer is not LONG:
            self._calm_ms = min(2 * self._calm_ms, _CALMEST_MS)
        self.buffer = buffer
        self._opened_ms = now_ms
        self._beat_ms = None
        self._late_ms = []

    def beat(self, now_ms: int) -> None:
        """The device has asked for a chunk."""
        beat_ms, self._beat_ms = self._beat_ms, now_ms
        if beat_ms is not None and now_ms - beat_ms > self.buffer.between_ms + _SLACK_MS:
            self._late_ms = [*self._late_ms[1 - _LATE_ONES :], now_ms]

    def waited(self, now_ms: int, total_ms: int) -> None:
        """Programs have waited for a core for `total_ms` since the computer was started."""
        looks = self._looks
        looks.append((now_ms, total_ms))
        while len(looks) > 1 and now_ms - looks[1][0] >= _CROWDED_MS:
            looks.pop(0)
        then_ms, before_ms = looks[0]
        passed_ms = now_ms - then_ms
        if passed_ms >= _CROWDED_MS and total_ms - before_ms > _WAITED_SHARE * passed_ms:
            self._crowded_ms = now_ms

    def wanted(self, now_ms: int) -> Buffer:
        is_long = self.buffer is LONG
        if self._is_crowded(now_ms, self._calm_ms if is_long else _WITHIN_MS):
            return LONG
        if self._is_late and not is_long:
            return MIDDLE if self.buffer is SHORT else LONG
        last_ms = max(self._opened_ms, *self._late_ms[-1:], 0)
        is_calm = now_ms - last_ms >= (self._calm_ms if is_long else _CALM_MS)
        return SHORT if is_calm else self.buffer

    def is_to_change(self, now_ms: int, quiet_ms: int) -> bool:
        """Whether to open the device anew, where nothing has sounded for `quiet_ms`.

        A longer buffer is taken as soon as that is not heard. A shorter one waits for a lull:
        with it all sounds come sooner, and the way from a go word to the tone at the end of
        its hold is to keep its length.
        """
        wanted = self.wanted(now_ms)
        if wanted is self.buffer:
            return False
        is_longer = wanted.pulse_ms > self.buffer.pulse_ms
        return quiet_ms > (_QUIET_MS if is_longer else _LULL_MS)

    @property
    def _is_late(self) -> bool:
        late_ms = self._late_ms
        return len(late_ms) == _LATE_ONES and late_ms[-1] - late_ms[0] < _WITHIN_MS

    def _is_crowded(self, now_ms: int, within_ms: int) -> bool:
        return self._crowded_ms is not None and now_ms - self._crowded_ms < within_ms
