"""Pictograms of controls, as paths to fill; see `ui.shapes` for the others."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def eye(box: QRectF) -> QPainterPath:
    """Another view."""
    lid = QPainterPath(_at(box, 0.04, 0.5))
    lid.quadTo(_at(box, 0.5, -0.04), _at(box, 0.96, 0.5))
    lid.quadTo(_at(box, 0.5, 1.04), _at(box, 0.04, 0.5))
    pupil = QPainterPath()
    pupil.addEllipse(_at(box, 0.5, 0.5), box.width() * 0.16, box.height() * 0.16)
    return _stroked(lid, box.width() * 0.09).united(pupil)


def _turning(box: QRectF, start: float, span: float, head: tuple[float, float]) -> QPainterPath:
    """An arc with an arrow's head at its end; angles in degrees, counter-clockwise."""
    circle = QRectF(_at(box, 0.12, 0.14), _at(box, 0.88, 0.9))
    arc = QPainterPath()
    arc.arcMoveTo(circle, start)
    arc.arcTo(circle, start, span)
    tip = arc.currentPosition()
    size = box.width() * 0.3
    arrow = QPainterPath()
    for number, angle in enumerate(head):
        radians = math.radians(angle)
        end = tip + QPointF(math.cos(radians) * size, -math.sin(radians) * size)
        if number == 0:
            arrow.moveTo(end)
            arrow.lineTo(tip)
        else:
            arrow.lineTo(end)
    return _stroked(arc, box.width() * 0.11).united(_stroked(arrow, box.width() * 0.11))


def again(box: QRectF) -> QPainterPath:
    """Once more: around clockwise."""
    return _turning(box, 100.0, -310.0, (190.0, 290.0))


def undo(box: QRectF) -> QPainterPath:
    """Take it back: around counter-clockwise."""
    return _turning(box, -30.0, 190.0, (80.0, 10.0))


def question(box: QRectF) -> QPainterPath:
    """Help: a question mark in a ring."""
    ring = QPainterPath()
    ring.addEllipse(box.center(), box.width() * 0.45, box.height() * 0.45)
    hook = QPainterPath(_at(box, 0.36, 0.4))
    hook.cubicTo(_at(box, 0.37, 0.2), _at(box, 0.68, 0.22), _at(box, 0.64, 0.42))
    hook.cubicTo(_at(box, 0.62, 0.5), _at(box, 0.5, 0.5), _at(box, 0.5, 0.62))
    dot = QPainterPath()
    dot.addEllipse(_at(box, 0.5, 0.76), box.width() * 0.055, box.height() * 0.055)
    width = box.width() * 0.09
    return _stroked(ring, width).united(_stroked(hook, width)).united(dot)


def keyboard(box: QRectF) -> QPainterPath:
    """The list of keys."""
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(_at(box, 0.02, 0.2), _at(box, 0.98, 0.82)), 3, 3)
    path = _stroked(frame, box.width() * 0.08)
    for x in (0.24, 0.42, 0.6, 0.78):
        key = QPainterPath()
        key.addEllipse(_at(box, x - 0.01, 0.42), box.width() * 0.05, box.height() * 0.05)
        path = path.united(key)
    bar = QPainterPath(_at(box, 0.3, 0.63))
    bar.lineTo(_at(box, 0.7, 0.63))
    return path.united(_stroked(bar, box.width() * 0.08))


def microphone(box: QRectF) -> QPainterPath:
    """Somebody listens."""
    head = QPainterPath()
    radius = box.width() * 0.15
    head.addRoundedRect(QRectF(_at(box, 0.35, 0.02), _at(box, 0.65, 0.6)), radius, radius)
    holder = QPainterPath(_at(box, 0.2, 0.42))
    holder.cubicTo(_at(box, 0.2, 0.86), _at(box, 0.8, 0.86), _at(box, 0.8, 0.42))
    foot = QPainterPath(_at(box, 0.5, 0.76))
    foot.lineTo(_at(box, 0.5, 0.94))
    base = QPainterPath(_at(box, 0.3, 0.95))
    base.lineTo(_at(box, 0.7, 0.95))
    for line in (holder, foot, base):
        head = head.united(_stroked(line, box.width() * 0.09))
    return head


def magnifier(box: QRectF) -> QPainterPath:
    """Search: a glass on its handle."""
    glass = QPainterPath()
    glass.addEllipse(_at(box, 0.42, 0.42), box.width() * 0.32, box.height() * 0.32)
    handle = QPainterPath(_at(box, 0.66, 0.66))
    handle.lineTo(_at(box, 0.94, 0.94))
    return _stroked(glass, box.width() * 0.1).united(_stroked(handle, box.width() * 0.13))
