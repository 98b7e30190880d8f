"""Who waits for a core, as the system tells it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sciatica_coach.voice.cores import waited_ms, waits_for_a_core

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@contextmanager
def program(code: str) -> Iterator[int]:
    """A program that has begun; its process."""
    began = f"print(flush=True)\n{code}"
    command = [sys.executable, "-c", began]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield process.pid
        finally:
            process.kill()


def test_a_program_at_work_is_told_from_one_that_waits_for_something_else() -> None:
    with program("while True: pass") as busy, program("input()") as idle:
        while waits_for_a_core(idle):  # it has yet to come to its question
            os.sched_yield()
        assert waits_for_a_core(busy)


def test_a_program_that_has_ended_waits_for_nothing() -> None:
    with program("") as pid:
        pass
    assert not waits_for_a_core(pid)


def test_time_that_was_waited_only_grows() -> None:
    first = waited_ms()
    assert first is None or first <= (waited_ms() or 0)
