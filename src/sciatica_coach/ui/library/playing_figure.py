"""The large figure of an exercise: it moves while it is pointed at or has the focus.

Otherwise it is still, in the pose that shows the exercise best. A press stops it and lets
it go on. Where less movement is wished for nothing moves, and a press shows the next pose.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sciatica_coach.ui import shapes
from sciatica_coach.ui.figures.film import Film, target_of
from sciatica_coach.ui.figures.reel import Reel
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.held_enter import ENTER
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

SHAPE = 1.6
"""Width by height."""
AIR = 0.04
"""Of the height, left free around the figure."""
RADIUS = 22.0
RING = 4
GROWTH = 1.3
"""The sign in its corner, in line heights."""
NAME_GROWTH = 1.5
"""Where there is no picture its name stands, in so much larger letters."""
AHEAD = 3
"""So many scenes are made ready: the one in sight, and those that follow."""
ROUNDS = 5
"""So often it plays; then whoever wants more points at it once more."""
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
SHOWN = marked("Picture: {name}")
PLAYS = marked("It moves while it has the focus; a press stops it, and lets it go on.")
STILL = marked("A press shows the next pose.")


class PlayingFigure(QAbstractButton):
    """Plays a reel.

    Signals:
        step_shown(label: str): this line of the step list is shown now; "" while it is still.
    """

    step_shown = Signal(str)

    def __init__(self, shelf: FigureShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        shelf.pictures_arrived.connect(self.on_arrived)
        self._film = Film()
        self._reel = Reel(())
        self._name = ""
        self._place = 0
        self._part = 1.0
        self._time = QVariantAnimation(self)
        self._time.setStartValue(0.0)
        self._time.valueChanged.connect(self.on_time)
        self._time.finished.connect(self.come_to_rest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.on_pressed)
        self.be_still(still=False)

    @property
    def plays(self) -> bool:
        """Whether it moves now."""
        return self._time.state() == QVariantAnimation.State.Running

    @property
    def is_filled(self) -> bool:
        """Whether there is something to see."""
        return not self._film.image.isNull()

    @property
    def is_drawn(self) -> bool:
        """Whether there is a picture that shows it best; without one stands its name."""
        scenes = self._reel.scenes
        return bool(scenes) and self._shelf.has_picture(scenes[self._reel.best].motion)

    def be_still(self, *, still: bool) -> None:
        """Whether less movement is wished for."""
        self._shelf.set_reduced_motion(reduced=still)
        self.setAccessibleDescription(tr(STILL if still else PLAYS))
        self.come_to_rest()

    def show_reel(self, reel: Reel, name: str) -> None:
        """Take another film, of the exercise of that name."""
        self.setAccessibleName(tr(SHOWN).format(name=name))
        if reel == self._reel:
            return
        self._time.stop()
        self._reel = reel
        self._name = name
        self._time.setEndValue(float(reel.length_ms))
        self._time.setDuration(max(1, reel.length_ms))
        self._time.setLoopCount(ROUNDS)
        self.come_to_rest()

    def come_to_rest(self) -> None:
        """Show the pose that shows the exercise best."""
        self._time.stop()
        self._show(self._reel.best, 1.0)
        self.step_shown.emit("")

    def on_time(self, ms: object) -> None:
        if isinstance(ms, float) and self._reel.scenes:
            place, part = self._reel.at(ms)
            turned = place != self._place
            self._show(place, part)
            if turned:
                self.step_shown.emit(self._reel.scenes[place].label)

    def on_pressed(self) -> None:
        """Stop, or go on; where nothing moves, the next pose."""
        running = QVariantAnimation.State.Running
        if self._shelf.reduced_motion and self._reel.scenes:
            self._show((self._place + 1) % len(self._reel.scenes), 1.0)
            self.step_shown.emit(self._reel.scenes[self._place].label)
        elif self._time.state() == running:
            self._time.pause()
        elif self._time.state() == QVariantAnimation.State.Paused:
            self._time.resume()
        else:
            self.play()
        self.update()

    def play(self) -> None:
        """Begin, unless it moves already or nothing is to move."""
        stopped = self._time.state() == QVariantAnimation.State.Stopped
        if stopped and self._reel.scenes and not self._shelf.reduced_motion:
            self._place = -1
            self._time.start()
            self.update()

    def on_arrived(self) -> None:
        self._show(self._place, self._part)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as it does every button here."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.play()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.come_to_rest()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.play()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self.come_to_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.come_to_rest()
        self._shelf.shut_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(self._place, self._part)

    def sizeHint(self) -> QSize:
        return QSize(round(SHAPE * self.minimumHeight()), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, role = self.palette(), QPalette.ColorRole
        ground = QRectF(self.rect()).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
        path = QPainterPath()
        path.addRoundedRect(ground, RADIUS, RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, colours.color(role.Midlight))
            if colours.color(role.Midlight) == colours.color(role.Window):
                painter.strokePath(path, QPen(colours.color(role.Mid), 1))
            if not self._film.image.isNull():
                image = self._film.image
                ratio = self.devicePixelRatioF()
                painter.drawImage(target_of(self._box(), image, ratio), image)
            if not self.is_drawn:
                painter.setPen(colours.color(role.WindowText))
                painter.setFont(_larger(self.font()))
                painter.drawText(self._box(), WRAPPED, self._name)
            elif not self.plays:
                self._paint_sign(painter)
            if self.hasFocus():
                painter.strokePath(path, QPen(colours.color(role.WindowText), RING))

    def _paint_sign(self, painter: QPainter) -> None:
        """A triangle in the corner: there is movement to see."""
        colours, role = self.palette(), QPalette.ColorRole
        side = self.fontMetrics().height() * GROWTH
        disc = QRectF(side * 0.6, self.height() - side * 1.9, side * 1.3, side * 1.3)
        painter.setPen(QPen(colours.color(role.Dark), 2))
        painter.setBrush(colours.color(role.Base))
        painter.drawEllipse(disc)
        inset = disc.width() * 0.32
        sign = shapes.forward if self._shelf.reduced_motion else shapes.play
        painter.fillPath(
            sign(disc.adjusted(inset * 1.05, inset, -inset * 0.95, -inset)),
            QColor(colours.color(role.WindowText)),
        )

    def _box(self) -> QRectF:
        air = max(6.0, self.height() * AIR)
        return QRectF(self.rect()).adjusted(air, air, -air, -air)

    def _show(self, place: int, part: float) -> None:
        self._place, self._part = place, part
        if not self._reel.scenes or place < 0:
            return
        box = self._box().size() * self.devicePixelRatioF()
        motions = [scene.motion for scene in self._reel.scenes]
        self._shelf.prepare([*motions[place:], *motions[:place]][:AHEAD], box)
        shown = self._shelf.shown(motions[place], part)
        # What is not there yet leaves in sight what was.
        if shown is not None and not self._film.show(shown).isEmpty():
            self.update()


def _larger(font: QFont) -> QFont:
    """For the name that stands where there is no picture."""
    larger = QFont(font)
    larger.setPixelSize(round(font.pixelSize() * NAME_GROWTH))
    return larger
