"""A small painted key, as it stands on buttons and in the list of keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sciatica_coach.ui.shapes import Shape
from sciatica_coach.ui.widgets.typesetting import Typesetter


@dataclass(frozen=True, slots=True)
class Cap:
    """A key, as it is shown: its word, or a painted shape."""

    word: str = ""
    shape: Shape | None = None


def cap_width(cap: Cap, px: int, set_: Typesetter) -> float:
    """How wide the key is beside words of that size; 0 where there is none."""
    if cap.shape is not None:
        return px * 1.3
    if not cap.word:
        return 0.0
    return max(px * 1.3, set_.width(cap.word, _word_px(px)) + px * 0.6)


def draw_cap(
    painter: QPainter, place: QRectF, cap: Cap, px: int, ink: QColor, set_: Typesetter
) -> None:
    """A rounded key with its word or its shape, in the middle of the place."""
    key = QRectF(place.left(), place.center().y() - px * 0.62, place.width(), px * 1.24)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(key, px * 0.28, px * 0.28)
    if cap.shape is not None:
        inner = QRectF(0, 0, px * 0.72, px * 0.72)
        inner.moveCenter(key.center())
        painter.fillPath(cap.shape(inner), ink)
        return
    painter.setFont(set_.font(_word_px(px)))
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, cap.word)


def _word_px(px: int) -> int:
    return max(10, round(px * 0.82))
