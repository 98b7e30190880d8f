"""How a limb of two bones reaches for a place: inverse kinematics in closed form."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from illustrations.rotations import Array, frame, unit

STRETCH = 0.998
"""A limb never gets longer than this share of its bones."""


def two_bones(
    begin: Array, target: Array, lengths: tuple[float, float], pole: Array
) -> tuple[Array, Array]:
    """The middle joint, and the end that can be reached toward the target.

    The middle joint lies on the side of the line that the pole points to.
    """
    upper, lower = lengths
    line = target - begin
    along = unit(line)
    far = float(np.linalg.norm(line))
    far = min(max(far, abs(upper - lower) * 1.02), (upper + lower) * STRETCH)
    foot = (far**2 + upper**2 - lower**2) / (2 * far)
    out = unit(unit(pole) - along * float(unit(pole) @ along))
    height = np.sqrt(max(upper**2 - foot**2, 0.0))
    return begin + along * foot + out * height, begin + along * far


def carried(
    direction0: Array, beside0: npt.ArrayLike, direction: Array, beside: npt.ArrayLike
) -> Array:
    """The turn that brings one direction, and what is beside it, to another."""
    return np.asarray(frame(direction, beside) @ frame(direction0, beside0).T)


def off_line(begin: Array, middle: Array, end: Array) -> Array:
    """Where the middle joint lies, seen from the line between the ends: a pole."""
    along = unit(end - begin)
    off = middle - begin
    return unit(off - along * float(off @ along))
