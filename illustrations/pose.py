"""A pose as a person tells it: degrees, centimetres, and what lies on the floor.

The room's axes belong to the person: x to their left, y behind them when they sit or
stand and above their head when they lie on their back, z up from the floor. So whoever
lies on the back has the head at +y, on the front at -y. `script.py` reads poses from their files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

SIDES = ("left", "right")
MIRROR = np.array([-1.0, 1.0, 1.0])


class PoseError(Exception):
    """A pose file cannot be used; the text names the place and what was expected."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg: by its angles, or by where the ankle is.

    hip        bend forward, out to the side, turn outward: degrees; with `knee`, by angles
    knee       bend, degrees
    ankle      where the ankle is, cm, in the room or along the limb `on`
    on         the limb that the ankle lies on ("left_thigh"); "" for the room
    knee_to    where the knee points
    toes       where the toes point: the foot is flat, its sole down
    heel       of a foot that is flat but for its heel: raised, on the toes; below 0 on it
    flex       bend of the ankle, degrees, toes up; without `toes`
    floor      the foot is set down on the floor
    """

    hip: Array | None = None
    knee: float = 0.0
    ankle: Array | None = None
    on: str = ""
    knee_to: Array = field(default_factory=lambda: np.array([0.0, -1.0, 0.3]))
    toes: Array | None = None
    heel: float = 0.0
    flex: float = -20.0
    floor: bool = False


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm, by where the middle of the palm is.

    hand      cm, in the room or along the limb `on`
    on        the limb that the hand holds; "" for the room
    elbow_to  where the elbow points
    palm      where the palm faces
    fingers   where the fingers point
    shape     of the fingers: a name in `hands.SHAPES`
    floor     the hand lies on the floor
    swings    on the way to a pose that says so too, it goes round the shoulder, not straight
    """

    hand: Array
    on: str = ""
    elbow_to: Array = field(default_factory=lambda: np.array([0.5, 1.0, 0.0]))
    palm: Array = field(default_factory=lambda: np.array([0.0, 0.0, -1.0]))
    fingers: Array = field(default_factory=lambda: np.array([0.0, -1.0, 0.0]))
    shape: str = "relaxed"
    floor: bool = False
    swings: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """A whole body.

    bow, lean, turn  of the hips: 0 upright, 90 face down, -90 face up; to the left
    roll             before all that, about the body's own length, to the left
    anchor, at       the part that stays in its place, and that place, cm; with a third
                     number its height, and then nothing needs to lie on the floor
    floor            the parts whose lowest point lies on the floor
    height           of what they lie on, cm: a seat; 0 for the floor
    sink             how far soft flesh gives way there, cm
    lumbar, chest, neck  bend forward, to the left, turn to the left: degrees
    head_rests       the neck bends until the head lies on the floor, or on the pillow
    pillow           how high that is, cm
    contacts         what a reader of the picture must see on the floor
    touches          by the name of a prop: the parts that touch it
    without          the props of the file that are not there
    glow             the muscles that work or stretch
    """

    bow: float
    anchor: str
    at: Array
    left_leg: Leg
    right_leg: Leg
    left_arm: Arm
    right_arm: Arm
    floor: tuple[str, ...] = ()
    lean: float = 0.0
    turn: float = 0.0
    roll: float = 0.0
    height: float = 0.0
    sink: float = 0.5
    lumbar: Array = field(default_factory=lambda: np.zeros(3))
    chest: Array = field(default_factory=lambda: np.zeros(3))
    neck: Array = field(default_factory=lambda: np.zeros(3))
    head_rests: bool = False
    pillow: float = 0.0
    contacts: tuple[str, ...] = ()
    glow: tuple[str, ...] = ()
    touches: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    without: tuple[str, ...] = ()

    def leg(self, side: str) -> Leg:
        return self.left_leg if side == "left" else self.right_leg

    def arm(self, side: str) -> Arm:
        return self.left_arm if side == "left" else self.right_arm


@dataclass(frozen=True, slots=True)
class View:
    """An orthographic camera: yaw and pitch in degrees, what it looks at and how much, cm.

    yaw 0 sees the person's right side, 90 their feet or their front; pitch looks down.
    """

    yaw: float
    pitch: float
    centre: Array
    width: float


def mirrored(pose: Pose) -> Pose:
    """The same pose on the other side: what the app shows by turning the picture round."""

    def leg(old: Leg) -> Leg:
        return replace(
            old,
            ankle=None if old.ankle is None else old.ankle * MIRROR,
            on=other_limb(old.on),
            knee_to=old.knee_to * MIRROR,
            toes=None if old.toes is None else old.toes * MIRROR[: len(old.toes)],
        )

    def arm(old: Arm) -> Arm:
        return replace(
            old,
            hand=old.hand * MIRROR,
            on=other_limb(old.on),
            elbow_to=old.elbow_to * MIRROR,
            palm=old.palm * MIRROR,
            fingers=old.fingers * MIRROR,
        )

    sideways = np.array([1.0, -1.0, -1.0])
    return replace(
        pose,
        anchor=other_limb(pose.anchor),
        at=pose.at * MIRROR[: len(pose.at)],
        lean=-pose.lean,
        turn=-pose.turn,
        roll=-pose.roll,
        lumbar=pose.lumbar * sideways,
        chest=pose.chest * sideways,
        neck=pose.neck * sideways,
        left_leg=leg(pose.right_leg),
        right_leg=leg(pose.left_leg),
        left_arm=arm(pose.right_arm),
        right_arm=arm(pose.left_arm),
        floor=tuple(other_limb(name) for name in pose.floor),
        contacts=tuple(other_limb(name) for name in pose.contacts),
        glow=tuple(other_limb(name) for name in pose.glow),
        touches={
            prop: tuple(other_limb(name) for name in parts) for prop, parts in pose.touches.items()
        },
    )


def other_limb(name: str) -> str:
    for side, other in (("left", "right"), ("right", "left")):
        if name.startswith(side + "_"):
            return other + name.removeprefix(side)
    return name
