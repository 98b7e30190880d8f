"""A line to type after a session, for what no number says; the window's end page has it, too.

It is opened by a key of the question how it was, so nobody who lies on the floor is waited
for by it, and nothing is asked of who has nothing to say.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_coach.terminal.held_keys import HeldKeys
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.session import LONGEST_NOTE, NOTE

RUB_OUT = "\b \b"


class NoteLine(Page):
    """Takes what is typed, until Enter.

    Signals:
        noted(text: str): what was written; not sent where nothing was
        left(): the person is done with it
    """

    noted = Signal(str)
    left = Signal()

    takes_text = True

    def __init__(self, screen: Screen, held: HeldKeys) -> None:
        """An empty line.

        held  knows the key that led here, which may still be down
        """
        super().__init__()
        self._screen = screen
        held.setParent(self)
        held.pressed.connect(self._on_pressed)
        self._held = held
        self._text = ""

    def open(self) -> None:
        self._screen.line()
        self._screen.line(NOTE, Style.STRONG)
        self._screen.line("Type it, then Enter. Enter alone, or Esc: nothing.")
        self._show()

    def on_key(self, key: str) -> None:
        if self._text:
            self._on_pressed(key)
        else:
            self._held.on_key(key)

    def _on_pressed(self, key: str) -> None:
        match key:
            case Key.ENTER:
                self._done(self._text.strip())
            case Key.ESCAPE:
                self._done("")
            case Key.BACKSPACE if self._text:
                self._write(self._text[:-1], RUB_OUT)
            case Key.SPACE:
                self._type(" ")
            case _ if len(key) == 1:
                self._type(key)
            case _:
                pass

    def _type(self, character: str) -> None:
        if len(self._text) < LONGEST_NOTE:
            self._write(self._text + character, character)

    def _write(self, text: str, echo: str) -> None:
        self._text = text
        self._screen.echo(echo)
        self._show()

    def _show(self) -> None:
        """The end of the line, as much as there is room for."""
        self._screen.live(f"> {self._text[-(self._screen.width - 4) :]}_")

    def _done(self, text: str) -> None:
        self._screen.echo("\n")
        self._screen.close()
        self._screen.line(f"Written down: {text}" if text else "Nothing is written down.")
        if text:
            self.noted.emit(text)
        self.left.emit()
