"""What bones alone get wrong: a seat keeps its fullness when the hip bends.

Skin that follows thigh and hips in equal parts is drawn toward the joint between them, the
more the further the hip is bent; a buttock would be hollow, and hover where it carries the
body. So it is given back part of its distance from the joint.
"""

from __future__ import annotations

import numpy as np

from illustrations.body import Array, Body

FLAT, MOST = 0.4, 0.9
KEPT = 0.9
"""How much of the distance is given back."""
BEHIND_M = 0.05
"""From the joint backward over so much, skin turns from groin to seat."""


def hip_joints(body: Body) -> tuple[int, int]:
    return body.bone("upperleg01.L"), body.bone("upperleg01.R")


def filled(body: Body, rest: Array, weights: Array, joints: Array, blended: Array) -> Array:
    """The blended skin with full seats; `joints` are where the bones are now."""
    result = blended.copy()
    for hip, letter in zip(hip_joints(body), "LR", strict=True):
        leg = [bone for bone, name in enumerate(body.bones) if _of_leg(name, letter)]
        share = weights[:, leg].sum(axis=1)
        behind = np.clip((rest[:, 1] - body.heads[hip, 1]) / BEHIND_M, 0.0, 1.0)
        mixed = 4 * share * (1 - share) * behind
        own = mixed > 0
        away = blended[own] - joints[hip]
        near = np.linalg.norm(away, axis=1)
        far = np.linalg.norm(rest[own] - body.heads[hip], axis=1)
        growth = np.clip(far / np.maximum(near, 0.01) - 1 - FLAT, 0.0, MOST)
        result[own] += away * (KEPT * mixed[own] * growth)[:, None]
    return result


def _of_leg(bone: str, letter: str) -> bool:
    return bone.endswith("." + letter) and bone.startswith(("upperleg", "lowerleg", "foot", "toe"))
