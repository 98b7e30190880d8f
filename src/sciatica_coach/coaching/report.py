"""What a person reports of an exercise afterwards; apart, for old journals are read with it too."""

from __future__ import annotations

from enum import StrEnum


class Report(StrEnum):
    """What a person says of one exercise; the words of the journal."""

    FINE = "fine"
    HURT = "hurt"
    SPREAD = "spread"
    LEFT_OUT = "left_out"

    @property
    def following(self) -> Report:
        """The next answer, when a person leafs through them."""
        answers = list(Report)
        return answers[(answers.index(self) + 1) % len(answers)]
