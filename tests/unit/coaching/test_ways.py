"""The way from one position to the next goes with how the person can get up."""

from __future__ import annotations

from itertools import permutations

import pytest

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coaching.choices import Choices
from sciatica_coach.coaching.safety import Answers, Surface, Truth
from sciatica_coach.coaching.segments import Segment, SegmentKind
from sciatica_coach.coaching.ways import GettingUp, shown_on_the_way_up, way, way_up
from tests.sessions import catalog, of_kind, plan_of

KNEELS = ("kneel", "hands and knees", "one foot forward")


def told(segment: Segment) -> str:
    return " ".join(cue.text for cue in segment.say)


def ways_told(routine: str, getting_up: GettingUp) -> list[str]:
    """What is said between the exercises, and at the end."""
    plan = plan_of(routine, choices=Choices(getting_up=getting_up))
    return [told(each) for each in of_kind(plan, SegmentKind.CHANGE, SegmentKind.RISE)]


def test_every_way_has_its_words() -> None:
    templates = catalog().phrases.templates
    for up in GettingUp:
        for before, after in permutations(Position, 2):
            assert set(way(before, after, up)) <= set(templates), (before, after, up)
        for position in Position:
            assert way_up(position, up) in templates


@pytest.mark.parametrize(
    ("exercise", "getting_up", "pose"),
    [
        ("bridge", GettingUp.KNEELING, "side_sitting"),
        ("bridge", GettingUp.OWN_WAY, "side_sitting"),
        ("bridge", GettingUp.BED, "seated"),
        ("press_up", GettingUp.KNEELING, "one_foot"),
        ("press_up", GettingUp.OWN_WAY, "lying"),
    ],
)
def test_who_gets_up_is_shown_as_the_words_say(
    exercise: str, getting_up: GettingUp, pose: str
) -> None:
    plan = plan_of(exercise, choices=Choices(getting_up=getting_up))
    [rise] = of_kind(plan, SegmentKind.RISE)
    assert rise.figure is not None
    assert rise.figure.end == pose


def test_whoever_is_shown_on_the_way_up_has_that_pose() -> None:
    for up in GettingUp:
        for position in Position:
            shown = shown_on_the_way_up(position, up)
            if shown is not None:
                exercise, pose = shown
                steps = catalog().exercises[exercise].steps
                assert pose in {step.pose for step in steps}


@pytest.mark.parametrize("exercise", ["press_up", "bridge", "seated_twist", "childs_pose"])
def test_from_a_bed_one_gets_up_over_its_edge(exercise: str) -> None:
    [up] = ways_told(exercise, GettingUp.BED)
    assert "feet down" in up
    assert "Sit for a moment before you stand." in up
    assert not any(word in up.lower() for word in KNEELS)


@pytest.mark.parametrize("routine", ["first_steps", "no_floor", "strong_back", "loosen_up"])
def test_who_cannot_kneel_is_not_led_over_the_knees(routine: str) -> None:
    for said in ways_told(routine, GettingUp.OWN_WAY):
        assert "Kneel" not in said
        assert "One foot forward" not in said


def test_the_usual_way_up_is_over_hands_and_knees_with_something_to_hold() -> None:
    [up] = ways_told("press_up", GettingUp.KNEELING)
    assert "hands and knees. Hold on to something steady." in up


def test_the_answers_say_how_a_person_gets_up() -> None:
    kneel = frozenset({Truth.KNEEL.value})
    assert Answers().getting_up is GettingUp.KNEELING
    assert Answers(true=kneel).getting_up is GettingUp.OWN_WAY
    assert Answers(Surface.BED, kneel).getting_up is GettingUp.BED
