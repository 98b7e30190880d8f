"""The tones: soft, where older ears hear them, and no two alike."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sciatica_coach.voice.protocol import Tone
from sciatica_coach.voice.tones import PATTERNS, duration_ms, samples

RATE = 48_000


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_soft_short_and_begins_and_ends_in_silence(tone: Tone) -> None:
    sound = samples(tone, RATE)
    assert abs(len(sound) - RATE * duration_ms(tone) // 1000) < RATE // 100
    assert duration_ms(tone) <= 1_100
    assert 2_000 < max(sound) < 32767 // 4
    assert sound[0] == sound[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(sound)) < 1_000


def test_every_note_lies_where_it_is_heard_best() -> None:
    notes = [note.hz for pattern in PATTERNS.values() for note in pattern if note.hz]
    assert all(400 <= hz <= 1_200 for hz in notes)


def test_each_tone_has_a_rhythm_of_its_own() -> None:
    rhythms = {tuple((note.length_ms, bool(note.hz)) for note in PATTERNS[each]) for each in Tone}
    assert len(rhythms) == len(Tone)
