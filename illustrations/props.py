"""What stands or lies beside the person: chair, wall, cushion, bolster, towel and so on. Pure.

Everything but towel and pole is made of plain blocks, so that whether a hand touches the wall
or a thigh sinks into the seat can be measured without Blender. The towel goes from hand to
hand round the sole of a foot, a pole from a hand to the floor, and so they follow the body.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from illustrations.body import Array, Body
from illustrations.rotations import turn_z, unit
from illustrations.skeleton import Posture

CENTIMETRE = 0.01
HARD_GIVES_M = 0.02
SOFT_GIVES_M = {"cushion": 0.07, "bolster": 0.03}
"""How deep a body may sink in: flesh on wood, and a body into what is soft."""
SEAT_CM, SEAT_THICK_CM, CHAIR_LEG_CM, BACK_THICK_CM = (42.0, 42.0), 4.0, 4.0, 3.0
TOWEL_WIDE_M, SOLE_M, FOOT_HALF_M, TAIL_M = 0.045, 0.038, 0.056, 0.10
"""Half its width; from the ball's joint to the sole's skin; half a foot; past the hands."""
TOWEL_STEPS = 120
POLE_OVER_M, POLE_BEHIND_M = 0.06, 0.22
"""How far a pole stands out over the hand, and how far behind the hand its tip is."""


@dataclass(frozen=True, slots=True)
class Block:
    """A box, metres: its middle, its whole sizes, and how far it is turned to the left.

    Its edges are rounded by `eased` where a body lies over them: a bolster is a round one.
    """

    middle: Array
    size: Array
    heading: float = 0.0
    eased: float = 0.0

    def corners(self) -> Array:
        """All eight, (8, 3) metres."""
        signs = np.stack(np.meshgrid(*[(-0.5, 0.5)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
        return np.asarray(signs * self.size @ turn_z(self.heading).T + self.middle)


@dataclass(frozen=True, slots=True)
class Prop:
    """One thing.

    kind    chair, table, wall, cushion, bolster, towel or pole: gives its looks
    blocks  what it is made of; none for a towel or a pole
    gives   how deep a body may sink into it, metres
    around  the foot that a towel goes round, the hand that holds a pole
    """

    name: str
    kind: str
    blocks: tuple[Block, ...] = ()
    gives: float = HARD_GIVES_M
    around: str = ""

    def distance(self, points: Array) -> Array:
        """From each point to the nearest block, metres; below nought inside."""
        return np.asarray(np.min([_from_block(block, points) for block in self.blocks], axis=0))


def _from_block(block: Block, points: Array) -> Array:
    core = block.size / 2 - block.eased
    beyond = np.abs((points - block.middle) @ turn_z(block.heading)) - core
    outside = np.linalg.norm(np.maximum(beyond, 0.0), axis=1)
    return np.asarray(outside + np.minimum(beyond.max(axis=1), 0.0) - block.eased)


def read_props(tables: Mapping[str, Mapping[str, Any]]) -> tuple[Prop, ...]:
    """Everything under `[props.<name>]`, in that order."""
    return tuple(_prop(name, table) for name, table in tables.items())


def _prop(name: str, table: Mapping[str, Any]) -> Prop:
    kind = str(table["kind"])
    told = {key: value for key, value in table.items() if key != "kind"}
    if kind in FOLLOWING:
        return Prop(name, kind, around=str(told["around"]))
    if kind not in MADE:
        kinds = ", ".join((*FOLLOWING, *MADE))
        raise ValueError(f"unknown kind {kind} of prop {name}; expected {kinds}")
    return Prop(name, kind, MADE[kind](**told), SOFT_GIVES_M.get(kind, HARD_GIVES_M))


def _chair(
    at: list[float], faces: float = 0.0, seat: float = 45.0, back: float = 88.0
) -> tuple[Block, ...]:
    """`at` is below the middle of the seat; who sits on it looks where it `faces`."""
    wide, deep = SEAT_CM
    leg = seat - SEAT_THICK_CM
    corners = [
        (side * (wide - CHAIR_LEG_CM) / 2, end * (deep - CHAIR_LEG_CM) / 2)
        for side in (-1, 1)
        for end in (-1, 1)
    ]
    boxes: list[Box] = [((x, y, leg / 2), (CHAIR_LEG_CM, CHAIR_LEG_CM, leg)) for x, y in corners]
    boxes.append(((0.0, 0.0, seat - SEAT_THICK_CM / 2), (wide, deep, SEAT_THICK_CM)))
    behind = (deep - BACK_THICK_CM) / 2
    for side in (-1, 1):
        post = side * (wide - CHAIR_LEG_CM) / 2
        middle = (seat + back) / 2
        boxes.append(((post, behind, middle), (CHAIR_LEG_CM, BACK_THICK_CM, back - seat)))
    between = wide - 2 * CHAIR_LEG_CM
    boxes.append(((0.0, behind, back - 11.0), (between, BACK_THICK_CM - 0.6, 20.0)))
    return _placed(boxes, at, faces)


def _table(at: list[float], size: list[float], faces: float = 0.0) -> tuple[Block, ...]:
    """`size` is its width, its depth and its height."""
    wide, deep, high = size
    boxes: list[Box] = [((0.0, 0.0, high - 2.0), (wide, deep, 4.0))]
    for side in (-1, 1):
        for end in (-1, 1):
            corner = (side * (wide - 8.0) / 2, end * (deep - 8.0) / 2, (high - 4.0) / 2)
            boxes.append((corner, (5.0, 5.0, high - 4.0)))
    return _placed(boxes, at, faces)


def _wall(at: list[float], size: list[float], faces: float = 0.0) -> tuple[Block, ...]:
    """`at` is the foot of its face, which looks where it `faces`; `size` is width and height."""
    wide, high = size
    return _placed([((0.0, 2.0, high / 2), (wide, 4.0, high))], at, faces)


def _cushion(at: list[float], size: list[float], faces: float = 0.0) -> tuple[Block, ...]:
    """`at` is its middle, `size` across, along and high."""
    high = at[2]
    return _placed([((0.0, 0.0, high), tuple(size))], at[:2], faces)


def _bolster(at: list[float], size: list[float], faces: float = 0.0) -> tuple[Block, ...]:
    """A round cushion; `size` is how long it is across, and how thick."""
    across, thick = size
    (box,) = _cushion(at, [across, thick, thick], faces)
    return (replace(box, eased=thick / 2 * CENTIMETRE),)


LETTER = {"left": "L", "right": "R"}
FOLLOWING = ("towel", "pole")
"""Kinds that follow the body."""
Box = tuple[tuple[float, ...], tuple[float, ...]]
MADE: Mapping[str, Callable[..., tuple[Block, ...]]] = {
    "chair": _chair,
    "table": _table,
    "wall": _wall,
    "cushion": _cushion,
    "bolster": _bolster,
}


def _placed(boxes: list[Box], at: list[float], faces: float) -> tuple[Block, ...]:
    """Boxes as they stand when they face the person's front, turned and put there."""
    there = np.array([at[0], at[1], 0.0])
    return tuple(
        Block(
            (turn_z(faces) @ np.array(middle) + there) * CENTIMETRE,
            np.array(size) * CENTIMETRE,
            faces,
        )
        for middle, size in boxes
    )


