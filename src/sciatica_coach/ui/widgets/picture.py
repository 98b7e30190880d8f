"""A small picture of an exercise, on the ground of the figures.

It stands in its place from the first paint on, and is filled when its image is there:
nothing on the page moves. Where there is none to come, it says in words what would be
seen. A source (`PictureSource`) decodes elsewhere.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_coach.ui.controls.words import leave_unread

SHAPE = 1.6
"""Width by height."""
AIR = 0.05
"""Of the height, left free around the image."""
WORDS_EM = 4
"""In a lower place, in line heights, words instead of an image have no room."""


class Subject(NamedTuple):
    """An exercise, in one of its forms; None is the usual one."""

    exercise: str
    variant: str | None = None


class PictureSource(Protocol):
    """Has pictures decoded, and hands them out."""

    @property
    def arrived(self) -> SignalInstance:
        """There are more images than before."""
        ...

    def image(self, subject: Subject, box: QSize) -> QImage:
        """The picture within a box of the screen's pixels; null while there is none."""
        ...

    def words(self, subject: Subject) -> str:
        """What to say where no picture is to come; else, and while it is not known yet, ""."""
        ...


class Picture(QLabel):
    """Shows one subject. The name stands beside it, so a screen reader hears nothing here."""

    def __init__(
        self,
        subject: Subject | None = None,
        tall: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """Make its place.

        tall  the height that a wide place wants, in parts of its width
        """
        super().__init__(parent)
        leave_unread(self)
        self._subject = subject
        self._tall = tall
        self._source: PictureSource | None = None
        self._image = QImage()
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(tall > 0)
        self.setSizePolicy(policy)

    @property
    def subject(self) -> Subject | None:
        return self._subject

    @property
    def is_filled(self) -> bool:
        """Whether there is something to see."""
        return not self._image.isNull()

    @property
    def words(self) -> str:
        """What stands there instead of an image, or ""."""
        return self._words

    def show_subject(self, subject: Subject | None) -> None:
        self._subject = subject
        self._fill()

    def show_from(self, source: PictureSource) -> None:
        """Take the image from there, now or when it arrives."""
        if self._source is None:
            source.arrived.connect(self._fill)
        self._source = source
        self._fill()

    def heightForWidth(self, width: int) -> int:
        return max(self.minimumHeight(), round(width * self._tall)) if self._tall else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, role = self.palette(), QPalette.ColorRole
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(14.0, ground.height() * 0.18)
        path = QPainterPath()
        path.addRoundedRect(ground, radius, radius)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, colours.color(role.Midlight))
            if colours.color(role.Midlight) == colours.color(role.Window):
                painter.strokePath(path, QPen(colours.color(role.Mid), 1))
            if not self._image.isNull():
                painter.drawImage(self._corner(), self._image)
            elif self._words:
                painter.setPen(colours.color(role.WindowText))
                centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self._box(), centred, self._words)

    def _box(self) -> QRectF:
        air = max(3.0, self.height() * AIR)
        return QRectF(self.rect()).adjusted(air, air, -air, -air)

    def _corner(self) -> QPointF:
        """Where the image stands, on whole pixels of the screen."""
        ratio, box = self._image.devicePixelRatio(), self._box()
        size = self._image.deviceIndependentSize()
        left = box.center().x() - size.width() / 2
        top = box.center().y() - size.height() / 2
        return QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)

    def _fill(self) -> None:
        box = self._box()
        self._words = ""
        if self._source is None or self._subject is None or box.isEmpty():
            self._image = QImage()
        else:
            ratio = self.devicePixelRatioF()
            self._image = QImage(self._source.image(self._subject, (box.size() * ratio).toSize()))
            self._image.setDevicePixelRatio(ratio)
            if box.height() >= WORDS_EM * self.fontMetrics().height():
                self._words = self._source.words(self._subject)
        self.update()
