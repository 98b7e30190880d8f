"""How large things are in room view, in pixels of a window of any size; pure.

Letters have the height that `sight` asks for; everything else is told in pixels of the
drawing, of which `Sizes.unit` is one.
"""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.parts import PhaseTypes
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter, line_height

MARGIN = 32.0
"""The air at the left and right edge,"""
TOP = 56.0
"""the height of the top line,"""
BETWEEN = 12.0
"""and of the air between step and caption; in pixels of the drawing."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What must be read from the mat, in pixels; `unit` is a pixel of the drawing."""

    unit: float
    step: int
    caption: int
    phase: int
    number: int

    @classmethod
    def of(cls, rows: float, set_: Typesetter) -> Sizes:
        """The sizes on a screen of that height."""

        def letters(arc: float, *, bold: bool) -> int:
            return set_.size_for_letters(sight.letter_px(arc, rows), bold=bold)

        return cls(
            unit=rows / 800,
            step=letters(sight.STEP_ARC, bold=True),
            caption=letters(sight.CAPTION_ARC, bold=False),
            phase=letters(sight.PHASE_ARC, bold=True),
            number=letters(sight.NUMBER_ARC, bold=True),
        )

    @property
    def phase_types(self) -> PhaseTypes:
        return PhaseTypes(
            phase=Type(self.phase, self.phase, 2, bold=True),
            side=Type(self.phase, self.phase, bold=True),
            count=Type(40 * self.unit, 24 * self.unit),
        )

    def step_height(self, lines: int) -> float:
        return lines * line_height(self.step) + 12 * self.unit

    def caption_height(self, lines: int) -> float:
        return lines * line_height(self.caption) + 8 * self.unit
