"""Whatever fails, something is heard, or its loss is told; nothing hangs, nothing is left.

The list, and where each entry of it is injected (unit tests where they can prove it):

| what fails | where |
|---|---|
| no libespeak; no voice at all | here; `tests/unit/voice/test_engines.py` |
| no sound server; one that comes late | here |
| server killed in a cue and back; frozen, also for a moment; another device | here |
| player killed idle, at work, in a loop; hung | here |
| renderer killed idle, at work; hung | here |
| engine that crashes, hangs, exits, answers garbage, or another job | `test_renderer_failures.py` |
| answers too late, or on the wrong id | `tests/unit/voice/test_director_and_engines.py` |
| nonsense on the line | `test_voice_child.py`, `test_voice_workers.py` |
| empty, cut short, silent sounds | `tests/unit/voice/test_renderer.py`, `test_sound_file.py` |
| cache full, unwritable, corrupt | `tests/unit/voice/test_cache.py`, `test_renderer.py` |
| unknown voice, rate out of range | `test_voice_workers.py` |
| no text, 5,000 characters, other scripts | `test_voice_workers.py` |
| Next twenty times in two seconds | here; `tests/unit/voice/test_director.py` |
| pause in a cue | `test_voice.py` |
| sleep | `tests/unit/voice/test_director.py` |
| a window that stands still | here |
| a loudspeaker that is half a second behind | `test_far_loudspeaker.py` |
| a driver of pyttsx3 that tells nothing, or never ends | `tests/unit/voice/test_system_engine.py` |
| quit while it speaks | here |

That no process, thread or temporary file is left is asked after each test by the fixtures of
`tests/conftest.py`; that every caption was told, and no unfinished file is left, by `room`.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from tests.system.sound_server import Ear, SoundServer
from tests.system.voice_room import SENTENCE, WAY_OUT, Room, replace_package, worker_pid

from sciatica_coach.coaching.segments import Priority
from sciatica_coach.voice.state import VoiceSettings
from sciatica_coach.voice.utterance import CueOutcome, Reason

NO_ESPEAK = """
def init(driverName=None, debug=False):
    raise RuntimeError("you probably do not have eSpeak installed")
