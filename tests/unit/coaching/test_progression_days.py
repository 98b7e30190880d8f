"""Each row of the rules that is about a day rather than an exercise, by its name."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import Pain, Place
from sciatica_coach.coaching.past import Whose
from sciatica_coach.coaching.progression import Effect
from tests.unit.coaching.life import FINE, Life, key_of, ladders, pain, usual_life

NEWCOMER_BRIDGE = Dose(5, 5_000)


def day_key(life: Life, before: Pain) -> str | None:
    row = life.advice(before=before).day
    return row and row.key


def test_l0_both_legs_as_a_new_place_is_an_emergency() -> None:
    life = Life()
    life.play(before=Pain(3, Place.CALF, SoreSide.LEFT))
    life.sleep()
    advice = life.advice(before=Pain(3, Place.THIGH, SoreSide.BOTH))
    assert advice.day is not None
    assert (advice.day.id, advice.day.then) == ("L0", Effect.EMERGENCY)
    assert not advice.may_start
    assert advice.offer is None


def test_l0_holds_on_the_next_day_too_until_it_is_cleared_with_a_date() -> None:
    life = Life()
    life.play(before=Pain(3, Place.CALF, SoreSide.LEFT), after=Pain(3, Place.CALF, SoreSide.BOTH))
    life.sleep()
    assert day_key(life, pain(1)) == "L0"
    life.cleared.append(life.now())
    assert day_key(life, pain(1)) is None


def test_l0_is_not_for_both_legs_that_were_so_from_the_first_entry_or_the_back() -> None:
    life = Life()
    both = Pain(3, Place.THIGH, SoreSide.BOTH)
    life.play(before=both, after=Pain(3, Place.BACK, SoreSide.BOTH))
    life.sleep()
    assert day_key(Life(), both) is None
    assert day_key(life, Pain(3, Place.BACK, SoreSide.BOTH)) is None
    assert day_key(life, both) == "L0"


@pytest.mark.parametrize(
    ("number", "key"), [(0, None), (3, None), (4, "L5"), (6, "L5"), (7, "L4"), (10, "L4")]
)
def test_l4_and_l5_by_the_number_at_the_start(number: int, key: str | None) -> None:
    life = Life()
    assert day_key(life, pain(number)) == key
    assert life.advice(before=pain(number)).may_start == (number < 7)


def test_l5_offers_gently_and_leaves_the_rung_alone() -> None:
    life = usual_life()
    usual = ladders()["bridge"].levels[Level.USUAL]
    decision = life.decision(before=pain(5))
    assert decision.gently == NEWCOMER_BRIDGE
    assert decision.rung == usual
    life.play(before=pain(5), after=pain(4), gently=True)
    life.sleep()
    assert life.rung() == usual


def test_l5_two_above_one_s_usual_counts_as_sore_below_4_too() -> None:
    life = Life()
    life.good_days(3, number=1)
    assert day_key(life, pain(2)) is None
    assert day_key(life, pain(3)) == "L5.above_usual"


def test_l5_on_a_sore_day_pain_that_rises_counts_as_hurt() -> None:
    life = usual_life()
    for _ in range(2):
        life.play(before=pain(5), after=pain(7))
        life.sleep()
    assert key_of(life) == "P3.again"


def test_p1_an_urgent_sign_waits_until_it_is_cleared_and_stays_cleared() -> None:
    life = Life()
    life.signs.append(life.now())
    assert day_key(life, pain(0)) == "P1"
    life.sleep(3)
    assert not life.advice().may_start
    life.cleared.append(life.now())
    assert life.advice().may_start
    life.sleep(30)
    assert life.advice().may_start
    life.signs.append(life.now())
    assert not life.advice().may_start


def test_screening_comes_again_when_the_number_is_up_by_2() -> None:
    life = Life()
    life.play(before=pain(1))
    life.sleep()
    assert life.advice(before=pain(2)).screening is None
    again = life.advice(before=pain(3)).screening
    assert again is not None
    assert again.key == "S.risen"


def test_p9_no_change_in_four_weeks_and_worse_over_two() -> None:
    life = Life()
    for _ in range(30):
        life.play(before=pain(3), after=pain(3))
        life.sleep()
    asks = life.advice(before=pain(3)).asks
    assert asks is not None
    assert asks.key == "P9"
    for _ in range(7):
        life.play(before=pain(5), after=pain(5))
        life.sleep()
    asks = life.advice(before=pain(5)).asks
    assert asks is not None
    assert asks.key == "P9.worse"


def test_p9_says_nothing_to_someone_without_pain_or_with_less() -> None:
    for number, later in ((0, 0), (5, 3)):
        life = Life()
        for each in [number] * 14 + [later] * 16:
            life.play(before=pain(each), after=pain(each))
            life.sleep()
        assert life.advice(before=pain(later)).asks is None


def test_p10_four_weeks_at_the_top_are_kept_on_two_or_three_days_a_week() -> None:
    life = Life()
    ladder = ladders()["bridge"]
    top = ladder.rungs[ladder.top]
    life.play({"bridge": FINE}, doses={"bridge": top}, whose=Whose.PERSON)
    for _ in range(9):
        life.sleep(3)
        life.play()
    assert life.decision().kept is None
    life.sleep(1)
    kept = life.decision().kept
    assert kept is not None
    assert kept.then is Effect.MAINTAIN


def test_p10_is_over_once_the_exercise_has_left_its_top() -> None:
    life = Life()
    ladder = ladders()["bridge"]
    top = ladder.rungs[ladder.top]
    life.play({"bridge": FINE}, doses={"bridge": top}, whose=Whose.PERSON)
    for _ in range(10):
        life.sleep(3)
        life.play()
    assert life.decision().kept is not None
    life.sleep(8)
    assert life.rung() == ladder.top - 1
    assert life.decision().kept is None
