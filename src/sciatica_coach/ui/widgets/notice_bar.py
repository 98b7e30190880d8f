"""A quiet bar with one sentence; it takes its place only while it says something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


class NoticeBar(QFrame):
    """Shows a sentence, or nothing at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show that sentence; an empty one hides the bar."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
