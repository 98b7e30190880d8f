"""Pain at the terminal: a number, the furthest place, a side; each may be left out."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal

from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Place
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.pain import (
    HOW_FAR,
    HOW_STRONG,
    PLACES,
    SIDES,
    WHICH_SIDE,
    pain_in_words,
)

SKIP = "Enter: not said. Esc: as it is."
_NUMBERS = {str(number): number for number in range(10)} | {"t": 10}
_PLACES = {str(place.value): place for place in Place}
_SIDES = {SIDES[side][:1].lower(): side for side in SoreSide if side is not SoreSide.NONE} | {
    "m": SoreSide.NONE
}


class _Asked(Enum):
    NUMBER = auto()
    PLACE = auto()
    SIDE = auto()


class PainQuestion(Page):
    """Asks how it is, one key each.

    Signals:
        told(pain: Pain): what was said; NOT_SAID where nothing was.
    """

    told = Signal(object)

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._pain = NOT_SAID
        self._asked = _Asked.NUMBER

    def open(self) -> None:
        self._screen.line()
        self._screen.line(HOW_STRONG, Style.STRONG)
        self._screen.line(f"0 to 9, or T: 10. {SKIP}")

    def on_key(self, key: str) -> None:
        if key == Key.ESCAPE:
            self._done()
            return
        match self._asked:
            case _Asked.NUMBER if key in _NUMBERS or key == Key.ENTER:
                self._pain = self._pain._replace(number=_NUMBERS.get(key))
                self._ask_place()
            case _Asked.PLACE if key in _PLACES or key == Key.ENTER:
                self._pain = self._pain._replace(place=_PLACES.get(key))
                self._ask_side()
            case _Asked.SIDE if key in _SIDES or key == Key.ENTER:
                self._pain = self._pain._replace(side=_SIDES.get(key))
                self._done()
            case _:
                pass

    def _ask_place(self) -> None:
        self._asked = _Asked.PLACE
        self._screen.line(HOW_FAR, Style.STRONG)
        named = " ".join(f"{key}: {PLACES[place].lower()}." for key, place in _PLACES.items())
        self._screen.line(f"{named} {SKIP}")

    def _ask_side(self) -> None:
        if self._pain.place in (None, Place.NONE):
            self._done()
            return
        self._asked = _Asked.SIDE
        self._screen.line(WHICH_SIDE, Style.STRONG)
        named = " ".join(f"{key.upper()}: {SIDES[side].lower()}." for key, side in _SIDES.items())
        self._screen.line(f"{named} {SKIP}")

    def _done(self) -> None:
        said = pain_in_words(self._pain)
        self._screen.line(f"Written down: {said}." if said else "Nothing is written down.")
        self.told.emit(self._pain)
