"""Where things lie: settings, history, cache, and the assets and guide that come along.

`SCIATICA_COACH_HOME` puts the person's three folders under one; else they stand where
the system wants them. Nothing is made here: whoever writes makes the folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

import sciatica_coach

HOME_VARIABLE = "SCIATICA_COACH_HOME"
_NAME = "sciatica-coach"


class Paths(NamedTuple):
    """The folders of one person's coach; a test makes one of its own."""

    config: Path
    data: Path
    cache: Path
    assets: Path

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def routines(self) -> Path:
        return self.config / "routines"

    @property
    def sessions(self) -> Path:
        return self.data / "sessions"

    @property
    def diary(self) -> Path:
        return self.data / "diary.jsonl"

    @property
    def history(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def voice_cache(self) -> Path:
        return self.cache / "voice"

    @property
    def reminded(self) -> Path:
        return self.cache / "reminded"

    @property
    def first_start(self) -> Path:
        return self.data / "first_start.toml"


def find_paths(environ: Mapping[str, str]) -> Paths:
    """The folders that belong to this environment."""
    home = environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(root / "config", root / "data", root / "cache", find_assets())
    places = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Paths(
        places.user_config_path, places.user_data_path, places.user_cache_path, find_assets()
    )


def find_assets() -> Path:
    """The assets inside the package, where it was installed; else those of the checkout."""
    return _come_along("assets")


def find_guide() -> Path:
    """The guide's pages, likewise."""
    return _come_along("docs") / "guide"


def find_licences() -> Path | None:
    """The texts of all licences, which a packed program has; None where there are none."""
    texts = Path(sciatica_coach.__file__).parent / "licences"
    return texts if texts.is_dir() else None


def _come_along(name: str) -> Path:
    package = Path(sciatica_coach.__file__).parent
    installed = package / name
    return installed if installed.is_dir() else package.parent.parent / name
