"""`check` says a word aloud: it is heard, and what can be known of it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.system.sound_server import Ear, SoundServer

from sciatica_coach.desktop.self_check_item import State
from sciatica_coach.desktop.sound_check import check_voice_and_sound


@pytest.mark.parametrize("engine", ["system", "natural"])
def test_the_word_is_heard_and_its_length_is_told(engine: str, ear: Ear, tmp_path: Path) -> None:
    voice, sound = check_voice_and_sound(engine, tmp_path / "cache")
    assert (voice.state, voice.text) == (State.OK, f"The {engine} voice can speak.")
    assert sound.state is State.OK
    assert "A word was played (PulseAudio)" in sound.text
    assert ear.last_sound() is not None


def test_without_a_sound_server_the_voice_is_still_told_and_no_file_is_left(
    server: SoundServer, tmp_path: Path
) -> None:
    unwritable = tmp_path / "cache"
    unwritable.write_text("in the way", encoding="utf-8")
    voice, sound = check_voice_and_sound("system", unwritable)
    assert voice.state is State.OK
    assert sound.state is State.WARN
    assert "loudspeaker" in sound.remedy
