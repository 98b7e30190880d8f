"""The settings that shape a plan, as the timeline reads them.

The settings themselves are declared in `settings.declaration`; this is the pure
snapshot of those that matter for a session, in the core's units.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.ways import GettingUp


class Pace(StrEnum):
    SLOW = "slow"
    NORMAL = "normal"
    BRISK = "brisk"


class SideOrder(StrEnum):
    SOURCE = "source"
    SORE_FIRST = "sore_first"
    SORE_LAST = "sore_last"


class SoreSide(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NONE = "none"


class WordsSetting(StrEnum):
    GROWS_SHORTER = "grows_shorter"
    ALWAYS_FULL = "always_full"


class ExerciseChoice(NamedTuple):
    """What the person set for one exercise; None is as the level has it."""

    hold_ms: int | None = None
    amount: int | None = None
    rest_ms: int | None = None
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything the person chose that changes a plan.

    level             None: the routine's own
    lead_in_ms        None: 45 s in the first three sessions, then 20 s
    hold_percent      50..150, of the level's dose
    rest_percent      50..300
    words_per_minute  how fast the voice speaks, for the estimate of spoken lengths
    getting_up        how the person comes up from lying
    """

    level: Level | None = None
    pace: Pace = Pace.NORMAL
    side_order: SideOrder = SideOrder.SOURCE
    sore_side: SoreSide = SoreSide.NONE
    hold_percent: int = 100
    rest_percent: int = 100
    lead_in_ms: int | None = None
    words: WordsSetting = WordsSetting.GROWS_SHORTER
    words_per_minute: int = 155
    exercises: Mapping[str, ExerciseChoice] = field(default_factory=dict)
    getting_up: GettingUp = GettingUp.KNEELING


class Familiarity(StrEnum):
    """How much of an exercise's words a person still needs."""

    FULL = "full"
    SHORT = "short"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Experience:
    """What history says, as an input of the plan.

    sessions     sessions begun before this one
    familiarity  by (exercise, variant); what is missing is FULL
    """

    sessions: int = 0
    familiarity: Mapping[tuple[str, str], Familiarity] = field(default_factory=dict)
