"""What a shell shows of the day: the amounts to choose from, and what the rules say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.advice import Advice
from sciatica_coach.coaching.choosing import Amount, Choosing
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.progression import Effect
from sciatica_coach.wording.day import AS_USUAL, GENTLY, more_in_words, sentences_of
from sciatica_coach.wording.progression import REASONS
from sciatica_coach.wording.tongue import Tr, english

RESTING = ("resting_position", "slow_breathing", "walk")
"""What is there on a day of rest, where a routine of that name is."""


class Leavable(NamedTuple):
    """An exercise that may be left out today, and whether it is."""

    id: str
    name: str
    is_left_out: bool


class DayView(NamedTuple):
    """The day, ready to be shown.

    amounts      what can be chosen beside Start; () where there is nothing to choose
    lines        sentences, most cautious first
    stop         why nothing may begin, or ""
    alarm        it is one for the emergency number
    clearable    the person can say that it was looked at
    resting      ids and names of what is there on a day of rest
    waiting      ids and names of exercises that wait until the person has asked
    leavable     exercises that are offered to be left out today
    before, morning  the pain as it was entered
    asks_morning how the night was is worth knowing
    """

    amounts: tuple[tuple[Amount, str], ...] = ()
    chosen: Amount = Amount.AS_USUAL
    lines: tuple[str, ...] = ()
    stop: str = ""
    alarm: bool = False
    clearable: bool = False
    resting: tuple[tuple[str, str], ...] = ()
    waiting: tuple[tuple[str, str], ...] = ()
    leavable: tuple[Leavable, ...] = ()
    before: Pain = NOT_SAID
    morning: Pain = NOT_SAID
    asks_morning: bool = False


def day_view(
    advice: Advice,
    choosing: Choosing,
    chosen: Amount,
    exercises: Mapping[str, Exercise],
    *,
    tr: Tr = english,
) -> DayView:
    """The day of a routine, without what the person entered."""
    amounts = [(Amount.AS_USUAL, tr(AS_USUAL))]
    if choosing.is_gentler:
        amounts.insert(0, (Amount.GENTLY, tr(GENTLY)))
    if choosing.more is not None and advice.offer is not None:
        exercise = exercises[advice.offer.exercise]
        amounts.append((Amount.MORE, more_in_words(advice.offer, exercise, tr=tr)))
    known = {amount for amount, _ in amounts}
    day = advice.day
    stop = "" if advice.may_start or day is None else tr(REASONS[day.key])
    rests = day is not None and day.then is Effect.REST
    told = sentences_of(advice, dict(exercises), is_gentler=choosing.is_gentler, tr=tr)
    return DayView(
        amounts=tuple(amounts) if len(amounts) > 1 else (),
        chosen=chosen if chosen in known else Amount.AS_USUAL,
        lines=() if stop else told,
        stop=stop,
        alarm=day is not None and day.then is Effect.EMERGENCY,
        clearable=day is not None and day.then in {Effect.EMERGENCY, Effect.STOPPED},
        resting=tuple((id_, exercises[id_].name) for id_ in RESTING if rests and id_ in exercises),
        waiting=tuple((id_, exercises[id_].name) for id_ in sorted(choosing.aside)),
    )
