"""An exercise as a short film: the session's own poses and words, in their order, once."""

from __future__ import annotations

import pytest
from tests.kinds import all_exercises, kinds_plan
from tests.sessions import experience, plan_of

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.choices import Choices, ExerciseChoice, Familiarity
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.figures.reel import LONGEST_MS, Reel, reel_of


def reel(exercise: str, variant: str | None = None) -> Reel:
    form = {exercise: ExerciseChoice(variant=variant)}
    return reel_of(kinds_plan(exercise, choices=Choices(Level.NEWCOMER, exercises=form)).means)


def poses(film: Reel) -> list[tuple[str, str]]:
    return [(scene.motion.start, scene.motion.end) for scene in film.scenes]


def test_it_leads_into_the_movement_holds_and_leads_out_again() -> None:
    assert poses(reel("press_up")) == [
        ("lying", "lying"),
        ("lying", "ready"),
        ("ready", "up"),
        ("up", "up"),
        ("up", "ready"),
    ]


def test_each_scene_names_the_step_that_it_shows() -> None:
    labels = [scene.label for scene in reel("press_up", "straight").scenes]
    assert labels[2:4] == ["Push slowly to straight arms", "Hold 3 seconds"]


def test_it_is_the_same_however_well_the_exercise_is_known() -> None:
    new = reel_of(plan_of("figure_four").means)
    assert reel_of(plan_of("figure_four", known=experience(Familiarity.NAMES)).means) == new


def test_one_side_is_enough_to_see_the_movement() -> None:
    assert not any(scene.motion.mirrored for scene in reel("figure_four").scenes)


def test_at_rest_it_stands_in_the_hold() -> None:
    film = reel("bridge")
    assert film.scenes[film.best].kind is SegmentKind.HOLD
    assert Reel(()).best == 0


@pytest.mark.parametrize("exercise", all_exercises())
def test_every_exercise_in_every_form_has_a_film_in_which_nothing_comes_twice(
    exercise: str,
) -> None:
    for variant in all_exercises()[exercise].variants:
        film = reel(exercise, variant.id)
        assert film.scenes
        assert len(set(film.scenes)) == len(film.scenes)
        assert all(0 < scene.length_ms <= LONGEST_MS[scene.kind] for scene in film.scenes)
        assert {scene.motion.variant for scene in film.scenes} == {variant.id}


def test_a_moment_lies_in_a_scene_and_runs_from_its_beginning_to_its_end() -> None:
    film = reel("press_up")
    assert film.at(0) == (0, 0.0)
    start = film.scenes[0].length_ms
    assert film.at(start) == (1, 0.0)
    assert film.at(start + film.scenes[1].length_ms / 2) == (1, 0.5)
    assert film.at(film.length_ms) == (len(film.scenes) - 1, 1.0)
    assert film.at(-5) == (0, 0.0)
