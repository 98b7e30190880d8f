"""Left is left: in the body, in the picture, and when the app turns the picture round."""

from __future__ import annotations

import numpy as np
import pytest
from illustrations.body import Array, Body
from illustrations.camera import axes, in_picture
from illustrations.dressing import BUN_HALF_M, BUN_M
from illustrations.parts import Parts
from illustrations.pose import Pose, mirrored
from illustrations.posing import Placed, Poser
from illustrations.script import read_scripts

from tests.unit.illustrations.frames import Reel, reel

OTHER = {"L": "R", "R": "L"}
MIDDLE_M, DOWN_M = 0.02, 0.011
TURNED_AWAY = 0.5
"""Below it the left hip is less to the left than upward or along the room."""


def joint(body: Body, placed: Placed, name: str) -> Array:
    return np.asarray(placed.posture.joints[body.bone(name)])


def across(body: Body, reel: Reel, file: str, name: str) -> float:
    placed = reel.film.frames[file]
    point = in_picture(reel.film.views[file], joint(body, placed, name)[None, :])
    return float(point[0, 0])


def near(body: Body, reel: Reel, file: str, name: str) -> float:
    placed = reel.film.frames[file]
    point = in_picture(reel.film.views[file], joint(body, placed, name)[None, :])
    return float(point[0, 2])


def test_from_their_right_the_head_of_who_lies_on_the_back_is_at_screen_left(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for folder in ("bridge", "pelvic_tilt", "knee_opposite_shoulder"):
        own = reel(reels, folder)
        for name in own.film.frames:
            order = [across(body, own, name, bone) for bone in ("head", "root", "foot.L")]
            assert order == sorted(order), name


def test_from_their_right_the_head_of_who_faces_the_floor_is_at_screen_right(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for folder in ("press_up", "childs_pose"):
        own = reel(reels, folder)
        for name in own.film.frames:
            order = [across(body, own, name, bone) for bone in ("foot.R", "root", "head")]
            assert order == sorted(order), name


def test_the_right_hip_is_nearer_or_at_screen_left(reels: tuple[Reel, ...], body: Body) -> None:
    for own in reels:
        for name, placed in own.frames():
            if _turned_away(body, placed):
                continue
            hips = ("upperleg01.R", "upperleg01.L")
            if own.film.views[name].yaw < 60:
                right, left = (near(body, own, name, bone) for bone in hips)
                assert right > left, name
            else:
                right, left = (across(body, own, name, bone) for bone in hips)
                assert right < left, name


def test_whoever_lies_on_the_side_or_turns_shows_the_camera_the_front(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for own in reels:
        for name, placed in own.frames():
            if _turned_away(body, placed):
                front = placed.posture.turns[body.bone("root")] @ np.array([0.0, -1.0, 0.0])
                toward = axes(own.film.views[name])[:, 2]
                assert front @ toward > 0.0, name


def test_the_whole_person_is_in_the_picture(reels: tuple[Reel, ...], body: Body) -> None:
    for own in reels:
        for name, placed in own.frames():
            head = placed.posture.turns[body.bone("head")]
            bun = joint(body, placed, "head") + head @ np.array(BUN_M)
            tip = bun + np.array([0.0, 0.0, BUN_HALF_M])
            seen = np.concatenate([placed.skin, [tip]])
            places = in_picture(own.film.views[name], seen)[:, :2]
            assert places.min() > 0.0, name
            assert places.max() < 1.0, name


def test_the_left_foot_stands_outside_the_right_knee_and_the_body_turns_left(
    reels: tuple[Reel, ...], body: Body
) -> None:
    own = reel(reels, "seated_twist")
    keys = own.film.frames
    assert own.script.side == "left"
    for pose in ("foot_over", "hand_behind", "turned"):
        placed = keys[f"seated_twist/{pose}.webp"]
        assert joint(body, placed, "foot.L")[0] < joint(body, placed, "lowerleg01.R")[0]
    behind = keys["seated_twist/hand_behind.webp"]
    assert joint(body, behind, "wrist.L")[1] > joint(body, behind, "root")[1]
    chest = keys["seated_twist/turned.webp"].posture.turns[body.bone("spine01")]
    assert (chest @ np.array([0.0, -1.0, 0.0]))[0] > 0.5


def test_both_sides_of_the_seat_stay_down_in_the_twist(
    reels: tuple[Reel, ...], body: Body, parts: Parts
) -> None:
    seat, across = parts.of("hips"), body.vertices[:, 0]
    for own in reels:
        if own.script.exercise != "seated_twist":
            continue
        for name, placed in own.frames():
            if "stepping" in name:
                continue  # a foot is lifted over, and its side of the seat with it
            for side in (across > MIDDLE_M, across < -MIDDLE_M):
                assert placed.skin[seat & side, 2].min() < DOWN_M, name


def _turned_away(body: Body, placed: Placed) -> bool:
    """Whether the hips are turned, so that their left is not the left of the room."""
    return bool(placed.posture.turns[body.bone("root")][0, 0] < TURNED_AWAY)


@pytest.mark.parametrize(
    ("folder", "pose"),
    [(script.folder, name) for script in read_scripts() if script.side for name in script.pictured],
)
def test_the_other_side_is_the_whole_mirror(folder: str, pose: str, poser: Poser) -> None:
    script = next(script for script in read_scripts() if script.folder == folder)
    _is_mirror(poser, script.poses[pose])


def _is_mirror(poser: Poser, pose: Pose) -> None:
    body = poser.body
    one, two = poser.place(pose), poser.place(mirrored(pose))
    for name in body.bones:
        stem, dot, letter = name.rpartition(".")
        other = f"{stem}{dot}{OTHER[letter]}" if letter in OTHER else name
        there = joint(body, two, other) * (-1, 1, 1)
        assert np.linalg.norm(joint(body, one, name) - there) < 0.005, name
