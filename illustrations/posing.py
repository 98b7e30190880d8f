"""From a written pose to bones in the room: pure, with numpy alone.

The hips are turned, the spine bends, what lies on the floor gives the height, the anchor
the place; then legs reach for the ankles and arms for what the hands hold. Whatever is
told of one leg by the other, or of a hand by a limb, is solved after that limb.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from illustrations.body import Array, Body
from illustrations.hands import SHAPES, Shape, finger_turns, hand_axes
from illustrations.parts import Parts
from illustrations.pose import SIDES, Arm, Leg, Pose, PoseError
from illustrations.reach import carried, off_line, two_bones
from illustrations.rotations import (
    frame,
    part_of,
    swing_and_twist,
    turn,
    turn_x,
    turn_y,
    turn_z,
    unit,
)
from illustrations.skeleton import Posture, lowest, one_bone, skin, stand

CENTIMETRE = 0.01
SPINE = {
    "lumbar": ("spine05", "spine04", "spine03"),
    "chest": ("spine02", "spine01"),
    "neck": ("neck01", "neck02", "neck03", "head"),
}
LETTER = {"left": "L", "right": "R"}
CLAVICLE_SHARE, SHOULDER_SHARE = 0.14, 0.22
PALM_ALONG, PALM_DEEP = 0.075, 0.022
"""From the wrist to the middle of the palm's skin, metres."""
KNEE_TO_TOE_M = 0.55
HEAD_NEAR_M = 0.001
FOREARM_GIVES_M, ELBOW_RISES = 0.004, 8.0
SETTLINGS, SETTLED_M = 12, 0.0005
"""Legs move the seat, and the seat the legs."""


@dataclass(frozen=True, slots=True)
class End:
    """Where a limb's end is in the room: what a blend between unlike poses needs.

    joint  ankle or wrist, metres
    pole   where knee or elbow point
    turn   of foot or hand
    """

    joint: Array
    pole: Array
    turn: Array


@dataclass(frozen=True, slots=True)
class Blended:
    """Ends and shapes that stand in for what the pose says of a limb."""

    ends: dict[str, End] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placed:
    """A solved pose: the bones, the skin, and by how much a limb was too short (metres)."""

    pose: Pose
    posture: Posture
    skin: Array
    ends: dict[str, End]
    short: dict[str, float]


