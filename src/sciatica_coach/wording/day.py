"""What the rules say of today, in the sentences that stand beside Start."""

from __future__ import annotations

from collections.abc import Iterable

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.coaching.advice import Advice, Decision, Offer
from sciatica_coach.coaching.progression import Effect
from sciatica_coach.wording.plain import seconds, shown_number, within
from sciatica_coach.wording.progression import ASLEEP, REASONS, SMALL_ALREADY
from sciatica_coach.wording.tongue import Tr, english, marked

GENTLY = marked("Gently")
AS_USUAL = marked("As usual")
LOWERING = frozenset({Effect.RUNG_BACK, Effect.NEWCOMER, Effect.SET_ASIDE})


def more_in_words(offer: Offer, exercise: Exercise, *, tr: Tr = english) -> str:
    """The offer on its button: "A little more (12 instead of 10)"; the sentence names it."""
    dose = _instead(offer.now, offer.dose, exercise, tr)
    return tr("A little more ({dose})").format(dose=dose)


def _instead(now: Dose, then: Dose, exercise: Exercise, tr: Tr) -> str:
    instead = tr("{then} instead of {now}")
    if then.amount != now.amount:
        return instead.format(then=then.amount, now=now.amount)
    if then.hold_ms != now.hold_ms:
        was = shown_number(now.hold_ms / 1000, tr=tr)
        return instead.format(then=seconds(then.hold_ms, tr=tr), now=was)
    if then.variant is not None and then.variant != now.variant:
        return exercise.variant(then.variant).name.lower()
    return tr("the ordinary form")


def sentences_of(
    advice: Advice,
    exercises: dict[str, Exercise],
    *,
    is_gentler: bool = True,
    tr: Tr = english,
) -> tuple[str, ...]:
    """Everything there is to say before a session that may begin, most cautious first.

    is_gentler  "Gently" is any less than "as usual"
    """
    told = []
    if advice.day is not None:
        small = advice.day.then is Effect.GENTLY and not is_gentler
        told.append(tr(SMALL_ALREADY if small else REASONS[advice.day.key]))
    told.extend(_changes(advice.decisions.values(), exercises, tr))
    if advice.offer is not None:
        name = exercises[advice.offer.exercise].name
        told.append(f"{name}: {within(tr(REASONS[advice.offer.row.key]))}")
    told.extend(
        f"{exercises[each.exercise].name}: {within(tr(REASONS[each.kept.key]))}"
        for each in advice.decisions.values()
        if each.kept is not None
    )
    if advice.asks is not None:
        told.append(tr(REASONS[advice.asks.key]))
    if advice.asleep and advice.offer is None:
        told.append(tr(ASLEEP))
    return tuple(dict.fromkeys(told))


def _changes(
    decisions: Iterable[Decision], exercises: dict[str, Exercise], tr: Tr
) -> Iterable[str]:
    """What is easier or waits today, and why; and what the clinician is to be told."""
    for each in decisions:
        name = exercises[each.exercise].name
        if each.row is not None and each.row.then in LOWERING:
            yield f"{name}: {within(tr(REASONS[each.row.key]))}"
        if each.told is not None:
            yield f"{name}: {within(tr(REASONS[each.told.key]))}"
