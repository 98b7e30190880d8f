"""Drawing the figure in its place, or, where there is no picture, a calm mat with words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from sciatica_coach.ui import shapes
from sciatica_coach.ui.figures.film import target_of
from sciatica_coach.ui.session.drawing import colour
from sciatica_coach.ui.session.view import Scene
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter, line_height

LOWEST = 96
"""A lower place in pixels stays empty: the words on the mat could not be read."""
MAT = ((0.03, 0.62), (0.80, 0.37), (0.97, 0.60), (0.17, 0.90))
"""The corners of the mat, in parts of its place: seen from the side and a little above."""
FREE = (0.25, 0.50, 0.75, 0.77)
"""What the slant of the mat leaves free for words: left, top, right, bottom."""
BELOW = 0.36
"""Where the mat is an outline the words stand below it, in this part of the place."""
SMALLEST_PX = 12
ABOVE = 0.6
"""The side's word stands so much of its height above the middle of the limb: hands hold there."""
ARROW = 0.36
"""The height of a movement's arrow, in parts of the picture it comes from."""


class Scenery:
    """Draws scenes in one theme and one typeface."""

    def __init__(self, theme: Theme, typesetter: Typesetter) -> None:
        self._theme = theme
        self._set = typesetter

    def ground(self, painter: QPainter, place: QRectF, scene: Scene, *, pictured: bool) -> None:
        """What stands still: a glow behind the picture, or, without one, mat and words."""
        self._glow(painter, place)
        if pictured or place.height() < LOWEST:
            return
        mat, words = place, _part(_board(place), FREE)
        if self._outlined:
            mat, words = _part(place, (0, 0, 1, 1 - BELOW)), _part(place, (0, 1 - BELOW, 1, 1))
        self._mat(painter, mat)
        self._words(painter, words, scene)

    @property
    def _outlined(self) -> bool:
        """Whether the mat is a line, having the colour of the page."""
        return colour(self._theme, "mat") == colour(self._theme, "paper")

    def _glow(self, painter: QPainter, place: QRectF) -> None:
        """A breath of the mat's colour behind the body."""
        middle = QPointF(place.center().x(), place.top() + place.height() * 0.6)
        gradient = QRadialGradient(QPointF(0, 0), 1.0)
        near, far = colour(self._theme, "mat"), colour(self._theme, "mat")
        near.setAlphaF(0.55)
        far.setAlphaF(0.0)
        gradient.setColorAt(0.0, near)
        gradient.setColorAt(1.0, far)
        painter.save()
        painter.setClipRect(place)
        painter.translate(middle)
        painter.scale(place.width() * 0.5, place.height() * 0.62)
        painter.fillRect(QRectF(-1, -1, 2, 2), gradient)
        painter.restore()

    def _mat(self, painter: QPainter, place: QRectF, shade: str = "mat") -> None:
        board = _board(place)
        top = _polygon(board, MAT)
        thickness = board.height() * 0.022
        ground = colour(self._theme, shade)
        if self._outlined:
            pen = QPen(colour(self._theme, "line"), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(top, pen)
            return
        edge = ground.lighter(140) if self._theme.dark else ground.darker(112)
        for path, fill in ((top.translated(0, thickness), edge), (top, ground)):
            round_pen = QPen(fill, board.height() * 0.05)
            round_pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.fillPath(path, fill)
            painter.strokePath(path, round_pen)

    def _words(self, painter: QPainter, area: QRectF, scene: Scene) -> None:
        """Name and position in the middle of the area, no wider and no taller than it."""
        px = min(area.height() * 0.4, area.width() * 0.15)
        while True:
            name = self._set.fit(scene.name, Type(px, px * 0.5, 2, bold=True), area.width())
            how = self._set.fit(scene.position, Type(name.px * 0.66, 10), area.width())
            if name.height + how.height <= area.height() or px < SMALLEST_PX:
                break
            px *= 0.92
        y = area.center().y() - (name.height + how.height) / 2
        for setting, token in ((name, "ink"), (how, "soft_far")):
            painter.setFont(self._set.font(setting.px, bold=setting.bold))
            painter.setPen(colour(self._theme, token))
            for line in setting.lines:
                row = QRectF(area.left(), y, area.width(), line_height(setting.px))
                painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)
                y = row.bottom()

    def figure(self, painter: QPainter, target: QRectF, image: QImage) -> None:
        """The body, pixel for pixel: its image has the size of its place already."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(self._theme.light)
        painter.drawImage(target, image)
        painter.setOpacity(1.0)

    def thumbnail(self, painter: QPainter, place: QRectF, image: QImage) -> None:
        """The next exercise's picture, small; without one a small mat."""
        if image.isNull():
            self._mat(painter, place.adjusted(*_inset(place, 0.14)), "paper")
            return
        ratio = painter.device().devicePixelRatioF()
        self.figure(painter, target_of(place, image, ratio), image)

    def before(self, painter: QPainter, place: QRectF, image: QImage, *, to_left: bool) -> None:
        """The pose before a movement, small, and an arrow from it to the pose after it."""
        board = QPainterPath()
        board.addRoundedRect(place, 14, 14)
        painter.fillPath(board, colour(self._theme, "card"))
        painter.strokePath(board, QPen(colour(self._theme, "edge"), 1.5))
        self.thumbnail(painter, place.adjusted(6, 6, -6, -6), image)
        size = place.height() * ARROW
        beside = place.left() - size * 0.8 if to_left else place.right() + size * 0.8
        box = QRectF(beside - size / 2, place.center().y() - size / 2, size, size)
        arrow = shapes.arrow_left(box) if to_left else shapes.arrow_right(box)
        painter.fillPath(arrow, colour(self._theme, "move"))

    def limb_place(self, place: QRectF, point: QPointF, word: str) -> QRectF:
        """Where the side's word stands: on the limb, and inside the picture's place."""
        px = _limb_px(place)
        wide = self._set.width(word, px, bold=True) + px
        pill = QRectF(0, 0, wide, px * 1.5)
        pill.moveCenter(point - QPointF(0, pill.height() * ABOVE))
        pill.moveLeft(max(place.left(), min(pill.left(), place.right() - wide)))
        pill.moveTop(max(place.top(), min(pill.top(), place.bottom() - pill.height())))
        return pill

    def limb(self, painter: QPainter, place: QRectF, pill: QRectF, word: str) -> None:
        """The side's word on the limb that it names."""
        path = QPainterPath()
        path.addRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.fillPath(path, colour(self._theme, "card"))
        painter.strokePath(path, QPen(colour(self._theme, "ink"), 2))
        painter.setFont(self._set.font(_limb_px(place), bold=True))
        painter.setPen(colour(self._theme, "ink"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)


def _limb_px(place: QRectF) -> int:
    return max(15, round(min(place.height() * 0.06, place.width() * 0.05)))


def _inset(place: QRectF, share: float) -> tuple[float, float, float, float]:
    x, y = place.width() * share, place.height() * share
    return x, y, -x, -y


def _part(place: QRectF, part: tuple[float, float, float, float]) -> QRectF:
    """A part of the place: left, top, right and bottom as shares of it."""
    left, top, right, bottom = part
    return QRectF(
        QPointF(place.left() + left * place.width(), place.top() + top * place.height()),
        QPointF(place.left() + right * place.width(), place.top() + bottom * place.height()),
    )


def _board(place: QRectF) -> QRectF:
    """The largest part of the place with the pictures' proportions, at its lower edge."""
    width = min(place.width(), place.height() * 1.9)
    board = QRectF(0, 0, width, min(place.height(), width / 1.6))
    board.moveCenter(place.center())
    board.moveBottom(place.bottom())
    return board


def _polygon(board: QRectF, corners: tuple[tuple[float, float], ...]) -> QPainterPath:
    """The corners, joined; they are parts of the board."""
    points = [
        QPointF(board.left() + x * board.width(), board.top() + y * board.height())
        for x, y in corners
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path
