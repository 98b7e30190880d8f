"""Learning a routine's exercises step by step: every step waits for any key.

What is read aloud stands in large words, beside a picture of the pose. The words have the
focus, so that any key leads on; Left leads back and R says it again. A screen reader reads
them as the focus comes, and later steps as they are announced, for then the focus stays. A
click leads on as well: a wireless mouse is a remote here too.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.coaching.lesson import Lesson, LessonPlace
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.learn.pose import PoseSource
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, PictureSource, Subject
from sciatica_coach.wording.tongue import marked

WIDEST: Final = 1180
NARROW_EM: Final = 36
"""Below this width, in line heights, the picture stands below the words."""
PICTURE_EM: Final = 7
"""The picture is as large as the page allows, and so many line heights tall at least."""
INSIDE_FOCUS: Final = 16
"""Between the words and the line around them, in pixels."""
GO_ON, DONE = marked("Go on"), marked("I know it now")
AGAIN, LEAVE = marked("Again"), marked("Leave")
SAY_AGAIN: Final = marked("Say it again")
HOW: Final = marked("Any key goes on, Left goes back, R says it again.")
_SILENT_KEYS: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_Escape,
)


class LearnPage(Page):
    """One step after the other, each as long as the person likes.

    tells  whether a screen reader is told of steps; not while a voice says them

    Signals:
        say_asked(text: str): the step is to be read aloud.
        announced(words: str): a screen reader was told of the step.
        left(): the person is done, or has had enough for now.
    """

    say_asked = Signal(str)
    announced = Signal(str)
    left = Signal()

    def __init__(self, lesson: Lesson, shelf: FigureShelf, parent: QWidget | None = None) -> None:
        super().__init__("", WIDEST, parent)
        self.lesson = lesson
        self.tells = True
        self._shelf = shelf
        shelf.setParent(self)
        self._poses = PoseSource(shelf, self)
        self.name = words("", "title")
        self.place = words("", "list-soft")
        self.label = words("", "big")
        self.words = words("", "reading")
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setMargin(INSIDE_FOCUS)
        self.picture = Picture()
        self.picture.show_from(self._poses)
        self.on_button = button(tr(GO_ON), "primary")
        self.back_button = button(tr("Back", "the way back"))
        self.again_button = button(tr(AGAIN))
        self.again_button.setAccessibleName(tr(SAY_AGAIN))
        self.leave_button = button(tr(LEAVE))
        self._lay_out()
        for each, act in (
            (self.on_button, self.on_go_on),
            (self.back_button, self.on_go_back),
            (self.again_button, self.on_again),
            (self.leave_button, self.left.emit),
        ):
            each.clicked.connect(act)
        self._show_step()

    def open(self) -> None:
        """Read the step at hand aloud, and let any key lead on."""
        self.lead_to(self.words)
        self._say_step()

    def on_go_on(self) -> None:
        """The next step; after the last one the lesson is over."""
        if self.lesson.go_on():
            self._come_to_step()
        else:
            self.left.emit()

    def on_go_back(self) -> None:
        if self.lesson.go_back():
            self._come_to_step()

    def on_again(self) -> None:
        self._announce_step()
        self._say_step()

    def show_pictures(self, source: PictureSource) -> None:
        """The pictures here are of poses, and come from the shelf."""

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shelf.shut_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key leads on; one that is held does so once."""
        key = event.key()
        if key in _SILENT_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.isAutoRepeat():
            event.accept()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.on_go_back()
        elif key == Qt.Key.Key_R:
            self.on_again()
        else:
            self.on_go_on()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click leads on, one with the right button back."""
        if event.button() == Qt.MouseButton.RightButton:
            self.on_go_back()
        else:
            self.on_go_on()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < NARROW_EM * em
        direction = QBoxLayout.Direction
        for row in (self._halves, self._head, self._strip):
            row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.picture.setMinimumSize(round(PICTURE_EM * SHAPE * em), round(PICTURE_EM * em))

    def _come_to_step(self) -> None:
        self._show_step()
        if self.window().focusWidget() is self.words:  # which stays there, unread
            self._announce_step()
        self.lead_to(self.words)
        self._say_step()

    def _say_step(self) -> None:
        self.say_asked.emit(self.lesson.step.text)

    def _announce_step(self) -> None:
        words = f"{self.place.text()}. {self.lesson.step.caption}"
        if self.tells:
            self.announced.emit(words)
            announce(self, words)

    def _show_step(self) -> None:
        lesson, step = self.lesson, self.lesson.step
        self.name.setText(step.name)
        self.place.setText(_place_words(lesson.within))
        self.label.setText(step.label)
        self.words.setText(step.caption)
        self.back_button.setEnabled(lesson.place > 0)
        self.on_button.setText(tr(DONE if lesson.is_last else GO_ON))
        self._poses.take(step)
        self.picture.show_subject(Subject(step.exercise, step.variant))

    def _lay_out(self) -> None:
        card = frame("card")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, card)
        self._halves.setContentsMargins(34, 28, 28, 28)
        self._halves.setSpacing(30)
        told = QVBoxLayout()
        told.setSpacing(14)
        for each in (self.label, self.words):
            told.addWidget(each)
        told.addStretch(1)
        self._halves.addLayout(told, 5)
        self._halves.addWidget(self.picture, 6)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(6)
        self._head.addWidget(self.name, 1)
        self._head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignBottom)
        self.place.setWordWrap(False)
        row = FlowRow(14)
        for made in (self.on_button, self.back_button, self.again_button, self.leave_button):
            row.add(made)
        strip = QWidget()
        self._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight, strip)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.setSpacing(14)
        self._strip.addWidget(row)
        self._strip.addWidget(words(tr(HOW), "soft"), 1)
        self.column.addLayout(self._head)
        self.column.addWidget(card, 1)
        self.pin(strip)


def _place_words(place: LessonPlace) -> str:
    alone = tr("Step {step} of {steps}")
    among_others = tr("Step {step} of {steps} · exercise {exercise} of {exercises}")
    told = alone if place.exercises == 1 else among_others
    return told.format(**place._asdict())
