"""What is told of a routine on a page: how long, where, with what, by whom; pure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.ui.today.offer import Offer
from sciatica_coach.wording.plain import sentence

AS_WRITTEN = "The coach offers no more and no less than is written."
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def signature(routine: Routine) -> str:
    """Who signed it, and when: "By Anna Müller, 20 November 2026"; "" of the person's own."""
    if not routine.by:
        return ""
    return ", ".join(filter(None, [f"By {routine.by}", day_in_words(routine.date)]))


def day_in_words(day: str) -> str:
    """A day such as 2026-11-20 as one says it; what is none stays as it is."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day
    return ENGLISH.toString(QDate(found.year, found.month, found.day), "d MMMM yyyy")


def agreed(routine: Routine) -> str:
    """How often it is to be done, and whether it may grow; "" where nothing is said."""
    often = f"{sentence(routine.often.rstrip('.'))}." if routine.often else ""
    return " ".join(filter(None, [often, AS_WRITTEN if routine.as_written else ""]))


def place_and_things(offer: Offer) -> str:
    """Through which positions it leads, and what has to be at hand."""
    return " ".join(filter(None, [f"{sentence(offer.way)}.", offer.needed]))


def contents(offer: Offer) -> str:
    """The names of its exercises, in their order."""
    return " · ".join(item.name for item in offer.items)
