"""What is told of a routine on a page: how long, where, with what, by whom; pure."""

from __future__ import annotations

from datetime import date

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.ui.today.offer import Offer
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import sentence
from sciatica_coach.wording.progress import day_in_words
from sciatica_coach.wording.tongue import marked

AS_WRITTEN = marked("The coach offers no more and no less than is written.")


def signature(routine: Routine) -> str:
    """Who signed it, and when: "By Anna Müller, 20 November 2026"; "" of the person's own."""
    if not routine.by:
        return ""
    if not routine.date:
        return tr("By {name}").format(name=routine.by)
    day = day_as_said(routine.date)
    return tr("By {name}, {day}").format(name=routine.by, day=day)


def day_as_said(day: str) -> str:
    """A day such as 2026-11-20 as one says it; what is none stays as it is."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day
    return day_in_words(found.toordinal(), tr=tr)


def agreed(routine: Routine) -> str:
    """How often it is to be done, and whether it may grow; "" where nothing is said."""
    often = f"{sentence(routine.often.rstrip('.'))}." if routine.often else ""
    return " ".join(filter(None, [often, tr(AS_WRITTEN) if routine.as_written else ""]))


def place_and_things(offer: Offer) -> str:
    """Through which positions it leads, and what has to be at hand."""
    return " ".join(filter(None, [f"{sentence(offer.way)}.", offer.needed]))


def contents(offer: Offer) -> str:
    """The names of its exercises, in their order."""
    return " · ".join(item.name for item in offer.items)
