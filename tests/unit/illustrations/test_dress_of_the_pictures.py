"""What the person wears: hems are straight, a sock hides the toes, working muscles are seen."""

from __future__ import annotations

import numpy as np
import pytest
from illustrations.body import Array, Body
from illustrations.camera import in_picture
from illustrations.dressing import SHOES, Garment, garments, glow
from illustrations.posing import Placed
from illustrations.script import Script
from illustrations.skeleton import skin
from illustrations.tailoring import cut, rims

from tests.unit.illustrations.frames import Reel

ON_THE_LINE_M = 0.0005
CELLS = (96, 60)
"""The picture in squares of about two centimetres."""
LIT, NEAR_M = 0.3, 0.02
SEEN_CELLS = 6


@pytest.fixture(scope="module")
def wardrobe(body: Body) -> tuple[Garment, ...]:
    return garments(body)


def test_a_piece_ends_on_the_line_that_it_is_cut_along(body: Body) -> None:
    height = 0.3
    piece, inside = cut(body, body.vertices[:, 2] - height)
    assert inside.min() == 0.0
    edge = np.unique(rims(piece.triangles))
    low = edge[piece.vertices[edge, 2] < height + 0.01]
    assert len(low) > 20
    assert np.abs(piece.vertices[low, 2] - height).max() < ON_THE_LINE_M


@pytest.mark.parametrize(("side", "sign"), [("left", 1), ("right", -1)])
def test_no_toe_is_bare_under_sock_or_shoe(
    wardrobe: tuple[Garment, ...], side: str, sign: int
) -> None:
    for piece in wardrobe:
        if not piece.name.startswith("skin"):
            continue
        own = piece.mesh.vertices[:, 0] * sign > 0
        toes = own & (piece.mesh.vertices[:, 2] < -0.77) & (piece.mesh.vertices[:, 1] < -0.15)
        assert toes.any() == (not {side, SHOES} & {*piece.worn}), piece.name


def test_one_sock_is_worn_where_the_words_name_a_leg(wardrobe: tuple[Garment, ...]) -> None:
    for side in ("", "left", "right"):
        worn = {piece.name for piece in wardrobe if side in piece.worn}
        assert {name for name in worn if name.endswith("sock")} == ({f"{side}_sock"} - {"_sock"})


def test_shoes_are_worn_on_both_feet_or_not_at_all(wardrobe: tuple[Garment, ...]) -> None:
    for feet in ("", "left", "right", SHOES):
        shoes = {
            piece.name for piece in wardrobe if feet in piece.worn and piece.name.endswith("_shoe")
        }
        assert shoes == ({"left_shoe", "right_shoe"} if feet == SHOES else set())


def test_what_works_or_stretches_is_seen(
    reels: tuple[Reel, ...], wardrobe: tuple[Garment, ...]
) -> None:
    for reel in reels:
        for name in reel.script.pictured:
            file = f"{reel.script.folder}/{name}.webp"
            placed = reel.film.frames[file]
            if placed.pose.glow:
                seen = _lit_squares(reel.script, placed, file, reel, wardrobe)
                assert seen >= SEEN_CELLS, f"{file}: {seen}"


def test_the_whole_mat_is_in_the_picture(reels: tuple[Reel, ...]) -> None:
    for reel in reels:
        for name, view in reel.film.views.items():
            corners = in_picture(view, _corners(reel.script.room.mat))[:, :2]
            assert corners.min() > 0.0, name
            assert corners.max() < 1.0, name


def _corners(mat: Array) -> Array:
    across, along, long, wide = mat / 100
    return np.array(
        [
            (across + side * wide / 2, along + end * long / 2, 0.0)
            for side in (-1, 1)
            for end in (-1, 1)
        ]
    )


def _lit_squares(
    script: Script, placed: Placed, file: str, reel: Reel, wardrobe: tuple[Garment, ...]
) -> int:
    """How many squares of the picture have something lit as their nearest."""
    worn = [piece.mesh for piece in wardrobe if script.feet in piece.worn]
    points = np.concatenate([skin(mesh, placed.posture) for mesh in worn])
    lit = np.concatenate([glow(mesh, placed.pose.glow) for mesh in worn])
    across, down, near = in_picture(reel.film.views[file], points).T
    square = (across * CELLS[0]).astype(int) * CELLS[1] + (down * CELLS[1]).astype(int)
    nearest = np.full(CELLS[0] * CELLS[1], -np.inf)
    np.maximum.at(nearest, square, near)
    return len(set(square[(lit > LIT) & (near > nearest[square] - NEAR_M)]))
