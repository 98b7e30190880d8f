"""Cutting and fitting: pieces of the body's own mesh, cut along a line and laid over it.

A piece is a `Body` of fewer triangles: whatever carries the body carries it. Where the
line crosses a triangle, the triangle is cut there, so that hems are as smooth as the line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from illustrations.body import Array, Body, Indices
from illustrations.rotations import unit

Mask = npt.NDArray[np.bool_]

SNAP = 0.25
"""A corner nearer to the line than this, in parts of its edge, is moved onto it: no slivers."""
NOWHERE = 1e-9
LEAST_COSINE = 0.05


def normals(vertices: Array, triangles: Indices) -> Array:
    """Of every vertex, by the triangles around it."""
    corners = vertices[triangles]
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    summed = np.zeros_like(vertices)
    for corner in range(3):
        np.add.at(summed, triangles[:, corner], flat)
    lengths = np.linalg.norm(summed, axis=1, keepdims=True)
    return np.asarray(summed / np.maximum(lengths, 1e-12))


def edges(triangles: Indices) -> Indices:
    """Every edge once, its lower corner first."""
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    return np.asarray(np.unique(np.sort(pairs, axis=1), axis=0))


def rims(triangles: Indices) -> Indices:
    """The edges that only one triangle has: hems."""
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    once, count = np.unique(np.sort(pairs, axis=1), axis=0, return_counts=True)
    return np.asarray(once[count == 1])


def whole(body: Body, triangles: Indices) -> Body:
    """Only these triangles, and only the vertices that they use."""
    used, numbered = np.unique(triangles, return_inverse=True)
    return replace(
        body,
        vertices=body.vertices[used],
        triangles=numbered.reshape(-1, 3),
        weights=body.weights[used],
    )


def joined(first: Body, second: Body) -> Body:
    """Two pieces as one."""
    return replace(
        first,
        vertices=np.concatenate([first.vertices, second.vertices]),
        triangles=np.concatenate([first.triangles, second.triangles + len(first.vertices)]),
        weights=np.concatenate([first.weights, second.weights]),
    )


def halved(body: Body) -> Body:
    """Every triangle as four: what is small needs small triangles."""
    pairs = edges(body.triangles)
    count = len(body.vertices)
    number = {(int(a), int(b)): count + i for i, (a, b) in enumerate(pairs)}

    def between(one: int, two: int) -> int:
        return number[min(one, two), max(one, two)]

    triangles = []
    for a, b, c in body.triangles.tolist():
        ab, bc, ca = between(a, b), between(b, c), between(c, a)
        triangles += [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
    middle = body.vertices[pairs].mean(axis=1), body.weights[pairs].mean(axis=1)
    return replace(
        body,
        vertices=np.concatenate([body.vertices, middle[0]]),
        triangles=np.array(triangles),
        weights=np.concatenate([body.weights, middle[1]]),
    )


def cut(body: Body, distance: Array) -> tuple[Body, Array]:
    """What lies where the distance is above nought, and the distance of its vertices."""
    vertices, weights, away = _snapped(body, distance)
    points, shares, aways = list(vertices), list(weights), list(away)
    made: dict[tuple[int, int], int] = {}

    def crossing(one: int, two: int) -> int:
        if aways[two] == 0.0:
            return two
        key = (min(one, two), max(one, two))
        if key not in made:
            part = aways[one] / (aways[one] - aways[two])
            made[key] = len(points)
            points.append(points[one] + part * (points[two] - points[one]))
            shares.append(shares[one] + part * (shares[two] - shares[one]))
            aways.append(0.0)
        return made[key]

    inside = body.triangles[(away[body.triangles] > 0).any(axis=1)]
    clean = (away[inside] >= 0).all(axis=1)
    triangles = inside[clean].tolist()
    for triangle in inside[~clean].tolist():
        triangles += _clipped(triangle, [aways[corner] for corner in triangle], crossing)
    grown = replace(body, vertices=np.array(points), weights=np.array(shares))
    kept = np.array(triangles)
    return whole(grown, kept), np.array(aways)[np.unique(kept)]


def _clipped(
    triangle: list[int], away: list[float], crossing: Callable[[int, int], int]
) -> list[list[int]]:
    """The triangle's part above nought, as a fan; corners keep their order."""
    ring: list[int] = []
    for number, one in enumerate(triangle):
        two = triangle[(number + 1) % 3]
        here, there = away[number], away[(number + 1) % 3]
        if here >= 0:
            ring.append(one)
        if here > 0 > there:
            ring.append(crossing(one, two))
        elif here < 0 < there:
            ring.append(crossing(two, one))
    return [[ring[0], ring[i], ring[i + 1]] for i in range(1, len(ring) - 1)]


