"""A clicker or a keyboard: its keys come to the display as a real one's do, by XTEST.

Nobody tells the program of them: the server gives them to the window that has the focus, and
which one that is, the window manager decides.
"""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.system.screen_reader import Desktop, wait_for

MANAGER = ("openbox", "--sm-disable")
NO_WINDOW = 0


@contextmanager
def window_manager(desktop: Desktop) -> Iterator[None]:
    """A window manager has the desktop meanwhile."""
    manager = subprocess.Popen(
        MANAGER,
        env=desktop.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


class Remote:
    """Keys for a display; `close` takes it out of reach again."""

    def __init__(self, desktop: Desktop) -> None:
        self._x11 = x11 = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        x11.XStringToKeysym.restype = ctypes.c_ulong
        opened = x11.XOpenDisplay(desktop.environment["DISPLAY"].encode())
        assert opened
        self._display = ctypes.c_void_p(opened)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def wait_for_window_manager(self) -> None:
        manages = ctypes.c_ulong(self._x11.XInternAtom(self._display, b"WM_S0", 0))
        wait_for(
            lambda: self._x11.XGetSelectionOwner(self._display, manages) != NO_WINDOW,
            "a window manager",
        )

    def press(self, key: str) -> None:
        """Press and let go the key that X calls so."""
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(key.encode()))
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        assert code, key
        for is_down in (True, False):
            self._xtest.XTestFakeKeyEvent(self._display, code, is_down, ctypes.c_ulong(0))
        self._x11.XSync(self._display, False)
