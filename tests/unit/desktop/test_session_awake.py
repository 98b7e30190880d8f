"""The computer stays awake for a session, and may sleep when a pause grows long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from sciatica_coach.coaching.events import (
    Event,
    Paused,
    PauseReason,
    Resumed,
    SessionFinished,
    SessionStarted,
    SessionSuspended,
)
from sciatica_coach.desktop.keep_awake import AwakeState, KeepAwake, state_of
from sciatica_coach.desktop.session_awake import (
    GOES_ON,
    LONG_PAUSE_MS,
    RELEASED,
    SessionAwake,
)
from tests.sessions import plan_of

STARTED = SessionStarted(0, plan_of("bridge"))
PAUSED = Paused(0, PauseReason.PERSON)


class Lamp(KeepAwake):
    """Burns while the computer is kept awake."""

    def __init__(self) -> None:
        self.burns = False

    def start(self) -> None:
        self.burns = True

    def stop(self) -> None:
        self.burns = False

    def join(self, seconds: float) -> bool:
        return seconds >= 0


class Room:
    """A session's wakefulness, with its lamp and what was said."""

    def __init__(self) -> None:
        self.lamp = Lamp()
        self.awake = SessionAwake(self.lamp)
        self.noticed: list[str] = []
        self.spoken: list[str] = []
        self.awake.noticed.connect(self.noticed.append)
        self.awake.spoken.connect(self.spoken.append)
        self.foretold: list[str] = []
        self.awake.foretold.connect(self.foretold.append)
        timer = self.awake.findChild(QTimer)
        assert timer is not None
        self.pause = timer

    def is_lit(self) -> bool:
        return self.lamp.burns

    def hear(self, *events: Event) -> None:
        self.awake.on_events(events)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room()
    yield made
    made.awake.close(0)


def test_it_is_awake_from_the_start_of_a_session_to_its_end(room: Room) -> None:
    assert not room.is_lit()
    room.hear(STARTED)
    assert room.is_lit()
    room.hear(SessionFinished(1))
    assert not room.is_lit()


def test_a_short_pause_changes_nothing(room: Room) -> None:
    room.hear(STARTED, PAUSED)
    assert room.is_lit()
    assert room.pause.interval() == LONG_PAUSE_MS == 600_000
    room.hear(Resumed(5))
    assert not room.pause.isActive()


def test_after_ten_minutes_of_pause_it_may_sleep_and_that_is_said(room: Room) -> None:
    room.hear(STARTED, PAUSED)
    room.pause.timeout.emit()
    assert not room.is_lit()
    assert room.noticed == room.spoken == [RELEASED]
    room.hear(Resumed(5))
    assert room.is_lit()


def test_a_session_that_is_suspended_in_a_pause_leaves_no_timer(room: Room) -> None:
    room.hear(STARTED, PAUSED, SessionSuspended(9))
    assert not room.pause.isActive()
    assert not room.is_lit()


def test_a_desktop_that_refuses_is_told_of_once(room: Room) -> None:
    refused: AwakeState = state_of(active=False)
    room.awake.on_told(state_of(active=True))
    room.awake.on_told(refused)
    room.awake.on_told(refused)
    assert room.noticed == [f"{refused.text} {refused.remedy}"]
    assert room.spoken == [f"{refused.text} {GOES_ON}"]


def test_a_refusal_is_told_of_before_the_session_and_aloud_when_it_begins(room: Room) -> None:
    refused: AwakeState = state_of(active=False)
    room.awake.try_out()
    assert room.is_lit()
    room.awake.on_told(refused)
    assert not room.is_lit()
    assert room.foretold == [f"{refused.text} {refused.remedy}"]
    assert room.spoken == []
    room.hear(STARTED)
    room.awake.on_told(refused)
    assert room.spoken == [f"{refused.text} {GOES_ON}"]


def test_a_session_that_begins_while_the_desktop_is_asked_stays_awake(room: Room) -> None:
    room.awake.try_out()
    room.hear(STARTED)
    room.awake.on_told(state_of(active=True))
    assert room.is_lit()
    assert room.foretold == []


def test_what_the_desktop_answers_after_the_end_is_told_to_nobody(room: Room) -> None:
    room.hear(STARTED)
    room.awake.close(0)

    room.awake.on_told(state_of(active=False))

    assert room.noticed == room.spoken == []
