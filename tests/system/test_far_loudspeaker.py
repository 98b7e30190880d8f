"""A loudspeaker that is behind, as wireless ones are: what it gets is heard half a second later.

It is a pipe that PulseAudio fills and this test empties at the pace of sound; what the pipe
holds is how far the loudspeaker is behind.
"""

from __future__ import annotations

import os
import threading
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.system.sound_server import AUDIBLE, RATE, SoundServer
from tests.system.voice_room import SENTENCE, Room

from sciatica_coach.voice.sound_file import TAIL_MS
from sciatica_coach.voice.utterance import CueOutcome

_STEP_S = 0.02
_STEP_BYTES = int(2 * RATE * _STEP_S)
_LONGEST_PAUSE_S = 0.4


class FarLoudspeaker:
    """Takes so much sound in so much time, and keeps how loud each part was."""

    def __init__(self, pipe: Path) -> None:
        self.peaks: list[int] = []
        self._pipe = os.open(pipe, os.O_RDONLY)
        self._thread = threading.Thread(target=self._play)
        self._thread.start()

    def close(self) -> None:
        self._thread.join()
        os.close(self._pipe)

    @property
    def longest_ms(self) -> int:
        """Of the sounds that were heard, the pauses within a sentence bridged."""
        loud = [place for place, peak in enumerate(self.peaks) if peak > AUDIBLE]
        longest, first = 0, loud[0] if loud else 0
        for place, after in zip(loud, [*loud[1:], loud[-1] + 1000] if loud else [], strict=True):
            if (after - place) * _STEP_S > _LONGEST_PAUSE_S:
                longest, first = max(longest, place + 1 - first), after
        return round(longest * _STEP_S * 1000)

    def _play(self) -> None:
        due_s = time.monotonic()
        while data := os.read(self._pipe, _STEP_BYTES):
            samples = array("h", data[: len(data) // 2 * 2])
            self.peaks.append(max(*samples, *(-each for each in samples)))
            due_s += len(data) / (2 * RATE)
            time.sleep(max(0.0, due_s - time.monotonic()))


@pytest.fixture
def loudspeaker(server: SoundServer, tmp_path: Path) -> Iterator[FarLoudspeaker]:
    server.start()
    server.unplug()
    pipe = server.plug_a_pipe("far")
    loudspeaker = FarLoudspeaker(pipe)
    yield loudspeaker
    server.stop()
    loudspeaker.close()


def test_a_loudspeaker_that_is_behind_gets_every_sentence_whole(
    loudspeaker: FarLoudspeaker, room: Room
) -> None:
    room.begin()
    room.until(lambda: room.voice.state.is_settled)
    room.wait_ms(1_200)  # the tone of the beginning is over
    room.due(SENTENCE)
    room.until_said(SENTENCE)
    room.wait_ms(1_500)
    assert room.outcomes(SENTENCE) == [CueOutcome.STARTED, CueOutcome.ENDED]
    length_ms = next(each.length_ms for each in room.reports if each.text == SENTENCE)
    assert loudspeaker.longest_ms == pytest.approx(length_ms - TAIL_MS, abs=100)
    assert room.voice.state.notice == ""
