"""What is missing for the voice or the sound, with a button to try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.voice.state import VoiceState


class VoiceNotice(QFrame):
    """A quiet notice; hidden while all is well.

    Signals:
        try_again_asked(): the person has done something about it.
    """

    try_again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.words = words("", "strong")
        self.try_again = button(tr("Try again"))
        self.try_again.clicked.connect(self.try_again_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.try_again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_state(self, state: VoiceState) -> None:
        """Say what is missing now."""
        self.words.setText(tr(state.notice) if state.notice else "")
        self.try_again.setVisible(state.can_try_again)
        self.setVisible(bool(state.notice))
