"""A person writes a routine of their own; what is wrong is named with its line and remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sessions import catalog as everything
from tests.sessions import plan_of

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.routine import RoutineItem

ReadWith = Callable[[str | bytes], Catalog]


def faults(catalog: Catalog) -> list[tuple[str | None, int | None, str]]:
    return [(problem.key, problem.line, problem.text) for problem in catalog.problems]


def test_a_whole_routine_is_read_as_it_is_written(read_with: ReadWith) -> None:
    catalog = read_with("""
        id = "calm"
        name = "My calm morning"
        level = "usual"

        [[exercises]]
        id = "bridge"
        repetitions = 6
        hold_s = 8.5
        rest_s = 7
        variant = "low"
        note = "Slowly."

        [[exercises]]
        id = "figure_four"
        sets = 2
        side = "left"
    """)
    assert catalog.problems == ()
    routine = catalog.routines["calm"]
    assert (routine.name, routine.origin, routine.level) == ("My calm morning", "own", Level.USUAL)
    assert routine.items == (
        RoutineItem(
            "bridge", repetitions=6, hold_ms=8_500, rest_ms=7_000, variant="low", note="Slowly."
        ),
        RoutineItem("figure_four", sets=2, side=Side.LEFT),
    )
    assert list(catalog.routines)[-1] == "calm"


def test_the_file_s_name_stands_in_for_id_and_name(read_with: ReadWith) -> None:
    catalog = read_with('[[exercises]]\nid = "bridge"\n')
    assert catalog.routines["my_morning"].name == "My morning"
    assert catalog.routines["my_morning"].level is None


def test_a_file_from_windows_is_read_like_any_other(read_with: ReadWith) -> None:
    catalog = read_with(b'\xef\xbb\xbfname = "Mine"\r\n\r\n[[exercises]]\r\nid = "bridge"\r\n')
    assert catalog.problems == ()
    assert catalog.routines["my_morning"].name == "Mine"


UNKNOWN_EXERCISE = (
    'There is no exercise "swimming_far". '
    f"Known exercises: {', '.join(sorted(everything().exercises))}."
)
ROUTINE = 'name = "Mine"\n\n[[exercises]]\nid = "bridge"\n'


@pytest.mark.parametrize(
    ("content", "key", "line", "text"),
    [
        (
            '[[exercises]]\nid = "brige"\n',
            "id",
            2,
            'There is no exercise "brige". Did you mean "bridge"?',
        ),
        (
            '[[exercises]]\nid = "swimming_far"\n',
            "id",
            2,
            UNKNOWN_EXERCISE,
        ),
        (
            ROUTINE + "hold = 5\n",
            "hold",
            5,
            'This key is not known here. Did you mean "hold_s"?',
        ),
        (
            'nmae = "Mine"\n' + '[[exercises]]\nid = "bridge"\n',
            "nmae",
            1,
            'This key is not known here. Did you mean "name"?',
        ),
        (ROUTINE + "hold_s = 2\n", "hold_s", 5, "Expected seconds from 3 to 10, found 2."),
        (ROUTINE + "hold_s = 10.1\n", "hold_s", 5, "Expected seconds from 3 to 10, found 10.1."),
        (ROUTINE + "hold_s = nan\n", "hold_s", 5, "Expected seconds from 3 to 10, found nan."),
        (ROUTINE + "hold_s = inf\n", "hold_s", 5, "Expected seconds from 3 to 10, found inf."),
        (ROUTINE + "hold_s = true\n", "hold_s", 5, "Expected seconds from 3 to 10, found true."),
        (ROUTINE + 'hold_s = "5"\n', "hold_s", 5, 'Expected seconds from 3 to 10, found "5".'),
        (
            ROUTINE + "hold_s = 2026-11-22\n",
            "hold_s",
            5,
            "Expected seconds from 3 to 10, found a date or time.",
        ),
        (
            ROUTINE + "hold_s = 5.25\n",
            "hold_s",
            5,
            "Expected seconds with at most one decimal, found 5.25.",
        ),
        (
            ROUTINE + "repetitions = 0\n",
            "repetitions",
            5,
            "Expected a whole number from 1 to 20, found 0.",
        ),
        (
            ROUTINE + "repetitions = 21\n",
            "repetitions",
            5,
            "Expected a whole number from 1 to 20, found 21.",
        ),
        (
            ROUTINE + "repetitions = 5.0\n",
            "repetitions",
            5,
            "Expected a whole number from 1 to 20, found 5.0.",
        ),
        (
            ROUTINE + "repetitions = true\n",
            "repetitions",
            5,
            "Expected a whole number from 1 to 20, found true.",
        ),
        (
            ROUTINE + "sets = 2\n",
            "sets",
            5,
            'Bridging counts in repetitions: write "repetitions" instead.',
        ),
        (
            '[[exercises]]\nid = "figure_four"\nrepetitions = 2\n',
            "repetitions",
            3,
            'Figure four piriformis stretch counts in sets: write "sets" instead.',
        ),
        (
            ROUTINE + 'side = "left"\n',
            "side",
            5,
            "Bridging has no sides: leave this line out.",
        ),
        (
            '[[exercises]]\nid = "figure_four"\nside = "both"\n',
            "side",
            3,
            'Expected "left" or "right", found "both".',
        ),
        (
            ROUTINE + 'variant = "lo"\n',
            "variant",
            5,
            'Bridging has no variant "lo". Did you mean "low"?',
        ),
        (ROUTINE + "rest_s = -1\n", "rest_s", 5, "Expected seconds from 0 to 90, found -1."),
        (ROUTINE + "rest_s = true\n", "rest_s", 5, "Expected seconds from 0 to 90, found true."),
        (
            ROUTINE.replace("bridge", "childs_pose") + "rest_s = 9\n",
            "rest_s",
            5,
            "Extended child's pose has no rest: leave this line out.",
        ),
        (ROUTINE + "note = 3\n", "note", 5, "Expected a text in quotes, found 3."),
        (
            ROUTINE + 'note = "one\\ntwo"\n',
            "note",
            5,
            "Expected one line of plain text.",
        ),
        ("id = []\n" + ROUTINE, "id", 1, "Expected a text in quotes, found an empty list."),
        ('id = " "\n' + ROUTINE, "id", 1, "Expected a text, found an empty one."),
        (
            f'id = "{"x" * 65}"\n' + ROUTINE,
            "id",
            1,
            "Expected an id of at most 64 plain characters.",
        ),
        (
            'level = "easy"\n' + ROUTINE,
            "level",
            1,
            'Expected "newcomer", "usual" or "top", found "easy".',
        ),
        (
            "level = 1\n" + ROUTINE,
            "level",
            1,
            'Expected "newcomer", "usual" or "top", found 1.',
        ),
        (
            'name = "Mine"\n',
            "exercises",
            None,
            "This key is missing; expected at least one table [[exercises]].",
        ),
        (
            "exercises = []\n",
            "exercises",
            1,
            "Expected at least one table [[exercises]], found an empty list.",
        ),
        (
            'exercises = ["bridge"]\n',
            "exercises",
            1,
            'Expected only tables in exercises, found "bridge".',
        ),
        (
            '[exercises]\nid = "bridge"\n',
            "exercises",
            1,
            "Expected at least one table [[exercises]], found a table.",
        ),
        ("[[exercises]]\n", "id", 1, "This key is missing; expected a text in quotes."),
        (
            'name = "Mine"\nexercises = [{ id = "bridge" }, { id = "bridge", hold_s = 99 }]\n',
            "hold_s",
            2,
            "Expected seconds from 3 to 10, found 99.",
        ),
    ],
)
def test_a_fault_is_named_with_key_and_line_and_what_was_expected(
    read_with: ReadWith, content: str, key: str | None, line: int | None, text: str
) -> None:
    catalog = read_with(content)
    assert faults(catalog) == [(key, line, text)]
    assert not any(routine.origin == "own" for routine in catalog.routines.values())
    assert "bridge" in catalog.routines


def test_all_faults_of_a_file_are_told_at_once_and_in_its_order(read_with: ReadWith) -> None:
    catalog = read_with("""level = "easy"
