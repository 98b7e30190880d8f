"""A picture on a page of the guide: as wide as the page, decoded when it comes into sight."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_coach.ui.tongue import tr

CORNER = 14.0
"""Radius of the corners, in pixels."""


class Sight(QLabel):
    """Shows the picture of a file, never larger than it is; a screen reader hears its words."""

    def __init__(self, file: Path, shown: str, parent: QWidget | None = None) -> None:
        """Make its place; the file is only asked for its size.

        shown  what there is to see, for who does not
        """
        super().__init__(parent)
        self.setAccessibleName(tr("Picture: {shown}").format(shown=shown))
        self._file = file
        self._whole = QImageReader(str(file)).size()
        self._image = QImage()
        self._was_painted = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_shown(self) -> bool:
        """Whether the picture itself is there by now."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return self._whole.expandedTo(QSize(0, 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._whole.isEmpty():
            return 0
        return round(min(width, self._whole.width()) * self._whole.height() / self._whole.width())

    def on_seen(self) -> None:
        """It is in sight: now the picture is worth its time."""
        self._image = QImage(str(self._file))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.on_seen)
        colours, role = self.palette(), QPalette.ColorRole
        width = float(min(self.width(), self._whole.width()))
        place = QRectF(0, 0, width, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(place, CORNER, CORNER)
        with QPainter(self) as painter:
            hints = QPainter.RenderHint
            painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
            painter.fillPath(path, colours.color(role.Midlight))
            painter.setClipPath(path)
            if not self._image.isNull():
                painter.drawImage(place, self._image)
            painter.setClipping(False)
            painter.strokePath(path, QPen(colours.color(role.Mid), 1))
