"""The reasons of the rules stay inside the limits of what this coach may say."""

from __future__ import annotations

import re

import pytest

from sciatica_coach.wording.progression import ASLEEP, REASONS

NEVER = re.compile(
    r"\b(treat|cure|heal|reliev|diagnos|therap(y|ies)\b|prescri|prevent|proven|personali|"
    r"safe\b|danger|damage|fail|bad\b|score|streak|well done)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("text", [*REASONS.values(), ASLEEP])
def test_a_reason_is_short_plain_and_claims_nothing(text: str) -> None:
    assert NEVER.search(text) is None
    for sentence in re.split(r"(?<=[.?!]) ", text):
        assert sentence.endswith(".")
        assert len(sentence.split()) <= 18
