"""A routine is taken in: previewed first, its writer's text kept, no other file touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.catalog.routines_by_chance import CATALOG

from sciatica_coach.catalog.importing import keep, preview, preview_file
from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.catalog.routine_files import ChangedMeanwhileError, replace_known, write_new
from sciatica_coach.wording.tongue import english

ASSETS = Path(__file__).parents[3] / "assets"
BRIDGE = '[[exercises]]\nid = "bridge"\n'
SIGNED = 'by = "Anna Müller"\ndate = 2026-11-20\n'


def having(*routines: Routine) -> dict[str, Routine]:
    return {**CATALOG.routines, **{each.id: each for each in routines}}


def test_a_file_of_a_physiotherapist_needs_a_name_under_it_and_any_other_does_not() -> None:
    assert preview(BRIDGE.encode(), "calm.toml", CATALOG).routine is not None
    found = preview(BRIDGE.encode(), "calm.coach", CATALOG)
    assert found.routine is None
    assert [problem.key for problem in found.problems] == ["by", "date"]


def test_the_id_of_a_built_in_exercise_is_not_taken_over() -> None:
    found = preview((SIGNED + BRIDGE).encode(), "bridge.coach", CATALOG)
    assert found.routine is not None
    assert found.routine.id == "bridge_2"
    assert found.notes == ("The id “bridge” is in use, so this routine gets the id “bridge_2”.",)


def test_a_name_that_is_written_elsewhere_in_the_file_stays_there() -> None:
    text = f'# name = "x"\nid = "a"  # mine\nname = "First steps"\n{BRIDGE}note = "name = 3"\n'
    found = preview(text.encode(), "a.toml", CATALOG)
    assert found.text == text.replace('"First steps"', '"First steps (2)"')


def test_where_the_writer_s_text_cannot_be_changed_safely_it_is_written_anew() -> None:
    text = f'name = """\\\n  First \\\n  steps"""\n{BRIDGE}'
    found = preview(text.encode(), "a.toml", CATALOG)
    assert found.routine is not None
    assert found.routine.name == "First steps (2)"
    assert found.text.startswith("# A routine for Sciatica Coach.")


def test_what_a_person_should_know_beforehand_is_told() -> None:
    text = SIGNED + 'progress = "as written"\n' + BRIDGE
    found = preview(text.encode(), "calm.coach", CATALOG)
    assert found.notes == ("Bridging: repetitions is not written, so your own setting decides.",)


def test_in_another_language_it_is_told_in_that() -> None:
    def spanish(text: str, about: str = "", n: int = -1) -> str:
        said = {
            ".": ",",
            "{exercise}: a hold of {seconds} seconds is outside our own {least} to {most}; "
            "it is kept as written.": "{exercise}: {seconds} s, {least}-{most}",
        }
        return said.get(text, english(text, about, n))

    text = SIGNED + BRIDGE + "hold_s = 25.5\n"
    found = preview(text.encode(), "calm.coach", CATALOG, tr=spanish)
    assert found.notes == ("Bridging: 25,5 s, 3-10",)


def test_an_exercise_that_nothing_asks_for_is_named(tmp_path: Path) -> None:
    own = (
        '[[own_exercises]]\nid = "towel"\nname = "Towel"\nposition = "supine"\nkind = "reps"\n'
        'repetitions = 3\nhold_s = 5\nsteps = ["Pull."]\ngo = "Pull"\nback = "Rest"\n'
        'exit = "Rest."\n'
    )
    path = tmp_path / "calm.toml"
    path.write_text(BRIDGE + own)
    found = preview_file(path, CATALOG)
    assert found.notes == ("“Towel” is described, but no [[exercises]] has the id “towel”.",)


def test_the_same_routine_is_known_again_under_the_name_it_was_given() -> None:
    text = f'name = "First steps"\n{BRIDGE}'
    mine = Routine("first_2", "First steps (2)", "own", (RoutineItem("bridge"),))
    catalog = CATALOG.__class__(CATALOG.exercises, having(mine), CATALOG.phrases, CATALOG.problems)
    found = preview(text.encode(), "first.toml", catalog)
    assert found.kept_as == "first_2"
    with pytest.raises(ValueError, match=r"first\.toml"):
        keep(found, Path("nowhere"))


@pytest.mark.parametrize("id_", ["a/b", "über morgen", "...", "con:1"])
def test_any_id_gets_a_file_name_that_a_disk_can_hold(id_: str, tmp_path: Path) -> None:
    found = preview(f'id = "{id_}"\n{BRIDGE}'.encode(), "a.toml", CATALOG)
    path = keep(found, tmp_path / "routines")
    assert path.parent == tmp_path / "routines"
    catalog = read_catalog(ASSETS, tmp_path / "routines")
    assert catalog.problems == ()
    assert catalog.routines[id_].origin == "own"


def test_a_file_that_is_there_already_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("not a routine")
    path = keep(preview(BRIDGE.encode(), "a.toml", CATALOG), tmp_path)
    assert path.name == "a_2.toml"
    assert (tmp_path / "a.toml").read_text() == "not a routine"
    with pytest.raises(FileExistsError):
        write_new(path, b"x")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.toml", "a_2.toml"]


def test_a_disk_without_second_names_gets_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_new(tmp_path / "a.toml", b"x")
    assert (tmp_path / "a.toml").read_bytes() == b"x"
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a.toml", b"y")
    assert [each.name for each in tmp_path.iterdir()] == ["a.toml"]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        write_new(tmp_path / "a.toml", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_changed_routine_takes_the_place_of_what_was_read_and_of_nothing_else(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"old")
    replace_known(path, "new", b"old")
    assert path.read_bytes() == b"new"
    with pytest.raises(ChangedMeanwhileError):
        replace_known(path, "newer", b"old")
    assert path.read_bytes() == b"new"
