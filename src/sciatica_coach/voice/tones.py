"""The tones, made by pure code: soft, between 400 and 1,200 Hz, told apart by rhythm.

Older ears lose the high octaves first and a tune is harder to tell than a rhythm, so
each tone has its own pattern of short and long notes: any two differ in how many there are,
or one note is at least twice as long. A note swells and fades on a raised cosine, so that
none begins or ends with a click. What is heard first is softer than all that follows.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sciatica_coach.voice.protocol import Tone


@dataclass(frozen=True, slots=True)
class Note:
    """hz 0 is a gap; `length_ms` counts swell and fade."""

    hz: int
    length_ms: int


_SWELL_MS: Final = 12
_FADE_MS: Final = 90
_LEVEL: Final = 0.16  # of full scale: about as loud as the speech, which has 0.1 RMS
_SOFTER: Final[Mapping[Tone, float]] = {Tone.START: 0.6}

PATTERNS: Final[Mapping[Tone, tuple[Note, ...]]] = {
    Tone.START: (Note(523, 80), Note(0, 30), Note(659, 80), Note(0, 30), Note(784, 240)),
    Tone.HOLD: (Note(659, 130),),
    Tone.HOLD_END: (Note(523, 340),),
    Tone.SWITCH: (Note(587, 180), Note(0, 60), Note(784, 80)),
    Tone.FINISH: (Note(784, 220), Note(0, 60), Note(659, 220), Note(0, 60), Note(523, 480)),
    Tone.ATTENTION: (Note(698, 70), Note(0, 50), Note(698, 70)),
}


def duration_ms(tone: Tone) -> int:
    return sum(note.length_ms for note in PATTERNS[tone])


def samples(tone: Tone, rate: int) -> array[int]:
    """16-bit mono samples of a tone at `rate` a second."""
    level = _LEVEL * _SOFTER.get(tone, 1.0)
    sound: array[int] = array("h")
    for note in PATTERNS[tone]:
        count = rate * note.length_ms // 1000
        sound.extend(_sample(note, index, count, rate, level) for index in range(count))
    return sound


def _sample(note: Note, index: int, count: int, rate: int, level: float) -> int:
    swell = min(1.0, index * 1000 / rate / _SWELL_MS)
    fade = min(1.0, (count - 1 - index) * 1000 / rate / min(_FADE_MS, note.length_ms / 2))
    envelope = (1 - math.cos(math.pi * swell)) * (1 - math.cos(math.pi * fade)) / 4
    wave = math.sin(2 * math.pi * note.hz * index / rate)
    return round(wave * envelope * level * 32767)
