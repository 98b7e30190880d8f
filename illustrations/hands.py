"""Fingers: at rest they are splayed, which looks wrong; a shape gathers and curls them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from illustrations.body import Array, Body
from illustrations.rotations import part_of, turn, unit


@dataclass(frozen=True, slots=True)
class Shape:
    """curl of the three joints in degrees, how far fingers and thumb are gathered, 0..1.

    thumb_level  how far the thumb is raised into the plane of the palm, 0..1
    """

    curl: tuple[float, float, float]
    gather: float
    thumb: float
    thumb_curl: float = 8.0
    thumb_level: float = 0.0


SHAPES = {
    "relaxed": Shape((14, 16, 8), 0.75, 0.45),
    "resting": Shape((2, 2, 2), 0.7, 0.4, 4.0, 0.7),
    "flat": Shape((-5, -6, -4), 0.6, 0.3, 0.0, 1.0),
    "hold": Shape((34, 34, 18), 0.9, 0.25, 12.0),
    "clasp": Shape((26, 24, 16), 0.95, 0.5, 6.0, 0.6),
    "over": Shape((20, 18, 12), 0.95, 0.5, 4.0, 0.6),
    "grip": Shape((52, 56, 30), 0.95, 0.3, 22.0),
    "fist": Shape((72, 78, 45), 1.0, 0.6, 35.0),
}


def mixed(first: Shape, second: Shape, share: float) -> Shape:
    """A shape on its way to another."""

    def mix(one: float, two: float) -> float:
        return one + (two - one) * share

    curl = tuple(mix(one, two) for one, two in zip(first.curl, second.curl, strict=True))
    return Shape(
        (curl[0], curl[1], curl[2]),
        mix(first.gather, second.gather),
        mix(first.thumb, second.thumb),
        mix(first.thumb_curl, second.thumb_curl),
        mix(first.thumb_level, second.thumb_level),
    )


def hand_axes(body: Body, letter: str) -> tuple[Array, Array]:
    """At rest: where the fingers point, and where the palm faces."""
    wrist, middle, index, little = (
        body.heads[body.bone(f"{name}.{letter}")]
        for name in ("wrist", "finger3-1", "finger2-1", "finger5-1")
    )
    along = unit(middle - wrist)
    palm = np.cross(along, index - little) * (1 if letter == "L" else -1)
    return along, unit(palm - along * float(palm @ along))


def finger_turns(body: Body, letter: str, shape: Shape) -> dict[str, Array]:
    """The local rotation of every joint of the fingers."""
    _, palm = hand_axes(body, letter)
    heads = {
        name: body.heads[body.bone(name)] for name in body.bones if name.endswith("." + letter)
    }

    def direction(finger: int, joint: int) -> Array:
        joint = min(joint, 2)
        begin, end = f"finger{finger}-{joint}.{letter}", f"finger{finger}-{joint + 1}.{letter}"
        return unit(heads[end] - heads[begin])

    def level(vector: Array) -> Array:
        return unit(vector - palm * float(vector @ palm))

    turns: dict[str, Array] = {}
    middle = level(direction(3, 1))
    for finger in (2, 3, 4, 5):
        own = level(direction(finger, 1))
        sine = float(np.cross(own, middle) @ palm)
        spread = turn(palm, float(np.degrees(np.arcsin(np.clip(sine, -1, 1)))) * shape.gather)
        for joint in (1, 2, 3):
            axis = np.cross(direction(finger, joint), palm)
            bend = turn(axis, shape.curl[joint - 1])
            turns[f"finger{finger}-{joint}.{letter}"] = spread @ bend if joint == 1 else bend
    turns.update(_thumb(letter, direction(1, 1), direction(2, 1), palm, shape))
    return turns


def _thumb(letter: str, thumb: Array, index: Array, palm: Array, shape: Shape) -> dict[str, Array]:
    level = thumb - palm * float(thumb @ palm) * shape.thumb_level
    raised = _toward(thumb, level)
    gathered = part_of(_toward(raised @ thumb, index), shape.thumb) @ raised
    bend = turn(np.cross(thumb, palm), shape.thumb_curl)
    return {
        f"finger1-1.{letter}": gathered,
        f"finger1-2.{letter}": bend,
        f"finger1-3.{letter}": bend,
    }


def _toward(one: Array, two: Array) -> Array:
    """The shortest turn from a direction to another."""
    cross = np.cross(one, unit(two))
    return turn(cross, float(np.degrees(np.arctan2(np.linalg.norm(cross), one @ unit(two)))))
