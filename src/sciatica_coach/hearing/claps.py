"""Hears two claps in a row: samples go in, frozen facts come out. Pure.

How it flows:
1. `slices` makes of the sound 4 ms slices, each three sums; a second of them is kept.
2. A slice that is suddenly loud begins a stroke. A seventh of a second later it is judged:
   a clap is over at once (a word goes on), bright (a slammed door is dull, a ringing glass
   shrill), made of many pitches (a tone has one) and a single one (a key of a keyboard is
   heard as it goes down and as it comes up). Then it is a `Clapped`.
3. Two claps one after the other, alike, with stillness before, between and after them, are
   `ClappedTwice`. Three are applause, or somebody at work.

That nothing follows is known half a second after the second clap; so long a pause takes.
The bounds were found with recorded claps in made-up rooms, and recorded talk, music and
household noise; the bench measures them anew.
"""

from __future__ import annotations

from array import array
from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeAlias

from sciatica_coach.hearing.slices import SLICE_MS, Slice, Slicer, together

ECHO_MS: Final = 400
"""How long what the coach has said goes on in loudspeaker and room."""


def _slices(ms: int) -> int:
    return ms // SLICE_MS


_FAINT: Final = 20_000.0
"""Of a slice's high part: fainter than any clap, louder than a microphone's own noise."""
_SUDDEN: Final = 4.0
_RISE: Final = 6.3
_OVER: Final = 1.6
_PITCH_HZ: Final = (1_000.0, 3_500.0)
_SPREAD: Final = (1.12, 2.3)
_AGAIN: Final = 8.0
"""How suddenly a key comes up again; a room gives a clap back less suddenly than half of that."""
_AGAIN_SHARE: Final = 0.1
"""How strong that is at least, of the stroke itself."""
_ALIKE_PITCH: Final = 1.35
_ALIKE_STRENGTH: Final = 6.3
_STILL: Final = 2.5
"""How far below the fainter clap the rest has to stay: rooms go on sounding for a while."""

_BODY: Final = 5
_APART: Final = _slices(80)
_BEFORE: Final = _slices(100)
_JUDGED: Final = _slices(152)
_SOONEST_AGAIN: Final = _slices(32)
_TAIL: Final = _slices(100)
_GAP: Final = (_slices(160), _slices(700))
_STILL_BEFORE: Final = _slices(600)
_STILL_AFTER: Final = _slices(500)
_STILL_AT_LEAST: Final = _slices(250)
_EDGE: Final = 6
_KEPT: Final = _STILL_BEFORE + _GAP[1] + _STILL_AFTER + _BODY


@dataclass(frozen=True, slots=True)
class Clapped:
    """One clap, `at_ms` of the sound that was heard; it may be half of two."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class ClappedTwice:
    """Two claps and nothing else; the first of them was `at_ms` of the sound."""

    at_ms: int


Heard: TypeAlias = Clapped | ClappedTwice


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A sudden sound that began with slice `at`."""

    at: int
    strength: float
    pitch_hz: float
    is_clap: bool


