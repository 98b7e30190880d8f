"""What a screen reader is told of a session by itself, so that never two speak at once. Pure."""

from __future__ import annotations

from enum import Enum

from sciatica_coach.coaching.segments import Cue, Priority, SegmentKind


class Telling(Enum):
    """What is told as it comes.

    PHASES   phases and steps: nobody has said who speaks, or the coach cannot be heard
    WORDS    what the coach would say, in its place, and what stands still
    NOTHING  the coach says it
    """

    PHASES = "phases"
    WORDS = "words"
    NOTHING = "nothing"


def is_read_out(cue: Cue, kind: SegmentKind | None) -> bool:
    """Whether a screen reader says those words; the count of a hold is left to the tones.

    kind  what goes on; None outside the plan
    """
    return not (cue.priority is Priority.COUNT and kind is SegmentKind.HOLD)
