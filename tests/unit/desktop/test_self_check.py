"""Six looks at the computer: what keeps a session from happening, and what only costs sound."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.desktop.paths import Paths, find_assets
from sciatica_coach.desktop.self_check import (
    SelfCheck,
    check_catalog,
    check_display,
    check_storage,
)
from sciatica_coach.desktop.self_check_item import Item, State
from sciatica_coach.desktop.sound_check import check_voice_and_sound, judged, who_speaks
from sciatica_coach.voice.protocol import Ready, Setup
from sciatica_coach.voice.voice_name import VoiceName
from tests.sessions import catalog


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache", find_assets())


def test_folders_that_can_be_written_to_are_well_and_hold_no_rubbish(paths: Paths) -> None:
    item = check_storage(paths)
    assert item.state is State.OK
    assert str(paths.data) in item.text
    assert [list(each.iterdir()) for each in (paths.config, paths.data, paths.cache)] == [[]] * 3


@pytest.mark.parametrize(
    ("folder", "state"),
    [
        ("config", State.FAIL),
        ("data", State.FAIL),
        ("data/sessions", State.FAIL),
        ("cache", State.WARN),
    ],
)
def test_a_folder_that_cannot_be_written_to_is_named(
    paths: Paths, folder: str, state: State
) -> None:
    blocked = paths.config.parent / folder
    blocked.parent.mkdir(exist_ok=True)
    blocked.write_text("in the way", encoding="utf-8")
    item = check_storage(paths)
    assert item.state is state
    assert str(blocked) in item.text
    assert item.remedy


def test_an_empty_catalogue_fails_and_a_file_left_out_is_only_named() -> None:
    whole = catalog()
    assert check_catalog(whole).state is State.OK
    assert check_catalog(replace(whole, routines={})).state is State.FAIL
    fault = Problem("my_morning.toml", "id", 3, "There is no exercise headstand.")
    left_out = check_catalog(replace(whole, problems=(fault,)))
    assert left_out.state is State.WARN
    assert "my_morning.toml, line 3: id" in left_out.remedy


def test_without_a_display_the_terminal_is_still_there() -> None:
    assert check_display({"QT_QPA_PLATFORM": "offscreen"}).state is State.OK
    item = check_display({})
    assert item.state is State.WARN
    assert "--terminal" in item.remedy


def test_the_voices_own_processes_are_asked_and_a_voice_switched_off_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    voice, sound = check_voice_and_sound(
        Setup("silent", "", 155, "en", str(tmp_path / "cache")), "Keep breathing slowly."
    )
    assert voice.state is State.OK
    assert "captions" in voice.text
    assert (sound.state, sound.text) == (State.WARN, "No sound can be played.")


@pytest.mark.parametrize(("took_ms", "state"), [(900, State.OK), (760, State.OK), (20, State.WARN)])
def test_a_device_that_is_done_with_a_word_at_once_has_not_played_it(
    took_ms: int, state: State
) -> None:
    item = judged("PulseAudio", 1_000, took_ms)
    assert item.state is state
    assert item.remedy


@pytest.mark.parametrize(
    ("engine", "speaker", "language", "state"),
    [
        ("natural", VoiceName("heart", "Heart", "en-us"), "en", State.OK),
        ("natural", VoiceName("heart", "Heart", "en-us"), "es", State.WARN),
        ("system", VoiceName("roa/es", "Spanish (Spain)", "es"), "es", State.OK),
    ],
)
def test_the_voice_that_speaks_is_named_and_what_it_cannot_read_is_said(
    engine: str, speaker: VoiceName, language: str, state: State
) -> None:
    item = who_speaks(Ready(engine, speaker.id, "", "", (speaker,)), language)
    assert item.state is state
    assert speaker.label in item.text


def test_a_computer_without_a_voice_of_the_language_is_told_of() -> None:
    ready = Ready("system", "", "", "", ())
    assert who_speaks(ready, "en").state is State.OK
    item = who_speaks(ready, "es")
    assert item.state is State.WARN
    assert "install one of that language" in item.remedy


def test_only_a_failure_keeps_a_session_from_happening() -> None:
    warned = (Item("sound", State.WARN, "No sound can be played."),)
    assert SelfCheck(warned).ok
    assert not SelfCheck((*warned, Item("storage", State.FAIL, "Nothing can be kept."))).ok
