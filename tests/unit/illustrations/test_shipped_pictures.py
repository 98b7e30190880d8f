"""What the app ships is what the poses say: files, manifest, size."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from illustrations.body import Body
from illustrations.film import manifest_of

from sciatica_coach.ui.figures.manifest import read_manifest
from tests.unit.illustrations.frames import Reel

FIGURES = Path(__file__).parents[3] / "assets" / "figures"
AN_EXERCISE_BYTES = 1_000_000
POINT_NEAR = 0.004


def test_the_app_reads_every_entry() -> None:
    book = read_manifest(FIGURES)
    assert book.problems == ()
    assert book.poses


def test_every_image_is_named_in_the_manifest() -> None:
    book = read_manifest(FIGURES)
    named = {picture.file for picture in book.poses.values()}
    named |= {picture.file for frames in book.movements.values() for picture in frames}
    assert {file.resolve() for file in FIGURES.rglob("*.webp")} == {
        file.resolve() for file in named
    }


def test_nothing_is_told_twice() -> None:
    """The app takes the last of two; the other's images would never be seen."""
    shipped = tomllib.loads((FIGURES / "manifest.toml").read_text(encoding="utf-8"))
    for table, names in (("pictures", ("pose",)), ("movements", ("from", "to"))):
        told = [
            (row["exercise"], row.get("variant"), *(row[name] for name in names))
            for row in shipped[table]
        ]
        assert len(told) == len(set(told)), {each for each in told if told.count(each) > 1}


def test_the_manifest_says_what_the_poses_say(reels: tuple[Reel, ...], body: Body) -> None:
    shipped = tomllib.loads((FIGURES / "manifest.toml").read_text(encoding="utf-8"))
    books = [(reel.script, reel.film) for reel in reels]
    expected = tomllib.loads(manifest_of(body, books, FIGURES))
    for table in ("pictures", "movements"):
        ours, theirs = shipped.pop(table), expected.pop(table)
        assert len(ours) == len(theirs)
        for row, wanted in zip(ours, theirs, strict=True):
            limb, place = row.pop("limb", []), wanted.pop("limb", [])
            assert _numbers(limb) == pytest.approx(_numbers(place), abs=POINT_NEAR)
            assert row == wanted
    assert shipped == expected


def test_an_exercise_is_at_most_a_megabyte_on_average() -> None:
    exercises = {exercise for exercise, _, _ in read_manifest(FIGURES).poses}
    total = sum(file.stat().st_size for file in FIGURES.rglob("*.webp"))
    assert total <= AN_EXERCISE_BYTES * len(exercises)


def _numbers(points: list[Any]) -> list[float]:
    """One point, or one for each frame, as plain numbers."""
    return [
        number for point in points for number in (point if isinstance(point, list) else [point])
    ]
