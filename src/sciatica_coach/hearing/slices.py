"""How loud each moment was, and how high it lay: all that is kept of the sound. Pure.

The sound is cut into slices of 4 ms. Of each three sums are kept: of the squares of its
samples, of the steps from sample to sample, and of the steps between these. Their ratios
tell at what pitch a sound lies, and how far it is spread, without a Fourier transform,
which plain Python could not afford.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from operator import mul, sub
from typing import Final

RATE: Final = 16_000
SLICE_MS: Final = 4
LENGTH: Final = RATE * SLICE_MS // 1000
"""Samples in a slice."""


@dataclass(frozen=True, slots=True)
class Slice:
    """The sums of one slice, or of several.

    loud    of the squares of the samples
    high    the same of the steps between samples, in which what lies high weighs more
    shrill  the same of the steps between these
    """

    loud: float
    high: float
    shrill: float

    @property
    def pitch_hz(self) -> float:
        """Where the sound lies on the whole; 0 in silence."""
        return _pitch_hz(self.high, self.loud)

    @property
    def spread(self) -> float:
        """1 for a single pitch, more the farther a sound is spread; 0 in silence."""
        pitch_hz = self.pitch_hz
        return _pitch_hz(self.shrill, self.high) / pitch_hz if pitch_hz else 0.0


def together(slices: Iterable[Slice]) -> Slice:
    """The sums of all."""
    loud = high = shrill = 0.0
    for each in slices:
        loud, high, shrill = loud + each.loud, high + each.high, shrill + each.shrill
    return Slice(loud, high, shrill)


class Slicer:
    """Takes sound in pieces of any length; gives the slices that have become whole."""

    def __init__(self) -> None:
        self._rest: list[int] = []
        self._last = 0
        self._last_step = 0

    def slices(self, samples: array[int]) -> list[Slice]:
        """The slices that end in these samples; 16 bits each, 16,000 a second."""
        self._rest.extend(samples)
        whole = len(self._rest) // LENGTH * LENGTH
        found = [self._slice(self._rest[at : at + LENGTH]) for at in range(0, whole, LENGTH)]
        del self._rest[:whole]
        return found

    def _slice(self, samples: list[int]) -> Slice:
        steps = [samples[0] - self._last, *map(sub, samples[1:], samples)]
        bends = [steps[0] - self._last_step, *map(sub, steps[1:], steps)]
        self._last, self._last_step = samples[-1], steps[-1]
        return Slice(_squares(samples), _squares(steps), _squares(bends))


def _squares(numbers: list[int]) -> float:
    return float(sum(map(mul, numbers, numbers)))


def _pitch_hz(of_steps: float, of_samples: float) -> float:
    """The pitch of a tone whose steps and samples are so far apart."""
    if of_samples <= 0:
        return 0.0
    half_step = min(1.0, math.sqrt(of_steps / of_samples) / 2)
    return math.asin(half_step) * RATE / math.pi
