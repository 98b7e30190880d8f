"""Clothes and hair: pieces cut from the body's mesh, in the rest pose.

Every piece is told by a signed distance, above nought inside; `tailoring.py` cuts the mesh
along nought and lays the piece over the skin. What lies deep under cloth is taken away, so
that no skin shows through where limbs bend.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from illustrations.body import Array, Body
from illustrations.face import painted, smiling
from illustrations.pose import SIDES
from illustrations.tailoring import (
    Mask,
    along_line,
    cut,
    fitted,
    hull_radius,
    joined,
    tube,
    whole,
)

Colour = tuple[int, int, int]

SKIN, TOP, TROUSERS, SOCK = (224, 172, 140), (46, 140, 146), (52, 74, 112), (236, 130, 62)
HAIR, SHOE = (72, 48, 36), (66, 62, 70)
SHOES = "shoes"
"""Worn on both feet by who goes outdoors, where no leg is named."""

WAIST_M, UNDER_TOP_M = 0.15, 0.045
"""Height of the top's lower edge, rest axes, and how far the trousers go on under it."""
HEM_M, SOCK_M = 0.075, 0.105
"""Trousers end this far above the ankle; a sock goes on under them."""
NECKLINE_M = 0.672
SLEEVE_SHARE = 0.62
"""Of the way from shoulder to elbow."""
COVERED_M = 0.03
"""So far in from every hem the skin is taken away."""
EAR_M, EAR_HALF_M = (-0.037, 0.842), (0.029, 0.039)
"""Where the ears are (backward, up), and how much around them the hair leaves free."""
TOES_M, CAP_FROM_M = -0.150, -0.128
"""A sock hides the toes: forward of this (backward is +) it is a cap of its own."""
AROUND = 56
BUN_M, BUN_HALF_M = (0.0, 0.05, 0.180), 0.042
"""Where the bun's middle is, from the head's joint, and half its width."""
LETTER = {"left": "L", "right": "R"}


@dataclass(frozen=True, slots=True)
class Garment:
    """One piece of what is to be seen.

    mesh     in the rest pose, carried by the same bones as the body
    hem      thickness of its edge, metres; 0 for what has none
    rounded  its mesh is made finer and smooth
    worn     with what on the feet it is shown: nothing (""), a "left" or "right" sock, "shoes"
    """

    name: str
    mesh: Body
    colour: Colour
    hem: float = 0.0
    rounded: bool = True
    worn: tuple[str, ...] = ("", *SIDES, SHOES)


GLOWS = {
    "left_buttock": ((0.10, 0.07, 0.07), (0.13, 0.15, 0.13)),
    "right_buttock": ((-0.10, 0.07, 0.07), (0.13, 0.15, 0.13)),
    "lower_back": ((0.0, 0.08, 0.23), (0.19, 0.10, 0.13)),
    "belly": ((0.0, -0.10, 0.24), (0.21, 0.13, 0.13)),
    "left_waist": ((0.12, -0.01, 0.29), (0.12, 0.15, 0.13)),
    "right_waist": ((-0.12, -0.01, 0.29), (0.12, 0.15, 0.13)),
    "left_hip": ((0.17, 0.02, 0.06), (0.10, 0.14, 0.13)),
    "right_hip": ((-0.17, 0.02, 0.06), (0.10, 0.14, 0.13)),
    "left_side": ((0.14, -0.01, 0.42), (0.11, 0.15, 0.15)),
    "right_side": ((-0.14, -0.01, 0.42), (0.11, 0.15, 0.15)),
    "left_hamstring": ((0.13, 0.07, -0.10), (0.10, 0.10, 0.18)),
    "right_hamstring": ((-0.13, 0.07, -0.10), (0.10, 0.10, 0.18)),
    "left_thigh": ((0.13, -0.09, -0.09), (0.11, 0.09, 0.19)),
    "right_thigh": ((-0.13, -0.09, -0.09), (0.11, 0.09, 0.19)),
    "left_calf": ((0.17, 0.05, -0.43), (0.09, 0.09, 0.15)),
    "right_calf": ((-0.17, 0.05, -0.43), (0.09, 0.09, 0.15)),
}
"""Middle and half axes of what lights up, rest axes, metres."""


