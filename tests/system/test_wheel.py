"""What is installed is whole: the wheel carries the data inside the package."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def wheel(tmp_path: Path) -> Iterator[zipfile.ZipFile]:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (file,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(file) as opened:
        yield opened


def test_a_wheel_carries_every_file_of_assets(wheel: zipfile.ZipFile) -> None:
    data = {
        file.relative_to(ROOT / "assets").as_posix()
        for file in (ROOT / "assets").rglob("*")
        if file.is_file()
    }
    prefix = "sciatica_coach/assets/"
    packed = {name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix)}
    assert packed == data
    assert "exercises/bridge.toml" in packed


def test_a_wheel_carries_the_guide_with_its_pictures(wheel: zipfile.ZipFile) -> None:
    docs = ROOT / "docs"
    pages = {file.relative_to(docs).as_posix() for file in docs.glob("guide/**/*.[mw]*")}
    pages.add("routine-format.md")
    prefix = "sciatica_coach/docs/"
    packed = {name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix)}
    assert packed == pages
    assert {"guide/README.md", "guide/pictures/07-a-hold.webp"} <= packed


def test_a_wheel_starts_by_its_name(wheel: zipfile.ZipFile) -> None:
    (points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "sciatica-coach = sciatica_coach.cli:main" in wheel.read(points).decode()


def test_two_builds_are_the_same_to_the_last_byte(tmp_path: Path) -> None:
    builds = []
    for attempt in ("one", "two"):
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "--directory", tmp_path / attempt],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        built = sorted((tmp_path / attempt).iterdir())
        builds.append({file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in built})
    assert builds[0] == builds[1]
    assert [Path(name).suffix for name in builds[0]] == [".whl", ".gz"]
