"""Pictures made ready to be drawn: decoded, cropped, scaled, turned round.

One pure function, `decode`, for a thread: files and sizes go in, images come out. All
frames of an exercise are cropped to one box, that of everything which any of them shows, so
that the person stands still where they stand still and fills the place they are given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform

from sciatica_coach.ui.figures.crop import WHOLE, Crop

FAINT = 8
"""Less than this of 255 is nothing: the grain that the images' compression leaves."""
EDGE = 2
"""Pixels left around what is shown, for soft edges."""
_ONLY_SEEN = bytes(0 if value < FAINT else value for value in range(256))


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for.

    files          the frames, in the order in which they are shown
    width, height  the box that each image shall fill, in pixels of the screen
    mirrored       turned round
    family         the files that share one crop; without any they are the frames themselves
    """

    files: tuple[Path, ...]
    width: int
    height: int
    mirrored: bool = False
    family: tuple[Path, ...] = ()

    @property
    def cropped_by(self) -> tuple[Path, ...]:
        return self.family or self.files


@dataclass(frozen=True, slots=True)
class Frames:
    """What comes: one image a file, a null image for one that is broken.

    crop     what was left of each picture
    changes  where an image differs from the one after it
    """

    images: tuple[QImage, ...]
    crop: Crop = WHOLE
    changes: tuple[QRect, ...] = ()

    @property
    def size_bytes(self) -> int:
        """The memory that they take; a picture that stands for several counts once."""
        return sum({image.cacheKey(): image.sizeInBytes() for image in self.images}.values())


def decode(order: Order, crop: Crop | None = None) -> Frames:
    """Decode an order.

    crop  the crop of its family, where it is known already
    """
    found = crop or crop_of(order.cropped_by)
    box = QSize(order.width, order.height)
    images = tuple(_made(file, found, box, mirrored=order.mirrored) for file in order.files)
    return Frames(images, found, tuple(change(one, two) for one, two in pairwise(images)))


def crop_of(files: tuple[Path, ...]) -> Crop:
    """The least part that shows everything which these pictures show."""
    found: Crop | None = None
    for shown in _shown_parts(files):
        found = found.united(shown) if found else shown
    return found.on_grid() if found else WHOLE


def change(one: QImage, two: QImage) -> QRect:
    """Where two images of one size differ by more than grain."""
    if one.size() != two.size() or one.isNull():
        return one.rect().united(two.rect())
    both = one.copy()
    with QPainter(both) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, two)
    # What is added to or taken from the paper changes the alpha alone.
    colours = _seen(
        both.convertToFormat(QImage.Format.Format_RGB32), QImage.Format.Format_Grayscale8
    )
    gone = _seen(_difference_of_alpha(one, two), QImage.Format.Format_Grayscale8)
    return colours.united(gone)


def _difference_of_alpha(one: QImage, two: QImage) -> QImage:
    """The two outlines laid over each other, black where they agree."""
    outlines = [image.convertToFormat(QImage.Format.Format_Alpha8) for image in (one, two)]
    for outline in outlines:
        outline.reinterpretAsFormat(QImage.Format.Format_Grayscale8)
    both = outlines[0].convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(both) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, outlines[1].convertToFormat(QImage.Format.Format_RGB32))
    return both


def _shown_parts(files: tuple[Path, ...]) -> Iterator[Crop]:
    for file in files:
        image = QImageReader(str(file)).read()
        if image.isNull():
            continue
        seen = _seen(image, QImage.Format.Format_Alpha8).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        seen &= image.rect()
        if seen.isEmpty():
            continue
        wide, tall = image.width(), image.height()
        yield Crop(
            seen.left() / wide,
            seen.top() / tall,
            (seen.left() + seen.width()) / wide,
            (seen.top() + seen.height()) / tall,
        )


def _seen(image: QImage, as_: QImage.Format) -> QRect:
    """Where the image, in a format of one byte a pixel, is more than faint."""
    grey = image.convertToFormat(as_)
    wide, stride = grey.width(), grey.bytesPerLine()
    pixels = bytes(grey.constBits()).translate(_ONLY_SEEN)
    left, right, rows = wide, 0, []
    for y in range(grey.height()):
        row = pixels[y * stride : y * stride + wide]
        filled = row.rstrip(b"\0")
        if filled:
            rows.append(y)
            right = max(right, len(filled))
            left = min(left, len(row) - len(row.lstrip(b"\0")))
    return QRect(left, rows[0], right - left, rows[-1] + 1 - rows[0]) if rows else QRect()


def _made(file: Path, crop: Crop, box: QSize, *, mirrored: bool) -> QImage:
    image = QImageReader(str(file)).read()
    if image.isNull():
        return image
    wide, tall = image.width(), image.height()
    left, top = round(crop.left * wide), round(crop.top * tall)
    part = QRect(left, top, round(crop.right * wide) - left, round(crop.bottom * tall) - top)
    image = image.copy(part).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    size = part.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
