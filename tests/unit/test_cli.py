"""The command line answers in JSON and in plain text, and wrong use in one sentence."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import sciatica_coach
from sciatica_coach.catalog.exercise import Level
from sciatica_coach.cli import main
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import Paths, find_assets
from sciatica_coach.options import Options

JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> JsonObject:
        document: JsonObject = json.loads(self.out)
        return document


class Terminal:
    """Where the person types."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def type(self, line: str) -> Answer:
        code = main(line.split())
        captured = self._capsys.readouterr()
        return Answer(code, captured.out, captured.err)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def own_routine(home: Path) -> Path:
    folder = home / "config" / "routines"
    folder.mkdir(parents=True)
    return folder / "my_morning.toml"


class FakeApp(ModuleType):
    """Stands in the place of the real shells and notes how it was opened."""

    def __init__(self) -> None:
        super().__init__("sciatica_coach.app")
        self.opened: list[tuple[str, Options]] = []
        self.coach: Coach | None = None

    def run_window(self, options: Options, coach: Coach | None = None) -> int:
        self.opened.append(("window", options))
        self.coach = coach
        return 0

    def run_terminal(self, options: Options, coach: Coach) -> int:
        self.opened.append(("terminal", options))
        self.coach = coach
        return 0


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> FakeApp:
    fake = FakeApp()
    monkeypatch.setitem(sys.modules, "sciatica_coach.app", fake)
    monkeypatch.setattr(sciatica_coach, "app", fake, raising=False)
    return fake


# ------------------------------------------------------------------ answers


def test_list_names_every_routine_with_the_length_that_plan_gives_it(terminal: Terminal) -> None:
    document = terminal.type("list --json").json
    assert set(document) == {"routines", "exercises", "problems"}
    assert document["problems"] == []
    for routine in document["routines"]:
        assert set(routine) == {
            "id", "name", "origin", "level", "total_ms", "exercises", "positions", "needs"
        }  # fmt: skip
        plan = terminal.type(f"plan {routine['id']} --json").json
        assert plan["total_ms"] == routine["total_ms"]
        assert plan["level"] == routine["level"]
    source = next(each for each in document["routines"] if each["id"] == "source_programme")
    assert source["exercises"] == [
        "press_up", "bridge", "seated_twist", "figure_four", "knee_opposite_shoulder", "childs_pose"
    ]  # fmt: skip
    assert source["positions"] == ["prone", "supine", "longsit", "hands_knees"]


def test_list_names_every_exercise_with_its_doses(terminal: Terminal) -> None:
    exercises = {each["id"]: each for each in terminal.type("list --json").json["exercises"]}
    for exercise in exercises.values():
        assert set(exercise) == {
            "id", "name", "position", "kind", "variants", "levels", "sided", "origin",
                "surfaces", "forms"
        }  # fmt: skip
    twist = exercises["seated_twist"]
    assert (twist["kind"], twist["sided"], twist["origin"]) == ("sided_hold", True, "source")
    assert twist["levels"]["usual"]["hold_s"] == 15
    assert twist["levels"]["top"]["sets"] == 1
    assert exercises["press_up"]["levels"]["newcomer"]["variant"] == "forearms"
    assert exercises["pelvic_tilt"]["origin"] == "added"


def test_list_for_people_shows_names_lengths_and_how_to_go_on(terminal: Terminal) -> None:
    answer = terminal.type("list")
    assert "First steps" in answer.out
    assert "sciatica-coach plan ID" in answer.out
    assert answer.err == ""


def test_plan_gives_the_same_bytes_for_the_same_words(terminal: Terminal) -> None:
    line = "plan source_programme --json --level top --set session.pace=slow"
    assert terminal.type(line).out == terminal.type(line).out


def test_plan_obeys_level_and_settings_wherever_they_stand(terminal: Terminal) -> None:
    first = terminal.type("plan --level usual bridge --set exercise.bridge.hold_s=7.5 --json")
    second = terminal.type("--set exercise.bridge.hold_s=7.5 plan bridge --json --level usual")
    assert first == second
    plan = first.json
    assert plan["schema"] == 1
    assert plan["settings"]["exercise.bridge.hold_s"] == 7.5
    holds = [each for each in plan["segments"] if each["kind"] == "hold"]
    assert [each["duration_ms"] for each in holds] == [7_500] * 10


