"""The sheet that every page is: one column in the middle that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import words
from sciatica_coach.voice.state import VoiceState

WIDEST = 1280
MARGIN = 36
DRAWN_LINE = 22
"""Height of a line of text in the drawings, in pixels."""


class Page(QScrollArea):
    """A page; `column` takes what stands on it, one below the other.

    widest  pixels of the drawings that the column is never wider than: long lines read badly
    """

    def __init__(
        self, title: str = "", widest: int = WIDEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setProperty("role", "page")
        self._inner = inner = QWidget()
        self._widest = widest
        across = QHBoxLayout(sheet)
        across.setContentsMargins(MARGIN, 26, MARGIN, MARGIN)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)
        self.setWidget(sheet)
        if title:
            self.column.addWidget(words(title, "title"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as so many words: it grows with the text."""
        grown = max(1.0, self.fontMetrics().height() / DRAWN_LINE)
        self._inner.setMaximumWidth(round(self._widest * grown))
        super().resizeEvent(event)

    def open(self) -> None:
        """The page has come into sight: put the focus where Enter does what is wanted."""

    def show_voice(self, state: VoiceState) -> None:
        """What can be heard has changed; most pages have nothing to say about it."""

    def end(self) -> None:
        """Keep what stands on the page at its top."""
        self.column.addStretch(1)
