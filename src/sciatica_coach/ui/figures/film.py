"""The figure of this instant: two neighbouring frames blended, where they differ.

Where one frame fades into the next it does so by the share of both, so that nothing stays
behind of the first when the second takes its place. What two neighbours have in
common (the mat, a planted foot) is neither blended nor painted again.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from sciatica_coach.ui.figures.decoding import Frames
from sciatica_coach.ui.figures.motion import Blend
from sciatica_coach.ui.figures.shelf import Shown

LOW = 0.6
"""Of the air that a picture leaves in its place, so much is above it: it lies on the ground."""
NEARLY = 1.02
"""A picture that fills its place up to this is drawn pixel for pixel."""


class Film:
    """Shows one instant after another, and says what is to be painted anew."""

    def __init__(self) -> None:
        self._frames: Frames | None = None
        self._blend = Blend(0, 0, 0.0)
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """The instant; a null image while there is none."""
        return self._image

    def show(self, shown: Shown | None) -> QRect:
        """Take that instant; gives back the part of the image that is another one now."""
        if shown is None:
            before = self._image.rect()
            self._frames, self._image = None, QImage()
            return before
        first, second, share = shown.blend.first, shown.blend.second, shown.blend.share
        blend = Blend(first, second, round(share * 255) / 255)  # finer than this none is seen
        if shown.frames is self._frames and blend == self._blend:
            return QRect()
        part = self._part(shown.frames, blend)
        if shown.frames is not self._frames:
            self._image = shown.frames.images[first].copy()
        self._frames, self._blend = shown.frames, blend
        self._compose(part)
        return part

    def _part(self, frames: Frames, blend: Blend) -> QRect:
        """Where the instant may differ from the one before."""
        whole = frames.images[blend.first].rect()
        if frames is not self._frames or not frames.changes:
            return whole
        if blend.first == self._blend.first:
            return frames.changes[blend.first]
        if abs(blend.first - self._blend.first) == 1:
            return frames.changes[blend.first].united(frames.changes[self._blend.first])
        return whole

    def _compose(self, part: QRect) -> None:
        if self._frames is None:
            return
        images, blend = self._frames.images, self._blend
        with QPainter(self._image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(part.topLeft(), images[blend.first], part)
            if blend.share > 0 and blend.second != blend.first:
                both = part & self._frames.changes[blend.first]
                painter.setOpacity(blend.share)
                painter.drawImage(both.topLeft(), images[blend.second], both)


def target_of(place: QRectF, image: QImage, ratio: float) -> QRectF:
    """Where an image stands in its place: in its middle, low, on whole pixels of the screen."""
    size = QSizeF(image.size()) / ratio
    growth = min(place.width() / size.width(), place.height() / size.height())
    if growth > NEARLY:
        size *= growth  # more pixels than the picture was made for
    left = place.center().x() - size.width() / 2
    top = place.top() + (place.height() - size.height()) * LOW
    return QRectF(
        round(left * ratio) / ratio, round(top * ratio) / ratio, size.width(), size.height()
    )
