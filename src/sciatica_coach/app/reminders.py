"""Reminders while the coach is open, and the timer for when it is closed.

The wall clock is looked at as each minute begins, and only where reminders are wished for:
a computer that slept, or whose clock was set, is never behind. While a session is under way
the reminder of the day has had its purpose.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from threading import Lock, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.desktop.giving_notice import NOTICE_PATIENCE_S, give_notice
from sciatica_coach.desktop.notice import Notice, Outcome
from sciatica_coach.history.journal import local_time
from sciatica_coach.reminding import Reminding

MINUTE_MS = 60_000
PREFIX = "reminders."

Give = Callable[[Notice, float], Outcome]


class Reminders(QObject):
    """Gives the reminder of the day.

    Signals:
        pressed(): somebody pressed the notice, and wants to see the coach.
        due(notice: Notice): the same without a bus, for a shell that can show one itself.
    """

    pressed = Signal()
    due = Signal(object)

    def __init__(
        self,
        reminding: Reminding,
        is_busy: Callable[[], bool],
        clock: AlarmClock,
        give: Give | None,
        wall: Callable[[], datetime] = local_time,
    ) -> None:
        """Nothing happens before `follow`.

        is_busy  whether a session is under way
        clock    the timer for when the coach is closed
        give     shows a notice, on a thread of its own; None where the shell does
        """
        super().__init__()
        self._reminding = reminding
        self._is_busy = is_busy
        self._clock = clock
        self._give = give
        self._wall = wall
        self._is_over = False
        self._one_at_a_time = Lock()
        self._setting: Thread | None = None
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.on_minute)

    def follow(self) -> None:
        """Remind as it is wished now."""
        self._wait()
        if not self._clock.is_as(self._reminding.wish):
            self._setting = Thread(target=self._set_clock, name="alarm clock")
            self._setting.start()

    def close(self) -> None:
        """No more of it in this run; the timer is set to its end."""
        self._is_over = True
        self._minute.stop()
        if self._setting is not None:
            self._setting.join()

    def on_minute(self) -> None:
        self._wait()
        if self._is_busy():  # nothing is read in the middle of a hold
            self._reminding.pass_over()
            return
        notice = self._reminding.notice()
        if notice is None:
            return
        if self._give is None:
            self.due.emit(notice)
        else:
            # It waits for what somebody does with the notice; the program does not wait for it.
            Thread(target=self._show, args=(notice, self._give), daemon=True).start()

    def _show(self, notice: Notice, give: Give) -> None:
        if give(notice, NOTICE_PATIENCE_S) is Outcome.PRESSED and not self._is_over:
            self.pressed.emit()

    def _set_clock(self) -> None:
        """As it is wished by then: of two in a row, both end with the same."""
        with self._one_at_a_time:
            self._clock.follow(self._reminding.wish)

    def _wait(self) -> None:
        """To the beginning of the next minute, where there is anything to wait for."""
        if not self._reminding.wish.days:
            self._minute.stop()
            return
        now = self._wall()
        self._minute.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))


def bus_notices() -> Give | None:
    """What shows a notice on the desktop's bus; None where desktops are told otherwise."""
    return give_notice if sys.platform == "linux" else None
