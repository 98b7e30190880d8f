"""A switch: on or off, told by place, colour and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from sciatica_coach.ui.controls.reading_side import as_read
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

OFF_AND_ON = (marked("off"), marked("on"))


class Switch(QAbstractButton):
    """A checkable button drawn as a sliding switch; a screen reader meets a check box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self.update)

    def sizeHint(self) -> QSize:
        em = round(self.fontMetrics().height() * 1.35)
        width = em * 2 + 12 + max(map(self.fontMetrics().horizontalAdvance, map(tr, OFF_AND_ON)))
        return QSize(width + 16, max(44, em + 20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        colours = self.palette()
        em = round(self.fontMetrics().height() * 1.35)
        track = QRectF(6, (self.height() - em) / 2, em * 1.9, em)
        on = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(colours.color(role.WindowText), 3))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)
            edge = colours.color(role.Highlight if on else role.Dark)
            painter.setPen(QPen(edge, 2))
            painter.setBrush(edge if on else QColor(Qt.GlobalColor.transparent))
            painter.drawRoundedRect(as_read(self, track), em / 2, em / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(role.HighlightedText if on else role.Dark))
            knob = em - 8
            left = track.right() - knob - 4 if on else track.left() + 4
            painter.drawEllipse(as_read(self, QRectF(left, track.top() + 4, knob, knob)))
            painter.setPen(colours.color(role.WindowText))
            beside = QRectF(self.rect()).adjusted(round(track.right()) + 12, 0, 0, 0)
            place = as_read(self, beside)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr(OFF_AND_ON[on]))
