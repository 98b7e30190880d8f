"""How late an event came is told from the earliest, anew after whatever moves one clock alone."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.voice.session_time import SessionTime

SLEPT_MS = 3_600_000


@pytest.fixture
def time() -> SessionTime:
    """A session that began at 1,000 on our clock."""
    made = SessionTime()
    made.due_ms(came(0), 1_000)
    return made


def came(at_ms: int) -> e.Event:
    """Whatever it is."""
    return e.SessionStopped(at_ms)


def test_what_comes_later_than_the_earliest_was_due_before(time: SessionTime) -> None:
    assert time.due_ms(came(500), 1_500) == 1_500
    assert time.due_ms(came(600), 1_900) == 1_600


def test_an_event_that_is_earlier_than_all_others_was_punctual(time: SessionTime) -> None:
    assert time.due_ms(came(500), 1_450) == 1_450
    assert time.due_ms(came(600), 1_600) == 1_550


def test_after_a_sleep_which_our_clock_counts_nothing_is_an_hour_late(time: SessionTime) -> None:
    woken_ms = 2_000 + SLEPT_MS
    assert time.due_ms(e.Slept(1_000, SLEPT_MS), woken_ms) == woken_ms
    assert time.due_ms(came(1_100), woken_ms + 130) == woken_ms + 100


def test_going_on_after_a_pause_counts_anew(time: SessionTime) -> None:
    assert time.due_ms(e.Resumed(2_000), 9_000) == 9_000


def test_a_faster_clock_is_reckoned_in_our_time(time: SessionTime) -> None:
    time.set_speed(10)
    assert time.due_ms(came(5_000), 2_000) == 2_000
    assert time.due_ms(came(6_000), 2_300) == 2_100


def test_a_segment_stands_still_while_the_session_does(time: SessionTime) -> None:
    assert time.elapsed_ms(1_000) is None
    time.segment_began(1_000)
    assert time.elapsed_ms(1_400) == 400
    time.halted(1_500)
    assert time.elapsed_ms(9_000) is None
    time.went_on(10_000)
    assert time.elapsed_ms(10_100) == 600
