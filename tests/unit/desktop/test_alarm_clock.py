"""The timer of the person's own systemd: set as wished, taken away without a trace."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from sciatica_coach.desktop.alarm_clock import UNIT, AlarmClock
from sciatica_coach.desktop.paths import HOME_VARIABLE
from sciatica_coach.settings.reminders import Wish

MONDAYS_AND_FRIDAYS = Wish(frozenset({0, 4}), 7 * 60 + 5, sound=False)
NEVER = Wish(frozenset(), 0, sound=False)


class Computer:
    """A person's home on a computer with a systemd, whose commands are noted."""

    def __init__(self, root: Path) -> None:
        self.environment = {
            "HOME": str(root / "home"),
            "XDG_RUNTIME_DIR": str(root / "run"),
            HOME_VARIABLE: str(root / "of the % coach"),
        }
        self.runtime = root / "run" / "systemd"
        self.runtime.mkdir(parents=True)
        self.units = root / "home" / ".config" / "systemd" / "user"
        self.commands: list[str] = []
        self.clock = AlarmClock(self.environment, self._run)

    def _run(self, command: Sequence[str]) -> bool:
        self.commands.append(" ".join(command))
        return True


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return Computer(tmp_path)


def test_the_days_and_the_time_are_those_that_were_set(computer: Computer) -> None:
    assert computer.clock.follow(MONDAYS_AND_FRIDAYS)
    timer = (computer.units / computer.clock.timer).read_text()
    assert "OnCalendar=Mon,Fri *-*-* 07:05:10\n" in timer
    assert "Persistent=false\n" in timer
    service = (computer.units / computer.clock.service).read_text()
    assert "remind" in service
    assert f"ConditionFileIsExecutable={sys.executable}\n" in service
    assert "of the %% coach" in service
    assert computer.commands[0] == "systemctl --user daemon-reload"
    assert f"systemctl --user enable {computer.clock.timer}" in computer.commands


def test_what_stands_already_is_left_alone(computer: Computer) -> None:
    computer.clock.follow(MONDAYS_AND_FRIDAYS)
    computer.commands.clear()
    assert computer.clock.is_as(MONDAYS_AND_FRIDAYS)
    assert computer.clock.follow(MONDAYS_AND_FRIDAYS)
    assert computer.commands == []


def test_who_wants_none_any_more_has_nothing_left_of_it(computer: Computer) -> None:
    computer.clock.follow(MONDAYS_AND_FRIDAYS)
    assert not computer.clock.is_as(NEVER)
    computer.clock.follow(NEVER)
    assert [*computer.units.iterdir()] == []
    assert f"systemctl --user disable --now {computer.clock.timer}" in computer.commands
    computer.commands.clear()
    computer.clock.take_away()
    assert computer.commands == []


def test_without_a_systemd_it_says_so_and_writes_nothing(computer: Computer) -> None:
    computer.runtime.rmdir()
    assert not computer.clock.is_possible
    assert not computer.clock.follow(MONDAYS_AND_FRIDAYS)
    assert not computer.units.exists()


def test_a_folder_that_cannot_be_written_is_no_crash(computer: Computer) -> None:
    computer.units.parent.mkdir(parents=True)
    computer.units.write_text("in the way")
    assert not computer.clock.follow(MONDAYS_AND_FRIDAYS)


def test_systemd_reads_the_two_files_as_they_are_meant(computer: Computer) -> None:
    computer.clock.follow(MONDAYS_AND_FRIDAYS)
    reader = Path("/usr/bin/systemd-analyze")
    if not reader.exists():
        return  # a computer without systemd has nobody to ask
    found = subprocess.run(
        [
            reader,
            "--user",
            "verify",
            *(computer.units / name for name in (computer.clock.timer, computer.clock.service)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert UNIT_FAULTS not in found.stderr


UNIT_FAULTS = "sciatica-coach-reminder"


def test_a_home_of_its_own_has_its_own_timer_and_leaves_the_others_alone(
    computer: Computer,
) -> None:
    usual = {key: value for key, value in computer.environment.items() if key != HOME_VARIABLE}
    everyday = AlarmClock(usual, lambda _command: True)
    assert everyday.timer == f"{UNIT}.timer"
    assert everyday.follow(MONDAYS_AND_FRIDAYS)
    computer.clock.follow(NEVER)
    assert everyday.is_as(MONDAYS_AND_FRIDAYS)


def test_the_coach_that_a_notice_opened_outlives_the_service(computer: Computer) -> None:
    computer.clock.follow(MONDAYS_AND_FRIDAYS)
    assert "KillMode=process\n" in (computer.units / computer.clock.service).read_text()
