"""Walks the past from its first day to its last, to find where each exercise stands.

Nothing of this is kept: the journals are the truth, and the same past gives the same
standing. Day after day: what the person put back, the sessions (gap, dose, report), then
the morning after. One day's evidence moves an exercise at most once. Ten years take a
second, so what no entry of today can change is walked once (`walk_until`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from sciatica_coach.catalog.ladder import LOWEST, Ladder
from sciatica_coach.coaching.pain import NOT_SAID, Change, Pain, change
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
from sciatica_coach.coaching.standing import (
    ANSWER_MINUTES,
    Standing,
    Standings,
    after_gap,
    day_of,
    fresh,
    ladder_of,
    last_morning,
    offered_rung,
    usual_number,
)


class Walked(NamedTuple):
    """Where everything stood before a day, so that nobody has to walk there twice.

    put_back  what was put back since
    """

    day: int
    standings: Standings
    put_back: tuple[PutBack, ...]


def walk_until(past: Past, ladders: Mapping[str, Ladder], day: int) -> Walked:
    """The past before that day, walked."""
    standings = Standings()
    put_back = tuple(sorted(past.put_back))
    until = bisect_left(past.sessions, day, key=day_of)
    walk = _Walk(past, ladders, None, standings)
    return Walked(day, standings, _through(walk, past.sessions[:until], put_back))


def settled_day(day: int) -> int:
    """The first day of which something can still change by what is entered on that `day`."""
    return day - ANSWER_MINUTES // DAY_MINUTES - 1


def stand(
    past: Past,
    ladders: Mapping[str, Ladder],
    next_before: tuple[int, Pain] | None,
    walked: Walked | None = None,
) -> Standings:
    """Where everything stands after all of the past.

    next_before  what was entered before the session of today, and its moment in minutes
    walked       the same past before a settled day, or None
    """
    walked = walked or walk_until(past, ladders, 0)
    standings = replace(walked.standings, exercises=dict(walked.standings.exercises))
    walk = _Walk(past, ladders, next_before, standings)
    since = bisect_left(past.sessions, walked.day, key=day_of)
    walk.put_back(_through(walk, past.sessions[since:], walked.put_back))
    return standings


def _through(
    walk: _Walk, sessions: Sequence[PastSession], put_back: tuple[PutBack, ...]
) -> tuple[PutBack, ...]:
    """Walk through some days; what was put back after them is left."""
    for day, of_day in groupby(sessions, key=day_of):
        due = [each for each in put_back if each.day <= day]
        put_back = put_back[len(due) :]
        walk.put_back(due)
        walk.day(day, list(of_day))
    return put_back


class _Walk:
    """One walk through the past, which changes `standings`."""

    def __init__(
        self,
        past: Past,
        ladders: Mapping[str, Ladder],
        next_before: tuple[int, Pain] | None,
        standings: Standings,
    ) -> None:
        self.standings = standings
        self._past = past
        self._ladders = ladders
        befores = [(each.moment, each.before) for each in past.sessions]
        self._befores = befores if next_before is None else [*befores, next_before]
        self._moments = [moment for moment, _ in self._befores]
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
        for moment, before in self._befores[bisect_right(self._moments, session.moment) :]:
            if moment > session.moment + ANSWER_MINUTES:
                break
            # Another session of the same day says nothing of the night.
            if moment // DAY_MINUTES > session.day:
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
