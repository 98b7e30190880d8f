"""One window per home: the second start brings the first to the front."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sciatica_coach.desktop.door import Door
from sciatica_coach.desktop.single_instance import SingleInstance

Claim = Callable[[], SingleInstance | None]


@pytest.fixture
def claim(tmp_path: Path) -> Iterator[Claim]:
    """Starts one more window in the same home."""
    claimed: list[SingleInstance] = []

    def start() -> SingleInstance | None:
        instance = SingleInstance.claim(tmp_path / "data")
        if instance is not None:
            claimed.append(instance)
        return instance

    yield start
    for instance in claimed:
        instance.release()


def first_of(claim: Claim) -> SingleInstance:
    instance = claim()
    assert instance is not None
    return instance


def door_of(instance: SingleInstance) -> Door:
    door = instance.listen()
    assert door is not None
    assert door.is_open
    return door


def test_the_second_start_gives_way_and_the_first_hears_it(claim: Claim, qtbot: QtBot) -> None:
    door = door_of(first_of(claim))
    for _ in range(2):
        with qtbot.waitSignal(door.knocked):
            assert claim() is None


def test_before_the_first_listens_the_second_gives_way_all_the_same(claim: Claim) -> None:
    first_of(claim)
    assert claim() is None


def test_when_the_first_has_gone_the_next_may_open(claim: Claim, qtbot: QtBot) -> None:
    first = first_of(claim)
    first.listen()
    first.release()
    first.release()
    door = door_of(first_of(claim))
    with qtbot.waitSignal(door.knocked):
        assert claim() is None


def test_a_first_that_was_killed_locks_nobody_out(
    claim: Claim, tmp_path: Path, qtbot: QtBot
) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; "
        "from PySide6.QtCore import QCoreApplication; "
        "from sciatica_coach.desktop.single_instance import SingleInstance; "
        "application = QCoreApplication([]); "
        "instance = SingleInstance.claim(Path(sys.argv[1])); instance.listen(); "
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "data")], check=False)
    door = door_of(first_of(claim))
    with qtbot.waitSignal(door.knocked):
        assert claim() is None


def test_two_homes_have_two_windows(claim: Claim, tmp_path: Path, qtbot: QtBot) -> None:
    door = door_of(first_of(claim))
    other = SingleInstance.claim(tmp_path / "another")
    assert other is not None
    with qtbot.assertNotEmitted(door.knocked):
        assert SingleInstance.claim(tmp_path / "another") is None
    other.release()


def test_where_nothing_can_be_written_everyone_may_open(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    instance = SingleInstance.claim(tmp_path / "data")
    assert instance is not None
    assert instance.listen() is None
    instance.release()
