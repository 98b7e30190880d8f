"""The past as the rules of progression read it, out of the database.

What was played comes from the journals, what was said from the diary; a session is matched
to what was entered before and after it by its id, which the diary's lines carry.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.coaching.past import DAY_MINUTES, Past, PastSession, Played, PutBack, Whose
from sciatica_coach.coaching.report import Report
from sciatica_coach.history.database import History
from sciatica_coach.history.diary import Entry

WHOLE_PERCENT = 80


@dataclass(frozen=True, slots=True)
class _Said:
    """One line of the diary."""

    day: int
    minute: int
    entry: str
    session: str | None
    line: Mapping[str, object]

    @property
    def moment(self) -> int:
        return self.day * DAY_MINUTES + self.minute


def read_past(history: History, start: Level = Level.NEWCOMER) -> Past:
    """Everything that was, oldest first; demonstrations and sessions without work are none.

    start  NEWCOMER, or USUAL for "I already do these"
    """
    said = _all_said(history)
    put_back = [each for each in said if each.entry == Entry.PUT_BACK]
    before, waiting = _befores(history, said)
    return Past(
        sessions=_sessions(history, said, before),
        mornings={each.day: _pain(each.line) for each in said if _is_pain(each, "morning")},
        urgent=_is_urgent(said),
        cleared=tuple(each.moment for each in said if each.entry == Entry.CLEARED),
        put_back=tuple(PutBack(each.day, str(each.line.get("exercise"))) for each in put_back),
        start=start,
        screened=tuple(each.moment for each in said if each.entry == Entry.SCREENED),
        waiting=waiting,
        base=_bases(said),
    )


def _all_said(history: History) -> list[_Said]:
    rows = history.rows("SELECT day, minute, entry, session, line FROM said ORDER BY number")
    return [
        _Said(day, minute, entry, session, json.loads(line))
        for day, minute, entry, session, line in rows
    ]


def _sessions(
    history: History, said: list[_Said], before: Mapping[str, Pain]
) -> tuple[PastSession, ...]:
    after = {each.session: _pain(each.line) for each in said if _is_pain(each, "after")}
    chosen = {each.session: each.line for each in said if each.entry == Entry.CHOSEN}
    played = _played(history, chosen)
    return tuple(
        PastSession(
            day,
            minute,
            played[id_],
            before.get(id_, NOT_SAID),
            after.get(id_, NOT_SAID),
            gently=chosen.get(id_, {}).get("gently") is True,
            signed=chosen.get(id_, {}).get("signed") is True,
        )
        for id_, day, minute in history.rows(
            "SELECT id, day, minute FROM session WHERE speed = 1 ORDER BY day, minute, id"
        )
        if id_ in played
    )


def _befores(
    history: History, said: list[_Said]
) -> tuple[dict[str, Pain], tuple[int, Pain] | None]:
    """What was entered before each session: with its id, else at last on its day before it.

    And with its day what belongs to no session yet.
    """
    entries = [each for each in said if _is_pain(each, "before")]
    found = {each.session: _pain(each.line) for each in entries if each.session}
    loose: dict[int, list[_Said]] = {}
    for each in entries:
        if each.session is None:
            loose.setdefault(each.day, []).append(each)
    rows = history.rows("SELECT id, day, minute FROM session ORDER BY day, minute")
    for id_, day, minute in rows:
        own = [each for each in loose.get(day, ()) if each.minute <= minute]
        if own:
            found.setdefault(id_, _pain(own[-1].line))
            loose[day] = loose[day][len(own) :]
    last = max((day for day, left in loose.items() if left), default=None)
    return found, None if last is None else (last, _pain(loose[last][-1].line))


def _is_urgent(said: list[_Said]) -> bool:
    """Whether the last word of signs is that there is one; in the order in which it was said."""
    told = [each.entry for each in said if each.entry in (Entry.SIGN, Entry.CLEARED)]
    return bool(told) and told[-1] == Entry.SIGN


def _bases(said: list[_Said]) -> dict[str, Dose]:
    bases: dict[str, Dose] = {}
    for each in said:
        told = each.line.get("base") if each.entry == Entry.CHOSEN else None
        if isinstance(told, dict):
            bases |= {id_: dose for id_, raw in told.items() if (dose := _dose(raw)) is not None}
    return bases


def _dose(raw: object) -> Dose | None:
    match raw:
        case [int(amount), int(hold_ms), str() | None as variant]:
            return Dose(amount, hold_ms, variant)
        case _:
            return None


def _played(
    history: History, chosen: Mapping[str | None, Mapping[str, object]]
) -> dict[str, tuple[Played, ...]]:
    rows = history.rows(
        "SELECT played.session, played.exercise, variant, amount, hold_ms, planned, held, hurt,"
        " answer FROM played LEFT JOIN reported ON reported.session = played.session"
        " AND reported.exercise = played.exercise ORDER BY played.session"
    )
    played: dict[str, tuple[Played, ...]] = {}
    for id_, exercise, variant, amount, hold_ms, planned, held, hurt, answer in rows:
        one = Played(
            exercise,
            Dose(amount, hold_ms, variant),
            None if answer is None else Report(answer),
            _whose(chosen.get(id_, {}), exercise),
            whole=held * 100 >= planned * WHOLE_PERCENT,
            hurt=bool(hurt),
        )
        played[id_] = (*played.get(id_, ()), one)
    return played


def _whose(chosen: Mapping[str, object], exercise: str) -> Whose:
    by_hand = chosen.get("by_hand")
    if chosen.get("offered") == exercise:
        return Whose.OFFER
    if isinstance(by_hand, list) and exercise in by_hand:
        return Whose.PERSON
    return Whose.COACH


def _is_pain(said: _Said, moment: str) -> bool:
    return said.entry == Entry.PAIN and said.line.get("moment") == moment


def _pain(line: Mapping[str, object]) -> Pain:
    number, place, side = line.get("number"), line.get("place"), line.get("side")
    return Pain(
        number if isinstance(number, int) and 0 <= number <= 10 else None,
        next((each for each in Place if each.name.lower() == place), None),
        next((each for each in SoreSide if each.value == side), None),
    )
