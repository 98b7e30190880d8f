"""Bytes from a terminal become keys, and the terminal is put back as it was."""

from __future__ import annotations

import os
import pty
import termios
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSocketNotifier, QTimer
from pytestqt.qtbot import QtBot

from sciatica_coach.terminal.keyboard import Key, Keyboard, keys_in
from sciatica_coach.terminal.single_keys import SingleKeys, has_keys


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (b" ", [Key.SPACE]),
        (b"\r", [Key.ENTER]),
        (b"\x1b[C", [Key.RIGHT]),
        (b"\x1bOD", [Key.LEFT]),
        (b"\x1b[5~\x1b[6~", [Key.PAGE_UP, Key.PAGE_DOWN]),
        (b"hH?", ["h", "H", "?"]),
        ("é".encode(), ["é"]),
        (b"\x1b[1;5Ch", ["h"]),
        (b"\x1b[15~t", ["t"]),
        (b"\x1bxu", ["u"]),
        (b"\x00\x7f\xffr", [Key.BACKSPACE, "r"]),
    ],
)
def test_what_a_terminal_sends_is_a_key_or_is_passed_over(sent: bytes, keys: list[str]) -> None:
    assert keys_in(sent) == (keys, b"")


@pytest.mark.parametrize("beginning", [b"\x1b", b"\x1b[", b"\x1b[5", b"\x1bO", b"\xc3"])
def test_a_key_that_has_not_wholly_come_is_waited_for(beginning: bytes) -> None:
    assert keys_in(b" " + beginning) == ([Key.SPACE], beginning)


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)
    os.close(theirs)


def test_while_it_is_open_keys_come_at_once_and_are_not_echoed(
    terminal: tuple[int, int], qtbot: QtBot
) -> None:
    ours, theirs = terminal
    before = termios.tcgetattr(theirs)
    keyboard = Keyboard(theirs)
    keyboard.open()
    keyboard.open()
    with qtbot.waitSignal(keyboard.pressed) as pressed:
        os.write(ours, b"h")
    assert pressed.args == ["h"]
    assert not termios.tcgetattr(theirs)[3] & (termios.ECHO | termios.ICANON)
    assert termios.tcgetattr(theirs)[3] & termios.ISIG
    keyboard.close()
    keyboard.close()
    assert termios.tcgetattr(theirs) == before


def test_an_arrow_in_two_parts_is_an_arrow_and_a_lone_escape_is_escape(
    terminal: tuple[int, int], qtbot: QtBot
) -> None:
    ours, theirs = terminal
    keyboard = Keyboard(theirs)
    keyboard.open()
    timer = keyboard.findChild(QTimer)
    assert timer is not None
    timer.setInterval(1_000_000)
    keys: list[str] = []
    keyboard.pressed.connect(keys.append)
    os.write(ours, b"\x1b")
    qtbot.waitUntil(timer.isActive)
    os.write(ours, b"[A")
    qtbot.waitUntil(lambda: keys == [Key.UP])
    assert not timer.isActive()
    os.write(ours, b"\x1b")
    qtbot.waitUntil(timer.isActive)
    timer.timeout.emit()
    assert keys == [Key.UP, Key.ESCAPE]
    keyboard.close()


def test_a_terminal_that_is_closed_is_not_read_again_and_again(qtbot: QtBot) -> None:
    ours, theirs = pty.openpty()
    keyboard = Keyboard(theirs)
    keyboard.open()
    notifier = keyboard.findChild(QSocketNotifier)
    assert notifier is not None
    os.close(ours)
    qtbot.waitUntil(lambda: not notifier.isEnabled())
    keyboard.close()
    os.close(theirs)


def test_nobody_can_press_a_key_where_a_terminal_has_no_single_keys(
    terminal: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with os.fdopen(terminal[1], closefd=False, encoding="utf-8") as stream:
        assert has_keys(stream)
        monkeypatch.setattr(SingleKeys, "AVAILABLE", False)
        assert not has_keys(stream)
    assert not has_keys(None)
