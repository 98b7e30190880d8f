"""What the rules say of today, in the sentences that stand beside Start."""

from __future__ import annotations

from collections.abc import Iterable

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.coaching.advice import Advice, Decision, Offer
from sciatica_coach.coaching.progression import Effect
from sciatica_coach.wording.plain import counted_number
from sciatica_coach.wording.progression import ASLEEP, REASONS, SMALL_ALREADY

GENTLY = "Gently"
AS_USUAL = "As usual"
MORE = "A little more"
LOWERING = frozenset({Effect.RUNG_BACK, Effect.NEWCOMER, Effect.SET_ASIDE})


def more_in_words(offer: Offer, exercise: Exercise) -> str:
    """The offer on its button: "A little more (12 instead of 10)"; the sentence names it."""
    return f"{MORE} ({_instead(offer.now, offer.dose, exercise)})"


def _instead(now: Dose, then: Dose, exercise: Exercise) -> str:
    if then.amount != now.amount:
        return f"{then.amount} instead of {now.amount}"
    if then.hold_ms != now.hold_ms:
        seconds = counted_number(then.hold_ms / 1000, "second", "seconds")
        return f"{seconds} instead of {now.hold_ms / 1000:g}"
    if then.variant is not None and then.variant != now.variant:
        return exercise.variant(then.variant).name.lower()
    return "the ordinary form"


def sentences_of(
    advice: Advice, exercises: dict[str, Exercise], *, is_gentler: bool = True
) -> tuple[str, ...]:
    """Everything there is to say before a session that may begin, most cautious first.

    is_gentler  "Gently" is any less than "as usual"
    """
    told = []
    if advice.day is not None:
        small = advice.day.then is Effect.GENTLY and not is_gentler
        told.append(SMALL_ALREADY if small else REASONS[advice.day.key])
    told.extend(_changes(advice.decisions.values(), exercises))
    if advice.offer is not None:
        name = exercises[advice.offer.exercise].name
        told.append(f"{name}: {_small(REASONS[advice.offer.row.key])}")
    told.extend(
        f"{exercises[each.exercise].name}: {_small(REASONS[each.kept.key])}"
        for each in advice.decisions.values()
        if each.kept is not None
    )
    if advice.asks is not None:
        told.append(REASONS[advice.asks.key])
    if advice.asleep and advice.offer is None:
        told.append(ASLEEP)
    return tuple(dict.fromkeys(told))


def _changes(decisions: Iterable[Decision], exercises: dict[str, Exercise]) -> Iterable[str]:
    """What is easier or waits today, and why; and what the clinician is to be told."""
    for each in decisions:
        name = exercises[each.exercise].name
        if each.row is not None and each.row.then in LOWERING:
            yield f"{name}: {_small(REASONS[each.row.key])}"
        if each.told is not None:
            yield f"{name}: {_small(REASONS[each.told.key])}"


def _small(text: str) -> str:
    """The same after a colon: a sentence that begins with "I" or a name keeps its capital."""
    return text[:1].lower() + text[1:]
