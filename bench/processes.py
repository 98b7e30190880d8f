"""Starting the program and its companions, and what they cost the processor."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

QUIET = ("--confirmed", "--set", "voice.engine=silent")


@contextmanager
def as_installed() -> Iterator[None]:
    """Children find compiled modules, as a person who installed the program does."""
    with TemporaryDirectory(prefix="sciatica-coach-compiled-") as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        yield


def environment_of(home: Path) -> dict[str, str]:
    return {**os.environ, "SCIATICA_COACH_HOME": str(home)}


@contextmanager
def running(*arguments: str, home: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    """`python -m ARGUMENTS` with a home of its own, ended when the block is left."""
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=None if home is None else environment_of(home),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def busy_cores() -> Iterator[None]:
    """Every core has something else to do."""
    hogs = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for hog in hogs:
            hog.kill()
            hog.wait()


@contextmanager
def fresh_home() -> Iterator[Path]:
    with TemporaryDirectory(prefix="sciatica-coach-bench-") as folder:
        yield Path(folder)


def processor_share(pid: int, seconds: float) -> float:
    """Per cent of one core that the process and its children take over so many seconds."""
    before, began = _run_ns(_family(pid)), time.monotonic()
    time.sleep(seconds)
    return (_run_ns(_family(pid)) - before) / 1e7 / (time.monotonic() - began)


def _family(pid: int) -> Sequence[Path]:
    tasks = list(Path(f"/proc/{pid}/task").iterdir())
    children = {int(each) for task in tasks for each in (task / "children").read_text().split()}
    return [*tasks, *(task for child in children for task in _family(child))]


def _run_ns(tasks: Sequence[Path]) -> int:
    """Time on a core so far, in nanoseconds."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)
