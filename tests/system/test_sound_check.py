"""`check` says a word aloud: it is heard, and what can be known of it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.system.sound_server import Ear, SoundServer

from sciatica_coach.desktop.self_check_item import State
from sciatica_coach.desktop.sound_check import check_voice_and_sound
from sciatica_coach.voice.protocol import Setup

WORD = {"en": "Keep breathing slowly.", "es": "Sigue respirando despacio."}


def wish(engine: str, cache: Path, language: str = "en") -> Setup:
    return Setup(engine, "", 155, language, str(cache))


@pytest.mark.parametrize("engine", ["system", "natural"])
def test_the_word_is_heard_and_its_length_is_told(engine: str, ear: Ear, tmp_path: Path) -> None:
    voice, sound = check_voice_and_sound(wish(engine, tmp_path / "cache"), WORD["en"])
    assert voice.state is State.OK
    assert voice.text.startswith(f"The {engine} voice (")
    assert voice.text.endswith(") can speak.")
    assert sound.state is State.OK
    assert "A word was played (PulseAudio)" in sound.text
    assert ear.last_sound() is not None


def test_without_a_sound_server_the_voice_is_still_told_and_no_file_is_left(
    server: SoundServer, tmp_path: Path
) -> None:
    unwritable = tmp_path / "cache"
    unwritable.write_text("in the way", encoding="utf-8")
    voice, sound = check_voice_and_sound(wish("system", unwritable), WORD["en"])
    assert voice.state is State.OK
    assert sound.state is State.WARN
    assert "loudspeaker" in sound.remedy


def test_in_spanish_the_voice_of_the_computer_speaks_since_the_natural_one_knows_english_alone(
    server: SoundServer, tmp_path: Path
) -> None:
    voice, _ = check_voice_and_sound(wish("auto", tmp_path / "cache", "es"), WORD["es"])
    assert voice.state is State.OK
    assert voice.text.startswith("The system voice (Spanish")


def test_the_natural_voice_that_somebody_chose_is_told_to_know_no_spanish(
    server: SoundServer, tmp_path: Path
) -> None:
    voice, _ = check_voice_and_sound(wish("natural", tmp_path / "cache", "es"), WORD["es"])
    assert voice.state is State.WARN
    assert "natural" in voice.text
    assert "(es)" in voice.text
