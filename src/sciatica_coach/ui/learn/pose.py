"""The picture of the step at hand, taken from the shelf of the figures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, QSizeF, Qt, SignalInstance
from PySide6.QtGui import QImage

from sciatica_coach.coaching.lesson import LessonStep
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.widgets.picture import Subject


class PoseSource(QObject):
    """Gives a `Picture` the pose that a step ends in, mirrored where the side is the other."""

    def __init__(self, shelf: FigureShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._motion: Motion | None = None

    @property
    def arrived(self) -> SignalInstance:
        return self._shelf.pictures_arrived

    def take(self, step: LessonStep) -> None:
        """The step that is shown from now on."""
        self._motion = Motion(
            step.exercise,
            step.variant,
            step.figure.start,
            step.figure.end,
            step.side.value if step.side else None,
            step.figure.mirrored,
        )

    def image(self, subject: Subject, box: QSize) -> QImage:
        """The pose at hand; the subject only says that there is one."""
        del subject
        if self._motion is None:
            return QImage()
        self._shelf.prepare([self._motion], QSizeF(box))
        shown = self._shelf.shown(self._motion, 0.0)
        if shown is None:
            return QImage()
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return shown.frames.images[shown.blend.first].scaled(box, keep, smooth)

    def words(self, subject: Subject) -> str:
        """Nothing more: exercise and step stand beside the picture."""
        del subject
        return ""
