"""The one clock of a session: steady milliseconds, multiplied for demonstrations.

Everything that a session does is measured on `now_ms`; the wall clock is never asked,
so a change of time zone or a correction by the network cannot shorten a hold. A
computer that sleeps is noticed by the gap between two clocks of the system: one goes on
while it sleeps, the other does not (Linux); elsewhere `suspended_ms` is unknown.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

_NS = 1_000_000
SLOWEST = 0.25
FASTEST = 60.0


class Clock:
    """Milliseconds since the clock was made; the origin has no meaning.

    speed  session milliseconds for each real one, 0.25..60
    """

    def __init__(
        self,
        speed: float = 1.0,
        read_ns: Callable[[], int] | None = None,
        boot_ns: Callable[[], int] | None = None,
    ) -> None:
        """Read the given clocks, or those of the system.

        Raises:
            ValueError: the speed is out of its bounds.
        """
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"Expected a speed from {SLOWEST:g} to {FASTEST:g}, found {speed:g}.")
        self._speed = speed
        self._read_ns = read_ns or steady_clock()
        self._boot_ns = boot_ns if read_ns else boot_clock()
        self._origin_ns = self._read_ns()

    @property
    def speed(self) -> float:
        return self._speed

    def now_ms(self) -> int:
        """The session's time, multiplied."""
        return int((self._read_ns() - self._origin_ns) * self._speed) // _NS

    def real_ms(self) -> int:
        """The same in real time, not multiplied."""
        return (self._read_ns() - self._origin_ns) // _NS

    def suspended_ms(self) -> int | None:
        """How long the computer has slept since it was started, in real milliseconds.

        Only the growth between two askings means anything. None where the system
        cannot tell: there, a timer that comes much too late is the only sign.
        """
        return None if self._boot_ns is None else (self._boot_ns() - self._read_ns()) // _NS


def real_ms() -> int:
    """Real time in milliseconds, for presses that come too soon after one another."""
    return steady_clock()() // _NS


def steady_clock() -> Callable[[], int]:
    """Nanoseconds that never run back; `monotonic` ticks at 15 ms on Windows."""
    return time.perf_counter_ns if sys.platform == "win32" else time.monotonic_ns


def boot_clock() -> Callable[[], int] | None:
    """Nanoseconds that go on while the computer sleeps, where there is such a clock."""
    if sys.platform != "linux":
        return None
    return lambda: time.clock_gettime_ns(time.CLOCK_BOOTTIME)
