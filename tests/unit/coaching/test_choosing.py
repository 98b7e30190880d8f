"""Gently, as usual, a little more: what each of the three means on a day."""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.coaching.choosing import Amount, Choosing, choosing
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.past import Whose
from sciatica_coach.coaching.prescription import Prescription
from tests.sessions import plan_of
from tests.unit.coaching.life import FINE, HURT, SPREAD, Life, ladders

NEWCOMER = Dose(5, 5_000, "full")
USUAL = Dose(10, 10_000, "full")


def doses_of(level: Level) -> tuple[Prescription, ...]:
    return plan_of("bridge", level).means.prescriptions


def asked(
    life: Life,
    level: Level = Level.USUAL,
    before: Mapping[str, Dose] | None = None,
    pain: Pain = NOT_SAID,
) -> Choosing:
    """What the three mean for the bridge; `before` is the routine's own dose of the last time."""
    last = {"bridge": dose(level)} if before is None else before
    return choosing(doses_of(level), life.advice("bridge", before=pain), ladders(), last)


def dose(level: Level) -> Dose:
    [each] = doses_of(level)
    return Dose(each.amount, each.hold_ms, each.variant)


def at_usual() -> Life:
    """Somebody who chose the source's own dose, and did it once."""
    life = Life()
    life.play({"bridge": None}, doses={"bridge": dose(Level.USUAL)}, whose=Whose.PERSON)
    life.sleep()
    return life


def test_the_first_time_the_routine_stands_as_it_is_and_what_it_asks_is_the_persons_own() -> None:
    found = asked(Life(), before={})
    assert found.usual == {}
    assert found.by_hand == {"bridge"}
    assert found.more is None
    assert found.gently["bridge"].amount == NEWCOMER.amount


def test_a_newcomers_dose_is_nobodys_choice_and_cannot_be_gentler() -> None:
    found = asked(Life(), Level.NEWCOMER, before={})
    assert not found.by_hand
    assert not found.is_gentler


def test_twice_hurt_it_is_one_rung_easier_without_asking() -> None:
    life = at_usual()
    for _ in range(2):
        life.play({"bridge": HURT}, doses={"bridge": dose(Level.USUAL)})
        life.sleep()
    assert asked(life).usual == {"bridge": Dose(10, 8_000, dose(Level.USUAL).variant)}


def test_whoever_sets_it_anew_by_hand_is_heeded() -> None:
    life = at_usual()
    for _ in range(2):
        life.play({"bridge": HURT}, doses={"bridge": dose(Level.USUAL)})
        life.sleep()
    found = asked(life, before={"bridge": NEWCOMER})
    assert found.usual == {}
    assert found.by_hand == {"bridge"}


def test_three_good_days_offer_one_rung_more_and_raise_nothing_themselves() -> None:
    life = at_usual()
    life.good_days(8, "bridge")
    found = asked(life, pain=Pain(2))
    assert found.usual == {}
    assert found.more == {"bridge": Dose(12, 10_000, dose(Level.USUAL).variant)}
    assert found.doses(Amount.MORE) == found.more
    assert found.doses(Amount.AS_USUAL) == {}


def test_an_offer_that_was_taken_is_as_usual_from_then_on() -> None:
    life = at_usual()
    life.good_days(8, "bridge")
    life.play({"bridge": FINE}, doses={"bridge": Dose(12, 10_000)}, whose=Whose.OFFER)
    life.sleep()
    assert asked(life).usual["bridge"].amount == 12


def test_without_an_offer_more_is_as_usual() -> None:
    assert asked(at_usual()).doses(Amount.MORE) == asked(at_usual()).usual


def test_set_aside_it_waits() -> None:
    life = at_usual()
    for _ in range(2):
        life.play({"bridge": SPREAD}, doses={"bridge": dose(Level.USUAL)})
        life.sleep()
    assert asked(life).aside == {"bridge"}


def test_after_two_bad_mornings_as_usual_is_the_newcomers() -> None:
    life = at_usual()
    for number in (4, 7):
        life.play({"bridge": FINE}, doses={"bridge": dose(Level.USUAL)}, before=Pain(2))
        life.sleep(morning=Pain(number))
    found = asked(life)
    assert found.usual["bridge"].amount == NEWCOMER.amount


def test_a_signed_routine_stands_as_written() -> None:
    life = at_usual()
    signed = life.advice("bridge", signed=True)
    found = choosing(doses_of(Level.USUAL), signed, ladders(), {})
    assert (found.usual, found.gently, found.more) == ({}, {}, None)
