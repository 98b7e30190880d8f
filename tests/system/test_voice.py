"""The voice as a person in the room hears it: real processes, a real sound server, an ear.

The sound server is a PulseAudio of the test's own, with a null sink that is recorded.
These tests ask what is heard, and in which order; how fast is for the bench to say, and
what happens when something fails stands in `test_voice_failures.py`.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace

import pytest
from tests.system.sound_server import Ear, SoundServer
from tests.system.voice_room import SENTENCE, WAY_OUT, Room, worker_pid

from sciatica_coach.coaching.segments import Priority
from sciatica_coach.voice.state import VoiceSettings
from sciatica_coach.voice.utterance import CueOutcome, Reason


def test_each_step_is_heard_when_it_is_due_and_told_with_its_caption(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    time.sleep(0.8)  # the tone of the beginning is over

    for text in (SENTENCE, "Hold for five seconds."):
        due = time.monotonic()
        expected = room.due(text)
        room.until_said(text)
        heard = ear.first_sound_after(due)
        assert heard is not None
        assert heard - due < 1.0
        begun = [replace(each, length_ms=0, words=()) for each in room.reports]
        assert expected in begun
        assert room.outcomes(text) == [CueOutcome.STARTED, CueOutcome.ENDED]
        time.sleep(0.3)


def test_a_loudspeaker_that_was_opened_is_known_before_anything_is_said(
    ear: Ear, room: Room
) -> None:
    room.voice.try_out()
    room.until(lambda: room.voice.state.is_settled)
    assert room.voice.state.speaks
    assert ear.last_sound() is None


def test_a_pause_cuts_the_sentence_and_the_way_out_is_said_to_its_end(ear: Ear, room: Room) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    time.sleep(0.5)
    room.pause()
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.INTERRUPTED]
    time.sleep(0.8)
    assert (ear.last_sound() or 0) < time.monotonic() - 0.2

    spoken = time.monotonic()
    room.due(WAY_OUT, Priority.SAFETY, outside=True)
    room.end()
    room.until_said(WAY_OUT)
    assert ear.first_sound_after(spoken) is not None


def test_a_silent_voice_starts_no_process(room: Room) -> None:
    room.voice.configure(VoiceSettings(engine="silent"))
    room.begin()
    room.due(SENTENCE)
    assert [each.reason for each in room.reports] == [Reason.SILENT]
    assert worker_pid("play") is None
    assert worker_pid("render") is None


def test_a_fast_demonstration_is_quiet_unless_the_voice_is_wished_for(room: Room) -> None:
    room.voice.configure(VoiceSettings(speed=60.0))
    room.begin()
    room.due(SENTENCE)
    assert [each.reason for each in room.reports] == [Reason.SPEED]
    assert worker_pid("play") is None


def test_a_speaker_that_wakes_slowly_gets_a_second_of_all_but_silence_first(
    ear: Ear, room: Room
) -> None:
    room.voice.configure(VoiceSettings(engine="system", wakes_slowly=True))
    room.begin()
    room.until(lambda: ear.first_sound_after(0) is not None)
    hiss = next(at for at, peak in ear.heard if peak > 0)
    first = ear.first_sound_after(0)
    assert first is not None
    assert first - hiss >= 0.9
    time.sleep(0.6)
    assert ear.heard[-1][1] > 0, "nor does it doze off afterwards"


def test_louder_and_softer_are_heard_at_once_and_a_new_player_keeps_to_them(
    ear: Ear, room: Room
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    room.wait_ms(800)  # the tone of the beginning is over

    def loudness() -> int:
        began, before = time.monotonic(), len(room.outcomes(SENTENCE))
        room.due(SENTENCE)
        room.until(lambda: room.outcomes(SENTENCE)[before + 1 :] == [CueOutcome.ENDED])
        room.wait_ms(400)
        return max(peak for at, peak in list(ear.heard) if at >= began)

    usual = loudness()
    for _ in range(12):
        room.voice.louder()
    assert room.voice.state.volume == 100
    louder = loudness()
    for _ in range(6):
        room.voice.softer()
    assert room.voice.state.volume == 40
    softer = loudness()
    player = worker_pid("play")
    assert player is not None
    os.kill(player, signal.SIGKILL)
    room.until(lambda: worker_pid("play") not in {None, player})

    assert louder == pytest.approx(usual * 100 / 80, rel=0.02)
    assert softer == pytest.approx(usual * 40 / 80, rel=0.02)
    assert loudness() == pytest.approx(softer, rel=0.02)


def test_the_loudspeaker_stays_open_in_long_silences_and_is_let_go_at_the_end(
    ear: Ear, server: SoundServer, room: Room
) -> None:
    """One that dozes off swallows the first half second of what comes next."""
    room.begin()
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    room.wait_ms(4_000)
    room.until(lambda: len(server.streams()) == 1)
    room.end()
    room.until(lambda: server.streams() == [])


def test_each_speaker_of_the_computer_can_be_tried_out(ear: Ear, room: Room) -> None:
    room.voice.try_out()
    room.until(lambda: room.voice.state.speaks)
    speakers = [each for each in room.voice.state.voices if each.language.startswith("en")]
    assert len(speakers) > 1
    for speaker in speakers[:3]:
        room.voice.configure(VoiceSettings(engine="system", name=speaker.id))
        room.voice.say(f"{speaker.name}.")
        room.until_said(f"{speaker.name}.")
        assert room.voice.state.voice == speaker.id
        assert room.voice.state.notice == ""
    assert ear.last_sound() is not None