colour = "blue"

[[exercises]]
id = "bridge"
hold_s = 99

[[exercises]]
id = "twist"
""")
    assert [line for _, line, _ in faults(catalog)] == [1, 2, 6, 9]


def test_the_problem_names_the_file_as_the_person_finds_it(own: Path, read_with: ReadWith) -> None:
    catalog = read_with(ROUTINE + "hold_s = 99\n")
    path = own / "my_morning.toml"
    assert str(catalog.problems[0]) == (
        f"{path}, line 5: hold_s: Expected seconds from 3 to 10, found 99."
    )


def test_a_routine_without_end_is_too_long(read_with: ReadWith) -> None:
    catalog = read_with('[[exercises]]\nid = "bridge"\n' * 61)
    assert faults(catalog) == [
        ("exercises", 1, "Expected at most 60 exercises in a routine."),
    ]


def test_the_line_is_found_behind_texts_of_many_lines_and_quoted_keys(read_with: ReadWith) -> None:
    catalog = read_with('''# name = "not this one"
name = """My \\
[[exercises]] \\
hold_s = 5 \\
"""
[[exercises]]
id = "bridge"
"hold_s" = 99
''')
    assert [(key, line) for key, line, _ in faults(catalog)] == [("hold_s", 8)]


def test_a_routine_that_keeps_off_the_floor_says_so_in_one_line(read_with: ReadWith) -> None:
    catalog = read_with("""
        no_floor = true

        [[exercises]]
        id = "torso_twist"

        [[exercises]]
        id = "childs_pose"
        variant = "table"
    """)
    assert catalog.problems == ()
    assert catalog.routines["my_morning"].no_floor
    plan = plan_of(catalog.routines["my_morning"])
    assert [each.variant for each in plan.means.prescriptions] == ["chair", "table"]


def test_what_can_be_done_only_on_the_floor_is_named_where_a_routine_keeps_off_it(
    read_with: ReadWith,
) -> None:
    catalog = read_with("""\
