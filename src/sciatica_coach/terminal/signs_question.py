"""The warning signs at the terminal: one whole list with one answer, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_coach.terminal.advice import tell_advice, tell_signs
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.emergency import Emergency
from sciatica_coach.wording.plain import within
from sciatica_coach.wording.signs import (
    EMERGENCY_SIGNS,
    FIRST,
    HEADING,
    LOOKED_AT,
    NONE_NEW,
    NOT_SURE,
    ONE_NEW,
    URGENT_SIGNS,
    WAITS,
    all_advice,
    list_spoken,
)

ASKED = f"N: {within(NONE_NEW)}. Y: {within(ONE_NEW)}. R: read it to me. Esc: not now."
"""No key that leads on elsewhere: one that is held passes no list by."""
TOLD = f"C: {within(LOOKED_AT)}. R: read it to me. Esc: leave."


class SignsQuestion(Page):
    """Asks for the warning signs; where one is told, says what to do and waits.

    Signals:
        none_told(): none of them is new for the person.
        sign_told(): one of them is, or they are not sure.
        cleared(): a doctor has looked at it.
        left(): the person does not want to answer now.
        say_wanted(text: str): the words are to be read aloud.
    """

    none_told = Signal()
    sign_told = Signal()
    cleared = Signal()
    left = Signal()
    say_wanted = Signal(str)

    def __init__(
        self, screen: Screen, emergency: Emergency, *, told: bool, why: str = "", way_out: str = ""
    ) -> None:
        """Make the question.

        told     a sign was told already that nobody has looked at yet
        why      a sentence that says why it is asked again
        way_out  how to come out of the position first, or ""
        """
        super().__init__()
        self._screen = screen
        self._advice = all_advice(emergency)[:2]
        self._told = told
        self._why = why
        self._way_out = way_out

    @property
    def spoken(self) -> str:
        """What is read aloud; numbers to call digit by digit."""
        if not self._told:
            return list_spoken()
        return " ".join([self._way_out, *(each.spoken() for each in self._advice)]).strip()

    def open(self) -> None:
        self._screen.line()
        if self._told:
            self._tell()
            return
        if self._why:
            self._screen.line(self._why, Style.STRONG)
        self._screen.line(HEADING, Style.STRONG)
        tell_signs(self._screen, (*EMERGENCY_SIGNS, *URGENT_SIGNS))
        self._screen.line(NOT_SURE)
        self._screen.line(ASKED)

    def on_key(self, key: str) -> None:
        if key == "r":
            self.say_wanted.emit(self.spoken)
        elif key in (Key.ESCAPE, "q"):
            self.left.emit()
        elif self._told and key == "c":
            self.cleared.emit()
        elif not self._told and key == "n":
            self.none_told.emit()
        elif not self._told and key == "y":
            self._told = True
            self.sign_told.emit()
            self._tell()

    def _tell(self) -> None:
        """What to do first."""
        if self._way_out:
            self._screen.line(self._way_out, Style.WARN)
        self._screen.line(f"{FIRST}.", Style.WARN)
        for advice in self._advice:
            tell_advice(self._screen, advice)
        self._screen.line()
        self._screen.line(WAITS)
        self._screen.line(TOLD)
        self.say_wanted.emit(self.spoken)
