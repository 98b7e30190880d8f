"""Somewhere to open windows: the display there is, else one of our own for as long as it takes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SCREEN = (1400, 900)
"""Width and height of a display of our own, in pixels of 32 bits."""
_NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@contextmanager
def some_display() -> Iterator[str]:
    """A display for the children of this process; its name is for the table's heading."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "the display at hand"
    elif shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "Qt's offscreen platform (there is neither a display nor Xvfb)"
    else:
        with own_display():
            yield "Xvfb"


@contextmanager
def own_display(*options: str) -> Iterator[None]:
    """An Xvfb for this process and its children, whatever display there is beside it.

    Raises:
        FileNotFoundError: Xvfb is not installed.
    """
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        raise FileNotFoundError("Xvfb is not installed")
    before = {name: os.environ.pop(name, None) for name in _NAMES}
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        [
            xvfb,
            *("-displayfd", str(theirs)),
            *("-screen", "0", "{}x{}x24".format(*SCREEN)),
            *options,
        ],
        pass_fds=[theirs],
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()
        del os.environ["DISPLAY"]
        os.environ.update({name: was for name, was in before.items() if was is not None})
