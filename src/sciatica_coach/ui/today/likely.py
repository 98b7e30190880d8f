"""The home page of a person: what one would most likely want, and can do, is ready on it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.safety import Caution
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui.today.page import TodayPage

FIRST_ROUTINE = "first_steps"


def likeliest(played: Iterable[str], routines: Collection[str]) -> str | None:
    """The routine most likely wanted: the last one played that still exists, else the first.

    played  ids of routines, newest first
    """
    known = [routine for routine in played if routine in routines]
    if known:
        return known[0]
    return FIRST_ROUTINE if FIRST_ROUTINE in routines else next(iter(routines), None)


def likeliest_for(coach: Coach) -> str | None:
    """The same for this person: one without what they cannot do, where there is such a one.

    A single exercise is wanted only by who played it last: nobody came to get up from the floor.
    """
    menu = [routine.id for routine in coach.menu]
    played = {record.routine for record in coach.records()}
    suitable = [
        routine
        for routine in menu
        if _goes(coach.caution(routine))
        and (routine in played or routine not in coach.catalog.exercises)
    ]
    return likeliest((record.routine for record in coach.records()), suitable or menu)


def _goes(caution: Caution) -> bool:
    """Whether a routine goes with what is true, if need be with other forms."""
    return caution.may_start and not (caution.leave_out or caution.ask_first)


def today_page(coach: Coach, plan: Callable[[str], Plan]) -> TodayPage:
    """The home page as the person finds it; `plan` is the session that a routine would be."""
    page = TodayPage(coach.catalog, lambda: coach.menu, plan, likeliest_for(coach), coach.caution)
    page.show_problems(coach.problems)
    return page
