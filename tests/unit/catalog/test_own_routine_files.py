"""Own routines as files on a disk: broken ones, missing ones, two of a name."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica_coach.catalog.reader import Catalog, read_catalog

ReadWith = Callable[[str | bytes], Catalog]


ROUTINE = 'name = "Mine"\n\n[[exercises]]\nid = "bridge"\n'


def faults(catalog: Catalog) -> list[tuple[str | None, int | None, str]]:
    return [(problem.key, problem.line, problem.text) for problem in catalog.problems]


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
