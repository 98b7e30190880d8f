"""The source document's numbers, typed once more by hand and held against our files."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Origin, Side, StepRole
from sciatica_coach.catalog.reader import Catalog

SOURCE_ORDER = [
    "press_up",
    "bridge",
    "seated_twist",
    "figure_four",
    "knee_opposite_shoulder",
    "childs_pose",
]


def dose(exercise: Exercise, level: Level) -> tuple[int, float]:
    """Amount and seconds of a level."""
    return exercise.levels[level].amount, exercise.levels[level].hold_ms / 1000


def test_all_files_of_ours_are_sound(catalog: Catalog) -> None:
    assert catalog.problems == ()


def test_the_six_come_in_the_source_s_order_and_ours_after_them(catalog: Catalog) -> None:
    assert list(catalog.exercises)[:6] == SOURCE_ORDER


@pytest.mark.parametrize(
    ("exercise_id", "steps"),
    [
        ("press_up", 6),
        ("bridge", 6),
        ("seated_twist", 8),
        ("figure_four", 6),
        ("knee_opposite_shoulder", 6),
        ("childs_pose", 7),
    ],
)
def test_every_step_of_the_source_keeps_its_number(
    catalog: Catalog, exercise_id: str, steps: int
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert exercise.origin is Origin.SOURCE
    numbered = {step.number for step in exercise.steps if step.number is not None}
    assert numbered == set(range(1, steps + 1))


@pytest.mark.parametrize("exercise_id", SOURCE_ORDER)
def test_each_form_has_all_steps_and_only_the_deeper_twist_its_sixth(
    catalog: Catalog, exercise_id: str
) -> None:
    exercise = catalog.exercises[exercise_id]
    last = max(step.number or 0 for step in exercise.steps)
    for variant in exercise.variants:
        expected = set(range(1, last + 1))
        if exercise_id == "seated_twist" and "lever" not in variant.id:
            expected.remove(6)
        numbers = [step.number for step in exercise.steps_of(variant.id) if step.number]
        assert set(numbers) == expected
        assert numbers == sorted(numbers)


def test_press_up_is_ten_times_five_seconds_and_grows_to_thirty(catalog: Catalog) -> None:
    press_up = catalog.exercises["press_up"]
    assert dose(press_up, Level.USUAL) == (10, 5)
    assert dose(press_up, Level.TOP) == (30, 5)
    assert [variant.id for variant in press_up.variants] == ["straight", "slight", "forearms"]
    assert all(variant.origin is Origin.SOURCE for variant in press_up.variants)


def test_bridging_is_ten_times_ten_seconds_and_grows_to_twenty(catalog: Catalog) -> None:
    bridge = catalog.exercises["bridge"]
    assert dose(bridge, Level.USUAL) == (10, 10)
    assert dose(bridge, Level.TOP) == (20, 10)
    newcomer = bridge.levels[Level.NEWCOMER]
    assert newcomer.amount < 10
    assert newcomer.hold_ms < 10_000


def test_the_twist_holds_fifteen_to_thirty_seconds_left_knee_first(catalog: Catalog) -> None:
    twist = catalog.exercises["seated_twist"]
    assert twist.levels[Level.USUAL].hold_ms == 15_000
    assert twist.levels[Level.TOP].hold_ms == 30_000
    assert twist.first_side is Side.LEFT
    assert twist.side_names[Side.LEFT] == "left knee up"


@pytest.mark.parametrize("exercise_id", ["figure_four", "knee_opposite_shoulder"])
def test_both_lying_stretches_are_three_to_five_times_thirty_seconds_right_first(
    catalog: Catalog, exercise_id: str
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert dose(exercise, Level.USUAL) == (3, 30)
    assert dose(exercise, Level.TOP) == (5, 30)
    assert exercise.first_side is Side.RIGHT
    assert exercise.kind is Kind.SIDED_HOLD


def test_childs_pose_is_five_deep_stretches(catalog: Catalog) -> None:
    childs_pose = catalog.exercises["childs_pose"]
    assert childs_pose.levels[Level.USUAL].amount == 5
    assert childs_pose.levels[Level.TOP].amount == 5
    assert childs_pose.cap.amount == 5


@pytest.mark.parametrize(
    ("exercise_id", "newcomer", "cap", "hold_min_s"),
    [
        ("press_up", (5, 3), (30, 10), 2),
        ("bridge", (5, 5), (20, 10), 3),
        ("seated_twist", (1, 10), (2, 30), 8),
        ("figure_four", (2, 15), (5, 30), 10),
        ("knee_opposite_shoulder", (2, 15), (5, 30), 10),
        ("childs_pose", (3, 8), (5, 30), 5),
        ("pelvic_tilt", (5, 3), (15, 10), 2),
    ],
)
def test_the_bounds_that_are_ours(
    catalog: Catalog,
    exercise_id: str,
    newcomer: tuple[int, float],
    cap: tuple[int, float],
    hold_min_s: int,
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert dose(exercise, Level.NEWCOMER) == newcomer
    assert (exercise.cap.amount, exercise.cap.hold_ms / 1000) == cap
    assert exercise.hold_min_ms == hold_min_s * 1000
    assert any(reference.origin is Origin.ADDED for reference in exercise.references)


def test_newcomers_press_up_on_their_forearms(catalog: Catalog) -> None:
    assert catalog.exercises["press_up"].levels[Level.NEWCOMER].variant == "forearms"


@pytest.mark.parametrize(
    ("exercise_id", "move_s", "release_s", "rest_s", "block", "set_rest_s"),
    [("press_up", 3, 3, 3, 10, 30), ("bridge", 3, 3, 5, 10, 30), ("pelvic_tilt", 2, 2, 3, 10, 30)],
)
def test_the_tempo_of_repetitions(
    catalog: Catalog,
    exercise_id: str,
    move_s: int,
    release_s: int,
    rest_s: int,
    block: int,
    set_rest_s: int,
) -> None:
    tempo = catalog.exercises[exercise_id].tempo
    seconds = (tempo.move_ms, tempo.release_ms, tempo.rest_ms, tempo.set_rest_ms)
    assert seconds == tuple(each * 1000 for each in (move_s, release_s, rest_s, set_rest_s))
    assert tempo.block == block


@pytest.mark.parametrize(
    ("exercise_id", "move_s", "release_s"),
    [("seated_twist", 10, 5), ("figure_four", 8, 4), ("knee_opposite_shoulder", 6, 4)],
)
def test_the_tempo_of_sided_holds(
    catalog: Catalog, exercise_id: str, move_s: int, release_s: int
) -> None:
    tempo = catalog.exercises[exercise_id].tempo
    assert (tempo.move_ms, tempo.release_ms) == (move_s * 1000, release_s * 1000)
    assert (tempo.go_ms, tempo.set_rest_ms, tempo.switch_ms) == (4_000, 5_000, 10_000)


def test_the_tempo_of_childs_pose(catalog: Catalog) -> None:
    tempo = catalog.exercises["childs_pose"].tempo
    assert (tempo.move_ms, tempo.release_ms) == (5_000, 3_000)
    assert (tempo.breathe_ms, tempo.rise_ms) == (8_000, 5_000)


@pytest.mark.parametrize("exercise_id", SOURCE_ORDER)
def test_each_of_the_six_says_what_it_may_do_and_who_says_so(
    catalog: Catalog, exercise_id: str
) -> None:
    exercise = catalog.exercises[exercise_id]
    assert exercise.benefit.startswith("May ")
    assert exercise.muscles
    assert exercise.references[0].origin is Origin.SOURCE


@pytest.mark.parametrize("exercise_id", SOURCE_ORDER)
def test_what_ends_the_source_s_list_has_its_place_in_the_session(
    catalog: Catalog, exercise_id: str
) -> None:
    last = max(
        (step for step in catalog.exercises[exercise_id].steps if step.number),
        key=lambda step: step.number or 0,
    )
    expected = StepRole.SWITCH if exercise_id == "seated_twist" else StepRole.AMOUNT
    assert last.role is expected


def test_the_menu_has_seven_routines_and_one_for_each_exercise(catalog: Catalog) -> None:
    assert list(catalog.routines) == [
        "first_steps",
        "source_programme",
        "loosen_up",
        "strong_back",
        "gentle_yoga",
        "no_floor",
        "tai_chi",
        *catalog.exercises,
    ]
    assert all(routine.origin == "built_in" for routine in catalog.routines.values())


@pytest.mark.parametrize(
    ("routine_id", "level", "exercises"),
    [
        ("first_steps", Level.NEWCOMER, ["press_up", "pelvic_tilt", "bridge", "figure_four"]),
        ("source_programme", Level.USUAL, SOURCE_ORDER),
        (
            "loosen_up",
            Level.NEWCOMER,
            ["knee_opposite_shoulder", "figure_four", "hamstring_towel", "childs_pose"],
        ),
        (
            "strong_back",
            Level.USUAL,
            ["pelvic_tilt", "bridge", "bird_dog", "dead_bug", "corpse_pose"],
        ),
        (
            "gentle_yoga",
            Level.USUAL,
            [
                "torso_twist",
                "intense_side_stretch",
                "downward_dog",
                "half_moon",
                "bridge_pose",
                "corpse_pose",
            ],
        ),
        (
            "no_floor",
            Level.USUAL,
            ["torso_twist", "downward_dog", "tc_commencing", "tc_weight_shift", "tc_cloud_hands"],
        ),
        (
            "tai_chi",
            Level.USUAL,
            [
                "tc_commencing",
                "tc_weight_shift",
                "tc_cloud_hands",
                "tc_brush_knee",
                "tc_part_mane",
                "tc_closing",
            ],
        ),
        ("bridge", None, ["bridge"]),
    ],
)
def test_the_built_in_routines(
    catalog: Catalog, routine_id: str, level: Level | None, exercises: list[str]
) -> None:
    routine = catalog.routines[routine_id]
    assert routine.id == routine_id
    assert routine.level is level
    assert [item.exercise for item in routine.items] == exercises
    assert routine.summary
