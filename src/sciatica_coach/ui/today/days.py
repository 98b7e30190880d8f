"""Two quiet weeks: a dot for each day, filled where something was done."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_coach.ui.tongue import tr

DAYS = 14


class DaysStrip(QLabel):
    """The last two weeks. Only what was done counts: there are no streaks to lose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[bool, ...] = ()

    def show_days(self, done: Collection[date], today: date) -> None:
        """Fill the dots of the days in `done`; its own day is the last dot."""
        first = today - timedelta(days=DAYS - 1)
        self._done = tuple(first + timedelta(days=day) in done for day in range(DAYS))
        told = tr("Last two weeks: %n days", "Last two weeks: %n day", sum(self._done))
        self.setText(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 24 + DAYS * self._pitch()
        return QSize(width, max(44, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self.palette()
        role = QPalette.ColorRole
        pitch = self._pitch()
        dot = pitch - 6
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colours.color(role.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
            left = self.fontMetrics().horizontalAdvance(self.text()) + 24.0
            top = (self.height() - dot) / 2
            for done in self._done:
                box = QRectF(left + 1, top + 1, dot - 2, dot - 2)
                painter.setPen(QPen(colours.color(role.Accent if done else role.Dark), 2))
                painter.setBrush(colours.color(role.Accent) if done else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box)
                left += pitch

    def _pitch(self) -> int:
        return self.fontMetrics().height() + 4
