"""The words that all shells share."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.safety import TAGS, Truth
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.wording.plain import POSITIONS, clock_time
from sciatica_coach.wording.safety import TRUTHS
from sciatica_coach.wording.session import PHASES, REPORTS


@pytest.mark.parametrize(
    ("ms", "text"),
    [(-1, "0:00"), (0, "0:00"), (1, "0:01"), (61_000, "1:01"), (61_001, "1:02")],
)
def test_a_clock_counts_a_second_that_has_begun(ms: int, text: str) -> None:
    assert clock_time(ms) == text


def test_everything_that_a_shell_may_name_has_its_words() -> None:
    assert set(PHASES) == set(SegmentKind)
    assert set(REPORTS) == set(Report)
    assert set(POSITIONS) == set(Position)
    assert set(TRUTHS) == set(TAGS) == set(Truth)
