"""Where the camera stands, and where a point of the room is in the picture: pure.

The convention is fixed here, once. yaw 0 stands on the person's right (-x) and looks to
their left: whoever lies on their back has the head at screen-left, on the front at
screen-right. yaw 90 stands at their feet, or before them when they sit: their right is
screen-left. Pitch looks down from above.
"""

from __future__ import annotations

import numpy as np

from illustrations.body import Array
from illustrations.pose import View

SIZE, STILL_SIZE = (960, 600), (1920, 1200)
"""Of a frame that passes, and of a pose: that one stands still, on large screens too."""
CENTIMETRE = 0.01
DISTANCE = 6.0
"""Metres; an orthographic picture is the same from any."""


def axes(view: View) -> Array:
    """Columns: to the right of the picture, up in it, toward the camera."""
    yaw, pitch = np.radians(view.yaw), np.radians(view.pitch)
    toward = np.array([-np.cos(yaw) * np.cos(pitch), -np.sin(yaw) * np.cos(pitch), np.sin(pitch)])
    right = np.array([np.sin(yaw), -np.cos(yaw), 0.0])
    return np.column_stack([right, np.cross(toward, right), toward])


def between(first: View, last: View, share: float) -> View:
    """On the way from camera to camera: it walks round, it does not jump."""

    def mix(one: float, two: float) -> float:
        return one + (two - one) * share

    return View(
        mix(first.yaw, last.yaw),
        mix(first.pitch, last.pitch),
        first.centre + (last.centre - first.centre) * share,
        mix(first.width, last.width),
    )


def place(view: View) -> Array:
    """Where the camera is, metres."""
    return np.asarray(view.centre * CENTIMETRE + axes(view)[:, 2] * DISTANCE)


def in_picture(view: View, points: Array) -> Array:
    """Across and down, in parts of the picture (0..1), and how near the camera (metres)."""
    seen = (points - view.centre * CENTIMETRE) @ axes(view)
    width = view.width * CENTIMETRE
    height = width * SIZE[1] / SIZE[0]
    return np.column_stack([0.5 + seen[:, 0] / width, 0.5 - seen[:, 1] / height, seen[:, 2]])