class Poser:
    """Solves poses for one body."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.parts = Parts(body)

    def place(self, pose: Pose, blended: Blended | None = None) -> Placed:
        return _Work(self, pose, blended or Blended()).placed()


class _Work:
    """One pose being solved: local rotations that grow bone by bone."""

    def __init__(self, poser: Poser, pose: Pose, blended: Blended) -> None:
        self.body, self.parts, self.pose, self.blended = poser.body, poser.parts, pose, blended
        self.local: dict[str, Array] = {}
        leaned = turn_x(pose.bow) @ turn_y(pose.lean) @ turn_z(pose.roll)
        self.root = turn_z(pose.turn) @ leaned
        self.at = np.zeros(3)
        self.neck_bend = float(pose.neck[0])
        self.ends: dict[str, End] = {}
        self.short: dict[str, float] = {}

    def placed(self) -> Placed:
        self._bend_spine(self.pose.neck)
        for side in SIDES:
            self._bend_leg(side)
        for _ in range(SETTLINGS):
            before = self.at
            self._settle_body()
            for side in self._order():
                self._place_leg(side)
            if np.linalg.norm(self.at - before) < SETTLED_M:
                break
        if self.pose.head_rests or self._lowest("head") < 0:
            self._rest_head()
        for side in SIDES:
            self._place_arm(side)
        posture = self.posture()
        solved = replace(self.pose, neck=np.array([self.neck_bend, *self.pose.neck[1:]]))
        return Placed(solved, posture, skin(self.body, posture), self.ends, self.short)

    def posture(self) -> Posture:
        return stand(self.body, self.local, self.root, self.at)

    # --- trunk ------------------------------------------------------------------

    def _bend_spine(self, neck: Array) -> None:
        for name, angles in (
            ("lumbar", self.pose.lumbar),
            ("chest", self.pose.chest),
            ("neck", neck),
        ):
            bones = SPINE[name]
            bend, side, turned = np.asarray(angles) / len(bones)
            for bone in bones:
                self.local[bone] = turn_z(turned) @ turn_y(side) @ turn_x(bend)

    def _settle_body(self) -> None:
        """Set the body down on what carries it, with its anchor in its place."""
        posture = self.posture()
        anchor = self.parts.anchor(self.pose.anchor, posture)
        if len(self.pose.at) > len("xy"):
            self.at = self.at + self.pose.at * CENTIMETRE - anchor
            return
        under = min(lowest(self.body, posture, self.parts.of(name)) for name in self.pose.floor)
        self.at = np.array(
            [
                self.at[0] + self.pose.at[0] * CENTIMETRE - anchor[0],
                self.at[1] + self.pose.at[1] * CENTIMETRE - anchor[1],
                self.at[2] - under + (self.pose.height - self.pose.sink) * CENTIMETRE,
            ]
        )

    def _rest_head(self) -> None:
        """Bend the neck until the head lies on the floor (a secant, a few steps)."""
        head = self.parts.of("head")

        def height(bend: float) -> float:
            self.neck_bend = bend
            self._bend_spine(np.array([bend, *self.pose.neck[1:]]))
            return lowest(self.body, self.posture(), head) - self.pose.pillow * CENTIMETRE

        before, now = float(self.pose.neck[0]), float(self.pose.neck[0]) + 4.0
        was = height(before)
        for _ in range(8):
            found = height(now)
            if abs(found) < HEAD_NEAR_M or abs(found - was) < HEAD_NEAR_M / 100:
                break
            step = np.clip(-found * (now - before) / (found - was), -15.0, 15.0)
            before, was, now = now, found, now + float(step)

    # --- legs -------------------------------------------------------------------

    def _order(self) -> tuple[str, str]:
        """The leg that the other one lies on comes first."""
        leans_on_right = self.pose.left_leg.on.startswith("right")
        return ("right", "left") if leans_on_right else ("left", "right")

    def _bend_leg(self, side: str) -> None:
        leg, letter = self.pose.leg(side), LETTER[side]
        if leg.hip is None or f"{side}_leg" in self.blended.ends:
            return
        bend, out, turned = leg.hip
        sign = 1 if side == "left" else -1
        d0, _ = self._leg_rest(letter)
        neutral, _ = swing_and_twist(frame((0, 0, -1), (1, 0, 0)) @ frame(d0, (1, 0, 0)).T, d0)
        turned_out = turn_x(-bend) @ turn_y(-sign * out) @ turn_z(sign * turned)
        self._turn_thigh(letter, self._parent_turn(f"upperleg01.{letter}") @ turned_out @ neutral)
        shin0 = unit(self._rest(f"foot.{letter}") - self._rest(f"lowerleg01.{letter}"))
        straight = frame(d0, (1, 0, 0)) @ frame(shin0, (1, 0, 0)).T
        hinge = frame(d0, (1, 0, 0))[:, 1]
        knee = turn(hinge, leg.knee) @ straight
        self.local[f"lowerleg01.{letter}"] = knee
        self.local[f"foot.{letter}"] = turn_x(4.0 - leg.flex)

    def _place_leg(self, side: str) -> None:
        leg, letter, name = self.pose.leg(side), LETTER[side], f"{side}_leg"
        end = self.blended.ends.get(name)
        if leg.hip is None or end is not None:
            target, pole = self._leg_target(leg, end)
            for _ in range(5):
                self._reach_leg(name, letter, target, pole)
                self._turn_foot(letter, leg, end)
                low = self._lowest(f"{side}_foot") if leg.floor else 0.0
                if abs(low) < SETTLED_M:
                    break
                target = target - (0, 0, low)
        elif leg.floor:
            self._lay_foot(side)
        posture = self.posture()
        foot, knee = self.body.bone(f"foot.{letter}"), self.body.bone(f"lowerleg01.{letter}")
        hip = self.body.bone(f"upperleg01.{letter}")
        ankle = posture.joints[foot]
        pole = off_line(posture.joints[hip], posture.joints[knee], ankle)
        self.ends[name] = End(ankle, pole, posture.turns[foot])

    def _lay_foot(self, side: str) -> None:
        """Bend the knee until the foot of a kneeling leg lies on the floor."""
        letter = LETTER[side]
        shin0 = self._leg_rest(letter)[1]
        hinge = frame(shin0, (1, 0, 0))[:, 1]
        for _ in range(4):
            low = self._lowest(f"{side}_foot")
            knee = turn(hinge, float(np.degrees(-low / KNEE_TO_TOE_M)))
            self.local[f"lowerleg01.{letter}"] = self.local[f"lowerleg01.{letter}"] @ knee

    def _leg_target(self, leg: Leg, end: End | None) -> tuple[Array, Array]:
        if end is not None:
            return end.joint, end.pole
        if leg.ankle is None:
            raise PoseError("a leg is told by its hip or by its ankle")
        return self._in_room(leg.on, leg.ankle), leg.knee_to

    def _leg_rest(self, letter: str) -> tuple[Array, Array]:
        hip, knee, ankle = (
            self._rest(f"{bone}.{letter}") for bone in ("upperleg01", "lowerleg01", "foot")
        )
        return unit(knee - hip), unit(ankle - knee)

    def _reach_leg(self, name: str, letter: str, target: Array, pole: Array) -> None:
        thigh0, shin0 = self._leg_rest(letter)
        aim = target
        for _ in range(4):
            hip = self._joint(f"upperleg01.{letter}")
            knee, reached = self._two_bones(
                hip, aim, ("upperleg01", "lowerleg01", "foot"), letter, pole
            )
            hinge = np.cross(knee - (hip + reached) / 2, reached - hip)
            self._turn_thigh(letter, carried(thigh0, (1, 0, 0), knee - hip, hinge))
            self._set(f"lowerleg01.{letter}", carried(shin0, (1, 0, 0), reached - knee, hinge))
            got = self._joint(f"foot.{letter}")
            self.short[name] = float(np.linalg.norm(target - got))
            if self.short[name] < SETTLED_M or np.linalg.norm(reached - aim) > SETTLED_M:
                break
            aim = aim + (target - got) * 0.8

    def _turn_thigh(self, letter: str, whole: Array) -> None:
        """Half of the turn about its own length happens in the lower half of the thigh."""
        parent = self._parent_turn(f"upperleg01.{letter}")
        axis, _ = self._leg_rest(letter)
        swing, twist = swing_and_twist(parent.T @ whole, axis)
        half = part_of(twist, 0.5)
        self.local[f"upperleg01.{letter}"] = swing @ half
        self.local[f"upperleg02.{letter}"] = half

    def _turn_foot(self, letter: str, leg: Leg, end: End | None) -> None:
        bone = f"foot.{letter}"
        if end is not None:
            self._set(bone, end.turn)
        elif leg.toes is not None:
            heading = np.degrees(np.arctan2(leg.toes[0], -leg.toes[1]))
            self._set(bone, turn_z(float(heading)) @ turn_x(leg.heel))
        else:
            self.local[bone] = turn_x(-leg.flex)
        for toe in range(1, 6):
            self.local[f"toe{toe}-1.{letter}"] = turn_x(-max(0.0, leg.heel))

    # --- arms -------------------------------------------------------------------

    def _place_arm(self, side: str) -> None:
        arm, letter, name = self.pose.arm(side), LETTER[side], f"{side}_arm"
        shape = self.blended.shapes.get(name) or SHAPES[arm.shape]
        self.local.update(finger_turns(self.body, letter, shape))
        end = self.blended.ends.get(name)
        wrist, pole, turned = self._arm_target(arm, letter, end)
        for _ in range(5):
            self._reach_arm(name, letter, wrist, pole, turned)
            low = self._lowest(f"{side}_hand")
            if abs(low) < SETTLED_M or (low > 0 and not arm.floor):
                break
            wrist = wrist - (0, 0, low)
        for _ in range(8):
            deep = -self._lowest(f"{side}_forearm")
            if deep < FOREARM_GIVES_M:
                break
            pole = unit(pole) + np.array([0.0, 0.0, deep * ELBOW_RISES])
            self._reach_arm(name, letter, wrist, pole, turned)
        self.ends[name] = End(wrist, unit(pole), turned)

    def _arm_target(self, arm: Arm, letter: str, end: End | None) -> tuple[Array, Array, Array]:
        if end is not None:
            return end.joint, end.pole, end.turn
        axes = self._limb_axes(arm.on)
        fingers, palm = axes @ arm.fingers, axes @ arm.palm
        fingers0, palm0 = hand_axes(self.body, letter)
        turned = carried(fingers0, palm0, fingers, palm)
        palm = turned @ palm0
        middle = self._in_room(arm.on, arm.hand)
        wrist = middle - unit(fingers) * PALM_ALONG - palm * PALM_DEEP
        return wrist, arm.elbow_to, turned

    def _reach_arm(self, name: str, letter: str, wrist: Array, pole: Array, turned: Array) -> None:
        shoulder0, elbow0, wrist0 = (
            self._rest(f"{bone}.{letter}") for bone in ("upperarm01", "lowerarm01", "wrist")
        )
        upper0, fore0 = unit(elbow0 - shoulder0), unit(wrist0 - elbow0)
        hinge0 = np.cross(upper0, fore0)
        for _ in range(4):
            shoulder = self._joint(f"upperarm01.{letter}")
            elbow, reached = self._two_bones(
                shoulder, wrist, ("upperarm01", "lowerarm01", "wrist"), letter, pole
            )
            self._lift_shoulder(letter, upper0, elbow - shoulder)
        self.short[name] = float(np.linalg.norm(wrist - reached))
        hinge = np.cross(elbow - (shoulder + reached) / 2, reached - shoulder)
        whole = carried(upper0, hinge0, elbow - shoulder, hinge)
        parent = self._parent_turn(f"upperarm01.{letter}")
        swing, twist = swing_and_twist(parent.T @ whole, upper0)
        half = part_of(twist, 0.5)
        self.local[f"upperarm01.{letter}"] = swing @ half
        self.local[f"upperarm02.{letter}"] = half
        self._turn_forearm(letter, fore0, carried(fore0, hinge0, reached - elbow, hinge), turned)

    def _lift_shoulder(self, letter: str, upper0: Array, upper: Array) -> None:
        chest = self._parent_turn(f"clavicle.{letter}")
        there = chest.T @ unit(upper)
        cross = np.cross(upper0, there)
        angle = float(np.arctan2(np.linalg.norm(cross), upper0 @ there))
        lift = turn(cross, float(np.degrees(angle)))
        self.local[f"clavicle.{letter}"] = part_of(lift, CLAVICLE_SHARE)
        self.local[f"shoulder01.{letter}"] = part_of(lift, SHOULDER_SHARE)

    def _turn_forearm(self, letter: str, fore0: Array, hinged: Array, hand: Array) -> None:
        """The forearm's two bones cross: the hand's turn is shared along its length."""
        _, twist = swing_and_twist((hinged.T @ hand).T, fore0)
        self._set(f"lowerarm01.{letter}", hinged @ part_of(twist.T, 0.3))
        self.local[f"lowerarm02.{letter}"] = part_of(twist.T, 0.5)
        self._set(f"wrist.{letter}", hand)

    # --- common -----------------------------------------------------------------

    def _two_bones(
        self, begin: Array, target: Array, bones: tuple[str, str, str], letter: str, pole: Array
    ) -> tuple[Array, Array]:
        first, middle, last = (self._rest(f"{bone}.{letter}") for bone in bones)
        lengths = float(np.linalg.norm(middle - first)), float(np.linalg.norm(last - middle))
        return two_bones(begin, target, lengths, pole)

    def _rest(self, bone: str) -> Array:
        return np.asarray(self.body.heads[self.body.bone(bone)])

    def _parent_turn(self, bone: str) -> Array:
        parent = int(self.body.parents[self.body.bone(bone)])
        return one_bone(self.body, self.local, self.root, self.at, parent)[0]

    def _joint(self, bone: str) -> Array:
        return one_bone(self.body, self.local, self.root, self.at, self.body.bone(bone))[1]

    def _set(self, bone: str, whole: Array) -> None:
        self.local[bone] = self._parent_turn(bone).T @ whole

    def _lowest(self, part: str) -> float:
        return lowest(self.body, self.posture(), self.parts.of(part))

    def _limb_axes(self, on: str) -> Array:
        """Columns: the person's left, the front, along: of the limb, or of the room."""
        if not on:
            return np.eye(3)
        _, _, axes = self.parts.limb(on, self.posture())
        return axes

    def _in_room(self, on: str, place: Array) -> Array:
        metres = np.asarray(place) * CENTIMETRE
        if not on:
            return metres
        begin, _, axes = self.parts.limb(on, self.posture())
        return np.asarray(begin + axes @ metres)
