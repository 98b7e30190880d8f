"""The part of a picture that is shown: what its empty margins leave."""

from __future__ import annotations

from dataclasses import dataclass


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

    def united(self, other: Crop) -> Crop:
        """The least that holds both."""
        return Crop(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


WHOLE = Crop()
