"""A session that was cut off: whether there is one, the plan of its rest, and how it is ended.

Nothing is kept of it but its journal. Asking changes nothing: whoever does not answer is
asked again at the next start. A session that the person ends is named in the diary, and its
journal stays as it is, for what was done in it was done.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.going_on import gone_on
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.history.diary import Entry, was_let_go, write_entry
from sciatica_coach.history.going_on import read_interrupted
from sciatica_coach.history.unfinished import Unfinished
from sciatica_coach.wrong_use import WrongUseError

FRESH_DAYS = 7
"""So many days later it is not offered any more: then the warning signs are asked anew."""


class CutOff(NamedTuple):
    """A session to go on with.

    id       of the session, as its journal is named
    session  what its journal tells
    plan     of its rest
    days     how many days ago it began
    """

    id: str
    session: Unfinished
    plan: Plan
    days: int


def find_cut_off(coach: Coach) -> CutOff | None:
    """The session that the newest journal leaves to go on with; None where it leaves none."""
    if not coach.first_start_done:
        return None
    found = read_interrupted(coach.paths.sessions)
    if found is None or was_let_go(coach.paths.diary, found.id):
        return None
    days = _days_since(found.session.wall, coach.today)
    plan = _rest_of(coach, found.id, found.session)
    if plan is None or days is None or days > FRESH_DAYS:
        return None
    return CutOff(found.id, found.session, plan, days)


def let_go(coach: Coach, session: str) -> Problem | None:
    """End it: it is not offered again."""
    return write_entry(coach.paths.diary, Entry.LET_GO, {"session": session})


def _rest_of(coach: Coach, id_: str, session: Unfinished) -> Plan | None:
    level = next((each for each in Level if each == session.level), None)
    try:
        if not coach.caution(session.routine, level).may_start:
            return None
        plan = coach.plan_with(session.routine, level, session.settings)
    except WrongUseError:
        return None
    return gone_on(plan, session.place, id_)


def _days_since(wall: str, today: int) -> int | None:
    try:
        return max(0, today - datetime.fromisoformat(wall).toordinal())
    except ValueError:
        return None
