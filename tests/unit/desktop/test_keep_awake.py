"""The computer stays awake during a session, or it is said that it may not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from threading import current_thread

import pytest

from sciatica_coach.desktop.keep_awake import AwakeState, KeepAwake


class Desktop:
    """Grants or refuses, and notes what was asked of it and in which thread."""

    def __init__(self, *, grants: bool = True, fault: Exception | None = None) -> None:
        self.heard: list[str] = []
        self.threads: set[str] = set()
        self._grants = grants
        self._fault = fault

    @contextmanager
    def __call__(self) -> Iterator[bool]:
        self.threads.add(current_thread().name)
        if self._fault is not None:
            raise self._fault
        self.heard.append("awake")
        yield self._grants
        self.heard.append("may sleep")


def held_by(desktop: Desktop) -> tuple[KeepAwake, SimpleQueue[AwakeState]]:
    told: SimpleQueue[AwakeState] = SimpleQueue()
    return KeepAwake(told.put, desktop), told


def test_from_start_to_stop_the_computer_is_kept_awake_off_the_callers_thread() -> None:
    desktop = Desktop()
    awake, told = held_by(desktop)
    awake.start()
    assert told.get(timeout=5) == AwakeState(
        active=True, text="The screen stays on during a session.", remedy=""
    )
    assert desktop.heard == ["awake"]
    awake.stop()
    assert awake.join(5)
    assert desktop.heard == ["awake", "may sleep"]
    assert desktop.threads == {"keep-awake"}


def test_starting_twice_is_starting_once_and_stopping_first_is_nothing() -> None:
    desktop = Desktop()
    awake, told = held_by(desktop)
    awake.stop()
    assert awake.join(0)
    awake.start()
    awake.start()
    told.get(timeout=5)
    awake.stop()
    awake.stop()
    assert awake.join(5)
    assert desktop.heard == ["awake", "may sleep"]


def test_after_a_pause_it_can_be_asked_again() -> None:
    desktop = Desktop()
    awake, told = held_by(desktop)
    for _ in range(2):
        awake.start()
        told.get(timeout=5)
        awake.stop()
        assert awake.join(5)
    assert desktop.heard == ["awake", "may sleep"] * 2


@pytest.mark.parametrize(
    "desktop",
    [
        Desktop(grants=False),
        Desktop(fault=ImportError("no wakepy")),
        Desktop(fault=OSError("no bus")),
        Desktop(fault=RuntimeError("no way")),
    ],
    ids=["refuses", "no library", "no bus", "fails"],
)
def test_a_desktop_that_cannot_is_told_with_what_to_do(desktop: Desktop) -> None:
    awake, told = held_by(desktop)
    awake.start()
    state = told.get(timeout=5)
    awake.stop()
    assert awake.join(5)
    assert not state.active
    assert state.remedy.endswith(".")
