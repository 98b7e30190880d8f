"""What is true of a person is heeded: the plan goes without what does not go with it."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.safety import ALLOWED, Caution, Surface, Truth
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
        (Truth.KNEEL, set()),
        (Truth.LIE_FRONT, {"press_up"}),
        (
            Truth.REPLACED_JOINT,
            {"seated_twist", "figure_four", "knee_opposite_shoulder", "childs_pose"},
        ),
        (Truth.ARCH_SENSITIVE, {"press_up"}),
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
    coach.answer_first_start({"surface": "floor", "true": ["lie_front", "bone_fragile"]})
    names = "Press up, Seated spinal twist and Extended child's pose"
    told = f"Left out, by your answers: {names}."
    assert problems(coach, "source_programme") == [told]
    plan = coach.plan("source_programme")
    assert f"  Note: {told}" in list(plan_text(coach, plan))
    said = [
        (segment.exercise, segment.kind)
        for segment in plan.segments
        for cue in segment.say
        if cue.text == "Left out today: press up, seated spinal twist, extended child's pose."
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


@pytest.mark.parametrize("truths", [["lie_front"], ["replaced_joint", "pregnant", "lie_front"]])
def test_what_does_not_go_with_the_answers_at_all_is_not_started(
    coach: Coach, truths: list[str]
) -> None:
    coach.answer_first_start({"surface": "floor", "true": truths})
    assert coach.caution("press_up").unfit
    assert not coach.caution("press_up").may_start
    [told] = problems(coach, "press_up")
    assert told.startswith("By what you told the coach this is not for you now.")


def test_what_a_physiotherapist_answers_for_stays_with_the_advice_to_ask(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "routines"
    folder.mkdir(parents=True)
    (folder / "for_you.toml").write_text(
        'name = "For you"\nby = "Anna Keller"\ndate = 2026-11-20\n\n'
        '[[exercises]]\nid = "press_up"\n',
        encoding="utf-8",
    )
    coach = Coach(Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", ASSETS))
    coach.answer_first_start({"surface": "floor", "true": ["lie_front"]})
    assert coach.caution("for_you").may_start
    assert played(coach.plan("for_you")) == ["press_up"]
    assert "Ask your doctor or physiotherapist before you do this one." in problems(
        coach, "for_you"
    )


def test_no_answers_make_anything_be_played_that_fewer_answers_leave_out(coach: Coach) -> None:
    """The more a person cannot do, the less is asked of them: never more."""
    truths = [each.value for each in Truth if each is not Truth.NO_FLOOR]
    for first, second in combinations(truths, 2):
        left_out = set[str]()
        for true in ([first], [second]):
            coach.answer_first_start({"surface": "floor", "true": true})
            left_out |= {each.id for each in coach.caution("source_programme").leave_out}
        coach.answer_first_start({"surface": "floor", "true": [first, second]})
        caution = coach.caution("source_programme")
        assert not caution.ask_first
        if caution.may_start:
            assert left_out <= {each.id for each in caution.leave_out}


@pytest.mark.parametrize(
    ("truth", "exercise", "form", "name"),
    [
        (Truth.KNEEL, "childs_pose", "table", "at a table"),
        (Truth.ARCH_SENSITIVE, "bridge", "low", "low bridge"),
        (Truth.PREGNANT, "figure_four", "chair", "on a chair"),
        (Truth.CURL_SENSITIVE, "hamstring_towel", "behind_thigh", "hands behind the thigh"),
        (Truth.PREGNANT, "resting_position", "side", "on the side"),
        (Truth.BALANCE, "bird_dog", "chair", "standing, hands on a chair"),
    ],
)
def test_another_form_is_played_where_one_goes_with_what_is_true(
    coach: Coach, truth: Truth, exercise: str, form: str, name: str
) -> None:
    coach.answer_first_start({"surface": "floor", "true": [truth.value]})
    plan = coach.plan(exercise)
    assert {each.variant for each in plan.segments if each.exercise} == {form}
    title = coach.catalog.exercises[exercise].name
    assert problems(coach, exercise) == [f"In another form, by your answers: {title} ({name})."]


def test_the_easier_form_is_asked_before_any_other(coach: Coach) -> None:
    coach.answer_first_start({"surface": "bed", "true": ["no_floor"]})
    assert {each.variant for each in coach.plan("bird_dog").segments if each.exercise} == {"chair"}
    assert {each.variant for each in coach.plan("bridge").segments if each.exercise} == {"full"}
    assert problems(coach, "bird_dog") == [
        "In another form, by your answers: Bird dog (standing, hands on a chair)."
    ]


def test_who_cannot_lie_down_does_on_a_chair_what_can_be_done_there(coach: Coach) -> None:
    coach.answer_first_start({"surface": "none", "true": ["no_floor"]})
    plan = coach.plan("source_programme")
    assert played(plan) == ["figure_four", "childs_pose"]
    assert [each.variant for each in plan.means.prescriptions] == ["chair", "table"]
    assert not any(each.position and each.position.on_the_floor for each in plan.segments)
    assert coach.caution("bridge").waits


@pytest.mark.parametrize("surface", ["floor", "bed", "none"])
def test_help_to_get_up_is_refused_to_nobody(coach: Coach, surface: str) -> None:
    coach.answer_first_start({"surface": surface, "true": [each.value for each in Truth]})
    for way in ("get_up", "help_me_up"):
        assert coach.caution(way) == Caution()
        assert played(coach.plan(way)) == [way]


def test_nobody_is_led_down_who_cannot_get_up_again(coach: Coach) -> None:
    coach.answer_first_start({"surface": "none", "true": ["no_floor"]})
    assert coach.caution("get_down").waits


@pytest.mark.parametrize("surface", ["bed", "none"])
def test_no_plan_of_any_routine_sends_to_the_floor_who_cannot_get_up_from_it(
    coach: Coach, surface: str
) -> None:
    coach.answer_first_start({"surface": surface, "true": ["no_floor"]})
    allowed = ALLOWED[Surface(surface)]
    for routine in coach.catalog.routines:
        if not coach.caution(routine).waits:
            for dose in coach.plan(routine).means.prescriptions:
                assert dose.form.way_up or dose.form.surfaces & allowed, routine


@pytest.mark.parametrize(
    ("surface", "words"),
    [("bed", "Do it on your firm bed, not on the floor."), ("none", "This is done on the floor")],
)
def test_who_cannot_get_up_from_the_floor_reads_so_in_the_plan(
    coach: Coach, surface: str, words: str
) -> None:
    coach.answer_first_start({"surface": surface, "true": ["no_floor"]})
    assert problems(coach, "bridge")[0].startswith(words)
