"""Steps alone, at the body's pace: getting down, getting up, lying comfortably.

Nobody is led to the floor in silence, however well it is known: a step without short
words is told in full.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar.writer import INTRO_TAIL_MS, Place, Writer
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Segment


class Guided(Writer):
    """Nothing has to be ready for a go word; the last step may end in another position."""

    def __init__(self, means: Means, prescription: Prescription, full_rep: int | None) -> None:
        if prescription.familiarity is Familiarity.NAMES:
            prescription = replace(prescription, familiarity=Familiarity.SHORT)
        super().__init__(means, prescription, full_rep)
        self._steps = tuple(step._replace(short=step.short or step.full) for step in self._steps)

    def _work(self) -> Iterator[Segment]:
        *steps, last = self._told_steps(Place(first=True), INTRO_TAIL_MS, ready=False)
        yield from steps
        yield replace(last, position=self._form.leads_to)
