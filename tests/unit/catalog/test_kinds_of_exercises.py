"""What a file of each kind may and must say; a fault names its place."""

from __future__ import annotations

import pytest
from tests.kinds import TEXTS, all_exercises, read

from sciatica_coach.catalog.exercise import Breath, Exercise, Kind, Level, Position, Turns
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose
from sciatica_coach.catalog.writer import routine_text
from sciatica_coach.settings.declaration import Declaration


def faults(id_: str, old: str, new: str) -> set[tuple[str | None, str]]:
    """What is wrong after one change in the file of that exercise."""
    assert old in TEXTS[id_], TEXTS[id_]
    problems = read(TEXTS[id_].replace(old, new, 1), id_)
    assert not isinstance(problems, Exercise), "the change is no fault"
    assert all(each.line is not None for each in problems)
    return {(each.key, each.text) for each in problems}


def routine_with(line: str) -> Routine | tuple[Problem, ...]:
    document = parse_document(f"[[exercises]]\n{line}\n".encode(), "mine.toml", "mine")
    assert isinstance(document, Document)
    return read_own_routine(document, all_exercises(), {}) or tuple(document.problems)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_written(kind: Kind) -> None:
    assert kind in {each.kind for each in all_exercises().values()}


def test_a_flow_has_movements_with_their_own_seconds_and_breath() -> None:
    flow = all_exercises()["sample_tc_cloud_hands"]

    moves = [step for step in flow.steps if step.move_ms]
    assert [(each.move_ms, each.breath) for each in moves] == [
        (5_000, Breath.OUT),
        (5_000, Breath.IN),
    ]
    assert flow.turns is Turns.REPETITION
    assert not flow.holds


def test_a_walk_may_last_forty_minutes_and_a_hold_only_one() -> None:
    assert all_exercises()["sample_walk"].levels[Level.TOP].hold_ms == 2_400_000
    [(key, text)] = faults("sample_bird_dog", "hold_min_s = 1", "hold_min_s = 61")
    assert (key, text) == ("hold_min_s", "Expected seconds from 1 to 60, found 61.")
    assert ("cap.hold_s", "Expected seconds from 120 to 2400, found 2401.") in faults(
        "sample_walk", "[cap]\nhold_s = 2400", "[cap]\nhold_s = 2401"
    )


def test_a_guided_item_has_no_dose_and_may_end_in_another_position() -> None:
    guided = all_exercises()["sample_getting_down"]

    assert guided.position is Position.STANDING
    assert form_of(guided, "usual").leads_to is Position.SUPINE
    assert (guided.counts_in, guided.holds, guided.rests) == (None, False, False)


