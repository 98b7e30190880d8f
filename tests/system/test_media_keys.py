"""A headset's buttons and a desktop's media keys reach a session over a real bus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from jeepney import MatchRule, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot
from tests.sessions import Playback, catalog, plan_of
from tests.system.private_bus import PATH, PLAYER, PROPERTIES, Outsider, PrivateBus

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.desktop.mpris import SERVICE
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.desktop.session_bus import BUS
from sciatica_coach.desktop.session_media import SessionMedia


class Evening:
    """A session that is moved by hand, and the media keys that were heard meanwhile."""

    def __init__(self) -> None:
        self.session = Playback(plan_of("bridge"))
        names = {id_: each.name for id_, each in catalog().exercises.items()}
        self.volume = 80
        self.media = SessionMedia(lambda: self.session.moment, names, lambda: self.volume)
        self.heard: list[MediaKey] = []
        self.media.pressed.connect(self.heard.append)
        self.media.volume_wished.connect(self._on_volume_wished)
        self._told = 0

    def wait_for(self, kind: SegmentKind) -> None:
        self.session.wait_for(kind)
        self._tell()

    def press(self, command: Command) -> None:
        self.session.press(command)
        self._tell()

    def turn_volume(self, percent: int) -> None:
        self.volume = percent
        self.media.on_voice_changed()

    def play_to_the_end(self) -> None:
        self.session.play_to_the_end()
        self._tell()

    def _on_volume_wished(self, percent: int) -> None:
        self.turn_volume(percent)

    def _tell(self) -> None:
        events = tuple(self.session.events[self._told :])
        self._told = len(self.session.events)
        self.media.on_events(events)


@pytest.fixture
def evening() -> Iterator[Evening]:
    made = Evening()
    yield made
    made.media.close()


def test_a_session_stands_among_the_players_only_while_it_is_under_way(
    evening: Evening, outsider: Outsider
) -> None:
    assert outsider.players() == []
    evening.wait_for(SegmentKind.HOLD)
    assert outsider.players() == [SERVICE]
    evening.play_to_the_end()
    assert outsider.players() == []


def test_a_stop_that_is_taken_back_brings_it_back(evening: Evening, outsider: Outsider) -> None:
    evening.wait_for(SegmentKind.HOLD)
    evening.press(Command.STOP)
    assert outsider.players() == []
    evening.press(Command.UNDO)
    evening.press(Command.RESUME)
    evening.wait_for(SegmentKind.HOLD)
    assert outsider.players() == [SERVICE]


@pytest.mark.parametrize(
    ("button", "key"),
    [
        ("PlayPause", MediaKey.PLAY_OR_PAUSE),
        ("Pause", MediaKey.PLAY_OR_PAUSE),
        ("Next", MediaKey.NEXT),
        ("Previous", MediaKey.PREVIOUS),
        ("Stop", MediaKey.STOP),
    ],
)
def test_every_button_is_heard_once(
    evening: Evening, outsider: Outsider, button: str, key: MediaKey
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    outsider.press(SERVICE, button)
    assert evening.heard == [key]


def test_play_while_it_plays_and_pause_while_it_is_paused_ask_for_nothing(
    evening: Evening, outsider: Outsider
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    outsider.press(SERVICE, "Play")
    evening.press(Command.PAUSE)
    outsider.press(SERVICE, "Pause")
    assert evening.heard == []
    outsider.press(SERVICE, "Play")
    assert evening.heard == [MediaKey.PLAY_OR_PAUSE]


def test_the_desktop_shows_exercise_routine_and_length(
    evening: Evening, outsider: Outsider
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    track = outsider.look(SERVICE, "Metadata")
    assert outsider.look(SERVICE, "PlaybackStatus") == "Playing"
    assert isinstance(track, dict)
    assert track["xesam:title"] == ("s", catalog().exercises["bridge"].name)
    assert track["xesam:album"] == ("s", evening.session.plan.name)
    assert track["mpris:length"] == ("x", evening.session.plan.total_ms * 1000)
    assert track["mpris:trackid"] == ("o", "/sciatica_coach/exercise/0")
    evening.press(Command.PAUSE)
    assert outsider.look(SERVICE, "PlaybackStatus") == "Paused"


@contextmanager
def listening(bus: PrivateBus, face: str) -> Iterator[Callable[[], tuple[object, ...]]]:
    """A desktop that hears the signals of that face; gives the next one's values."""
    rule = MatchRule(type="signal", interface=face, path=PATH)
    with closing(open_dbus_connection(bus.address)) as desktop:
        desktop.send_and_get_reply(message_bus.AddMatch(rule), timeout=5)
        with desktop.filter(rule) as told:
            yield lambda: tuple(desktop.recv_until_filtered(told, timeout=5).body)


