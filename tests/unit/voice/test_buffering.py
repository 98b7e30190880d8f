"""A busy computer gets a longer buffer, and loses it again when it has calmed down."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sciatica_coach.voice.buffering import LONG_MS, SHORT_MS, Buffering

IN_TIME = (10, 11, 9, 15, 8)


def wanted_after(buffering: Buffering, gaps_ms: Iterable[int], now_ms: int = 1_000) -> int:
    """What is wanted after chunks that came so far apart; where the clock stands then."""
    buffering.beat(now_ms)
    for gap_ms in gaps_ms:
        now_ms += gap_ms
        buffering.beat(now_ms)
    return buffering.wanted_ms(now_ms)


@pytest.mark.parametrize(
    ("gaps_ms", "wanted_ms"),
    [
        (IN_TIME * 1_000, SHORT_MS),
        ((*IN_TIME, 60, *IN_TIME), SHORT_MS),
        ((*IN_TIME, 25, *IN_TIME, 19), LONG_MS),
        ((25, *IN_TIME * 100, 25), SHORT_MS),
        ((25, *IN_TIME * 100, 25, 25), LONG_MS),
    ],
)
def test_two_late_chunks_in_a_row_of_five_seconds_ask_for_a_long_buffer(
    gaps_ms: tuple[int, ...], wanted_ms: int
) -> None:
    assert wanted_after(Buffering(), gaps_ms) == wanted_ms


def test_half_a_minute_without_a_late_chunk_asks_for_the_short_one_again() -> None:
    buffering = Buffering()
    assert wanted_after(buffering, (25, 25)) == LONG_MS
    buffering.opened(2_000)
    assert buffering.chunk_ms == LONG_MS
    assert wanted_after(buffering, [30] * 500, 2_000) == LONG_MS
    assert wanted_after(buffering, (50,), 17_000) == LONG_MS
    assert buffering.wanted_ms(47_000) == LONG_MS
    assert buffering.wanted_ms(47_051) == SHORT_MS


def test_how_long_a_device_takes_to_begin_is_no_sign_of_anything() -> None:
    buffering = Buffering()
    for now_ms in (0, 3_000, 6_000):
        buffering.opened(now_ms)
        assert wanted_after(buffering, IN_TIME, now_ms + 1_500) == SHORT_MS
