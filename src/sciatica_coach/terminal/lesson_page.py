"""Learning the steps on the terminal: each is told and waits for any key."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_coach.coaching.lesson import Lesson
from sciatica_coach.terminal.held_keys import HeldKeys
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style

KEYS = "Any key: go on. Left: back. R: say it again. Q: leave."


class LessonPage(Page):
    """One step after the other, each as long as the person likes.

    Signals:
        say_wanted(text: str): the step is to be read aloud
        left(): the person is done, or has had enough for now
    """

    say_wanted = Signal(str)
    left = Signal()

    def __init__(self, screen: Screen, lesson: Lesson, held: HeldKeys) -> None:
        super().__init__()
        self._screen = screen
        self._lesson = lesson
        self._held = held
        held.setParent(self)
        held.pressed.connect(self._on_pressed)

    def open(self) -> None:
        self._screen.line()
        self._screen.line(KEYS, Style.SOFT)
        self._show()

    def on_key(self, key: str) -> None:
        self._held.on_key(key)

    def _on_pressed(self, key: str) -> None:
        if key in ("q", Key.ESCAPE):
            self.left.emit()
        elif key == "r":
            self.say_wanted.emit(self._lesson.step.text)
        elif key == Key.LEFT:
            if self._lesson.go_back():
                self._show()
        elif self._lesson.go_on():
            self._show()
        else:
            self.left.emit()

    def _show(self) -> None:
        lesson, step = self._lesson, self._lesson.step
        self._screen.line()
        heading = f"{step.name}, step {lesson.within.step} of {lesson.within.steps}: {step.label}"
        self._screen.line(heading, Style.STRONG)
        self._screen.line(step.caption)
        self.say_wanted.emit(step.text)
