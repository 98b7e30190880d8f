"""What bones alone get wrong: a seat keeps its fullness when the hip bends.

Skin that follows thigh and hips in equal parts is drawn toward the joint between them, the
more the further the hip is bent; a buttock would be hollow, and hover where it carries the
body. So it is given back part of its distance from the joint.
"""

from __future__ import annotations

import numpy as np

from illustrations.body import Array, Body

FLAT, MOST = 0.4, 0.9
"""Of the distance that is lost, so much is flat from sitting; and the most that is counted."""
KEPT = 0.9
"""How much of the distance is given back."""
BEHIND_M = 0.05
"""From the joint backward over so much, skin turns from groin to seat."""


def filled(body: Body, rest: Array, weights: Array, joints: Array, blended: Array) -> Array:
    """The blended skin with full seats; `joints` are where the bones are now."""
    for letter in "LR":
        hip, below = body.bone(f"upperleg01.{letter}"), body.bone(f"upperleg02.{letter}")
        back = rest[:, 1] - body.heads[hip, 1]
        near = np.flatnonzero(((weights[:, hip] > 0) | (weights[:, below] > 0)) & (back > 0))
        if not len(near):
            continue
        leg = np.flatnonzero([_of_leg(name, letter) for name in body.bones])
        share = weights[np.ix_(near, leg)].sum(axis=1)
        mixed = 4 * share * (1 - share) * np.clip(back[near] / BEHIND_M, 0.0, 1.0)
        away = blended[near] - joints[hip]
        now = np.linalg.norm(away, axis=1)
        far = np.linalg.norm(rest[near] - body.heads[hip], axis=1)
        growth = np.clip(far / np.maximum(now, 0.01) - 1 - FLAT, 0.0, MOST)
        blended[near] += away * (KEPT * mixed * growth)[:, None]
    return blended


def _of_leg(bone: str, letter: str) -> bool:
    return bone.endswith("." + letter) and bone.startswith(("upperleg", "lowerleg", "foot", "toe"))
