"""What both shells are made of: what is changed in a session holds for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from tests.hands import timer_of
from tests.sessions import ASSETS

from sciatica_coach.app.parts import Parts
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.options import Options
from sciatica_coach.voice.state import VoiceSettings


class House:
    """One person's coach, opened as often as the test wishes."""

    def __init__(self, home: Path) -> None:
        self.paths = Paths(home / "config", home / "data", home / "cache", ASSETS)

    def coach(self) -> Coach:
        return Coach(self.paths, {"voice.engine": "silent"})


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def parts(house: House, qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(Options(), house.coach(), house.paths)
    yield made
    made.close()


def test_a_voice_made_louder_is_as_loud_the_next_time(house: House, parts: Parts) -> None:
    before = house.coach().settings["voice.volume"]
    parts.voice.louder()

    assert isinstance(before, int)
    assert house.coach().settings["voice.volume"] == parts.voice.state.volume > before


def test_what_is_set_for_the_voice_reaches_it(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = house.coach()
    made = Parts(Options(), coach, house.paths)
    heard: list[VoiceSettings] = []
    monkeypatch.setattr(made.voice, "configure", heard.append)
    wished = {
        "voice.engine": "system",
        "voice.name": "gmw/en-gb",
        "voice.rate": 120,
        "voice.volume": 30,
        "voice.wakes_slowly": True,
        "voice.at_speed": True,
        "voice.reader_speaks": True,
    }
    for key, value in wished.items():
        coach.set(key, value)
        made.on_setting_changed(key)
    made.close()

    assert len(heard) == len(wished)
    assert heard[-1] == VoiceSettings(
        engine="system",
        name="gmw/en-gb",
        rate=120,
        volume=30,
        at_speed=True,
        wakes_slowly=True,
        reader_speaks=True,
    )


def test_in_a_session_no_disk_is_waited_for_and_after_it_nothing_is_lost(
    house: House, parts: Parts
) -> None:
    driver = parts.live.begin(house.coach().plan("bridge"))
    driver.start()
    parts.voice.louder()
    assert not house.paths.settings.exists()

    driver.command(Command.STOP, CommandSource.KEY)
    timer_of(driver).stop()

    assert house.coach().settings["voice.volume"] == parts.voice.state.volume


def test_what_was_set_is_kept_when_the_program_ends(house: House, qtbot: QtBot) -> None:
    coach = house.coach()
    made = Parts(Options(), coach, house.paths)
    coach.set("look.theme", "dark")

    made.close()

    assert house.coach().settings["look.theme"] == "dark"


def test_what_was_not_changed_is_not_written(house: House, parts: Parts) -> None:
    parts.on_setting_changed("voice.rate")

    assert not house.paths.settings.exists()


def test_whoever_asks_the_voice_after_the_end_starts_nothing(house: House, qtbot: QtBot) -> None:
    made = Parts(Options(), house.coach(), house.paths)
    made.close()

    made.battery.told.emit("The battery is low.")

    linger = made.voice.findChild(QTimer)
    assert linger is not None
    assert not linger.isActive()
