"""The rules by which a dose grows, stays and goes back: one table, most cautious row first.

A rule is a row: its id in the table of the design, the moment at which it is asked, its
condition, and what follows. At each moment the first row that holds wins, so the order
within a moment is the order of caution. `coaching.standing` walks the past and asks at each
moment; `coaching.advice` asks for today. Why a row holds is told in plain words by its
`key` in `wording.progression`.

What hurts while a session runs (L1 to L3) is answered by the session itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from typing import NamedTuple

from sciatica_coach.coaching.past import Whose
from sciatica_coach.coaching.report import Report

SEVERE = 7
MODERATE = 4
RISE = 2
CLEAN_DAYS = 3
WEEK = 7
EASY_DAYS = 2
GAP = 8
LONG_GAP = 22
MANY_WEEKS = 28
TWICE = 2


class Moment(Enum):
    """When a rule is asked.

    DAY        before today's session, for the person
    SCREENING  the same, for the list of warning signs
    GAP        when an exercise is taken up again
    DOSE       which dose was taken
    REPORT     what was reported of an exercise
    MORNING    the morning after
    SIGNED     what another row said, where the routine is a clinician's
    OFFER      before today's session, for one exercise
    ADVICE     before today's session: what to say besides
    KEPT       the same, for one exercise
    """

    DAY = auto()
    SCREENING = auto()
    GAP = auto()
    DOSE = auto()
    REPORT = auto()
    MORNING = auto()
    SIGNED = auto()
    OFFER = auto()
    ADVICE = auto()
    KEPT = auto()


class Effect(IntEnum):
    """What follows, most cautious first.

    EMERGENCY  no session: the emergency text
    STOPPED    no session until it was looked at
    REST       resting position, slow breathing, a short walk; help text if it lasts
    EASY_DAYS  the newcomer's dose and short walks for two days
    SET_ASIDE  the exercise waits until the person has asked
    NEWCOMER   the lower of the present rung and the newcomer's
    RUNG_BACK  one rung easier
    NO_OFFERS  none for a week
    GENTLY     "Gently" is offered; the rung stays
    SCREEN     the warning signs are asked again
    ASK        advise to see a doctor or physiotherapist
    TELL       the dose is the clinician's; advise to tell them
    STAY       the same again
    MAINTAIN   two or three days a week are enough
    CLEAN      counts toward an offer
    CHOSEN     the person's choice is the present rung
    OFFER      one rung more is offered, never taken silently
    """

    EMERGENCY = auto()
    STOPPED = auto()
    REST = auto()
    EASY_DAYS = auto()
    SET_ASIDE = auto()
    NEWCOMER = auto()
    RUNG_BACK = auto()
    NO_OFFERS = auto()
    GENTLY = auto()
    SCREEN = auto()
    ASK = auto()
    TELL = auto()
    STAY = auto()
    MAINTAIN = auto()
    CLEAN = auto()
    CHOSEN = auto()
    OFFER = auto()


@dataclass(frozen=True, slots=True)
class Sight:
    """What a row may look at; each moment fills in its own part, None is unknown.

    new_in_both, urgent    not yet cleared
    pain, usual            before today's session, and on most days
    easy_days              two bad mornings were just running
    gap_days               since the exercise, or for SCREENING any session, was last played
    risen                  today's pain is above the last session's by 2
    present, taken         rungs: where the exercise stood, and what was played
    gentler                it stood below the lowest rung, in its easier form
    report, running        what was reported, and how often running by now
    nearer                 the pain moved up toward the back
    fine_throughout        nothing in the session speaks against a report of fine
    bad_mornings           running
    new_or_hurt            something that day was new or hurt
    said                   the id of the row that a signed routine's advice is about
    clean_days             of three
    below_top, rested      there is a rung to offer; the exercise rose a week ago or never
    offers_open            nothing today speaks against any offer
    unchanged, worse       over four weeks; over two
    days_at_top            None below it
    """

    signed: bool = False
    new_in_both: bool = False
    urgent: bool = False
    pain: int | None = None
    usual: int | None = None
    easy_days: bool = False
    gap_days: int | None = None
    risen: bool = False
    present: int = 0
    taken: int = 0
    gentler: bool = False
    whose: Whose = Whose.COACH
    report: Report | None = None
    running: int = 0
    nearer: bool = False
    fine_throughout: bool = False
    bad_mornings: int = 0
    new_or_hurt: bool = False
    said: str = ""
    clean_days: int = 0
    below_top: bool = False
    rested: bool = False
    offers_open: bool = False
    unchanged: bool = False
    worse: bool = False
    days_at_top: int | None = None

    def pain_from(self, number: int) -> bool:
        return self.pain is not None and self.pain >= number

    def above_usual(self) -> bool:
        return self.pain is not None and self.usual is not None and self.pain - self.usual >= RISE

    def away(self, days: int) -> bool:
        return self.gap_days is not None and self.gap_days >= days


class Row(NamedTuple):
    """One rule; `id` is that of the design's table, `key` also tells its cases apart."""

    id: str
    key: str
    moment: Moment
    when: Callable[[Sight], bool]
    then: Effect


