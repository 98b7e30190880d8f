"""Left is left: in the body, in the picture, and when the app turns the picture round."""

from __future__ import annotations

import numpy as np
import pytest
from illustrations.body import Array, Body
from illustrations.camera import in_picture
from illustrations.pose import Pose, mirrored
from illustrations.posing import Placed, Poser
from illustrations.script import read_scripts

from tests.unit.illustrations.frames import Reel, reel

OTHER = {"L": "R", "R": "L"}


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
        for name in own.film.frames:
            hips = ("upperleg01.R", "upperleg01.L")
            if own.film.views[name].yaw < 60:
                right, left = (near(body, own, name, bone) for bone in hips)
                assert right > left, name
            else:
                right, left = (across(body, own, name, bone) for bone in hips)
                assert right < left, name


def test_the_whole_person_is_in_the_picture(reels: tuple[Reel, ...]) -> None:
    for own in reels:
        for name, placed in own.frames():
            places = in_picture(own.film.views[name], placed.skin)[:, :2]
            assert places.min() > 0.0, name
            assert places.max() < 1.0, name


def test_the_right_ankle_lies_on_the_left_thigh_in_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    own = reel(reels, "figure_four")
    assert own.script.side == "right"
    for name, placed in own.frames():
        if "lying" in name:
            continue
        ankle, knee = joint(body, placed, "foot.R"), joint(body, placed, "lowerleg01.L")
        assert np.linalg.norm(ankle - knee) < 0.2, name


def test_both_hands_are_behind_the_left_thigh_in_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    own = reel(reels, "figure_four")
    for name, placed in own.frames():
        if "lying" in name or "crossed" in name:
            continue
        for side in ("L", "R"):
            _on_thigh(body, placed, side, "L", name)


def test_both_hands_hold_the_right_thigh_when_the_right_knee_comes_over(
    reels: tuple[Reel, ...], body: Body
) -> None:
    own = reel(reels, "knee_opposite_shoulder")
    assert own.script.side == "right"
    for name, placed in own.frames():
        if "lying" in name:
            continue
        for side in ("L", "R"):
            _on_thigh(body, placed, side, "R", name)


def test_the_right_knee_comes_toward_the_left_shoulder(reels: tuple[Reel, ...], body: Body) -> None:
    keys = reel(reels, "knee_opposite_shoulder").film.frames
    before, after = (
        keys[f"knee_opposite_shoulder/{pose}.webp"] for pose in ("clasped", "drawn_over")
    )

    def far(placed: Placed, shoulder: str) -> float:
        gap = joint(body, placed, "lowerleg01.R") - joint(body, placed, shoulder)
        return float(np.linalg.norm(gap))

    assert far(after, "upperarm01.L") < far(before, "upperarm01.L") - 0.05


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


def _on_thigh(body: Body, placed: Placed, hand: str, thigh: str, name: str) -> None:
    """The palm is within reach of the skin behind that thigh, and not of the other."""
    palm = joint(body, placed, f"metacarpal3.{hand}")
    hip, knee = (joint(body, placed, f"{bone}.{thigh}") for bone in ("upperleg01", "lowerleg01"))
    along = (knee - hip) / np.linalg.norm(knee - hip)
    off = palm - hip
    share = float(off @ along) / float(np.linalg.norm(knee - hip))
    assert 0.25 < share < 1.0, name
    assert np.linalg.norm(off - along * float(off @ along)) < 0.14, name