def test_a_new_track_is_told_with_its_length_in_64_bits(evening: Evening, bus: PrivateBus) -> None:
    evening.wait_for(SegmentKind.HOLD)
    with listening(bus, PROPERTIES) as told:
        evening.wait_for(SegmentKind.RISE)
        face, changed, gone = told()
    assert (face, gone) == (PLAYER, [])
    assert isinstance(changed, dict)
    assert changed["PlaybackStatus"] == ("s", "Playing")
    assert "Position" not in changed
    kind, track = changed["Metadata"]
    assert (kind, track["mpris:length"][0]) == ("a{sv}", "x")


def test_a_new_track_does_not_begin_the_session_anew(evening: Evening, bus: PrivateBus) -> None:
    evening.wait_for(SegmentKind.HOLD)
    with listening(bus, PLAYER) as told:
        evening.wait_for(SegmentKind.RISE)
        (position,) = told()
    moment = evening.session.moment
    assert position == (moment.total_ms - moment.left_ms) * 1000


def test_what_lies_behind_is_told_in_microseconds_of_64_bits(
    evening: Evening, outsider: Outsider
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    begun = evening.session.moment
    behind_ms = begun.total_ms - begun.left_ms
    assert behind_ms > 0
    where = outsider.ask(SERVICE, PROPERTIES, "Get", PLAYER, "Position")
    assert where == ("x", behind_ms * 1000)
    evening.session.wait(1)
    assert outsider.look(SERVICE, "Position") == (behind_ms + 1_000) * 1000


def test_the_volume_is_the_voices_and_whoever_follows_it_is_told(
    evening: Evening, outsider: Outsider, bus: PrivateBus
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    assert outsider.ask(SERVICE, PROPERTIES, "Get", PLAYER, "Volume") == ("d", 0.8)
    with listening(bus, PROPERTIES) as told:
        evening.turn_volume(70)
        _, changed, _ = told()
    assert isinstance(changed, dict)
    assert changed["Volume"] == ("d", 0.7)


@pytest.mark.parametrize(("wished", "percent"), [(0.35, 35), (-1.0, 0), (7.5, 100)])
def test_the_desktop_can_turn_the_voice_up_and_down(
    evening: Evening, outsider: Outsider, wished: float, percent: int
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    answer = outsider.turn(SERVICE, "Volume", ("d", wished))
    assert answer.header.message_type is MessageType.method_return
    assert evening.volume == percent
    assert outsider.look(SERVICE, "Volume") == percent / 100


@pytest.mark.parametrize(
    ("name", "value"),
    [("Position", ("x", 1_000_000)), ("Rate", ("d", 2.0)), ("Volume", ("s", "1"))],
)
def test_nothing_else_can_be_set_from_outside(
    evening: Evening, outsider: Outsider, name: str, value: tuple[str, object]
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    answer = outsider.turn(SERVICE, name, value)
    assert answer.header.message_type is MessageType.error
    assert evening.volume == 80


def test_everything_can_be_asked_at_once_and_what_there_is(
    evening: Evening, outsider: Outsider
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    everything = outsider.ask(SERVICE, PROPERTIES, "GetAll", PLAYER)
    assert isinstance(everything, dict)
    assert everything["CanSeek"] == ("b", False)
    shape = str(outsider.ask(SERVICE, "org.freedesktop.DBus.Introspectable", "Introspect"))
    assert '<method name="PlayPause"/>' in shape
    assert '<property name="Metadata" type="a{sv}" access="read"/>' in shape
    assert '<property name="Volume" type="d" access="readwrite"/>' in shape


def test_who_the_player_is(evening: Evening, outsider: Outsider) -> None:
    evening.wait_for(SegmentKind.HOLD)
    root = "org.mpris.MediaPlayer2"
    assert outsider.look(SERVICE, "Identity", root) == "Sciatica Coach"
    assert outsider.look(SERVICE, "CanQuit", root) is False


def test_what_no_session_can_do_is_answered_with_an_error(
    evening: Evening, outsider: Outsider
) -> None:
    evening.wait_for(SegmentKind.HOLD)
    assert "NotSupported" in outsider.press(SERVICE, "OpenUri").errorName()
    assert evening.heard == []


def test_a_second_window_takes_a_name_of_its_own(
    evening: Evening, bus: PrivateBus, outsider: Outsider
) -> None:
    assert outsider.connection.registerService(SERVICE)
    evening.wait_for(SegmentKind.HOLD)
    assert len(outsider.players()) == 2


def test_without_a_bus_nothing_is_asked_and_nothing_is_said(
    evening: Evening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(BUS, raising=False)
    evening.wait_for(SegmentKind.HOLD)
    evening.play_to_the_end()
    assert evening.heard == []


def test_a_bus_that_has_gone_is_as_silent(evening: Evening, bus: PrivateBus, qtbot: QtBot) -> None:
    evening.wait_for(SegmentKind.HOLD)
    bus.stop()
    evening.press(Command.PAUSE)
    evening.play_to_the_end()
    assert evening.heard == []


def test_a_bus_that_is_gone_before_the_session_is_as_silent(
    evening: Evening, bus: PrivateBus, qtbot: QtBot
) -> None:
    bus.stop()
    evening.wait_for(SegmentKind.HOLD)
    assert evening.heard == []
