"""What the loudspeaker gets, chunk by chunk: one cue, one tone, and what fades out.

Orders come from any thread and are taken up at the next chunk; `frames` is called by
the audio callback and never waits. A cue waits for the tone that sounds; a tone does
not wait for a cue. Whatever is stopped fades out in 5 ms, so that it does not click.

Wireless and television loudspeakers swallow what comes while they wake, and doze off in
silence. For those, on wish, the first sound waits for a second after the device has been
opened, and a hiss that nobody hears stands in the place of silence.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sciatica_coach.voice.protocol import CueEnded, CueStarted, Message

RATE: Final = 48_000
FADE_MS: Final = 5
_FADE: Final = RATE * FADE_MS // 1000
_LOUDEST: Final = 32767
WAKING_MS: Final = 1_000
HISS: Final = 24
"""Peak, of 32,767: 63 decibels below full scale, more than 40 below the voice."""

# A plain linear congruence: noise that needs no chance, and is the same everywhere.
_FACTOR, _STEP, _RANGE = 1_103_515_245, 12_345, 2**31


@dataclass(slots=True)
class _Track:
    """Samples that are being played; `utterance` is None for tones and fades."""

    samples: array[int]
    utterance: int | None = None
    position: int = 0

    def take(self, count: int) -> array[int]:
        chunk = self.samples[self.position : self.position + count]
        self.position += count
        return chunk

    @property
    def is_over(self) -> bool:
        return self.position >= len(self.samples)

    def fade(self) -> _Track:
        """The next 5 ms of it, on their way to silence."""
        rest = self.samples[self.position : self.position + _FADE]
        count = len(rest)
        return _Track(
            array("h", (value * (count - index) // count for index, value in enumerate(rest)))
        )


class Mixer:
    """16-bit mono at 48 kHz; `tell` hears when a cue starts and ends."""

    def __init__(self, tell: Callable[[Message], None]) -> None:
        self._tell = tell
        self._orders: deque[Callable[[], None]] = deque()
        self._cue: _Track | None = None
        self._tone: _Track | None = None
        self._fades: list[_Track] = []
        self._gain = 1.0
        self._quiet_now = self._silence = bytes(2 * RATE // 10)
        self._wakes_slowly = False
        self._waking = 0

    # ------------------------------------------------------- from any thread

    def play(self, utterance: int, samples: array[int]) -> None:
        """Play a cue, in the place of the one that runs."""
        self._orders.append(lambda: self._start_cue(_Track(samples, utterance)))

    def play_tone(self, samples: array[int]) -> None:
        self._orders.append(lambda: self._start_tone(_Track(samples)))

    def stop(self, utterance: int) -> None:
        """Silence that cue; it will not report its end. Another one goes on."""
        self._orders.append(lambda: self._stop_cue(utterance))

    def set_gain(self, gain: float) -> None:
        """0 to 1, at once."""
        self._gain = gain

    def set_waking(self, *, slowly: bool) -> None:
        """Whether the loudspeaker wakes slowly and must not doze off."""
        self._wakes_slowly = slowly
        self._quiet_now = _hiss(len(self._silence) // 2) if slowly else self._silence

    def opened(self) -> None:
        """A device has been opened: a slow one is given its time."""
        if self._wakes_slowly:
            self._orders.append(self._let_wake)

    def clear(self) -> None:
        """Forget all that plays, because nobody hears it."""
        self._orders.append(self._forget)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing plays, and nothing is about to."""
        return not (self._orders or self._fades or self._cue or self._tone)

    # ------------------------------------------------- from the audio callback

    def frames(self, count: int) -> bytes:
        """The next `count` samples."""
        while self._orders:
            self._orders.popleft()()
        if self._waking > 0:
            self._waking -= count
            return self._quiet(count)
        parts = [each.take(count) for each in self._fades]
        self._fades = [each for each in self._fades if not each.is_over]
        tone, cue = self._tone, self._cue
        if tone is not None:
            parts.append(tone.take(count))
            if tone.is_over:
                self._tone = None
        # A cue that has begun is heard with the tone that comes; a new one waits for it.
        if cue is not None and (tone is None or cue.position > 0):
            parts.append(self._take_cue(cue, count))
        if not parts:
            return self._quiet(count)
        return self._mixed(parts, count)

    def _take_cue(self, cue: _Track, count: int) -> array[int]:
        if cue.position == 0 and cue.utterance is not None:
            self._tell(CueStarted(cue.utterance))
        chunk = cue.take(count)
        if cue.is_over:
            self._cue = None
            if cue.utterance is not None:
                self._tell(CueEnded(cue.utterance))
        return chunk

    def _mixed(self, parts: list[array[int]], count: int) -> bytes:
        for part in parts:
            part.extend([0] * (count - len(part)))
        gain = self._gain
        sums = parts[0] if len(parts) == 1 else [sum(each) for each in zip(*parts, strict=True)]
        if gain == 1.0 and len(parts) == 1:
            return parts[0].tobytes()
        limits = (-_LOUDEST, _LOUDEST)
        return array(
            "h", [max(limits[0], min(limits[1], int(value * gain))) for value in sums]
        ).tobytes()

    def _quiet(self, count: int) -> bytes:
        quiet = self._quiet_now
        if 2 * count > len(quiet):
            quiet *= -(-2 * count // len(quiet))
        return quiet[: 2 * count]

    # -------------------------------------------------------------------- orders

    def _start_cue(self, cue: _Track) -> None:
        self._fade_out(self._cue)
        self._cue = cue

    def _start_tone(self, tone: _Track) -> None:
        self._fade_out(self._tone)
        self._tone = tone

    def _stop_cue(self, utterance: int) -> None:
        if self._cue is not None and self._cue.utterance == utterance:
            self._fade_out(self._cue)
            self._cue = None

    def _fade_out(self, track: _Track | None) -> None:
        if track is not None and track.position > 0 and not track.is_over:
            self._fades.append(track.fade())

    def _let_wake(self) -> None:
        self._waking = RATE * WAKING_MS // 1000

    def _forget(self) -> None:
        self._cue = self._tone = None
        self._fades = []


def _hiss(count: int) -> bytes:
    """So many samples of noise."""
    samples: array[int] = array("h")
    value = 1
    for _ in range(count):
        value = (value * _FACTOR + _STEP) % _RANGE
        samples.append((value >> 16) % (2 * HISS + 1) - HISS)
    return samples.tobytes()
