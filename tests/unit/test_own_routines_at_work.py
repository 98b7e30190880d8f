"""A person's own routines: copied, changed, kept, put aside, given back and handed on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Kind
from sciatica_coach.catalog.importing import preview_file
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import Paths, find_assets
from sciatica_coach.editing import draft as edits
from sciatica_coach.editing.own import described, with_own
from sciatica_coach.editing.writing import NO_EXERCISES
from sciatica_coach.own_routines import (
    CHANGED_MEANWHILE,
    NEW_NAME,
    SIGNATURE_MISSING,
    OwnRoutines,
    WritingDesk,
)
from sciatica_coach.wording.tongue import english

SHEET = """\
# For Mrs Keller.
name = "Evening"
by = "Anna Müller"
date = 2026-11-20

[[exercises]]
id = "bridge"
hold_s = 6  # as at the practice

[[exercises]]
id = "towel"

[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "reps"
repetitions = 3
hold_s = 5
steps = ["Lie down.", "Next, pull."]
go = "Pull"
back = "Rest"
exit = "Let go."
picture = "towel.png"
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", find_assets())


@pytest.fixture
def keller(paths: Paths) -> Path:
    """A physiotherapist's routine that the person has, with its picture."""
    file = paths.routines / "keller.toml"
    (paths.routines / "keller").mkdir(parents=True)
    (paths.routines / "keller" / "towel.png").write_bytes(b"picture")
    file.write_text(SHEET)
    return file


@pytest.fixture
def own(keller: Path, paths: Paths) -> OwnRoutines:
    assert keller.exists()
    return OwnRoutines(Coach(paths))


def rename(desk: WritingDesk, name: str) -> None:
    desk.do("name", edits.named(desk.draft, name), "name")


def is_changed(desk: WritingDesk) -> bool:
    return desk.history.is_changed


def is_overtaken(desk: WritingDesk) -> bool:
    return desk.is_overtaken


def has_plan(desk: WritingDesk) -> bool:
    return desk.plan is not None


def ids(own: OwnRoutines) -> list[str]:
    return [each.id for each in own.all]


def test_a_built_in_routine_is_copied_and_kept_under_the_name_it_gets(
    own: OwnRoutines, paths: Paths
) -> None:
    desk = own.copy("loosen_up")
    assert (desk.draft.head.name, desk.path) == ("Loosen up (2)", None)
    assert is_changed(desk)
    rename(desk, "Before bed!")
    assert desk.keep() == ""
    assert desk.path == paths.routines / "before_bed.toml"
    assert not is_changed(desk)
    assert ids(own) == ["before_bed", "keller"]
    rename(desk, "In bed")
    assert desk.keep() == ""
    assert [each.name for each in own.all] == ["Evening", "In bed"]
    assert ids(own) == ["keller", "before_bed"]


def test_a_physiotherapist_s_file_is_changed_in_one_line(own: OwnRoutines, keller: Path) -> None:
    desk = own.open("keller")
    assert not is_changed(desk)
    item = replace(desk.draft.entries[0].item, hold_ms=8_000)
    desk.do("hold", edits.changed(desk.draft, 0, item))
    assert desk.keep() == ""
    assert keller.read_text() == SHEET.replace("hold_s = 6", "hold_s = 8")
    desk.undo()
    assert is_changed(desk)
    assert desk.keep() == ""
    assert keller.read_text() == SHEET


def test_a_copy_of_it_has_its_comments_its_own_exercise_and_its_picture(
    own: OwnRoutines, paths: Paths
) -> None:
    desk = own.copy("keller")
    assert desk.keep() == ""
    copied = paths.routines / "evening_2.toml"
    assert desk.path == copied
    assert "# as at the practice" in copied.read_text()
    assert (paths.routines / "evening_2" / "towel.png").read_bytes() == b"picture"
    assert desk.plan is not None
    assert [each.exercise.name for each in desk.plan.means.prescriptions] == [
        "Bridging",
        "Towel stretch",
    ]
    assert ids(own) == ["keller", "evening_2"]


def test_what_another_program_wrote_meanwhile_is_not_written_over(
    own: OwnRoutines, keller: Path
) -> None:
    desk = own.open("keller")
    rename(desk, "Night")
    keller.write_text(SHEET.replace("Keller", "Huber"))
    assert desk.keep() == CHANGED_MEANWHILE.format(file=keller)
    assert is_overtaken(desk)
    assert "Huber" in keller.read_text()
    assert desk.keep(as_copy=True) == ""
    assert not is_overtaken(desk)
    assert sorted(each.name for each in own.all) == ["Evening", "Night"]


def bracketed(text: str, about: str = "", n: int = -1) -> str:
    """A tongue in which everything that was said stands in brackets."""
    return f"[{english(text, about, n)}]"


def test_in_another_language_a_new_one_and_what_it_lacks_are_told_in_that(paths: Paths) -> None:
    desk = OwnRoutines(Coach(paths), bracketed).new()
    assert desk.draft.head.name == f"[{NEW_NAME}]"
    assert desk.keep() == f"[{NO_EXERCISES}]"
    draft = described(desk.draft, Kind.REPS, desk.exercises, tr=bracketed)
    assert [step.say[0] for step in draft.head.own[0].steps] == ["[", "["]
    nameless = replace(draft.head.own[0], name=" ")
    desk.do("add", with_own(draft, nameless))
    assert "[My exercise]" in [each.name for each in desk.exercises.values()]


def test_what_is_not_sound_yet_is_not_kept_and_says_why(own: OwnRoutines) -> None:
    desk = own.new()
    assert desk.draft.head.name == NEW_NAME
    assert not has_plan(desk)
    assert desk.keep() == NO_EXERCISES
    desk.do("add", edits.added(desk.draft, "bridge"))
    assert has_plan(desk)
    assert desk.keep() == ""
    assert own.new().draft.head.name == f"{NEW_NAME} (2)"


def test_a_folder_that_cannot_be_written_is_named_with_what_to_do(
    own: OwnRoutines, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("sciatica_coach.own_routines.keep_new", refuse)
    said = own.copy("loosen_up").keep()
    assert said.startswith("It could not be kept (Read-only file system).")
    assert str(paths.routines) in said


def test_what_is_deleted_is_given_back_with_its_picture_in_the_order_of_its_going(
    own: OwnRoutines, keller: Path, paths: Paths
) -> None:
    assert own.copy("loosen_up").keep() == ""
    assert own.delete("keller") == ""
    assert own.delete("loosen_up_2") == ""
    assert ids(own) == []
    assert own.last_deleted == "Loosen up (2)"
    assert own.give_back() == ""
    assert own.give_back() == ""
    assert own.last_deleted == ""
    assert ids(own) == ["keller", "loosen_up_2"]
    assert keller.read_text() == SHEET
    assert (paths.routines / "keller" / "towel.png").exists()


def test_what_was_deleted_twice_under_one_name_is_all_still_there(
    own: OwnRoutines, keller: Path
) -> None:
    assert own.delete("keller") == ""
    keller.write_text(SHEET.replace("Keller", "Huber"))
    said = own.give_back()
    assert "there is another file of that name by now" in said
    assert "Huber" in keller.read_text()
    assert len(list((keller.parent / ".deleted").glob("*.toml"))) == 1


def test_it_is_handed_on_as_it_was_written_and_is_sound_there(
    own: OwnRoutines, tmp_path: Path, paths: Paths
) -> None:
    target = tmp_path / "stick" / "keller.coach"
    target.parent.mkdir()
    assert own.hand_on("keller", target) == ""
    assert target.read_text() == SHEET
    assert (target.parent / "towel.png").read_bytes() == b"picture"
    elsewhere = Coach(paths._replace(config=tmp_path / "other"))
    found = preview_file(target, elsewhere.catalog)
    assert (found.problems, found.notes) == ((), ())


def test_no_picture_of_another_is_written_over(own: OwnRoutines, tmp_path: Path) -> None:
    (tmp_path / "towel.png").write_bytes(b"another")
    said = own.hand_on("keller", tmp_path / "keller.coach")
    assert "another picture towel.png lies there" in said
    assert not (tmp_path / "keller.coach").exists()


def test_a_physiotherapist_s_ending_asks_for_a_name_under_it(
    own: OwnRoutines, tmp_path: Path
) -> None:
    assert own.copy("loosen_up").keep() == ""
    assert own.hand_on("loosen_up_2", tmp_path / "a.coach") == SIGNATURE_MISSING
    assert own.hand_on("loosen_up_2", tmp_path / "a.toml") == ""


def test_a_file_from_outside_is_looked_into_and_taken_in(own: OwnRoutines, tmp_path: Path) -> None:
    file = tmp_path / "huber.coach"
    file.write_text(SHEET.replace("Evening", "Morning"))
    found = own.look_into(file)
    assert found.routine is not None
    assert own.take_in(found) == ""
    assert ids(own) == ["keller", "huber"]
    assert own.look_into(file).kept_as == "huber"


def test_exercises_that_come_along_can_be_set_like_all_others(own: OwnRoutines) -> None:
    coach = own._coach  # what the shells share
    assert coach.change("session.level", "top") is None
    assert own.delete("keller") == ""
    assert "exercise.keller.towel.hold_s" not in coach.settings.values
    assert own.give_back() == ""
    assert "exercise.keller.towel.hold_s" in coach.settings.values
    assert coach.settings["session.level"] == "top"
