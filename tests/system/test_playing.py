"""A player that does not answer: one that hangs goes soon, one that gets no core is waited for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sciatica_coach.voice import playing
from sciatica_coach.voice.child import Child
from sciatica_coach.voice.playing import Playing
from sciatica_coach.voice.protocol import Message, Ping

ANSWERS_ONCE = """
import os, sys
while b'"Ping"' not in sys.stdin.buffer.readline():
    pass
os.write(1, b'{"is":"Pong","number":0}\\n')
while sys.argv[1] == "busy":
    pass
sys.stdin.read()
"""


class CountedChild(Child):
    """Knows how many pings it was sent."""

    pings = 0

    def send(self, message: Message) -> None:
        self.pings += isinstance(message, Ping)
        super().send(message)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who waits for a core")
@pytest.mark.parametrize(("state", "fewest", "most"), [("idle", 2, 12), ("busy", 16, 40)])
def test_more_pings_may_stay_unanswered_where_the_player_is_at_work(
    state: str,
    fewest: int,
    most: int,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = tmp_path / "player.py"
    program.write_text(ANSWERS_ONCE, encoding="utf-8")
    command = [sys.executable, str(program), state]
    children: list[CountedChild] = []
    sent: list[int] = []

    def make(role: str, _: list[str], delays_ms: tuple[int, ...], parent: QObject) -> Child:
        children.append(CountedChild(role, command, delays_ms, parent))
        return children[-1]

    monkeypatch.setattr(playing, "Child", make)
    parent = QObject()
    player = Playing(80, parent)
    player.lost.connect(lambda: sent.append(children[0].pings))
    player.start()
    player.open()
    qtbot.waitUntil(lambda: bool(sent), timeout=30_000)
    player.shut_down()
    assert fewest <= sent[0] <= most