no_floor = true

[[exercises]]
id = "bridge"

[[exercises]]
id = "torso_twist"
variant = "floor"

[[exercises]]
id = "childs_pose"
""")
    remedy = "leave it out, or take no_floor out of the routine."
    assert faults(catalog) == [
        ("id", 4, f"Bridging is done on the floor: {remedy}"),
        (
            "variant",
            8,
            f'This form is done on the floor: write "chair" or "forward", or {remedy}',
        ),
    ]


@pytest.mark.parametrize("value", ['"yes"', "1", "[]"])
def test_whether_it_keeps_off_the_floor_is_yes_or_no(read_with: ReadWith, value: str) -> None:
    catalog = read_with(f'no_floor = {value}\n\n[[exercises]]\nid = "walk"\n')
    [(key, line, text)] = faults(catalog)
    assert (key, line) == ("no_floor", 1)
    assert text.startswith("Expected true or false, without quotes, found ")


@pytest.mark.parametrize("day", ["27.11.2026", "27. November 2026", "2026-13-40", "11/27/2026"])
def test_a_day_as_one_writes_it_by_hand_is_refused_with_the_form_it_has_here(
    read_with: ReadWith, day: str
) -> None:
    catalog = read_with(f'by = "Anna"\ndate = {day}\n\n[[exercises]]\nid = "walk"\n')
    expected = "Expected a day like 2026-11-22: year, month and day, without quotes."
    assert faults(catalog) == [("date", 2, expected)]


def test_a_comma_in_a_number_is_refused_with_its_key_and_a_point(read_with: ReadWith) -> None:
    catalog = read_with('[[exercises]]\nid = "bridge"\nhold_s = 8,5\n')
    [(key, line, text)] = faults(catalog)
    assert (key, line) == ("hold_s", 3)
    assert text.endswith("numbers stand alone, without a unit, with a point: 7.5.")


@pytest.mark.parametrize(
    "above", ['# Plan """', "name = 'a \"\"\" b'  # '''", 'name = """a""" # """']
)
def test_quotes_in_a_comment_or_a_text_hide_no_line(read_with: ReadWith, above: str) -> None:
    catalog = read_with(f'{above}\n\n[[exercises]]\nid = "bridge"\nhold_s = -1\n')
    assert [(key, line) for key, line, _ in faults(catalog)] == [("hold_s", 5)]
