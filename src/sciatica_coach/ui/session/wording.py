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
from sciatica_coach.wording.session import PHASES


def _sides() -> Mapping[Side, str]:
    return {Side.LEFT: "LEFT", Side.RIGHT: "RIGHT"}


@dataclass(frozen=True, slots=True)
class Wording:
    """English.

    phases     the large word beside the number; `move` and `release` say the
               exercise's own go word and word back, where it has them
    positions  how the body lies, as it stands below an exercise's name
    """

    phases: Mapping[SegmentKind, str] = field(default_factory=lambda: PHASES)
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
    next_exercise: str = "Next exercise"
    rise: str = "Getting up"
    rise_how: str = "in your own time"
    left: str = "left"
    come_up: str = "Come up"
    come_out: str = "Come out"
    steps: str = "Steps"
    paused: str = "Paused"
    resting: str = "Rest"
    finished: str = "All done"
    stopped: str = "Stopped"
