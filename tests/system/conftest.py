"""A sound server, an ear at it, and a room with a voice: what the tests of the voice share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.system.private_bus import Outsider, PrivateBus
from tests.system.sound_server import Ear, SoundServer
from tests.system.voice_room import Room

from sciatica_coach.desktop.session_bus import BUS
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server that is not started yet, and the only one that can be found."""
    folder = tmp_path / "pulse"
    folder.mkdir(mode=0o700)
    server = SoundServer(folder)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    # Nothing may be heard by way of a real sound card.
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    yield server
    server.stop()


@pytest.fixture
def ear(server: SoundServer) -> Iterator[Ear]:
    server.start()
    ear = server.listen()
    yield ear
    ear.stop()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, server: SoundServer) -> Iterator[Room]:
    voice = Voice(tmp_path / "cache", VoiceSettings(engine="system"))
    room = Room(voice, qtbot)
    yield room
    voice.shut_down()
    assert not list((tmp_path / "cache").glob("*.part"))
    assert room.captions_that_were_not_told() == []


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A session bus of the test's own, and the only one that can be found."""
    made = PrivateBus(tmp_path)
    made.start()
    monkeypatch.setenv(BUS, made.address)
    yield made
    made.stop()


@pytest.fixture
def outsider(bus: PrivateBus, qtbot: QtBot) -> Outsider:
    return Outsider(bus, qtbot)
