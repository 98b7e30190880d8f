"""When to stop and get help, at the terminal: over whatever is open, and back to it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_coach.terminal.advice import tell_advice
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.emergency import Emergency
from sciatica_coach.wording.plain import within
from sciatica_coach.wording.signs import ABOUT, TRUE_FOR_ME, all_advice

HEADING = "When to stop and get help"
KEYS = f"Y: {within(TRUE_FOR_ME)}. R: read it to me. Esc: back."


class HelpPage(Page):
    """The warning signs with what to do.

    Signals:
        sign_told(): one of them is true for the person.
        left(): back to where they were.
        say_wanted(text: str): the words are to be read aloud.
    """

    sign_told = Signal()
    left = Signal()
    say_wanted = Signal(str)

    def __init__(self, screen: Screen, emergency: Emergency, way_out: str = "") -> None:
        """Make the page; `way_out` is how to come out of the position first, or ""."""
        super().__init__()
        self._screen = screen
        self._advice = all_advice(emergency)
        self._way_out = way_out

    def open(self) -> None:
        self._screen.line()
        if self._way_out:
            self._screen.line(self._way_out, Style.WARN)
        self._screen.line(HEADING, Style.STRONG)
        for advice in self._advice:
            tell_advice(self._screen, advice)
        self._screen.line()
        self._screen.line(ABOUT)
        self._screen.line(KEYS)

    def on_key(self, key: str) -> None:
        match key:
            case "y":
                self.sign_told.emit()
            case "r":
                self.say_wanted.emit(" ".join(each.spoken() for each in self._advice))
            case Key.ESCAPE | "q":
                self.left.emit()
            case _:
                pass  # also the key that led here, where it is held
