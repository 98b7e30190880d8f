"""Steps alone, at the body's pace: getting down, getting up, lying comfortably."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.segments import Segment


class Guided(Writer):
    """Nothing has to be ready for a go word; the last step may end in another position."""

    def _work(self) -> Iterator[Segment]:
        *steps, last = self._told_steps(Place(first=True), INTRO_TAIL_MS, ready=False)
        yield from steps
        yield replace(last, position=self._exercise.leads_to)
