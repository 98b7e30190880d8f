"""When other players are quiet: from the first moment of a session to a while after its end.

Music goes on once the last words have been said and a stop can no longer be taken back.
Only who wishes for it has it: whose music it is, the person knows better.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sciatica_coach.coaching.events import (
    Event,
    Resumed,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.session import UNDO_MS

if TYPE_CHECKING:
    from sciatica_coach.desktop.other_players import OtherPlayers


class SessionQuiet(QObject):
    """Follows a session and keeps other players quiet for it."""

    def __init__(self, wished: Callable[[], bool]) -> None:
        """Nothing is asked of the desktop before a session for which it is wished.

        wished  whether the person wishes other players to pause, asked as a session begins
        """
        super().__init__()
        self._wished = wished
        self._is_quiet = False
        self._end = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._end.timeout.connect(self._on_over)

    def on_events(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case SessionStarted():
                    self._end.stop()
                    self._begin()
                case Resumed() | SegmentStarted():
                    self._end.stop()  # a stop was taken back
                case SessionFinished() | SessionStopped() | SessionSuspended() if self._is_quiet:
                    self._end.start()
                case _:
                    pass

    def close(self) -> None:
        """The program ends: whatever was paused goes on."""
        self._end.stop()
        if "_players" in self.__dict__:
            self._players.close()

    def _begin(self) -> None:
        if not self._is_quiet and self._wished():
            self._is_quiet = True
            self._players.pause()

    def _on_over(self) -> None:
        self._is_quiet = False
        self._players.go_on()

    @cached_property
    def _players(self) -> OtherPlayers:
        # The bus is loaded only where there is a session.
        from sciatica_coach.desktop.other_players import OtherPlayers

        return OtherPlayers(self)
