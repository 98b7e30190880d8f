"""What the claps' bench plays into a microphone: claps, and all that is no clap.

Without a folder of recordings all of it is made by calculation (`tests.household`). With
one, `SCIATICA_COACH_RECORDINGS`, its `claps` (each file one clap) are put into made-up rooms,
and its `others` (talk, household noise, music) are played as they are, one after the other.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random

import miniaudio
from tests.household import OTHERS, Wave, clap, in_room, loud, noise, pcm

from sciatica_coach.hearing.slices import RATE
from sciatica_coach.voice.sound_file import Sound, written

RECORDINGS = "SCIATICA_COACH_RECORDINGS"
MURMUR_S = 4.0
ROOMS_S = (0.25, 0.6)
GAPS_S = (0.2, 0.6)
PAUSE_S = (1.2, 2.0)
VARIANTS = 6
"""Of each kind of sound that is made."""


Recording = Sequence[float]


def recorded(kind: str) -> list[Recording]:
    """The recordings of that kind, or none; each is as loud as it can be."""
    folder = os.environ.get(RECORDINGS)
    if not folder:
        return []
    waves: list[Recording] = []
    for path in sorted(path for path in (Path(folder) / kind).rglob("*") if path.is_file()):
        sound = miniaudio.decode_file(
            str(path), miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
        )
        waves.append(array("f", loud(sound.samples, 1.0)))  # an hour of them, and lists are large
    return waves


def clap_pairs(rng: Random, count: int, claps: Sequence[Recording]) -> tuple[Wave, list[float]]:
    """So many times two claps, in rooms and at distances of all kinds; when each two begin.

    claps  recorded ones to take; none has them made
    """
    wave: Wave = []
    begin_s: list[float] = []
    for _ in range(count):
        wave += _quiet(rng, rng.uniform(*PAUSE_S))
        begin_s.append(len(wave) / RATE)
        room_s, distance = rng.uniform(*ROOMS_S), rng.uniform(0.6, 1.2)
        peak, seed = 10 ** rng.uniform(-1.6, -0.1), rng.random()
        hands = rng.choice(claps) if claps else None
        for gap_s in (rng.uniform(*GAPS_S), 0.9):
            chance = Random(seed)
            sound = in_room(chance, hands, room_s, distance) if hands else clap(chance, room_s)
            sound = loud(sound, peak * rng.uniform(0.65, 1))[: round(gap_s * RATE)]
            murmur = _quiet(rng, gap_s, peak * 0.01)
            sound += [0.0] * (len(murmur) - len(sound))
            wave += [each + quiet for each, quiet in zip(sound, murmur, strict=True)]
    return wave, begin_s


def household(rng: Random, others: Sequence[Recording]) -> Iterator[array[int]]:
    """Without end: piece after piece of what is no clap; `others` are recordings, if any."""
    made = [OTHERS[kind](rng) for kind in OTHERS for _ in range(VARIANTS)] if not others else []
    order: list[Recording] = []
    while True:
        if not order:
            order = list(others or made)
            rng.shuffle(order)
        sound = loud(order.pop(), 10 ** rng.uniform(-1.3, -0.1))
        quiet = _quiet(rng, rng.uniform(0.1, 1.5))
        yield pcm([each + rng.uniform(-0.001, 0.001) for each in sound])
        yield pcm(quiet)


def recording(path: Path, seconds: float, pieces: Iterator[array[int]]) -> Path:
    """A file of at least so many seconds of these pieces, none of them cut short."""
    samples: array[int] = array("h")
    while len(samples) < seconds * RATE:
        samples.extend(next(pieces))
    path.write_bytes(written(Sound(RATE, samples)))
    return path


def _quiet(rng: Random, seconds: float, murmur: float = 0.001) -> Wave:
    """A room in which nothing happens."""
    loop = noise(rng, min(seconds, MURMUR_S))
    whole = (each for _ in range(round(seconds / MURMUR_S) + 1) for each in loop)
    return [each * murmur for each in islice(whole, round(seconds * RATE))]
