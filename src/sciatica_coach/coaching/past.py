"""What the rules of progression are told: past sessions as played and as reported, and today.

Days are day numbers in the person's own time zone; minutes count from midnight. Played
and reported are two things: a `Played` without a report is unknown, never fine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.report import Report

DAY_MINUTES = 24 * 60


class Whose(StrEnum):
    """Who decided a dose: the coach, by the rung; the person; or an offer that was taken."""

    COACH = "coach"
    PERSON = "person"
    OFFER = "offer"


class Played(NamedTuple):
    """One exercise of a past session.

    whole   at least four fifths of what was planned was held to its end
    hurt    the person said so while it was played
    report  what they answered afterwards, or None
    """

    exercise: str
    dose: Dose
    report: Report | None = None
    whose: Whose = Whose.COACH
    whole: bool = True
    hurt: bool = False


@dataclass(frozen=True, slots=True)
class PastSession:
    """One session; demonstrations are none.

    gently  "Gently" was chosen: the newcomer's dose for that day, the rung unchanged
    signed  the routine was a clinician's
    """

    day: int
    minute: int
    played: tuple[Played, ...]
    before: Pain = NOT_SAID
    after: Pain = NOT_SAID
    gently: bool = False
    signed: bool = False

    @property
    def moment(self) -> int:
        """In minutes."""
        return self.day * DAY_MINUTES + self.minute


class PutBack(NamedTuple):
    """An exercise that was set aside returns, at its lowest rung: "I asked, put it back"."""

    day: int
    exercise: str


@dataclass(frozen=True, slots=True)
class Past:
    """Everything that was, up to now.

    sessions  oldest first
    mornings  what was entered in the morning, by day
    urgent    an urgent sign was told that nobody has looked at since, whatever the clock said
    cleared   the moments, in minutes, at which the person said that it was looked at
    start     NEWCOMER, or USUAL for "I already do these"
    screened  the moments at which the list of warning signs was answered with none
    waiting   the day and the pain that was entered before a session that has not begun yet
    base      what routine and settings had for an exercise when it was last begun
    """

    sessions: tuple[PastSession, ...] = ()
    mornings: Mapping[int, Pain] = field(default_factory=dict)
    urgent: bool = False
    cleared: tuple[int, ...] = ()
    put_back: tuple[PutBack, ...] = ()
    start: Level = Level.NEWCOMER
    screened: tuple[int, ...] = ()
    waiting: tuple[int, Pain] | None = None
    base: Mapping[str, Dose] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Today:
    """The session that is about to begin.

    before     the pain now, as far as it was entered
    exercises  of the routine, in its order
    signed     the routine is a clinician's
    """

    day: int
    minute: int
    exercises: tuple[str, ...]
    before: Pain = NOT_SAID
    signed: bool = False

    @property
    def moment(self) -> int:
        """In minutes."""
        return self.day * DAY_MINUTES + self.minute
