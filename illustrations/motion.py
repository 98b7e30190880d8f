"""From pose to pose: every frame is solved anew, so that what is planted stays planted.

Where both poses tell a limb in the same way, what is told is blended: a planted hand
stays, a hand on a thigh travels with it. Where they differ, the limb's end travels
through the room in an arc, over the floor and not through it; a knee bends evenly on the
way, and hands that are to hold a leg wait until it is nearly there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from illustrations.body import Array, Body
from illustrations.hands import SHAPES, mixed
from illustrations.pose import SIDES, Arm, Leg, Pose
from illustrations.posing import CENTIMETRE, LETTER, Blended, End, Placed, Poser
from illustrations.rotations import between as turn_between
from illustrations.rotations import frame, turn, unit

Number = TypeVar("Number", float, Array)

TURNS = ("bow", "lean", "turn", "roll", "lumbar", "chest", "neck")
MIXED = (*TURNS, "height", "pillow", "sink")
"""Numbers of a pose that are blended as they are told."""
ARC = 0.18
"""Height of the arc of a free hand or foot, in parts of its way."""
WAIT = 0.35
"""Of the way: how long hands wait for the leg that they will hold."""
SLIDES_M = 0.02
"""A foot that comes so much nearer to the hip slides, and is not merely set elsewhere."""


def eased(share: float) -> float:
    """Bodies begin and end gently; half of the ease of a smooth step."""
    smooth = share * share * (3 - 2 * share)
    return 0.5 * share + 0.5 * smooth


def between(poser: Poser, first: Placed, last: Placed, count: int) -> tuple[Placed, ...]:
    """What lies between two solved poses, when both and what lies between are `count`."""
    return tuple(
        halfway(poser, first, last, eased(number / (count - 1))) for number in range(1, count - 1)
    )


def halfway(poser: Poser, first: Placed, last: Placed, share: float) -> Placed:
    """One pose on the way."""
    one, two = first.pose, last.pose
    blended = Blended()
    changes = _trunk(poser, first, last, share)
    for side in SIDES:
        legs, arms = (one.leg(side), two.leg(side)), (one.arm(side), two.arm(side))
        name = f"{side}_leg"
        if _alike_legs(*legs):
            changes[name] = _mixed_leg(*legs, _slid(poser.body, first, last, side, share))
        else:
            blended.ends[name] = _stepping(poser.body, first, last, side, share)
            changes[name] = replace(
                legs[0],
                floor=legs[0].floor and legs[1].floor,
                heel=_mix(legs[0].heel, legs[1].heel, share),
            )
        name = f"{side}_arm"
        if arms[0].on == arms[1].on:
            reached = share
            changes[name] = _mixed_arm(*arms, share)
            if arms[0].swings and arms[1].swings and not arms[0].on:
                begins = [_shoulder(poser.body, placed, side) for placed in (first, last)]
                changes[name] = _swung(*arms, begins, share)
        else:
            reached = _hand_share(one, two, side, share)
            blended.ends[name] = _on_the_way(first.ends[name], last.ends[name], reached)
            changes[name] = replace(arms[0], floor=False)
        shapes = SHAPES[arms[0].shape], SHAPES[arms[1].shape]
        blended.shapes[name] = mixed(*shapes, reached)
    return poser.place(replace(one, **changes), blended)


def _trunk(poser: Poser, first: Placed, last: Placed, share: float) -> dict[str, Any]:
    """All that a pose on the way says beside its limbs."""
    one, two = first.pose, last.pose
    changes: dict[str, Any] = {
        key: _mix(getattr(one, key), getattr(two, key), share) for key in MIXED
    }
    changes["head_rests"] = one.head_rests and two.head_rests
    changes["floor"] = tuple(part for part in one.floor if part in two.floor) or one.floor
    changes["contacts"] = tuple(part for part in one.contacts if part in two.contacts)
    changes["glow"] = two.glow if share > 0.5 else one.glow
    changes["touches"] = _kept(one, two)
    changes["without"] = tuple(dict.fromkeys([*one.without, *two.without]))
    if len(one.at) + len(two.at) > len("xy") * 2:
        start, end = (
            poser.parts.anchor(one.anchor, placed.posture) / CENTIMETRE for placed in (first, last)
        )
        changes["at"] = _mix(start, end, share)
    elif one.anchor == two.anchor:
        changes["at"] = _mix(one.at, two.at, share)
    return changes


def _kept(one: Pose, two: Pose) -> dict[str, tuple[str, ...]]:
    """What touches a prop in both poses touches it all the way."""
    return {
        prop: tuple(part for part in parts if part in two.touches[prop])
        for prop, parts in one.touches.items()
        if prop in two.touches
    }


def _hand_share(one: Pose, two: Pose, side: str, share: float) -> float:
    """How far a hand is: it waits for a moving leg that it will hold, and lets go first."""

    def held(pose: Pose) -> bool:
        leg = pose.arm(side).on.partition("_")[0]
        return leg in SIDES and not _alike_legs(one.leg(leg), two.leg(leg))

    if held(two):
        return eased(max(0.0, (share - WAIT) / (1 - WAIT)))
    if held(one):
        return eased(min(1.0, share / (1 - WAIT)))
    return share


def _slid(body: Body, first: Placed, last: Placed, side: str, share: float) -> float:
    """How far a foot is that slides over the floor, so that its knee bends evenly."""
    ankles = first.pose.leg(side).ankle, last.pose.leg(side).ankle
    if ankles[0] is None or ankles[1] is None or np.allclose(ankles[0], ankles[1]):
        return share
    begin, begin2 = _leg_joints(body, first, side), _leg_joints(body, last, side)
    fars = [_far(begin, _bent(joints)) for joints in (begin, begin2)]
    if abs(fars[1] - fars[0]) < SLIDES_M:
        return share
    far = _far(begin, _mix(_bent(begin), _bent(begin2), share))
    return (far - fars[0]) / (fars[1] - fars[0])


def _mix(one: Number, two: Number, share: float) -> Number:
    return one + (two - one) * share


def _array(told: Array | None) -> Array:
    """What both poses tell; `_alike_legs` has seen to it."""
    return np.zeros(3) if told is None else told


def _direction(one: Array, two: Array, share: float) -> Array:
    return unit(_mix(unit(one), unit(two), share))


def _alike_legs(one: Leg, two: Leg) -> bool:
    if one.hip is not None and two.hip is not None:
        return True
    told = one.ankle is not None and two.ankle is not None and one.on == two.on
    return told and (one.toes is None) == (two.toes is None)


def _mixed_leg(one: Leg, two: Leg, share: float) -> Leg:
    if one.hip is not None:
        return replace(
            one,
            hip=_mix(_array(one.hip), _array(two.hip), share),
            knee=_mix(one.knee, two.knee, share),
            flex=_mix(one.flex, two.flex, share),
            floor=one.floor and two.floor,
        )
    toes = None
    if one.toes is not None and two.toes is not None:
        toes = _direction(one.toes, two.toes, share)
    return replace(
        one,
        ankle=_mix(_array(one.ankle), _array(two.ankle), share),
        knee_to=_direction(one.knee_to, two.knee_to, share),
        toes=toes,
        heel=_mix(one.heel, two.heel, share),
        flex=_mix(one.flex, two.flex, share),
        floor=one.floor and two.floor,
    )


def _mixed_arm(one: Arm, two: Arm, share: float) -> Arm:
    return replace(
        one,
        hand=_mix(one.hand, two.hand, share),
        elbow_to=_direction(one.elbow_to, two.elbow_to, share),
        palm=_direction(one.palm, two.palm, share),
        fingers=_direction(one.fingers, two.fingers, share),
        floor=one.floor and two.floor,
    )


def _shoulder(body: Body, placed: Placed, side: str) -> Array:
    """Where that arm begins, cm."""
    return np.asarray(placed.posture.joints[body.bone(f"upperarm01.{LETTER[side]}")] / CENTIMETRE)


def _swung(one: Arm, two: Arm, begins: list[Array], share: float) -> Arm:
    """An arm that swings: its hand goes round the shoulder, and turns evenly."""
    ways = [arm.hand - begin for arm, begin in zip((one, two), begins, strict=True)]
    far = _mix(float(np.linalg.norm(ways[0])), float(np.linalg.norm(ways[1])), share)
    hands = [frame(arm.fingers, arm.palm) for arm in (one, two)]
    fingers, palm, _ = turn_between(hands[0], hands[1], share).T
    return replace(
        one,
        hand=_mix(begins[0], begins[1], share) + _swing(ways[0], ways[1], share) * far,
        elbow_to=_swing(one.elbow_to, two.elbow_to, share),
        fingers=fingers,
        palm=palm,
    )


def _swing(one: Array, two: Array, share: float) -> Array:
    """From a direction to another, evenly."""
    axis = np.cross(unit(one), unit(two))
    angle = float(np.degrees(np.arctan2(np.linalg.norm(axis), unit(one) @ unit(two))))
    return np.asarray(turn(axis, angle * share) @ unit(one))


def _on_the_way(one: End, two: End, share: float) -> End:
    far = float(np.linalg.norm(two.joint - one.joint))
    lift = ARC * far * float(np.sin(np.pi * share))
    return End(
        joint=_mix(one.joint, two.joint, share) + np.array([0.0, 0.0, lift]),
        pole=_direction(one.pole, two.pole, share),
        turn=turn_between(one.turn, two.turn, share),
    )


def _stepping(body: Body, first: Placed, last: Placed, side: str, share: float) -> End:
    """A free leg on the way: it swings about the hip while the knee bends evenly."""
    name = f"{side}_leg"
    end = _on_the_way(first.ends[name], last.ends[name], share)
    begin, begin2 = _leg_joints(body, first, side), _leg_joints(body, last, side)
    far = _far(begin, _mix(_bent(begin), _bent(begin2), share))
    along = _direction(begin[2] - begin[0], begin2[2] - begin2[0], share)
    return replace(end, joint=_mix(begin[0], begin2[0], share) + along * far)


def _leg_joints(body: Body, placed: Placed, side: str) -> Array:
    """Hip, knee and ankle."""
    letter = LETTER[side]
    bones = [body.bone(f"{bone}.{letter}") for bone in ("upperleg01", "lowerleg01", "foot")]
    return np.asarray(placed.posture.joints[bones])


def _far(joints: Array, bent: float) -> float:
    """From hip to ankle of that leg, metres, when its knee is bent so much."""
    thigh, shin = (float(np.linalg.norm(joints[i + 1] - joints[i])) for i in (0, 1))
    return float(np.sqrt(thigh**2 + shin**2 + 2 * thigh * shin * np.cos(bent)))


def _bent(joints: Array) -> float:
    """How far the knee is bent, radians."""
    cosine = float(unit(joints[1] - joints[0]) @ unit(joints[2] - joints[1]))
    return float(np.arccos(np.clip(cosine, -1, 1)))
