"""What is true of a person is heeded: the plan goes without what does not go with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.safety import Truth
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.reports import plan_text, session_document
from tests.sessions import ASSETS, Playback


@pytest.fixture
def coach(tmp_path: Path) -> Coach:
    return Coach(Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", ASSETS))


def played(plan: Plan) -> list[str]:
    return list(dict.fromkeys(each.exercise for each in plan.segments if each.exercise))


def problems(coach: Coach, routine: str) -> list[str]:
    document = json.loads(json.dumps(session_document(coach, coach.plan(routine))))
    found: list[str] = document["problems"]
    return found


def test_with_nothing_true_nothing_is_left_out_and_nothing_is_said_of_it(coach: Coach) -> None:
    assert problems(coach, "source_programme") == []
    coach.answer_first_start({"surface": "floor", "true": []})
    assert len(played(coach.plan("source_programme"))) == 6
    assert problems(coach, "source_programme") == []


@pytest.mark.parametrize(
    ("truth", "left_out"),
    [
        (Truth.KNEEL, {"childs_pose"}),
        (Truth.LIE_FRONT, {"press_up"}),
        (
            Truth.REPLACED_JOINT,
            {"seated_twist", "figure_four", "knee_opposite_shoulder", "childs_pose"},
        ),
        (Truth.ARCH_SENSITIVE, {"press_up", "bridge"}),
        (Truth.CURL_SENSITIVE, {"knee_opposite_shoulder", "childs_pose"}),
        (Truth.BONE_FRAGILE, {"seated_twist", "childs_pose"}),
        (Truth.BALANCE, set()),
    ],
)
def test_the_plan_goes_without_what_does_not_go_with_what_is_true(
    coach: Coach, truth: Truth, left_out: set[str]
) -> None:
    whole = played(coach.plan("source_programme"))
    coach.answer_first_start({"surface": "floor", "true": [truth.value]})
    plan = coach.plan("source_programme")
    assert played(plan) == [each for each in whole if each not in left_out]
    assert [each.id for each in plan.means.left_out] == [each for each in whole if each in left_out]


def test_what_is_left_out_is_told_in_the_plan_and_once_by_the_voice(coach: Coach) -> None:
    coach.answer_first_start({"surface": "floor", "true": ["lie_front", "kneel"]})
    told = "Left out, by your answers: Press up and Extended child's pose."
    assert problems(coach, "source_programme") == [told]
    plan = coach.plan("source_programme")
    assert f"  Note: {told}" in list(plan_text(coach, plan))
    said = [
        (segment.exercise, segment.kind)
        for segment in plan.segments
        for cue in segment.say
        if cue.text == "Left out today: press up, extended child's pose."
    ]
    assert said == [("bridge", SegmentKind.INTRO)]


def test_a_session_that_goes_without_an_exercise_can_be_skipped_through(coach: Coach) -> None:
    coach.answer_first_start({"surface": "floor", "true": ["lie_front"]})
    play = Playback(coach.plan("first_steps"))
    play.wait_for(SegmentKind.INTRO, into=1)
    met = [play.current.exercise]
    for _ in range(3):
        play.press(Command.NEXT)
        play.wait(20)
        met.append(play.current.exercise)
    assert met == ["pelvic_tilt", "bridge", "figure_four", None]
    play.play_to_the_end()


def test_an_exercise_that_was_chosen_by_its_name_stays_with_the_advice_to_ask(
    coach: Coach,
) -> None:
    coach.answer_first_start({"surface": "floor", "true": ["kneel"]})
    assert played(coach.plan("childs_pose")) == ["childs_pose"]
    assert problems(coach, "childs_pose") == [
        "Ask your doctor or physiotherapist before you do this one."
    ]


@pytest.mark.parametrize(
    ("surface", "words"),
    [("bed", "Do it on your firm bed, not on the floor."), ("none", "This is done lying down")],
)
def test_who_cannot_get_up_from_the_floor_reads_so_in_the_plan(
    coach: Coach, surface: str, words: str
) -> None:
    coach.answer_first_start({"surface": surface, "true": ["no_floor"]})
    assert problems(coach, "first_steps")[0].startswith(words)