def garments(body: Body) -> tuple[Garment, ...]:
    """Everything that is shown of the person, from the skin outward."""
    body = smiling(body)
    top, trousers = _top(body), _trousers(body)
    covered = np.maximum(top, trousers)
    socks = {side: _sock_distance(body, side) for side in SIDES}
    return (
        Garment("skin", _bare(body, covered), SKIN, rounded=False, worn=("",)),
        *(
            Garment(
                f"skin_{side}",
                _bare(body, np.maximum(covered, inside)),
                SKIN,
                rounded=False,
                worn=(side,),
            )
            for side, inside in (*socks.items(), (SHOES, np.maximum(*socks.values())))
        ),
        Garment("trousers", _sewn_trousers(body, trousers), TROUSERS, hem=0.003),
        Garment("top", _sewn_top(body, top), TOP, hem=0.004),
        Garment("hair", _hair(body), HAIR),
        *(
            Garment(name, mesh, colour, rounded=False)
            for name, mesh, colour in painted(body, _weight(body, ("head",)) > 0.3)
        ),
        *(
            Garment(f"{side}_{name}", _sock(body, side, inside), colour, hem=hem, worn=(worn,))
            for side, inside in socks.items()
            for name, colour, hem, worn in (
                ("sock", SOCK, 0.002, side),
                ("shoe", SHOE, 0.004, SHOES),
            )
        ),
    )


def glow(mesh: Body, muscles: tuple[str, ...]) -> Array:
    """How strongly each vertex glows, 0..1, fading with the distance."""
    strength = np.zeros(len(mesh.vertices))
    for muscle in muscles:
        middle, half = (np.array(values) for values in GLOWS[muscle])
        far = np.linalg.norm((mesh.vertices - middle) / half, axis=1)
        strength = np.maximum(strength, np.clip(1.25 * (1 - far), 0, 1))
    return np.asarray(strength * strength * (3 - 2 * strength))


def _weight(body: Body, starts: tuple[str, ...]) -> Array:
    chosen = [name.startswith(starts) for name in body.bones]
    return np.asarray(body.weights[:, chosen].sum(axis=1))


