"""The sheet that every page is: one column in the middle that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import words

WIDEST = 1280
MARGIN = 36


class Page(QScrollArea):
    """A page; `column` takes what stands on it, one below the other.

    widest  pixels that the column is never wider than: long lines are hard to read
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
        inner = QWidget()
        inner.setMaximumWidth(widest)
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

    def open(self) -> None:
        """The page has come into sight: put the focus where Enter does what is wanted."""

    def end(self) -> None:
        """Keep what stands on the page at its top."""
        self.column.addStretch(1)
