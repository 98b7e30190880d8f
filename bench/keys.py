"""From a key to what is seen: the window of a session, on a display of the bench's own.

The key is sent as a keyboard sends it, through the X server's test extension; the answer is
seen in the server's own picture, a file in memory, so that looking costs it nothing. Which
rows of the picture answer is learned first: those that a pause changes and that nothing else
does. No other display is used: somebody else's windows would get the keys.
"""

from __future__ import annotations

import mmap
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from ctypes import CDLL, c_int, c_uint, c_ulong, c_void_p
from ctypes.util import find_library
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.display import SCREEN, own_display
from bench.processes import QUIET, fresh_home, running
from bench.table import Row, Spread

WHAT = "from a key to changed pixels (p95)"
KEYS = 40
LIMIT_MS = 100.0
SETTLED_S = 7.0
WATCHED_S = 3.0
STILL_S, UNEVEN_S = 0.4, 0.3
"""How long nothing has moved before a key, and at most how much longer, by chance."""
LOST_S = 5.0
_LOOK_S = 0.0005
_SPACE = 0x20
_ROWS = 12
_PICTURE = "Xvfb_screen0"


class Keyboard:
    """Presses Space as if somebody did."""

    def __init__(self) -> None:
        """Raises OSError where the libraries of X are not there."""
        self._x, self._test = (_library(name) for name in ("X11", "Xtst"))
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
        self._x.XFlush.argtypes = [c_void_p]
        self._x.XCloseDisplay.argtypes = [c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._display = self._x.XOpenDisplay(None)
        if self._display is None:
            raise OSError("the display cannot be reached")
        self._key = self._x.XKeysymToKeycode(self._display, _SPACE)

    def press(self) -> None:
        for is_down in (True, False):
            self._test.XTestFakeKeyEvent(self._display, self._key, is_down, 0)
        self._x.XFlush(self._display)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


class Screen:
    """The server's picture, row by row."""

    def __init__(self, picture: mmap.mmap) -> None:
        width, self._height = SCREEN
        self._stride = width * 4
        self._picture = picture
        self._begins = len(picture) - self._stride * self._height

    def rows(self) -> list[bytes]:
        return [self.row(number) for number in range(self._height)]

    def row(self, number: int) -> bytes:
        begins = self._begins + number * self._stride
        return self._picture[begins : begins + self._stride]

    def seen(self, rows: Sequence[int]) -> list[bytes]:
        return [self.row(number) for number in rows]


def rows() -> list[Row]:
    """One row; it says why, where nothing can be measured."""
    missing = [name for name in ("X11", "Xtst") if find_library(name) is None]
    if shutil.which("Xvfb") is None or missing:
        return [Row(WHAT, "not measured: Xvfb, libX11 and libXtst are needed")]
    with _session() as (keyboard, screen):
        answering = _rows_that_answer(keyboard, screen)
        took_ms = [_answer_ms(keyboard, screen, answering) for _ in range(KEYS)]
    p95 = sorted(took_ms)[-(-KEYS * 95 // 100) - 1]
    spread = Spread(tuple(took_ms))
    return [Row(WHAT, f"{p95:.1f} ms", f"median {spread.text('ms')}", p95, LIMIT_MS, "ms")]


@contextmanager
def _session() -> Iterator[tuple[Keyboard, Screen]]:
    """A session under way in a window on a display of its own."""
    started = (*QUIET, "--routine", "bridge", "--start")
    with (
        TemporaryDirectory(prefix="sciatica-coach-screen-") as folder,
        fresh_home() as home,
        own_display("-fbdir", folder),
        (Path(folder) / _PICTURE).open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
        closing(Keyboard()) as keyboard,
        running("sciatica_coach", *started, home=home),
    ):
        time.sleep(SETTLED_S)
        yield keyboard, Screen(picture)


def _rows_that_answer(keyboard: Keyboard, screen: Screen) -> list[int]:
    """Those that are other in a pause, and that neither session nor pause changes by itself.

    Raises:
        RuntimeError: a pause was not seen.
    """
    going, restless = _watched(screen)
    keyboard.press()
    time.sleep(STILL_S)
    paused, restless_too = _watched(screen)
    keyboard.press()
    changed = {row for row, was in enumerate(going) if was != paused[row]}
    answering = sorted(changed - restless - restless_too)
    if not answering:
        raise RuntimeError("a key was pressed, and nothing was seen to change")
    return answering[:: -(-len(answering) // _ROWS)]


def _watched(screen: Screen) -> tuple[list[bytes], set[int]]:
    """The picture, and the rows of it that did not keep still for a while."""
    first, restless = screen.rows(), set[int]()
    until = time.monotonic() + WATCHED_S
    while time.monotonic() < until:
        time.sleep(0.05)
        restless |= {row for row, was in enumerate(first) if screen.row(row) != was}
    return first, restless


def _answer_ms(keyboard: Keyboard, screen: Screen, answering: Sequence[int]) -> float:
    """From one key to the first of these rows that changes, once all have been still.

    Raises:
        RuntimeError: nothing changed.
    """
    before = _still(screen, answering)
    began = time.monotonic()
    keyboard.press()
    while screen.seen(answering) == before:
        if time.monotonic() > began + LOST_S:
            raise RuntimeError("a key was pressed, and nothing was seen to change")
        time.sleep(_LOOK_S)
    return (time.monotonic() - began) * 1000


def _still(screen: Screen, rows: Sequence[int]) -> list[bytes]:
    """What these rows show once they have not changed for a while, which is never the same."""
    seen, since = screen.seen(rows), time.monotonic()
    wait_s = STILL_S + Random().uniform(0, UNEVEN_S)
    while time.monotonic() < since + wait_s:
        time.sleep(0.02)
        if (now := screen.seen(rows)) != seen:
            seen, since = now, time.monotonic()
    return seen


def _library(name: str) -> CDLL:
    return CDLL(find_library(name))
