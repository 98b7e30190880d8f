"""Before the first session: where the screen stands, and what lies in reach.

A plan of the room from above, drawn in metres, with words beside it; the words alone say
everything, so that nobody needs to see the drawing.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

HEADING = marked("Before the first time: the room")
SCREEN = marked("The screen stands beside you, level with your chest, two metres away.")
REACH = marked("Phone, mouse or clicker, and a chair to get up by, are in reach of your hand.")
SOUND = marked("Lie down once and look: if you cannot read the large words, bring it nearer.")

ROOM_M = (3.5, 2.15)
"""Width and height of the plan."""
TALL_EM = 10.5
"""Its height on the page, in line heights."""
NARROW_EM = 36
"""Below this width, in line heights, the words stand below the plan."""
MAT_M = QRectF(0.15, 0.1, 0.68, 1.95)
CUSHION_M = QRectF(0.28, 0.16, 0.42, 0.26)
LAPTOP_M = QRectF(2.93, 0.5, 0.3, 0.42)
CHAIR_M = QRectF(1.08, 1.5, 0.42, 0.42)
PHONE_M = QRectF(1.08, 0.98, 0.09, 0.17)
MOUSE_M = QRectF(1.08, 1.24, 0.09, 0.14)
IN_REACH = ((marked("Phone"), PHONE_M), (marked("Mouse"), MOUSE_M), (marked("Chair"), CHAIR_M))
LEVEL_M = 0.71
"""How far below the upper edge chest and screen are."""


class RoomPlan(QLabel):
    """The room from above: mat, screen, and what is in reach."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"{tr(SCREEN)} {tr(REACH)}", parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        tall = self.fontMetrics().height() * TALL_EM
        return QSize(round(tall * ROOM_M[0] / ROOM_M[1]), round(tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        ink, accent = self.palette().color(role.WindowText), self.palette().color(role.Accent)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = min(self.width() / ROOM_M[0], self.height() / ROOM_M[1])
            painter.setPen(QPen(ink, 2))
            self._box(painter, MAT_M, scale, _faint(accent, 50))
            self._box(painter, CUSHION_M, scale, _faint(accent, 90))
            for thing in (PHONE_M, MOUSE_M, CHAIR_M):
                self._box(painter, thing, scale, _faint(ink, 40))
            back = QRectF(CHAIR_M.left(), CHAIR_M.bottom() - 0.08, CHAIR_M.width(), 0.08)
            self._box(painter, back, scale, ink)
            self._box(painter, LAPTOP_M, scale, _faint(ink, 40))
            lid = QRectF(LAPTOP_M.right() - 0.05, LAPTOP_M.top(), 0.05, LAPTOP_M.height())
            self._box(painter, lid, scale, accent)
            self._distance(painter, scale, accent)
            painter.setPen(ink)
            self._name(painter, tr("Mat"), QRectF(MAT_M), scale, Qt.AlignmentFlag.AlignCenter)
            for text, thing in IN_REACH:
                beside = QRectF(thing.right() + 0.07, thing.center().y() - 0.2, 1.0, 0.4)
                self._name(painter, tr(text), beside, scale, Qt.AlignmentFlag.AlignVCenter)
            below = QRectF(LAPTOP_M.center().x() - 0.55, LAPTOP_M.bottom() + 0.02, 1.1, 0.3)
            self._name(painter, tr("Screen"), below, scale, Qt.AlignmentFlag.AlignCenter)
            above = QRectF(MAT_M.right(), LEVEL_M - 0.34, LAPTOP_M.left() - MAT_M.right(), 0.3)
            self._name(painter, tr("2 metres"), above, scale, Qt.AlignmentFlag.AlignCenter)

    def _box(self, painter: QPainter, place: QRectF, scale: float, fill: QColor) -> None:
        painter.setBrush(fill)
        painter.drawRoundedRect(_scaled(place, scale), 0.04 * scale, 0.04 * scale)

    def _distance(self, painter: QPainter, scale: float, colour: QColor) -> None:
        """A line with a tip at both ends, from the chest to the screen."""
        left, right, tip = MAT_M.right() + 0.08, LAPTOP_M.left() - 0.08, 0.07
        pen = QPen(colour, 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, LEVEL_M) * scale, QPointF(right, LEVEL_M) * scale)
        for end, inwards in ((left, tip), (right, -tip)):
            for up in (tip, -tip):
                side = QPointF(end + inwards, LEVEL_M + up)
                painter.drawLine(QPointF(end, LEVEL_M) * scale, side * scale)

    def _name(
        self,
        painter: QPainter,
        text: str,
        place: QRectF,
        scale: float,
        align: Qt.AlignmentFlag,
    ) -> None:
        painter.drawText(_scaled(place, scale), align, text)


class SetupCard(QFrame):
    """The plan and its words; beside each other where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.plan = RoomPlan()
        said = QWidget()
        self._said = column = QBoxLayout(QBoxLayout.Direction.TopToBottom, said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words(tr(HEADING), "heading"))
        for sentence in (SCREEN, REACH, SOUND):
            column.addWidget(words(tr(sentence), "list"))
        column.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(32, 24, 32, 24)
        self._halves.setSpacing(32)
        self._halves.addWidget(self.plan)
        self._halves.addWidget(said, 1)

    def add(self, widget: QWidget) -> None:
        """Put something below the words."""
        self._said.insertWidget(self._said.count() - 1, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


def _scaled(place: QRectF, scale: float) -> QRectF:
    return QRectF(place.topLeft() * scale, place.size() * scale)


def _faint(colour: QColor, alpha: int) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)
