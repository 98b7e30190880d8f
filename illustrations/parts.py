"""Names that people have for places on the body, and the vertices that make them up."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from illustrations.body import Array, Body
from illustrations.rotations import unit
from illustrations.skeleton import Posture

Mask = npt.NDArray[np.bool_]

KNEE_REACH_M = 0.09
LIMBS = {
    "thigh": ("upperleg01", "lowerleg01"),
    "shin": ("lowerleg01", "foot"),
    "upper_arm": ("upperarm01", "lowerarm01"),
    "forearm": ("lowerarm01", "wrist"),
}
ANCHORS = {
    "hips": ("root",),
    "shoulders": ("spine01",),
    "knees": ("lowerleg01.L", "lowerleg01.R"),
}
OF_TRUNK = {
    "head": ("head", "neck03", "eye.L", "eye.R"),
    "shoulders": ("spine01", "clavicle.L", "clavicle.R", "shoulder01.L", "shoulder01.R"),
    "back": ("spine05", "spine04", "spine03"),
    "chest": ("spine02", "spine01"),
    "hips": ("root", "pelvis.L", "pelvis.R", "upperleg01.L", "upperleg01.R"),
    "belly": ("root", "spine05", "spine04", "pelvis.L", "pelvis.R"),
}
OF_SIDE = {
    "foot": ("foot", "toe"),
    "hand": ("wrist", "metacarpal", "finger"),
    "forearm": ("lowerarm",),
    "shin": ("lowerleg",),
    "thigh": ("upperleg",),
}


class Parts:
    """Vertices and places by name, for one body."""

    def __init__(self, body: Body) -> None:
        self._body = body
        chief = body.weights.argmax(axis=1)
        self._chief = np.array(body.bones)[chief]
        self._masks: dict[str, Mask] = {}

    def of(self, name: str) -> Mask:
        """The vertices of that part."""
        if name not in self._masks:
            self._masks[name] = self._find(name)
        return self._masks[name]

    def _find(self, name: str) -> Mask:
        if name in OF_TRUNK:
            return np.isin(self._chief, OF_TRUNK[name])
        if name == "knees":
            return self.of("left_knee") | self.of("right_knee")
        side, _, part = name.partition("_")
        letter = {"left": "L", "right": "R"}[side]
        if part == "knee":
            joint = self._body.heads[self._body.bone(f"lowerleg01.{letter}")]
            near = np.linalg.norm(self._body.vertices - joint, axis=1) < KNEE_REACH_M
            return np.asarray(near)
        starts = OF_SIDE[part]
        return np.array(
            [bone.endswith("." + letter) and bone.startswith(starts) for bone in self._chief]
        )

    def anchor(self, name: str, posture: Posture) -> Array:
        """Where an anchor is."""
        bones = ANCHORS.get(name)
        if bones is None:
            return np.asarray(self.limb(name, posture)[0])
        return np.asarray(
            np.mean([posture.joints[self._body.bone(bone)] for bone in bones], axis=0)
        )

    def limb(self, name: str, posture: Posture) -> tuple[Array, Array, Array]:
        """Where a limb begins and ends, and its axes: columns left, front, along."""
        side, _, part = name.partition("_")
        letter = {"left": "L", "right": "R"}[side]
        first, last = (self._body.bone(f"{bone}.{letter}") for bone in LIMBS[part])
        begin, end = posture.joints[first], posture.joints[last]
        own = self._body.bone(LIMBS[part][0].replace("upperleg01", "upperleg02") + "." + letter)
        along = unit(end - begin)
        front = posture.turns[own] @ np.array([0.0, -1.0, 0.0])
        front = unit(front - along * float(front @ along))
        return begin, end, np.column_stack([np.cross(front, along), front, along])
