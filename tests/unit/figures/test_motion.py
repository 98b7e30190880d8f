"""Which frames are shown when: between poses, backwards, mirrored, or still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_coach.ui.figures.manifest import FigureBook, Picture
from sciatica_coach.ui.figures.motion import Blend, Motion, blend_at, limb_at, strip_of

FRAMES = tuple(
    Picture(Path(f"{number:02}.webp"), "right", (number / 10, 0.5)) for number in range(5)
)
BOOK = FigureBook(
    poses={
        ("bridge", None, "down"): Picture(Path("down.webp"), "right", (0.2, 0.5)),
        ("bridge", None, "up"): Picture(Path("up.webp"), "right"),
    },
    movements={("bridge", None, "down", "up"): FRAMES},
)
LIFT = Motion("bridge", "full", "down", "up", side="right")


def files(motion: Motion, *, reduced: bool = False) -> list[str]:
    strip = strip_of(BOOK, motion, reduced_motion=reduced)
    assert strip is not None
    return [picture.file.stem for picture in strip.pictures]


def test_a_movement_shows_its_frames_and_its_release_the_same_backwards() -> None:
    assert files(LIFT) == ["00", "01", "02", "03", "04"]
    assert files(replace(LIFT, start="up", end="down")) == ["04", "03", "02", "01", "00"]


def test_a_hold_shows_one_picture() -> None:
    assert files(replace(LIFT, start="up")) == ["up"]


def test_with_reduced_motion_it_is_the_pose_that_the_movement_ends_in() -> None:
    assert files(LIFT, reduced=True) == ["up"]


def test_where_no_movement_was_drawn_it_is_the_pose_at_its_end_else_at_its_start() -> None:
    assert files(Motion("bridge", "full", "elsewhere", "down")) == ["down"]
    assert files(Motion("bridge", "full", "down", "elsewhere")) == ["down"]


def test_where_nothing_was_drawn_there_is_nothing() -> None:
    assert strip_of(BOOK, Motion("press_up", "full", "down", "up")) is None


def test_the_other_side_is_the_mirror_image_of_the_side_that_is_shown() -> None:
    same = strip_of(BOOK, replace(LIFT, side="right", mirrored=True))
    other = strip_of(BOOK, replace(LIFT, side="left", mirrored=False))
    assert same is not None
    assert other is not None
    assert (same.mirrored, other.mirrored) == (False, True)


def test_a_picture_without_a_side_follows_the_plan() -> None:
    book = replace(BOOK, movements={("bridge", None, "down", "up"): (Picture(Path("0")),)})
    strip = strip_of(book, replace(LIFT, mirrored=True))
    assert strip is not None
    assert strip.mirrored


@pytest.mark.parametrize(
    ("position", "blend"),
    [
        (0.0, Blend(0, 1, 0.0)),
        (0.12, Blend(0, 1, 0.0)),
        (0.125, Blend(0, 1, 1.0)),
        (0.5, Blend(2, 3, 0.0)),
        (1.0, Blend(3, 4, 1.0)),
        (7.0, Blend(3, 4, 1.0)),
        (-1.0, Blend(0, 1, 0.0)),
    ],
)
def test_a_position_lies_between_two_neighbours(position: float, blend: Blend) -> None:
    assert blend_at(position, 5) == blend


def test_two_bodies_are_never_seen_at_once() -> None:
    shares = [blend_at(place / 4_000, 5).share for place in range(1_000)]
    assert set(shares) == {0.0, 1.0}
    assert shares == sorted(shares)


def test_what_hardly_moves_fades() -> None:
    assert [blend_at(position, 2).share for position in (0.0, 0.25, 1.0)] == [0.0, 0.25, 1.0]


def test_one_picture_is_its_own_neighbour() -> None:
    assert blend_at(0.7, 1) == Blend(0, 0, 0.0)


def test_the_word_stays_on_the_limb_and_changes_over_with_the_mirror_image() -> None:
    strip = strip_of(BOOK, LIFT)
    other = strip_of(BOOK, replace(LIFT, side="left"))
    assert strip is not None
    assert other is not None
    halfway = blend_at(0.125, 5)
    assert limb_at(strip, halfway) == pytest.approx((0.05, 0.5))
    assert limb_at(other, halfway) == pytest.approx((0.95, 0.5))
    still = strip_of(BOOK, replace(LIFT, start="up"))
    assert still is not None
    assert limb_at(still, blend_at(0, 1)) is None
