"""The numbers of the data sheet for what strengthens, and the towel: typed once more by hand."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from sciatica_coach.catalog.exercise import (
    Dose,
    Exercise,
    Kind,
    Level,
    Origin,
    Position,
    Side,
    Turns,
)
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.reader import Catalog


class Row(NamedTuple):
    """A row of the sheet: repetitions (or sets) and seconds of each level; the shortest hold."""

    position: str
    kind: str
    newcomer: tuple[int, float]
    usual: tuple[int, float]
    top: tuple[int, float]
    cap: tuple[int, float]
    hold_min_s: float


SHEET = {
    "hamstring_towel": Row("supine", "sided_hold", (2, 8), (3, 15), (3, 30), (3, 30), 5),
    "brace": Row("supine", "reps", (5, 5), (8, 8), (10, 10), (10, 10), 3),
    "dead_bug": Row("supine", "sided_reps", (4, 0), (6, 0), (12, 0), (12, 0), 0),
    "bird_dog": Row("hands_knees", "sided_reps", (3, 2), (5, 5), (10, 10), (10, 10), 1),
    # The sheet has 4, 8 and 12 repetitions, and the legs change when half of them are done.
    "partial_curl": Row("supine", "sided_reps", (2, 2), (4, 5), (6, 8), (6, 8), 1),
}
TEMPO = {
    "hamstring_towel": (10, 5, 0),
    "dead_bug": (3, 3, 2),
    "bird_dog": (3, 3, 2),
    "partial_curl": (2, 3, 3),
}
"""Seconds into it, out of it, and of rest."""


@pytest.fixture(params=SHEET)
def exercise(request: pytest.FixtureRequest, catalog: Catalog) -> Exercise:
    return catalog.exercises[str(request.param)]


def test_each_has_the_doses_of_the_sheet(exercise: Exercise) -> None:
    row = SHEET[exercise.id]
    assert (exercise.position.value, exercise.kind.value) == (row.position, row.kind)
    for level, expected in zip(Level, (row.newcomer, row.usual, row.top), strict=True):
        dose = exercise.levels[level]
        assert (dose.amount, dose.hold_ms / 1000) == expected
    assert (exercise.cap.amount, exercise.cap.hold_ms / 1000) == row.cap
    assert exercise.hold_min_ms == row.hold_min_s * 1000


def test_each_has_the_tempo_of_the_sheet(exercise: Exercise) -> None:
    if exercise.id in TEMPO:
        tempo = exercise.tempo
        seconds = (tempo.move_ms / 1000, tempo.release_ms / 1000, tempo.rest_ms / 1000)
        assert seconds == TEMPO[exercise.id]


def test_the_brace_has_time_for_its_words_and_the_sheet_s_rest(catalog: Catalog) -> None:
    tempo = catalog.exercises["brace"].tempo
    assert (tempo.move_ms, tempo.release_ms, tempo.rest_ms) == (2_500, 2_000, 4_000)
    assert tempo.block == 10


def test_each_says_what_it_may_do_and_where_every_part_comes_from(exercise: Exercise) -> None:
    assert exercise.origin is Origin.ADDED
    assert exercise.benefit.startswith("May ")
    assert exercise.references[0].origin is Origin.SOURCE
    assert {each.origin for each in exercise.references[1:]} == {Origin.ADDED}
    assert all(step.origin is Origin.ADDED for step in exercise.steps)
    numbers = [step.number for step in exercise.steps if step.number is not None]
    assert sorted(set(numbers)) == list(range(1, max(numbers) + 1))


def test_the_nerve_glide_has_the_sheet_s_numbers_and_is_put_away(catalog: Catalog) -> None:
    glide = catalog.exercises["nerve_glide"]
    assert (glide.position, glide.kind) == (Position.CHAIR, Kind.SIDED_REPS)
    assert [glide.levels[level] for level in Level] == [Dose(5, 0), Dose(10, 0), Dose(15, 0)]
    assert (glide.cap, glide.hold_min_ms, glide.holds) == (Dose(15, 0), 0, False)
    tempo = glide.tempo
    assert (tempo.move_ms, tempo.release_ms, tempo.rest_ms) == (2_500, 2_500, 0)
    assert (glide.first_side, glide.turns) == (Side.RIGHT, Turns.SET)
    assert "irritable_nerve" in glide.tags
    assert {each.origin for each in glide.steps} == {Origin.ADDED}
    assert {each.origin for each in glide.references} == {Origin.ADDED}
    assert not any("nerve_glide" in {item.exercise for item in routine.items}
                   for routine in catalog.routines.values() if len(routine.items) > 1)  # fmt: skip


def test_only_what_wants_to_be_shown_first_is_put_away(catalog: Catalog) -> None:
    assert [id_ for id_, each in catalog.exercises.items() if each.put_away] == ["nerve_glide"]


def test_the_sides_are_those_of_the_leg(catalog: Catalog) -> None:
    exercises = catalog.exercises
    assert exercises["bird_dog"].first_side is Side.LEFT
    assert exercises["bird_dog"].side_names[Side.LEFT] == "left leg, right arm"
    assert exercises["hamstring_towel"].first_side is Side.RIGHT
    assert exercises["partial_curl"].turns is Turns.SET
    assert exercises["dead_bug"].turns is None


@pytest.mark.parametrize(
    ("id_", "variant", "easier"),
    [
        ("hamstring_towel", "leg_flat", "towel"),
        ("hamstring_towel", "towel", "behind_thigh"),
        ("brace", "lying", "half"),
        ("dead_bug", "full", "heel_tap"),
        ("dead_bug", "heel_tap", "heel_light"),
        ("bird_dog", "full", "leg_only"),
        ("partial_curl", "hands_under", "nod"),
        ("partial_curl", "arms_crossed", "nod"),
    ],
)
def test_each_deeper_form_has_an_easier_one(
    catalog: Catalog, id_: str, variant: str, easier: str
) -> None:
    assert catalog.exercises[id_].variant(variant).easier == easier


def test_dead_bug_begins_with_one_foot_and_bird_dog_with_the_leg_alone(catalog: Catalog) -> None:
    assert catalog.exercises["dead_bug"].variants[0].id == "heel_tap"
    assert catalog.exercises["bird_dog"].levels[Level.NEWCOMER].variant == "leg_only"


@pytest.mark.parametrize(
    ("id_", "variant", "position", "surfaces"),
    [
        ("brace", "standing", Position.STANDING, {"standing"}),
        ("bird_dog", "chair", Position.STANDING, {"standing"}),
        ("bird_dog", "full", Position.HANDS_KNEES, {"mat"}),
        ("figure_four", "chair", Position.CHAIR, {"chair"}),
        ("childs_pose", "table", Position.CHAIR, {"chair"}),
        ("dead_bug", "heel_tap", Position.SUPINE, {"mat", "bed"}),
    ],
)
def test_where_each_form_is_done(
    catalog: Catalog, id_: str, variant: str, position: Position, surfaces: set[str]
) -> None:
    form = form_of(catalog.exercises[id_], variant)
    assert form.position is position
    assert {each.value for each in form.surfaces} == surfaces


def test_kinds_without_a_hold_have_none_in_any_level(catalog: Catalog) -> None:
    assert catalog.exercises["dead_bug"].kind is Kind.SIDED_REPS
    assert not catalog.exercises["dead_bug"].holds
