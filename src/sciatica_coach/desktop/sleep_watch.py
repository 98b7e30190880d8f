"""Notices that the computer slept, in real time, whatever the speed of the session.

On Linux one clock of the system goes on while the computer sleeps and another does not:
what the one gained on the other is sleep, and a timer that is merely late is not. Where
the system cannot say, a wake-up long after the time it was wanted for is the sign.
"""

from __future__ import annotations

from sciatica_coach.desktop.clock import Clock

SLEPT_MS = 2_000


class SleepWatch:
    """Looks at the clock whenever the session's timer wakes up or a command comes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._suspended_ms = clock.suspended_ms()
        self._due_ms: int | None = None

    def expect(self, nap_ms: int | None) -> None:
        """The next look is due in so many real milliseconds; None: nobody knows when."""
        self._due_ms = None if nap_ms is None else self._clock.real_ms() + nap_ms

    def gap_ms(self) -> int:
        """Real milliseconds slept since the last look; 0 where it was no sleep."""
        before, self._suspended_ms = self._suspended_ms, self._clock.suspended_ms()
        if before is not None and self._suspended_ms is not None:
            gap_ms = self._suspended_ms - before
        else:
            gap_ms = 0 if self._due_ms is None else self._clock.real_ms() - self._due_ms
        return gap_ms if gap_ms > SLEPT_MS else 0
