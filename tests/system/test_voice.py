"""The voice as a person in the room hears it: real processes, a real sound server, an ear.

The sound server is a PulseAudio of the test's own, with a null sink that is recorded.
These tests ask what is heard, and in which order; how fast is for the bench to say, and
what happens when something fails stands in `test_voice_failures.py`.
"""

from __future__ import annotations

import time
from dataclasses import replace

from tests.system.sound_server import Ear
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
