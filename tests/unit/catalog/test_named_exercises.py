"""What the source names without steps: yoga, tai chi and walking. The data sheet's numbers,
typed once more by hand and held against our files."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.sessions import ASSETS

from sciatica_coach.catalog.exercise import (
    Breath,
    DoneOn,
    Exercise,
    Kind,
    Level,
    Origin,
    Position,
    Side,
    StepRole,
    Turns,
)
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.reader.ladders import read_ladders


class Sheet(NamedTuple):
    """A row of the sheet: amount and seconds of each level, the last one also as the limit."""

    position: Position
    kind: Kind
    newcomer: tuple[int, int]
    usual: tuple[int, int]
    top: tuple[int, int]
    hold_min_s: int
    steps: int
    first: Side | None = None


WALL, CHAIR, SUPINE, STANDING = (
    Position.WALL,
    Position.CHAIR,
    Position.SUPINE,
    Position.STANDING,
)
LEFT, RIGHT = Side.LEFT, Side.RIGHT
SHEET = {
    "intense_side_stretch": Sheet(
        WALL, Kind.SIDED_HOLD, (1, 15), (1, 30), (2, 45), 10, steps=7, first=RIGHT
    ),
    "half_moon": Sheet(WALL, Kind.SIDED_HOLD, (1, 8), (1, 15), (1, 30), 5, steps=7, first=RIGHT),
    "torso_twist": Sheet(CHAIR, Kind.SIDED_HOLD, (1, 10), (2, 20), (3, 30), 8, steps=6, first=LEFT),
    "bridge_pose": Sheet(SUPINE, Kind.REPS, (1, 15), (2, 30), (3, 60), 10, steps=6),
    "corpse_pose": Sheet(SUPINE, Kind.TIMED, (1, 120), (1, 180), (1, 600), 60, steps=5),
    "downward_dog": Sheet(WALL, Kind.REPS, (1, 10), (2, 20), (3, 45), 5, steps=5),
    "tc_commencing": Sheet(STANDING, Kind.FLOW, (4, 0), (6, 0), (10, 0), 0, steps=4),
    "tc_weight_shift": Sheet(STANDING, Kind.FLOW, (4, 0), (6, 0), (10, 0), 0, 4, first=LEFT),
    "tc_cloud_hands": Sheet(STANDING, Kind.FLOW, (3, 0), (5, 0), (8, 0), 0, steps=5, first=LEFT),
    "tc_brush_knee": Sheet(STANDING, Kind.FLOW, (3, 0), (4, 0), (8, 0), 0, steps=4, first=LEFT),
    "tc_part_mane": Sheet(STANDING, Kind.FLOW, (3, 0), (4, 0), (8, 0), 0, steps=4, first=LEFT),
    "tc_closing": Sheet(STANDING, Kind.FLOW, (2, 0), (3, 0), (4, 0), 0, steps=4),
    "walk": Sheet(STANDING, Kind.TIMED, (1, 300), (1, 900), (1, 2400), 120, steps=4),
}
YOGA = list(SHEET)[:6]
TAI_CHI = [each for each in SHEET if each.startswith("tc_")]
WEEKS = [
    *((5, 0, 5, 0), (9, 2, 5, 2)),
    *((15, 5, 5, 5), (17, 5, 7, 5), (19, 5, 9, 5), (21, 5, 11, 5)),
    *((23, 5, 13, 5), (25, 5, 15, 5), (28, 5, 18, 5), (30, 5, 20, 5)),
    *((33, 5, 23, 5), (36, 5, 26, 5), (38, 5, 28, 5), (40, 5, 30, 5)),
]
"""Minutes in all, slowly, at one's pace, slowly again: the first days, then weeks 1 to 12."""


@pytest.fixture(params=SHEET)
def named(request: pytest.FixtureRequest, catalog: Catalog) -> tuple[Exercise, Sheet]:
    return catalog.exercises[str(request.param)], SHEET[str(request.param)]