@pytest.mark.parametrize(
    ("id_", "old", "new", "key", "text"),
    [
        (
            "sample_tc_commencing",
            "move_s = 4.5\n",
            "",
            "move_s",
            "This key is missing; expected seconds",
        ),
        (
            "sample_tc_commencing",
            "move_s = 4.5",
            "move_s = 12",
            "move_s",
            "Expected seconds from 1 to 10",
        ),
        (
            "sample_tc_commencing",
            'breath = "in"',
            'breath = "up"',
            "breath",
            'Expected "in" or "out"',
        ),
        ("sample_tc_commencing", "[words]\n", '[words]\ngo = "Go"\n', "words.go", "not known here"),
        (
            "sample_tc_commencing",
            "amount = 4",
            "amount = 4\nhold_s = 3",
            "levels.newcomer.hold_s",
            "not",
        ),
        (
            "sample_tc_cloud_hands",
            'turns = "repetition"',
            'turns = "each"',
            "sides.turns",
            "Expected",
        ),
        ("sample_tc_brush_knee", 'role = "switch"', 'role = "arrange"', "variants", '"switch"'),
        (
            "sample_dead_bug",
            'role = "movement"',
            'role = "hold"',
            "role",
            "has no place in the kind",
        ),
        (
            "sample_bird_dog",
            'role = "hold"',
            'role = "shape"',
            "variants",
            'no step with the role "hold"',
        ),
        (
            "sample_dead_bug",
            "rest_s = 2",
            "rest_s = 2\nset_rest_s = 3",
            "tempo.set_rest_s",
            "not known",
        ),
        (
            "sample_corpse_pose",
            "hold_s = 120",
            "hold_s = 120\namount = 2",
            "levels.newcomer.amount",
            "",
        ),
        (
            "sample_corpse_pose",
            'role = "phase"',
            'role = "hold"',
            "role",
            "has no place in the kind",
        ),
        (
            "sample_walk",
            "share = 33",
            "share = 100",
            "share",
            "Expected a whole number from 1 to 99",
        ),
        ("sample_walk", "share = 33", "share = 67", "variants", "Expected shares of"),
        ("sample_walk", "share = 33\nat_most_s = 300\n", "", "variants", "Expected one phase of"),
        (
            "sample_getting_down",
            'ends_in = "supine"',
            'ends_in = "down"',
            "ends_in",
            'Expected "prone"',
        ),
        (
            "sample_getting_down",
            'role = "arrange"',
            'role = "release"',
            "role",
            "has no place in the kind",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(id_: str, old: str, new: str, key: str, text: str) -> None:
    assert any(key == found and text in said for found, said in faults(id_, old, new))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('id = "sample_walk"\nrepetitions = 2', "Walking is done once: leave this line out."),
        ('id = "sample_walk"\nrest_s = 2', "Walking has no rest: leave this line out."),
        ('id = "sample_tc_commencing"\nhold_s = 2', "Commencing has no hold: leave this line out."),
        ('id = "sample_dead_bug"\nsets = 2', 'Dead bug counts in repetitions: write "repetitions"'),
        (
            'id = "sample_getting_down"\nhold_s = 5',
            "Getting down has no hold: leave this line out.",
        ),
    ],
)
def test_a_routine_cannot_ask_for_what_a_kind_does_not_have(line: str, text: str) -> None:
    problems = routine_with(line)
    assert not isinstance(problems, Routine)
    assert [each.text[: len(text)] for each in problems] == [text]


def test_a_signed_walk_may_be_an_hour_and_a_signed_hold_a_minute() -> None:
    signed = 'by = "Kim, physiotherapist"\ndate = 2026-11-22\n'
    for id_, seconds in (("sample_walk", 3_600), ("sample_bird_dog", 60)):
        text = f'{signed}[[exercises]]\nid = "{id_}"\nhold_s = {seconds}\n'
        document = parse_document(text.encode(), "mine.toml", "mine")
        assert isinstance(document, Document)
        routine = read_own_routine(document, all_exercises(), {})
        assert routine is not None, document.problems
        assert routine.items[0].hold_ms == seconds * 1_000


def test_a_dose_for_each_side_is_written_and_read_in_repetitions() -> None:
    left = SideDose(0, counted_in="repetitions")
    item = RoutineItem("sample_nerve_glide", repetitions=5, left=left)
    routine = Routine("mine", "Mine", "own", (item,))

    document = parse_document(routine_text(routine).encode(), "mine.toml", "mine")

    assert isinstance(document, Document)
    assert read_own_routine(document, all_exercises(), {}) == routine


def test_each_kind_brings_the_settings_that_it_has() -> None:
    rows = Declaration.of(all_exercises().values()).rows

    def keys(id_: str) -> list[str]:
        return [key.rpartition(".")[2] for key, row in rows.items() if row.exercise == id_]

    assert keys("sample_bird_dog") == ["hold_s", "repetitions", "rest_s", "variant", "hidden"]
    assert keys("sample_dead_bug") == ["repetitions", "rest_s", "variant", "hidden"]
    assert keys("sample_tc_commencing") == ["repetitions", "variant", "hidden"]
    assert keys("sample_walk") == ["hold_s", "variant", "hidden"]
    assert keys("sample_getting_down") == ["variant", "hidden"]
    assert rows["exercise.sample_walk.hold_s"].label == "Walking: length"
    assert rows["exercise.sample_walk.hold_s"].high == 2_400


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("exercise.sample_tc_commencing.hold_s", "nothing is held"),
        ("exercise.sample_walk.rest_s", "goes on without a rest"),
    ],
)
def test_a_setting_that_a_kind_lacks_says_so(key: str, text: str) -> None:
    reading = Declaration.of(all_exercises().values()).read(key, 3)

    assert text in reading.text