def _snapped(body: Body, distance: Array) -> tuple[Array, Array, Array]:
    """Corners that lie almost on the line are moved onto it."""
    pairs = edges(body.triangles)
    ends = distance[pairs]
    pairs, ends = pairs[ends.prod(axis=1) < 0], ends[ends.prod(axis=1) < 0]
    part = ends[:, 0] / (ends[:, 0] - ends[:, 1])
    pairs = np.where((part < 0.5)[:, None], pairs, pairs[:, ::-1])
    part = np.minimum(part, 1 - part)
    near = part < SNAP
    moved, first = np.unique(pairs[near, 0], return_index=True)
    to, part = pairs[near, 1][first], part[near][first][:, None]
    vertices, weights, away = body.vertices.copy(), body.weights.copy(), distance.copy()
    vertices[moved] += part * (body.vertices[to] - body.vertices[moved])
    weights[moved] += part * (body.weights[to] - body.weights[moved])
    away[moved] = 0.0
    return vertices, weights, away


def smoothed(body: Body, times: int) -> Array:
    """The vertices drawn toward their neighbours; those of an edge only along it."""
    pairs = edges(body.triangles)
    rim_pairs = rims(body.triangles)
    rim = np.zeros(len(body.vertices), bool)
    rim[rim_pairs] = True
    drawn = np.concatenate([pairs, pairs[:, ::-1]])
    drawn = np.concatenate([drawn[~rim[drawn[:, 0]]], rim_pairs, rim_pairs[:, ::-1]])
    count = np.bincount(drawn[:, 0], minlength=len(rim))[:, None]
    vertices = body.vertices.copy()
    for _ in range(times):
        total = np.zeros_like(vertices)
        np.add.at(total, drawn[:, 0], vertices[drawn[:, 1]])
        vertices = 0.5 * vertices + 0.5 * total / np.maximum(count, 1)
    return vertices


def fitted(body: Body, thick: Array, spans: int, most: float | Array) -> Body:
    """The piece laid over the body: `thick` off it, and across hollows like a cloth."""
    out = normals(body.vertices, body.triangles)
    over = ((smoothed(body, spans) - body.vertices) * out).sum(axis=1) if spans else 0.0 * thick
    lift = np.clip(over, 0.0, most) + thick
    return replace(body, vertices=body.vertices + out * lift[:, None])


def hull_radius(points: Array, angles: Array) -> Array:
    """How far the convex hull of flat points reaches from the origin, at each angle."""
    looks = np.column_stack([np.cos(angles), np.sin(angles)])
    reach = (points @ looks.T).max(axis=0)
    cosines = np.cos(angles[:, None] - angles[None, :])
    far = np.where(cosines > LEAST_COSINE, reach[None, :] / np.maximum(cosines, NOWHERE), np.inf)
    return np.asarray(far.min(axis=1))


def tube(body: Body, rings: Array, bone: int) -> Body:
    """A closed tip: rings of as many points each, the last of them drawn together."""
    count, around = rings.shape[:2]
    vertices = np.concatenate([rings.reshape(-1, 3), rings[-1].mean(axis=0)[None]])
    triangles = []
    for ring in range(count - 1):
        for i in range(around):
            a, b = ring * around + i, ring * around + (i + 1) % around
            triangles += [(a, b, b + around), (a, b + around, a + around)]
    last = (count - 1) * around
    triangles += [(last + i, last + (i + 1) % around, count * around) for i in range(around)]
    weights = np.zeros((len(vertices), len(body.bones)))
    weights[:, bone] = 1.0
    return replace(body, vertices=vertices, triangles=np.array(triangles), weights=weights)


def along_line(points: Array, begin: Array, end: Array) -> Array:
    """How far along from `begin` toward `end`, metres."""
    return np.asarray((points - begin) @ unit(end - begin))