def pole(body: Body, posture: Posture, held: Prop) -> tuple[Array, Array]:
    """Its upper end and its tip on the floor, metres: through the hand, slanting back."""
    grip = _palm(body, posture, LETTER[held.around.partition("_")[0]])
    tip = np.array([grip[0], grip[1] + POLE_BEHIND_M, 0.0])
    return grip + unit(grip - tip) * POLE_OVER_M, tip


def ribbon(body: Body, posture: Posture, towel: Prop) -> Array:
    """The towel's two edges, (n, 2, 3) metres: from hand to hand, round the ball of the foot."""
    letter = LETTER[towel.around.partition("_")[0]]
    foot = posture.turns[body.bone(f"foot.{letter}")]
    ball = posture.joints[body.bone(f"toe3-1.{letter}")]
    across, behind, up = foot.T
    sole = ball + behind * 0.015 - up * SOLE_M
    left, right = _palm(body, posture, "L"), _palm(body, posture, "R")
    pulled = unit((left + right) / 2 - sole)
    under = [sole + across * side * FOOT_HALF_M * 0.8 for side in (1, -1)]
    edges = [sole + across * side * FOOT_HALF_M + pulled * 0.03 for side in (1, -1)]
    sunk = np.array([0.0, 0.0, -TAIL_M])
    stations = [left + sunk, left, edges[0], *under, edges[1], right, right + sunk]
    path = _even(np.array(stations), TOWEL_STEPS)
    near = np.exp(-((np.linalg.norm(path - sole, axis=1) / 0.16) ** 2))[:, None]
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    beside = behind - along * (along @ behind)[:, None]
    half = TOWEL_WIDE_M * (0.45 + 0.55 * near)
    half = half * beside / np.linalg.norm(beside, axis=1, keepdims=True)
    return np.stack([path - half, path + half], axis=1)


def _palm(body: Body, posture: Posture, letter: str) -> Array:
    """The hollow of a hand that grips."""
    joints = [posture.joints[body.bone(f"finger{finger}-2.{letter}")] for finger in (2, 3, 4)]
    heel = posture.joints[body.bone(f"wrist.{letter}")]
    return np.asarray(0.75 * np.mean(joints, axis=0) + 0.25 * heel)


def _even(stations: Array, count: int) -> Array:
    """A line through the stations, in steps of the same length, its corners eased."""
    far = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(stations, axis=0), axis=1))])
    steps = np.linspace(0, far[-1], count)
    path = np.column_stack([np.interp(steps, far, stations[:, axis]) for axis in range(3)])
    path[1:-1] = 0.5 * path[1:-1] + 0.25 * (path[:-2] + path[2:])
    return path
