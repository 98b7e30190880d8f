"""When the computer is kept awake: while a session runs, and ten minutes into a pause.

Somebody who has lain paused for so long has fallen asleep or walked away; the computer
may then sleep too, and that is said. A desktop that refuses is told of as well, once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.coaching.events import (
    Event,
    Paused,
    Resumed,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.desktop.keep_awake import AwakeState, KeepAwake
from sciatica_coach.wording.tongue import Tr, english, marked

LONG_PAUSE_MS = 10 * 60 * 1000
GOES_ON = marked("The session goes on.")
RELEASED = marked("You have paused for ten minutes, so the computer may go to sleep again.")


class SessionAwake(QObject):
    """Follows a session and holds the computer awake for it.

    Signals:
        noticed(text: str): something for the person to read, with its remedy
        spoken(text: str): the same in short, for who lies down already and can mend nothing
        foretold(text: str): what a session would have to do without, before there is one
    """

    noticed = Signal(str)
    spoken = Signal(str)
    foretold = Signal(str)
    _told = Signal(object)

    def __init__(self, keep: KeepAwake | None = None, tr: Tr = english) -> None:
        super().__init__()
        self._tr = tr
        self._keep = keep or KeepAwake(self._told.emit)
        self._refused_before = False
        self._only_tries = False
        self._has_closed = False
        self._told.connect(self.on_told)
        self._pause = QTimer(self, singleShot=True, interval=LONG_PAUSE_MS)
        self._pause.timeout.connect(self._on_long_pause)

    def try_out(self) -> None:
        """Ask the desktop once, so that a refusal is known before anybody lies down."""
        self._only_tries = True
        self._keep.start()

    def on_events(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case SessionStarted() | Resumed() | SegmentStarted():
                    self._pause.stop()
                    self._only_tries = False
                    self._keep.start()
                case Paused():
                    self._pause.start()
                case SessionFinished() | SessionStopped() | SessionSuspended():
                    self._pause.stop()
                    self._keep.stop()
                case _:
                    pass

    def on_told(self, state: AwakeState) -> None:
        """What the desktop answered; of no use to anybody once this is closed."""
        if self._has_closed:
            return
        tr = self._tr
        text = f"{tr(state.text)} {tr(state.remedy)}" if state.remedy else ""
        if self._only_tries:
            self._only_tries = False
            self._keep.stop()
            self.foretold.emit("" if state.active else text)
        elif not state.active and not self._refused_before:
            self._refused_before = True
            self.noticed.emit(text)
            self.spoken.emit(f"{tr(state.text)} {tr(GOES_ON)}")

    def close(self, seconds: float) -> None:
        """Let the computer sleep; wait at most so long for the desktop to hear of it."""
        self._has_closed = True
        self._pause.stop()
        self._keep.stop()
        self._keep.join(seconds)

    def _on_long_pause(self) -> None:
        self._keep.stop()
        released = self._tr(RELEASED)
        self.noticed.emit(released)
        self.spoken.emit(released)
