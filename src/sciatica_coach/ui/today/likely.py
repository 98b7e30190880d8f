"""Which routine the home page has ready: what one would most likely want, and can do."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sciatica_coach.coach import Coach

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
    """The same for this person: one without what they cannot do, where there is such a one."""
    menu = [routine.id for routine in coach.menu]
    suitable = [routine for routine in menu if not coach.caution(routine).leave_out]
    return likeliest((record.routine for record in coach.records()), suitable or menu)
