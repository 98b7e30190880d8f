"""What can be chosen by name but is made far from here: voice engines and themes.

Their settings offer these names, and `voice.engines` and `ui.theme` each have a row for
every one of them; a test holds the two together.
"""

from __future__ import annotations

from enum import StrEnum


class EngineId(StrEnum):
    """The engines, in the order in which `auto` tries them."""

    NATURAL = "natural"
    SYSTEM = "system"
    SILENT = "silent"


class ThemeId(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
