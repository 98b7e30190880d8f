"""Drawing a finished layout: pieces that stand still, and what moves with the clock.

Nothing is measured or decided here; each function only draws what the layout says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion

from sciatica_coach.ui import shapes
from sciatica_coach.ui.session.layout import (
    Align,
    Box,
    CaptionText,
    CountDots,
    Layout,
    Piece,
    Sign,
    StepDots,
    Text,
    Thumbnail,
)
from sciatica_coach.ui.session.view import Mark, SessionView, StepState
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.widgets import pictograms
from sciatica_coach.ui.widgets.typesetting import Typesetter, line_height

MARKS: Final[Mapping[Mark, shapes.Shape]] = {
    Mark.TRIANGLE: shapes.triangle,
    Mark.TRIANGLE_DOWN: shapes.triangle_down,
    Mark.SQUARE: shapes.square,
    Mark.DISC: shapes.circle,
    Mark.ARROWS: shapes.two_arrows,
    Mark.BARS: shapes.pause,
    Mark.CHECK: shapes.check,
    Mark.MICROPHONE: pictograms.microphone,
}
RIM: Final = 1.5
"""How thick the outline of the ring's track is, in pixels."""
FULL_CIRCLE: Final = 360 * 16
TOP: Final = 90 * 16

_FLAGS: Final = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def colour(theme: Theme, token: str) -> QColor:
    """The theme's colour of that name."""
    return QColor(getattr(theme, token))


