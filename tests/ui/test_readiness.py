"""A session that the command line begins waits a moment for the voice, and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from sciatica_coach.app.readiness import PATIENCE_MS, Readiness
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings, VoiceState


class HandVoice(Voice):
    """Gets ready when the test says so."""

    now = VoiceState()

    def get_ready(self, engine: str, *, tried: bool = True) -> None:
        self.now = VoiceState(engine=engine, tried=tried)
        self.voice_changed.emit(self.now)

    @property
    def state(self) -> VoiceState:
        return self.now


class Wait:
    def __init__(self, cache: Path) -> None:
        self.voice = HandVoice(cache, VoiceSettings())
        self.readiness = Readiness(self.voice)
        self.come = 0
        self.readiness.come.connect(self.on_come)
        timer = self.readiness.findChild(QTimer)
        assert timer is not None
        self.patience = timer

    def on_come(self) -> None:
        self.come += 1


@pytest.fixture
def wait(qtbot: QtBot, tmp_path: Path) -> Iterator[Wait]:
    made = Wait(tmp_path)
    yield made
    made.patience.stop()
    made.voice.shut_down()


def test_it_waits_until_the_voice_is_ready_and_the_loudspeaker_was_tried(wait: Wait) -> None:
    wait.readiness.wait(speaks=True)
    wait.voice.get_ready("")
    wait.voice.get_ready("system", tried=False)
    assert wait.come == 0
    assert wait.patience.interval() == PATIENCE_MS
    wait.voice.get_ready("system")
    wait.voice.get_ready("natural")
    assert wait.come == 1
    assert not wait.patience.isActive()


def test_a_voice_that_does_not_come_is_not_waited_for_any_longer(wait: Wait) -> None:
    wait.readiness.wait(speaks=True)
    wait.patience.timeout.emit()
    wait.voice.get_ready("system")
    assert wait.come == 1


def test_nobody_waits_where_nothing_will_be_said_or_all_is_ready(wait: Wait) -> None:
    wait.readiness.wait(speaks=False)
    assert wait.come == 1
    wait.voice.now = replace(VoiceState(), engine="silent")
    wait.readiness.wait(speaks=True)
    assert wait.come == 2
