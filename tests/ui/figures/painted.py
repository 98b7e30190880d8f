"""Pictures for tests: a red body on nothing, so that margins and movement can be told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

SIZE = (240, 150)


def body(path: Path, *places: QRect) -> Path:
    """An image that is empty but for red rectangles, kept without loss."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    with QPainter(image) as painter:
        for place in places:
            painter.fillRect(place, QColor("#FF0000"))
    assert image.save(str(path), quality=100)
    return path
