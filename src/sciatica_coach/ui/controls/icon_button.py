"""A button that is only a picture, with a name for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_coach.ui.shapes import Shape


class IconButton(QPushButton):
    """A push button with a painted shape; `name` is for a screen reader, the shape says it.

    It has no tooltip: that would be read a second time.
    """

    def __init__(self, shape: Shape, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self.setProperty("role", "icon")
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = max(48, self.fontMetrics().height() + 26)
        return QSize(side, side).expandedTo(super().sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.fontMetrics().height() * 0.8
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        role = QPalette.ColorRole.ButtonText if self.isEnabled() else QPalette.ColorRole.Dark
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(self._shape(box), self.palette().color(role))