class Drawing:
    """Draws layouts in one theme and one typeface."""

    def __init__(self, theme: Theme, typesetter: Typesetter) -> None:
        self._theme = theme
        self._set = typesetter

    def still(self, painter: QPainter, layout: Layout) -> None:
        """Everything that stays until the words or the size change."""
        for piece in layout.pieces:
            self._piece(painter, piece)

    def dial(self, painter: QPainter, layout: Layout, view: SessionView, where: QRegion) -> None:
        """The ring with its number, the progress line, the time left, as far as in `where`."""
        if where.intersects(layout.progress.toAlignedRect()):
            self._progress(painter, layout, view)
        if where.intersects(layout.left.toAlignedRect()):
            self._left(painter, layout, view)
        if where.intersects(layout.dial.ring.toAlignedRect()):
            self._ring(painter, layout, view)
            self._number(painter, layout, view)

    # --- what stands still ------------------------------------------------------

    def _piece(self, painter: QPainter, piece: Piece) -> None:
        match piece:
            case Text():
                self._text(painter, piece)
            case Sign():
                path = MARKS[piece.mark](piece.place)
                painter.fillPath(path, colour(self._theme, piece.colour))
            case Box():
                self._box(painter, piece)
            case CountDots():
                self._count_dots(painter, piece)
            case StepDots():
                self._step_dots(painter, piece)
            case CaptionText():
                self._caption(painter, piece)
            case Thumbnail():
                pass  # a picture: `scenery` draws it

    def _text(self, painter: QPainter, text: Text) -> None:
        setting = text.setting
        painter.setFont(self._set.font(setting.px, bold=setting.bold))
        painter.setPen(colour(self._theme, text.colour))
        tall = line_height(setting.px)
        flags = _FLAGS[text.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        for number, line in enumerate(setting.lines):
            row = QRectF(
                text.place.left(), text.place.top() + number * tall, text.place.width(), tall
            )
            painter.drawText(row, flags, line)

    def _box(self, painter: QPainter, box: Box) -> None:
        inset = box.thickness / 2 if box.edge else 0.0
        path = QPainterPath()
        path.addRoundedRect(
            box.place.adjusted(inset, inset, -inset, -inset), box.radius, box.radius
        )
        if box.fill:
            painter.fillPath(path, colour(self._theme, box.fill))
        if box.edge:
            painter.strokePath(path, QPen(colour(self._theme, box.edge), box.thickness))

    def _count_dots(self, painter: QPainter, dots: CountDots) -> None:
        pitch = dots.place.width() / max(1, dots.count.total)
        size = dots.place.height()
        tone = colour(self._theme, dots.colour)
        pen = QPen(tone, max(1.5, size * 0.14))
        for number in range(dots.count.total):
            disc = QRectF(dots.place.left() + number * pitch, dots.place.top(), size, size)
            inner = disc.adjusted(
                pen.widthF() / 2, pen.widthF() / 2, -pen.widthF() / 2, -pen.widthF() / 2
            )
            painter.setPen(pen)
            full = number < dots.count.done
            painter.setBrush(tone if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
            if number == dots.count.done and dots.count.begun:
                painter.setBrush(tone)
                painter.drawPie(inner, TOP, FULL_CIRCLE // 2)

    def _step_dots(self, painter: QPainter, dots: StepDots) -> None:
        pitch = dots.place.height() / max(1, len(dots.states))
        tone = colour(self._theme, dots.colour)
        for number, state in enumerate(dots.states):
            middle = QPointF(dots.place.center().x(), dots.place.top() + (number + 0.5) * pitch)
            lit = state is StepState.CURRENT
            radius = dots.place.width() * (0.5 if lit else 0.34)
            pen = QPen(tone, max(1.5, dots.place.width() * 0.12))
            painter.setPen(pen)
            open_ = state is StepState.TO_COME
            painter.setBrush(Qt.BrushStyle.NoBrush if open_ else tone)
            painter.drawEllipse(middle, radius - pen.widthF() / 2, radius - pen.widthF() / 2)

    def _caption(self, painter: QPainter, piece: CaptionText) -> None:
        """Said words and the lit one in ink, the lit one underlined, the others soft.

        Under reduced motion all stand in ink, and no line wanders.
        """
        calm = self._theme.reduced_motion
        setting = piece.setting
        painter.setFont(self._set.font(setting.px))
        metrics = self._set.metrics(setting.px)
        tall = line_height(setting.px)
        space = metrics.horizontalAdvance(" ")
        place = piece.first
        for number, line in enumerate(setting.lines):
            row = QRectF(
                piece.place.left(), piece.place.top() + number * tall, piece.place.width(), tall
            )
            baseline = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
            x = row.left()
            for word in line.split():
                width = metrics.horizontalAdvance(word)
                if place == piece.caption.said and not calm:
                    bar = QRectF(x, baseline + setting.px * 0.1, width, setting.px * 0.13)
                    painter.fillRect(bar, colour(self._theme, piece.colour))
                ink = "ink" if calm or place <= piece.caption.said else "soft_far"
                painter.setPen(colour(self._theme, ink))
                painter.drawText(QPointF(x, baseline), word)
                x += width + space
                place += 1

    # --- what moves with the clock ------------------------------------------------

    def _progress(self, painter: QPainter, layout: Layout, view: SessionView) -> None:
        line = QRectF(layout.progress)
        line.setWidth(line.width() * view.dial.progress)
        painter.fillRect(line, colour(self._theme, "accent"))

    def _left(self, painter: QPainter, layout: Layout, view: SessionView) -> None:
        px = layout.left_px
        words = f" {view.left}"
        tail = self._set.width(words, px)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(self._set.font(px))
        painter.setPen(colour(self._theme, "soft_far"))
        painter.drawText(layout.left, middle, words)
        painter.setFont(self._set.font(px, bold=True))
        painter.setPen(colour(self._theme, "ink"))
        painter.drawText(layout.left.adjusted(0, 0, -tail, 0), middle, view.dial.left)

    def _ring(self, painter: QPainter, layout: Layout, view: SessionView) -> None:
        place = layout.dial
        half = place.width / 2
        circle = place.ring.adjusted(half, half, -half, -half)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(self._theme, "track"), place.width))
        painter.drawEllipse(circle)
        if self._theme.track != self._theme.line:
            # A track that hardly differs from the page has a rim.
            rim = QPen(colour(self._theme, "line"), RIM)
            painter.setPen(rim)
            for edge in (RIM / 2 - half, half - RIM / 2):
                painter.drawEllipse(circle.adjusted(edge, edge, -edge, -edge))
        span = round(FULL_CIRCLE * view.dial.ring)
        if span <= 0:
            return
        pen = QPen(colour(self._theme, view.phase.tone.value), place.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, TOP, -span)

    def _number(self, painter: QPainter, layout: Layout, view: SessionView) -> None:
        place = layout.dial
        inner = place.ring.adjusted(place.width, place.width, -place.width, -place.width)
        if not view.dial.number:
            size = inner.width() * 0.36
            box = QRectF(0, 0, size, size)
            box.moveCenter(inner.center())
            tone = colour(self._theme, view.phase.tone.value)
            painter.fillPath(MARKS[view.phase.mark](box), tone)
            return
        px = number_px(layout, view.dial.number, self._set)
        metrics = self._set.metrics(px, bold=True)
        note = view.dial.note if place.note_px else ""
        lift = place.note_px * 0.5 if note else 0.0
        baseline = inner.center().y() + metrics.capHeight() / 2 - lift
        x = inner.center().x() - metrics.horizontalAdvance(view.dial.number) / 2
        painter.setFont(self._set.font(px, bold=True))
        painter.setPen(colour(self._theme, "ink"))
        painter.drawText(QPointF(x, baseline), view.dial.number)
        if note:
            painter.setFont(self._set.font(place.note_px))
            painter.setPen(colour(self._theme, "soft_far"))
            row = QRectF(inner.left(), baseline + place.note_px * 0.3, inner.width(), 0)
            row.setHeight(line_height(place.note_px))
            painter.drawText(row, Qt.AlignmentFlag.AlignHCenter, note)


def number_px(layout: Layout, number: str, set_: Typesetter) -> int:
    """The size of the number: the layout's, or what lets a long one stand inside the ring."""
    place = layout.dial
    room = (place.ring.width() - 2 * place.width) * 0.88
    wide = set_.width(number, place.number_px, bold=True)
    return place.number_px if wide <= room else int(place.number_px * room / wide)
