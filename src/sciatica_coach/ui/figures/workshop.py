"""Decoding off the GUI thread: orders go in, frames come out, one after the other.

The thread runs a pure function with a snapshot of what it needs; whatever happens there,
an answer comes, or nothing would follow it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sciatica_coach.ui.figures.crop import Crop
from sciatica_coach.ui.figures.decoding import Frames, Order, decode

log = logging.getLogger(__name__)


class _Delivery(QObject):
    """Carries what was decoded from its thread to the window's.

    Signals:
        decoded(order: Order, frames: Frames)
    """

    decoded = Signal(object, object)


class Workshop(QObject):
    """Has one order decoded at a time, and remembers how each family is cropped.

    Signals:
        decoded(order: Order, frames: Frames): an order is done; it may hold null images.
    """

    decoded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crops: dict[tuple[Path, ...], Crop] = {}
        self._waiting: list[Order] = []
        self._at_work: Order | None = None
        self._thread: threading.Thread | None = None

    def make(self, orders: Iterable[Order]) -> None:
        """Have these decoded, the first of them first, in place of what still waits."""
        self._waiting = [order for order in dict.fromkeys(orders) if order != self._at_work]
        self._next()

    def shut_down(self) -> None:
        """Wait for what is being decoded; nothing more is begun."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _next(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        self._at_work = order = self._waiting.pop(0)
        delivery = _Delivery()
        delivery.decoded.connect(self._on_decoded)
        known = self._crops.get(order.cropped_by)
        self._thread = threading.Thread(
            target=_decode_and_deliver, args=(order, known, delivery), name="figures"
        )
        self._thread.start()

    def _on_decoded(self, order: Order, frames: Frames) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._at_work = None
        self._crops[order.cropped_by] = frames.crop
        self.decoded.emit(order, frames)
        self._next()


def _decode_and_deliver(order: Order, crop: Crop | None, delivery: _Delivery) -> None:
    try:
        frames = decode(order, crop)
    except Exception:  # whatever it was, the next order is waited for
        log.exception("Pictures that could not be decoded")
        frames = Frames(tuple(QImage() for _ in order.files))
    delivery.decoded.emit(order, frames)