def _arms(body: Body) -> Mask:
    starts = ("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
    return np.asarray(_weight(body, starts) > 0.5)


def _bare(body: Body, cloth: Array) -> Body:
    """The skin without what cloth covers."""
    seen = (cloth[body.triangles] < COVERED_M).any(axis=1)
    return whole(body, body.triangles[seen])


# --- clothes ------------------------------------------------------------------------


def _trousers(body: Body) -> Array:
    z = body.vertices[:, 2]
    hem = z - (body.heads[body.bone("foot.L")][2] + HEM_M)
    return np.asarray(np.where(_arms(body), -1.0, np.minimum(WAIST_M + UNDER_TOP_M - z, hem)))


def _sewn_trousers(body: Body, distance: Array) -> Body:
    mesh, _ = cut(body, distance)
    z = mesh.vertices[:, 2]
    under_top = np.clip((z - WAIST_M + 0.02) / 0.02, 0, 1)
    wide = np.clip(1 - (z - z.min()) / 0.10, 0, 1)
    return fitted(mesh, 0.0065 - 0.0035 * under_top + 0.005 * wide, spans=10, most=0.02)


def _top(body: Body) -> Array:
    x, y, z = body.vertices.T
    neck = body.heads[body.bone("neck01")]
    # The neckline is a tilted ring, lower in front.
    ring = NECKLINE_M + 0.55 * (y - neck[1])
    around = np.hypot(x, (y - neck[1]) * 0.9)
    under_neck = np.maximum(ring - z, np.minimum((around - 0.075) * 0.8, 0.71 - z))
    distance = np.minimum(z - WAIST_M, under_neck)
    arms = _arms(body)
    for letter in ("L", "R"):
        shoulder = body.heads[body.bone(f"upperarm01.{letter}")]
        elbow = body.heads[body.bone(f"lowerarm01.{letter}")]
        along = along_line(body.vertices, shoulder, elbow)
        sleeve = SLEEVE_SHARE * float(np.linalg.norm(elbow - shoulder)) - along
        own = (x > 0) == (letter == "L")
        distance = np.where(own & arms, np.minimum(sleeve, 0.2), distance)
    return np.asarray(distance)


def _sewn_top(body: Body, distance: Array) -> Body:
    mesh, inside = cut(body, distance)
    loose = np.clip(1 - inside / 0.06, 0, 1)
    at_neck = np.clip((mesh.vertices[:, 2] - 0.58) / 0.06, 0, 1)
    return fitted(mesh, 0.0075 + 0.003 * loose * (1 - at_neck), spans=14, most=0.02)


def _sock_distance(body: Body, side: str) -> Array:
    x, _, z = body.vertices.T
    own = (x > 0) == (side == "left")
    top = body.heads[body.bone(f"foot.{LETTER[side]}")][2] + SOCK_M
    return np.asarray(np.where(own & ~_arms(body), top - z, -1.0))


def _sock(body: Body, side: str, distance: Array) -> Body:
    y = body.vertices[:, 1]
    mesh, _ = cut(body, np.minimum(distance, y - TOES_M))
    behind = mesh.vertices[:, 1] - TOES_M
    thick = 0.003 * np.clip(behind / 0.03, 0, 1)
    foot = fitted(mesh, thick, spans=8, most=0.008 * np.clip((behind - 0.02) / 0.04, 0, 1))
    toes = body.vertices[(distance > SOCK_M) & (y < CAP_FROM_M + 0.01)]
    return joined(foot, tube(body, _cap(toes), body.bone(f"foot.{LETTER[side]}")))


def _cap(toes: Array) -> Array:
    """Rings around all toes at once, from behind them to their tip."""
    tip = float(toes[:, 1].min())
    angles = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    flat = np.column_stack([np.cos(angles), np.sin(angles)])
    rings = []
    for share in np.linspace(0, 1, 15):
        y = CAP_FROM_M + (tip - CAP_FROM_M) * (1 - (1 - share) ** 1.6)
        beyond = toes[toes[:, 1] <= min(y + 0.010, CAP_FROM_M + 0.010)][:, [0, 2]]
        middle = (beyond.min(axis=0) + beyond.max(axis=0)) / 2
        reach = hull_radius(beyond - middle, angles) + 0.0045 - 0.009 * max(0.0, 1 - 7 * share)
        ring = middle + flat * reach[:, None]
        rings.append(np.column_stack([ring[:, 0], np.full(AROUND, y - 0.003 * share), ring[:, 1]]))
    even = np.array(rings)
    for _ in range(4):
        even[1:-1] = 0.5 * even[1:-1] + 0.25 * (even[:-2] + even[2:])
    return even


# --- head ---------------------------------------------------------------------------


def _hair(body: Body) -> Body:
    """Behind a line from the forehead's edge to the nape, with the ears left free."""
    x, y, z = body.vertices.T
    from_line = 0.686 * (y + 0.132) + 0.728 * (z - 0.912)
    ear = np.hypot((y - EAR_M[0]) / EAR_HALF_M[0], (z - EAR_M[1]) / EAR_HALF_M[1])
    from_ear = (ear - 1) * EAR_HALF_M[0]
    distance = np.where(np.abs(x) > 0.045, np.minimum(from_line, from_ear), from_line)
    own = _weight(body, ("head", "neck03", "neck02")) > 0.5
    mesh, inside = cut(body, np.where(own, distance, -1.0))
    thick = 0.001 + 0.012 * np.clip(inside / 0.025, 0.0, 1.0) ** 0.7
    return fitted(mesh, thick, spans=3, most=0.006)
