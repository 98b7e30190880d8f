"""What is installed is whole: the wheel carries the data inside the package."""

from __future__ import annotations

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


def test_a_wheel_starts_by_its_name(wheel: zipfile.ZipFile) -> None:
    (points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "sciatica-coach = sciatica_coach.cli:main" in wheel.read(points).decode()
