"""A life with the coach, told day by day: sessions, reports and mornings, and what it says then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.catalog.reader.ladders import read_ladders
from sciatica_coach.coaching.advice import Advice, Decision, advise
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.coaching.past import (
    DAY_MINUTES,
    Past,
    PastSession,
    Played,
    PutBack,
    Today,
    Whose,
)
from sciatica_coach.coaching.report import Report
from tests.sessions import ASSETS, catalog

FIRST_DAY = 740_000
MORNING = 8 * 60
SPREAD, HURT, FINE, LEFT_OUT = Report.SPREAD, Report.HURT, Report.FINE, Report.LEFT_OUT


@cache
def ladders() -> dict[str, Ladder]:
    return read_ladders(ASSETS, catalog().exercises)[0]


def pain(number: int | None = None, place: Place | None = None) -> Pain:
    return Pain(number, place)


@dataclass
class Life:
    """Whoever lives it does the coach's dose, unless another one is told."""

    start: Level = Level.NEWCOMER
    day: int = FIRST_DAY
    sessions: list[PastSession] = field(default_factory=list)
    mornings: dict[int, Pain] = field(default_factory=dict)
    signs: list[int] = field(default_factory=list)
    cleared: list[int] = field(default_factory=list)
    put_back: list[PutBack] = field(default_factory=list)

    @property
    def past(self) -> Past:
        return Past(
            tuple(self.sessions),
            dict(self.mornings),
            len(self.signs) > len(self.cleared),
            tuple(self.cleared),
            tuple(self.put_back),
            self.start,
        )

    def advice(
        self, *exercises: str, before: Pain = NOT_SAID, signed: bool = False, minute: int = MORNING
    ) -> Advice:
        """What is said today."""
        today = Today(self.day, minute, exercises or ("bridge",), before, signed)
        return advise(self.past, today, ladders())

    def decision(self, exercise: str = "bridge", before: Pain = NOT_SAID) -> Decision:
        return self.advice(exercise, before=before).decisions[exercise]

    def rung(self, exercise: str = "bridge") -> int:
        return self.decision(exercise).rung

    def play(
        self,
        reports: Mapping[str, Report | None] | None = None,
        *,
        before: Pain = NOT_SAID,
        after: Pain = NOT_SAID,
        doses: Mapping[str, Dose] | None = None,
        whose: Whose = Whose.COACH,
        whole: bool = True,
        hurt: bool = False,
        gently: bool = False,
        signed: bool = False,
        minute: int = MORNING,
    ) -> None:
        """One session today: a bridge that went fine, unless told otherwise."""
        reports = {"bridge": FINE} if reports is None else reports
        decisions = self.advice(*reports, before=before, minute=minute).decisions
        played = []
        for id_, report in reports.items():
            decision = decisions[id_]
            due = decision.gently if gently else decision.dose
            dose = (doses or {}).get(id_, due or Dose(1, 10_000))
            played.append(Played(id_, dose, report, whose, whole, hurt))
        self.sessions.append(
            PastSession(self.day, minute, tuple(played), before, after, gently, signed)
        )

    def sleep(self, days: int = 1, morning: Pain = NOT_SAID) -> None:
        """To another day; `morning` is what is entered on the next one."""
        if morning != NOT_SAID:
            self.mornings[self.day + 1] = morning
        self.day += days

    def good_days(self, count: int, *exercises: str, number: int = 2) -> None:
        """So many days on which all went well and was said."""
        reports: dict[str, Report | None] = dict.fromkeys(exercises or ("bridge",), FINE)
        for _ in range(count):
            self.play(reports, before=pain(number), after=pain(number))
            self.sleep(morning=pain(number))

    def accept(self, exercise: str = "bridge") -> None:
        """Take the offer of today."""
        offer = self.advice(exercise).offer
        assert offer is not None, "there is no offer"
        self.play(
            {exercise: FINE},
            doses={exercise: offer.dose},
            whose=Whose.OFFER,
            before=pain(2),
            after=pain(2),
        )

    def now(self) -> int:
        """In minutes."""
        return self.day * DAY_MINUTES + MORNING


def key_of(life: Life, exercise: str = "bridge") -> str | None:
    """The rule that last spoke about an exercise."""
    row = life.decision(exercise).row
    return row and row.key


def usual_life() -> Life:
    """Someone who already does these."""
    return Life(start=Level.USUAL)
