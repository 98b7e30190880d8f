"""A page turned by a quarter, for someone who lies and looks at it with a turned head.

What is seen has a size of its own, width and height swapped. Everything is laid out and
painted as it is seen; a `Turn` brings places from there to the widget that shows them, so
that turned buttons stay real buttons, and a click meets what it is aimed at.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QRegion, QTransform


class Turn(StrEnum):
    """Where the top of the page points to.

    LEFT and RIGHT are where the head of the person points to, as they look at the screen.
    """

    UPRIGHT = "upright"
    LEFT = "left"
    RIGHT = "right"

    @property
    def next(self) -> Turn:
        """The turn that one more press of the key asks for."""
        turns = list(Turn)
        return turns[(turns.index(self) + 1) % len(turns)]

    def seen(self, size: QSize) -> QSizeF:
        """How large a widget of that size is as it is seen."""
        wide, tall = float(size.width()), float(size.height())
        return QSizeF(wide, tall) if self is Turn.UPRIGHT else QSizeF(tall, wide)

    def transform(self, size: QSize) -> QTransform:
        """From the places that are seen to those of a widget of that size."""
        match self:
            case Turn.UPRIGHT:
                return QTransform()
            case Turn.LEFT:
                return QTransform().translate(0, size.height()).rotate(-90)
            case Turn.RIGHT:
                return QTransform().translate(size.width(), 0).rotate(90)

    def place(self, seen: QRectF, size: QSize) -> QRect:
        """Where in a widget of that size a rectangle is that is seen there."""
        return self.transform(size).mapRect(seen).toAlignedRect()

    def seen_region(self, region: QRegion, size: QSize) -> QRegion:
        """A region of a widget of that size, as it is seen."""
        back, _ = self.transform(size).inverted()
        return back.map(region)
