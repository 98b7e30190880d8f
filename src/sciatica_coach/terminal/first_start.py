"""What is asked once, before the first session: the doctor's word, the sound, the floor.

Nobody is sent to the floor unasked. Who cannot get down and up again alone is offered a
firm bed, or told that routines on a chair are still to come.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal

from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style

NOTICE = (
    "This voice will guide you. Please speak with your doctor or physiotherapist before you begin."
)


class Surface(Enum):
    """Where the person does the exercises; the words in which the answer is kept.

    NONE is an answer that the window keeps: then nothing is offered that lies on the floor.
    """

    FLOOR = "floor"
    BED = "bed"
    NONE = "none"


class _Question(Enum):
    NOTICE = auto()
    FLOOR = auto()
    BED = auto()


class FirstStart(Page):
    """Asks the questions of the first start, one after the other.

    Signals:
        notice_shown(text: str): the notice is on the screen and may be read aloud
        answered(surface: Surface): everything is answered
        left(): the person does not want to begin now
    """

    notice_shown = Signal(str)
    answered = Signal(object)
    left = Signal()

    def __init__(self, screen: Screen, *, floor_alone: bool = False) -> None:
        """Ask everything, or (`floor_alone`) only about the floor, which may have changed."""
        super().__init__()
        self._screen = screen
        self._question = _Question.FLOOR if floor_alone else _Question.NOTICE

    def open(self) -> None:
        if self._question is _Question.FLOOR:
            self._ask_floor()
            return
        self._screen.line()
        self._screen.line(NOTICE, Style.STRONG)
        self._screen.line("Enter: I hear it, and I have. N: I hear nothing. Esc: not now.")
        self.notice_shown.emit(NOTICE)

    def on_key(self, key: str) -> None:
        if key in (Key.ESCAPE, "q"):
            self.left.emit()
            return
        match self._question:
            case _Question.NOTICE:
                self._on_notice_key(key)
            case _Question.FLOOR:
                self._on_floor_key(key)
            case _Question.BED:
                self._on_bed_key(key)

    def _on_notice_key(self, key: str) -> None:
        if key == "n":
            self._screen.line(
                "Every word also stands here as text. See that the sound is on and turned up, "
                "then press R to hear it again. Enter: go on; I have spoken with them."
            )
        elif key == "r":
            self.notice_shown.emit(NOTICE)
        elif key == Key.ENTER:
            self._question = _Question.FLOOR
            self._ask_floor()

    def _ask_floor(self) -> None:
        self._screen.line()
        self._screen.line("Can you get down to the floor, and up again, on your own?", Style.STRONG)
        self._screen.line("Y: yes. N: no, or not sure.")

    def _on_floor_key(self, key: str) -> None:
        if key == "y":
            self.answered.emit(Surface.FLOOR)
        elif key == "n":
            self._question = _Question.BED
            self._screen.line()
            self._screen.line(
                "Then please do not begin on the floor. A firm bed will do. "
                "Routines on a chair are still to come."
            )
            self._screen.line("B: I have a firm bed. Esc: not now.")

    def _on_bed_key(self, key: str) -> None:
        if key == "b":
            self.answered.emit(Surface.BED)
