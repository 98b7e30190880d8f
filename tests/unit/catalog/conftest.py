"""The real catalogue, and a small folder of the person's own routines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_coach.catalog.reader import Catalog, read_catalog

ASSETS = Path(__file__).parents[3] / "assets"

ReadWith = Callable[[str | bytes], Catalog]


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return read_catalog(ASSETS, None)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The person's folder of routines, empty."""
    folder = tmp_path / "routines"
    folder.mkdir()
    return folder


@pytest.fixture
def read_with(own: Path) -> ReadWith:
    """Reads the catalogue with one routine of the person's, `my_morning.toml`."""

    def read(content: str | bytes) -> Catalog:
        data = content.encode() if isinstance(content, str) else content
        (own / "my_morning.toml").write_bytes(data)
        return read_catalog(ASSETS, own)

    return read
