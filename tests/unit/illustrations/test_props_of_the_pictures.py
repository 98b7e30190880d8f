"""Chair, wall, cushion, towel, pole: touched where the pose says so, never passed through."""

from __future__ import annotations

import numpy as np
import pytest
from illustrations.body import Array, Body
from illustrations.camera import in_picture
from illustrations.parts import Parts
from illustrations.posing import Placed
from illustrations.props import TOWEL_STEPS, Prop, pole, read_props, ribbon

from tests.unit.illustrations.frames import Reel

NEAR_M = 0.01
IN_HAND_M = 0.06
ON_SOLE_M = 0.05
STANDS_M = 0.05
"""How far the body's weight may be from between the feet; they are wider than their bones."""
FEET = {"left_foot", "right_foot"}
SHARES = {
    "head": (0.081, ("head", "head")),
    "trunk": (0.497, ("root", "spine01")),
    "thigh": (0.100, ("upperleg01", "lowerleg01")),
    "shin": (0.0465, ("lowerleg01", "foot")),
    "foot": (0.0145, ("foot", "toe3-1")),
    "upper arm": (0.028, ("upperarm01", "lowerarm01")),
    "forearm": (0.022, ("lowerarm01", "wrist")),
}
"""Of the body's weight, after Winter's table of segments; hands are counted with forearms."""


def there(reel: Reel, placed: Placed) -> list[Prop]:
    return [prop for prop in reel.script.room.props if prop.name not in placed.pose.without]


def test_nobody_passes_through_a_prop(reels: tuple[Reel, ...]) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for prop in there(reel, placed):
                if prop.blocks:
                    deep = -prop.distance(placed.skin).min()
                    assert deep < prop.gives, f"{name}: {deep * 100:.1f} cm in the {prop.name}"


def test_what_should_touch_a_prop_touches_it(reels: tuple[Reel, ...], parts: Parts) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            props = {prop.name: prop for prop in there(reel, placed)}
            for thing, touching in placed.pose.touches.items():
                for part in touching:
                    gap = props[thing].distance(placed.skin[parts.of(part)]).min()
                    assert gap < NEAR_M, f"{name}: {part} is {gap * 100:.1f} cm off the {thing}"


def test_every_prop_is_in_the_picture(reels: tuple[Reel, ...]) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for prop in there(reel, placed):
                for block in prop.blocks:
                    seen = in_picture(reel.film.views[name], block.corners())[:, :2]
                    assert seen.min() > 0.0, f"{name}: {prop.name}"
                    assert seen.max() < 1.0, f"{name}: {prop.name}"


def test_the_towel_goes_from_hand_to_hand_round_the_sole(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for towel in there(reel, placed):
                if towel.kind != "towel":
                    continue
                line = ribbon(body, placed.posture, towel).mean(axis=1)
                letter = {"left_foot": "L", "right_foot": "R"}[towel.around]
                ball = placed.posture.joints[body.bone(f"toe3-1.{letter}")]
                assert _far(line, ball) < ON_SOLE_M, name
                for hand in ("L", "R"):
                    grip = placed.posture.joints[body.bone(f"finger3-2.{hand}")]
                    assert _far(line, grip) < IN_HAND_M, name


def test_a_pole_goes_from_the_hand_to_the_floor(reels: tuple[Reel, ...], body: Body) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            for held in there(reel, placed):
                if held.kind != "pole":
                    continue
                top, tip = pole(body, placed.posture, held)
                letter = {"left_hand": "L", "right_hand": "R"}[held.around]
                grip = placed.posture.joints[body.bone(f"finger3-2.{letter}")]
                assert _far(np.linspace(top, tip, TOWEL_STEPS), grip) < IN_HAND_M, name
                assert tip[2] == pytest.approx(0.0), name


def test_whoever_stands_freely_has_the_weight_over_the_feet(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for reel in reels:
        for name, placed in reel.frames():
            on = set(placed.pose.contacts)
            if not on or not on <= FEET or placed.pose.touches or placed.pose.floor:
                continue
            middle = _weight(body, placed)
            ground = [
                placed.posture.joints[body.bone(bone)][:2]
                for letter in ("L", "R")
                if {"L": "left_foot", "R": "right_foot"}[letter] in on
                for bone in (f"foot.{letter}", f"toe3-1.{letter}")
            ]
            assert _outside(np.array(ground), middle) < STANDS_M, f"{name}: {middle * 100}"


@pytest.mark.parametrize(("faces", "behind"), [(0, (0, 0.2)), (90, (-0.2, 0)), (180, (0, -0.2))])
def test_a_chair_that_faces_somewhere_has_its_back_behind(
    faces: float, behind: tuple[float, float]
) -> None:
    (chair,) = read_props({"chair": {"kind": "chair", "at": [0, 0], "faces": faces}})
    high = max(chair.blocks, key=lambda block: float(block.middle[2]))
    assert high.middle[:2] == pytest.approx(behind, abs=0.01)
    assert chair.distance(np.array([[0.0, 0.0, 0.45]]))[0] == pytest.approx(0.0, abs=1e-6)


def test_a_bolster_is_round() -> None:
    table = {"kind": "bolster", "at": [0, 0, 10], "size": [60, 20]}
    (bolster,) = read_props({"under_the_knees": table})
    top, slope, end = (0.0, 0.0, 0.2), (0.0, 0.0707, 0.1707), (0.3, 0.0, 0.1)
    assert bolster.distance(np.array([top, slope, end])) == pytest.approx(0.0, abs=1e-4)


def test_an_unknown_kind_of_prop_is_named() -> None:
    with pytest.raises(ValueError, match="unknown kind sofa of prop seat"):
        read_props({"seat": {"kind": "sofa", "at": [0, 0]}})


def _far(line: Array, place: Array) -> float:
    return float(np.linalg.norm(line - place, axis=1).min())


def _weight(body: Body, placed: Placed) -> Array:
    """Where the middle of the body's weight is, from above, metres."""
    joints, found, whole = placed.posture.joints, np.zeros(3), 0.0
    for share, (first, last) in SHARES.values():
        sides = ("",) if first in body.bones else (".L", ".R")
        for side in sides:
            ends = joints[[body.bone(first + side), body.bone(last + side)]]
            found, whole = found + share * ends.mean(axis=0), whole + share
    return np.asarray(found[:2] / whole)


def _outside(ground: Array, place: Array) -> float:
    """How far a place is from the area between points, metres; nought inside.

    In every direction the place is measured against the farthest of the points.
    """
    angles = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    ways = np.column_stack([np.cos(angles), np.sin(angles)])
    return float(np.max(ways @ place - (ways @ ground.T).max(axis=1)))
