"""One child process of the voice: what it says, in good order and out of it, and its end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sciatica_coach.voice.child import Child
from sciatica_coach.voice.protocol import Fault, Message, Pong

GRUMBLES = """
import sys
for attempt in range(3):
    print("no sound card", file=sys.stderr)
raise ValueError("no such voice")
"""
SAYS_TWO_THINGS = """
import os, sys
os.write(1, b'{"is":"Pong","number":1}\\n{"is":"Pong","number":2}\\n')
sys.stdin.read()
"""
TALKS_NONSENSE = """
import os, sys
os.write(1, b'no message\\n\\xff\\xfe\\n{"is":"Pong"}\\n[1]\\n{"is":"Pong","number":2}\\n')
sys.stdin.read()
"""
NEVER_ENDS_ITS_LINE = """
import os, sys
os.write(1, b"x" * 300_000)
sys.stdin.read()
"""


class Listener:
    """Starts a program as the child, once, and keeps what is heard of it."""

    def __init__(self, program: Path, code: str) -> None:
        program.write_text(code, encoding="utf-8")
        self._parent = QObject()
        self.child = Child("render", [sys.executable, str(program)], (), self._parent)
        self.messages: list[Message] = []
        self.given_up = 0
        self.child.message_came.connect(self.messages.append)
        self.child.given_up.connect(self.on_given_up)

    def on_given_up(self) -> None:
        self.given_up += 1


@pytest.fixture
def listen_to(tmp_path: Path) -> Iterator[Callable[[str], Listener]]:
    listeners: list[Listener] = []

    def listen_to(code: str) -> Listener:
        listeners.append(Listener(tmp_path / "worker.py", code))
        return listeners[-1]

    yield listen_to
    for each in listeners:
        each.child.end(wait=True)


def test_why_a_worker_died_stands_in_the_log_and_each_complaint_once(
    qtbot: QtBot, listen_to: Callable[[str], Listener], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "sciatica_coach"):
        heard = listen_to(GRUMBLES)
        heard.child.start()
        qtbot.waitUntil(lambda: heard.given_up == 1)
    assert "ValueError: no such voice" in caplog.text
    assert caplog.text.count("no sound card") == 1


def test_of_a_worker_that_was_let_go_nothing_more_is_heard(
    qtbot: QtBot, listen_to: Callable[[str], Listener]
) -> None:
    heard = listen_to(SAYS_TWO_THINGS)
    heard.child.message_came.connect(lambda: heard.child.fail("it is not wanted any more"))
    heard.child.start()
    qtbot.waitUntil(lambda: heard.given_up == 1)
    assert heard.messages == [Pong(1)]


def test_a_worker_whose_line_never_ends_is_let_go(
    qtbot: QtBot, listen_to: Callable[[str], Listener]
) -> None:
    heard = listen_to(NEVER_ENDS_ITS_LINE)
    heard.child.start()
    qtbot.waitUntil(lambda: heard.given_up == 1)
    assert heard.messages == []


def test_nonsense_is_told_as_such_and_what_follows_it_is_heard(
    qtbot: QtBot, listen_to: Callable[[str], Listener]
) -> None:
    heard = listen_to(TALKS_NONSENSE)
    heard.child.start()
    qtbot.waitUntil(lambda: heard.messages[-1:] == [Pong(2)])
    assert [type(each) for each in heard.messages] == [Fault] * 4 + [Pong]
    assert heard.given_up == 0
