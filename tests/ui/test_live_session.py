"""A plan comes to life with voice and journal, and is led out when the program has to go."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from tests.hands import timer_of
from tests.sessions import ASSETS

from sciatica_coach.app.live_session import LiveSession
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.driver import Driver
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceSettings
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason


class House:
    """One person's coach with the silent voice, at sixty times the speed."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.coach = Coach(
            Paths(home / "config", home / "data", home / "cache", ASSETS), confirmed=True
        )
        self.voice = Voice(home / "cache", VoiceSettings(engine="silent", speed=60))
        self.live = LiveSession(self.coach, self.voice, 60)
        self.driver: Driver | None = None
        self.led_out = 0
        self.live.led_out.connect(self.on_led_out)

    def on_led_out(self) -> None:
        self.led_out += 1

    def begin(self) -> Driver:
        self.driver = self.live.begin(self.coach.plan("bridge"))
        self.driver.start()
        return self.driver

    def journal(self) -> list[dict[str, object]]:
        (file,) = (self.home / "data" / "sessions").glob("*.jsonl")
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]

    @property
    def parting(self) -> QTimer:
        timer = self.live.findChild(QTimer)
        assert timer is not None
        return timer


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    if made.driver is not None:
        timer_of(made.driver).stop()
    made.parting.stop()
    made.live.close()
    made.voice.shut_down()


def kind_of(driver: Driver) -> SegmentKind | None:
    segment = driver.moment().segment
    return segment.kind if segment else None


def test_without_a_session_the_program_may_go_at_once(house: House) -> None:
    house.live.lead_out()
    assert house.led_out == 1


def test_in_a_step_the_session_is_suspended_and_the_program_may_go(house: House) -> None:
    driver = house.begin()
    house.live.lead_out()
    assert driver.moment().stage is Stage.STOPPED
    assert house.led_out == 1
    assert house.journal()[-1]["event"] == "session_suspended"


def test_what_became_of_the_word_under_way_is_told_before_the_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = house.begin()
    under_way = CueReport(CueOutcome.INTERRUPTED, 1, 0, "Lie down.", "Lie down.", 0, Reason.GONE)
    monkeypatch.setattr(house.voice, "break_off", lambda: house.voice.cue_reported.emit(under_way))
    house.live.lead_out()
    assert driver.moment().stage is Stage.STOPPED
    told = [line["event"] for line in house.journal()]
    assert told.index("cue_interrupted") < told.index("session_suspended") == len(told) - 1


def test_in_a_hold_the_way_out_is_told_before_the_program_goes(house: House, qtbot: QtBot) -> None:
    driver = house.begin()
    told: list[str] = []
    house.live.parting.connect(told.append)
    qtbot.waitUntil(lambda: kind_of(driver) is SegmentKind.HOLD)
    house.live.lead_out()
    assert house.live.is_parting
    assert told == ["Lower your hips. Rest."]
    assert house.led_out == 0
    qtbot.waitUntil(lambda: house.parting.interval() > 500)
    house.parting.timeout.emit()
    assert house.led_out == 1


def test_the_program_goes_also_when_the_need_of_a_way_out_ends_at_that_very_moment(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = house.begin()
    qtbot.waitUntil(lambda: kind_of(driver) is SegmentKind.HOLD)
    a_moment_ago = driver.moment()
    assert a_moment_ago.exit_words
    qtbot.waitUntil(lambda: not driver.moment().exit_words)
    monkeypatch.setattr(driver, "moment", lambda: a_moment_ago)
    house.live.lead_out()
    assert house.parting.isActive()
    house.parting.timeout.emit()
    assert house.led_out == 1


def test_who_asks_twice_goes_at_once(house: House, qtbot: QtBot) -> None:
    driver = house.begin()
    qtbot.waitUntil(lambda: kind_of(driver) is SegmentKind.HOLD)
    house.live.lead_out()
    house.live.lead_out()
    assert house.led_out == 1


def test_what_the_voice_reports_stands_in_the_journal(house: House, qtbot: QtBot) -> None:
    house.begin()
    qtbot.waitUntil(lambda: any(line["event"] == "cue_dropped" for line in house.journal()))
    (dropped, *_) = [line for line in house.journal() if line["event"] == "cue_dropped"]
    assert (dropped["cue"], dropped["planned_ms"], dropped["reason"]) == (1, 0, "speed")
    assert dropped["text"] == "Lie down on your back."


def test_a_new_session_closes_the_journal_of_the_one_before(house: House) -> None:
    first = house.begin()
    first.command(Command.STOP, CommandSource.KEY)
    timer_of(first).stop()
    second = house.begin()
    second.record("reported", {"bridge": "fine"})
    assert len(list((house.home / "data" / "sessions").glob("*.jsonl"))) == 2


def test_a_disk_that_refuses_is_told_once(house: House) -> None:
    (house.home / "data").write_text("not a folder", encoding="utf-8")
    told: list[str] = []
    house.live.noticed.connect(told.append)
    driver = house.begin()
    driver.command(Command.PAUSE, CommandSource.KEY)
    assert len(told) == 1
    assert "cannot be written down" in told[0]


def test_of_a_disk_that_still_refuses_the_next_session_tells_too(house: House) -> None:
    (house.home / "data").write_text("not a folder", encoding="utf-8")
    told: list[str] = []
    house.live.noticed.connect(told.append)
    timer_of(house.begin()).stop()
    house.begin()
    assert len(told) == 2


def test_a_voice_that_goes_and_comes_back_is_written_down(house: House) -> None:
    driver = house.begin()
    driver.command(Command.PAUSE, CommandSource.KEY)
    silent = house.voice.state
    speaking = replace(silent, engine="system")
    house.voice.voice_changed.emit(replace(silent, engine="system"))
    house.voice.voice_changed.emit(replace(speaking, sound=False, notice="No sound."))
    house.voice.voice_changed.emit(replace(speaking, sound=False, can_try_again=True))
    house.voice.voice_changed.emit(speaking)
    told = [(line["event"], line.get("reason")) for line in house.journal()]
    assert [each for each in told if str(each[0]).startswith("voice")] == [
        ("voice_back", ""),
        ("voice_lost", "No sound."),
        ("voice_back", ""),
    ]
