"""Two claps are heard in a room, and nothing else is taken for them."""

from __future__ import annotations

from array import array
from random import Random

import pytest
from tests import household
from tests.household import clap, loud, mixed, pcm, quiet_around, two_claps

from sciatica_coach.hearing.claps import ECHO_MS, ClapHearing, Clapped, ClappedTwice, Heard
from sciatica_coach.hearing.slices import RATE
from sciatica_coach.voice import tones
from sciatica_coach.voice.protocol import Tone

PIECE = 317


def heard_in(wave: household.Wave, hearing: ClapHearing | None = None) -> list[Heard]:
    """What is heard of the sound, in pieces as uneven as a sound system's."""
    hearing = hearing or ClapHearing()
    samples = pcm(wave)
    found: list[Heard] = []
    for at in range(0, len(samples), PIECE):
        found += hearing.feed(samples[at : at + PIECE])
    return found


def pairs(heard: list[Heard]) -> list[ClappedTwice]:
    return [each for each in heard if isinstance(each, ClappedTwice)]


@pytest.mark.parametrize("gap_s", [0.2, 0.35, 0.6])
@pytest.mark.parametrize("room_s", [0.25, 0.45, 0.6])
@pytest.mark.parametrize("peak", [0.02, 0.3, 1.0])
def test_two_claps_are_heard_near_and_far_in_small_rooms_and_large_ones(
    gap_s: float, room_s: float, peak: float
) -> None:
    heard = heard_in(two_claps(Random(7), room_s, gap_s, peak))
    assert [each.at_ms for each in pairs(heard)] == [pytest.approx(1_000, abs=12)]
    assert [type(each) for each in heard] == [Clapped, Clapped, ClappedTwice]


def test_claps_that_overload_the_microphone_are_heard() -> None:
    cut = [max(-1.0, min(1.0, 4 * each)) for each in two_claps(Random(2), peak=1.0)]
    assert len(pairs(heard_in(cut))) == 1


def test_how_the_sound_is_cut_into_pieces_changes_nothing() -> None:
    samples = pcm(two_claps(Random(4)))
    whole = ClapHearing().feed(samples)
    hearing = ClapHearing()
    bit_by_bit = [heard for each in samples for heard in hearing.feed(array("h", [each]))]
    assert list(whole) == bit_by_bit


@pytest.mark.parametrize("count", [1, 3, 4])
def test_one_clap_pauses_nothing_and_neither_do_three_or_four(count: int) -> None:
    rng = Random(5)
    hands = loud(clap(rng, 0.4), 0.3)
    assert not pairs(heard_in(quiet_around(rng, [(1 + 0.35 * n, hands) for n in range(count)])))


@pytest.mark.parametrize("gap_s", [0.09, 0.9])
def test_two_claps_that_are_too_near_or_too_far_apart_are_not_two_claps(gap_s: float) -> None:
    assert not pairs(heard_in(two_claps(Random(6), gap_s=gap_s)))


@pytest.mark.parametrize(("other", "count"), [(0.3, 1), (0.15, 0)])
def test_a_loud_and_a_faint_clap_do_not_belong_together(other: float, count: int) -> None:
    rng = Random(8)
    hands = clap(rng, 0.2)
    both = [(1.0, loud(hands, other)), (1.4, loud(hands, 0.5))]
    assert len(pairs(heard_in(quiet_around(rng, both)))) == count


@pytest.mark.parametrize("what", household.OTHERS)
@pytest.mark.parametrize("seed", range(6))
def test_what_else_is_heard_at_home_pauses_nothing(what: str, seed: int) -> None:
    rng = Random(seed)
    sound = loud(household.OTHERS[what](rng), 0.5)
    twice = quiet_around(rng, [(1, sound), (1 + len(sound) / RATE + 0.3, sound)])
    assert not pairs(heard_in(twice))


def test_two_slams_of_a_door_and_two_dropped_forks_pause_nothing() -> None:
    rng = Random(9)
    for sound in (household.slam(rng), household.dish(rng), household.knock(rng)):
        both = [(1.0, loud(sound, 0.6)), (1.4, loud(sound, 0.5))]
        assert not pairs(heard_in(quiet_around(rng, both)))


@pytest.mark.parametrize("down_s", [0.05, 0.08, 0.11])
@pytest.mark.parametrize("gap_s", [0.25, 0.4, 0.6])
def test_two_keys_of_a_keyboard_are_heard_to_come_up_again_and_pause_nothing(
    down_s: float, gap_s: float
) -> None:
    rng = Random(14)
    down, up = (loud(clap(rng, 0.05), peak) for peak in (0.5, 0.3))
    key = mixed([(0, 1, down), (down_s, 1, up)])
    assert not pairs(heard_in(quiet_around(rng, [(1, key), (1 + gap_s, key)])))
    without = [(1.0, down), (1 + gap_s, down)]
    assert pairs(heard_in(quiet_around(rng, without))), "it is by this alone that they differ"


def test_claps_within_talk_are_not_taken_for_two_claps() -> None:
    rng = Random(10)
    words = loud(household.talk(rng), 0.4)
    claps = two_claps(rng, peak=0.3)
    assert not pairs(heard_in(mixed([(0, 1, claps), (0.7, 1, words), (1.5, 1, words)])))


def test_the_coachs_own_tones_pause_nothing_at_whatever_distance_they_follow_each_other() -> None:
    rng = Random(11)
    for tone in Tone:
        one = loud([float(each) for each in tones.samples(tone, RATE)], 0.9)
        for gap_s in (0.25, 0.4, 0.6):
            assert not pairs(heard_in(quiet_around(rng, [(1, one), (1 + gap_s, one)])))


def test_silence_that_is_no_sound_at_all_is_heard_as_nothing() -> None:
    assert heard_in([0.0] * RATE) == []


# ---------------------------------------------------------- while the coach speaks


def test_while_the_coach_speaks_claps_are_not_heard() -> None:
    hearing = ClapHearing()
    hearing.go_deaf()
    assert heard_in(two_claps(Random(12)), hearing) == []


def test_what_sounds_in_the_echo_of_the_coach_is_not_heard() -> None:
    hearing = ClapHearing()
    hearing.go_deaf()
    hearing.hear_again()
    claps = two_claps(Random(12))
    hands = claps[RATE - ECHO_MS * RATE // 1000 + RATE // 5 :]
    assert not pairs(heard_in(hands, hearing))


def test_after_the_echo_claps_are_heard_again() -> None:
    hearing = ClapHearing()
    hearing.go_deaf()
    heard_in([0.0] * RATE, hearing)
    hearing.hear_again()
    assert len(pairs(heard_in(two_claps(Random(12)), hearing))) == 1


def test_claps_that_end_just_before_the_coach_speaks_count() -> None:
    hearing = ClapHearing()
    claps = two_claps(Random(13), gap_s=0.3)
    assert not pairs(heard_in(claps[: round(1.62 * RATE)], hearing))
    heard = pairs(list(hearing.go_deaf()))
    assert [each.at_ms for each in heard] == [pytest.approx(1_000, abs=12)]


def test_one_clap_before_the_coach_speaks_and_one_after_are_not_two_claps() -> None:
    hearing = ClapHearing()
    claps = two_claps(Random(13), gap_s=0.5)
    heard_in(claps[: round(1.3 * RATE)], hearing)
    hearing.go_deaf()
    hearing.hear_again()
    assert not pairs(heard_in(claps[round(1.3 * RATE) :], hearing))
