"""A battery that is low is told of as a session begins, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.coaching.events import SessionFinished, SessionStarted
from sciatica_coach.desktop.battery import percent_left
from sciatica_coach.desktop.session_battery import SessionBattery
from tests.sessions import plan_of


def supply(power: Path, name: str, **told: str) -> None:
    folder = power / name
    folder.mkdir()
    for what, value in told.items():
        (folder / what).write_text(f"{value}\n", encoding="ascii")


def test_the_emptiest_battery_that_is_being_emptied_counts(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", status="Discharging", capacity="64")
    supply(tmp_path, "BAT1", type="Battery", status="Discharging", capacity="9")
    supply(tmp_path, "AC", type="Mains", online="0")
    assert percent_left(tmp_path) == 9


@pytest.mark.parametrize("status", ["Charging", "Full", "Not charging", "Unknown"])
def test_a_computer_on_its_cable_has_nothing_to_tell(tmp_path: Path, status: str) -> None:
    supply(tmp_path, "BAT0", type="Battery", status=status, capacity="5")
    assert percent_left(tmp_path) is None


def test_the_battery_of_a_mouse_is_not_the_computers(tmp_path: Path) -> None:
    supply(tmp_path, "hid", type="Battery", scope="Device", status="Discharging", capacity="3")
    assert percent_left(tmp_path) is None


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", status="Discharging", capacity="much")
    supply(tmp_path, "BAT1", type="Battery", status="Discharging")
    assert percent_left(tmp_path) is None
    assert percent_left(tmp_path / "nowhere") is None


def told_at(percent: int | None) -> list[str]:
    battery = SessionBattery(lambda: percent, lambda work: work())
    told: list[str] = []
    battery.told.connect(told.append)
    battery.on_events((SessionFinished(0),))
    assert told == []
    battery.on_events((SessionStarted(0, plan_of("bridge")),))
    return told


def test_a_low_battery_is_told_with_what_to_do() -> None:
    assert told_at(12) == [
        "The battery is low: 12 percent. Plug the computer in before you lie down."
    ]


@pytest.mark.parametrize("percent", [None, 21, 100])
def test_of_a_battery_that_lasts_nothing_is_said(percent: int | None) -> None:
    assert told_at(percent) == []
