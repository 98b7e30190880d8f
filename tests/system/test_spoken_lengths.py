"""No cue of the built-in routines is longer than its place, in the voice that speaks it.

The plan estimates how long words take; here the real engine says each of them once.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from tests.sessions import catalog, experience, plan_of

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.choices import Choices, Familiarity
from sciatica_coach.coaching.segments import Plan, Segment
from sciatica_coach.voice.protocol import (
    Message,
    Ready,
    Render,
    Rendered,
    Setup,
    decode,
    encode,
)
from sciatica_coach.voice.sound_file import TAIL_MS
from sciatica_coach.voice.worker import worker_command

SLOWEST_RATE = 110
"""Words a minute; the setting goes no lower."""


class RenderingProcess:
    """The renderer as the app has it: an engine is used once in a process, and ends with it."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            worker_command("render"),
            env={**os.environ, "TMPDIR": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, message: Message) -> Message:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(encode(message))
        self._process.stdin.flush()
        return decode(self._process.stdout.readline())

    def end(self) -> None:
        self._process.communicate()


@pytest.fixture
def renderer(tmp_path: Path) -> Iterator[RenderingProcess]:
    process = RenderingProcess(tmp_path)
    yield process
    process.end()


@pytest.mark.parametrize("rate", [155, SLOWEST_RATE])
def test_every_cue_ends_before_the_next_one_or_its_segment(
    rate: int, renderer: RenderingProcess, tmp_path: Path
) -> None:
    ready = renderer.ask(Setup("system", "", rate, "en", str(tmp_path / "cache")))
    assert isinstance(ready, Ready)
    assert ready.engine == "system"
    lengths: dict[str, int] = {}
    too_long = set()
    for plan in every_plan(rate):
        for text, place_ms in places(plan):
            if text not in lengths:
                answer = renderer.ask(Render(len(lengths), text))
                assert isinstance(answer, Rendered), text
                lengths[text] = answer.duration_ms - TAIL_MS
            if lengths[text] > place_ms:
                too_long.add(f"{text} ({lengths[text]} ms, place {place_ms} ms)")
    assert not too_long, "\n".join(sorted(too_long))


def every_plan(rate: int) -> Iterator[Plan]:
    for routine, level, known in product(catalog().routines, Level, Familiarity):
        chosen = Choices(level=level, words_per_minute=rate)
        yield plan_of(routine, choices=chosen, known=experience(known))


def places(plan: Plan) -> list[tuple[str, int]]:
    """Each cue's words with the time until something else is said, or its segment ends."""
    return [place for segment in plan.segments for place in places_in(segment)]


def places_in(segment: Segment) -> list[tuple[str, int]]:
    ends = (*(cue.offset_ms for cue in segment.say[1:]), segment.duration_ms)
    return [(cue.text, end - cue.offset_ms) for cue, end in zip(segment.say, ends, strict=False)]
