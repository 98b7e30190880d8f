"""What past sessions say: how well each exercise is known, and on which days one was done.

Pure: records go in, with today's date as a day number (days since the year 1, in the
person's own time zone). Played and reported stay two things: a record says what was
played, and what the person answered about it, which is often nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sciatica_coach.coaching.choices import Experience, Familiarity

FULL_SESSIONS = 2
SHORT_SESSIONS = 9
FORGOTTEN_DAYS = 14
FINISHED = "finished"
"""How a session ended that was played to its end."""


class SessionRecord(NamedTuple):
    """One session as its journal tells it.

    id        the journal's file name without its ending
    day       the day it began on, as a day number
    wall      when it began, ISO 8601
    routine   the id of the routine
    level     the level in force
    speed     of its clock; at any but 1 it was a demonstration
    played    (exercise, variant) of which at least one hold was begun, or one movement
              done where nothing is held
    holds     how many holds were held to their end, stays and such movements included
    reported  what the person answered at the end, by exercise
    ending    "finished", "stopped" or "suspended"; None where the journal just ends
    """

    id: str
    day: int
    wall: str
    routine: str
    level: str
    speed: float
    played: frozenset[tuple[str, str]]
    holds: int
    reported: Mapping[str, str]
    ending: str | None

    @property
    def demonstration(self) -> bool:
        """Whether nobody can have exercised along, for the clock did not run as in life."""
        return self.speed != 1


def experience(records: Iterable[SessionRecord], begun: int, today: int) -> Experience:
    """What the plan of the next session needs to know.

    Full words in the first two sessions of an exercise in a variant, short ones from
    the third, names from the tenth. Who has left it for 14 days begins anew.
    Demonstrations are no practice.

    records  in any order
    begun    how many sessions were begun before, whether or not they have a record
    """
    days: dict[tuple[str, str], list[int]] = {}
    for record in records:
        if record.demonstration:
            begun -= 1
            continue
        for form in record.played:
            days.setdefault(form, []).append(record.day)
    known = {form: _familiarity(done, today) for form, done in days.items()}
    return Experience(sessions=begun, familiarity=known)


def days_done(records: Iterable[SessionRecord]) -> frozenset[int]:
    """The days with at least one whole hold that was no demonstration."""
    return frozenset(record.day for record in records if record.holds and not record.demonstration)


def _familiarity(days: list[int], today: int) -> Familiarity:
    """Count the sessions back from today up to the last gap that made them forgotten."""
    count = 0
    later = today
    for day in sorted(days, reverse=True):
        if later - day >= FORGOTTEN_DAYS:
            break
        count += 1
        later = day
    if count < FULL_SESSIONS:
        return Familiarity.FULL
    return Familiarity.SHORT if count < SHORT_SESSIONS else Familiarity.NAMES