def test_the_doses_and_bounds_are_the_sheet_s(named: tuple[Exercise, Sheet]) -> None:
    exercise, sheet = named
    doses = [exercise.levels[level] for level in Level]
    assert [(each.amount, each.hold_ms // 1000) for each in doses] == [
        sheet.newcomer,
        sheet.usual,
        sheet.top,
    ]
    assert (exercise.cap.amount, exercise.cap.hold_ms // 1000) == sheet.top
    assert exercise.hold_min_ms == sheet.hold_min_s * 1000


def test_position_kind_and_first_side_are_the_sheet_s(named: tuple[Exercise, Sheet]) -> None:
    exercise, sheet = named
    assert (exercise.position, exercise.kind) == (sheet.position, sheet.kind)
    assert exercise.first_side is sheet.first


def test_each_form_has_every_step_of_the_sheet_in_its_order(
    named: tuple[Exercise, Sheet],
) -> None:
    exercise, sheet = named
    for variant in exercise.variants:
        steps = exercise.steps_of(variant.id)
        numbers = [step.number for step in steps if step.number is not None]
        wanted = set(range(1, sheet.steps + 1))
        if variant.id == "slow":
            wanted = {1, 2}
        elif exercise.id == "tc_weight_shift" or exercise.kind is not Kind.FLOW:
            assert numbers == sorted(numbers)
        assert set(numbers) == wanted


def test_the_source_names_it_and_all_the_rest_is_marked_as_ours(
    named: tuple[Exercise, Sheet],
) -> None:
    exercise, _ = named
    assert exercise.origin is Origin.SOURCE
    first, *others = exercise.references
    assert first.origin is Origin.SOURCE
    assert all(each.origin is Origin.ADDED for each in others)
    if exercise.id != "walk":
        assert {step.origin for step in exercise.steps} == {Origin.ADDED}
        assert {variant.origin for variant in exercise.variants} == {Origin.ADDED}


def test_of_walking_the_source_gives_the_pace_and_that_it_grows(catalog: Catalog) -> None:
    steps = catalog.exercises["walk"].steps_of("even")
    origins = {step.number: step.origin for step in steps if step.role is StepRole.PHASE}
    assert origins == {2: Origin.SOURCE, 3: Origin.SOURCE, 4: Origin.ADDED}


def test_everything_that_a_page_tells_is_there(named: tuple[Exercise, Sheet]) -> None:
    exercise, _ = named
    assert exercise.benefit.startswith("May ")
    for text in (exercise.muscles, exercise.easier, exercise.harder, exercise.leave_out):
        assert text.endswith(".")
    assert exercise.aims
    assert any(reference.origin is Origin.ADDED for reference in exercise.references)


def test_no_name_that_is_spoken_is_foreign(named: tuple[Exercise, Sheet]) -> None:
    exercise, _ = named
    assert exercise.name.isascii()
    assert "asana" not in exercise.name.lower()
    assert bool(exercise.other_name) is (exercise.id != "walk")


@pytest.mark.parametrize(
    ("exercise_id", "other_name"),
    [
        ("intense_side_stretch", "Parsvottanasana"),
        ("half_moon", "Ardha Chandrasana"),
        ("torso_twist", "Bharadvajasana"),
        ("bridge_pose", "Setu Bandha Sarvangasana"),
        ("corpse_pose", "Savasana"),
        ("downward_dog", "Adho Mukha Svanasana"),
        ("tc_commencing", "Qi shi (起势)"),
        ("tc_weight_shift", "Xu shi (虚实)"),
        ("tc_cloud_hands", "Yun shou (云手)"),
        ("tc_brush_knee", "Lou xi ao bu (搂膝拗步)"),
        ("tc_part_mane", "Ye ma fen zong (野马分鬃)"),
        ("tc_closing", "Shou shi (收势)"),
    ],
)
def test_the_other_name_is_there_for_the_screen(
    catalog: Catalog, exercise_id: str, other_name: str
) -> None:
    assert catalog.exercises[exercise_id].other_name.startswith(other_name)


@pytest.mark.parametrize(
    ("exercise_id", "safe", "deeper"),
    [
        ("intense_side_stretch", "wall", "blocks"),
        ("half_moon", "side_bend", "one_leg"),
        ("torso_twist", "chair", "floor"),
        ("bridge_pose", "cushion", "lifted"),
        ("downward_dog", "wall", "full"),
    ],
)
def test_the_safe_form_comes_first_and_the_deeper_one_has_its_checks(
    catalog: Catalog, exercise_id: str, safe: str, deeper: str
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert exercise.variants[0].id == safe
    assert exercise.variants[0].checks == ()
    assert len(exercise.variant(deeper).checks) >= 3
    assert all(dose.variant is None for dose in exercise.levels.values()), "only by choice"
    assert form_of(exercise, safe).tags < form_of(exercise, deeper).tags


def test_one_leg_asks_for_strong_legs_no_falls_and_something_to_hold(catalog: Catalog) -> None:
    checks = " ".join(catalog.exercises["half_moon"].variant("one_leg").checks)
    for word in ("gives way", "numb", "fallen", "hip", "blood pressure", "pregnant", "chair"):
        assert word in checks


def test_half_moon_goes_back_from_one_leg_to_toes_to_the_side_bend(catalog: Catalog) -> None:
    half_moon = catalog.exercises["half_moon"]
    easier = [half_moon.variant(each).easier for each in ("one_leg", "toes_down", "side_bend")]
    assert easier == ["toes_down", "side_bend", None]


@pytest.mark.parametrize(
    ("exercise_id", "variant", "tags"),
    [
        ("intense_side_stretch", "wall", {"bone_fragile", "curl_sensitive", "irritable_nerve"}),
        ("intense_side_stretch", "high", set()),
        ("intense_side_stretch", "blocks", {"head_low", "blood_pressure"}),
        ("half_moon", "side_bend", set()),
        ("half_moon", "one_leg", {"balance", "head_low", "hip_replacement", "pregnant"}),
        ("torso_twist", "chair", set()),
        ("torso_twist", "floor", {"no_floor", "hip_replacement", "bone_fragile"}),
        ("bridge_pose", "cushion", {"no_floor", "pregnant"}),
        ("bridge_pose", "lifted", {"arch_sensitive"}),
        ("corpse_pose", "cushion", {"no_floor", "pregnant"}),
        ("corpse_pose", "side", {"no_floor"}),
        ("downward_dog", "wall", {"bone_fragile"}),
        ("downward_dog", "high", set()),
        ("downward_dog", "full", {"no_floor", "head_low", "wrist", "kneel"}),
    ],
)
def test_who_is_warned_depends_on_the_form(
    catalog: Catalog, exercise_id: str, variant: str, tags: set[str]
) -> None:
    found = form_of(catalog.exercises[exercise_id], variant).tags
    assert tags <= found
    if not tags:
        assert not found


def test_nothing_here_needs_the_floor_but_what_lies_and_the_deeper_forms(
    catalog: Catalog,
) -> None:
    floor = {
        (id_, variant.id)
        for id_ in SHEET
        for variant in catalog.exercises[id_].variants
        if "no_floor" in form_of(catalog.exercises[id_], variant.id).tags
    }
    lying = {(id_, each.id) for id_ in ("bridge_pose", "corpse_pose")
             for each in catalog.exercises[id_].variants}  # fmt: skip
    assert floor == lying | {("torso_twist", "floor"), ("downward_dog", "full")}
    for id_, variant in floor:
        assert form_of(catalog.exercises[id_], variant).surfaces <= {DoneOn.MAT, DoneOn.BED}


@pytest.mark.parametrize(
    ("exercise_id", "move_s", "release_s"),
    [
        ("intense_side_stretch", 10, 8),
        ("half_moon", 10, 10),
        ("torso_twist", 8, 5),
        ("bridge_pose", 4, 6),
        ("downward_dog", 6, 6),
    ],
)
def test_the_tempo_of_the_poses(
    catalog: Catalog, exercise_id: str, move_s: int, release_s: int
) -> None:
    tempo = catalog.exercises[exercise_id].tempo
    assert (tempo.move_ms, tempo.release_ms) == (move_s * 1000, release_s * 1000)
    if catalog.exercises[exercise_id].sided:
        assert tempo.switch_ms == 10_000
    else:
        assert (tempo.rest_ms, tempo.block) == (15_000, 99)


@pytest.mark.parametrize(
    ("exercise_id", "turns", "seconds"),
    [
        ("tc_commencing", None, 9),
        ("tc_weight_shift", Turns.REPETITION, 8),
        ("tc_cloud_hands", Turns.REPETITION, 10),
        ("tc_brush_knee", Turns.SET, 10),
        ("tc_part_mane", Turns.SET, 10),
        ("tc_closing", None, 10),
    ],
)
def test_tai_chi_is_one_slow_breath_a_movement(
    catalog: Catalog, exercise_id: str, turns: Turns | None, seconds: int
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert exercise.turns is turns
    for variant in exercise.variants:
        moves = [s for s in exercise.steps_of(variant.id) if s.role is StepRole.MOVEMENT]
        assert sum(each.move_ms for each in moves) == seconds * 1000
        assert {each.breath for each in moves} == {Breath.IN, Breath.OUT}
        assert all(4_000 <= each.move_ms <= 5_000 for each in moves)


def test_tai_chi_leaves_one_fresh_and_says_so(catalog: Catalog) -> None:
    for id_ in TAI_CHI:
        exercise = catalog.exercises[id_]
        assert "tired, do less" in exercise.leave_out
        assert "chair" in exercise.needs


def test_walking_has_a_rung_for_every_row_of_the_table(catalog: Catalog) -> None:
    ladders, problems = read_ladders(ASSETS, catalog.exercises)
    assert problems == ()
    rungs = ladders["walk"].rungs
    assert [rung.hold_ms // 60_000 for rung in rungs] == [whole for whole, *_ in WEEKS]
    assert {rung.amount for rung in rungs} == {1}
    assert set(SHEET) <= set(ladders)
