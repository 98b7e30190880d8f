"""Turning things in space: 3x3 matrices, right-handed, angles in degrees."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

ALMOST_NOTHING = 1e-9


def unit(vector: npt.ArrayLike) -> Array:
    """The direction of a vector; one without length has none and stays as it is."""
    given = np.asarray(vector, dtype=np.float64)
    length = float(np.linalg.norm(given))
    return given / length if length > ALMOST_NOTHING else given


def turn(axis: npt.ArrayLike, degrees: float) -> Array:
    """Turn by the right-hand rule about an axis of any length."""
    x, y, z = unit(axis)
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    angle = np.radians(degrees)
    return np.asarray(np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross)


def turn_x(degrees: float) -> Array:
    return turn((1, 0, 0), degrees)


def turn_y(degrees: float) -> Array:
    return turn((0, 1, 0), degrees)


def turn_z(degrees: float) -> Array:
    return turn((0, 0, 1), degrees)


def frame(direction: npt.ArrayLike, beside: npt.ArrayLike) -> Array:
    """Three axes as columns: the direction, what of `beside` is square to it, the third."""
    first = unit(direction)
    other = np.asarray(beside, dtype=np.float64)
    second = unit(other - first * float(other @ first))
    return np.column_stack([first, second, np.cross(first, second)])


def vector_of(rotation: Array) -> Array:
    """The axis of a turn, as long as its angle in radians."""
    cosine = np.clip((np.trace(rotation) - 1) / 2, -1.0, 1.0)
    angle = float(np.arccos(cosine))
    if angle < ALMOST_NOTHING:
        return np.zeros(3)
    if np.pi - angle < 1e-4:
        values, vectors = np.linalg.eigh((rotation + rotation.T) / 2)
        return np.asarray(vectors[:, int(np.argmax(values))] * angle)
    skew = rotation - rotation.T
    axis = np.array([skew[2, 1], skew[0, 2], skew[1, 0]])
    return np.asarray(axis / (2 * np.sin(angle)) * angle)


def angle_between(first: Array, second: Array) -> float:
    """How far one turn is from another, in degrees."""
    return float(np.degrees(np.linalg.norm(vector_of(first.T @ second))))


def part_of(rotation: Array, share: float) -> Array:
    """The same turn, only `share` 0..1 of the way."""
    vector = vector_of(rotation)
    return turn(vector, float(np.degrees(np.linalg.norm(vector))) * share)


def between(first: Array, second: Array, share: float) -> Array:
    """From one turn to another along the shortest way."""
    return np.asarray(first @ part_of(first.T @ second, share))


def swing_and_twist(rotation: Array, axis: npt.ArrayLike) -> tuple[Array, Array]:
    """Part a turn in two, `swing @ twist`, the second of them about that axis alone."""
    along = unit(axis)
    there = rotation @ along
    cross = np.cross(along, there)
    sine, cosine = float(np.linalg.norm(cross)), float(along @ there)
    swing = np.eye(3)
    if sine > ALMOST_NOTHING:
        swing = turn(cross, float(np.degrees(np.arctan2(sine, cosine))))
    return swing, np.asarray(swing.T @ rotation)