"""
CRASHES = """
import os
os.abort()
"""


# ------------------------------------------------------------------- the engines


def test_a_natural_voice_that_crashes_leaves_its_place_to_the_computers_own(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.voice.configure(VoiceSettings(engine="auto"))
    with monkeypatch.context() as broken:
        replace_package("hibari", tmp_path, CRASHES, broken)
        room.begin()
        room.due(SENTENCE)
        room.until_said(SENTENCE)
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert room.voice.state.engine == "system"
    assert "the voice of this computer speaks" in room.voice.state.notice
    assert room.voice.state.can_try_again

    room.due(WAY_OUT)
    room.until(lambda: room.outcomes(WAY_OUT) == [CueOutcome.STARTED])
    room.voice.try_again()
    room.until(lambda: room.voice.state.engine == "natural")
    room.until_said(WAY_OUT)
    assert room.outcomes(WAY_OUT) == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert room.voice.state.notice == ""


def test_without_espeak_the_natural_voice_speaks(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_package("pyttsx3", tmp_path, NO_ESPEAK, monkeypatch)
    room.begin()
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert room.voice.state.engine == "natural"
    assert "the natural voice speaks" in room.voice.state.notice


def test_without_any_voice_tones_and_captions_go_on_and_the_remedy_is_named(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_package("pyttsx3", tmp_path, NO_ESPEAK, monkeypatch)
    replace_package("hibari", tmp_path, "raise ImportError", monkeypatch)

    room.begin()
    room.until(lambda: room.voice.state.engine == "silent")
    assert "apt install libespeak-ng1" in room.voice.state.notice
    dropped = room.due(SENTENCE)
    assert room.outcomes(SENTENCE) == [CueOutcome.DROPPED]
    assert room.reports[-1].reason is Reason.SILENT
    assert room.reports[-1].caption == dropped.caption
    room.until(lambda: ear.last_sound() is not None)


def test_engines_that_crash_one_and_all_are_given_up_until_try_again(
    ear: Ear, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        replace_package("pyttsx3", tmp_path, CRASHES, broken)
        replace_package("hibari", tmp_path, CRASHES, broken)
        room.begin()
        room.due(SENTENCE)
        room.until(lambda: room.voice.state.can_try_again)
    assert room.voice.state.engine == "silent"
    assert "Try again" in room.voice.state.notice
    assert room.outcomes(SENTENCE) == [CueOutcome.DROPPED]

    room.voice.try_again()
    room.due(WAY_OUT)
    room.until_said(WAY_OUT)
    assert room.voice.state.notice == ""


# ------------------------------------------------------------------- the renderer


@pytest.mark.parametrize("when", ["idle", "at work"])
def test_a_renderer_killed_costs_no_word(when: str, ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    first = worker_pid("render")
    assert first is not None
    if when == "at work":
        os.kill(first, signal.SIGSTOP)
        room.due(SENTENCE)
    os.kill(first, signal.SIGKILL)

    if when == "idle":
        room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert room.voice.state.notice == ""


def test_a_renderer_that_hangs_is_replaced_without_touching_the_sound(
    ear: Ear, room: Room, tmp_path: Path
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.engine == "system")
    first, player = worker_pid("render"), worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    (tmp_path / "cache" / f"what-it-had-not-finished.{first}.part").touch()

    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert worker_pid("render") not in {None, first}
    assert worker_pid("play") == player


# --------------------------------------------------------------------- the player


def test_a_player_killed_in_the_middle_of_a_word_is_replaced_and_says_it_again(
    ear: Ear, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGKILL)

    room.until_said(SENTENCE)
    # On a busy computer the sound may be lost once more in between.
    outcomes = room.outcomes(SENTENCE)
    assert outcomes[:2] == [CueOutcome.STARTED, CueOutcome.INTERRUPTED]
    assert outcomes[-2:] == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert worker_pid("play") not in {None, first}


def test_a_player_killed_while_nothing_plays_is_not_missed(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGKILL)
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert room.voice.state.notice == ""


def test_a_player_that_hangs_is_replaced(ear: Ear, room: Room) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGSTOP)

    room.until_said(SENTENCE)
    assert worker_pid("play") not in {None, first}


def test_a_player_given_up_comes_back_with_the_voice_that_was_there(ear: Ear, room: Room) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    renderer = worker_pid("render")
    killed: set[int] = set()

    def is_given_up() -> bool:
        player = worker_pid("play")
        if player is not None and player not in killed:
            os.kill(player, signal.SIGKILL)
            killed.add(player)
        return room.voice.state.can_try_again

    room.until(is_given_up)
    assert "Try again" in room.voice.state.notice

    room.voice.try_again()
    assert room.voice.state.speaks
    assert room.voice.state.notice == ""
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    assert worker_pid("render") == renderer


# ---------------------------------------------------------------------- the sound


def test_a_missing_sound_is_told_of_before_anything_is_to_be_said(room: Room) -> None:
    room.voice.try_out()
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice
    room.until(lambda: room.voice.state.is_settled)


def test_a_sound_server_that_comes_late_says_the_step_that_is_still_there(
    server: SoundServer, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice
    room.due("Three.", Priority.COUNT)
    room.until(lambda: room.voice.state.engine == "system")

    server.start()
    room.until_said(SENTENCE)
    assert room.voice.state.sound
    assert room.voice.state.notice == ""
    assert room.outcomes("Three.") == [CueOutcome.DROPPED]


def test_a_sound_server_that_dies_in_a_word_and_comes_back_says_it_again(
    ear: Ear, server: SoundServer, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    ear.stop()
    server.stop()
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice
    assert room.outcomes(SENTENCE)[-1] is CueOutcome.INTERRUPTED

    server.start()
    room.until_said(SENTENCE)
    assert room.voice.state.notice == ""


def test_a_sound_server_that_freezes_is_told_and_when_it_thaws_the_word_is_said(
    ear: Ear, server: SoundServer, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    server.freeze()
    room.until(lambda: not room.voice.state.sound)
    assert "loudspeaker" in room.voice.state.notice

    server.thaw()
    room.until_said(SENTENCE)
    assert room.voice.state.notice == ""


def test_a_new_loudspeaker_that_halts_in_its_first_word_costs_nothing_of_it(
    ear: Ear, server: SoundServer, room: Room
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    first = worker_pid("play")
    assert first is not None
    os.kill(first, signal.SIGKILL)
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    server.freeze()
    room.wait_ms(1_700)
    server.thaw()
    for _ in range(60):
        room.due("Three.", Priority.COUNT)  # the session goes on meanwhile
        room.wait_ms(100)
        if CueOutcome.ENDED in room.outcomes(SENTENCE):
            break
    room.until_said(SENTENCE)
    room.until(lambda: room.captions_that_were_not_told() == [])


def test_another_loudspeaker_takes_over_from_one_that_is_unplugged(
    ear: Ear, server: SoundServer, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    server.unplug()
    room.until(lambda: not room.voice.state.sound)
    server.plug("another")

    room.until_said(SENTENCE)
    assert room.voice.state.notice == ""


# --------------------------------------------------------- the window, and the person


def test_a_window_that_stands_still_in_a_sentence_loses_neither_it_nor_the_player(
    ear: Ear, room: Room
) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    player = worker_pid("play")
    time.sleep(1.5)
    room.until_said(SENTENCE)
    room.wait_ms(500)
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.ENDED]
    assert worker_pid("play") == player


def test_next_pressed_twenty_times_in_two_seconds_says_the_last_step_and_no_other(
    ear: Ear, room: Room
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.speaks)
    for number in range(20):
        room.next()
        room.due(f"Step {number}.")
        room.wait_ms(100)
    room.until_said("Step 19.")
    told = [room.outcomes(f"Step {number}.") for number in range(19)]
    assert all(each[-1] in {CueOutcome.DROPPED, CueOutcome.INTERRUPTED} for each in told)


def test_quitting_in_a_word_is_silence_at_once(ear: Ear, room: Room) -> None:
    room.begin()
    room.due(SENTENCE)
    room.until(lambda: room.outcomes(SENTENCE) == [CueOutcome.STARTED])
    room.voice.shut_down()
    closed = time.monotonic()
    time.sleep(0.5)
    assert (ear.last_sound() or 0.0) < closed + 0.2
