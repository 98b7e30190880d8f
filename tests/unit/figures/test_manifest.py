"""The manifest of the pictures: what is right is kept, what is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest

GOOD = """
schema = 1
generator = "1.0"
size = [96, 60]

[[pictures]]
exercise = "figure_four"
pose = "crossed"
file = "crossed.webp"
camera = [58, 24]
shown_side = "right"
contacts = ["head"]
glow = ["right_buttock"]
limb = [0.25, 0.5]

[[pictures]]
exercise = "figure_four"
variant = "foot_down"
pose = "crossed"
file = "foot_down.webp"

[[movements]]
exercise = "figure_four"
from = "crossed"
to = "drawn_in"
files = ["00.webp", "01.webp", "02.webp"]
limb = [[0.1, 0.2], [0.2, 0.3], [0.3, 0.4]]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("crossed", "foot_down", "00", "01", "02"):
        (tmp_path / f"{name}.webp").touch()
    return tmp_path


def read(folder: Path, text: str) -> FigureBook:
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
    return read_manifest(folder)


def test_without_a_manifest_there_are_no_pictures_and_nothing_is_wrong(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == FigureBook()


def test_a_pose_of_the_variant_goes_before_the_one_for_every_variant(folder: Path) -> None:
    book = read(folder, GOOD)
    assert book.problems == ()
    own = book.pose("figure_four", "foot_down", "crossed")
    usual = book.pose("figure_four", "usual", "crossed")
    assert own is not None
    assert usual is not None
    assert (own.file.name, own.shown_side, own.limb) == ("foot_down.webp", None, None)
    assert (usual.file.name, usual.shown_side, usual.limb) == ("crossed.webp", "right", (0.25, 0.5))
    assert book.pose("figure_four", "usual", "unknown") is None


def test_the_way_back_is_the_way_there_backwards(folder: Path) -> None:
    book = read(folder, GOOD)
    there = book.movement("figure_four", "usual", "crossed", "drawn_in")
    back = book.movement("figure_four", "usual", "drawn_in", "crossed")
    assert [picture.file.name for picture in there] == ["00.webp", "01.webp", "02.webp"]
    assert back == there[::-1]
    assert book.movement("bridge", "usual", "down", "up") == ()


@pytest.mark.parametrize(
    ("wrong", "key", "words"),
    [
        (("pose = ", "poze = "), "pictures[1].poze", "Unknown key"),
        (('file = "crossed.webp"', 'file = "gone.webp"'), "pictures[1].file", "no file gone.webp"),
        (('"crossed.webp"', '"../crossed.webp"'), "pictures[1].file", "outside"),
        (('file = "crossed.webp"', "file = 3"), "pictures[1].file", "Expected the path"),
        (('"right"', '"rechts"'), "pictures[1].shown_side", '"left" or "right"'),
        (("[0.25, 0.5]", "[25, 50]"), "pictures[1].limb", "from 0 to 1"),
        (("[0.25, 0.5]", '["a", "b"]'), "pictures[1].limb", "from 0 to 1"),
        (('variant = "foot_down"', "variant = 3"), "pictures[2].variant", "Expected a name"),
        (('from = "crossed"\n', ""), "movements[1].from", "Expected a name"),
        (('["00.webp", "01.webp", "02.webp"]', "[]"), "movements[1].files", "at least two"),
        ((", [0.3, 0.4]]", "]"), "movements[1].limb", "one point for each"),
    ],
)
def test_an_entry_with_a_fault_is_left_out_and_named(
    folder: Path, wrong: tuple[str, str], key: str, words: str
) -> None:
    book = read(folder, GOOD.replace(*wrong, 1))
    (problem,) = book.problems
    assert problem.key == key
    assert words in problem.text
    assert problem.file.endswith("manifest.toml")
    assert len(book.poses) + len(book.movements) == 2


def test_a_broken_file_is_named_with_its_line(folder: Path) -> None:
    (problem,) = read(folder, 'schema = 1\n[[pictures]\npose = "a"').problems
    assert problem.line == 2
    assert "TOML" in problem.text


def test_another_schema_is_not_guessed_at(folder: Path) -> None:
    (problem,) = read(folder, GOOD.replace("schema = 1", "schema = 2")).problems
    assert (problem.key, "expected 1" in problem.text) == ("schema", True)


@pytest.mark.parametrize("text", ["schema = 1\npictures = 3", "schema = 1\npictures = [3]"])
def test_what_is_no_table_is_named(folder: Path, text: str) -> None:
    (problem,) = read(folder, text).problems
    assert problem.key is not None
    assert problem.key.startswith("pictures")
    assert "table" in problem.text
