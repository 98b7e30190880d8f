"""Today: what the person says of it, and what the rules make of that before a session.

Flow: the past is read on another thread (`recall`) and handed in by `remember`; what the
person enters is written into the diary at once (`tell`). From both, the rules are asked:
`advice` says what holds, `choosing` which doses "gently", "as usual" and "a little more"
mean, and `plan` is the session in the amount that is chosen. Before the past is known the
routine is as it stands, and nothing is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise, Level
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.advice import Advice, advise
from sciatica_coach.coaching.asking import leavable
from sciatica_coach.coaching.choosing import Amount, Choosing, choosing
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.past import DAY_MINUTES, Past, PutBack, Today
from sciatica_coach.coaching.past_walk import Walked, settled_day, walk_until
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.history.diary import Entry, uncleared_sign, write_entry
from sciatica_coach.history.journal import local_time
from sciatica_coach.wording.day_view import DayView, Leavable, day_view
from sciatica_coach.wording.progression import REASONS
from sciatica_coach.wording.tongue import Tr, english

EMPTY = Past()


class _Asked(NamedTuple):
    """What the rules have said of one routine, and what may be left out of it today."""

    advice: Advice
    choosing: Choosing
    leavable: tuple[Exercise, ...]


class Daybook:
    """One person's day.

    amount  what is chosen beside Start
    before  the pain now, as far as it was entered
    """

    def __init__(self, coach: Coach, wall: Callable[[], datetime] = local_time) -> None:
        self._coach = coach
        self._wall = wall
        self._past = EMPTY
        self._walked: Walked | None = None
        self._choosings: dict[str, _Asked] = {}
        self._left_out: frozenset[tuple[int, str]] = frozenset()
        self.is_known = False
        self.amount = Amount.AS_USUAL
        self.before = NOT_SAID

    @property
    def start(self) -> Level:
        """Where an exercise begins that was never done: where the person has set it."""
        level = self._coach.settings["session.level"]
        return Level.NEWCOMER if level in (None, Level.NEWCOMER.value) else Level.USUAL

    @property
    def past(self) -> Past:
        return self._past

    @property
    def morning(self) -> Pain:
        return self._past.mornings.get(self._coach.today, NOT_SAID)

    @property
    def asks_morning(self) -> bool:
        """Whether how the night was is worth knowing: there was a session on the day before."""
        sessions = self._past.sessions
        return bool(sessions) and any(each.day == self._coach.today - 1 for each in sessions[-4:])

    @property
    def sign(self) -> str | None:
        """When a warning sign was told that nobody has looked at yet, ISO 8601; else None."""
        return uncleared_sign(self._coach.paths.diary)

    def remember(self, past: Past) -> None:
        """The past is known, or known anew after a session."""
        self._past = past
        self.is_known = True
        if self.before == NOT_SAID and past.waiting is not None:
            day, pain = past.waiting
            self.before = pain if day == self._coach.today else NOT_SAID
        since = settled_day(self._coach.today)
        self._walked = walk_until(past, self._coach.ladders, since)
        self._choosings.clear()

    def forget_choices(self) -> None:
        """A setting or an answer has changed: what they lead to is reckoned anew."""
        self._choosings.clear()

    def choose(self, amount: Amount) -> None:
        self.amount = amount

    def leave_out(self, exercise: str) -> None:
        """Leave an exercise out, for today only; asked for once more, it is done after all."""
        self._left_out ^= {(self._coach.today, exercise)}

    def tell_before(self, pain: Pain) -> Problem | None:
        """The pain before a session."""
        self.before = pain
        self._choosings.clear()
        return self._write(Entry.PAIN, _pain_fields("before", None, pain))

    def tell_morning(self, pain: Pain) -> Problem | None:
        """The pain of this morning."""
        self._past = replace(self._past, mornings={**self._past.mornings, self._coach.today: pain})
        self._choosings.clear()
        return self._write(Entry.PAIN, _pain_fields("morning", None, pain))

    def tell_after(self, session: str | None, pain: Pain) -> Problem | None:
        """The pain after that session."""
        return self._write(Entry.PAIN, _pain_fields("after", session, pain))

    def tell_in_words(self, session: str | None, text: str) -> Problem | None:
        """What the person says of that session in their own words."""
        return self._write(Entry.NOTE, {"session": session, "text": text})

    def put_back(self, exercise: str) -> Problem | None:
        """Take an exercise back that was set aside; it begins again at its lowest rung."""
        put_back = (*self._past.put_back, PutBack(self._coach.today, exercise))
        self.remember(replace(self._past, put_back=put_back))
        return self._write(Entry.PUT_BACK, {"exercise": exercise})

    def note(self, entry: Entry) -> Problem | None:
        """A sign, that it was looked at, or that the list was answered with none."""
        past, wall = self._past, self._wall()
        now = (wall.toordinal() * DAY_MINUTES + wall.hour * 60 + wall.minute,)
        match entry:
            case Entry.SIGN:
                self._past = replace(past, urgent=True)
            case Entry.CLEARED:
                self._past = replace(past, urgent=False, cleared=past.cleared + now)
            case Entry.SCREENED:
                self._past = replace(past, screened=past.screened + now)
            case _:
                pass
        self._choosings.clear()
        return self._write(entry, {})

    def advice(self, routine: str) -> Advice:
        """What the rules say of today, and of that routine."""
        return self._asked(routine).advice

    def choosing(self, routine: str) -> Choosing:
        """Which doses the three amounts mean for that routine."""
        return self._asked(routine).choosing

    def view(self, routine: str, *, tr: Tr = english) -> DayView:
        """What there is to choose and to say before that routine."""
        advice, found, may_go = self._asked(routine)
        view = day_view(advice, found, self.amount, self._coach.catalog.exercises, tr=tr)
        gone = self._gone(routine)
        may_go = () if view.stop else may_go
        return view._replace(
            leavable=tuple(Leavable(each.id, each.name, each.id in gone) for each in may_go),
            before=self.before,
            morning=self.morning,
            asks_morning=self.asks_morning,
        )

    def may_start(self, routine: str) -> bool:
        """Whether the rules let the routine begin today; what rests may on a day of rest."""
        view = self.view(routine)
        return not view.stop or routine in {id_ for id_, _ in view.resting}

    def why_signs(self, routine: str) -> str:
        """Why the warning signs are to be asked before that routine, or ""."""
        if self._coach.is_confirmed_by_flag or not self.is_known:
            return ""
        screening = self.advice(routine).screening
        return "" if screening is None else REASONS[screening.key]

    def plan(self, routine: str) -> Plan:
        """The session of that routine in the amount that is chosen."""
        found = self.choosing(routine)
        aside = found.aside | self._gone(routine)
        return self._coach.plan(routine, doses=found.doses(self.amount), aside=aside)

    def begun(self, session: str | None, routine: str) -> Problem | None:
        """Write down what stood behind the doses of the session that has begun."""
        if session is None or not self.is_known:
            return None
        advice, found, _ = self._asked(routine)
        takes_more = self.amount is Amount.MORE and found.more is not None
        offered = advice.offer.exercise if takes_more and advice.offer is not None else None
        fields: Mapping[str, object] = {
            "session": session,
            "gently": self.amount is Amount.GENTLY,
            "offered": offered,
            "by_hand": sorted(found.by_hand),
            "signed": self._coach.routine(routine).signed,
            "base": {
                id_: [dose.amount, dose.hold_ms, dose.variant] for id_, dose in found.base.items()
            },
        }
        self.amount = Amount.AS_USUAL  # it was chosen for this one
        return self._write(Entry.CHOSEN, fields)

    def _gone(self, routine: str) -> frozenset[str]:
        """What the person leaves out of that routine today."""
        may_go = (each.id for each in self._asked(routine).leavable)
        return frozenset(id_ for id_ in may_go if (self._coach.today, id_) in self._left_out)

    def _asked(self, routine: str) -> _Asked:
        if routine not in self._choosings:
            self._choosings[routine] = self._ask(routine)
        return self._choosings[routine]

    def _ask(self, routine: str) -> _Asked:
        coach = self._coach
        doses = coach.plan(routine).means.prescriptions
        exercises = tuple(dict.fromkeys(each.exercise.id for each in doses))
        wall = self._wall()
        minute = wall.hour * 60 + wall.minute
        signed = coach.routine(routine).signed
        today = Today(coach.today, minute, exercises, self.before, signed)
        advice = advise(self._past, today, coach.ladders, self._walked)
        if not self.is_known:
            return _Asked(advice, Choosing(), ())
        found = choosing(doses, advice, coach.ladders, self._past.base)
        there = (each.exercise for each in doses if each.exercise.id not in found.aside)
        may_go = () if signed else leavable(there, self.before)
        return _Asked(advice, found, may_go)

    def _write(self, entry: Entry, fields: Mapping[str, object]) -> Problem | None:
        return write_entry(self._coach.paths.diary, entry, fields, self._wall)


def _pain_fields(moment: str, session: str | None, pain: Pain) -> dict[str, object]:
    return {
        "moment": moment,
        "session": session,
        "number": pain.number,
        "place": None if pain.place is None else pain.place.name.lower(),
        "side": None if pain.side is None else pain.side.value,
    }
