"""Finding an exercise: by what one types, by where one lies, and by what one cannot do."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Aim, Exercise, Position
from sciatica_coach.catalog.form import Form, form_of
from sciatica_coach.coaching.finding import (
    ALWAYS_ASKED,
    Barrier,
    Wish,
    barriers_before,
    choices_of,
    find,
    known_barriers,
    needed,
)
from sciatica_coach.coaching.safety import Answers, Surface, Truth
from sciatica_coach.wording.library import TYPED, terms_of
from tests.sessions import catalog

ALL = tuple(catalog().exercises.values())


def exercise(id_: str) -> Exercise:
    return catalog().exercises[id_]


def usual(id_: str) -> Form:
    return form_of(exercise(id_), exercise(id_).variants[0].id)


def also_elsewhere(of: Exercise, position: Position) -> Exercise:
    """The exercise with one form more, which is done elsewhere and goes with everybody."""
    seated = of.variants[0]._replace(
        id="seated", position=position, needs=("chair",), tags=frozenset()
    )
    return of._replace(variants=(*of.variants, seated))


def found(wish: Wish, preferred: dict[str, str] | None = None) -> list[str]:
    return [each.exercise.id for each in find(ALL, wish, TYPED, preferred or {})]


def typed(text: str) -> list[str]:
    return found(Wish(terms_of(text)))


def test_without_a_wish_everything_is_there_in_its_order() -> None:
    assert found(Wish()) == [each.id for each in ALL]


def test_a_name_is_found_by_its_beginning_in_small_letters() -> None:
    assert typed("brid")[0] == "bridge"
    assert typed("OPPOSITE shoulder")[0] == "knee_opposite_shoulder"


def test_what_is_typed_inside_another_word_finds_nothing() -> None:
    assert "seated_twist" not in typed("ist")


def test_the_name_in_another_language_finds_it_with_or_without_accents() -> None:
    assert typed("bhujangasana")[0] == "press_up"
    assert typed("Bhujangāsana")[0] == "press_up"


def test_a_part_of_the_body_finds_what_is_done_for_it() -> None:
    assert {"figure_four", "knee_opposite_shoulder"} <= set(typed("buttock"))


def test_what_has_the_word_in_its_name_comes_first() -> None:
    assert typed("knee")[0] == "knee_opposite_shoulder"
    assert len(typed("knee")) > 1


def test_a_position_can_be_typed_as_one_says_it() -> None:
    assert typed("on my front")[0] == "press_up"
    assert set(typed("on my back")) >= {"bridge", "figure_four"}


def test_every_word_counts() -> None:
    assert typed("knee buttock prone") == []


def test_a_slip_of_the_hand_still_finds_the_name() -> None:
    assert typed("brigding")[0] == "bridge"
    assert typed("zzzz") == []


def test_signs_alone_find_everything_and_break_nothing() -> None:
    assert typed("?!") == [each.id for each in ALL]
    assert typed("[(") == [each.id for each in ALL]


def test_any_of_the_positions_will_do() -> None:
    wish = Wish(positions=frozenset({Position.PRONE, Position.LONGSIT}))
    ids = found(wish)
    assert {"press_up", "seated_twist"} <= set(ids)
    assert "bridge" not in ids


def test_any_of_the_aims_will_do() -> None:
    assert "bridge" in found(Wish(aims=frozenset({Aim.STRENGTHEN})))
    assert "bridge" not in found(Wish(aims=frozenset({Aim.STRETCH, Aim.REST})))


def test_nothing_is_asked_for_that_is_not_at_hand() -> None:
    assert "bridge" not in found(Wish(at_hand=frozenset({"chair"})))
    assert "bridge" in found(Wish(at_hand=frozenset({"chair", "mat"})))


def test_what_can_help_need_not_be_at_hand() -> None:
    twist = usual("seated_twist")
    assert "folded blanket (optional)" in twist.needs
    assert needed(twist) == ("mat",)
    assert "seated_twist" in found(Wish(at_hand=frozenset({"mat"})))


@pytest.mark.parametrize("barrier", Barrier)
def test_nothing_is_left_that_cannot_be_done(barrier: Barrier) -> None:
    for exercise, variant in find(ALL, Wish(barriers=frozenset({barrier})), TYPED, {}):
        assert not barriers_before(form_of(exercise, variant.id), [barrier])
        assert not form_of(exercise, variant.id).tags & barrier.tags


def test_an_exercise_stays_as_long_as_one_of_its_forms_can_be_done() -> None:
    seated = also_elsewhere(exercise("press_up"), position=Position.CHAIR)
    wish = Wish(barriers=frozenset({Barrier.FLOOR}))
    assert [each.variant.id for each in find([seated], wish, TYPED, {})] == ["seated"]
    assert [each.variant.id for each in find([seated], Wish(), TYPED, {})] == ["straight"]
    by_chair = Wish(positions=frozenset({Position.CHAIR}))
    assert [each.variant.id for each in find([seated], by_chair, TYPED, {})] == ["seated"]


def test_who_cannot_lie_on_the_front_is_spared_the_press_up() -> None:
    ids = found(Wish(barriers=frozenset({Barrier.LIE_FRONT})))
    assert "press_up" not in ids
    assert "bridge" in ids


def test_a_new_hip_keeps_the_legs_uncrossed() -> None:
    ids = found(Wish(barriers=frozenset({Barrier.CROSS_LEGS})))
    assert not {"seated_twist", "knee_opposite_shoulder"} & set(ids)
    assert "bridge" in ids


def test_wishes_narrow_each_other() -> None:
    wish = Wish(
        terms=("buttock",),
        positions=frozenset({Position.SUPINE}),
        barriers=frozenset({Barrier.CROSS_LEGS}),
    )
    ids = found(wish)
    assert "bridge" in ids
    assert "knee_opposite_shoulder" not in ids
    assert wish.chosen == 2


def test_each_is_found_in_the_form_in_which_it_is_done() -> None:
    findings = find(ALL, Wish(), TYPED, {"press_up": "forearms", "bridge": "gone"})
    forms = {each.exercise.id: each.variant.id for each in findings}
    assert forms["press_up"] == "forearms"
    assert forms["bridge"] == exercise("bridge").variants[0].id


def test_there_is_nothing_to_choose_that_no_exercise_has() -> None:
    choices = choices_of([exercise("press_up"), exercise("seated_twist")])
    assert choices.positions == (Position.PRONE, Position.LONGSIT)
    assert choices.aims == (Aim.STRETCH, Aim.STRENGTHEN)
    assert choices.needs == ("mat",)


def test_what_is_needed_most_often_is_offered_first() -> None:
    needs = choices_of(ALL).needs
    assert needs[:2] == ("mat", "chair")
    assert {"wall", "towel"} <= set(needs)


def test_what_was_said_at_the_first_start_stands_in_the_way() -> None:
    said = Answers(true=frozenset({"kneel", "pregnant", "from_another_version"}))
    assert known_barriers(said) == {Barrier.KNEEL, Barrier.PREGNANT}


def test_a_firm_bed_takes_the_floors_place() -> None:
    cannot = frozenset({Truth.NO_FLOOR.value})
    assert known_barriers(Answers(Surface.BED, cannot)) == frozenset()
    assert known_barriers(Answers(Surface.NONE, cannot)) == {Barrier.FLOOR}


def test_each_barrier_but_the_low_head_is_a_truth() -> None:
    assert {each.value for each in Barrier} == {each.value for each in Truth} | {"head_low"}
    assert len(ALWAYS_ASKED) == 6
