"""The figure on the session page: its instant, where it stands, the word on its limb.

`show` decides and composes, and says what is to be painted anew; `paint` only draws.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from sciatica_coach.ui.figures.film import Film, target_of
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session.scenery import Scenery
from sciatica_coach.ui.session.view import Scene

SOFT = 2
"""Pixels around what is painted anew, for soft edges."""


class FigureArea:
    """Shows the scene of one view after another in the place that the layout gives it."""

    def __init__(self, figures: FigureShelf) -> None:
        self._figures = figures
        self._film = Film()
        self._place = QRectF()
        self._ratio = 1.0
        self._target = QRectF()
        self._pill = QRectF()
        self._word = ""
        self._small: tuple[tuple[int, QSize], QImage] = ((0, QSize()), QImage())

    @property
    def target(self) -> QRectF:
        """Where the picture stands now; empty while there is none."""
        return self._target

    @property
    def pill(self) -> QRectF:
        """Where the side's word stands now; empty where there is none."""
        return self._pill

    def arrange(self, place: QRectF, ratio: float) -> None:
        """Take another place; `ratio` is the screen's pixels for one of the window's."""
        self._place, self._ratio = place, ratio

    def prepare(self, motions: Iterable[Motion]) -> None:
        """Have these made ready at the size of the place, the first of them first."""
        self._figures.prepare(motions, self._place.size() * self._ratio)

    def show(self, scene: Scene | None, position: float, scenery: Scenery) -> list[QRect]:
        """Take that instant; gives back what is to be painted anew."""
        before, pill = self._target, self._pill
        shown = None
        if scene is not None and not self._place.isEmpty():
            shown = self._figures.shown(scene.motion, position)
        part = self._film.show(shown)
        image = self._film.image
        if image.isNull() or scene is None or shown is None:
            self._target, self._pill = QRectF(), QRectF()
            return [before.toAlignedRect(), pill.toAlignedRect()]
        self._target = target_of(self._place, image, self._ratio)
        self._pill, self._word = QRectF(), scene.limb
        if scene.limb and shown.limb is not None:
            self._pill = scenery.limb_place(self._place, self._point(*shown.limb), scene.limb)
        anew = [] if part.isEmpty() else [self._on_page(part, image)]
        if self._target != before:
            anew += [before.toAlignedRect(), self._target.toAlignedRect()]
        if self._pill != pill:
            anew += [each.toAlignedRect() for each in (pill, self._pill)]
        return [each.adjusted(-SOFT, -SOFT, SOFT, SOFT) for each in anew if not each.isEmpty()]

    def paint(self, painter: QPainter, scenery: Scenery) -> None:
        """Draw the instant."""
        if self._film.image.isNull():
            return
        scenery.figure(painter, self._target, self._film.image)
        if not self._pill.isEmpty():
            scenery.limb(painter, self._place, self._pill, self._word)

    def small(self, motion: Motion, place: QRectF) -> QImage:
        """The first frame of a motion, made small once; a null image while there is none."""
        shown = self._figures.shown(motion, 0.0)
        if shown is None or place.isEmpty():
            return QImage()
        image = shown.frames.images[shown.blend.first]
        box = (place.size() * self._ratio).toSize()
        key = (image.cacheKey(), box)
        if self._small[0] != key:
            smooth = Qt.TransformationMode.SmoothTransformation
            made = image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            self._small = (key, made)
        return self._small[1]

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(
            self._target.left() + x * self._target.width(),
            self._target.top() + y * self._target.height(),
        )

    def _on_page(self, part: QRect, image: QImage) -> QRect:
        """A part of the image in pixels of the window."""
        across = self._target.width() / image.width()
        down = self._target.height() / image.height()
        return QRectF(
            self._target.left() + part.left() * across,
            self._target.top() + part.top() * down,
            part.width() * across,
            part.height() * down,
        ).toAlignedRect()
