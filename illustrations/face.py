"""The face: a mouth at ease that smiles a little, and paint for brows, lashes and lips.

A closed mouth that is level at rest looks stern from far away. So its corners are drawn up,
skin and paint alike, before anything is cut from the body.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from illustrations.body import Array, Body
from illustrations.tailoring import Mask, cut, fitted, halved, whole

Colour = tuple[int, int, int]

BROWS, LASHES, LIPS, MOUTH = (118, 82, 62), (92, 64, 52), (212, 138, 118), (150, 82, 72)
PAINT_M, OVER_PAINT_M = 0.0008, 0.0013
"""What is painted on the face lies so far off the skin; the line of the mouth over the lips."""
CORNER_M, LIP_LINE_M = 0.025, 0.7725
"""Where the corners of the mouth are: aside, and up."""
SMILE_M, WIDER_M = 0.0048, 0.0014
"""How far the corners are drawn up and outward."""
SOFT_M = (0.014, 0.016)
"""How far around the corners the skin goes with them: aside, and up."""


def smiling(body: Body) -> Body:
    """The same body with the corners of its mouth drawn up."""
    x, y, z = body.vertices.T
    drawn = _drawn(np.abs(x), z) * (y < -0.06)
    vertices = body.vertices.copy()
    vertices[:, 0] += np.sign(x) * WIDER_M * drawn
    vertices[:, 2] += SMILE_M * drawn
    return replace(body, vertices=vertices)


def painted(body: Body, head: Mask) -> Iterator[tuple[str, Body, Colour]]:
    """Without them a face from far away is blank; `head` is what follows the head's bone."""
    _, y, z = body.vertices.T
    front = (y < -0.098) & (z > 0.755) & (z < 0.885) & head
    patch = whole(body, body.triangles[front[body.triangles].all(axis=1)])
    for name, shape, colour, halvings, off in (
        ("brows", _brows, BROWS, 2, PAINT_M),
        ("lashes", _lashes, LASHES, 0, PAINT_M),
        ("lips", _lips, LIPS, 1, PAINT_M),
        ("mouth", _mouth, MOUTH, 2, OVER_PAINT_M),
    ):
        fine = patch
        for _ in range(halvings):
            fine = halved(fine)
        mesh, _ = cut(fine, shape(np.abs(fine.vertices[:, 0]), fine.vertices[:, 2]))
        yield name, fitted(mesh, np.full(len(mesh.vertices), off), 0, 0.0), colour


def _drawn(aside: Array, z: Array) -> Array:
    """How much of the smile each place takes part in, 0..1."""
    across, up = (aside - CORNER_M) / SOFT_M[0], (z - LIP_LINE_M) / SOFT_M[1]
    return np.asarray(np.exp(-(across**2) - up**2))


def _stroke(across: Array, up: Array, ends: tuple[float, float], thick: Array) -> Array:
    beyond = np.maximum(ends[0] - across, across - ends[1])
    return np.asarray(np.minimum(thick - np.abs(up), -beyond))


def _brows(aside: Array, z: Array) -> Array:
    share = np.clip((aside - 0.012) / 0.042, 0, 1)
    line = 0.8690 + 0.0048 * np.sin(share * 2.6) - 0.0035 * share
    return _stroke(aside, z - line, (0.014, 0.054), 0.0016 + 0.0010 * (1 - share) * share * 4)


def _lashes(aside: Array, z: Array) -> Array:
    off = (aside - 0.031) / 0.017
    return _stroke(aside, z - (0.8375 + 0.0035 * off**2), (0.0135, 0.0495), 0.0013 + 0 * off)


def _lip_line(aside: Array) -> Array:
    """The height at which the lips meet, when the mouth smiles."""
    level = np.full_like(aside, LIP_LINE_M)
    return np.asarray(level + SMILE_M * _drawn(aside, level))


def _lips(aside: Array, z: Array) -> Array:
    end = CORNER_M + WIDER_M
    share = np.clip(1 - (aside / end) ** 2, 0, 1)
    middle = _lip_line(aside)
    high = middle + 0.0072 * share**0.7 - z
    low = z - (middle - 0.0088 * share**0.8)
    return np.asarray(np.where(aside < end, np.minimum(high, low), end - aside))


def _mouth(aside: Array, z: Array) -> Array:
    end = CORNER_M + WIDER_M
    thick = 0.0005 + 0.0006 * np.clip(1 - (aside / end) ** 2, 0, 1)
    return _stroke(aside, z - _lip_line(aside), (-1.0, end + 0.001), thick)