class ClapHearing:
    """Hears claps in one stream of sound."""

    def __init__(self) -> None:
        self._slicer = Slicer()
        self._kept: deque[Slice] = deque(maxlen=_KEPT)
        self._count = 0
        self._strokes: list[_Stroke] = []
        self._is_deaf = False
        self._hears_from = 0

    def feed(self, samples: array[int]) -> tuple[Heard, ...]:
        """What has become certain with these samples: 16 bits each, 16,000 a second."""
        heard: list[Heard] = []
        for each in self._slicer.slices(samples):
            self._count += 1
            if self._is_deaf or self._count <= self._hears_from:
                continue
            self._kept.append(each)
            heard += self._judged_stroke()
            heard += self._judged_pair()
        return tuple(heard)

    def go_deaf(self) -> tuple[Heard, ...]:
        """The coach speaks: what is heard from here on is not the person.

        Two claps that were heard whole count, though the stillness after them is cut short.
        """
        heard: tuple[Heard, ...] = ()
        if len(self._strokes) > 1 and self._count - self._strokes[-1].at >= _STILL_AT_LEAST:
            heard = self._judged_two(len(self._strokes) - 1)
        self._is_deaf = True
        self._kept.clear()
        self._strokes.clear()
        return heard

    def hear_again(self) -> None:
        """The coach has spoken; its echo is still left out."""
        if self._is_deaf:
            self._is_deaf = False
            self._hears_from = self._count + _slices(ECHO_MS)

    # ------------------------------------------------------------------ one stroke

    def _judged_stroke(self) -> tuple[Clapped, ...]:
        """The stroke that began so long ago that it can be judged now, if one did."""
        at = self._count - _JUDGED
        if self._first > at - 3 or (self._strokes and at - self._strokes[-1].at < _APART):
            return ()
        before_last, last, now, then = (self._high(at + each) for each in (-2, -1, 0, 1))
        if now < max(_FAINT, last, _SUDDEN * before_last) or then > _SUDDEN * now:
            return ()
        body = together(self._between(at - 1, at - 1 + _BODY))
        strength = body.high / _BODY
        if strength < _RISE * self._mean(max(self._first, at - _BEFORE), at - 1):
            return ()
        is_clap = (
            strength >= _OVER * self._mean(at + _TAIL, self._count)
            and _PITCH_HZ[0] <= body.pitch_hz <= _PITCH_HZ[1]
            and _SPREAD[0] <= body.spread <= _SPREAD[1]
            and not self._comes_again(at, strength)
        )
        self._strokes.append(_Stroke(at, strength, body.pitch_hz, is_clap))
        return (Clapped(at * SLICE_MS),) if is_clap else ()

    def _comes_again(self, at: int, strength: float) -> bool:
        """Whether something is suddenly loud once more, right after the stroke at that slice."""
        high = [each.high for each in self._between(at + _SOONEST_AGAIN - 3, self._count)]
        return any(
            high[n] >= max(_AGAIN_SHARE * strength, _AGAIN * max(high[n - 3 : n]))
            for n in range(3, len(high))
        )

    # ------------------------------------------------------------------- two claps

    def _judged_pair(self) -> tuple[ClappedTwice, ...]:
        """Two strokes, now that it has been still for long enough after the second."""
        while self._strokes and self._strokes[0].at < self._first:
            del self._strokes[0]
        second_at = self._count - _STILL_AFTER
        place = next((n for n, each in enumerate(self._strokes) if each.at == second_at), 0)
        return self._judged_two(place) if place else ()

    def _judged_two(self, place: int) -> tuple[ClappedTwice, ...]:
        """The stroke in that place and the one before it."""
        first, second = self._strokes[place - 1], self._strokes[place]
        if not (_are_alike(first, second) and self._is_still_around(first, second)):
            return ()
        del self._strokes[: place + 1]
        return (ClappedTwice(first.at * SLICE_MS),)

    def _is_still_around(self, first: _Stroke, second: _Stroke) -> bool:
        limit = min(first.strength, second.strength) / _STILL
        return all(
            self._loudest(begin, end) <= limit
            for begin, end in (
                (max(self._first, first.at - _STILL_BEFORE), first.at - _EDGE),
                (first.at + _TAIL, second.at - _EDGE),
                (second.at + _TAIL, self._count),
            )
        )

    # ---------------------------------------------------------------------- slices

    @property
    def _first(self) -> int:
        """The number of the first slice that is kept; `_count` is that after the last."""
        return self._count - len(self._kept)

    def _high(self, number: int) -> float:
        return self._kept[number - self._count].high

    def _between(self, begin: int, end: int) -> list[Slice]:
        first = self._first
        return list(islice(self._kept, max(0, begin - first), max(0, end - first)))

    def _mean(self, begin: int, end: int) -> float:
        """How strong it is on the mean from one slice to before another."""
        found = self._between(begin, end)
        return together(found).high / len(found) if found else 0.0

    def _loudest(self, begin: int, end: int) -> float:
        """The strongest of all stretches as long as a clap's body."""
        found = [each.high for each in self._between(begin, end)]
        stretches = (sum(found[at : at + _BODY]) for at in range(len(found) - _BODY + 1))
        return max(stretches, default=0.0) / _BODY


def _are_alike(first: _Stroke, second: _Stroke) -> bool:
    """Whether both are claps of the same hands, as far apart as two claps are."""
    soft, loud = sorted((first.strength, second.strength))
    low_hz, high_hz = sorted((first.pitch_hz, second.pitch_hz))
    return (
        first.is_clap
        and second.is_clap
        and _GAP[0] <= second.at - first.at <= _GAP[1]
        and loud <= _ALIKE_STRENGTH * soft
        and high_hz <= _ALIKE_PITCH * low_hz
    )
