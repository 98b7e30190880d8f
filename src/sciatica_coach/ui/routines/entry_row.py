"""One exercise in the editor's list: chosen by a press or an arrow key, moved by hand or key.

It is dragged by moving it; the list (`ui.routines.entry_list`) knows where it would land.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from sciatica_coach.ui.controls.reading_side import as_read
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

AIR_EM = 1.1
"""What is free above and below the words together, in line heights."""
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
RADIUS = 14.0
RING = 4.0
HOW = marked("Alt with the arrow keys moves it, Delete takes it out.")
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryRow(QAbstractButton):
    """Number, name and dose; a screen reader meets a radio button.

    key  that of the draft's entry

    Signals:
        move_asked(steps: int): so many places down, or up where it is negative.
        remove_asked(): it is to be taken out.
        dragged(y: int): it is held at that height of the screen.
        dropped(): it was let go.
    """

    move_asked = Signal(int)
    remove_asked = Signal()
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._number = ""
        self._name = ""
        self._line = ""
        self._at_fault = False
        self._from: int | None = None
        self._is_dragged = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(tr(HOW))

    def tell(self, number: int, name: str, line: str, *, at_fault: bool) -> None:
        """Show the exercise at its place, with a line about it; `at_fault` in the warning's."""
        self._number, self._name, self._line = str(number), name, line
        self._at_fault = at_fault
        self.setAccessibleName(". ".join(filter(None, [f"{number}", name, line])))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = round(13 * self.fontMetrics().height())
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(9 * self.fontMetrics().height()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        em = self.fontMetrics().height()
        return max(52, round(AIR_EM * em + self._words_height(width)))

    def _words_height(self, width: int) -> float:
        """The name in one line, and what is told of it in as many as it needs."""
        em = self.fontMetrics().height()
        room = QRect(0, 0, round(width - 3.8 * em), 0)
        return em + 2 + self.fontMetrics().boundingRect(room, WRAPPED, self._line).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_asked.emit(_MOVES[key])
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._from = event.globalPosition().toPoint().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint().y()
        far = self._from is not None and abs(at - self._from) >= QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and (far or self._is_dragged):
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(at)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._from = None
        if self._is_dragged:
            self._is_dragged = False
            self.unsetCursor()
            self.dropped.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, role = self.palette(), QPalette.ColorRole
        edge, thick = colours.color(role.Dark), 1.0
        if self.isChecked():
            edge, thick = colours.color(role.Highlight), 2.0
        if self.hasFocus():
            edge, thick = colours.color(role.WindowText), RING
        box = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        lit = self.isChecked() or self.underMouse() or self._is_dragged
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, colours.color(role.AlternateBase if lit else role.Base))
            painter.strokePath(path, QPen(edge, thick))
            self._paint_handle(painter, colours.color(role.PlaceholderText))
            self._paint_words(painter)

    def _paint_handle(self, painter: QPainter, colour: QColor) -> None:
        """Six dots: it can be dragged."""
        em = self.fontMetrics().height()
        size, gap = em * 0.16, em * 0.34
        left, top = em * 0.62, self.height() / 2 - gap - size / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in range(6):
            x, y = left + place % 2 * gap, top + place // 2 * gap
            painter.drawEllipse(as_read(self, QRectF(x, y, size, size)))

    def _paint_words(self, painter: QPainter) -> None:
        colours, role = self.palette(), QPalette.ColorRole
        em = self.fontMetrics().height()
        bold = QFont(self.font())
        bold.setBold(True)
        top = (self.height() - self._words_height(self.width())) / 2
        left = em * 1.6
        number = as_read(self, QRectF(left, top, em * 1.2, em))
        beside = as_read(self, QRectF(left + em * 1.5, top, self.width() - em * 3.8, em))
        painter.setPen(colours.color(role.WindowText))
        painter.setFont(bold)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight, self._number)
        name = QFontMetrics(bold).elidedText(
            self._name, Qt.TextElideMode.ElideRight, round(beside.width())
        )
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(self.font())
        painter.setPen(colours.color(role.BrightText if self._at_fault else role.PlaceholderText))
        below = QRectF(beside.left(), top + em + 2, round(beside.width()), self.height())
        painter.drawText(below, WRAPPED, self._line)
