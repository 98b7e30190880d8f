"""Bones that carry the skin: forward kinematics and linear blend skinning.

A bone's rotation is given in the rest axes, relative to its parent: `G = G_parent @ R`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from illustrations.body import Array, Body
from illustrations.flesh import filled

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Posture:
    """Where every bone is.

    turns   (b, 3, 3) from the rest axes to the room's
    joints  (b, 3) where each bone begins, in metres
    """

    turns: Array
    joints: Array

    def moved(self, by: Array) -> Posture:
        return Posture(self.turns, self.joints + by)


def stand(body: Body, local: dict[str, Array], root: Array, at: Array) -> Posture:
    """Put the bones together, from the root outward; bones not named keep their rest."""
    count = len(body.bones)
    turns, joints = np.empty((count, 3, 3)), np.empty((count, 3))
    for bone, (name, parent) in enumerate(zip(body.bones, body.parents, strict=True)):
        own = local.get(name)
        if parent < 0:
            turns[bone] = root if own is None else root @ own
            joints[bone] = at
            continue
        turns[bone] = turns[parent] if own is None else turns[parent] @ own
        joints[bone] = joints[parent] + turns[parent] @ (body.heads[bone] - body.heads[parent])
    return Posture(turns, joints)


def one_bone(
    body: Body, local: dict[str, Array], root: Array, at: Array, bone: int
) -> tuple[Array, Array]:
    """Turn and joint of one bone alone: what `stand` would say of it, sooner."""
    line = [bone]
    while (parent := int(body.parents[line[-1]])) >= 0:
        line.append(parent)
    turned, joint = root, at
    for each in reversed(line):
        parent = int(body.parents[each])
        if parent >= 0:
            joint = joint + turned @ (body.heads[each] - body.heads[parent])
        own = local.get(body.bones[each])
        turned = turned if own is None else turned @ own
    return turned, joint


def skin(body: Body, posture: Posture, vertices: Array | None = None) -> Array:
    """The vertices in that posture; `vertices` at rest may be others than the body's."""
    rest = body.vertices if vertices is None else vertices
    return _blend(body, posture, body.weights, rest)


def lowest(body: Body, posture: Posture, mask: Mask) -> float:
    """The height of the lowest of these vertices, metres."""
    return float(_blend(body, posture, body.weights[mask], body.vertices[mask])[:, 2].min())


def _blend(body: Body, posture: Posture, weights: Array, rest: Array) -> Array:
    shift = posture.joints - np.einsum("bij,bj->bi", posture.turns, body.heads)
    blended = (weights @ posture.turns.reshape(-1, 9)).reshape(-1, 3, 3)
    carried = np.einsum("vij,vj->vi", blended, rest) + weights @ shift
    return filled(body, rest, weights, posture.joints, carried)
