"""The part of a picture that is shown: what its empty margins leave."""

from __future__ import annotations

import math
from dataclasses import dataclass

GRID = (480, 300)
"""Lines that fall between pixels in a frame that passes and in a pose, twice as fine."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is shown, in parts of it (0..1)."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def within(self, x: float, y: float) -> tuple[float, float]:
        """A point of the picture, in parts of what is left of it."""
        return (
            (x - self.left) / (self.right - self.left),
            (y - self.top) / (self.bottom - self.top),
        )

    def on_grid(self) -> Crop:
        """The least around it that cuts pictures of either size along whole pixels."""
        across, down = GRID
        return Crop(
            math.floor(self.left * across) / across,
            math.floor(self.top * down) / down,
            math.ceil(self.right * across) / across,
            math.ceil(self.bottom * down) / down,
        )

    def united(self, other: Crop) -> Crop:
        """The least that holds both."""
        return Crop(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


WHOLE = Crop()
