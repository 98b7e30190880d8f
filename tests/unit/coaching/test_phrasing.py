"""Lengths are said as a person says them, and shown in digits."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching.phrasing import Phrasing, seconds_of
from sciatica_coach.coaching.segments import Priority
from tests.sessions import catalog

PHRASING = Phrasing(catalog().phrases, 155)


@pytest.mark.parametrize(
    ("duration_ms", "spoken", "shown"),
    [
        (5_000, "Hold five seconds.", "Hold 5 seconds."),
        (2_850, "Hold three seconds.", "Hold 3 seconds."),
        (7_500, "Hold seven and a half seconds.", "Hold 7.5 seconds."),
        (28_500, "Hold twenty-eight and a half seconds.", "Hold 28.5 seconds."),
        (1_000, "Hold one second.", "Hold 1 second."),
        (400, "Hold one second.", "Hold 1 second."),
    ],
)
def test_a_length_is_told_to_the_nearest_half_second(
    duration_ms: int, spoken: str, shown: str
) -> None:
    cue = PHRASING.phrase("intro.hold", Priority.TRANSITION, n=seconds_of(duration_ms))
    assert (cue.text, cue.caption) == (spoken, shown)
