"""Where the session's clock stands on ours: how late an event came, how far a segment is.

Pure. The session's clock may run faster than ours, and stands still while the machine
sleeps, which ours may not; so the two are compared anew after each pause.
"""

from __future__ import annotations

from sciatica_coach.coaching.events import Event, Resumed, SessionStarted, Slept


class SessionTime:
    """Session events with their arrival in, moments on the caller's clock out; milliseconds."""

    def __init__(self) -> None:
        self._speed = 1.0
        # Where the session's clock stood at 0; None: not known yet.
        self._origin_ms: int | None = None
        # When the segment at hand began; None while nothing runs.
        self._began_ms: int | None = None
        self._halted_ms = 0

    def set_speed(self, speed: float) -> None:
        """How much faster than real time the session's clock runs."""
        self._speed = speed
        self._origin_ms = None

    def due_ms(self, event: Event, now_ms: int) -> int:
        """When the event was due, taking the earliest that any event has come as punctual."""
        if isinstance(event, SessionStarted | Resumed | Slept):
            self._origin_ms = None
        offset_ms = round(event.at_ms / self._speed)
        origin_ms = now_ms - offset_ms
        if self._origin_ms is None or origin_ms < self._origin_ms:
            self._origin_ms = origin_ms
        return self._origin_ms + offset_ms

    def segment_began(self, at_ms: int) -> None:
        self._began_ms = at_ms

    def halted(self, now_ms: int) -> None:
        """The plan stands still in the segment at hand."""
        if self._began_ms is not None:
            self._halted_ms, self._began_ms = now_ms - self._began_ms, None

    def went_on(self, now_ms: int) -> None:
        self._began_ms = now_ms - self._halted_ms

    def elapsed_ms(self, now_ms: int) -> int | None:
        """Time in the segment at hand on the session's clock, or None while nothing runs."""
        if self._began_ms is None:
            return None
        return round((now_ms - self._began_ms) * self._speed)

    def fits(self, length_ms: int, session_ms: int | None) -> bool:
        """Whether `length_ms` of ours are over before `session_ms` of the session's are."""
        return session_ms is None or length_ms * self._speed < session_ms