def test_a_value_out_of_range_is_mended_and_named_in_the_plan_and_beside_it(
    terminal: Terminal,
) -> None:
    answer = terminal.type("plan bridge --json --set exercise.bridge.hold_s=99")
    assert answer.code == 0
    assert answer.json["settings"]["exercise.bridge.hold_s"] == 10
    [said] = answer.json["problems"]
    assert "from 3 to 10 seconds, found 99. 10 is used instead." in said
    assert said in answer.err


def test_plan_for_people_reads_as_a_script(terminal: Terminal) -> None:
    lines = terminal.type("plan bridge").out.splitlines()
    assert lines[0].startswith("Bridging: ")
    assert any(line.split()[1:4] == ["Hold", "1", "of"] for line in lines)
    assert lines[-1].endswith("End")
    assert max(len(line) for line in lines) <= 88


def test_settings_tell_type_range_default_value_and_help_of_each_key(terminal: Terminal) -> None:
    document = terminal.type("settings --json --set session.pace=slow").json
    rows = {row["key"]: row for row in document["settings"]}
    pace = rows["session.pace"]
    assert (pace["type"], pace["range"]) == ("choice", ["slow", "normal", "brisk"])
    assert (pace["default"], pace["value"]) == ("normal", "slow")
    assert rows["exercise.bridge.hold_s"]["range"] == [3, 10]
    assert rows["exercise.bridge.hold_s"]["default"] is None
    assert all(row["help"] for row in rows.values())


def test_settings_for_people_mark_what_they_set(terminal: Terminal) -> None:
    lines = terminal.type("settings --set session.pace=slow").out.splitlines()
    [pace] = [line for line in lines if "session.pace" in line]
    assert pace.split() == ["*", "session.pace", "slow"]


def test_the_persons_own_settings_file_is_obeyed_and_its_faults_named(
    terminal: Terminal, home: Path
) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text(
        "[session]\nlead_in_s = 8\ntempo = 3\n", encoding="utf-8"
    )
    answer = terminal.type("plan bridge --json")
    assert answer.json["segments"][0]["duration_ms"] == 8_000
    assert "settings.toml, line 3: session.tempo" in answer.err


@pytest.mark.parametrize("line", ["list", "list --json", "plan bridge", "plan bridge --json"])
def test_a_routine_that_cannot_be_read_is_left_out_and_named_beside_the_answer(
    terminal: Terminal, own_routine: Path, line: str
) -> None:
    own_routine.write_text('name = "Mine"\n[[exercises]]\nid = "headstand"\n', encoding="utf-8")
    answer = terminal.type(line)
    assert answer.code == 0
    assert "my_morning.toml" in answer.err
    assert "my_morning" not in [
        routine["id"] for routine in terminal.type("list --json").json["routines"]
    ]


def test_a_routine_of_ones_own_is_listed_and_planned(terminal: Terminal, own_routine: Path) -> None:
    own_routine.write_text(
        'name = "Mine"\n[[exercises]]\nid = "bridge"\nhold_s = 8\n', encoding="utf-8"
    )
    plan = terminal.type("plan my_morning --json").json
    assert plan["name"] == "Mine"
    assert plan["settings"]["exercise.bridge.hold_s"] == 8


def test_what_a_routine_notes_stands_under_the_name_of_its_exercise(
    terminal: Terminal, own_routine: Path
) -> None:
    own_routine.write_text(
        '[[exercises]]\nid = "bridge"\nnote = "Only as high as yesterday."\n', encoding="utf-8"
    )
    lines = terminal.type("plan my_morning").out.splitlines()
    [heading] = [number for number, line in enumerate(lines) if line.startswith("BRIDGING")]
    assert lines[heading + 1] == "  Only as high as yesterday."


