"""Where each exercise stands on its ladder, by walking the past from its first day to its last.

Nothing of this is kept: the journals are the truth, and the same past gives the same
standing. Day after day: what the person put back, the sessions (gap, dose, report), then
the morning after. One day's evidence moves an exercise at most once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import LOWEST, Ladder
from sciatica_coach.coaching.pain import NOT_SAID, Change, Pain, change, typical
from sciatica_coach.coaching.past import DAY_MINUTES, Past, PastSession, Played, PutBack, Whose
from sciatica_coach.coaching.progression import (
    EASY_DAYS,
    WEEK,
    Effect,
    Moment,
    Row,
    Sight,
    first,
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


def usual_number(sessions: Iterable[PastSession], day: int) -> int | None:
    """The number before most sessions of the four weeks before that day; None where few."""
    numbers = [
        each.before
        for each in sessions
        if 0 < day - each.day <= USUAL_DAYS and each.before.number is not None
    ]
    return typical(numbers).number if len(numbers) >= USUAL_ENTRIES else None


def last_morning(past: Past, day: int) -> Pain:
    """The last one that was answered in the week up to that day."""
    for earlier in range(day, day - WEEK, -1):
        if (pain := past.mornings.get(earlier, NOT_SAID)) != NOT_SAID:
            return pain
    return NOT_SAID


def stand(
    past: Past, ladders: Mapping[str, Ladder], next_before: tuple[int, Pain] | None
) -> Standings:
    """Where everything stands after all of the past.

    next_before  what was entered before the session of today, and its moment in minutes
    """
    walk = _Walk(past, ladders, next_before)
    put_back = sorted(past.put_back)
    for day, sessions in groupby(past.sessions, key=lambda session: session.day):
        due = [each for each in put_back if each.day <= day]
        put_back = put_back[len(due) :]
        walk.put_back(due)
        walk.day(day, list(sessions))
    walk.put_back(put_back)
    return walk.standings


class _Walk:
    """One walk through the past."""

    def __init__(
        self, past: Past, ladders: Mapping[str, Ladder], next_before: tuple[int, Pain] | None
    ) -> None:
        self.standings = Standings()
        self._past = past
        self._ladders = ladders
        befores = [(each.moment, each.before) for each in past.sessions]
        self._befores = befores if next_before is None else [*befores, next_before]
        self._moved: set[str] = set()
        self._fragile: set[str] = set()

    def put_back(self, due: Iterable[PutBack]) -> None:
        for each in due:
            standing = self.standings.exercises.get(each.exercise)
            if standing is not None and standing.aside:
                lowest = replace(standing.on(LOWEST, each.day), aside=False, row=None, running=0)
                self.standings.exercises[each.exercise] = replace(lowest, last_day=each.day)

    def day(self, day: int, sessions: list[PastSession]) -> None:
        self._moved, self._fragile = set(), set()
        for session in sessions:
            for played in session.played:
                self._exercise(session, played)
        self._morning(day, sessions)

    def _exercise(self, session: PastSession, played: Played) -> None:
        ladder = ladder_of(self._ladders, played.exercise)
        before = self.standings.exercises.get(played.exercise)
        standing = before or fresh(ladder, self._past.start)
        if before is not None and before.last_day is not None:
            gap = Sight(gap_days=session.day - before.last_day, signed=session.signed)
            standing = after_gap(standing, first(Moment.GAP, gap), ladder, session.day)
        standing = self._dosed(session, played, standing, ladder)
        if before is None or (before.rung < standing.rung):
            self._fragile.add(played.exercise)
        standing = self._reported(session, played, standing, ladder)
        changed = standing.changed_day if standing.changed_day is not None else session.day
        top = standing.at_top_since if standing.at_top_since is not None else session.day
        self.standings.exercises[played.exercise] = replace(
            standing,
            last_day=session.day,
            changed_day=changed,
            at_top_since=top if standing.rung >= ladder.top else None,
        )

    def _dosed(
        self, session: PastSession, played: Played, standing: Standing, ladder: Ladder
    ) -> Standing:
        """What the person chose, or an offer that they took, is the present rung."""
        if session.gently:
            return standing
        taken = ladder.rung_of(played.dose)
        if played.whose is Whose.OFFER:
            taken = min(taken, offered_rung(standing))
        sight = Sight(
            signed=session.signed,
            present=standing.rung,
            taken=taken,
            gentler=standing.gentler,
            whose=played.whose,
        )
        row = first(Moment.DOSE, sight)
        if row is None:
            return standing
        if taken == standing.rung:
            return replace(standing.ordinary(session.day), row=row)
        return replace(standing.on(taken, session.day), row=row)

    def _reported(
        self, session: PastSession, played: Played, standing: Standing, ladder: Ladder
    ) -> Standing:
        became = change(session.before, session.after)
        report = self._report_of(session, played)
        if report in {Report.SPREAD, Report.HURT, Report.FINE}:
            centred = report is Report.HURT and became is Change.NEARER
            counted = Report.FINE if centred else report
            running = standing.running + 1 if counted is standing.last else 1
            standing = replace(standing, last=counted, running=running)
        nearer = became is Change.NEARER
        unhurt = not played.hurt and became is not Change.WORSE
        sight = Sight(
            report=report,
            running=standing.running,
            nearer=nearer,
            fine_throughout=played.whole and (nearer or unhurt),
        )
        row = first(Moment.REPORT, sight)
        if row is None:
            return standing
        standing = replace(standing, row=row, told=_told(session, row))
        if row.then is Effect.CLEAN:
            on_rung = not session.gently and ladder.rung_of(played.dose) >= standing.rung
            return self._counted(session, standing) if on_rung else standing
        if row.key == "P5" and report is None:
            return replace(standing, silent_days=standing.silent_days | {session.day})
        if row.id == "P5":
            return standing
        self._fragile.add(played.exercise)
        return self._held_back(standing, row, session.day, played.exercise)

    def _report_of(self, session: PastSession, played: Played) -> Report | None:
        """The report; on a day that began sore (L5), pain that got worse counts as hurt.

        Who answered nothing has answered nothing then, too.
        """
        usual = usual_number(self._past.sessions, session.day)
        began = first(Moment.DAY, Sight(pain=session.before.number, usual=usual))
        worse = change(session.before, session.after) is Change.WORSE
        counts = began is not None and worse and played.report is Report.FINE
        return Report.HURT if counts else played.report

    def _held_back(self, standing: Standing, row: Row, day: int, exercise: str) -> Standing:
        """What hurt, or went further down."""
        if row.then is Effect.SET_ASIDE:
            return replace(standing.back(day), aside=True, running=0)
        if row.then is Effect.RUNG_BACK:
            self._moved.add(exercise)
            running = standing.running if row.id == "P2" else 0
            return replace(standing.back(day), running=running)
        return replace(standing, clean_days=frozenset(), silent_days=frozenset())

    def _counted(self, session: PastSession, standing: Standing) -> Standing:
        """One more clean day, or a silent one where nobody knows how the night was."""
        became = self._night(session)
        if became is Change.WORSE:
            return standing
        if became is Change.UNKNOWN:
            return replace(standing, silent_days=standing.silent_days | {session.day})
        return replace(standing, clean_days=standing.clean_days | {session.day})

    def _night(self, session: PastSession) -> Change:
        """The morning after, or what was entered before the next session soon after."""
        morning = self._past.mornings.get(session.day + 1, NOT_SAID)
        if morning != NOT_SAID:
            return change(self._reference(session), morning)
        for moment, before in self._befores:
            # Another session of the same day says nothing of the night.
            later = moment // DAY_MINUTES > session.day
            if later and moment <= session.moment + ANSWER_MINUTES:
                return change(session.before, before)
        return Change.UNKNOWN

    def _reference(self, session: PastSession) -> Pain:
        """The last morning, else what was entered before the session."""
        last = last_morning(self._past, session.day)
        return session.before if last == NOT_SAID else last

    def _morning(self, day: int, sessions: list[PastSession]) -> None:
        morning = self._past.mornings.get(day + 1, NOT_SAID)
        became = change(self._reference(sessions[0]), morning)
        all_of_them = self.standings
        if became is Change.UNKNOWN:
            return
        all_of_them.bad_mornings = all_of_them.bad_mornings + 1 if became is Change.WORSE else 0
        sight = Sight(bad_mornings=all_of_them.bad_mornings, new_or_hurt=bool(self._fragile))
        row = first(Moment.MORNING, sight)
        if row is None:
            return
        if row.then is Effect.EASY_DAYS:
            all_of_them.easy_until = day + 1 + EASY_DAYS
        if not self._fragile:
            all_of_them.no_offers_until = day + 1 + WEEK
        for exercise in self._fragile:
            standing = all_of_them.exercises[exercise]
            if exercise not in self._moved and not standing.aside:
                standing = replace(standing.back(day + 1), row=row)
            told = _told(sessions[-1], row)
            all_of_them.exercises[exercise] = replace(standing, told=told)


def _told(session: PastSession, row: Row) -> Row | None:
    return first(Moment.SIGNED, Sight(signed=session.signed, said=row.id))
