"""How colours look: contrast as the accessibility guidelines reckon it, and to other eyes.

Contrast: WCAG 2.2, relative luminance. Colour-vision deficiencies: Machado, Oliveira and
Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
Transactions on Visualization and Computer Graphics 15(6), 2009, the matrices of severity 1.0,
applied to linear light. Distance: CIE 1976, where about 2 can just be told side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import dist

from PySide6.QtGui import QColor

EYES: Mapping[str, Sequence[Sequence[float]]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> tuple[float, ...]:
    """Red, green and blue as parts of their full light."""
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    return tuple(
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )


def contrast(one: str, other: str) -> float:
    """From 1 (alike) to 21 (black on white)."""
    light, dark = sorted(_through([_TO_XYZ[1]], linear(each))[0] for each in (one, other))[::-1]
    return (light + 0.05) / (dark + 0.05)


def distance(one: str, other: str, eyes: str = "usual") -> float:
    """How different two colours look to such eyes."""
    return dist(_lab(one, eyes), _lab(other, eyes))


def _lab(colour: str, eyes: str) -> tuple[float, float, float]:
    seen = [min(1.0, max(0.0, part)) for part in _through(EYES[eyes], linear(colour))]
    x, y, z = (
        _curve(part / white) for part, white in zip(_through(_TO_XYZ, seen), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _curve(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def _through(matrix: Sequence[Sequence[float]], parts: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, parts, strict=True)) for row in matrix]
