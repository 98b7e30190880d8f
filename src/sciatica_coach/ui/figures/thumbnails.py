"""Small pictures of exercises, for cards and lists: decoded aside, each at its own size.

Nothing of it is loaded before the first paint. The manifest, too, is read in the thread.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from sciatica_coach.catalog.exercise import Exercise, StepRole
from sciatica_coach.catalog.form import form_of
from sciatica_coach.ui.figures.decoding import Frames, Order
from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
from sciatica_coach.ui.figures.workshop import Workshop
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.plain import POSITIONS, sentence

log = logging.getLogger(__name__)

BOUND_BYTES = 16 * 1024 * 1024
"""More than all cards of a large screen take."""


class Thumbnails(QObject):
    """Hands out the picture of an exercise at a size, and has the others decoded.

    Signals:
        arrived(): there are more images than before.
    """

    arrived = Signal()
    _read = Signal(object)

    def __init__(
        self,
        folder: Path,
        exercises: Mapping[str, Exercise],
        bound_bytes: int = BOUND_BYTES,
        parent: QObject | None = None,
    ) -> None:
        """Begin to read the manifest of `folder`; `exercises` are those of the catalogue."""
        super().__init__(parent)
        self._exercises = exercises
        self._bound_bytes = bound_bytes
        self._book: FigureBook | None = None
        self._made: OrderedDict[Order, QImage] = OrderedDict()
        self._wanted: OrderedDict[Order, None] = OrderedDict()
        self._workshop = Workshop(self)
        self._workshop.decoded.connect(self._on_decoded)
        self._read.connect(self._on_read)
        self._reader = threading.Thread(target=self._look_into, args=(folder,), name="pictures")
        self._reader.start()

    @property
    def held_bytes(self) -> int:
        return sum(image.sizeInBytes() for image in self._made.values())

    def image(self, subject: Subject, box: QSize) -> QImage:
        """The picture within a box of the screen's pixels; null while there is none."""
        file = self._file(subject)
        if file is None or box.isEmpty():
            return QImage()
        order = Order((file,), box.width(), box.height())
        if order in self._made:
            self._made.move_to_end(order)
            return self._made[order]
        self._wanted[order] = None
        self._workshop.make(self._wanted)
        return QImage()

    def words(self, subject: Subject) -> str:
        """Name and position of an exercise that has no picture, a line each."""
        exercise = self._exercises.get(subject.exercise)
        if exercise is None or self._book is None or self._file(subject) is not None:
            return ""
        form = form_of(exercise, subject.variant or exercise.variants[0].id)
        return f"{exercise.name}\n{sentence(tr(POSITIONS[form.position]))}"

    def shut_down(self) -> None:
        """Wait for what is being read or decoded; nothing more is begun."""
        self._reader.join()
        self._workshop.shut_down()

    def _file(self, subject: Subject) -> Path | None:
        exercise = self._exercises.get(subject.exercise)
        if exercise is None or self._book is None:
            return None
        for variant, pose in poses_of(exercise, subject.variant):
            picture = self._book.pose(exercise.id, variant, pose)
            if picture is not None:
                return picture.file
        return None

    def _look_into(self, folder: Path) -> None:
        """The thread's work."""
        book = FigureBook()
        try:
            book = read_manifest(folder)
        except OSError:
            log.exception("The list of pictures cannot be read")
        self._read.emit(book)

    def _on_read(self, book: FigureBook) -> None:
        self._book = book
        self.arrived.emit()

    def _on_decoded(self, order: Order, frames: Frames) -> None:
        self._wanted.pop(order, None)
        self._made[order] = frames.images[0]
        while len(self._made) > 1 and self.held_bytes > self._bound_bytes:
            self._made.popitem(last=False)
        self.arrived.emit()


def poses_of(exercise: Exercise, variant: str | None) -> tuple[tuple[str, str], ...]:
    """By which variant and pose an exercise is known best: as it is held, else as it begins.

    A form that has no picture of its own is known by the usual one's, unless that lies where
    this one sits.
    """
    usual = exercise.variants[0].id
    wanted = variant or usual
    here, there = form_of(exercise, wanted), form_of(exercise, usual)
    if here.position is not there.position:
        return ((wanted, _held(exercise, wanted)), (wanted, here.start_pose))
    held = [(each, _held(exercise, each)) for each in dict.fromkeys((wanted, usual))]
    return (*held, (usual, there.start_pose))


def _held(exercise: Exercise, variant: str) -> str:
    """The pose in which the variant is held."""
    steps = [step for step in exercise.steps if step.belongs_to(variant)]
    for role in (StepRole.HOLD, StepRole.AGAIN, StepRole.MOVEMENT, StepRole.PHASE):
        for step in steps:
            if step.role is role:
                return step.pose
    return form_of(exercise, variant).start_pose
