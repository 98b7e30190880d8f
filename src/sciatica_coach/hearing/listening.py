"""The listener as the window keeps it: begun, told when to be deaf, replaced, given up.

It runs only while somebody wants it: in a session, where the person asked for it, and for
the trial in the settings. What it cannot do is told in a sentence, and nothing waits for it.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.hearing.state import GAVE_UP, MUTE, NO_MICROPHONE, ListeningState
from sciatica_coach.voice.child import Child
from sciatica_coach.voice.protocol import (
    ClapHeard,
    Fault,
    Message,
    MicrophoneLost,
    MicrophoneMute,
    MicrophoneOpened,
    OpenMicrophone,
    SetDeaf,
    TwoClapsHeard,
)
from sciatica_coach.voice.worker import worker_command

log = logging.getLogger(__name__)

_DELAYS_MS: Final = (500, 1000, 2000)
_PATIENCE_MS: Final = 12_000
"""For a process on a busy computer, and a microphone that gives no sound for five seconds."""


class Listening(QObject):
    """One listener after the other, while one is wanted.

    Signals:
        clapped(): a clap was heard; it may be the first of two.
        clapped_twice(): two claps were.
        changed(state: ListeningState): the microphone is in use now, or it is not.
    """

    clapped = Signal()
    clapped_twice = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        """No process is started before it is wanted; `command` starts another than ours."""
        super().__init__(parent)
        self.state = ListeningState()
        self._is_wanted = False
        self._deaf = False
        self._child = Child("listen", command or worker_command("listen"), _DELAYS_MS, self)
        self._child.started.connect(self._on_started)
        self._child.message_came.connect(self._on_message)
        self._child.failed.connect(self._on_failed)
        self._child.given_up.connect(self._on_given_up)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._tell(ListeningState(notice=NO_MICROPHONE)))

    @property
    def pid(self) -> int | None:
        return self._child.pid

    def begin(self) -> None:
        """Open the microphone, and listen."""
        if not self._is_wanted:
            self._is_wanted = True
            self._patience.start()
            self._child.start()

    def end(self) -> None:
        """Let the microphone go, and the process with it."""
        self._is_wanted = False
        self._patience.stop()
        self._child.end(wait=False)
        self._tell(ListeningState())

    def set_deaf(self, *, deaf: bool) -> None:
        """The coach speaks from now on, or has spoken."""
        self._deaf = deaf
        self._child.send(SetDeaf(deaf))

    def shut_down(self) -> None:
        """As `end`, and wait until the process is gone."""
        self._patience.stop()
        self._child.end(wait=True)

    def _on_started(self) -> None:
        self._child.send(OpenMicrophone())
        self._child.send(SetDeaf(self._deaf))

    def _on_message(self, message: Message) -> None:
        match message:
            case ClapHeard():
                self.clapped.emit()
            case TwoClapsHeard():
                self.clapped_twice.emit()
            case MicrophoneOpened():
                self._tell(ListeningState(listens=True))
            case MicrophoneMute():
                self._tell(ListeningState(listens=True, notice=MUTE))
            case MicrophoneLost():
                self._tell(ListeningState(notice=NO_MICROPHONE))
            case Fault():
                log.warning("listener: %s", message.text)
            case _:
                pass

    def _on_failed(self) -> None:
        """Another one follows; while it comes nothing is in use."""
        self._patience.start()
        self._tell(ListeningState())

    def _on_given_up(self) -> None:
        self._is_wanted = False
        self._tell(ListeningState(notice=GAVE_UP))

    def _tell(self, state: ListeningState) -> None:
        if state.listens or state.notice:
            self._patience.stop()
        if state != self.state:
            self.state = state
            self.changed.emit(state)
