"""The coach remembers: settings over restarts, answers, and how well an exercise is known."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.desktop.paths import Paths, find_assets
from sciatica_coach.history.sessions import read_sessions
from sciatica_coach.wrong_use import WrongUseError
from tests.sessions import Playback


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", find_assets())


def hold_s(coach: Coach, exercise: str = "bridge") -> float:
    plan = coach.plan(exercise)
    [length] = {each.duration_ms for each in plan.segments if each.kind is SegmentKind.HOLD}
    return length / 1000


def do_a_session(coach: Coach, routine: str = "bridge") -> None:
    plan = coach.plan(routine)
    journal = coach.open_journal(speed=1.0, engine="silent")
    play = Playback(plan)
    play.play_to_the_end()
    for event in play.events:
        journal.write(event, 0)
    journal.close()


def test_a_fresh_home_plans_every_routine_and_writes_nothing(paths: Paths) -> None:
    coach = Coach(paths)
    for routine in coach.catalog.routines:
        assert coach.plan(routine).total_ms > 0
    assert coach.problems == ()
    assert not paths.config.exists()
    assert not paths.data.exists()


def test_a_changed_setting_is_in_the_next_plan_and_in_the_next_start(paths: Paths) -> None:
    coach = Coach(paths)
    before = coach.plan("bridge").total_ms
    assert coach.change("exercise.bridge.hold_s", 8) is None
    assert hold_s(coach) == 8
    assert coach.plan("bridge").total_ms > before + 5 * 2900
    assert hold_s(Coach(paths)) == 8
    coach.change("exercise.bridge.hold_s", None)
    assert hold_s(Coach(paths)) == 5


def test_a_value_out_of_range_is_mended_and_said_a_wrong_key_changes_nothing(
    paths: Paths,
) -> None:
    coach = Coach(paths)
    mended = coach.change("exercise.bridge.hold_s", 60)
    assert mended is not None
    assert hold_s(coach) == 10
    refused = coach.change("exercise.bridge.sets", 2)
    assert refused is not None
    assert "exercise.bridge.repetitions" in refused.text
    assert hold_s(Coach(paths)) == 10


def test_settings_that_cannot_be_saved_hold_until_the_coach_is_closed(paths: Paths) -> None:
    paths.config.write_text("in the way", encoding="utf-8")
    coach = Coach(paths)
    refused = coach.change("exercise.bridge.hold_s", 8)
    assert refused is not None
    assert "could not be saved" in refused.text
    assert hold_s(coach) == 8


def test_what_was_set_is_in_force_at_once_and_kept_when_asked(paths: Paths) -> None:
    coach = Coach(paths)
    coach.set("exercise.bridge.hold_s", 8)
    assert hold_s(coach) == 8
    assert not paths.settings.exists()
    assert coach.keep() is None
    assert hold_s(Coach(paths)) == 8


def test_what_the_disk_refused_is_kept_as_soon_as_it_does_not(paths: Paths) -> None:
    paths.config.write_text("a file where the folder should be", encoding="utf-8")
    coach = Coach(paths)
    assert coach.change("exercise.bridge.hold_s", 8) is not None
    paths.config.unlink()
    assert coach.keep() is None
    assert hold_s(Coach(paths)) == 8


def test_what_the_command_line_sets_is_for_this_run_only(paths: Paths) -> None:
    coach = Coach(paths, {"exercise.bridge.hold_s": "8", "session.pace": "slow"})
    assert hold_s(coach) == 8
    coach.change("session.words", "always_full")
    assert hold_s(coach) == 8
    again = Coach(paths)
    assert hold_s(again) == 5
    assert again.settings.explicit == {"session.words"}


def test_what_the_person_sets_in_the_window_stands_over_the_command_line(paths: Paths) -> None:
    coach = Coach(paths, {"exercise.bridge.hold_s": "8"}, Level.TOP)
    coach.change("exercise.bridge.hold_s", 6)
    assert hold_s(coach) == 6
    assert coach.plan("bridge").level is Level.TOP
    coach.change("session.level", "usual")
    assert coach.plan("bridge").level is Level.USUAL


@pytest.mark.parametrize("overrides", [None, {"look.language": "es"}])
def test_the_exercises_speak_the_language_that_was_chosen(
    paths: Paths, overrides: dict[str, str] | None
) -> None:
    if overrides is None:
        Coach(paths).change("look.language", "es")
    coach = Coach(paths, overrides)
    assert coach.catalog.phrases.language == "es"
    assert coach.catalog.exercises["bridge"].name == "Puente"
    assert coach.settings["look.language"] == "es"


@pytest.mark.parametrize("written", ['"tlh"', "3", "[]"])
def test_a_language_that_there_is_not_is_english(paths: Paths, written: str) -> None:
    paths.config.mkdir()
    paths.settings.write_text(f"schema = 1\n[look]\nlanguage = {written}\n", encoding="utf-8")
    assert Coach(paths).catalog.phrases.language == "en"


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ({"session.pce": "slow"}, "the nearest is session.pace"),
        ({"session.pace": "fast"}, "Expected one of slow, normal, brisk"),
        ({"exercise.figure_four.repetitions": "3"}, "exercise.figure_four.sets"),
    ],
)
def test_a_wrong_override_is_refused_with_what_would_be_right(
    paths: Paths, overrides: dict[str, str], said: str
) -> None:
    with pytest.raises(WrongUseError, match=said):
        Coach(paths, overrides)


def test_a_routine_that_does_not_exist_is_answered_with_the_nearest(paths: Paths) -> None:
    with pytest.raises(WrongUseError, match="the nearest is first_steps"):
        Coach(paths).plan("first-step")


def test_the_level_is_the_one_asked_for_else_the_persons_else_the_routines(paths: Paths) -> None:
    coach = Coach(paths)
    assert coach.plan("source_programme").level is Level.USUAL
    assert coach.plan("bridge").level is Level.NEWCOMER
    coach.change("session.level", "usual")
    assert coach.plan("bridge").level is Level.USUAL
    assert Coach(paths, level=Level.TOP).plan("bridge").level is Level.TOP
    assert Coach(paths, level=Level.TOP).plan("bridge", Level.NEWCOMER).level is Level.NEWCOMER


def test_the_plan_names_every_setting_in_force_with_its_value(paths: Paths) -> None:
    overrides = {
        "exercise.bridge.rest_s": "7.5",
        "session.hold_percent": "80",
        "session.lead_in_s": "8.5",
    }
    coach = Coach(paths, overrides)
    settings = coach.plan("bridge", Level.USUAL).settings
    assert settings == {
        "session.level": "usual",
        "session.pace": "normal",
        "session.hold_percent": 80,
        "session.rest_percent": 100,
        "session.lead_in_s": 8.5,
        "session.sore_side": "none",
        "session.side_order": "source",
        "session.words": "grows_shorter",
        "voice.rate": 155,
        "exercise.bridge.hold_s": 8,
        "exercise.bridge.repetitions": 10,
        "exercise.bridge.rest_s": 7.5,
        "exercise.bridge.variant": "full",
    }


def test_words_grow_shorter_and_the_lead_in_too_as_sessions_are_done(paths: Paths) -> None:
    coach = Coach(paths)
    first = coach.plan("bridge")
    do_a_session(coach)
    do_a_session(coach)
    assert coach.experience().familiarity == {("bridge", "full"): Familiarity.SHORT}
    assert coach.plan("bridge").segments[0].duration_ms == 45_000
    do_a_session(coach)
    assert coach.plan("bridge").segments[0].duration_ms == 20_000
    assert coach.plan("bridge").total_ms < first.total_ms - 25_000
    assert Coach(paths).plan("bridge") == coach.plan("bridge")


def test_after_two_weeks_away_everything_is_told_in_full_again(paths: Paths) -> None:
    coach = Coach(paths)
    do_a_session(coach)
    do_a_session(coach)
    [last, _] = read_sessions(paths.sessions)
    later = Coach(paths, day=lambda: last.day + 14)
    assert later.experience().familiarity == {("bridge", "full"): Familiarity.FULL}


def test_an_exercise_that_was_hidden_leaves_the_menu_and_can_still_be_asked_for(
    paths: Paths,
) -> None:
    coach = Coach(paths)
    coach.change("exercise.bridge.hidden", raw=True)
    menu = [routine.id for routine in coach.menu]
    assert "bridge" not in menu
    assert "source_programme" in menu
    assert coach.plan("bridge").total_ms > 0


def test_the_first_starts_answers_are_kept_with_their_date(paths: Paths) -> None:
    coach = Coach(paths)
    assert not coach.first_start_done
    answers = {"surface": "floor", "true_for_me": ["pregnant"]}
    assert coach.answer_first_start(answers) is None
    assert (coach.first_start_done, coach.confirmed) == (True, "person")
    later = Coach(paths)
    assert (later.first_start_done, later.confirmed) == (True, "earlier")
    kept = tomllib.loads(paths.first_start.read_text(encoding="utf-8"))
    assert kept.pop("answered")[:2] == "20"
    assert kept == answers
    assert later.first_start is not None


def test_a_flag_counts_as_answered_for_this_run_and_keeps_nothing(paths: Paths) -> None:
    coach = Coach(paths, confirmed=True)
    assert (coach.first_start_done, coach.confirmed) == (True, "flag")
    assert not Coach(paths).first_start_done


@pytest.mark.parametrize("content", ["", "not toml", "surface = 'floor'"])
def test_answers_that_cannot_be_read_are_asked_again(paths: Paths, content: str) -> None:
    paths.data.mkdir()
    paths.first_start.write_text(content, encoding="utf-8")
    assert not Coach(paths).first_start_done


def test_answers_that_cannot_be_kept_hold_for_this_run_and_it_is_said(paths: Paths) -> None:
    paths.data.write_text("in the way", encoding="utf-8")
    coach = Coach(paths)
    problem = coach.answer_first_start({"surface": "floor"})
    assert problem is not None
    assert "asked again next time" in problem.text
    assert coach.first_start_done


def test_the_journal_tells_who_confirmed_and_the_voice(paths: Paths) -> None:
    coach = Coach(paths, confirmed=True)
    do_a_session(coach)
    [path] = paths.sessions.iterdir()
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert '"confirmed":"flag"' in first
    assert '"engine":"silent"' in first
