"""Shapes and pictograms as paths, since the typeface lacks those characters.

Each is a function of a rectangle and gives a `QPainterPath` to fill; colour and pen are
the painter's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

Shape = Callable[[QRectF], QPainterPath]


def _polygon(box: QRectF, *points: tuple[float, float]) -> QPainterPath:
    """A closed polygon; points are parts of the box from 0 to 1."""
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
        )
    )
    path.closeSubpath()
    return path


def _line(box: QRectF, thickness: float, *points: tuple[float, float]) -> QPainterPath:
    """A line with round ends; points and thickness are parts of the box."""
    path = QPainterPath()
    places = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    path.moveTo(places[0])
    for place in places[1:]:
        path.lineTo(place)
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness * min(box.width(), box.height()))
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()


def triangle(box: QRectF) -> QPainterPath:
    """Moving: a triangle that points up."""
    return _polygon(box, (0.5, 0.08), (0.98, 0.92), (0.02, 0.92))


def triangle_down(box: QRectF) -> QPainterPath:
    """Moving back: a triangle that points down."""
    return _polygon(box, (0.5, 0.92), (0.98, 0.08), (0.02, 0.08))


def square(box: QRectF) -> QPainterPath:
    """Holding: a square."""
    path = QPainterPath()
    path.addRect(box.adjusted(*(_inset(box, 0.06))))
    return path


def circle(box: QRectF) -> QPainterPath:
    """Resting: a disc."""
    path = QPainterPath()
    path.addEllipse(box.adjusted(*(_inset(box, 0.03))))
    return path


def dot(left: float, top: float, size: float) -> QPainterPath:
    """The dot before a line of a list."""
    return circle(QRectF(left, top, size, size))


def two_arrows(box: QRectF) -> QPainterPath:
    """Changing sides: an arrow to each side."""
    right = _polygon(
        box, (0.0, 0.22), (0.62, 0.22), (0.62, 0.06), (1.0, 0.3), (0.62, 0.54), (0.62, 0.38),
        (0.0, 0.38),
    )  # fmt: skip
    turned = QTransform().translate(box.center().x(), box.center().y()).rotate(180)
    turned.translate(-box.center().x(), -box.center().y())
    return right.united(turned.map(right))


def check(box: QRectF) -> QPainterPath:
    """Done."""
    return _line(box, 0.16, (0.12, 0.55), (0.4, 0.82), (0.88, 0.2))


def play(box: QRectF) -> QPainterPath:
    """Begin, or go on: a triangle to the right."""
    return _polygon(box, (0.16, 0.04), (0.94, 0.5), (0.16, 0.96))


def pause(box: QRectF) -> QPainterPath:
    """Pause: two bars."""
    path = QPainterPath()
    for left in (0.12, 0.6):
        path.addRect(
            QRectF(
                box.x() + left * box.width(),
                box.y() + 0.06 * box.height(),
                0.28 * box.width(),
                0.88 * box.height(),
            )
        )
    return path


def forward(box: QRectF) -> QPainterPath:
    """Next: two triangles to the right."""
    return _polygon(box, (0.0, 0.14), (0.5, 0.5), (0.0, 0.86)).united(
        _polygon(box, (0.5, 0.14), (1.0, 0.5), (0.5, 0.86))
    )


def backward(box: QRectF) -> QPainterPath:
    """Back: two triangles to the left."""
    return _polygon(box, (1.0, 0.14), (0.5, 0.5), (1.0, 0.86)).united(
        _polygon(box, (0.5, 0.14), (0.0, 0.5), (0.5, 0.86))
    )


def chevron_down(box: QRectF) -> QPainterPath:
    """There is more below."""
    return _line(box, 0.13, (0.14, 0.34), (0.5, 0.68), (0.86, 0.34))


def minus(box: QRectF) -> QPainterPath:
    """Less."""
    return _line(box, 0.15, (0.14, 0.5), (0.86, 0.5))


def plus(box: QRectF) -> QPainterPath:
    """More."""
    return minus(box).united(_line(box, 0.15, (0.5, 0.14), (0.5, 0.86)))


def arrow_left(box: QRectF) -> QPainterPath:
    """The key with the arrow to the left."""
    return _line(box, 0.12, (0.92, 0.5), (0.1, 0.5)).united(
        _line(box, 0.12, (0.42, 0.16), (0.08, 0.5), (0.42, 0.84))
    )


def arrow_right(box: QRectF) -> QPainterPath:
    """The key with the arrow to the right."""
    return _line(box, 0.12, (0.08, 0.5), (0.9, 0.5)).united(
        _line(box, 0.12, (0.58, 0.16), (0.92, 0.5), (0.58, 0.84))
    )


def arrow_up(box: QRectF) -> QPainterPath:
    """The key with the arrow up."""
    return _line(box, 0.12, (0.5, 0.92), (0.5, 0.1)).united(
        _line(box, 0.12, (0.16, 0.42), (0.5, 0.08), (0.84, 0.42))
    )


def arrow_down(box: QRectF) -> QPainterPath:
    """The key with the arrow down."""
    return _line(box, 0.12, (0.5, 0.08), (0.5, 0.9)).united(
        _line(box, 0.12, (0.16, 0.58), (0.5, 0.92), (0.84, 0.58))
    )


def space_bar(box: QRectF) -> QPainterPath:
    """The Space key: a flat bracket."""
    return _line(box, 0.12, (0.06, 0.4), (0.06, 0.68), (0.94, 0.68), (0.94, 0.4))


def hand(box: QRectF) -> QPainterPath:
    """It hurts: an open palm that says stop."""
    path = QPainterPath()
    for left, top in ((0.2, 0.2), (0.37, 0.06), (0.54, 0.08), (0.71, 0.2)):
        finger = QPainterPath()
        width = 0.13 * box.width()
        finger.addRoundedRect(
            QRectF(
                box.x() + left * box.width(),
                box.y() + top * box.height(),
                width,
                (0.66 - top) * box.height(),
            ),
            width / 2,
            width / 2,
        )
        path = path.united(finger)
    palm = QPainterPath()
    palm.addRoundedRect(
        QRectF(
            box.x() + 0.2 * box.width(),
            box.y() + 0.48 * box.height(),
            0.64 * box.width(),
            0.48 * box.height(),
        ),
        0.2 * box.width(),
        0.2 * box.height(),
    )
    thumb = _line(box, 0.14, (0.3, 0.82), (0.08, 0.54))
    return path.united(palm).united(thumb)


def _inset(box: QRectF, part: float) -> tuple[float, float, float, float]:
    x, y = box.width() * part, box.height() * part
    return x, y, -x, -y
