"""Where painted things stand on a page that is read from the right.

Layouts mirror themselves there; what a widget paints by hand asks here.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


def as_read(widget: QWidget, place: QRectF) -> QRectF:
    """The place, thought of as read from the left, where it is to be painted in `widget`."""
    if not widget.isRightToLeft():
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())
