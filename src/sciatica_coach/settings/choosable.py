"""What can be chosen, but is made or needed far from here: engines, languages, themes, sizes.

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
    EVENING = "evening"
    HIGH_CONTRAST = "high_contrast"


class LanguageId(StrEnum):
    """The languages of the window, the voice and the exercises; English is whole."""

    ENGLISH = "en"
    SPANISH = "es"


AS_THE_COMPUTER = "system"
"""What is chosen to follow the computer."""

SMALLEST_TEXT, LARGEST_TEXT = 100, 200
"""Bounds of the text size in per cent; the smallest is the usual one."""
