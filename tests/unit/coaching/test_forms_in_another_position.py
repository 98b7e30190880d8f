"""Some forms are done where the others are not: on a chair, what usually lies on the mat."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.choices import Choices, ExerciseChoice
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from tests.sessions import Playback, catalog, of_kind, plan_of, routine_of

ON_A_CHAIR = RoutineItem("figure_four", variant="chair")
AT_A_TABLE = RoutineItem("childs_pose", variant="table")


def work(plan: Plan, exercise: str) -> list[Segment]:
    return [each for each in plan.segments if each.exercise == exercise]


def said(segment: Segment) -> str:
    return " ".join(cue.text for cue in segment.say)


@pytest.mark.parametrize("item", [ON_A_CHAIR, AT_A_TABLE])
def test_alone_it_begins_and_ends_on_the_chair(item: RoutineItem) -> None:
    plan = plan_of(routine_of(item))
    lead_in, rise = plan.segments[0], plan.segments[-1]
    assert said(lead_in).startswith("Sit down on your chair")
    assert "come out and sit down" in said(lead_in)
    assert {each.position for each in plan.segments} == {Position.CHAIR}
    assert "Slide forward." in said(rise)
    for segment in (lead_in, rise):
        assert segment.figure is not None
        assert segment.figure.start == "seated"


def test_the_way_from_the_mat_to_the_chair_is_told_and_has_its_time() -> None:
    plan = plan_of(routine_of("bridge", ON_A_CHAIR, "press_up"))
    there, back = of_kind(plan, SegmentKind.CHANGE)
    assert said(there).startswith("Bend your knees. Roll onto your side.")
    assert said(there).endswith("then sit down.")
    assert said(back).startswith("Lift the ankle off. Foot down. Slide forward and stand up.")
    assert there.duration_ms >= 25_000
    assert back.duration_ms >= 25_000
    assert (there.position, back.position) == (Position.CHAIR, Position.PRONE)


def test_who_rests_on_the_side_is_led_there_and_up_from_there() -> None:
    plan = plan_of(
        routine_of("bridge", RoutineItem("resting_position", variant="side"), "press_up")
    )
    there, back = of_kind(plan, SegmentKind.CHANGE)
    assert said(there) == "Bend your knees. Roll slowly onto your side. Ten seconds."
    assert said(back) == "Roll slowly onto your front. Ten seconds."
    alone = plan_of(routine_of(RoutineItem("resting_position", variant="side")))
    assert said(alone.segments[0]).startswith("Lie down on your side, knees bent.")
    assert "push up with your hands" in said(alone.segments[-1])


def test_two_forms_of_one_exercise_are_told_apart_in_one_routine() -> None:
    plan = plan_of(routine_of("figure_four", ON_A_CHAIR))
    change = of_kind(plan, SegmentKind.CHANGE)[0]
    assert said(change) != "Rest here for a moment."
    assert [each.position for each in of_kind(plan, SegmentKind.INTRO)] == [
        Position.SUPINE,
        Position.CHAIR,
    ]


def test_the_person_s_own_form_counts_like_the_routine_s() -> None:
    choices = Choices(exercises={"figure_four": ExerciseChoice(variant="chair")})
    plan = plan_of("figure_four", choices=choices)
    assert {each.position for each in work(plan, "figure_four")} == {Position.CHAIR}


def test_its_own_words_lead_in_and_out() -> None:
    play = Playback(plan_of(routine_of(ON_A_CHAIR)))
    play.wait_for(SegmentKind.HOLD, into=4)
    before = len(play.events)
    play.press(Command.PAUSE)
    play.wait(10)
    assert play.said_since(before)[:3] == ["Sit up.", "Lift the ankle off.", "Foot down."]


def test_skipping_to_it_leads_from_where_the_body_is() -> None:
    play = Playback(plan_of(routine_of("bridge", ON_A_CHAIR)))
    play.wait_for(SegmentKind.HOLD, into=2)
    play.press(Command.NEXT)
    play.wait_for(SegmentKind.CHANGE)
    assert said(play.current).endswith("then sit down.")
    play.play_to_the_end()


def test_more_gently_stays_on_the_chair() -> None:
    play = Playback(plan_of(routine_of(ON_A_CHAIR)))
    play.wait_for(SegmentKind.HOLD, into=2)
    play.press(Command.HURTS)
    play.wait(8)
    play.press(Command.GENTLY)
    play.play_to_the_end()
    assert {each.position for each in play.played()} == {Position.CHAIR}


def test_no_easier_form_of_any_exercise_is_in_another_position() -> None:
    for exercise in catalog().exercises.values():
        for variant in exercise.variants:
            if variant.easier is not None:
                here, there = (form_of(exercise, each) for each in (variant.id, variant.easier))
                assert here.position is there.position
