"""Manual page, menu entry and the card in the shop for programs say what is so."""

from __future__ import annotations

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from sciatica_coach.arguments import follow

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
MANUAL = (LINUX / "sciatica-coach.1").read_text(encoding="utf-8").replace("\\-", "-")
NAME = "sciatica-coach"
NUMBERS = {"thirty": 30, "forty": 40}


@pytest.fixture
def said_by_help(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        follow(["--help"])
    return capsys.readouterr().out


def test_the_manual_has_every_option(said_by_help: str) -> None:
    options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", said_by_help, re.MULTILINE))
    assert {"--set", "--quit-after"} <= options
    assert {each for each in options if each not in MANUAL} == {"--help"}


def test_the_manual_has_every_command(said_by_help: str) -> None:
    (listed,) = re.findall(r"command +(.+)", said_by_help)
    commands = re.split(r", | or ", listed)
    told = re.findall(r"^\.BI? (\w+)(?: .*)?$", MANUAL.partition(".SH OPTIONS")[0], re.MULTILINE)
    assert set(commands) <= set(told)


def test_the_menu_starts_the_program_and_knows_its_window() -> None:
    entry = ConfigParser(interpolation=None, delimiters=("=",))
    entry.read(LINUX / "sciatica-coach.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"] == told["Icon"] == told["StartupWMClass"] == NAME
    assert told["Terminal"] == "false"
    assert (ROOT / "assets" / "icons" / f"{told['Icon']}.svg").is_file()


def test_the_card_in_the_shop_counts_right() -> None:
    card = (LINUX / "io.github.sciatica_coach.metainfo.xml").read_text(encoding="utf-8")
    assert f'<launchable type="desktop-id">{NAME}.desktop</launchable>' in card
    (number,) = re.findall(r"<li>More than (\w+) exercises", card)
    exercises = len(list((ROOT / "assets" / "exercises").glob("*.toml")))
    assert 0 < exercises - NUMBERS[number] < 10
