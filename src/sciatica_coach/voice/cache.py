"""Rendered speech on disk: one WAV file for each engine, voice, rate and spoken text.

A file appears whole or not at all (`.part`, then replaced), is checked whenever it is
used, and the least recently used go when the folder outgrows its limit. A folder that
cannot be written is replaced by a temporary one for this run.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from sciatica_coach.voice.sound_file import Sound, UnusableSoundError, read, written
from sciatica_coach.voice.worker import part_path, remove_parts

log = logging.getLogger(__name__)

LIMIT_BYTES: Final = 100_000_000
_TRIM_TO: Final = 0.9  # so that not every new file finds the folder full
_STORES_BETWEEN_TRIMS: Final = 50
_FORMAT: Final = 2
"""Of the files: with another one, those of earlier versions are not found, and go in time."""


def cache_key(engine: str, version: str, voice: str, rate: int, spoken_text: str) -> str:
    """The name, without its ending, of the file that holds these words in this voice."""
    parts = json.dumps([_FORMAT, engine, version, voice, rate, spoken_text], ensure_ascii=True)
    return hashlib.sha256(parts.encode()).hexdigest()


class Cache:
    """Sound files in one folder.

    folder  where they are; a temporary one where the wished for cannot be written
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._stores = 0
        self._is_temporary = False
        self.folder = folder
        if self._is_writable():
            remove_orphans(self.folder)
            self._trim(self._limit_bytes)
        else:
            self._retreat()

    def part(self, key: str) -> Path:
        """Where an engine writes before the file is whole; its name tells whose it is."""
        return part_path(self.folder, key, os.getpid())

    def find(self, key: str) -> tuple[Path, Sound] | None:
        """The file of a key, checked; a broken one is removed and not found."""
        path = self._path(key)
        try:
            sound = read(path.read_bytes())
            os.utime(path)
        except FileNotFoundError:
            return None
        except (OSError, UnusableSoundError) as error:
            log.warning("a cached sound is left out: %s: %s", path.name, error)
            _remove(path)
            return None
        return path, sound

    def store(self, key: str, sound: Sound) -> Path:
        """Write a file, making room or moving to a temporary folder if it has to be.

        Raises:
            OSError: it cannot be written anywhere.
        """
        data = written(sound)
        try:
            path = self._write(key, data)
        except OSError as error:
            log.warning("the cache cannot be written, room is made: %s", error)
            self._trim(self._limit_bytes // 2)
            try:
                path = self._write(key, data)
            except OSError:
                self._retreat()
                path = self._write(key, data)
        self._stores += 1
        if self._stores % _STORES_BETWEEN_TRIMS == 0:
            self._trim(self._limit_bytes)
        return path

    def close(self) -> None:
        """Remove what this process has not finished, and a temporary folder."""
        if self._is_temporary:
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            remove_parts(self.folder, os.getpid())

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.wav"

    def _write(self, key: str, data: bytes) -> Path:
        part, path = self.part(f"{key}.whole"), self._path(key)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            _remove(part)
        return path

    def _is_writable(self) -> bool:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.folder):
                return True
        except OSError as error:
            log.warning("the cache cannot be written: %s", error)
            return False

    def _retreat(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="sciatica-coach-"))
        self._is_temporary = True

    def _trim(self, limit_bytes: int) -> None:
        """Remove the least recently used files until the rest is well within the limit."""
        files = []
        for path in self.folder.glob("*.wav"):
            try:
                status = path.stat()
            except OSError:
                continue  # another process was faster
            files.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in files)
        if total <= limit_bytes:
            return
        for _, size, path in sorted(files):
            if total <= limit_bytes * _TRIM_TO:
                return
            _remove(path)
            total -= size


def remove_orphans(folder: Path) -> None:
    """Remove the unfinished files of processes that were killed, and could not do it."""
    if os.name != "posix":
        return  # there is no harmless way to ask elsewhere
    for path in folder.glob("*.part"):
        pid = path.stem.rpartition(".")[2]
        if not (pid.isdecimal() and _is_running(int(pid))):
            _remove(path)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        pass  # somebody else's, or no process id at all: not for us to judge
    return True


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be removed: %s", path.name, error)
