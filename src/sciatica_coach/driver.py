"""The one bridge from the pure session to Qt; window and terminal both stand on it.

The session says when it next wants to be called; the driver arms one precise timer for
that moment and reads the clock when it wakes, for timers fire early as well as late.
What came out is written down, the timer is armed, then the listeners are told.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from math import ceil
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import Event
from sciatica_coach.coaching.session import Moment, Session
from sciatica_coach.desktop.clock import Clock
from sciatica_coach.desktop.sleep_watch import SleepWatch
from sciatica_coach.history.journal import Journal

LONGEST_NAP_MS = 1_000  # a computer that slept is noticed so soon after it woke
Events: TypeAlias = tuple[Event, ...]


class Driver(QObject):
    """Walks one session along one clock.

    Signals:
        events_happened(events: Events): in order, already in the journal
    """

    events_happened = Signal(object)

    def __init__(self, session: Session, clock: Clock, journal: Journal) -> None:
        super().__init__()
        self._session, self._clock, self._journal = session, clock, journal
        self._started_ms = 0
        self._sleep = SleepWatch(clock)
        self._untold: deque[Events] = deque()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_woken)

    def start(self) -> None:
        self._started_ms = self._clock.now_ms()
        self._tell(self._written(self._session.start(self._started_ms)))

    def command(self, command: Command, source: CommandSource) -> None:
        now_ms = self._clock.now_ms()
        before = self._caught_up(now_ms)
        self._tell(before + self._written(self._session.command(command, source, now_ms)))

    def moment(self) -> Moment:
        return self._session.moment(self._clock.now_ms())

    @property
    def session_id(self) -> str | None:
        """The id of the session, as its journal is named; None before it or without a file."""
        path = self._journal.path
        return None if path is None else path.stem

    def now_ms(self) -> int:
        """The session clock: since the session started, pauses included, multiplied."""
        return self._clock.now_ms() - self._started_ms

    def record(self, name: str, fields: Mapping[str, object]) -> None:
        """Write down a fact that the session does not know, with the session's time."""
        self._journal.write_fact(name, fields, self.now_ms())

    def _on_woken(self) -> None:
        self._tell(self._caught_up(self._clock.now_ms()))

    def _caught_up(self, now_ms: int) -> Events:
        gap_ms = self._sleep.gap_ms()
        slept = self._written(self._session.slept(gap_ms)) if gap_ms else ()
        return slept + self._written(self._session.advance_to(now_ms), fed_ms=now_ms)

    def _written(self, events: Events, fed_ms: int | None = None) -> Events:
        for event in events:
            late_ms = 0 if fed_ms is None else fed_ms - self._started_ms - event.at_ms
            self._journal.write(event, round(late_ms / self._clock.speed))
        return events

    def _tell(self, events: Events) -> None:
        self._arm()
        self._untold.append(events)
        if len(self._untold) > 1:
            return  # a listener gave a command: its events are told after these
        while self._untold:
            if self._untold[0]:
                self.events_happened.emit(self._untold[0])
            self._untold.popleft()

    def _arm(self) -> None:
        deadline_ms = self._session.next_deadline()
        if deadline_ms is None:
            self._timer.stop()
            self._sleep.expect(None)
            return
        wait_ms = ceil((deadline_ms - self._clock.now_ms()) / self._clock.speed)
        nap_ms = min(max(wait_ms, 0), LONGEST_NAP_MS)
        self._timer.start(nap_ms)
        self._sleep.expect(nap_ms)
