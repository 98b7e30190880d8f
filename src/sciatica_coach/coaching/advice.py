"""What the rules make of today: whether to begin, which dose, and at most one offer.

Pure: the past, today and the ladders go in, one frozen `Advice` comes out. Nothing in it
is done by itself; the window shows it, and the person chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.coaching.pain import Change, Pain, change, typical
from sciatica_coach.coaching.past import DAY_MINUTES, Past, PastSession, Today
from sciatica_coach.coaching.past_walk import Walked, stand
from sciatica_coach.coaching.progression import (
    CLEAN_DAYS,
    MANY_WEEKS,
    RISE,
    WEEK,
    Effect,
    Moment,
    Row,
    Sight,
    first,
)
from sciatica_coach.coaching.standing import (
    Standing,
    Standings,
    after_gap,
    fresh,
    ladder_of,
    offered_rung,
    usual_number,
)

NO_SESSION = frozenset({Effect.EMERGENCY, Effect.STOPPED, Effect.REST})


@dataclass(frozen=True, slots=True)
class Decision:
    """One exercise of today.

    rung     where it stands
    dose     what is due today; None where the exercise has no ladder, or the routine is a
             clinician's and stands as written
    gently   what "Gently" would be; None as above
    gentler  the easier form is due besides
    aside    left out until the person has asked
    row      the rule behind it, or None where none spoke
    told     to be told to the clinician, or None
    kept     whether two or three days a week are enough, or None
    """

    exercise: str
    rung: int
    dose: Dose | None
    gently: Dose | None
    gentler: bool
    aside: bool
    row: Row | None
    told: Row | None
    kept: Row | None


@dataclass(frozen=True, slots=True)
class Offer:
    """One rung more in one exercise; `dose` instead of `now`.

    Where the two are the same, the offer is to do it in its ordinary form again.
    """

    exercise: str
    rung: int
    now: Dose
    dose: Dose
    row: Row


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything that the rules say before a session.

    day        the rule of the day, or None on a day like any other
    screening  why the warning signs are asked again, or None
    decisions  by exercise, in the routine's order
    offer      at most one
    asks       advice to see a doctor or physiotherapist, or None
    asleep     offers wait only because reports or mornings are missing
    """

    day: Row | None
    screening: Row | None
    decisions: Mapping[str, Decision]
    offer: Offer | None
    asks: Row | None
    asleep: bool

    @property
    def may_start(self) -> bool:
        return self.day is None or self.day.then not in NO_SESSION


def advise(
    past: Past, today: Today, ladders: Mapping[str, Ladder], walked: Walked | None = None
) -> Advice:
    """What holds today, after all of the past.

    walked  the past before a settled day, where it has been walked already
    """
    standings = stand(past, ladders, (today.moment, today.before), walked)
    day = first(Moment.DAY, _day(past, today, standings))
    screening = first(Moment.SCREENING, _screening(past, today))
    rungs = {id_: _today(past, today, standings, ladders, id_) for id_ in today.exercises}
    easy = day is not None and day.then is Effect.EASY_DAYS
    quiet = day is not None or screening is not None or today.day < standings.no_offers_until
    risen = any(each.risen_day == today.day for each in standings.exercises.values())
    open_ = not (quiet or risen)
    return Advice(
        day=day,
        screening=screening,
        decisions={
            id_: _decision(id_, standing, today, ladders.get(id_), easy=easy)
            for id_, standing in rungs.items()
        },
        offer=_offer(rungs, today, ladders, offers_open=open_),
        asks=first(Moment.ADVICE, _weeks(past, today)),
        asleep=not today.signed and any(_sleeps(each) for each in rungs.values()),
    )


