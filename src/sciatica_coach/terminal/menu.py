"""The menu of routines: each with its length, chosen by number or arrows, started by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.library import exercises_in_words
from sciatica_coach.wording.plain import clock_time

LEARN = "l"
NARROW = 60
"""Columns of a terminal that has no room for everything beside each other."""
KEYS = (
    "Type a number, or use the arrows. Enter: start. L: learn the steps first. "
    "G: gently. U: as usual. P: how strong the pain is. H: when to stop and get help. Q: leave."
)
ASKED = frozenset("gumpwbho")
"""Keys that ask for something beside starting; what they mean stands where they do."""


@dataclass(frozen=True, slots=True)
class MenuRow:
    """One routine as the menu shows it.

    total_ms  the length that it will take
    caution   what stands against it for this person, or ""
    amount    what is chosen of it, in words, or ""
    notes     what there is to say of it today
    """

    routine: str
    name: str
    total_ms: int
    exercises: int
    caution: str = ""
    amount: str = ""
    notes: tuple[str, ...] = ()


class Menu(Page):
    """Lets the person pick a routine.

    Signals:
        selected(routine: str): the id of the routine that Enter would start
        chosen(routine: str): the id of the routine to start
        asked(key: str, routine: str): something beside starting
        learning_chosen(routine: str): the id of the routine whose steps are to be learnt
        left(): the person wants to leave the program
    """

    selected = Signal(str)
    chosen = Signal(str)
    asked = Signal(str, str)
    learning_chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        screen: Screen,
        rows: Sequence[MenuRow],
        selected: str | None,
        about: Callable[[str], MenuRow],
    ) -> None:
        """Make the menu.

        selected  the id of the routine to begin with, or None
        about     tells a routine as it is just now, with what there is to say of it
        """
        super().__init__()
        self._about = about
        self._said: tuple[str, ...] = ()
        self._screen = screen
        self._rows = rows
        self._typed = ""
        ids = [row.routine for row in rows]
        self._place = ids.index(selected) if selected in ids else 0

    def open(self) -> None:
        self._screen.line()
        for number, row in enumerate(self._rows, start=1):
            self._screen.written(self._set(number, row))
        self._screen.line()
        self._screen.line(KEYS, Style.SOFT)
        self.show_selected()

    def on_key(self, key: str) -> None:
        if key in ("q", Key.ESCAPE):
            self._screen.close()
            self.left.emit()
        elif key == Key.ENTER:
            self._screen.close()
            self.chosen.emit(self._rows[self._place].routine)
        elif key == LEARN:
            self._screen.close()
            self.learning_chosen.emit(self._rows[self._place].routine)
        elif key in (Key.UP, Key.DOWN):
            step = -1 if key == Key.UP else 1
            self._select((self._place + step) % len(self._rows))
        elif key.isdecimal():
            self._type(key)
        elif key in ASKED:
            self.asked.emit(key, self._rows[self._place].routine)

    def show_selected(self) -> None:
        """Tell the routine that Enter would start, and what there is to say of it."""
        row = self._about(self._rows[self._place].routine)
        notes = ((row.caution,) if row.caution else ()) + row.notes
        for note in notes if notes != self._said else ():
            self._screen.line(note, Style.WARN if note == row.caution else Style.SOFT)
        self._said = notes
        amount = f", {row.amount}" if row.amount else ""
        text = f"{row.name}, {clock_time(row.total_ms)}{amount}. Enter starts it."
        if self._screen.redraws:
            self._screen.live(self._screen.styled(text[: self._screen.width], Style.STRONG))
        else:
            self._screen.line(text)
        self.selected.emit(row.routine)

    def _set(self, number: int, row: MenuRow) -> str:
        """One row in columns; how many exercises it has is told where there is room."""
        length = clock_time(row.total_ms)
        is_narrow = self._screen.width < NARROW
        count = "" if is_narrow else f"  {exercises_in_words(row.exercises)}"
        room = self._screen.width - 13 if is_narrow else min(40, self._screen.width - 28)
        name = row.name if len(row.name) <= room else f"{row.name[: room - 1]}…"
        return f"{number:>3}  {name:<{room}} {length:>6}{count}"

    def _type(self, digit: str) -> None:
        """A second digit makes a longer number where there is such a row, else begins anew."""
        for typed in (self._typed + digit, digit):
            if 1 <= int(typed) <= len(self._rows):
                self._select(int(typed) - 1)
                self._typed = typed
                return

    def _select(self, place: int) -> None:
        self._typed = ""
        self._place = place
        self.show_selected()
