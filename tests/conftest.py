"""What every test stands on: a home of its own, no display, and nothing left behind.

The checks at the end of a test fail the test that was careless, not the one
that comes after it, and say what to do.
"""

from __future__ import annotations

import contextlib
import gc
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
import shiboken6
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Qt reads this when the application is made: a test needs no display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# No test fails because the machine was busy. In CI the default already draws the same
# examples every time.
settings.register_profile(
    "steady", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

# Threads and processes that were told to end may need a moment to be gone.
GRACE_S = 2.0

Left = TypeVar("Left")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home for the coach; no test reads or writes the person's own, or its desktop's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SCIATICA_COACH_HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "desktop"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    # The tests read English, whatever their reader does.
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = _settled(lambda: [each for each in threading.enumerate() if each not in before])
    if left:
        pytest.fail(f"The test left threads running: {left}. Join them, or stop what owns them.")


@pytest.fixture(autouse=True)
def _no_child_process_left() -> Iterator[None]:
    before = _children()
    yield
    left = _settled(lambda: sorted(_children() - before))
    if left:
        pytest.fail(
            f"The test left child processes: {[_command_line(pid) for pid in left]}. "
            "Shut down what started them and wait for their end."
        )


@pytest.fixture(autouse=True)
def _no_temporary_file_left(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("tmp")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    # Where a login has no runtime folder, the sound library makes itself one here, for good.
    left = _settled(
        lambda: sorted(each.name for each in folder.iterdir() if not each.match("pulse-*"))
    )
    if left:
        pytest.fail(f"The test left temporary files: {left}. Write to tmp_path, or remove them.")


@pytest.fixture(autouse=True)
def _nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    # A test without Qt pays nothing for this check.
    if "qapp" not in request.fixturenames:
        return
    QThreadPool.globalInstance().waitForDone(int(GRACE_S * 1000))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = _top_level_widgets() + _timers_and_threads()
    if left:
        pytest.fail(
            f"The test left in Qt: {left}. Give widgets to qtbot.addWidget, stop timers, "
            "quit and wait for threads."
        )


def _top_level_widgets() -> list[str]:
    """The windows that still stand; closed here, so that no later test meets them."""
    if QApplication.topLevelWidgets():
        gc.collect()  # one that nobody owns any more only waits for the collector
    left = QApplication.topLevelWidgets()
    names = [repr(each) for each in left]
    for each in left:
        each.close()
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return names


def _timers_and_threads() -> list[str]:
    """The timers and threads that still run; the timers are stopped here."""
    left: list[str] = []
    # By type first: asking a stranger for its class may run its code.
    for each in [found for found in gc.get_objects() if issubclass(type(found), QTimer | QThread)]:
        if not shiboken6.isValid(each):
            continue
        if isinstance(each, QTimer):
            if each.isActive():
                each.stop()
                left.append(f"active timer {each!r} of {each.parent()!r}")
        elif each.isRunning() and each is not QThread.currentThread():
            left.append(f"running thread {each!r}")
    return left


def _settled(look: Callable[[], list[Left]]) -> list[Left]:
    """What `look` still finds after the moment of grace."""
    until = time.monotonic() + GRACE_S
    while (left := look()) and time.monotonic() < until:
        time.sleep(0.01)
    return left


def _children() -> set[int]:
    """Process ids of our children, the unreaped ones too; empty where the system has no /proc."""
    tasks = Path("/proc/self/task")
    found: set[int] = set()
    for each in tasks.glob("*/children"):
        # A thread may end between the listing and the reading.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found.update(int(pid) for pid in each.read_text().split())
    return found


def _command_line(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return str(pid)
    return f"{pid} {b' '.join(words).decode(errors='replace').strip() or '(ended, not waited for)'}"
