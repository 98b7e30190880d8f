"""Somewhere to open windows: the display there is, else one of our own for as long as it takes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def some_display() -> Iterator[str]:
    """A display for the children of this process; its name is for the table's heading."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "the display at hand"
    elif (xvfb := shutil.which("Xvfb")) is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "Qt's offscreen platform (there is neither a display nor Xvfb)"
    else:
        ours, theirs = os.pipe()
        server = subprocess.Popen(
            [xvfb, "-displayfd", str(theirs), "-screen", "0", "1400x900x24"],
            pass_fds=[theirs],
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        with os.fdopen(ours) as answer:
            os.environ["DISPLAY"] = f":{answer.readline().strip()}"
        try:
            yield "Xvfb"
        finally:
            server.terminate()
            server.wait()
