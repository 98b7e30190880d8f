"""What the loudspeaker gets: cues, tones, silence, and no click between them."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pytest

from sciatica_coach.voice.mixer import FADE_MS, HISS, RATE, WAKING_MS, Mixer
from sciatica_coach.voice.protocol import CueEnded, CueStarted, Message

CHUNK = 480
LOUD = 10_000


class Loudspeaker:
    """Asks for 10 ms at a time, as a device does."""

    def __init__(self) -> None:
        self.told: list[Message] = []
        self.mixer = Mixer(self.told.append)

    def hears(self, chunks: int = 1) -> array[int]:
        heard = array("h")
        for _ in range(chunks):
            chunk = array("h", self.mixer.frames(CHUNK))
            assert len(chunk) == CHUNK
            heard += chunk
        return heard


def level(value: int, ms: int) -> array[int]:
    return array("h", [value] * (RATE * ms // 1000))


@pytest.fixture
def speaker() -> Loudspeaker:
    return Loudspeaker()


def test_with_nothing_to_play_there_is_silence(speaker: Loudspeaker) -> None:
    assert set(speaker.hears(3)) == {0}
    assert len(speaker.mixer.frames(9_600)) == 2 * 9_600


def test_a_cue_tells_its_start_with_its_first_chunk_and_its_end_with_its_last(
    speaker: Loudspeaker,
) -> None:
    speaker.mixer.play(7, level(LOUD, 25))
    assert speaker.told == []
    heard = speaker.hears()
    assert speaker.told == [CueStarted(7)]
    heard += speaker.hears(2)
    assert speaker.told == [CueStarted(7), CueEnded(7)]
    assert heard.count(LOUD) == RATE * 25 // 1000
    assert set(heard[-240:]) == {0}


def test_what_is_stopped_fades_out_in_five_milliseconds_and_tells_nothing(
    speaker: Loudspeaker,
) -> None:
    speaker.mixer.play(7, level(LOUD, 500))
    speaker.hears(2)
    speaker.mixer.stop(7)
    heard = speaker.hears(2)
    sounding = [each for each in heard if each]
    assert RATE * FADE_MS // 1000 - 2 <= len(sounding) <= RATE * FADE_MS // 1000
    assert max(abs(b - a) for a, b in pairwise(heard)) < LOUD // 50
    assert speaker.told == [CueStarted(7)]


def test_stopping_an_earlier_cue_leaves_the_later_one_alone(speaker: Loudspeaker) -> None:
    speaker.mixer.play(7, level(LOUD, 500))
    speaker.hears()
    speaker.mixer.play(8, level(LOUD, 20))
    speaker.mixer.stop(7)
    speaker.hears(5)
    assert speaker.told == [CueStarted(7), CueStarted(8), CueEnded(8)]


def test_a_cue_waits_for_the_tone_before_it(speaker: Loudspeaker) -> None:
    speaker.mixer.play_tone(level(100, 30))
    speaker.mixer.play(7, level(LOUD, 10))
    assert set(speaker.hears(3)) == {100}
    assert speaker.told == []
    assert set(speaker.hears()) == {LOUD}
    assert speaker.told == [CueStarted(7), CueEnded(7)]


def test_a_tone_that_comes_while_a_cue_runs_is_heard_with_it(speaker: Loudspeaker) -> None:
    speaker.mixer.play(7, level(LOUD, 100))
    speaker.hears(2)
    speaker.mixer.play_tone(level(100, 20))
    assert set(speaker.hears(2)) == {LOUD + 100}
    assert set(speaker.hears()) == {LOUD}


def test_two_loud_sounds_together_do_not_wrap_around(speaker: Loudspeaker) -> None:
    speaker.mixer.play(7, level(30_000, 100))
    speaker.hears()
    speaker.mixer.play_tone(level(30_000, 50))
    assert set(speaker.hears()) == {32_767}


def test_the_volume_changes_in_the_middle_of_a_cue(speaker: Loudspeaker) -> None:
    speaker.mixer.play(7, level(LOUD, 100))
    speaker.hears()
    speaker.mixer.set_gain(0.5)
    assert set(speaker.hears()) == {LOUD // 2}
    speaker.mixer.set_gain(0.0)
    assert set(speaker.hears()) == {0}


def test_what_nobody_hears_is_forgotten(speaker: Loudspeaker) -> None:
    speaker.mixer.play_tone(level(100, 500))
    speaker.mixer.play(7, level(LOUD, 500))
    speaker.mixer.clear()
    assert set(speaker.hears(2)) == {0}
    assert speaker.told == []


def test_a_loudspeaker_that_wakes_slowly_is_given_its_time_before_the_first_word(
    speaker: Loudspeaker,
) -> None:
    speaker.mixer.set_waking(slowly=True)
    speaker.mixer.opened()
    speaker.mixer.play(7, level(LOUD, 25))
    waking = speaker.hears(WAKING_MS // 10)
    assert speaker.told == []
    assert max(map(abs, waking)) <= HISS
    assert LOUD in speaker.hears()
    assert speaker.told == [CueStarted(7)]


def test_it_is_kept_awake_by_a_hiss_that_nobody_hears(speaker: Loudspeaker) -> None:
    speaker.mixer.set_waking(slowly=True)
    speaker.mixer.play(7, level(LOUD, 10))
    speaker.hears(2)
    for _ in range(30):
        assert 1 < max(map(abs, speaker.hears())) <= HISS
    assert len(speaker.mixer.frames(9_600)) == 2 * 9_600
    speaker.mixer.set_waking(slowly=False)
    assert set(speaker.hears(3)) == {0}


def test_any_other_loudspeaker_sounds_at_once(speaker: Loudspeaker) -> None:
    speaker.mixer.opened()
    speaker.mixer.play(7, level(LOUD, 25))
    assert LOUD in speaker.hears()
