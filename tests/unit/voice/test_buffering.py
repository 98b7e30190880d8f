"""A busy computer gets a longer buffer, and loses it again when it has calmed down."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sciatica_coach.voice.buffering import LONG, MIDDLE, SHORT, Buffer, Buffering

IN_TIME = (10, 11, 9, 15, 8)


def wanted_after(buffering: Buffering, gaps_ms: Iterable[int], now_ms: int = 1_000) -> Buffer:
    """What is wanted after chunks that came so far apart, where the clock stands then."""
    buffering.beat(now_ms)
    for gap_ms in gaps_ms:
        now_ms += gap_ms
        buffering.beat(now_ms)
    return buffering.wanted(now_ms)


def reopened(buffering: Buffering, now_ms: int) -> None:
    """The device is opened with what is wanted."""
    buffering.opened(buffering.wanted(now_ms), now_ms)


@pytest.mark.parametrize(
    ("gaps_ms", "wanted"),
    [
        (IN_TIME * 1_000, SHORT),
        ((*IN_TIME, 60, *IN_TIME), SHORT),
        ((*IN_TIME, 25, *IN_TIME, 19), MIDDLE),
        ((25, *IN_TIME * 100, 25), SHORT),
        ((25, *IN_TIME * 100, 25, 25), MIDDLE),
    ],
)
def test_two_late_chunks_in_a_row_of_five_seconds_ask_for_a_longer_buffer(
    gaps_ms: tuple[int, ...], wanted: Buffer
) -> None:
    assert wanted_after(Buffering(), gaps_ms) is wanted


def test_half_a_minute_without_a_late_chunk_asks_for_the_short_one_again() -> None:
    buffering = Buffering()
    assert wanted_after(buffering, (25, 25)) is MIDDLE
    reopened(buffering, 2_000)
    assert buffering.buffer is MIDDLE
    assert wanted_after(buffering, [7, 15, 8] * 500, 2_000) is MIDDLE
    assert wanted_after(buffering, (50,), 17_000) is MIDDLE
    assert buffering.wanted(47_000) is MIDDLE
    assert buffering.wanted(47_050) is SHORT


def test_late_chunks_with_the_longer_buffer_ask_for_the_longest() -> None:
    buffering = Buffering()
    assert wanted_after(buffering, (25, 25)) is MIDDLE
    reopened(buffering, 2_000)
    assert wanted_after(buffering, (30, 30), 2_000) is LONG
    reopened(buffering, 3_000)
    assert wanted_after(buffering, [20, 0, 110] * 240, 3_000) is SHORT, "it asks in its own parts"


def test_a_computer_that_is_busy_again_and_again_keeps_the_longest_longer() -> None:
    buffering, now_ms, waited_ms, kept_s = Buffering(), 0, 0, []
    for _ in range(6):
        buffering.waited(now_ms, waited_ms)
        now_ms, waited_ms = now_ms + 2_000, waited_ms + 2_000
        buffering.waited(now_ms, waited_ms)
        reopened(buffering, now_ms)
        began_ms = now_ms
        while buffering.wanted(now_ms) is LONG:
            now_ms += 1_000
        reopened(buffering, now_ms)
        kept_s.append((now_ms - began_ms) // 1_000)
    assert kept_s == [30, 60, 120, 240, 480, 480]


@pytest.mark.parametrize(("waited_ms", "wanted"), [(0, SHORT), (850, SHORT), (950, LONG)])
def test_where_programs_wait_for_a_core_the_longest_buffer_comes_before_a_hole(
    waited_ms: int, wanted: Buffer
) -> None:
    buffering = Buffering()
    for second in range(3):
        buffering.waited(1_000 * second, 50_000 + waited_ms * second)
    assert buffering.wanted(2_000) is wanted


def test_one_second_of_waiting_as_when_programs_start_is_no_sign() -> None:
    buffering = Buffering()
    for second, waited_ms in enumerate((0, 1_000, 1_500, 2_000)):
        buffering.waited(1_000 * second, waited_ms)
        assert buffering.wanted(1_000 * second) is SHORT


def test_the_longest_buffer_stays_while_programs_wait_for_a_core() -> None:
    buffering = Buffering()
    for second in range(60):
        buffering.waited(1_000 * second, 990 * second)
        if second == 2:
            reopened(buffering, 2_000)
    assert buffering.wanted(59_000) is LONG
    assert buffering.wanted(88_900) is LONG
    assert buffering.wanted(89_000) is SHORT


def test_two_looks_within_a_moment_are_one() -> None:
    """The device is opened anew right after a look: a wait of 9 ms in 10 is no sign."""
    buffering = Buffering()
    buffering.waited(0, 0)
    buffering.waited(10, 9)
    assert buffering.wanted(10) is SHORT


def test_how_long_a_device_takes_to_begin_is_no_sign_of_anything() -> None:
    buffering = Buffering()
    for now_ms in (0, 3_000, 6_000):
        reopened(buffering, now_ms)
        assert wanted_after(buffering, IN_TIME, now_ms + 1_500) is SHORT


def test_what_was_wanted_when_the_opening_began_is_what_the_device_has() -> None:
    """Opening takes its time, and the signs may change meanwhile."""
    buffering = Buffering()
    assert wanted_after(buffering, (25, 25)) is MIDDLE
    buffering.opened(SHORT, 2_000)
    assert buffering.buffer is SHORT


def test_a_longer_buffer_is_taken_in_the_next_pause_and_a_shorter_one_between_repetitions() -> None:
    """So that no repetition is shortened by what the longer buffer had put all its sounds off."""
    buffering = Buffering()
    assert not buffering.is_to_change(1_000, 60_000), "nothing else is wanted"
    assert wanted_after(buffering, (25, 25)) is MIDDLE
    assert not buffering.is_to_change(1_050, 250)
    assert buffering.is_to_change(1_050, 251)
    reopened(buffering, 2_000)
    assert buffering.wanted(40_000) is SHORT
    assert not buffering.is_to_change(40_000, 3_000)
    assert buffering.is_to_change(40_000, 3_001)
