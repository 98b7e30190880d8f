"""Ankle, hands and knee are where the words put them: figure four, knee to opposite shoulder."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from illustrations.body import Array, Body
from illustrations.limits import angles
from illustrations.parts import Parts
from illustrations.posing import Placed

from tests.unit.illustrations.frames import Reel, reel

OVER = ("clasped", "drawn_over")
HOLDS = ("behind_knee", "front_of_leg", "other_knee_bent")
LIFTED_M, BENT_DEGREES = 0.06, 55.0


def joint(body: Body, placed: Placed, name: str) -> Array:
    return np.asarray(placed.posture.joints[body.bone(name)])


def over(reels: tuple[Reel, ...], hold: str) -> Reel:
    """The pictures of the knee to the opposite shoulder, held in that way."""
    stem = "knee_opposite_shoulder"
    return reel(reels, stem if hold == "behind_knee" else f"{stem}-{hold}")


def among(own: Reel, *poses: str) -> Iterator[tuple[str, Placed]]:
    """Those poses, and every frame from one of them to another."""
    for name, placed in own.frames():
        shown = name.split("/")[1].removesuffix(".webp")
        if set(shown.split("__")) <= set(poses):
            yield name, placed


def test_the_right_ankle_lies_on_the_left_thigh_close_to_the_knee_in_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    own = reel(reels, "figure_four")
    assert own.script.side == "right"
    for name, placed in among(own, "crossed", "reaching", "grasped", "drawn_in"):
        ankle, knee = joint(body, placed, "foot.R"), joint(body, placed, "lowerleg01.L")
        assert np.linalg.norm(ankle - knee) < 0.15, name


def test_both_hands_are_behind_the_left_thigh_in_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for name, placed in among(reel(reels, "figure_four"), "grasped", "drawn_in"):
        for hand in ("L", "R"):
            _holds(body, placed, hand, ("upperleg01.L", "lowerleg01.L"), -1.0, name)


def test_the_right_hand_alone_goes_through_the_gap_in_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for name, placed in among(reel(reels, "figure_four"), "grasped", "drawn_in"):
        gap = np.array([joint(body, placed, f"lowerleg01.{side}") for side in ("L", "R")])
        corners = (joint(body, placed, "root"), gap[0], gap[1])
        through = [
            _pierces(
                joint(body, placed, f"lowerarm01.{hand}"),
                joint(body, placed, f"finger3-1.{hand}"),
                corners,
            )
            for hand in ("R", "L")
        ]
        assert through == [True, False], name


def test_the_right_knee_moves_away_in_the_easier_figure_four(
    reels: tuple[Reel, ...], body: Body
) -> None:
    easier = reel(reels, "figure_four-foot_down").film.movements["crossed", "drawn_in"]
    (_, before), (_, after) = easier[0], easier[-1]
    knees = [joint(body, placed, "lowerleg01.R") for placed in (before, after)]
    assert knees[1][1] < knees[0][1] - 0.05
    feet = [joint(body, placed, "foot.L") for placed in (before, after)]
    assert np.linalg.norm(feet[1] - feet[0]) < 0.005


@pytest.mark.parametrize("hold", ["behind_knee", "other_knee_bent"])
def test_both_hands_are_behind_the_right_knee_that_comes_over(
    reels: tuple[Reel, ...], body: Body, hold: str
) -> None:
    own = over(reels, hold)
    assert own.script.side == "right"
    for name, placed in among(own, *OVER):
        for hand in ("L", "R"):
            _holds(body, placed, hand, ("upperleg01.R", "lowerleg01.R"), -1.0, name)


def test_both_hands_are_on_the_right_shin_where_the_words_say_so(
    reels: tuple[Reel, ...], body: Body
) -> None:
    for name, placed in among(over(reels, "front_of_leg"), *OVER):
        for hand in ("L", "R"):
            _holds(body, placed, hand, ("lowerleg01.R", "foot.R"), 1.0, name)


@pytest.mark.parametrize("hold", HOLDS)
def test_the_right_knee_crosses_the_middle_toward_the_left_shoulder(
    reels: tuple[Reel, ...], body: Body, hold: str
) -> None:
    steps = over(reels, hold).film.movements[OVER]
    (_, before), (_, after) = steps[0], steps[-1]
    assert joint(body, before, "lowerleg01.R")[0] < -0.05
    assert joint(body, after, "lowerleg01.R")[0] > 0.05

    def far(placed: Placed) -> float:
        gap = joint(body, placed, "lowerleg01.R") - joint(body, placed, "upperarm01.L")
        return float(np.linalg.norm(gap))

    assert far(after) < far(before) - 0.15


@pytest.mark.parametrize("hold", HOLDS)
def test_no_straight_leg_is_ever_lifted(
    reels: tuple[Reel, ...], body: Body, parts: Parts, hold: str
) -> None:
    """Lifting a straight leg is the very test that provokes sciatica."""
    for name, placed in over(reels, hold).frames():
        if placed.skin[parts.of("right_foot"), 2].min() > LIFTED_M:
            found = {angle.joint: angle.degrees for angle in angles(body, placed.posture)}
            assert found["right_knee_bend"] > BENT_DEGREES, name


def _holds(
    body: Body, placed: Placed, hand: str, limb: tuple[str, str], side: float, name: str
) -> None:
    """The palm lies on the skin of that limb, in front of its bone (1) or behind it (-1)."""
    palm = joint(body, placed, f"metacarpal3.{hand}")
    begin, end = (joint(body, placed, bone) for bone in limb)
    along = (end - begin) / np.linalg.norm(end - begin)
    off = palm - begin
    share = float(off @ along) / float(np.linalg.norm(end - begin))
    off = off - along * float(off @ along)
    front = placed.posture.turns[body.bone(limb[0])] @ np.array([0.0, -1.0, 0.0])
    assert 0.05 < share < 0.95, name
    assert np.linalg.norm(off) < 0.14, name
    assert side * float(off @ front) > 0.0, name


def _pierces(begin: Array, end: Array, corners: tuple[Array, Array, Array]) -> bool:
    """Whether a stretch of line goes through a triangle."""
    one, two = corners[1] - corners[0], corners[2] - corners[0]
    share, first, second = np.linalg.solve(
        np.column_stack([begin - end, one, two]), begin - corners[0]
    )
    return bool(0 <= share <= 1 and first >= 0 and second >= 0 and first + second <= 1)
