"""The listener's process at a microphone of its own: claps, troubles, and its end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot
from tests.household import Wave, loud, mixed, pcm, quiet_around, talk, two_claps
from tests.system.sound_server import SoundServer
from tests.system.voice_room import worker_pid
from tests.system.voice_worker import working

from sciatica_coach.hearing.listening import Listening
from sciatica_coach.hearing.slices import RATE
from sciatica_coach.hearing.state import GAVE_UP, MUTE, NO_MICROPHONE, ListeningState
from sciatica_coach.voice.protocol import (
    ClapHeard,
    Fault,
    MicrophoneLost,
    MicrophoneMute,
    MicrophoneOpened,
    OpenMicrophone,
    Ping,
    SetDeaf,
    TwoClapsHeard,
)
from sciatica_coach.voice.sound_file import Sound, written

PATIENCE_MS = 30_000
NO_SOUND = {"PULSE_SERVER": "unix:/nowhere", "ALSA_CONFIG_PATH": os.devnull}


def recorded(folder: Path, wave: Wave) -> Path:
    path = folder / "heard.wav"
    path.write_bytes(written(Sound(RATE, pcm(wave))))
    return path


def claps_after_talk() -> Wave:
    """Somebody says a few words, and claps twice later."""
    rng = Random(3)
    words = quiet_around(rng, [(0.5, loud(talk(rng), 0.4))])
    return mixed([(0, 1, words), (len(words) / RATE, 1, two_claps(rng))])


def test_two_claps_are_told_and_words_are_not(server: SoundServer, tmp_path: Path) -> None:
    server.start()
    room = server.plug_a_microphone("desk")
    with working("listen", server.environment) as listener:
        listener.tell(OpenMicrophone())
        playing = server.play(room, recorded(tmp_path, claps_after_talk()))
        assert listener.hear(MicrophoneOpened).backend == "PulseAudio"
        listener.hear(TwoClapsHeard)
        assert playing.wait() == 0


def test_told_to_be_deaf_it_tells_nothing(server: SoundServer, tmp_path: Path) -> None:
    server.start()
    room = server.plug_a_microphone("desk")
    claps = recorded(tmp_path, two_claps(Random(4)))
    with working("listen", server.environment) as listener:
        listener.tell(OpenMicrophone())
        listener.tell(SetDeaf(True))
        server.play(room, claps).wait()
        listener.hear(MicrophoneOpened)
        listener.tell(Ping(1))  # it answers in the order of what it was told
        assert isinstance(listener.hear_one_of(ClapHeard, Fault), Fault)


def test_a_microphone_that_gives_nothing_at_all_is_told(server: SoundServer) -> None:
    server.start()
    server.plug_a_microphone("desk")
    with working("listen", server.environment) as listener:
        listener.tell(OpenMicrophone())
        assert listener.hear(MicrophoneMute) == MicrophoneMute()


def test_without_a_microphone_that_is_told() -> None:
    with working("listen", NO_SOUND) as listener:
        listener.tell(OpenMicrophone())
        assert "no microphone can be opened" in listener.hear(MicrophoneLost).reason


# -------------------------------------------------------------- as the window keeps it


@pytest.fixture
def listening(qtbot: QtBot, server: SoundServer) -> Iterator[Listening]:
    made = Listening()
    yield made
    made.shut_down()
    assert worker_pid("listen") is None


def until(qtbot: QtBot, listening: Listening, state: ListeningState) -> None:
    qtbot.waitUntil(lambda: listening.state == state, timeout=PATIENCE_MS)


def test_the_window_hears_two_claps_and_nothing_of_it_is_kept(
    qtbot: QtBot, listening: Listening, server: SoundServer, tmp_path: Path
) -> None:
    server.start()
    room = server.plug_a_microphone("desk")
    claps = recorded(tmp_path, claps_after_talk())
    before = set(tmp_path.rglob("*"))
    listening.begin()
    with qtbot.waitSignal(listening.clapped_twice, timeout=PATIENCE_MS):
        playing = server.play(room, claps)
    playing.wait()
    assert listening.state == ListeningState(listens=True)
    pid = listening.pid
    assert pid is not None
    opened = [str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir()]
    assert not [each for each in opened if each.startswith(str(tmp_path))]
    listening.end()
    assert listening.state == ListeningState()
    assert {each for each in tmp_path.rglob("*") if "pulse" not in each.parts} <= before


def test_a_muted_microphone_is_a_notice(
    qtbot: QtBot, listening: Listening, server: SoundServer
) -> None:
    server.start()
    server.plug_a_microphone("desk")
    listening.begin()
    until(qtbot, listening, ListeningState(listens=True, notice=MUTE))


def test_a_sound_server_that_dies_is_a_notice_and_one_that_comes_back_takes_it_away(
    qtbot: QtBot, listening: Listening, server: SoundServer, tmp_path: Path
) -> None:
    server.start()
    room = server.plug_a_microphone("desk")
    listening.begin()
    long = recorded(tmp_path, [each * 0.01 for each in quiet_around(Random(1), [(20, [0.5])], 1)])
    playing = server.play(room, long)
    until(qtbot, listening, ListeningState(listens=True))
    server.stop()
    playing.wait()
    until(qtbot, listening, ListeningState(notice=NO_MICROPHONE))
    server.start()
    room = server.plug_a_microphone("desk")
    playing = server.play(room, long)
    until(qtbot, listening, ListeningState(listens=True))
    playing.kill()
    playing.wait()


def test_a_process_that_is_killed_is_replaced(
    qtbot: QtBot, listening: Listening, server: SoundServer
) -> None:
    server.start()
    server.plug_a_microphone("desk")
    listening.begin()
    until(qtbot, listening, ListeningState(listens=True, notice=MUTE))
    pid = listening.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    until(qtbot, listening, ListeningState())
    until(qtbot, listening, ListeningState(listens=True, notice=MUTE))
    assert listening.pid != pid


def test_a_process_that_cannot_live_is_given_up_in_words(qtbot: QtBot) -> None:
    listening = Listening(command=[sys.executable, "-c", "raise SystemExit(3)"])
    listening.begin()
    until(qtbot, listening, ListeningState(notice=GAVE_UP))
    listening.begin()  # the next session tries again
    assert listening.pid is not None
    listening.shut_down()
