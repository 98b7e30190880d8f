"""A small file of the person's, looked at before its reader is there.

Whatever is wrong in it is told by who reads it whole, later; here it is as if it were empty.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path


def glimpse(path: Path) -> Mapping[str, object]:
    """What stands in that TOML file, or nothing."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
