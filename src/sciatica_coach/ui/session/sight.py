"""How large a thing looks from the mat: minutes of arc, in pixels of this window.

Reckoned for the smallest screen we promise: a 13-inch laptop, full screen, three metres
away. Five minutes of arc are the limit of sharp eyes; what must be read from the mat has
two to four times that. A larger screen, or a nearer one, shows everything larger still.
"""

from __future__ import annotations

import math
from enum import StrEnum


class Viewpoint(StrEnum):
    """From where the page is looked at: at arm's length, or from the mat."""

    DESK = "desk"
    ROOM = "room"


SCREEN_MM = 165.0
"""Height of a 13-inch laptop's screen."""
MAT_MM = 3000.0
"""From the screen to the eyes of someone on the mat."""

NUMBER_ARC = 20.0
PHASE_ARC = 12.0
STEP_ARC = 10.0
CAPTION_ARC = 10.0


def minutes_of_arc(letter_px: float, screen_px: float) -> float:
    """How large a letter of that height looks, on a screen of `screen_px` rows."""
    letter_mm = letter_px * SCREEN_MM / screen_px
    return math.degrees(math.atan(letter_mm / MAT_MM)) * 60


def letter_px(arc: float, screen_px: float) -> float:
    """The height in pixels of a letter that looks `arc` minutes large."""
    return math.tan(math.radians(arc / 60)) * MAT_MM * screen_px / SCREEN_MM
