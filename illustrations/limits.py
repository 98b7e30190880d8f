"""How far joints go, and how far they are bent in a posture: degrees.

The bounds are ours, drawn round what others measured on healthy people; a mean is no bound,
since half of all people go further. Read for it, in abstracts and tables:

- Soucie and others, Range of motion measurements, Haemophilia 17 (2011): 674 people, the
  joint range of motion study of the CDC, passive. Means by age and sex: hip flexion to 141
  and extension to 28, ankle up to 25 (children); knee flexion 138 to 153, elbow flexion 145
  to 150 (the adults' at second hand).
- Journal of Physiological Anthropology 35:30 (2016), table 3, older women: hip flexion 123
  (to 144), ankle down 58 (to 74).
- Three-dimensional motion analysis of ten common Asian sitting positions, BMC
  Musculoskeletal Disorders (2021): 48 people, cross-legged: hip turned out 62 (38 to 82),
  out to the side 29 (10 to 46).
- Kouyoumdjian and others, Clinical evaluation of hip joint rotation, Orthopaedics and
  Traumatology 98 (2012): 120 adults, hip turned in 38 when they sit.
- Troke and others, A normative database of lumbar spine ranges of motion, Manual Therapy 10
  (2005): 405 people, medians from young to old: forward 73 to 40, back 29 to 6, to the side
  28 to 14, turned 7.
- Savlovskis, Anatomy Standard, weighing studies of young men: neck forward 64, back 63, to
  the side 49.

Ours alone, with no table read for them: the hip across the middle (35; the hands draw it),
the knee that the body's weight presses when it kneels (157), the lumbar spine back beyond
its median (35: arms straight in the press up) and turned (15: our lumbar bones reach up into
the chest), all of the chest, and the turn of the neck.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from illustrations.body import Array, Body
from illustrations.rotations import frame, swing_and_twist, unit
from illustrations.skeleton import Posture

LIMITS = {
    "hip_bend": (-28.0, 144.0),
    "hip_out": (-35.0, 46.0),
    "hip_turn_out": (-38.0, 82.0),
    "knee_bend": (-3.0, 157.0),
    "ankle_bend": (-62.0, 25.0),
    "elbow_bend": (0.0, 150.0),
    "lumbar_bend": (-35.0, 60.0),
    "lumbar_side": (-25.0, 25.0),
    "lumbar_turn": (-15.0, 15.0),
    "chest_bend": (-30.0, 40.0),
    "chest_side": (-30.0, 30.0),
    "chest_turn": (-40.0, 40.0),
    "neck_bend": (-63.0, 60.0),
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
