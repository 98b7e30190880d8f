"""A listener that cannot go on: it ends, so that another one takes its place, and says why."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.system.voice_worker import VoiceWorker

from sciatica_coach.hearing.listening import Listening
from sciatica_coach.voice.protocol import OpenMicrophone

BROKEN_LIBRARY = """
from enum import Enum

class MiniaudioError(Exception):
    pass

class SampleFormat(Enum):
    SIGNED16 = 2

class Backend(Enum):
    PULSEAUDIO = 1
    ALSA = 2
    JACK = 3
    WASAPI = 4
    COREAUDIO = 5

class CaptureDevice:
    backend = "none"

    def __init__(self, **_):
        %s

    def start(self, stream):
        stream.send(bytearray(1))  # half a sample

    def close(self):
        pass
"""
GRUMBLES = """
import os, sys
os.write(1, b'{"is":"Fault","text":"I am lost"}\\n')
sys.stdin.read()
"""


@pytest.mark.parametrize("breaks", ["raise ValueError('nobody thought of it')", "pass"])
def test_at_an_error_that_nobody_thought_of_the_process_ends(tmp_path: Path, breaks: str) -> None:
    """In the keeper of the microphone, or where what is heard is judged."""
    (tmp_path / "miniaudio.py").write_text(BROKEN_LIBRARY % breaks, encoding="utf-8")
    found = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
    listener = VoiceWorker("listen", {"PYTHONPATH": found})
    listener.tell(OpenMicrophone())
    assert listener.process.stdin is not None
    with listener.process:
        assert listener.process.wait(timeout=30) == 1


def test_what_the_listener_complains_of_stands_in_the_log(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    listening = Listening(command=[sys.executable, "-c", GRUMBLES])
    listening.begin()
    qtbot.waitUntil(lambda: "I am lost" in caplog.text)
    listening.shut_down()
