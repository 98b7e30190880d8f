"""The tones, measured on their samples: soft, where older ears hear them, no two alike."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import combinations, pairwise

import pytest

from sciatica_coach.voice.protocol import Tone
from sciatica_coach.voice.sound_file import Sound, levelled
from sciatica_coach.voice.tones import duration_ms, samples

RATE = 48_000
BLOCK = RATE // 200  # 5 ms
LONGEST_MS = 1_100
CLEARLY_LONGER = 1.8


@dataclass(frozen=True)
class Heard:
    """A stretch of sound between two silences; `hz` by counting its waves."""

    start_ms: int
    length_ms: int
    hz: float


def heard(sound: array[int]) -> list[Heard]:
    """The notes of a sound, as a listener without the score finds them."""
    blocks = [sound[start : start + BLOCK] for start in range(0, len(sound), BLOCK)]
    loud = [max(map(abs, block)) > max(sound) * 0.05 for block in blocks]
    edges = [place for place, (a, b) in enumerate(pairwise([False, *loud, False])) if a is not b]
    return [
        Heard(start * 5, (end - start) * 5, hertz(sound[start * BLOCK : end * BLOCK]))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]


def hertz(sound: array[int]) -> float:
    rises = [place for place, (a, b) in enumerate(pairwise(sound)) if a <= 0 < b]
    return (len(rises) - 1) * RATE / (rises[-1] - rises[0])


def loudness(sound: array[int]) -> float:
    """RMS of its loudest fifth of a second, where an ear has made up its mind."""
    window = RATE // 5
    padded = sound + array("h", bytes(2 * window))
    sums = (padded[start : start + window] for start in range(0, len(sound), window // 8))
    return float(max(sum(each * each for each in part) / window for part in sums) ** 0.5)


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_soft_short_and_begins_and_ends_in_silence(tone: Tone) -> None:
    sound = samples(tone, RATE)
    assert abs(len(sound) - RATE * duration_ms(tone) // 1000) < RATE // 100
    assert duration_ms(tone) <= LONGEST_MS
    assert 2_000 < max(sound) < 32767 // 4
    assert sound[0] == sound[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(sound)) < 1_000


@pytest.mark.parametrize("tone", Tone)
def test_every_note_lies_where_it_is_heard_best(tone: Tone) -> None:
    for note in heard(samples(tone, RATE)):
        assert 400 <= note.hz <= 1_200
        assert note.length_ms >= 50, "long enough to be a note"


@pytest.mark.parametrize(("one", "other"), list(combinations(Tone, 2)))
def test_two_tones_are_told_apart_by_their_rhythm_alone(one: Tone, other: Tone) -> None:
    first, second = heard(samples(one, RATE)), heard(samples(other, RATE))
    if len(first) == len(second):
        ratios = [a.length_ms / b.length_ms for a, b in zip(first, second, strict=True)]
        assert max(*ratios, *(1 / ratio for ratio in ratios)) >= CLEARLY_LONGER


@pytest.mark.parametrize("tone", [each for each in Tone if each is not Tone.START])
def test_the_first_sound_is_softer_than_every_other_tone(tone: Tone) -> None:
    assert loudness(samples(Tone.START, RATE)) < 0.9 * loudness(samples(tone, RATE))


def test_the_first_sound_is_softer_than_the_voice() -> None:
    voice = levelled(Sound(RATE, array("h", samples(Tone.HOLD_END, RATE) * 4)))
    assert loudness(samples(Tone.START, RATE)) < 0.9 * loudness(voice.samples)
