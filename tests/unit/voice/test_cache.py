"""Rendered words are kept, checked whenever they are used, and never in the way."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from array import array
from pathlib import Path

import pytest

from sciatica_coach.voice.cache import Cache, cache_key
from sciatica_coach.voice.sound_file import Sound
from sciatica_coach.voice.worker import part_path, remove_parts

KEY = cache_key("system", "1", "gmw/en-us", 155, "Lie down.")


def word(ms: int = 200) -> Sound:
    rate = 8_000
    return Sound(rate, array("h", (round(9_000 * math.sin(i)) for i in range(rate * ms // 1000))))


def test_what_was_stored_is_found_again_by_a_later_run(tmp_path: Path) -> None:
    path = Cache(tmp_path / "voice").store(KEY, word())
    assert Cache(tmp_path / "voice").find(KEY) == (path, word())


def test_another_voice_rate_or_text_is_another_file() -> None:
    keys = {
        KEY,
        cache_key("system", "1", "gmw/en-us", 156, "Lie down."),
        cache_key("system", "1", "gmw/en-gb", 155, "Lie down."),
        cache_key("system", "2", "gmw/en-us", 155, "Lie down."),
        cache_key("natural", "1", "gmw/en-us", 155, "Lie down."),
        cache_key("system", "1", "gmw/en-us", 155, "Lie down!"),
    }
    assert len(keys) == 6


@pytest.mark.parametrize("damage", [b"", b"RIFF", b"nonsense" * 100])
def test_a_damaged_file_is_removed_and_not_played(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    path = cache.store(KEY, word())
    path.write_bytes(damage)
    assert cache.find(KEY) is None
    assert not path.exists()


def test_a_file_cut_short_by_a_full_disk_is_not_played(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    path = cache.store(KEY, word())
    path.write_bytes(path.read_bytes()[:-100])
    assert cache.find(KEY) is None


def test_the_least_recently_used_go_when_the_folder_is_full(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    paths = [cache.store(f"{each:064x}", word()) for each in range(10)]
    size = paths[0].stat().st_size
    for age, path in enumerate(paths):
        os.utime(path, (1_000 + age, 1_000 + age))
    cache.find(f"{0:064x}")  # the oldest has just been used

    Cache(tmp_path, limit_bytes=5 * size)
    left = sorted(tmp_path.glob("*.wav"))
    assert left == [paths[0], *paths[7:]]


def test_a_folder_that_cannot_be_written_is_replaced_for_this_run(tmp_path: Path) -> None:
    in_the_way = tmp_path / "voice"
    in_the_way.write_text("a file where the folder should be")
    cache = Cache(in_the_way)
    path = cache.store(KEY, word())
    assert path.exists()
    assert path.parent == cache.folder != in_the_way
    cache.close()
    assert not cache.folder.exists()


def test_unfinished_files_of_one_process_are_removed_and_no_others(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    stored = cache.store(KEY, word())
    others = part_path(tmp_path, KEY, 10 * os.getpid() + 1)
    for part in (cache.part(KEY), others):
        part.write_bytes(b"half")
    remove_parts(tmp_path, os.getpid())
    assert sorted(tmp_path.iterdir()) == sorted([stored, others])


def test_what_a_killed_process_left_unfinished_is_removed_by_the_next(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    orphan = tmp_path / f"{KEY}.{gone.pid}.part"
    ours = tmp_path / f"{KEY}.{os.getpid()}.part"
    for part in (orphan, ours):
        part.write_bytes(b"half")

    Cache(tmp_path)

    assert list(tmp_path.iterdir()) == [ours]
