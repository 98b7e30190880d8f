"""The person in the pictures lies on the floor, bends as people bend, and is one body."""

from __future__ import annotations

import itertools

import numpy as np
from illustrations.body import Array, Body
from illustrations.limits import angles
from illustrations.parts import Parts
from illustrations.rotations import angle_between
from illustrations.skeleton import Posture

from tests.unit.illustrations.frames import Reel

NEAR_M = 0.01
THROUGH_M = 0.02
SHORT_M = 0.02
TURN_PER_FRAME = 14.0
"""Degrees; the app fades from frame to frame, some ten of them a movement."""
HANDS_HOLD_A_LEG = ("figure_four", "knee_opposite_shoulder")
CAPSULES = {
    "thigh": ("upperleg01", "lowerleg01", 0.065),
    "shin": ("lowerleg01", "foot", 0.045),
    "upper arm": ("upperarm01", "lowerarm01", 0.040),
    "forearm": ("lowerarm01", "wrist", 0.032),
}


def test_nothing_is_more_than_a_centimetre_under_the_floor(reels: tuple[Reel, ...]) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            assert placed.skin[:, 2].min() > -NEAR_M, name


def test_what_should_touch_the_floor_touches_it(reels: tuple[Reel, ...], parts: Parts) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for part in placed.pose.contacts:
                height = placed.skin[parts.of(part), 2].min()
                assert abs(height) < NEAR_M, f"{name}: {part} at {height * 100:.1f} cm"


def test_no_joint_goes_further_than_joints_go(reels: tuple[Reel, ...], body: Body) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for angle in angles(body, placed.posture):
                low, high = angle.allowed
                assert low - 1 <= angle.degrees <= high + 1, f"{name}: {angle}"


def test_hands_and_feet_get_where_they_should(reels: tuple[Reel, ...]) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for limb, short in placed.short.items():
                assert short < SHORT_M, f"{name}: {limb} is {short * 100:.1f} cm short"


def test_no_joint_jumps_from_frame_to_frame(reels: tuple[Reel, ...], body: Body) -> None:
    for reel in reels:
        for steps in reel.film.movements.values():
            for (_, before), (name, after) in itertools.pairwise(steps):
                turned = _turned(body, before.posture, after.posture)
                worst = max(turned, key=lambda bone: turned[bone])
                assert turned[worst] < TURN_PER_FRAME, f"{name}: {worst} {turned[worst]:.0f}"


def test_no_limb_passes_through_another(reels: tuple[Reel, ...], body: Body) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for one, two, deep in _overlaps(body, placed.posture):
                assert deep < THROUGH_M, f"{name}: {one} is {deep * 100:.1f} cm in {two}"


def test_no_finger_goes_into_the_leg_that_hands_hold(reels: tuple[Reel, ...], body: Body) -> None:
    fingers = [bone for bone in body.bones if bone.startswith(("finger", "metacarpal"))]
    for reel in reels:
        if reel.script.exercise not in HANDS_HOLD_A_LEG:
            continue
        for name, placed in reel.frames():
            joints = placed.posture.joints
            for limb, begin, end, radius in _limbs(body, placed.posture):
                if not limb.endswith(("thigh", "shin")):
                    continue
                for finger in fingers:
                    place = joints[body.bone(finger)]
                    deep = radius - _distance(place, place, begin, end)
                    assert deep < THROUGH_M, f"{name}: {finger} is {deep * 100:.1f} cm in {limb}"


def _turned(body: Body, before: Posture, after: Posture) -> dict[str, float]:
    """How far each joint turns against its parent, degrees."""

    def local(posture: Posture, bone: int) -> Array:
        parent = int(body.parents[bone])
        whole = posture.turns[bone]
        return np.asarray(whole if parent < 0 else posture.turns[parent].T @ whole)

    return {
        name: angle_between(local(before, bone), local(after, bone))
        for bone, name in enumerate(body.bones)
    }


def _overlaps(body: Body, posture: Posture) -> list[tuple[str, str, float]]:
    """Limbs that are not neighbours, by how far each is in the other, metres."""
    found = []
    for one, two in itertools.combinations(_limbs(body, posture), 2):
        if _neighbours(one[0], two[0]):
            continue
        gap = _distance(one[1], one[2], two[1], two[2]) - one[3] - two[3]
        found.append((one[0], two[0], -gap))
    return found


def _limbs(body: Body, posture: Posture) -> list[tuple[str, Array, Array, float]]:
    """Capsules around the bones: name, both ends, radius in metres."""
    limbs = []
    for side, letter in (("left", "L"), ("right", "R")):
        for limb, (first, last, radius) in CAPSULES.items():
            ends = [posture.joints[body.bone(f"{bone}.{letter}")] for bone in (first, last)]
            limbs.append((f"{side} {limb}", ends[0], ends[1], radius))
    return limbs


def _neighbours(one: str, two: str) -> bool:
    """Limbs that share a joint, and both thighs, which share the hips."""
    leg, arm = {"thigh", "shin"}, {"upper arm", "forearm"}
    side_one, limb_one = one.split(" ", 1)
    side_two, limb_two = two.split(" ", 1)
    if {limb_one, limb_two} == {"thigh"}:
        return True
    return side_one == side_two and ({limb_one, limb_two} in (leg, arm))


def _distance(a: Array, b: Array, c: Array, d: Array) -> float:
    """Between two stretches of line: the nearest of many points on each is near enough."""
    share = np.linspace(0, 1, 33)[:, None]
    one, two = a + (b - a) * share, c + (d - c) * share
    return float(np.linalg.norm(one[:, None] - two[None, :], axis=2).min())
