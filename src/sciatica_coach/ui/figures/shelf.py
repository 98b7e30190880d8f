"""Decoded pictures, ready to be drawn, within a bound of memory.

`prepare` asks for a motion's frames; they are decoded in a thread, by a pure function
with its own copy of everything it needs, and laid on the shelf when they arrive. The
motions that were not asked for longest leave first.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QTransform

from sciatica_coach.ui.figures.manifest import FigureBook
from sciatica_coach.ui.figures.motion import Blend, Motion, Strip, blend_at, limb_at, strip_of

log = logging.getLogger(__name__)

BOUND_BYTES = 96 * 1024 * 1024
"""Enough for three motions of sixteen frames at the size of a large screen's picture."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a decoder is asked for: files, the box that each image shall fill, and which way."""

    files: tuple[Path, ...]
    width: int
    height: int
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """The images of one instant: `first`, and `second` over it at `share`.

    limb  where the named limb is, in parts of the picture as shown, or None
    """

    first: QImage
    second: QImage
    share: float
    limb: tuple[float, float] | None


def decode(order: Order) -> tuple[QImage, ...]:
    """The images of an order, scaled into its box; a broken file gives a null image."""
    box = QSize(order.width, order.height)
    return tuple(_decoded(file, box, mirrored=order.mirrored) for file in order.files)


def _decoded(file: Path, box: QSize, *, mirrored: bool) -> QImage:
    reader = QImageReader(str(file))
    own = reader.size()
    if own.isValid():
        reader.setScaledSize(own.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return image
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return image.transformed(QTransform.fromScale(-1, 1)) if mirrored else image


def _decode_and_deliver(order: Order, delivery: _Delivery) -> None:
    """The thread's work: whatever happens, an answer comes, or nothing would follow it."""
    try:
        images = decode(order)
    except Exception:
        log.exception("Pictures that could not be decoded")
        images = tuple(QImage() for _ in order.files)
    delivery.decoded.emit(order, images)


class _Delivery(QObject):
    """Carries what was decoded from its thread to the window's.

    Signals:
        decoded(order: Order, images: tuple[QImage, ...])
    """

    decoded = Signal(object, object)


class FigureShelf(QObject):
    """Hands out pictures that are decoded, and has the others decoded.

    Signals:
        pictures_arrived(): there is more to show than before, or a picture cannot be shown
    """

    pictures_arrived = Signal()

    def __init__(
        self, book: FigureBook, bound_bytes: int = BOUND_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._bound_bytes = bound_bytes
        self._reduced_motion = False
        self._box = QSize()
        self._shelf: OrderedDict[Order, tuple[QImage, ...]] = OrderedDict()
        self._waiting: list[Order] = []
        self._thread: threading.Thread | None = None
        self._broken: frozenset[Path] = frozenset()

    @property
    def held_bytes(self) -> int:
        return sum(_bytes(images) for images in self._shelf.values())

    def set_reduced_motion(self, *, reduced: bool) -> None:
        self._reduced_motion = reduced

    def has_picture(self, motion: Motion) -> bool:
        return self._strip(motion) is not None

    def prepare(self, motions: Iterable[Motion], box: QSizeF) -> None:
        """Have these decoded to fit the box, the first of them first."""
        self._box = box.toSize()
        if self._box.isEmpty():
            return
        strips = (self._strip(motion) for motion in motions)
        orders = [self._order(strip) for strip in strips if strip is not None]
        self._waiting = [order for order in dict.fromkeys(orders) if order not in self._shelf]
        self._next()

    def shown(self, motion: Motion, position: float) -> Shown | None:
        """What to draw; None while nothing is decoded, and where there is no picture."""
        strip = self._strip(motion)
        if strip is None:
            return None
        order = self._order(strip)
        images = self._shelf.get(order)
        if images is None:
            return None
        self._shelf.move_to_end(order)
        blend = blend_at(position, len(images))
        return _instant(images, blend, strip)

    def shut_down(self) -> None:
        """Wait for what is being decoded; nothing more is begun."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _strip(self, motion: Motion) -> Strip | None:
        strip = strip_of(self._book, motion, reduced_motion=self._reduced_motion)
        if strip is None or any(picture.file in self._broken for picture in strip.pictures):
            return None
        return strip

    def _order(self, strip: Strip) -> Order:
        files = tuple(picture.file for picture in strip.pictures)
        return Order(files, self._box.width(), self._box.height(), strip.mirrored)

    def _next(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        order = self._waiting.pop(0)
        delivery = _Delivery()
        delivery.decoded.connect(self._on_decoded)
        self._thread = threading.Thread(
            target=_decode_and_deliver, args=(order, delivery), name="figures"
        )
        self._thread.start()

    def _on_decoded(self, order: Order, images: tuple[QImage, ...]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        broken = {file for file, image in zip(order.files, images, strict=True) if image.isNull()}
        if broken:
            log.warning("Pictures that cannot be read: %s", ", ".join(sorted(map(str, broken))))
            self._broken |= broken
        else:
            self._shelf[order] = images
            self._make_room()
        self.pictures_arrived.emit()
        self._next()

    def _make_room(self) -> None:
        while len(self._shelf) > 1 and self.held_bytes > self._bound_bytes:
            self._shelf.popitem(last=False)


def _instant(images: tuple[QImage, ...], blend: Blend, strip: Strip) -> Shown:
    return Shown(
        images[blend.first],
        images[blend.second],
        blend.share,
        limb_at(strip, blend),
    )


def _bytes(images: tuple[QImage, ...]) -> int:
    return sum(image.sizeInBytes() for image in images)
