"""A person writes a routine of their own; what is wrong is named with its line and remedy."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.catalog.reader import Catalog, read_catalog
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
    'There is no exercise "swimming_far". Known exercises: bridge, childs_pose, figure_four, '
    "knee_opposite_shoulder, pelvic_tilt, press_up, seated_twist."
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


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('name = "Mine\n', 1),
        ('name = "Mine"\n\n[[exercises]]\nid = \n', 4),
        ('name = "Mine"\nname = "Yours"\n', 2),
        ('name = "Mine"\nexercises = [', 2),
        ("hold_s = " + "9" * 5_000 + "\n", None),
    ],
)
def test_broken_toml_is_named_with_its_line(
    read_with: ReadWith, content: str, line: int | None
) -> None:
    (problem,) = read_with(content).problems
    assert problem.text.startswith("Expected valid TOML. The parser says: ")
    if line is not None:
        assert problem.line == line


def test_brackets_without_end_are_no_reason_to_fail(read_with: ReadWith) -> None:
    (problem,) = read_with("a = " + "[" * 100_000).problems
    assert problem.text == "Expected simple TOML; brackets are nested too deep."


def test_text_in_another_encoding_is_named_with_its_line(read_with: ReadWith) -> None:
    (problem,) = read_with(b'name = "Mine"\nnote = "caf\xe9"\n').problems
    assert (problem.line, problem.text) == (
        2,
        "Expected UTF-8 text; save the file again as UTF-8.",
    )


def test_an_empty_file_has_no_exercises(read_with: ReadWith) -> None:
    assert [key for key, _, _ in faults(read_with(""))] == ["exercises"]


def test_a_file_as_large_as_a_film_is_not_read(read_with: ReadWith) -> None:
    (problem,) = read_with(b"#" * 1_000_001).problems
    assert problem.text == "Expected a file of less than one megabyte."


def test_a_folder_named_like_a_routine_is_named(assets: Path, own: Path) -> None:
    (own / "odd.toml").mkdir()
    (problem,) = read_catalog(assets, own).problems
    assert problem.text == "Expected a file, found a folder of that name."


def test_a_file_that_may_not_be_read_is_named(
    read_with: ReadWith, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.parent == own:
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    (own / "other.toml").write_text(ROUTINE)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    problems = read_with(ROUTINE).problems
    assert [problem.text for problem in problems] == [
        "The file cannot be opened: Permission denied."
    ] * 2


def test_a_file_name_that_is_no_text_is_still_told(assets: Path, own: Path) -> None:
    name = os.fsdecode(b"caf\xe9.toml")
    (own / name).write_text(ROUTINE)
    (problem,) = read_catalog(assets, own).problems
    assert problem.file == str(own / "caf?.toml")
    assert problem.text == "Expected an id of at most 64 plain characters."


def test_a_link_into_nowhere_is_named(assets: Path, own: Path) -> None:
    (own / "gone.toml").symlink_to(own / "nowhere.toml")
    (problem,) = read_catalog(assets, own).problems
    assert problem.text == "Expected a file that can be read, found none."


def test_a_file_in_place_of_the_folder_is_named(assets: Path, tmp_path: Path) -> None:
    (tmp_path / "routines").write_text("")
    catalog = read_catalog(assets, tmp_path / "routines")
    assert [problem.file for problem in catalog.problems] == [str(tmp_path / "routines")]
    assert catalog.problems[0].text == "Expected a folder that can be read: Not a directory."
    assert "first_steps" in catalog.routines


def test_no_folder_of_own_routines_is_nothing_to_tell(assets: Path, tmp_path: Path) -> None:
    assert read_catalog(assets, tmp_path / "none").problems == ()


def test_other_files_and_hidden_ones_are_passed_over(assets: Path, own: Path) -> None:
    (own / "notes.txt").write_text("call the physiotherapist")
    (own / "._my_morning.toml").write_bytes(b"\x00\x05")
    assert read_catalog(assets, own).problems == ()


@pytest.mark.parametrize(
    ("taken", "by"),
    [("first_steps", "a built-in routine"), ("seated_twist", "a built-in exercise")],
)
def test_an_id_that_a_built_in_has_is_not_taken_over(
    read_with: ReadWith, taken: str, by: str
) -> None:
    catalog = read_with(f'id = "{taken}"\n' + ROUTINE)
    assert faults(catalog) == [("id", 1, f'The id "{taken}" belongs to {by}. Choose another id.')]
    assert catalog.routines[taken].origin == "built_in"


def test_a_file_named_like_a_built_in_needs_an_id_of_its_own(assets: Path, own: Path) -> None:
    (own / "bridge.toml").write_text(ROUTINE)
    (problem,) = read_catalog(assets, own).problems
    assert problem.key is None
    assert problem.text == (
        'The id "bridge" belongs to a built-in exercise. '
        "Rename the file, or give it an id of its own."
    )


def test_of_two_routines_with_one_id_the_first_file_is_kept(assets: Path, own: Path) -> None:
    (own / "a.toml").write_text('id = "calm"\nname = "First"\n[[exercises]]\nid = "bridge"\n')
    (own / "b.toml").write_text('id = "calm"\nname = "Second"\n[[exercises]]\nid = "bridge"\n')
    catalog = read_catalog(assets, own)
    assert catalog.routines["calm"].name == "First"
    (problem,) = catalog.problems
    assert problem.file == str(own / "b.toml")
    assert problem.text == 'The id "calm" belongs to your routine in a.toml. Choose another id.'


def test_one_bad_routine_leaves_the_others_alone(assets: Path, own: Path) -> None:
    (own / "bad.toml").write_text("exercises = 3\n")
    (own / "good.toml").write_text(ROUTINE)
    catalog = read_catalog(assets, own)
    assert "good" in catalog.routines
    assert "bad" not in catalog.routines


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
