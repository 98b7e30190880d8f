"""How far joints go, and how far they are bent in a posture: degrees.

The ranges are the normal values of the American Academy of Orthopaedic Surgeons (Greene
and Heckman, The Clinical Measurement of Joint Motion, 1994) as tabled by Norkin and White
(Measurement of Joint Motion: A Guide to Goniometry, 5th edition, 2016), for adults. Where
a pose is held by the hands or the floor, the passive end is taken: the knee of someone who
kneels back (Norkin and White, 155) and the hip drawn in by the hands (Kapandji, The
Physiology of the Joints, volume 2: 145). Spine: Kapandji, volume 3, by region.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from illustrations.body import Array, Body
from illustrations.rotations import frame, swing_and_twist, unit
from illustrations.skeleton import Posture

LIMITS = {
    "hip_bend": (-30.0, 145.0),
    "hip_out": (-35.0, 60.0),
    "hip_turn_out": (-50.0, 65.0),
    "knee_bend": (-3.0, 157.0),
    "ankle_bend": (-62.0, 25.0),
    "elbow_bend": (0.0, 150.0),
    "lumbar_bend": (-35.0, 60.0),
    "lumbar_side": (-25.0, 25.0),
    "lumbar_turn": (-15.0, 15.0),
    "chest_bend": (-30.0, 40.0),
    "chest_side": (-30.0, 30.0),
    "chest_turn": (-40.0, 40.0),
    "neck_bend": (-65.0, 60.0),
    "neck_side": (-45.0, 45.0),
    "neck_turn": (-80.0, 80.0),
}
HIPS = "root"
TOPS = {"lumbar": ("root", "spine03"), "chest": ("spine03", "spine01"), "neck": ("spine01", "head")}


@dataclass(frozen=True, slots=True)
class Angle:
    """joint is a key of LIMITS, with the side before it where there are two."""

    joint: str
    degrees: float

    @property
    def allowed(self) -> tuple[float, float]:
        return LIMITS[self.joint.removeprefix("left_").removeprefix("right_")]


def angles(body: Body, posture: Posture) -> tuple[Angle, ...]:
    """Every joint that has a limit, as a goniometer would find it."""
    found: list[Angle] = []
    for region, (below, above) in TOPS.items():
        turned = posture.turns[body.bone(below)].T @ posture.turns[body.bone(above)]
        bend, side, turn = _bend_side_turn(turned)
        found += [
            Angle(f"{region}_bend", bend),
            Angle(f"{region}_side", side),
            Angle(f"{region}_turn", turn),
        ]
    for side_name, letter in (("left", "L"), ("right", "R")):
        found += [
            Angle(f"{side_name}_{joint}", degrees)
            for joint, degrees in _limbs(body, posture, letter).items()
        ]
    return tuple(found)


def _bend_side_turn(turned: Array) -> tuple[float, float, float]:
    """Of `turn_x(bend) @ turn_y(side) @ turn_z(turn)`."""
    side = np.arcsin(np.clip(turned[0, 2], -1, 1))
    bend = np.arctan2(-turned[1, 2], turned[2, 2])
    turn = np.arctan2(-turned[0, 1], turned[0, 0])
    degrees = np.degrees([bend, side, turn])
    return float(degrees[0]), float(degrees[1]), float(degrees[2])


def _limbs(body: Body, posture: Posture, letter: str) -> dict[str, float]:
    sign = 1.0 if letter == "L" else -1.0

    def rest(bone: str) -> Array:
        return np.asarray(body.heads[body.bone(f"{bone}.{letter}")])

    def now(bone: str) -> Array:
        return np.asarray(posture.joints[body.bone(f"{bone}.{letter}")])

    thigh0 = unit(rest("lowerleg01") - rest("upperleg01"))
    to_rest = frame(thigh0, (1, 0, 0)) @ frame((0, 0, -1), (1, 0, 0)).T
    pelvis = posture.turns[body.bone(HIPS)]
    thigh = posture.turns[body.bone(f"upperleg02.{letter}")]
    bend, out, turn = _bend_side_turn(pelvis.T @ thigh @ to_rest)
    foot = posture.turns[body.bone(f"foot.{letter}")]
    shin = posture.turns[body.bone(f"lowerleg01.{letter}")]
    _, twist = swing_and_twist(shin.T @ foot, (1, 0, 0))
    flex = -np.degrees(np.arctan2(twist[2, 1], twist[1, 1]))
    return {
        "hip_bend": -bend,
        "hip_out": -sign * out,
        "hip_turn_out": sign * turn,
        "knee_bend": _corner(now("upperleg01"), now("lowerleg01"), now("foot")),
        "ankle_bend": float(flex),
        "elbow_bend": _corner(now("upperarm01"), now("lowerarm01"), now("wrist")),
    }


def _corner(begin: Array, middle: Array, end: Array) -> float:
    """How far a limb of two bones is bent, degrees; straight is nought."""
    cosine = float(unit(middle - begin) @ unit(end - middle))
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
