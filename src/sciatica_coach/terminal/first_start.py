"""What is asked once, before the first session: the doctor's word, the sound, what is true.

The warning signs, which come after the doctor's word, are a question of their own.

The questions, and what follows from the answers, are those of the window. Nobody is sent
to the floor unasked: who cannot get down and up again alone is offered a firm bed, or
told that routines on a chair are still to come.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal

from sciatica_coach.coaching.safety import Answers, Surface, Truth
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.safety import NOT_REVIEWED, NOT_THE_FLOOR, NOTICE, QUESTION, TRUTHS

_NUMBERED = {str(number): truth for number, truth in enumerate(Truth, start=1)}


class _Question(Enum):
    NOTICE = auto()
    TRUTHS = auto()
    SURFACE = auto()


class FirstStart(Page):
    """Asks the questions of the first start, one after the other.

    Signals:
        notice_shown(text: str): the notice is on the screen and may be read aloud
        signs_wanted(): the doctor's word is confirmed; the warning signs come next
        answered(answers: Answers): everything is answered
        left(): the person does not want to begin now
    """

    notice_shown = Signal(str)
    signs_wanted = Signal()
    answered = Signal(object)
    left = Signal()

    def __init__(self, screen: Screen, kept: Answers | None = None) -> None:
        """Ask everything, or begin from the answers that were `kept`, which may have changed."""
        super().__init__()
        self._screen = screen
        self._true: frozenset[str] = kept.true if kept else frozenset()
        self._question = _Question.TRUTHS if kept else _Question.NOTICE

    def open(self) -> None:
        self._screen.line()
        if self._question is _Question.TRUTHS:
            self._ask_truths()
            return
        self._screen.line(NOTICE, Style.STRONG)
        self._screen.line(NOT_REVIEWED)
        self._screen.line("Enter: I hear it, and I have. N: I hear nothing. Esc: not now.")
        self.notice_shown.emit(NOTICE)

    def on_key(self, key: str) -> None:
        if key in (Key.ESCAPE, "q"):
            self.left.emit()
            return
        match self._question:
            case _Question.NOTICE:
                self._on_notice_key(key)
            case _Question.TRUTHS:
                self._on_truths_key(key)
            case _Question.SURFACE:
                self._on_surface_key(key)

    def _on_notice_key(self, key: str) -> None:
        if key == "n":
            self._screen.line(
                "Every word also stands here as text. See that the sound is on and turned up, "
                "then press R to hear it again. Enter: go on; I have spoken with them."
            )
        elif key == "r":
            self.notice_shown.emit(NOTICE)
        elif key == Key.ENTER:
            self.signs_wanted.emit()

    def _ask_truths(self) -> None:
        self._screen.line(QUESTION, Style.STRONG)
        for number in _NUMBERED:
            self._show(number)
        self._screen.line(
            "A number: this is true, press it again: it is not. Enter: go on. Esc: not now."
        )

    def _show(self, number: str) -> None:
        truth = _NUMBERED[number]
        mark = "x" if truth in self._true else " "
        self._screen.line(f"{number:>3}  [{mark}] {TRUTHS[truth]}", indent=" " * 9)

    def _on_truths_key(self, key: str) -> None:
        if key in _NUMBERED:
            self._true ^= {_NUMBERED[key].value}
            self._show(key)
        elif key == Key.ENTER and Truth.NO_FLOOR in self._true:
            self._question = _Question.SURFACE
            self._screen.line()
            self._screen.line(NOT_THE_FLOOR)
            self._screen.line("B: I have a firm bed. C: A chair and standing. Esc: not now.")
        elif key == Key.ENTER:
            self.answered.emit(Answers(Surface.FLOOR, self._true))

    def _on_surface_key(self, key: str) -> None:
        surface = {"b": Surface.BED, "c": Surface.NONE}.get(key)
        if surface is not None:
            self.answered.emit(Answers(surface, self._true))
