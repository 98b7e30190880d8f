"""Decoded pictures, ready to be drawn, within a bound of memory.

`prepare` asks for a motion's frames; a workshop decodes them aside, and they are laid on
the shelf when they arrive. The motions that were not asked for longest leave first.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QSizeF, Signal

from sciatica_coach.ui.figures.decoding import Frames, Order
from sciatica_coach.ui.figures.manifest import FigureBook
from sciatica_coach.ui.figures.motion import Blend, Motion, Strip, blend_at, limb_at, strip_of
from sciatica_coach.ui.figures.workshop import Workshop

log = logging.getLogger(__name__)

BOUND_BYTES = 104 * 1024 * 1024
"""Of the 150 MB that pictures may take, what the shelf keeps; the rest is for those at work."""
LARGEST, LARGEST_STILL = QSize(1200, 750), QSize(1920, 1200)
"""No picture is made larger than it needs to be: a frame that passes is drawn with 960 pixels,
and a dozen of them lie here; a pose stands still, is drawn with 1920, and lies here alone."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The images of one instant: frame `blend.first`, and `blend.second` over it.

    limb  where the named limb is, in parts of the images as shown, or None
    """

    frames: Frames
    blend: Blend
    limb: tuple[float, float] | None


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
        self._shelf: OrderedDict[Order, Frames] = OrderedDict()
        self._wanted: frozenset[Order] = frozenset()
        self._no_room: set[Order] = set()
        self._broken: frozenset[Path] = frozenset()
        self._workshop = Workshop(self)
        self._workshop.decoded.connect(self._on_decoded)

    @property
    def held_bytes(self) -> int:
        return sum(frames.size_bytes for frames in self._shelf.values())

    @property
    def reduced_motion(self) -> bool:
        """Whether only stills are shown."""
        return self._reduced_motion

    def set_reduced_motion(self, *, reduced: bool) -> None:
        self._reduced_motion = reduced

    def has_picture(self, motion: Motion) -> bool:
        return self._strip(motion) is not None

    def moves(self, motion: Motion) -> bool:
        """Whether there is movement to see."""
        return not (motion.still or self._reduced_motion) and self.has_picture(motion)

    def prepare(self, motions: Iterable[Motion], box: QSizeF) -> None:
        """Have these decoded to fit the box of pixels, the first of them first."""
        self._box = box.toSize()
        if self._box.isEmpty():
            return
        strips = (self._strip(motion) for motion in motions)
        orders = [self._order(strip) for strip in strips if strip is not None]
        for order in reversed(orders):
            if order in self._shelf:
                self._shelf.move_to_end(order)
        wanted = frozenset(orders)
        if wanted != self._wanted:
            self._wanted = wanted
            self._no_room.clear()
        there = self._shelf.keys() | self._no_room
        self._workshop.make(order for order in orders if order not in there)

    def shown(self, motion: Motion, position: float) -> Shown | None:
        """What to draw; None while nothing is decoded, and where there is no picture."""
        strip = self._strip(motion)
        if strip is None:
            return None
        order = self._order(strip)
        frames = self._shelf.get(order)
        if frames is None:
            return None
        self._shelf.move_to_end(order)
        blend = blend_at(position, len(frames.images))
        return Shown(frames, blend, limb_at(strip, blend, frames.crop))

    def shut_down(self) -> None:
        """Wait for what is being decoded; nothing more is begun."""
        self._workshop.shut_down()

    def _strip(self, motion: Motion) -> Strip | None:
        strip = strip_of(self._book, motion, reduced_motion=self._reduced_motion)
        if strip is None or any(picture.file in self._broken for picture in strip.pictures):
            return None
        return strip

    def _order(self, strip: Strip) -> Order:
        files = tuple(picture.file for picture in strip.pictures)
        box = self._box.boundedTo(LARGEST_STILL if len(files) == 1 else LARGEST)
        return Order(
            files, box.width(), box.height(), strip.mirrored, self._book.family(strip.exercise)
        )

    def _on_decoded(self, order: Order, frames: Frames) -> None:
        images = zip(order.files, frames.images, strict=True)
        broken = {file for file, image in images if image.isNull()}
        if broken:
            log.warning("Pictures that cannot be read: %s", ", ".join(sorted(map(str, broken))))
            self._broken |= broken
        else:
            self._shelf[order] = frames
            self._make_room(order)
        self.pictures_arrived.emit()

    def _make_room(self, newest: Order) -> None:
        """Take away what was not asked for longest; of what is asked for, the newest."""
        while len(self._shelf) > 1 and self.held_bytes > self._bound_bytes:
            idle = next((order for order in self._shelf if order not in self._wanted), newest)
            del self._shelf[idle]
            if idle == newest:
                self._no_room.add(newest)  # not to be made again and again
                return
