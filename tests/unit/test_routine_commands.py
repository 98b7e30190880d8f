"""A physiotherapist's file is looked at and taken in from the command line."""

from __future__ import annotations

import io
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sciatica_coach.cli import main
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import Paths, find_assets

PLAN = """\
# For Mrs. Keller
name = "Evening for the back"
by = "Anna Müller, physiotherapist"
date = 2026-11-20
often = "twice a day"
progress = "as written"

[[exercises]]
id = "bridge"
repetitions = 25
hold_s = 12
note = "Squeeze a small cushion between your knees."

[[exercises]]
id = "figure_four"
sets = 2
hold_s = 20
left = { sets = 3, hold_s = 25 }

[[exercises]]
id = "towel"

[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "sided_hold"
sets = 1
hold_s = 20
steps = ["Lie on your back.", "Next, your {side} leg comes up."]
go = "Up"
back = "Lower"
exit = "Bend the knee. Foot down."
picture = "towel.png"
"""


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


class Desk:
    """The person's folders, a file from outside, and the command line."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.file = home / "post" / "keller.coach"
        self.file.parent.mkdir()
        self.file.write_text(PLAN, encoding="utf-8")
        self.routines = home / "config" / "routines"
        self._capsys = capsys

    def type(self, *words: str) -> Answer:
        code = main(list(words))
        captured = self._capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    def kept(self) -> list[str]:
        if not self.routines.exists():
            return []
        return sorted(str(each.relative_to(self.routines)) for each in self.routines.rglob("*.*"))

    def coach(self) -> Coach:
        return Coach(
            Paths(self.home / "config", self.home / "data", self.home / "cache", find_assets())
        )


@pytest.fixture
def desk(home: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(home, capsys)


def test_validate_shows_what_a_sound_file_asks_for_and_changes_nothing(desk: Desk) -> None:
    answer = desk.type("validate", str(desk.file))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"{desk.file} is sound.\n\nEvening for the back: ")
    assert "by Anna Müller, physiotherapist, 2026-11-20" in answer.out
    assert "twice a day, as written" in answer.out
    assert "25 times, hold 12 seconds" in answer.out
    assert "“Squeeze a small cushion between your knees.”" in answer.out
    assert "Right side 2 times, hold 20 seconds; left side 3 times, hold 25 seconds" in answer.out
    assert "Note: Bridging: 25 repetitions are more than our own 20" in answer.out
    assert "The picture towel.png of “Towel stretch” does not lie beside" in answer.out
    assert desk.kept() == []


def test_validate_names_every_fault_with_its_line(desk: Desk) -> None:
    wrong = PLAN.replace("hold_s = 12", "hold_s = 120").replace(
        'id = "figure_four"', 'id = "figure"'
    )
    desk.file.write_text(wrong, encoding="utf-8")
    answer = desk.type("validate", str(desk.file))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.splitlines() == [
        f"{desk.file}, line 11: hold_s: Expected seconds from 1 to 60, found 120.",
        f'{desk.file}, line 15: id: There is no exercise "figure". Did you mean "figure_four"?',
    ]


def test_import_keeps_the_writer_s_own_text_and_the_routine_can_be_played(desk: Desk) -> None:
    (desk.file.parent / "towel.png").write_bytes(b"picture")
    answer = desk.type("import", str(desk.file))
    assert (answer.code, answer.err) == (0, "")
    assert "sciatica-coach --routine keller --start" in answer.out
    assert desk.kept() == ["keller.toml", "keller/towel.png"]
    kept = (desk.routines / "keller.toml").read_text(encoding="utf-8")
    assert kept.startswith('# For Mrs. Keller\nid = "keller"\nname = "Evening for the back"\n')
    assert kept.replace('id = "keller"\n', "") == PLAN
    coach = desk.coach()
    assert coach.problems == ()
    plan = coach.plan("keller")
    assert [each.exercise.name for each in plan.means.prescriptions] == [
        "Bridging", "Figure four piriformis stretch", "Towel stretch"
    ]  # fmt: skip
    assert "keller.towel" in desk.type("plan", "keller", "--json").out
    assert '"keller.towel"' in desk.type("list", "--json").out
    assert "exercise.keller.towel.hold_s" in desk.type("settings").out


def test_import_twice_keeps_it_once_and_says_so(desk: Desk) -> None:
    desk.type("import", str(desk.file))
    answer = desk.type("import", str(desk.file))
    assert (answer.code, answer.out) == (
        0,
        "You have this routine already: “Evening for the back” (keller).\n",
    )
    assert desk.kept() == ["keller.toml"]


def test_a_newer_plan_of_the_same_name_is_kept_beside_the_older_one(desk: Desk) -> None:
    desk.type("import", str(desk.file))
    older = (desk.routines / "keller.toml").read_bytes()
    desk.file.write_text(PLAN.replace("hold_s = 12", "hold_s = 15"), encoding="utf-8")
    answer = desk.type("import", str(desk.file))
    assert "The id “keller” is in use, so this routine gets the id “keller_2”." in answer.out
    assert answer.out.startswith("Evening for the back (2): ")
    assert desk.kept() == ["keller.toml", "keller_2.toml"]
    assert (desk.routines / "keller.toml").read_bytes() == older
    newer = desk.coach().catalog.routines["keller_2"]
    assert newer.name == "Evening for the back (2)"
    assert newer.items[0].hold_ms == 15_000
    assert newer.items[-1].exercise == "keller_2.towel"


def test_a_file_that_is_not_sound_is_not_kept(desk: Desk) -> None:
    desk.file.write_text("name = [", encoding="utf-8")
    answer = desk.type("import", str(desk.file))
    assert answer.code == 1
    assert answer.err.startswith(f"{desk.file}, line 1: Expected valid TOML.")
    assert desk.kept() == []


@pytest.mark.parametrize(("said", "kept"), [("", 1), ("y", 1), ("n", 0), ("no", 0)])
def test_in_a_terminal_the_person_is_asked_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, said: str, kept: int
) -> None:
    class Keys(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keys(f"{said}\n"))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    answer = desk.type("import", str(desk.file))
    assert "Keep this routine? [Y/n]" in answer.out
    assert answer.code == 0
    assert len(desk.kept()) == kept


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import",), "import needs a file, as in: sciatica-coach import plan.coach"),
        (("validate",), "validate needs a file, as in: sciatica-coach validate plan.coach"),
        (("validate", "nowhere.coach"), "There is no file “nowhere.coach”."),
        (("import", "x", "--json"), "--json belongs to list, plan, settings or check."),
        (("import", "x", "--start"), "--start belongs to a session, not to import."),
        (("imprt", "x"), "There is no command “imprt”; the nearest is import."),
    ],
)
def test_wrong_use_is_one_sentence(desk: Desk, words: tuple[str, ...], sentence: str) -> None:
    answer = desk.type(*words)
    assert (answer.code, answer.out, answer.err) == (2, "", sentence + "\n")


def test_a_folder_that_refuses_is_told_and_nothing_is_left_behind(desk: Desk) -> None:
    desk.routines.parent.mkdir(parents=True, exist_ok=True)
    desk.routines.write_text("in the way")
    answer = desk.type("import", str(desk.file))
    assert answer.code == 1
    assert answer.err.startswith("The routine could not be kept (")
    assert "Please see that" in answer.err
    assert desk.routines.read_text() == "in the way"


def test_without_the_coach_s_own_words_no_routine_can_be_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(find_assets(), assets, ignore=shutil.ignore_patterns("figures", "en.toml"))
    monkeypatch.setattr("sciatica_coach.desktop.paths.find_assets", lambda: assets)
    answer = desk.type("validate", str(desk.file))
    assert answer.code == 1
    assert "phrases/en.toml" in answer.err
