"""Everything in one file and back again, checked before anything is replaced."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sciatica_coach.backup import (
    MANIFEST,
    BackupError,
    back_up,
    bring_back,
    delete_everything,
    look_through,
)
from sciatica_coach.desktop.paths import HOME_VARIABLE, Paths, find_paths

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


@pytest.fixture
def paths(home: Path) -> Paths:
    """A home with something in every place, named as people name things."""
    paths = find_paths({HOME_VARIABLE: str(home)})
    for path, text in (
        (paths.settings, '[look]\ntheme = "dark"\n'),
        (paths.routines / "für_Größi_朝.toml", 'name = "Größi 朝"\n'),
        (paths.sessions / "20260105T081500Z-0001.jsonl", '{"event":"session_started"}\n'),
        (paths.diary, '{"entry":"pain"}\n'),
        (paths.first_start, 'answered = "2026"\n'),
        (paths.history, "an index"),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return paths


def everything(paths: Paths) -> dict[str, bytes]:
    return {
        path.relative_to(folder.parent).as_posix(): path.read_bytes()
        for folder in (paths.config, paths.data)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path != paths.history
    }


def test_what_goes_in_comes_back_the_same(paths: Paths, tmp_path: Path) -> None:
    before = everything(paths)
    backup = back_up(paths, tmp_path / "Sicherung März 朝.zip", NOW)
    assert (backup.files, backup.sessions, backup.made) == (5, 1, NOW.isoformat())
    paths.settings.write_text("something else", encoding="utf-8")
    (paths.routines / "another.toml").write_text("", encoding="utf-8")
    kept = bring_back(paths, backup.path)
    assert everything(paths) == before
    assert (kept / "config" / "settings.toml").read_text(encoding="utf-8") == "something else"
    assert not paths.history.exists()


def test_it_comes_into_a_fresh_home_as_well(paths: Paths, tmp_path: Path) -> None:
    before = everything(paths)
    backup = back_up(paths, tmp_path / "copy.zip", NOW)
    fresh = find_paths({HOME_VARIABLE: str(tmp_path / "new home")})
    bring_back(fresh, backup.path)
    assert everything(fresh) == before


@pytest.mark.parametrize("place", [0.2, 0.5, 0.8])
def test_a_damaged_copy_is_told_and_changes_nothing(
    paths: Paths, tmp_path: Path, place: float
) -> None:
    path = back_up(paths, tmp_path / "copy.zip", NOW).path
    data = bytearray(path.read_bytes())
    data[round(len(data) * place)] ^= 0xFF
    path.write_bytes(bytes(data))
    before = everything(paths)
    with pytest.raises(BackupError):
        bring_back(paths, path)
    assert everything(paths) == before


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ({"schema": 2, "files": {}}, "later version"),
        ({"schema": 1}, "no copy"),
        ([], "no copy"),
        ({"schema": 1, "files": {"data/../../x": ""}}, "damaged"),
        ({"schema": 1, "files": {"/etc/passwd": ""}}, "damaged"),
        ({"schema": 1, "files": {"data/sessions/a": "0"}}, "no copy"),
    ],
)
def test_a_file_that_is_none_of_ours_is_told(
    paths: Paths, tmp_path: Path, manifest: object, told: str
) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MANIFEST, json.dumps(manifest))
    with pytest.raises(BackupError, match=told):
        look_through(path)


def test_no_file_and_no_archive_are_told(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="cannot be read"):
        look_through(tmp_path / "nothing.zip")
    (tmp_path / "text.zip").write_text("hello", encoding="utf-8")
    with pytest.raises(BackupError, match="no copy"):
        look_through(tmp_path / "text.zip")


def test_where_nothing_can_be_written_no_half_of_it_is_left(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="could not be written"):
        back_up(paths, tmp_path / "no folder" / "copy.zip", NOW)
    assert list(tmp_path.glob("**/*.part")) == []


def test_a_copy_that_cannot_be_put_in_place_leaves_all_as_it_was(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = back_up(paths, tmp_path / "copy.zip", NOW)
    before = everything(paths)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "diary.jsonl" and "coming" in str(self):
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(BackupError, match="as it was"):
        bring_back(paths, backup.path)
    monkeypatch.undo()
    assert everything(paths) == before


def test_everything_is_deleted_in_one_place(paths: Paths) -> None:
    paths.cache.mkdir(parents=True, exist_ok=True)
    (paths.cache / "word.wav").write_bytes(b"")
    delete_everything(paths)
    assert everything(paths) == {}
    assert not paths.history.exists()
    assert not paths.cache.exists()
