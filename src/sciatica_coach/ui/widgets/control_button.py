"""A large button for a session: a shape, a word and the key that does the same.

Space belongs to pause wherever the focus is, so it passes through; Enter activates, and
a held key does so once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sciatica_coach.ui.shapes import Shape
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter, line_height

SMALLEST = 64
"""Height and least width in pixels: to be hit with a shaking hand."""
SMALLEST_TYPE = 15
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Weight(Enum):
    """How loudly a button speaks."""

    QUIET = "quiet"
    PLAIN = "plain"
    MAIN = "main"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Cap:
    """A key, as it is shown: its word, or a painted shape."""

    word: str = ""
    shape: Shape | None = None


class ControlButton(QAbstractButton):
    """Paints itself in the palette's colours; its text is its name for a screen reader.

    shape  the pictogram, or `sign` as a word in its place ("+10"); neither: the word alone
    """

    def __init__(
        self,
        text: str,
        *,
        shape: Shape | None = None,
        sign: str = "",
        cap: Cap | None = None,
        weight: Weight = Weight.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shape = shape
        self._sign = sign
        self._cap = cap or Cap()
        self._weight = weight
        self._set = Typesetter(self.font().family())
        self._px = SMALLEST_TYPE
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SMALLEST, SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_face(self, text: str, shape: Shape | None) -> None:
        """Another word and shape: pause becomes go on."""
        if (text, shape) != (self.text(), self._shape):
            self._shape = shape
            self.setText(text)
            self.update()

    def set_type(self, px: float) -> None:
        """The wished size of the word, in pixels; it shrinks where it has to."""
        self._px = max(SMALLEST_TYPE, round(px))
        self.updateGeometry()
        self.update()

    # --- Qt -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        wide = self._set.width(self.text(), self._px, bold=True)
        return QSize(max(SMALLEST, round(wide + self._px * 2)), SMALLEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter)
            self._face(painter)

    # --- own ------------------------------------------------------------------------

    def _ground(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        colours = self.palette()
        fill, edge = role.Base, role.Dark
        if self._weight is Weight.MAIN:
            fill, edge = role.Highlight, role.Highlight
        elif self._weight is Weight.WARN:
            edge = role.BrightText
        elif self._weight is Weight.QUIET:
            edge = role.Mid
        if self._weight is not Weight.MAIN and (self.isDown() or self.underMouse()):
            fill = role.AlternateBase
        thickness = 2.0
        if self.hasFocus():
            edge, thickness = role.WindowText, 4.0
        inset = thickness / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(22.0, box.height() * 0.28)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, colours.color(fill))
        painter.strokePath(path, QPen(colours.color(edge), thickness))

    def _face(self, painter: QPainter) -> None:
        ink = self.palette().color(self._ink())
        box = QRectF(self.rect()).adjusted(8, 6, -8, -6)
        pictured = self._shape is not None or bool(self._sign)
        kind = Type(self._px, 11, 1 if pictured else 2, bold=not pictured)
        word = self._set.fit(self.text(), kind, box.width())
        gap = box.height() * 0.1
        picture = min(box.height() * 0.42, self._px * 1.9) if pictured else 0.0
        tall = word.height + (picture + gap if pictured else 0.0)
        top = box.center().y() - tall / 2
        if pictured:
            self._picture(painter, QRectF(box.left(), top, box.width(), picture))
            top += picture + gap
        painter.setPen(ink)
        painter.setFont(self._set.font(word.px, bold=word.bold))
        cap = self._cap_width(word.px) if len(word.lines) == 1 else 0.0
        with_cap = cap > 0 and word.width + cap + word.px * 0.4 <= box.width()
        for line in word.lines:
            wide = self._set.width(line, word.px, bold=word.bold)
            whole = wide + (cap + word.px * 0.4 if with_cap else 0)
            row = QRectF(box.center().x() - whole / 2, top, wide, line_height(word.px))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, line)
            if with_cap:
                place = QRectF(row.right() + word.px * 0.4, row.top(), cap, row.height())
                self._draw_cap(painter, place, word.px)
            top = row.bottom()

    def _picture(self, painter: QPainter, row: QRectF) -> None:
        ink = self.palette().color(self._ink())
        if self._sign:
            px = max(12, round(row.height()))
            painter.setPen(ink)
            painter.setFont(self._set.font(px, bold=True))
            painter.drawText(
                row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._sign
            )
            return
        if self._shape is not None:
            square = QRectF(0, 0, row.height(), row.height())
            square.moveCenter(row.center())
            painter.fillPath(self._shape(square), ink)

    def _cap_width(self, px: int) -> float:
        if self._cap.shape is not None:
            return px * 1.3
        if not self._cap.word:
            return 0.0
        return max(px * 1.3, self._set.width(self._cap.word, self._cap_px(px)) + px * 0.6)

    def _draw_cap(self, painter: QPainter, place: QRectF, px: int) -> None:
        """A small key: rounded, with its letter or its arrow."""
        ink = self.palette().color(self._ink())
        key = QRectF(place.left(), place.center().y() - px * 0.62, place.width(), px * 1.24)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, px * 0.28, px * 0.28)
        if self._cap.shape is not None:
            inner = QRectF(0, 0, px * 0.72, px * 0.72)
            inner.moveCenter(key.center())
            painter.fillPath(self._cap.shape(inner), ink)
            return
        painter.setFont(self._set.font(self._cap_px(px)))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._cap.word)
        painter.setFont(self._set.font(px))

    @staticmethod
    def _cap_px(px: int) -> int:
        return max(10, round(px * 0.82))

    def _ink(self) -> QPalette.ColorRole:
        if self._weight is Weight.MAIN:
            return QPalette.ColorRole.HighlightedText
        if self._weight is Weight.WARN:
            return QPalette.ColorRole.BrightText
        return QPalette.ColorRole.ButtonText
