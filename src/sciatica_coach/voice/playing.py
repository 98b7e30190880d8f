"""The player as the voice keeps it: told what to play, pinged, replaced, and given up.

A player that leaves two pings unanswered (250 ms), or says nothing in its first five
seconds, is killed and replaced; so is one that ends. One that wants to answer and gets no
core has two seconds, and twenty to start: another in its place would wait as long. It
opens the loudspeaker only while somebody wants it.
"""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_coach.voice.child import Child
from sciatica_coach.voice.cores import waits_for_a_core
from sciatica_coach.voice.protocol import (
    CloseSound,
    Message,
    OpenSound,
    Ping,
    Pong,
    SetVolume,
    SetWaking,
    SoundLost,
    SoundOpened,
)
from sciatica_coach.voice.worker import worker_command

PING_MS: Final = 125
_PINGS_MISSED: Final = (2, 16)
_START_LIMITS_MS: Final = (5_000, 20_000)
"""Both: of one that hangs, and of one that gets no core."""
_DELAYS_MS: Final = (0, 500, 1000, 2000, 4000)


class Playing(QObject):
    """One player after the other.

    has_sounded  whether the last player has told anything of the loudspeaker it was to open

    Signals:
        answered(message: Message): what became of a cue, or of the sound.
        lost(): the player is gone, another one follows.
        given_up(): as lost, but none follows until `start`.
    """

    answered = Signal(object)
    lost = Signal()
    given_up = Signal()

    def __init__(self, volume: int, parent: QObject, *, wakes_slowly: bool = False) -> None:
        """`volume` from 0 to 100; `wakes_slowly` is what the person said of the loudspeaker."""
        super().__init__(parent)
        self._volume = volume
        self._wakes_slowly = wakes_slowly
        self._is_wanted = False
        self.has_sounded = True
        self._unanswered: int | None = None
        self._pinged_ms = 0
        self._began_ms = 0
        self._child = Child("play", worker_command("play"), _DELAYS_MS, self)
        self._child.started.connect(self._on_started)
        self._child.message_came.connect(self._on_message)
        self._child.failed.connect(self._on_failed)
        self._child.given_up.connect(self._on_given_up)
        self._pings = QTimer(self, interval=PING_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pings.timeout.connect(self._on_ping_due)

    # ---------------------------------------------------------------- commands

    def start(self) -> None:
        self._child.start()

    def send(self, message: Message) -> None:
        self._child.send(message)

    def set_volume(self, percent: int) -> None:
        self._volume = percent
        self._child.send(SetVolume(percent))

    def set_waking(self, *, slowly: bool) -> None:
        self._wakes_slowly = slowly
        self._child.send(SetWaking(slowly))

    def open(self) -> None:
        """The loudspeaker is wanted; a player that is on its way will open it too."""
        self._is_wanted = True
        if self._child.pid is not None and not self._pings.isActive():
            self._begin_to_sound()

    def close(self) -> None:
        """Let the loudspeaker go."""
        self._is_wanted = False
        self._pings.stop()
        self._child.send(CloseSound())

    def end(self) -> None:
        self._pings.stop()
        self._child.end(wait=False)

    def shut_down(self) -> None:
        """As `end`, and wait for it."""
        self._pings.stop()
        self._child.end(wait=True)

    # ------------------------------------------------------------------- slots

    def _on_started(self) -> None:
        self._child.send(SetVolume(self._volume))
        self._child.send(SetWaking(self._wakes_slowly))
        if self._is_wanted:
            self._begin_to_sound()

    def _on_message(self, message: Message) -> None:
        match message:
            case Pong():
                self._unanswered = 0
                return
            case SoundOpened() | SoundLost():
                # What is lost and told needs no telling when the player goes.
                self.has_sounded = True
            case _:
                pass
        self.answered.emit(message)

    def _on_failed(self) -> None:
        self._pings.stop()
        self.lost.emit()

    def _on_given_up(self) -> None:
        self._pings.stop()
        self.given_up.emit()

    def _on_ping_due(self) -> None:
        now_ms = _now_ms()
        # When this thread was held up itself, the answers may lie unread.
        held_up = now_ms - self._pinged_ms > 2 * PING_MS
        self._pinged_ms = now_ms
        if self._has_hung(now_ms) and not held_up:
            self._child.fail("pings unanswered")
            return
        if self._unanswered is not None:
            self._unanswered += 1
        self._child.send(Ping(now_ms))

    # ----------------------------------------------------------------- private

    def _has_hung(self, now_ms: int) -> bool:
        """Pings are counted from its first answer on: until then it may be starting."""
        if self._unanswered is None:
            missed, (limit, last_limit) = now_ms - self._began_ms, _START_LIMITS_MS
        else:
            missed, (limit, last_limit) = self._unanswered, _PINGS_MISSED
        return missed >= last_limit or (missed >= limit and not self._waits())

    def _waits(self) -> bool:
        pid = self._child.pid
        return pid is not None and waits_for_a_core(pid)

    def _begin_to_sound(self) -> None:
        self.has_sounded = False
        self._unanswered = None
        self._began_ms = self._pinged_ms = _now_ms()
        self._child.send(OpenSound())
        self._child.send(Ping(0))
        self._pings.start()


def _now_ms() -> int:
    return time.perf_counter_ns() // 1_000_000
