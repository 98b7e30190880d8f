"""Gently, as usual, a little more: which doses each of the three means today.

Pure: what the routine would have by its own numbers and the person's settings (`base`), and
what the rules say, go in. A dose that the person has just set by hand stands: it was their
own hand. Else the rung stands that the past has led to, never above what they set, but for
an offer that they took. Nothing rises that the person has not raised.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.coaching.advice import Advice, Decision
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.progression import Effect


class Amount(StrEnum):
    """What the person chooses beside Start."""

    GENTLY = "gently"
    AS_USUAL = "as_usual"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Choosing:
    """The doses of today, by exercise; only those that differ from the routine's own.

    usual, gently  the two that are always there
    more           as usual, with the offer; None where there is none
    aside          exercises that wait until the person has asked
    base           what routine and settings had, to be remembered
    by_hand        exercises whose dose the person has set since they last did them
    """

    usual: Mapping[str, Dose] = field(default_factory=dict)
    gently: Mapping[str, Dose] = field(default_factory=dict)
    more: Mapping[str, Dose] | None = None
    aside: frozenset[str] = frozenset()
    base: Mapping[str, Dose] = field(default_factory=dict)
    by_hand: frozenset[str] = frozenset()

    @property
    def is_gentler(self) -> bool:
        """Whether "Gently" is any less than "as usual"."""
        return self.gently != self.usual

    def doses(self, amount: Amount) -> Mapping[str, Dose]:
        match amount:
            case Amount.GENTLY:
                return self.gently
            case Amount.MORE if self.more is not None:
                return self.more
            case _:
                return self.usual


def choosing(
    prescriptions: Iterable[Prescription],
    advice: Advice,
    ladders: Mapping[str, Ladder],
    before: Mapping[str, Dose],
) -> Choosing:
    """What the three mean for a routine.

    prescriptions  what it has by itself
    before         the `base` of each exercise when it was last begun
    """
    base: dict[str, Dose] = {}
    usual: dict[str, Dose] = {}
    gently: dict[str, Dose] = {}
    by_hand: set[str] = set()
    for each in prescriptions:
        id_ = each.exercise.id
        decision, ladder = advice.decisions.get(id_), ladders.get(id_)
        if decision is None or decision.dose is None or ladder is None or each.sides:
            continue
        own = base.setdefault(id_, Dose(each.amount, each.hold_ms, each.variant))
        is_new = before.get(id_) != own
        if is_new and ladder.rung_of(own) != decision.rung:
            by_hand.add(id_)
        due = own if is_new else _due(own, decision, ladder)
        if advice.day is not None and advice.day.then is Effect.EASY_DAYS:
            due = _lower(due, decision.dose, ladder)
        less = _lower(due, decision.gently or due, ladder)
        usual[id_] = _eased(due, each.exercise, needed=decision.gentler and not is_new)
        gently[id_] = _eased(less, each.exercise, needed=decision.gentler)
    offer = advice.offer
    more = None
    if offer is not None and offer.exercise in usual and offer.exercise not in by_hand:
        more = usual | {offer.exercise: _whole(offer.dose, base[offer.exercise])}
    return Choosing(
        _differing(usual, base),
        _differing(gently, base),
        None if more is None else _differing(more, base),
        frozenset(id_ for id_, each in advice.decisions.items() if each.aside),
        base,
        frozenset(by_hand),
    )


def _due(own: Dose, decision: Decision, ladder: Ladder) -> Dose:
    """The rung's dose; the person's own numbers where they stand on it already."""
    if ladder.rung_of(own) == decision.rung:
        return own
    return _whole(ladder.rungs[decision.rung], own)


def _lower(one: Dose, other: Dose, ladder: Ladder) -> Dose:
    return _whole(other, one) if ladder.rung_of(other) < ladder.rung_of(one) else one


def _whole(dose: Dose, like: Dose) -> Dose:
    """A rung says nothing of the form where all of its ladder have the same."""
    return dose if dose.variant is not None else Dose(dose.amount, dose.hold_ms, like.variant)


def _eased(dose: Dose, exercise: Exercise, *, needed: bool) -> Dose:
    """In the easier form, where one rung back from the lowest was due."""
    if not needed or dose.variant is None:
        return dose
    easier = exercise.variant(dose.variant).easier
    return dose if easier is None else Dose(dose.amount, dose.hold_ms, easier)


def _differing(doses: Mapping[str, Dose], base: Mapping[str, Dose]) -> dict[str, Dose]:
    return {id_: dose for id_, dose in doses.items() if dose != base[id_]}
