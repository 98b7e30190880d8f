"""Where things lie, and what time it is."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sciatica_coach.desktop.clock import Clock
from sciatica_coach.desktop.paths import find_assets, find_paths
from sciatica_coach.desktop.safe_write import write_whole


@dataclass
class Hands:
    """A clock that is moved by hand, in milliseconds."""

    ms: int = 0

    def __call__(self) -> int:
        return self.ms * 1_000_000


def test_one_variable_puts_all_three_folders_under_one(tmp_path: Path) -> None:
    paths = find_paths({"SCIATICA_COACH_HOME": str(tmp_path / "mine")})
    assert paths.settings == tmp_path / "mine" / "config" / "settings.toml"
    assert paths.routines == tmp_path / "mine" / "config" / "routines"
    assert paths.sessions == tmp_path / "mine" / "data" / "sessions"
    assert paths.cache == tmp_path / "mine" / "cache"
    assert not (tmp_path / "mine").exists()


def test_a_relative_home_stays_the_same_place_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths({"SCIATICA_COACH_HOME": "here"}).config == tmp_path / "here" / "config"


def test_without_it_the_folders_lie_where_the_system_wants_them() -> None:
    paths = find_paths({})
    assert len({paths.config, paths.data, paths.cache}) >= 2
    assert all("sciatica-coach" in str(each) for each in (paths.config, paths.data, paths.cache))


def test_the_assets_are_found() -> None:
    assert (find_assets() / "exercises" / "bridge.toml").is_file()


def test_a_file_is_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file.toml"
    write_whole(path, "one")
    write_whole(path, "zwölf")
    assert path.read_text(encoding="utf-8") == "zwölf"
    assert list(path.parent.iterdir()) == [path]


def test_a_session_can_be_played_faster_or_slower_than_life() -> None:
    hands = Hands(5_000)
    fast, slow = Clock(60, hands), Clock(0.25, hands)
    hands.ms += 1_001
    assert (fast.now_ms(), slow.now_ms()) == (60_060, 250)
    assert (fast.real_ms(), slow.real_ms()) == (1_001, 1_001)


@pytest.mark.parametrize("speed", [0.0, 0.24, 60.5, float("nan")])
def test_a_speed_out_of_bounds_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match=r"from 0\.25 to 60"):
        Clock(speed)


def test_sleep_is_what_one_clock_gained_on_the_other_in_real_time() -> None:
    steady, boot = Hands(), Hands(40)
    clock = Clock(10, steady, boot)
    before = clock.suspended_ms()
    steady.ms += 1_000
    boot.ms += 8_000
    after = clock.suspended_ms()
    assert before is not None
    assert after is not None
    assert after - before == 7_000


def test_where_the_system_cannot_tell_sleep_it_says_so() -> None:
    assert Clock(1, Hands()).suspended_ms() is None


def test_the_systems_own_clocks_run_forward_and_linux_can_tell_sleep() -> None:
    clock = Clock()
    assert 0 <= clock.now_ms() <= clock.now_ms()
    assert (clock.suspended_ms() is not None) == (sys.platform == "linux")


def test_what_the_person_did_and_said_lies_together_in_one_folder(tmp_path: Path) -> None:
    paths = find_paths({"SCIATICA_COACH_HOME": str(tmp_path)})
    kept = {paths.sessions, paths.diary, paths.history, paths.first_start}
    assert {path.parent for path in kept} == {tmp_path / "data"}
    assert len(kept) == 4
