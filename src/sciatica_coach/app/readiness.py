"""Waits a moment for voice and loudspeaker, so that a session begins with its first word.

Who presses Start has a voice that got ready while they chose. A session that is begun
by the command line has not; a second later it has.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.voice.link import Voice

PATIENCE_MS = 4_000


class Readiness(QObject):
    """Tells once that the voice is ready, or that nobody should wait for it any longer.

    Signals:
        come(): a session may begin
    """

    come = Signal()

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._waiting = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_come)

    def wait(self, *, speaks: bool) -> None:
        """Begin to wait; where nothing will be said (`speaks` is False) it comes at once."""
        self._waiting = True
        if not speaks or self._voice.state.is_settled:
            self._on_come()
            return
        self._voice.voice_changed.connect(self._on_voice_changed)
        self._patience.start()

    def _on_voice_changed(self) -> None:
        if self._voice.state.is_settled:
            self._on_come()

    def _on_come(self) -> None:
        self._patience.stop()
        if self._waiting:
            self._waiting = False
            self.come.emit()
