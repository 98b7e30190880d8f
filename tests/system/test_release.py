"""`make release` refuses a checkout that cannot be given to people, and says why in a sentence."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = Path("packaging", "release.sh")
INIT = Path("src", "sciatica_coach", "__init__.py")
CHANGES = "# Changelog\n\n## [Unreleased]\n\n## [7.3.1] - 2026-11-28\n"


class Checkout:
    """A small one: a version, a changelog, and checks that only write down their names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._asked = folder.parent / "asked"
        self.write(INIT, '__version__ = "7.3.1"\n')
        self.write("CHANGELOG.md", CHANGES)
        self.write(SCRIPT, (ROOT / SCRIPT).read_text(encoding="utf-8"))
        for check in (".ci/run", "packaging/try-wheel.sh"):
            self.write(check, f"#!/bin/sh\necho {check} >>{self._asked}\n")
        self.write("Makefile", f"package:\n\t@echo make package >>{self._asked}\n")
        self.write("pyproject.toml", "")
        (folder / "assets").mkdir()
        self.git_says()

    def write(self, name: str | Path, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        if text.startswith("#!"):
            file.chmod(0o755)

    def git_says(self, **answers: str) -> None:
        """What git answers to these commands; to all others it answers nothing."""
        cases = "".join(f"{command}) echo {answer} ;;\n" for command, answer in answers.items())
        self.write("bin/git", f'#!/bin/sh\ncase "$1" in\n{cases}esac\n')

    def release(self) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / SCRIPT],
            env={"PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def asked(self) -> list[str]:
        return self._asked.read_text().splitlines() if self._asked.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path / "coach")


def test_a_sound_checkout_is_checked_tried_and_packed(checkout: Checkout) -> None:
    outcome = checkout.release()
    assert outcome.returncode == 0, outcome.stderr
    assert checkout.asked == [".ci/run", "packaging/try-wheel.sh", "make package"]
    assert "7.3.1 is ready" in outcome.stdout


def refused(checkout: Checkout, why: str) -> None:
    outcome = checkout.release()
    assert outcome.returncode == 1
    assert why in outcome.stderr
    assert checkout.asked == []


def test_what_is_not_committed_is_not_released(checkout: Checkout) -> None:
    checkout.git_says(status="?? new.txt")
    refused(checkout, "there are changes that are not committed")


def test_a_version_that_nobody_told_of_is_not_released(checkout: Checkout) -> None:
    checkout.write("CHANGELOG.md", CHANGES.replace("7.3.1", "7.3.0"))
    refused(checkout, "CHANGELOG.md has no heading '## [7.3.1] - YEAR-MONTH-DAY'")


def test_a_version_is_released_once(checkout: Checkout) -> None:
    checkout.git_says(tag="v7.3.1")
    refused(checkout, "v7.3.1 is tagged already")


def test_the_version_stands_nowhere_else(checkout: Checkout) -> None:
    checkout.write("packaging/coach.desktop", "Version=7.3.1\n")
    refused(checkout, "the version is also written in: packaging/coach.desktop")


def test_a_check_that_fails_ends_the_release(checkout: Checkout) -> None:
    checkout.write(".ci/run", "#!/bin/sh\nexit 1\n")
    assert checkout.release().returncode != 0
    assert checkout.asked == []