# ------------------------------------------------------------------ wrong use


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("lst", "the nearest is list."),
        ("plan", "plan needs a routine"),
        ("plan first-steps", "There is no routine “first-steps”; the nearest is first_steps."),
        ("list first_steps", "list takes no name"),
        ("list --level usal", "--level: expected newcomer, usual, top"),
        ("--speed 0.2", "--speed: expected a number from 0.25 to 60"),
        ("--speed nan", "--speed: expected a number from 0.25 to 60"),
        ("--speed 61", "--speed: expected a number from 0.25 to 60"),
        ("list --set session.pace", "--set: expected KEY=VALUE"),
        ("list --set session.pac=slow", "the nearest is session.pace."),
        ("list --set session.pace=fast", "Expected one of slow, normal, brisk"),
        ("list --set exercise.bridge.sets=3", "the key is exercise.bridge.repetitions."),
        ("--start", "--start needs --routine ID"),
        ("--routine brige", "the nearest is bridge."),
        ("--json", "--json belongs to list, plan, settings or check."),
        ("list --terminal", "--terminal belongs to a session, not to list."),
        ("list --bogus", "--bogus"),
        ("list --set", "--set: expected one argument"),
        ("--voice-worker sing", "expected render, play, listen"),
    ],
)
def test_wrong_use_is_one_sentence_that_helps_and_exit_code_two(
    terminal: Terminal, app: FakeApp, line: str, said: str
) -> None:
    answer = terminal.type(line)
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert app.opened == []


# ------------------------------------------------------------------ shells


def test_without_a_word_the_window_opens(terminal: Terminal, app: FakeApp) -> None:
    assert terminal.type("").code == 0
    assert app.opened == [("window", Options())]


def test_what_is_asked_of_a_session_reaches_the_shell(terminal: Terminal, app: FakeApp) -> None:
    terminal.type("--routine bridge --start --speed 2.5 --confirmed --quit-after --level top")
    wish = Options(routine="bridge", start=True, speed=2.5, quit_after=True)
    assert app.opened == [("window", wish)]
    assert app.coach is not None
    assert app.coach.confirmed == "flag"
    assert app.coach.plan("bridge").level is Level.TOP


def test_without_keys_the_terminal_must_be_told_what_to_start(
    terminal: Terminal, app: FakeApp
) -> None:
    answer = terminal.type("--terminal")
    assert (answer.code, app.opened) == (2, [])
    assert "--routine ID and --start" in answer.err


def test_without_keys_and_before_the_first_questions_the_flag_is_named(
    terminal: Terminal, app: FakeApp
) -> None:
    answer = terminal.type("--terminal --routine bridge --start")
    assert (answer.code, app.opened) == (2, [])
    assert "--confirmed" in answer.err


def test_with_everything_said_the_terminal_needs_no_keys(terminal: Terminal, app: FakeApp) -> None:
    assert terminal.type("--terminal --routine bridge --start --confirmed").code == 0
    assert [name for name, _ in app.opened] == ["terminal"]


def test_without_a_display_one_sentence_names_what_to_do_before_qt_loads(
    terminal: Terminal, app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    answer = terminal.type("")
    assert (answer.code, app.opened) == (2, [])
    assert answer.err.count("\n") == 1
    assert "--terminal" in answer.err


@pytest.mark.parametrize(
    "phrases", [None, "numbers = [", 'language = "en"\nnumbers = ["0", "1"]\n']
)
def test_without_phrases_nothing_is_offered_and_the_check_fails(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, phrases: str | None
) -> None:
    assets = tmp_path / "assets"
    for folder in ("exercises", "routines"):
        shutil.copytree(find_assets() / folder, assets / folder)
    if phrases is not None:
        (assets / "phrases").mkdir()
        (assets / "phrases" / "en.toml").write_text(phrases, encoding="utf-8")
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", assets)
    monkeypatch.setattr("sciatica_coach.arguments.find_paths", lambda _environ: paths)
    listed = terminal.type("list --json")
    assert (listed.code, listed.json["routines"]) == (0, [])
    assert [each["file"] for each in listed.json["problems"]] == ["phrases/en.toml"]
    planned = terminal.type("plan bridge")
    assert (planned.code, planned.out) == (2, "")
    checked = terminal.type("check --json --set voice.engine=silent")
    assert (checked.code, checked.json["ok"]) == (1, False)
    [item] = [each for each in checked.json["items"] if each["name"] == "catalogue"]
    assert item["state"] == "fail"
    assert "phrases/en.toml" in item["remedy"]
