"""Where an exercise stands on its ladder, and what moves it there.

Nothing of this is kept: `coaching.past_walk` finds it by walking the past from its first day
to its last.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import LOWEST, Ladder
from sciatica_coach.coaching.pain import NOT_SAID, Pain, typical
from sciatica_coach.coaching.past import Past, PastSession
from sciatica_coach.coaching.progression import (
    WEEK,
    Effect,
    Row,
)
from sciatica_coach.coaching.report import Report

ANSWER_MINUTES = 36 * 60
"""So soon the next entry before a session stands in for a morning that was not answered."""

USUAL_DAYS = 28
USUAL_ENTRIES = 3
"""So many entries make a "usual" pain."""

NO_LADDER = Ladder((Dose(1, 0),), dict.fromkeys(Level, LOWEST))
"""One rung: an exercise that cannot rise, and can be set aside."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One exercise.

    rung          on its ladder
    gentler       one rung back was due on the lowest rung: the easier form instead
    aside         set aside until the person has asked
    row           the rule that spoke last
    told          what a clinician's routine adds to it, or None
    last_day      last played
    changed_day   the rung last changed, or the exercise was first played
    risen_day     the rung last rose
    at_top_since  None below the top
    clean_days    on this rung, running
    silent_days   on this rung: what would be clean had report and morning been given
    last          the last report of SPREAD, HURT or FINE, `running` so often
    """

    rung: int
    gentler: bool = False
    aside: bool = False
    row: Row | None = None
    told: Row | None = None
    last_day: int | None = None
    changed_day: int | None = None
    risen_day: int | None = None
    at_top_since: int | None = None
    clean_days: frozenset[int] = frozenset()
    silent_days: frozenset[int] = frozenset()
    last: Report | None = None
    running: int = 0

    def on(self, rung: int, day: int) -> Standing:
        """The same on another rung, where counting begins anew."""
        if rung == self.rung:
            return self
        return replace(
            self,
            rung=rung,
            gentler=False,
            changed_day=day,
            risen_day=day if rung > self.rung else self.risen_day,
            at_top_since=None,
            clean_days=frozenset(),
            silent_days=frozenset(),
        )

    def ordinary(self, day: int) -> Standing:
        """The same without its easier form: also one step up."""
        return replace(
            self,
            gentler=False,
            changed_day=day,
            risen_day=day,
            clean_days=frozenset(),
            silent_days=frozenset(),
        )

    def back(self, day: int) -> Standing:
        """One rung easier; below the lowest only the form can be."""
        uncounted = replace(self, clean_days=frozenset(), silent_days=frozenset())
        if self.rung == LOWEST:
            return replace(uncounted, gentler=True)
        return uncounted.on(self.rung - 1, day)


@dataclass(slots=True)
class Standings:
    """All exercises, and what holds for the person.

    easy_until, no_offers_until  the first day on which that no longer holds
    """

    exercises: dict[str, Standing] = field(default_factory=dict)
    easy_until: int = 0
    no_offers_until: int = 0
    bad_mornings: int = 0


def ladder_of(ladders: Mapping[str, Ladder], exercise: str) -> Ladder:
    return ladders.get(exercise, NO_LADDER)


def fresh(ladder: Ladder, start: Level) -> Standing:
    """Where an exercise begins."""
    return Standing(ladder.levels[start])


def after_gap(standing: Standing, row: Row | None, ladder: Ladder, day: int) -> Standing:
    """What a row of the moment GAP makes of a standing."""
    if row is None or standing.aside:
        return standing
    if row.then is Effect.RUNG_BACK:
        return replace(standing.back(day), row=row)
    lower = min(standing.rung, ladder.levels[Level.NEWCOMER])
    return replace(standing.on(lower, day), row=row)


def offered_rung(standing: Standing) -> int:
    """One step up: out of the easier form, else one rung."""
    return standing.rung if standing.gentler else standing.rung + 1


def usual_number(sessions: Sequence[PastSession], day: int) -> int | None:
    """The number before most sessions of the four weeks before that day; None where few.

    sessions  oldest first
    """
    first = bisect_left(sessions, day - USUAL_DAYS, key=day_of)
    until = bisect_left(sessions, day, key=day_of)
    numbers = [each.before for each in sessions[first:until] if each.before.number is not None]
    return typical(numbers).number if len(numbers) >= USUAL_ENTRIES else None


def day_of(session: PastSession) -> int:
    return session.day


def last_morning(past: Past, day: int) -> Pain:
    """The last one that was answered in the week up to that day."""
    for earlier in range(day, day - WEEK, -1):
        if (pain := past.mornings.get(earlier, NOT_SAID)) != NOT_SAID:
            return pain
    return NOT_SAID
