"""Rendered speech is trimmed, levelled and checked before anyone hears it."""

from __future__ import annotations

import io
import math
import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.voice.sound_file import (
    LEAD_MS,
    TAIL_MS,
    Sound,
    UnusableSoundError,
    levelled,
    read,
    trimmed,
    written,
)
from sciatica_coach.voice.word_times import Mark

RATE = 22_050


def silence(ms: int) -> array[int]:
    return array("h", bytes(2 * (RATE * ms // 1000)))


def hum(ms: int, loudness: int = 8_000) -> array[int]:
    count = RATE * ms // 1000
    # It begins at its loudest, so that its beginning can be told to the sample.
    return array("h", (round(loudness * math.cos(i * 0.1)) for i in range(count)))


def wav(samples: array[int], channels: int = 1, width: int = 2) -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return target.getvalue()


def rms(samples: array[int]) -> float:
    return math.sqrt(sum(each * each for each in samples) / len(samples))


def test_a_file_comes_back_as_it_was_written() -> None:
    sound = Sound(RATE, hum(200))
    assert read(written(sound)) == sound
    assert sound.duration_ms == 200


@pytest.mark.parametrize(("before_ms", "after_ms"), [(300, 476), (0, 0), (2, 30)])
def test_every_cue_has_the_same_short_lead_and_tail(before_ms: int, after_ms: int) -> None:
    samples = trimmed(Sound(RATE, silence(before_ms) + hum(400) + silence(after_ms))).samples
    first = next(index for index, value in enumerate(samples) if value)
    last = max(index for index, value in enumerate(samples) if value)
    assert abs(first - RATE * LEAD_MS // 1000) <= 2
    assert abs(len(samples) - last - RATE * TAIL_MS // 1000) <= RATE * 6 // 1000


def test_a_quiet_and_a_loud_voice_become_equally_loud() -> None:
    quiet, loud = levelled(Sound(RATE, hum(400, 900))), levelled(Sound(RATE, hum(400, 20_000)))
    assert rms(quiet.samples) == pytest.approx(rms(loud.samples), rel=0.02)
    assert rms(loud.samples) == pytest.approx(3_276, rel=0.05)


def test_pauses_do_not_make_a_voice_louder() -> None:
    paused = levelled(Sound(RATE, hum(300) + silence(1_500) + hum(300)))
    assert rms(paused.samples[: RATE * 300 // 1000]) == pytest.approx(3_276, rel=0.05)


def test_a_peak_is_not_clipped_by_levelling() -> None:
    clicks = hum(400, 200)
    clicks[1_000] = 30_000
    assert max(levelled(Sound(RATE, clicks)).samples) <= 0.9 * 32_767


def test_two_channels_become_one() -> None:
    mono = hum(200)
    stereo = array("h", (each for value in mono for each in (value, 0)))
    assert read(wav(stereo, channels=2)).samples == array("h", (each // 2 for each in mono))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a WAV"),
        (b"FORM0000AIFF", "not a WAV"),
        (wav(hum(40)), "only 40 ms"),
        (wav(silence(500)), "silent"),
        (wav(hum(500))[:-4_000], "cut off"),
        (wav(hum(500), width=1), "8 bits"),
    ],
)
def test_what_is_no_speech_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(UnusableSoundError, match=why):
        read(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    try:
        read(b"RIFF" + data)
    except UnusableSoundError:
        return


def test_words_keep_their_places_in_the_file() -> None:
    marks = (Mark(0, 0), Mark(1, 61), Mark(3, 133))
    sound = Sound(RATE, hum(201), marks)
    assert read(written(sound)) == sound
    assert levelled(sound).marks == marks


def test_where_silence_is_cut_off_words_move_with_the_sound() -> None:
    sound = Sound(RATE, silence(300) + hum(400) + silence(200), (Mark(0, 280), Mark(1, 500)))
    marks = trimmed(sound).marks
    assert marks[0] == Mark(0, 0)
    assert marks[1].at_ms == pytest.approx(500 - 300 + LEAD_MS, abs=1)


def test_any_other_program_reads_the_sound_as_if_there_were_no_words() -> None:
    sound = Sound(RATE, hum(200), (Mark(0, 0), Mark(1, 100)))
    with wave.open(io.BytesIO(written(sound))) as file:
        assert file.readframes(file.getnframes()) == sound.samples.tobytes()


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_words_that_cannot_be_read_leave_the_sound_as_it_is(cut: int) -> None:
    sound = Sound(RATE, hum(200), (Mark(0, 0), Mark(1, 100)))
    assert read(written(sound)[:-cut]).samples == sound.samples
