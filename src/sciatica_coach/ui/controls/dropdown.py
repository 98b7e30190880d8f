"""A list to choose from that opens on demand, for more values than a row has room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QListView, QWidget

from sciatica_coach.ui import shapes


class Dropdown(QComboBox):
    """A combo box with a painted arrow; the wheel scrolls the page, not the choice.

    On Linux a screen reader is told its choice as its name, so what it is for stands in its
    description as well.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setView(QListView())

    def showPopup(self) -> None:
        """Open the list without the system's frame around its own edge."""
        super().showPopup()
        popup = self.view().window()
        if isinstance(popup, QFrame):
            popup.setFrameShape(QFrame.Shape.NoFrame)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self.fontMetrics().height() * 0.7
        box = QRectF(self.width() - size - 16, (self.height() - size) / 2, size, size)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(
                shapes.chevron_down(box), self.palette().color(QPalette.ColorRole.WindowText)
            )
