"""Music in other programs is quiet for a session where the person wishes so, on a real bus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from tests.sessions import plan_of
from tests.system.private_bus import OtherPlayer, Outsider, PrivateBus

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.desktop.media_player import MediaPlayer
from sciatica_coach.desktop.session_bus import BUS
from sciatica_coach.desktop.session_quiet import SessionQuiet

Players = Callable[..., OtherPlayer]


@pytest.fixture
def player(bus: PrivateBus, qtbot: QtBot) -> Iterator[Players]:
    """Opens players in other programs."""
    made: list[OtherPlayer] = []

    def open_player(name: str, playback: str = "Playing") -> OtherPlayer:
        made.append(OtherPlayer(bus, qtbot, name, playback))
        return made[-1]

    yield open_player
    for each in made:
        each.leave()


@pytest.fixture
def quiet() -> Iterator[SessionQuiet]:
    made = SessionQuiet(lambda: True)
    yield made
    made.close()


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of("bridge")


def over(quiet: SessionQuiet) -> None:
    """The while after the end is over."""
    timer = quiet.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_what_plays_pauses_for_a_session_and_goes_on_after_it(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music = player("music")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    quiet.on_events((e.SessionFinished(9),))
    assert music.told == ["Pause"]
    over(quiet)
    qtbot.waitUntil(lambda: music.told == ["Pause", "Play"])


def test_what_was_silent_stays_silent(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music, film = player("music"), player("film", "Paused")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    quiet.on_events((e.SessionFinished(9),))
    over(quiet)
    qtbot.waitUntil(lambda: music.playback == "Playing")
    assert film.told == []


def test_what_somebody_set_playing_or_stopped_meanwhile_is_left_alone(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music, film = player("music"), player("film")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == film.told == ["Pause"])
    music.playback = "Stopped"
    quiet.on_events((e.SessionFinished(9),))
    over(quiet)
    qtbot.waitUntil(lambda: film.playback == "Playing")
    assert music.told == ["Pause"]


def test_a_stop_that_is_taken_back_lets_nothing_play(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music = player("music")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    quiet.on_events((e.SessionStopped(9),))
    quiet.on_events((e.Resumed(10),))
    timer = quiet.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()


def test_when_the_program_ends_the_music_goes_on_at_once(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music = player("music")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    quiet.on_events((e.SessionSuspended(9),))
    quiet.close()
    qtbot.waitUntil(lambda: music.told == ["Pause", "Play"])


def test_the_second_session_pauses_the_music_again(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    music = player("music")
    for _ in range(2):
        quiet.on_events((e.SessionStarted(0, plan),))
        qtbot.waitUntil(lambda: music.playback == "Paused")
        quiet.on_events((e.SessionFinished(9),))
        over(quiet)
        qtbot.waitUntil(lambda: music.playback == "Playing")
    assert music.told == ["Pause", "Play"] * 2


def test_who_does_not_wish_it_hears_the_music_on(
    player: Players, plan: Plan, outsider: Outsider, qtbot: QtBot
) -> None:
    music = player("music")
    quiet = SessionQuiet(lambda: False)
    quiet.on_events((e.SessionStarted(0, plan), e.SessionFinished(9)))
    outsider.players()  # a question and its answer later
    quiet.close()
    assert music.told == []


def test_our_own_session_is_no_other_player(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    ours, music = MediaPlayer(lambda: 0), player("music")
    ours.appear()
    heard: list[object] = []
    ours.pressed.connect(heard.append)
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    quiet.on_events((e.SessionFinished(9),))
    over(quiet)
    qtbot.waitUntil(lambda: music.playback == "Playing")
    ours.leave()
    assert heard == []


def test_a_player_behind_a_stand_in_is_told_once(
    quiet: SessionQuiet, player: Players, plan: Plan, qtbot: QtBot
) -> None:
    stand_in, music = player("playerctld"), player("music")
    quiet.on_events((e.SessionStarted(0, plan),))
    qtbot.waitUntil(lambda: music.told == ["Pause"])
    assert stand_in.told == []


def test_without_a_bus_nobody_is_asked(
    quiet: SessionQuiet, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(BUS, raising=False)
    quiet.on_events((e.SessionStarted(0, plan), e.SessionFinished(9)))
    over(quiet)
