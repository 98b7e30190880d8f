"""Each row of the rules by its name, as it shows in somebody's days."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Dose
from sciatica_coach.coaching.pain import Place
from sciatica_coach.coaching.past import PutBack, Whose
from sciatica_coach.coaching.progression import ROWS, Effect, Moment
from sciatica_coach.coaching.report import Report
from sciatica_coach.wording.progression import REASONS
from tests.unit.coaching.life import (
    FINE,
    HURT,
    LEFT_OUT,
    SPREAD,
    Life,
    key_of,
    ladders,
    pain,
    usual_life,
)

NEWCOMER_BRIDGE = Dose(5, 5_000)


def test_every_row_has_its_reason_and_every_reason_its_row() -> None:
    keys = [row.key for row in ROWS]
    assert len(keys) == len(set(keys))
    assert set(REASONS) == set(keys)


def test_p2_further_down_is_a_rung_easier() -> None:
    life = usual_life()
    before = life.rung()
    life.play({"bridge": SPREAD})
    life.sleep()
    assert life.rung() == before - 1
    assert key_of(life) == "P2"


def test_p2_twice_running_is_set_aside_until_it_is_put_back_at_the_lowest_rung() -> None:
    life = usual_life()
    for _ in range(2):
        life.play({"bridge": SPREAD})
        life.sleep()
    assert life.decision().aside
    assert key_of(life) == "P2.again"
    life.sleep(20)
    assert life.decision().aside
    life.put_back.append(PutBack(life.day, "bridge"))
    decision = life.decision()
    assert not decision.aside
    assert decision.dose == NEWCOMER_BRIDGE


def test_p2_an_answer_between_breaks_the_run_and_a_missing_one_does_not() -> None:
    for between, aside in ((FINE, False), (None, True)):
        life = usual_life()
        for report in (SPREAD, between, SPREAD):
            life.play({"bridge": report})
            life.sleep()
        assert life.decision().aside is aside


def test_p2_on_the_lowest_rung_the_easier_form_is_due() -> None:
    life = Life()
    life.play({"bridge": SPREAD})
    life.sleep()
    decision = life.decision()
    assert (decision.rung, decision.gentler, decision.aside) == (0, True, False)


def test_p3_hurt_stays_and_twice_running_goes_back_a_rung() -> None:
    life = usual_life()
    before = life.rung()
    life.play({"bridge": HURT})
    life.sleep()
    assert (life.rung(), key_of(life)) == (before, "P3")
    life.play({"bridge": HURT})
    life.sleep()
    assert (life.rung(), key_of(life)) == (before - 1, "P3.again")
    life.play({"bridge": HURT})
    life.sleep()
    assert (life.rung(), key_of(life)) == (before - 1, "P3")


def test_p4_a_sore_morning_takes_back_what_was_new() -> None:
    life = Life()
    life.good_days(3)
    life.accept()
    assert life.rung() == 1
    life.sleep(morning=pain(4))
    assert (life.rung(), key_of(life)) == (0, "P4")


def test_p4_a_sore_morning_takes_back_what_hurt_and_leaves_the_rest() -> None:
    life = usual_life()
    life.good_days(1, "bridge", "figure_four")
    bridge, figure_four = life.rung("bridge"), life.rung("figure_four")
    life.play({"bridge": HURT, "figure_four": FINE}, before=pain(2), after=pain(2))
    life.sleep(morning=pain(5))
    assert life.rung("bridge") == bridge - 1
    assert life.rung("figure_four") == figure_four


def test_p4_is_held_against_the_last_morning_and_else_against_the_pain_before() -> None:
    for entered, key in ((pain(4), "P6.clean"), (None, "P4")):
        life = usual_life()
        life.good_days(1)
        life.mornings.clear()
        if entered is not None:
            life.mornings[life.day] = entered
        life.play({"bridge": FINE, "figure_four": FINE}, before=pain(2), after=pain(2))
        life.sleep(morning=pain(5))
        assert key_of(life, "figure_four") == key


def test_p4_takes_no_second_rung_for_what_went_back_that_day_already() -> None:
    life = usual_life()
    life.good_days(1)
    before = life.rung()
    life.play({"bridge": SPREAD}, before=pain(2), after=pain(2))
    life.sleep(morning=pain(6))
    assert life.rung() == before - 1


def test_p4_with_the_place_higher_up_is_no_bad_morning() -> None:
    life = usual_life()
    before = life.rung()
    life.play(before=pain(2, Place.CALF), after=pain(2, Place.CALF))
    life.sleep(morning=pain(6, Place.BACK))
    assert life.rung() == before


def test_p4_with_nothing_new_or_hurt_there_are_no_offers_for_a_week() -> None:
    life = Life()
    life.good_days(3)
    life.play(before=pain(2), after=pain(2))
    life.sleep(morning=pain(4))
    first_day = life.day
    assert life.advice().offer is None
    life.good_days(6)
    assert (life.day - first_day, life.advice().offer) == (6, None)
    life.good_days(1)
    assert life.advice().offer is not None


def test_p4_twice_running_is_the_newcomer_s_dose_for_two_days() -> None:
    life = usual_life()
    life.good_days(1)
    life.play(before=pain(2), after=pain(2))
    life.sleep(morning=pain(4))
    life.play(before=pain(3), after=pain(3))
    life.sleep(morning=pain(6))
    for _ in range(2):
        advice = life.advice()
        assert advice.day is not None
        assert advice.day.key == "P4.easy_days"
        assert advice.decisions["bridge"].dose == NEWCOMER_BRIDGE
        life.sleep()
    assert life.advice().day is None
    assert life.decision().dose != NEWCOMER_BRIDGE


@pytest.mark.parametrize("report", [None, LEFT_OUT])
def test_p5_left_out_or_not_reported_stays_and_is_never_clean(report: Report | None) -> None:
    life = Life()
    for _ in range(6):
        life.play({"bridge": report}, before=pain(2), after=pain(2))
        life.sleep(morning=pain(2))
    assert (life.rung(), key_of(life)) == (0, "P5")
    assert life.advice().offer is None


def test_p5_said_to_be_fine_but_hurt_or_cut_short_is_not_clean() -> None:
    life = Life()
    for number in range(6):
        life.play(before=pain(2), after=pain(2), whole=number % 2 == 0, hurt=number % 2 == 0)
        life.sleep(morning=pain(2))
    assert key_of(life) == "P5.mixed"
    assert life.advice().offer is None


def test_p6_three_clean_days_bring_an_offer_of_one_rung_and_nothing_silently() -> None:
    life = Life()
    life.good_days(2)
    assert life.advice().offer is None
    life.good_days(1)
    offer = life.advice().offer
    assert offer is not None
    assert (offer.exercise, offer.rung, offer.now, offer.dose) == (
        "bridge",
        1,
        NEWCOMER_BRIDGE,
        Dose(5, 8_000),
    )
    assert life.decision().dose == NEWCOMER_BRIDGE


def test_p6_three_sessions_on_one_day_are_one_day() -> None:
    life = Life()
    for minute in (480, 600, 720):
        life.play(before=pain(2), after=pain(2), minute=minute)
    life.sleep(morning=pain(2))
    assert life.advice().offer is None


def test_p6_without_mornings_the_next_entry_before_within_36_hours_will_do() -> None:
    for gap, offered in ((1, True), (2, False)):
        life = Life()
        for _ in range(3):
            life.play(before=pain(2), after=pain(2))
            life.sleep(gap)
        advice = life.advice(before=pain(3))
        assert (advice.offer is not None) is offered
        assert advice.asleep is not offered


def test_p6_offers_sleep_where_nothing_but_answers_are_missing() -> None:
    life = Life()
    for _ in range(3):
        life.play({"bridge": None}, before=pain(2), after=pain(2))
        life.sleep(morning=pain(2))
    assert life.advice().asleep


def test_p6_the_exercise_longest_unchanged_comes_first_and_each_once_a_week() -> None:
    life = Life()
    life.good_days(1, "figure_four")
    life.good_days(3, "bridge", "figure_four")
    both = ("bridge", "figure_four")
    offer = life.advice(*both).offer
    assert offer is not None
    assert offer.exercise == "figure_four"
    life.play(
        {"figure_four": FINE, "bridge": FINE},
        doses={"figure_four": offer.dose},
        whose=Whose.OFFER,
        before=pain(2),
        after=pain(2),
    )
    assert life.advice(*both, minute=900).offer is None
    life.sleep(morning=pain(2))
    following = life.advice(*both).offer
    assert following is not None
    assert following.exercise == "bridge"
    life.good_days(5, "figure_four")
    assert life.advice("figure_four").offer is None
    life.good_days(1, "figure_four")
    assert life.advice("figure_four").offer is not None


def test_p6_never_goes_beyond_the_top() -> None:
    life = Life()
    ladder = ladders()["childs_pose"]
    life.play({"childs_pose": FINE}, doses={"childs_pose": ladder.rungs[ladder.top]},
              whose=Whose.PERSON)  # fmt: skip
    life.sleep(7)
    life.good_days(5, "childs_pose")
    assert life.rung("childs_pose") == ladder.top
    assert life.advice("childs_pose").offer is None


def test_p6_an_easier_form_is_left_before_a_rung_is_offered() -> None:
    life = Life()
    life.play({"bridge": SPREAD})
    life.sleep()
    life.good_days(3)
    offer = life.advice().offer
    assert offer is not None
    assert (offer.rung, offer.dose) == (0, offer.now)
    life.accept()
    assert not life.decision().gentler


def test_p7_pain_that_moved_up_is_clean_though_the_number_rose() -> None:
    life = Life()
    for _ in range(3):
        life.play({"bridge": HURT}, before=pain(2, Place.CALF), after=pain(3, Place.BACK))
        life.sleep(morning=pain(2, Place.CALF))
    assert key_of(life) == "P7"
    assert life.advice().offer is not None


@pytest.mark.parametrize(("days", "rung"), [(7, 4), (8, 3), (21, 3), (22, 0)])
def test_p8_a_gap_is_a_rung_back_and_a_long_one_begins_again(days: int, rung: int) -> None:
    life = usual_life()
    life.play()
    life.sleep(days)
    assert life.rung() == rung
    screening = life.advice().screening
    assert (screening is not None) is (days >= 8)


def test_p8_is_of_the_exercise_not_of_the_person() -> None:
    life = usual_life()
    life.play({"figure_four": FINE})
    before = life.rung("figure_four")
    life.sleep()
    life.good_days(8)
    assert life.advice().screening is None
    assert life.rung("figure_four") == before - 1


def test_p11_more_by_hand_becomes_the_present_rung() -> None:
    life = Life()
    life.play({"bridge": FINE}, doses={"bridge": Dose(10, 10_000)}, whose=Whose.PERSON)
    life.sleep()
    assert life.rung() == 4


def test_p11_is_for_the_person_s_hand_only_a_routine_s_dose_is_no_rung() -> None:
    life = Life()
    life.play({"bridge": FINE}, doses={"bridge": Dose(10, 10_000)})
    life.sleep()
    assert life.rung() == 0


def test_p12_less_by_hand_is_the_present_rung_without_a_question() -> None:
    life = usual_life()
    life.play({"bridge": FINE}, doses={"bridge": NEWCOMER_BRIDGE}, whose=Whose.PERSON)
    life.sleep()
    assert life.rung() == 0


def test_p12_gently_leaves_the_rung_whoever_set_the_dose() -> None:
    life = usual_life()
    before = life.rung()
    life.play(gently=True, whose=Whose.PERSON)
    life.sleep()
    assert life.rung() == before


def test_p13_a_clinician_s_routine_stays_as_written_and_bad_reports_say_whom_to_tell() -> None:
    life = usual_life()
    life.good_days(3)
    life.play({"bridge": SPREAD}, signed=True)
    life.sleep(10)
    advice = life.advice("bridge", signed=True)
    decision = advice.decisions["bridge"]
    assert decision.dose is None
    assert decision.told is not None
    assert (decision.told.id, decision.told.then) == ("P13", Effect.TELL)
    assert advice.offer is None


def test_p13_turns_p6_p8_and_p11_off() -> None:
    life = Life()
    life.good_days(3)
    assert life.advice().offer is not None
    assert life.advice(signed=True).offer is None
    life.play({"bridge": FINE}, doses={"bridge": Dose(20, 10_000)}, whose=Whose.PERSON, signed=True)
    assert life.rung() == 0
    other = usual_life()
    other.play()
    other.sleep(9)
    assert other.advice(signed=True).decisions["bridge"].rung == 4


def test_an_exercise_without_a_ladder_is_never_offered_more_and_can_be_set_aside() -> None:
    life = Life()
    life.good_days(4, "own_stretch")
    assert life.advice("own_stretch").offer is None
    assert life.decision("own_stretch").dose is None
    for _ in range(2):
        life.play({"own_stretch": SPREAD})
        life.sleep()
    assert life.decision("own_stretch").aside


@pytest.mark.parametrize("moment", list(Moment))
def test_within_a_moment_the_most_cautious_row_stands_first(moment: Moment) -> None:
    effects = [row.then for row in ROWS if row.moment is moment]
    assert effects
    assert effects == sorted(effects)
