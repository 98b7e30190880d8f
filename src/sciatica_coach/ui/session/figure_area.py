"""The figure on the session page: its instant, where it stands, the word on its limb.

`show` decides and composes, and says what is to be painted anew; `paint` only draws.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from sciatica_coach.ui.figures.film import Film, target_of
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session.scenery import Scenery
from sciatica_coach.ui.session.view import Scene

SOFT = 2
"""Pixels around what is painted anew, for soft edges."""
BEFORE = 0.26
"""Under reduced motion, how much of the place's width the pose before a movement has."""
SHAPE = 1.5
"""Its width by its height."""
COARSE = 6
"""Rows and columns that are looked at to find out how much of a corner is covered."""
SMALL_ONES = 4
"""Small pictures that are kept: what is next, and what was before."""
LOWEST = 200
"""In a lower place in pixels of the window there is no room for it."""


class Before(NamedTuple):
    """The pose that a movement starts from: where it stands, and its image.

    to_left  whether the pose that follows stands at its left
    """

    place: QRectF = QRectF()
    image: QImage = QImage()
    to_left: bool = False


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
        self._before = Before()
        self._small: dict[tuple[int, int, int], QImage] = {}

    @property
    def before(self) -> Before:
        """Under reduced motion, the pose that a movement starts from; else empty."""
        return self._before

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
        wanted = list(motions)
        if self._figures.reduced_motion:
            wanted = [pose for motion in wanted for pose in (motion, motion.beginning)]
        self._figures.prepare(wanted, self._place.size() * self._ratio)

    def show(self, scene: Scene | None, position: float, scenery: Scenery) -> list[QRect]:
        """Take that instant; gives back what is to be painted anew."""
        before, pill = self._target, self._pill
        shown = None
        if scene is not None and not self._place.isEmpty():
            shown = self._figures.shown(scene.motion, position)
        part = self._film.show(shown)
        image = self._film.image
        if image.isNull() or scene is None or shown is None:
            self._target, self._pill, self._before = QRectF(), QRectF(), Before()
            return [before.toAlignedRect(), pill.toAlignedRect()]
        self._target = target_of(self._place, image, self._ratio)
        self._pill, self._word = QRectF(), scene.limb
        if scene.limb and shown.limb is not None:
            self._pill = scenery.limb_place(self._place, self._point(*shown.limb), scene.limb)
        earlier, self._before = self._before, self._pose_before(scene.motion)
        anew = [] if part.isEmpty() else [self._on_page(part, image)]
        if self._target != before:
            anew += [before.toAlignedRect(), self._target.toAlignedRect()]
        if self._pill != pill:
            anew += [each.toAlignedRect() for each in (pill, self._pill)]
        if self._before.place != earlier.place:
            anew.append(self._place.toAlignedRect())
        return [each.adjusted(-SOFT, -SOFT, SOFT, SOFT) for each in anew if not each.isEmpty()]

    def paint(self, painter: QPainter, scenery: Scenery) -> None:
        """Draw the instant."""
        if self._film.image.isNull():
            return
        scenery.figure(painter, self._target, self._film.image)
        if not self._before.place.isEmpty():
            scenery.before(
                painter, self._before.place, self._before.image, to_left=self._before.to_left
            )
        if not self._pill.isEmpty():
            scenery.limb(painter, self._place, self._pill, self._word)

    def small(self, motion: Motion, place: QRectF) -> QImage:
        """The first frame of a motion, made small once; a null image while there is none."""
        shown = self._figures.shown(motion, 0.0)
        if shown is None or place.isEmpty():
            return QImage()
        image = shown.frames.images[shown.blend.first]
        box = (place.size() * self._ratio).toSize()
        key = (image.cacheKey(), box.width(), box.height())
        if key not in self._small:
            if len(self._small) >= SMALL_ONES:
                self._small.clear()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._small[key] = image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        return self._small[key]

    def _pose_before(self, motion: Motion) -> Before:
        """A still tells no movement: so it shows in its emptiest corner what was before."""
        if motion.still or not self._figures.reduced_motion or self._place.height() < LOWEST:
            return Before()
        width = self._place.width() * BEFORE
        corners = [QRectF(0, 0, width, width / SHAPE) for _ in range(4)]
        corners[0].moveBottomLeft(self._place.bottomLeft())
        corners[1].moveBottomRight(self._place.bottomRight())
        corners[2].moveTopLeft(self._place.topLeft())
        corners[3].moveTopRight(self._place.topRight())
        place = min(corners, key=self._covered)
        image = self.small(motion.beginning, place.adjusted(6, 6, -6, -6))
        if image.isNull():
            return Before()
        return Before(place, image, to_left=place.left() > self._place.left())

    def _covered(self, corner: QRectF) -> int:
        """How much of the figure lies in that corner."""
        image = self._film.image
        part = corner & self._target
        if part.isEmpty():
            return 0
        across = image.width() / self._target.width()
        place = part.translated(-self._target.topLeft())
        pixels = QRectF(
            place.left() * across,
            place.top() * across,
            place.width() * across,
            place.height() * across,
        ).toAlignedRect()
        small = image.copy(pixels).scaled(
            COARSE, COARSE, mode=Qt.TransformationMode.SmoothTransformation
        )
        alphas = [small.pixelColor(x, y).alpha() for x in range(COARSE) for y in range(COARSE)]
        return round(sum(alphas) * part.width() * part.height())

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
