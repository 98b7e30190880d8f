"""The list of keys, over the page: made from the one table that the page listens to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sciatica_coach.ui.actions import ACTIONS, ActionRow

BUTTONS = {
    Qt.MouseButton.LeftButton: "click",
    Qt.MouseButton.RightButton: "right click",
}


def keys_of(row: ActionRow) -> str:
    """All keys of an action in words: "Space, Page down, click"."""
    words = [key.cap for key in row.keys]
    if row.button is not None:
        words.append(BUTTONS[row.button])
    return ", ".join(words)


class KeysPanel(QFrame):
    """Covers the page with the list; any click, `?` or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        title = QLabel(self.tr("Keys, mouse and remote"), self._card)
        title.setProperty("role", "heading")
        table = QWidget(self._card)
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, row in enumerate(ACTIONS):
            keys = QLabel(keys_of(row), table)
            keys.setProperty("role", "value")
            keys.setWordWrap(True)
            words = QLabel(row.words, table)
            words.setWordWrap(True)
            grid.addWidget(keys, number, 0)
            grid.addWidget(words, number, 1)
        scroll = QScrollArea(self._card)
        scroll.setWidgetResizable(True)
        scroll.setWidget(table)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 24, 32, 24)
        column.addWidget(title)
        column.addWidget(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 32, 40, 32)
        outer.addWidget(self._card)
        self.hide()

    def toggle(self) -> None:
        self.setVisible(not self.isVisible())
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = self.palette().color(QPalette.ColorRole.Window)
        veil.setAlphaF(0.86)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), veil)
