"""Clothes, hair and glow: a signed distance for every vertex, in the rest pose.

Clothes are not meshes. Where a distance is above nought the skin has that colour; Blender
asks anew at every point of a triangle, so that hems are smooth. Clothed vertices are
pushed out a little along the normal.
"""

from __future__ import annotations

import numpy as np

from illustrations.body import Array, Body, Indices
from illustrations.rotations import unit

WAIST_M = 0.15
"""Height of the trousers' upper edge, rest axes."""
HEM_M = 0.075
"""Trousers end this far above the ankle."""
SOCK_M = 0.05
NECKLINE_M = 0.672
EAR_M, EAR_FREE_M = (-0.035, 0.845), 0.036
"""Where the ears are (backward, up), and how far around them the hair stays away."""
SLEEVE_SHARE = 0.62
"""Of the way from shoulder to elbow."""
CLOTH_M, HAIR_M, SOCK_THICK_M = 0.0065, 0.012, 0.003
LAYERS = ("trousers", "top", "hair", "left_sock", "right_sock")
GLOWS = {
    "left_buttock": ((0.09, 0.10, 0.07), 0.115),
    "right_buttock": ((-0.09, 0.10, 0.07), 0.115),
    "lower_back": ((0.0, 0.10, 0.22), 0.10),
    "belly": ((0.0, -0.12, 0.20), 0.12),
    "left_hamstring": ((0.13, 0.06, -0.12), 0.12),
    "right_hamstring": ((-0.13, 0.06, -0.12), 0.12),
    "left_waist": ((0.14, 0.0, 0.26), 0.09),
    "right_waist": ((-0.14, 0.0, 0.26), 0.09),
}


def normals(vertices: Array, triangles: Indices) -> Array:
    """Of every vertex, by the triangles around it."""
    corners = vertices[triangles]
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    summed = np.zeros_like(vertices)
    for corner in range(3):
        np.add.at(summed, triangles[:, corner], flat)
    lengths = np.linalg.norm(summed, axis=1, keepdims=True)
    return np.asarray(summed / np.maximum(lengths, 1e-12))


def _weight(body: Body, starts: tuple[str, ...]) -> Array:
    chosen = [name.startswith(starts) for name in body.bones]
    return np.asarray(body.weights[:, chosen].sum(axis=1))


def layers(body: Body) -> dict[str, Array]:
    """Signed distances in metres, above nought inside."""
    z = body.vertices[:, 2]
    arm = _weight(body, ("upperarm", "lowerarm", "wrist", "metacarpal", "finger"))
    found = {"trousers": _trousers(body, z, arm), "top": _top(body, arm)}
    found["hair"] = _hair(body)
    for side, letter in (("left", "L"), ("right", "R")):
        own = (body.vertices[:, 0] > 0) == (letter == "L")
        ankle = body.heads[body.bone(f"foot.{letter}")]
        found[f"{side}_sock"] = np.where(own, ankle[2] + SOCK_M - z, -1.0)
    return found


def _trousers(body: Body, z: Array, arm: Array) -> Array:
    inside = WAIST_M - z
    hem = z - (body.heads[body.bone("foot.L")][2] + HEM_M)
    distance = np.minimum(inside, hem)
    return np.asarray(np.where(arm > 0.5, -1.0, distance))


def _top(body: Body, arm: Array) -> Array:
    x, y, z = body.vertices.T
    over_waist = z - WAIST_M
    neck = body.heads[body.bone("neck01")]
    # The neckline is a tilted ring, lower in front.
    ring = NECKLINE_M + 0.55 * (y - neck[1])
    around = np.hypot(x, (y - neck[1]) * 0.9)
    under_neck = np.maximum(ring - z, np.minimum((around - 0.075) * 0.8, 0.71 - z))
    distance = np.minimum(over_waist, under_neck)
    for letter in ("L", "R"):
        shoulder = body.heads[body.bone(f"upperarm01.{letter}")]
        elbow = body.heads[body.bone(f"lowerarm01.{letter}")]
        along = (body.vertices - shoulder) @ unit(elbow - shoulder)
        sleeve = SLEEVE_SHARE * float(np.linalg.norm(elbow - shoulder)) - along
        own = (x > 0) == (letter == "L")
        distance = np.where(own & (arm > 0.5), np.minimum(sleeve, 0.2), distance)
    return np.asarray(distance)


def _hair(body: Body) -> Array:
    """Behind a line from the forehead's edge to the nape, with the ears left free."""
    x, y, z = body.vertices.T
    from_line = 0.686 * (y + 0.132) + 0.728 * (z - 0.912)
    from_ear = np.hypot(y - EAR_M[0], (z - EAR_M[1]) * 0.8) - EAR_FREE_M
    beside = np.abs(x) > 0.045
    distance = np.where(beside, np.minimum(from_line, from_ear), from_line)
    own = _weight(body, ("head", "neck03", "neck02"))
    return np.asarray(np.where(own > 0.5, distance, -1.0))


def dressed(body: Body, found: dict[str, Array]) -> Array:
    """The rest vertices, pushed out where cloth or hair lies on them."""
    out = normals(body.vertices, body.triangles)
    thick = np.zeros(len(body.vertices))
    for name, depth in (("trousers", CLOTH_M), ("top", CLOTH_M), ("hair", HAIR_M)):
        rise = np.clip(found[name] / 0.004 + 0.5, 0.0, 1.0)
        if name == "hair":
            rise = np.clip(found[name] / 0.02, 0.0, 1.0) ** 0.7
        thick = np.maximum(thick, rise * depth)
    return np.asarray(body.vertices + out * thick[:, None])


def glow(body: Body, muscles: tuple[str, ...]) -> Array:
    """How strongly each vertex glows, 0..1, fading with the distance."""
    strength = np.zeros(len(body.vertices))
    for muscle in muscles:
        centre, reach = GLOWS[muscle]
        far = np.linalg.norm(body.vertices - np.array(centre), axis=1) / reach
        strength = np.maximum(strength, np.clip(1 - far, 0, 1))
    return np.asarray(strength * strength * (3 - 2 * strength))
