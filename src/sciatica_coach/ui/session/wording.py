"""The words of the session page that no plan carries: handed to the view model as data.

The view model is pure, so it asks nobody for a translation; a translated window hands
over another `Wording`. Templates are filled with `str.format`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sciatica_coach.catalog.exercise import Position, Side
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.wording.plain import POSITIONS


def _phases() -> Mapping[SegmentKind, str]:
    return {
        SegmentKind.LEAD_IN: "Get ready",
        SegmentKind.INTRO: "Listen",
        SegmentKind.STEP: "Get in place",
        SegmentKind.MOVE: "Move",
        SegmentKind.HOLD: "Hold",
        SegmentKind.RELEASE: "Come back",
        SegmentKind.REST: "Rest",
        SegmentKind.BREATHE: "Breathe",
        SegmentKind.SWITCH: "Other side",
        SegmentKind.SET_REST: "Rest",
        SegmentKind.CHANGE: "Change position",
        SegmentKind.TIMED: "Keep going",
        SegmentKind.CHECK: "How is it?",
        SegmentKind.RISE: "Get up slowly",
    }


def _sides() -> Mapping[Side, str]:
    return {Side.LEFT: "LEFT", Side.RIGHT: "RIGHT"}


@dataclass(frozen=True, slots=True)
class Wording:
    """English.

    phases     the large word beside the number; `move` and `release` say the
               exercise's own go word and word back, where it has them
    positions  how the body lies, as it stands below an exercise's name
    """

    phases: Mapping[SegmentKind, str] = field(default_factory=_phases)
    positions: Mapping[Position, str] = field(default_factory=lambda: POSITIONS)
    sides: Mapping[Side, str] = field(default_factory=_sides)
    place: str = "exercise {number} of {total}"
    repetition: str = "repetition {number} of {total}"
    repetitions_done: str = "{number} of {total} done"
    round: str = "round {number} of {total}"
    seconds: str = "seconds"
    second: str = "second"
    side_first: str = "{side} side first"
    first_up: str = "First"
    next_up: str = "Next"
    rise: str = "Getting up"
    rise_how: str = "in your own time"
    left: str = "left"
    steps: str = "Steps"
    paused: str = "Paused"
    resting: str = "Rest"
    finished: str = "All done"
    stopped: str = "Stopped"
