"""Rendered speech made fit to be played: trimmed, level-matched, and checked. Pure samples.

A file carries the marks of its words as cue points, which WAV has for this; the number of
a point is the word's, from 1.

Engines leave up to half a second of silence around their words, and differ by a factor
of three in loudness. A cue has to start when it is due and to be as loud as the one
before it, so every file leaves here with 5 ms before its first sound, 80 ms after its
last, and one loudness.
"""

from __future__ import annotations

import io
import math
import struct
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import mul
from typing import Final

from sciatica_coach.voice.word_times import Mark, in_order

LEAD_MS: Final = 5
TAIL_MS: Final = 80
SHORTEST_MS: Final = 50
"""What is not longer than this cannot be a word."""

_LOUDNESS: Final = 0.10  # RMS of the parts that sound, of full scale
_PEAK: Final = 0.89
_QUIETEST: Final = 0.004  # of full scale: below it is silence
_GATE: Final = 0.02  # of the file's own peak: where its sound begins and ends
_BLOCK_MS: Final = 5
_FULL: Final = 32767

_FIRST_CHUNK: Final = 12
_HEAD: Final = struct.Struct("<4sI")
_COUNT: Final = struct.Struct("<I")
_POINT: Final = struct.Struct("<II4sIII")


class UnusableSoundError(Exception):
    """A file is no sound, or holds none; the message says why."""


@dataclass(frozen=True, slots=True)
class Sound:
    """16-bit mono samples, `rate` of them a second.

    marks  where words begin, as far as the engine told
    """

    rate: int
    samples: array[int]
    marks: tuple[Mark, ...] = ()

    @property
    def duration_ms(self) -> int:
        return len(self.samples) * 1000 // self.rate


def read(data: bytes) -> Sound:
    """The sound of a 16-bit WAV file; more channels than one are mixed.

    Raises:
        UnusableSoundError: it is no such file, too short, or silent throughout.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            promised = file.getnframes()
            frames = file.readframes(promised)
    except (wave.Error, EOFError, ValueError) as error:
        raise UnusableSoundError(f"not a WAV file: {error}") from error
    if width != 2 or channels < 1 or rate < 8000:
        raise UnusableSoundError(f"{width * 8} bits, {channels} channels, {rate} Hz")
    if len(frames) < promised * channels * width:
        raise UnusableSoundError("cut off before its end")
    samples = array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    if channels > 1:
        tracks = [samples[each::channels] for each in range(channels)]
        samples = array("h", (sum(each) // channels for each in zip(*tracks, strict=True)))
    sound = Sound(rate, samples)
    sound = replace(sound, marks=in_order(_marks_of(data, rate), sound.duration_ms))
    if sound.duration_ms <= SHORTEST_MS:
        raise UnusableSoundError(f"only {sound.duration_ms} ms long")
    if _peak(samples) < _QUIETEST * _FULL:
        raise UnusableSoundError("silent throughout")
    return sound


def written(sound: Sound) -> bytes:
    """The sound as a WAV file."""
    samples = sound.samples
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        file.writeframes(samples.tobytes())
    return _with_marks(target.getvalue(), sound.marks, sound.rate)


def trimmed(sound: Sound) -> Sound:
    """The same words with the lead and tail that every cue has."""
    block = max(1, sound.rate * _BLOCK_MS // 1000)
    samples = sound.samples
    threshold = max(_GATE * _peak(samples), _QUIETEST * _FULL)
    loud = [
        start
        for start in range(0, len(samples), block)
        if _peak(samples[start : start + block]) >= threshold
    ]
    lead, tail = sound.rate * LEAD_MS // 1000, sound.rate * TAIL_MS // 1000
    first = next(
        index for index in range(loud[0], len(samples)) if abs(samples[index]) >= threshold
    )
    body = samples[max(0, first - lead) : loud[-1] + block + tail]
    silence = array("h", bytes(2 * max(0, lead - first)))
    missing = tail - max(0, len(samples) - loud[-1] - block)
    moved_ms = (lead - first) * 1000 // sound.rate
    marks = tuple(Mark(each.word, max(0, each.at_ms + moved_ms)) for each in sound.marks)
    return Sound(sound.rate, silence + body + array("h", bytes(2 * max(0, missing))), marks)


def levelled(sound: Sound) -> Sound:
    """The same sound at the loudness of all others, without clipping a peak.

    Only the parts that sound are measured: pauses would make a slow speaker loud.
    """
    samples = sound.samples
    block = max(1, sound.rate * 20 // 1000)
    powers = [
        _power(samples[start : start + block])
        for start in range(0, len(samples) - block + 1, block)
    ]
    gate = max(powers, default=0.0) * 0.01
    sounding = [each for each in powers if each > gate]
    if not sounding:
        return sound
    loudness = (sum(sounding) / len(sounding)) ** 0.5 / _FULL
    gain = min(_LOUDNESS / loudness, _PEAK * _FULL / _peak(samples))
    return replace(sound, samples=array("h", (int(each * gain) for each in samples)))


def _with_marks(data: bytes, marks: Sequence[Mark], rate: int) -> bytes:
    """The file with a chunk of cue points behind its samples."""
    if not marks:
        return data
    points = b"".join(
        _POINT.pack(each.word + 1, offset, b"data", 0, 0, offset)
        for each in marks
        for offset in (each.at_ms * rate // 1000,)
    )
    body = _COUNT.pack(len(marks)) + points
    chunk = _HEAD.pack(b"cue ", len(body)) + body
    return data[:4] + _COUNT.pack(len(data) + len(chunk) - 8) + data[8:] + chunk


def _marks_of(data: bytes, rate: int) -> list[Mark]:
    """The cue points of a WAV file; none where it has none, or none that can be read."""
    start = _FIRST_CHUNK
    while start + _HEAD.size <= len(data):
        name, size = _HEAD.unpack_from(data, start)
        start += _HEAD.size
        if name == b"cue ":
            points = data[start + _COUNT.size : start + size]
            whole = points[: len(points) // _POINT.size * _POINT.size]
            # From a sample back to the millisecond that it was made from: round up.
            return [
                Mark(word - 1, -(-offset * 1000 // rate))
                for word, _, _, _, _, offset in _POINT.iter_unpack(whole)
            ]
        start += size + size % 2
    return []


def _power(samples: array[int]) -> float:
    return math.fsum(map(mul, samples, samples)) / len(samples)


def _peak(samples: array[int]) -> int:
    highest, lowest = max(samples, default=0), min(samples, default=0)
    return max(highest, -lowest)
