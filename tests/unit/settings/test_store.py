"""settings.toml: what a person typed there is mended, and nothing of it is lost."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.settings.declaration import Declaration
from sciatica_coach.settings.store import SettingsStore
from tests.sessions import catalog

DECLARATION = Declaration.of(catalog().exercises.values())


@dataclass
class File:
    """The person's settings file, and the store that reads it."""

    path: Path

    @property
    def store(self) -> SettingsStore:
        return SettingsStore(self.path, DECLARATION)

    def holds(self, text: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(text, encoding="utf-8")

    def neighbours(self) -> list[str]:
        return sorted(each.name for each in self.path.parent.iterdir())


@pytest.fixture
def file(tmp_path: Path) -> File:
    return File(tmp_path / "config" / "settings.toml")


def test_without_a_file_the_defaults_hold_and_no_file_appears(file: File) -> None:
    settings, problems = file.store.load()
    assert settings == DECLARATION.defaults()
    assert problems == ()
    assert not file.path.parent.exists()


def test_what_the_person_set_is_there_next_time_and_only_that_is_written(file: File) -> None:
    settings, _ = DECLARATION.defaults().set("session.pace", "slow")
    settings, _ = settings.set("exercise.bridge.hold_s", 7.5)
    settings, _ = settings.set("voice.name", "Zoë")
    assert file.store.save(settings) is None
    assert file.store.load() == (settings, ())
    assert tomllib.loads(file.path.read_text(encoding="utf-8")) == {
        "schema": 1,
        "session": {"pace": "slow"},
        "exercise": {"bridge": {"hold_s": 7.5}},
        "voice": {"name": "Zoë"},
    }
    assert file.neighbours() == ["settings.toml"]


def test_a_choice_given_back_leaves_the_file(file: File) -> None:
    slow, _ = DECLARATION.defaults().set("session.pace", "slow")
    file.store.save(slow)
    file.store.save(slow.set("session.pace", None)[0])
    assert tomllib.loads(file.path.read_text(encoding="utf-8")) == {"schema": 1}


def test_a_value_out_of_range_is_set_to_the_nearest_and_named_with_its_line(file: File) -> None:
    file.holds("[exercise.bridge]\nrepetitions = 8\nhold_s = 40\n")
    settings, [problem] = file.store.load()
    assert settings["exercise.bridge.hold_s"] == 10
    assert settings["exercise.bridge.repetitions"] == 8
    assert str(problem) == (
        f"{file.path}, line 3: exercise.bridge.hold_s: Expected a number from 3 to 10 seconds, "
        "found 40. 10 is used instead."
    )


def test_a_value_of_the_wrong_kind_falls_back_and_is_named(file: File) -> None:
    file.holds('[session]\npace = "fast"\nhold_percent = 80\n')
    settings, [problem] = file.store.load()
    assert settings["session.pace"] == "normal"
    assert settings["session.hold_percent"] == 80
    assert problem.key == "session.pace"
    assert problem.text == (
        "Expected one of slow, normal, brisk, found “fast”. The usual value is used."
    )


def test_a_file_in_which_something_was_mended_is_kept_beside_before_it_is_written(
    file: File,
) -> None:
    text = '[session]\npace = "fast"\n\n[exercise.bridge]\nhold_s = 40  # as long as I can\n'
    file.holds(text)
    store = file.store
    settings, _ = store.load()
    assert file.neighbours() == ["settings.toml"]
    for percent in (80, 90):
        store.save(settings.set("session.hold_percent", percent)[0])
    assert file.neighbours() == ["settings.broken-1.toml", "settings.toml"]
    assert (file.path.parent / "settings.broken-1.toml").read_text(encoding="utf-8") == text
    assert file.store.load()[1] == ()


def test_unknown_keys_are_named_change_nothing_and_survive_a_save(file: File) -> None:
    file.holds(
        '[session]\ntempo = "largo"\npace = "slow"\n'
        "[exercise.headstand]\nhold_s = 60\n[[friends]]\nname = 'Ann'\n"
    )
    settings, problems = file.store.load()
    assert [problem.key for problem in problems] == [
        "session.tempo",
        "exercise.headstand.hold_s",
        "friends",
    ]
    assert all("is kept and changes nothing" in problem.text for problem in problems)
    file.store.save(settings.set("session.pace", "brisk")[0])
    document = tomllib.loads(file.path.read_text(encoding="utf-8"))
    assert document["session"] == {"pace": "brisk", "tempo": "largo"}
    assert document["exercise"] == {"headstand": {"hold_s": 60}}
    assert document["friends"] == [{"name": "Ann"}]
    assert file.neighbours() == ["settings.toml"]


def test_a_value_where_a_table_belongs_is_kept_aside(file: File) -> None:
    file.holds("session = 5\n")
    settings, [problem] = file.store.load()
    assert problem.key == "session"
    file.store.save(settings.set("session.pace", "slow")[0])
    document = tomllib.loads(file.path.read_text(encoding="utf-8"))
    assert document["session"] == {"pace": "slow"}
    assert document["aside"] == {"session": 5}


def test_a_file_that_is_no_toml_is_kept_beside_and_the_defaults_hold(file: File) -> None:
    file.holds('[session]\npace = "slow\n')
    settings, [problem] = file.store.load()
    assert settings == DECLARATION.defaults()
    assert problem.line == 2
    assert "settings.broken-1.toml" in problem.text
    file.holds("\0")
    file.store.load()
    assert file.neighbours() == ["settings.broken-1.toml", "settings.broken-2.toml"]
    assert "slow" in file.path.with_name("settings.broken-1.toml").read_text(encoding="utf-8")


def test_a_file_that_is_no_text_is_kept_beside_too(file: File) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(b"\xff\xfe[session]")
    _, [problem] = file.store.load()
    assert "settings.broken-1.toml" in problem.text
    assert "it is not text in UTF-8" in problem.text


def test_a_folder_in_the_files_place_is_no_crash(file: File) -> None:
    file.path.mkdir(parents=True)
    settings, [problem] = file.store.load()
    assert settings == DECLARATION.defaults()
    assert "settings.broken-1.toml" in problem.text


def test_where_nothing_can_be_written_the_settings_hold_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    store = SettingsStore(tmp_path / "config" / "settings.toml", DECLARATION)
    settings, [problem] = store.load()
    assert "stays as it is" in problem.text
    refused = store.save(settings)
    assert refused is not None
    assert "could not be saved" in refused.text
    assert refused.text.endswith("the folder can be written to and the disk has room.")


def test_a_save_that_fails_leaves_what_was_there_and_no_rubbish(file: File) -> None:
    (file.path / "old").mkdir(parents=True)
    assert file.store.save(DECLARATION.defaults()) is not None
    assert file.neighbours() == ["settings.toml"]
    assert (file.path / "old").is_dir()


def test_a_newer_programs_file_is_used_as_far_as_it_is_known(file: File) -> None:
    file.holds('schema = 7\n[session]\npace = "slow"\n')
    settings, [problem] = file.store.load()
    assert settings["session.pace"] == "slow"
    assert problem.key == "schema"
    file.store.save(settings)
    assert tomllib.loads(file.path.read_text(encoding="utf-8"))["schema"] == 7


def test_an_older_file_is_taken_step_by_step_to_the_schema_of_today(file: File) -> None:
    def tempo_is_called_pace(keys: dict[str, object]) -> dict[str, object]:
        return {key.replace("tempo", "pace"): value for key, value in keys.items()}

    def pace_has_names(keys: dict[str, object]) -> dict[str, object]:
        return {key: "slow" if value == 2 else value for key, value in keys.items()}

    store = SettingsStore(file.path, DECLARATION, (tempo_is_called_pace, pace_has_names))
    file.holds("schema = 1\n[session]\ntempo = 2\n")
    settings, problems = store.load()
    assert (settings["session.pace"], problems) == ("slow", ())
    store.save(settings)
    assert tomllib.loads(file.path.read_text(encoding="utf-8"))["schema"] == 3
    assert store.load() == (settings, ())


@given(text=st.text() | st.text("[]=.\"'\n 1atesion_", max_size=60))
def test_whatever_stands_in_the_file_something_comes_of_it(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_text(text, encoding="utf-8")
    store = SettingsStore(path, DECLARATION)
    settings, _ = store.load()
    assert store.save(settings) is None
    assert store.load()[0] == settings