def _day(past: Past, today: Today, standings: Standings) -> Sight:
    # A clock that was set back leaves moments behind that are still to come: they say nothing.
    cleared = max((each for each in past.cleared if each <= today.moment), default=-1)
    spread_days = [day for day in _new_in_both(past, today) if day <= today.day]
    return Sight(
        new_in_both=any(day > cleared // DAY_MINUTES for day in spread_days),
        urgent=past.urgent,
        pain=today.before.number,
        usual=usual_number(past.sessions, today.day),
        easy_days=today.day < standings.easy_until,
    )


def _new_in_both(past: Past, today: Today) -> list[int]:
    """The days on which the pain was in both legs, having been elsewhere before."""
    entries = sorted(
        [
            *((day, 0, pain) for day, pain in past.mornings.items()),
            *((each.day, 2 * each.minute + 1, each.before) for each in past.sessions),
            *((each.day, 2 * each.minute + 2, each.after) for each in past.sessions),
            (today.day, 2 * today.minute + 1, today.before),
        ],
        key=lambda entry: entry[:2],
    )
    days: list[int] = []
    before: Pain | None = None
    for day, _, pain in entries:
        if pain.place is None or pain.side is None:
            continue
        if pain.in_both_legs and before is not None and not before.in_both_legs:
            days.append(day)
        before = pain
    return days


def _screening(past: Past, today: Today) -> Sight:
    asked_today = any(moment // DAY_MINUTES == today.day for moment in past.screened)
    if not past.sessions or asked_today:
        return Sight()
    last = past.sessions[-1]
    known = [each.before.number for each in past.sessions if each.before.number is not None]
    now = today.before.number
    risen = bool(known) and now is not None and now - known[-1] >= RISE
    return Sight(gap_days=today.day - last.day, risen=risen)


def _today(
    past: Past, today: Today, standings: Standings, ladders: Mapping[str, Ladder], id_: str
) -> Standing:
    """Where an exercise stands when it is taken up today."""
    ladder = ladder_of(ladders, id_)
    standing = standings.exercises.get(id_)
    if standing is None:
        return fresh(ladder, past.start)
    if standing.last_day is None:
        return standing
    gap = Sight(gap_days=today.day - standing.last_day, signed=today.signed)
    return after_gap(standing, first(Moment.GAP, gap), ladder, today.day)


def _decision(
    id_: str, standing: Standing, today: Today, ladder: Ladder | None, *, easy: bool
) -> Decision:
    dose = gently = None
    kept = None
    if ladder is not None and not today.signed:
        newcomer = min(standing.rung, ladder.levels[Level.NEWCOMER])
        gently = ladder.rungs[newcomer]
        dose = gently if easy else ladder.rungs[standing.rung]
        since = standing.at_top_since
        kept = first(Moment.KEPT, Sight(days_at_top=None if since is None else today.day - since))
    return Decision(
        exercise=id_,
        rung=standing.rung,
        dose=dose,
        gently=gently,
        gentler=standing.gentler,
        aside=standing.aside,
        row=standing.row,
        told=standing.told,
        kept=kept,
    )


def _offer(
    rungs: Mapping[str, Standing],
    today: Today,
    ladders: Mapping[str, Ladder],
    *,
    offers_open: bool,
) -> Offer | None:
    """One rung of the exercise that has been unchanged for longest; None without a reason."""
    best: tuple[int, Offer] | None = None
    for id_, standing in rungs.items():
        ladder = ladders.get(id_)
        if ladder is None or standing.aside:
            continue
        risen = standing.risen_day
        sight = Sight(
            signed=today.signed,
            clean_days=len(standing.clean_days),
            below_top=standing.gentler or standing.rung < ladder.top,
            rested=risen is None or today.day - risen >= WEEK,
            offers_open=offers_open,
        )
        row = first(Moment.OFFER, sight)
        since = standing.changed_day
        if row is None or since is None or (best is not None and best[0] <= since):
            continue
        rung = offered_rung(standing)
        best = since, Offer(id_, rung, ladder.rungs[standing.rung], ladder.rungs[rung], row)
    return None if best is None else best[1]


def _sleeps(standing: Standing) -> bool:
    clean = standing.clean_days
    return len(clean) < CLEAN_DAYS <= len(clean | standing.silent_days)


def _weeks(past: Past, today: Today) -> Sight:
    """The pain of this week beside that of two weeks ago, and of four to six weeks ago."""
    this_week = typical([*_befores(past.sessions, today.day - WEEK + 1, today.day), today.before])
    two_weeks = typical(_befores(past.sessions, today.day - 20, today.day - 14))
    weeks = typical(_befores(past.sessions, today.day - 42, today.day - MANY_WEEKS))
    return Sight(
        worse=change(two_weeks, this_week) is Change.WORSE,
        unchanged=bool(weeks.number) and _no_better(weeks, this_week),
    )


def _no_better(than: Pain, now: Pain) -> bool:
    if than.number is None or now.number is None:
        return False
    return change(than, now) is not Change.NEARER and than.number - now.number < RISE


def _befores(sessions: tuple[PastSession, ...], from_day: int, to_day: int) -> list[Pain]:
    return [each.before for each in sessions if from_day <= each.day <= to_day]
