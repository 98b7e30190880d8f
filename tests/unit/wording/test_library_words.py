"""The library's words: everything that can be picked has some, and forms stand in their order."""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Aim, Level, Position, Side
from sciatica_coach.coaching.finding import ALWAYS_ASKED, Barrier
from sciatica_coach.wording.library import (
    AIMS,
    CANNOT,
    TYPED,
    count_words,
    easiest_first,
    form_words,
    levels_words,
    sides_words,
    terms_of,
    told_words,
)
from tests.kinds import all_exercises
from tests.sessions import catalog


def test_everything_that_can_be_picked_has_words() -> None:
    assert set(AIMS) == set(Aim)
    assert set(CANNOT) == set(ALWAYS_ASKED)
    assert set(TYPED) == {*Aim, *Position}


def test_small_words_are_typed_along_the_way() -> None:
    assert terms_of("on my  Back") == ("Back",)
    assert terms_of("  ") == ()


def test_a_count_says_how_many_there_would_be() -> None:
    assert count_words(1, 1) == "1 exercise"
    assert count_words(30, 30) == "30 exercises"
    assert count_words(1, 30) == "1 of 30 exercises"


def test_forms_go_from_the_easiest_to_the_deepest() -> None:
    press_up = catalog().exercises["press_up"]
    assert [each.id for each in easiest_first(press_up)] == ["forearms", "slight", "straight"]
    twist = catalog().exercises["seated_twist"]
    order = [each.id for each in easiest_first(twist)]
    assert order.index("folded") < order.index("straight") < order.index("lever")


def test_a_form_tells_what_it_is_beside_the_usual_one_and_whether_it_is_ours() -> None:
    twist = catalog().exercises["seated_twist"]
    assert form_words(twist, twist.variant("straight")) == ""
    assert form_words(twist, twist.variant("folded")) == "Easier"
    assert form_words(twist, twist.variant("hug")) == "Deeper · Added by us"


def test_of_what_is_ours_as_a_whole_no_form_says_so() -> None:
    tilt = catalog().exercises["pelvic_tilt"]
    assert form_words(tilt, tilt.variants[0]) == ""


def test_levels_tell_their_doses_in_every_kind_of_exercise() -> None:
    for exercise in all_exercises().values():
        told = levels_words(exercise, Level.USUAL)
        assert told.count("\n") == 2 or not (exercise.holds or exercise.counts_in)
        assert told.count("your level") <= 1
    twist = catalog().exercises["seated_twist"]
    assert levels_words(twist, Level.TOP).endswith(
        "Top, your level: 1 time each side, hold 30 seconds"
    )


def test_sides_are_told_in_the_order_in_which_they_come() -> None:
    twist = catalog().exercises["seated_twist"]
    assert sides_words(twist, Side.RIGHT) == "First right knee up, then left knee up."


def test_what_was_said_is_said_back() -> None:
    assert told_words(Barrier.KNEEL) == "You told us: I cannot kneel."