_SPREAD = Report.SPREAD
_HURT = Report.HURT
_FINE = Report.FINE

ROWS: tuple[Row, ...] = (
    Row("L0", "L0", Moment.DAY, lambda s: s.new_in_both, Effect.EMERGENCY),
    Row("P1", "P1", Moment.DAY, lambda s: s.urgent, Effect.STOPPED),
    Row("L4", "L4", Moment.DAY, lambda s: s.pain_from(SEVERE), Effect.REST),
    Row("P4", "P4.easy_days", Moment.DAY, lambda s: s.easy_days, Effect.EASY_DAYS),
    Row("L5", "L5", Moment.DAY, lambda s: s.pain_from(MODERATE), Effect.GENTLY),
    Row("L5", "L5.above_usual", Moment.DAY, Sight.above_usual, Effect.GENTLY),
    Row("S", "S.gap", Moment.SCREENING, lambda s: s.away(GAP), Effect.SCREEN),
    Row("S", "S.risen", Moment.SCREENING, lambda s: s.risen, Effect.SCREEN),
    Row("P8", "P8.long", Moment.GAP, lambda s: s.away(LONG_GAP) and not s.signed, Effect.NEWCOMER),
    Row("P8", "P8", Moment.GAP, lambda s: s.away(GAP) and not s.signed, Effect.RUNG_BACK),
    Row(
        "P12",
        "P12",
        Moment.DOSE,
        lambda s: s.whose is Whose.PERSON and s.taken < s.present and not s.signed,
        Effect.CHOSEN,
    ),
    Row(
        "P11",
        "P11",
        Moment.DOSE,
        lambda s: s.whose is Whose.PERSON and s.taken > s.present and not s.signed,
        Effect.CHOSEN,
    ),
    Row(
        "P6",
        "P6.taken",
        Moment.DOSE,
        lambda s: s.whose is Whose.OFFER and (s.taken > s.present or s.gentler) and not s.signed,
        Effect.CHOSEN,
    ),
    Row(
        "P2",
        "P2.again",
        Moment.REPORT,
        lambda s: s.report is _SPREAD and s.running >= TWICE,
        Effect.SET_ASIDE,
    ),
    Row("P2", "P2", Moment.REPORT, lambda s: s.report is _SPREAD, Effect.RUNG_BACK),
    Row(
        "P3",
        "P3.again",
        Moment.REPORT,
        lambda s: s.report is _HURT and not s.nearer and s.running >= TWICE,
        Effect.RUNG_BACK,
    ),
    Row("P3", "P3", Moment.REPORT, lambda s: s.report is _HURT and not s.nearer, Effect.STAY),
    Row("P5", "P5", Moment.REPORT, lambda s: s.report in {None, Report.LEFT_OUT}, Effect.STAY),
    Row("P5", "P5.mixed", Moment.REPORT, lambda s: not s.fine_throughout, Effect.STAY),
    Row("P7", "P7", Moment.REPORT, lambda s: s.nearer, Effect.CLEAN),
    Row("P6", "P6.clean", Moment.REPORT, lambda s: s.report is _FINE, Effect.CLEAN),
    Row("P4", "P4.again", Moment.MORNING, lambda s: s.bad_mornings >= TWICE, Effect.EASY_DAYS),
    Row(
        "P4",
        "P4",
        Moment.MORNING,
        lambda s: s.bad_mornings > 0 and s.new_or_hurt,
        Effect.RUNG_BACK,
    ),
    Row("P4", "P4.no_offers", Moment.MORNING, lambda s: s.bad_mornings > 0, Effect.NO_OFFERS),
    Row(
        "P13",
        "P13",
        Moment.SIGNED,
        lambda s: s.signed and s.said in {"P2", "P3", "P4"},
        Effect.TELL,
    ),
    Row(
        "P6",
        "P6",
        Moment.OFFER,
        lambda s: (
            s.clean_days >= CLEAN_DAYS
            and s.below_top
            and s.rested
            and s.offers_open
            and not s.signed
        ),
        Effect.OFFER,
    ),
    Row("P9", "P9.worse", Moment.ADVICE, lambda s: s.worse, Effect.ASK),
    Row("P9", "P9", Moment.ADVICE, lambda s: s.unchanged, Effect.ASK),
    Row(
        "P10",
        "P10",
        Moment.KEPT,
        lambda s: s.days_at_top is not None and s.days_at_top >= MANY_WEEKS and not s.signed,
        Effect.MAINTAIN,
    ),
)


def first(moment: Moment, sight: Sight) -> Row | None:
    """The most cautious row of that moment that holds, or None."""
    return next((row for row in ROWS if row.moment is moment and row.when(sight)), None)
