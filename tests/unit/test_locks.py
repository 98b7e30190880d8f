"""What is pinned is what is asked for, each by its hash, and the same in every lock."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ASKED = PROJECT["project"]["dependencies"]
NATURAL = PROJECT["project"]["optional-dependencies"]["natural"]
GROUPS = {
    name: [each for each in group if isinstance(each, str)]
    for name, group in PROJECT["dependency-groups"].items()
}
LOCKS = {
    "requirements.lock": [*ASKED, *NATURAL, *GROUPS["build"]],
    "requirements-dev.lock": [*GROUPS["dev"], *GROUPS["build"]],
    "packaging/requirements.lock": GROUPS["package"],
}
every_lock = pytest.mark.parametrize("lock", LOCKS)


def pins(lock: str) -> dict[str, str]:
    """The version of each package by its name."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {
        canonicalize_name(name): version
        for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)
    }


@every_lock
def test_everything_that_is_asked_for_is_pinned_within_its_bounds(lock: str) -> None:
    pinned = pins(lock)
    for asked in map(Requirement, LOCKS[lock]):
        assert pinned[canonicalize_name(asked.name)] in asked.specifier, asked.name


@every_lock
def test_every_pin_has_its_hash_and_nothing_says_where_it_came_from(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock))
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_what_stands_in_two_locks_has_one_version() -> None:
    seen: dict[str, str] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            assert seen.setdefault(name, version) == version, name


def test_the_tests_speak_with_the_same_natural_voice_as_the_coach() -> None:
    assert set(NATURAL) <= set(GROUPS["dev"])


def test_the_version_stands_in_one_place() -> None:
    assert "version" in PROJECT["project"]["dynamic"]
    place = ROOT / PROJECT["tool"]["hatch"]["version"]["path"]
    (version,) = re.findall(r'^__version__ = "(.+)"$', place.read_text(), re.MULTILINE)
    packed = [file for file in (ROOT / "packaging").rglob("*") if file.suffix != ".lock"]
    for file in filter(Path.is_file, packed):
        assert version not in file.read_bytes().decode(errors="replace"), file.name
