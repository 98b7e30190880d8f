"""The dot before a line of a list."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from sciatica_coach.ui import shapes
from sciatica_coach.ui.controls.words import leave_unread


class Bullet(QWidget):
    """A dot before a line; the line beside it says everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(22)
        leave_unread(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = 8.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = self.fontMetrics().height() * 0.62 - size / 2
            painter.fillPath(
                shapes.dot(4.0, top, size), self.palette().color(QPalette.ColorRole.WindowText)
            )
