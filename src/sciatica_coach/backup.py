"""Everything of a person in one file, and back again; and everything deleted.

A backup is a ZIP file with a manifest: its version, and the checksum of each file in it. It
is looked through whole before anything is replaced. What was there before is kept beside, in
a folder of its own, until the person deletes it. The index of the history is not in it, for
it is filled again from what is.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from sciatica_coach.desktop.paths import Paths
from sciatica_coach.wording.tongue import Tr, english

SCHEMA = 1
MANIFEST = "sciatica-coach-backup.json"
LARGEST = 1 << 30
"""Bytes that a backup may have when it is unpacked: more is none of ours."""
_KEPT = ("settings.toml", "routines", "sessions", "diary.jsonl", "first_start.toml")
_INDEX = ("history.sqlite3", "history.sqlite3-wal", "history.sqlite3-shm")


class BackupError(Exception):
    """A plain sentence: what is wrong with the file, or with the disk, and what helps."""


class Backup(NamedTuple):
    """A file that has been looked through.

    made   when it was made, ISO 8601
    files  how many files it has; `sessions` of them are sessions
    """

    path: Path
    made: str
    files: int
    sessions: int


def back_up(paths: Paths, target: Path, made: datetime, *, tr: Tr = english) -> Backup:
    """Write everything into `target`, whole or not at all.

    Raises:
        BackupError: the disk refuses.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        files = dict(_files(paths))
        sums = {name: _sum(path.read_bytes()) for name, path in files.items()}
        manifest = {"schema": SCHEMA, "made": made.isoformat(timespec="seconds"), "files": sums}
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
            for name, path in files.items():
                archive.write(path, name)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        refused = tr(
            "The copy could not be written ({reason}). Please see that the folder can be written "
            "to and the disk has room."
        )
        raise BackupError(refused.format(reason=error.strerror or error)) from error
    return look_through(target, tr=tr)


def look_through(path: Path, *, tr: Tr = english) -> Backup:
    """Look a backup through, whole, and change nothing.

    Raises:
        BackupError: it is none, it is damaged, or a later version made it.
    """
    manifest, names = _checked(path, tr)
    sessions = sum(name.startswith("data/sessions/") for name in names)
    return Backup(path, str(manifest.get("made")), len(names), sessions)


def bring_back(paths: Paths, path: Path, *, tr: Tr = english) -> Path:
    """Put everything of a backup in the place of what is there; returns where that is kept.

    Raises:
        BackupError: nothing was changed.
    """
    _, names = _checked(path, tr)
    fresh = _free(paths.data.parent / f"{paths.data.name}-coming")
    before = _free(paths.data.parent / f"{paths.data.name}-before")
    try:
        with zipfile.ZipFile(path) as archive:
            for name in names:
                target = fresh / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(name))
        _exchange(paths, fresh, before)
    except OSError as error:
        refused = tr(
            "The copy could not be brought back ({reason}). What was there is as it was. Please "
            "see that the folder can be written to and the disk has room."
        )
        raise BackupError(refused.format(reason=error.strerror or error)) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return before


def delete_everything(paths: Paths, *, tr: Tr = english) -> None:
    """Delete settings, routines, sessions, the diary and what the voice has rendered.

    Raises:
        BackupError: something could not be deleted.
    """
    for each in (*_own(paths).values(), *(paths.data / name for name in _INDEX), paths.cache):
        try:
            if each.is_dir():
                shutil.rmtree(each)
            else:
                each.unlink(missing_ok=True)
        except OSError as error:
            refused = tr("{file} could not be deleted ({reason}). Please delete it by hand.")
            reason = error.strerror or error
            raise BackupError(refused.format(file=each, reason=reason)) from error


def _own(paths: Paths) -> dict[str, Path]:
    """What is a person's own, by its name in a backup."""
    in_config = {"settings.toml", "routines"}
    return {
        f"config/{name}" if name in in_config else f"data/{name}": (
            (paths.config if name in in_config else paths.data) / name
        )
        for name in _KEPT
    }


def _files(paths: Paths) -> Iterator[tuple[str, Path]]:
    for name, path in _own(paths).items():
        if path.is_dir():
            for each in sorted(path.iterdir()):
                if each.is_file():
                    yield f"{name}/{each.name}", each
        elif path.is_file():
            yield name, path


def _checked(path: Path, tr: Tr) -> tuple[Mapping[str, object], list[str]]:
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            sums = manifest["files"]
            _check_version(manifest, tr)
            _check_files(archive, sums, tr)
    except BackupError:
        raise
    except OSError as error:
        unreadable = tr("This file cannot be read ({reason}).")
        raise BackupError(unreadable.format(reason=error.strerror or error)) from error
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
        raise BackupError(tr("This file is no copy that the coach has made.")) from error
    return manifest, list(sums)


def _check_version(manifest: Mapping[str, object], tr: Tr) -> None:
    schema = manifest.get("schema")
    if not isinstance(schema, int) or not 1 <= schema <= SCHEMA:
        raise BackupError(
            tr(
                "A later version of the coach has made this copy. Please bring the coach up to "
                "date."
            )
        )


def _check_files(archive: zipfile.ZipFile, sums: Mapping[str, str], tr: Tr) -> None:
    if sum(each.file_size for each in archive.infolist()) > LARGEST:
        raise BackupError(tr("This file is too large to be a copy of ours."))
    for name, wanted in sums.items():
        if not _is_ours(name) or _sum(archive.read(name)) != wanted:
            damaged = tr("This copy is damaged at {file}. Nothing was changed.")
            raise BackupError(damaged.format(file=name))


def _is_ours(name: str) -> bool:
    """A name of ours, that leads nowhere else."""
    parts = PurePosixPath(name).parts
    if "\\" in name or len(parts) not in (2, 3) or any(each in ("..", "/") for each in parts):
        return False
    folders = {"config": {"settings.toml", "routines"}, "data": {*_KEPT} - {"settings.toml"}}
    return parts[1] in folders.get(parts[0], set())


def _exchange(paths: Paths, fresh: Path, before: Path) -> None:
    """Move what is there aside and what comes into its place; back again where one fails."""
    moved: list[tuple[Path, Path]] = []
    try:
        for name, path in _own(paths).items():
            for source, target in ((path, before / name), (fresh / name, path)):
                if source.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    source.rename(target)
                    moved.append((source, target))
        for name in _INDEX:
            (paths.data / name).unlink(missing_ok=True)
    except OSError:
        for source, target in reversed(moved):
            with suppress(OSError):
                target.rename(source)
        raise


def _free(path: Path) -> Path:
    number = 1
    while (free := path.with_name(f"{path.name}-{number}")).exists():
        number += 1
    return free


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
