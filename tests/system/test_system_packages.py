"""Set-up asks before it acts: the script of system packages on made-up machines."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "linux" / "system-packages.sh"


class Machine:
    """A machine with these commands only; what it was asked to do is kept in `asked`."""

    def __init__(self, folder: Path) -> None:
        self.commands = folder / "bin"
        self.commands.mkdir()
        self._log = folder / "asked"
        self._log.touch()
        for name in ("sh", "grep", "env"):
            path = shutil.which(name)
            assert path
            (self.commands / name).symlink_to(path)
        self.has("sleep", "exit 0")
        self.has("id", "echo 0")

    def has(self, command: str, script: str) -> None:
        """Put a command there, or another in its place; `script` is its shell code."""
        file = self.commands / command
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def is_debian(self, *, installed: str = "", renamed: str = "", failures: int = 0) -> None:
        """Give it dpkg and apt; its first calls of apt-get fail as often as told."""
        self.has(
            "dpkg-query",
            'code=1; for name in "$@"; do case " ' + installed + ' " in '
            '*" $name "*) echo installed; code=0 ;; esac; done; exit $code',
        )
        self.has("apt-cache", f'case " {renamed} " in *" $2 "*) exit 0 ;; esac; exit 1')
        self.has(
            "apt-get",
            f'echo "$@" >>{self._log}; [ "$(grep -c . {self._log})" -gt {failures} ]',
        )

    def set_up(self, purpose: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.commands / "sh", SCRIPT, purpose],
            env={"PATH": str(self.commands)},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def asked(self) -> list[str]:
        return self._log.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


EVERYTHING = (
    "python3-venv libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libwayland-cursor0 libespeak-ng1 libpulse0 libasound2"
)


FOR_TESTS = "pulseaudio pulseaudio-utils espeak-ng xvfb openbox libxtst6 at-spi2-core dbus-daemon"


def test_the_script_can_be_run() -> None:
    assert os.access(SCRIPT, os.X_OK)


def test_a_bare_debian_gets_what_the_coach_needs_and_nothing_recommended(machine: Machine) -> None:
    machine.is_debian()
    assert machine.set_up("run").returncode == 0
    update, install = machine.asked
    assert update.startswith("update")
    assert "--no-install-recommends" in install
    assert install.endswith(EVERYTHING)


def test_the_tests_need_sound_a_voice_a_display_and_what_reads_it_besides(
    machine: Machine,
) -> None:
    machine.is_debian(installed=EVERYTHING)
    assert machine.set_up("test").returncode == 0
    assert machine.asked[-1].endswith(f" {FOR_TESTS}")


def test_where_everything_is_there_nothing_is_asked_of_apt(machine: Machine) -> None:
    machine.is_debian(installed=EVERYTHING)
    outcome = machine.set_up("run")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")
    assert machine.asked == []


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.is_debian(installed=EVERYTHING.replace("libgl1 ", ""))
    assert machine.set_up("run").returncode == 0
    assert machine.asked[-1].endswith("--no-install-recommends libgl1")


def test_a_package_that_a_later_debian_renamed_is_known_by_its_new_name(machine: Machine) -> None:
    machine.is_debian(installed=EVERYTHING.replace("libasound2", "libasound2t64"))
    assert machine.set_up("run").returncode == 0
    assert machine.asked == []


def test_a_renamed_package_is_installed_by_its_new_name(machine: Machine) -> None:
    machine.is_debian(
        installed=EVERYTHING.replace("libasound2", ""), renamed="libasound2t64 libgl1t64"
    )
    assert machine.set_up("run").returncode == 0
    assert machine.asked[-1].endswith("--no-install-recommends libasound2t64")


def test_a_network_that_stumbles_is_asked_again(machine: Machine) -> None:
    machine.is_debian(failures=2)
    assert machine.set_up("run").returncode == 0
    assert [line.split()[0] for line in machine.asked] == ["update"] * 3 + ["install"]


def test_a_network_that_stays_away_ends_the_set_up(machine: Machine) -> None:
    machine.is_debian(failures=99)
    assert machine.set_up("run").returncode != 0
    assert [line.split()[0] for line in machine.asked] == ["update"] * 3


def test_without_root_and_sudo_the_person_is_told_what_to_install(machine: Machine) -> None:
    machine.is_debian(installed=EVERYTHING.replace("libpulse0", ""))
    machine.has("id", "echo 1000")
    outcome = machine.set_up("run")
    assert outcome.returncode == 1
    assert "install these packages as root" in outcome.stderr
    assert outcome.stderr.rstrip().endswith(": libpulse0")
    assert machine.asked == []


def test_with_sudo_a_person_need_not_be_root(machine: Machine) -> None:
    machine.is_debian()
    machine.has("id", "echo 1000")
    machine.has("sudo", '[ "$1" = DEBIAN_FRONTEND=noninteractive ] && shift && exec "$@"')
    assert machine.set_up("run").returncode == 0
    assert machine.asked[-1].endswith(EVERYTHING)


def test_off_debian_the_script_leaves_everything_as_it_is(machine: Machine) -> None:
    assert machine.set_up("run").returncode == 0


def test_a_word_it_does_not_know_is_refused(machine: Machine) -> None:
    outcome = machine.set_up("fly")
    assert outcome.returncode == 2
    assert "run|test" in outcome.stderr
