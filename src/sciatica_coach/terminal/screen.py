"""What the terminal shows: lines that stay, and one live line that is redrawn in place.

Where lines cannot or should not be redrawn (a pipe, a dumb terminal, reduced motion,
which is also what a screen reader wants) the live line is not shown at all: then pages
say what matters in lines that stay, and `redraws` tells them so.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TextIO

WIDEST = 80
"""Text is never set wider, however wide the terminal is."""


class Style(StrEnum):
    """How a piece of text stands out; the value is the terminal's code for it.

    The phases bring their own ground: coloured letters alone cannot be read on every one.
    """

    PLAIN = ""
    STRONG = "1"
    SOFT = "2"
    WARN = "1;31"
    MOVE = "97;44"
    HOLD = "30;42"
    REST = "30;43"
    SWITCH = "97;45"
    PAUSED = "97;41"


class Screen:
    """Writes to one text stream.

    redraws  the live line is shown, and redrawn in place
    colours  styles are written; without it they are left out, the words stay
    gone     called once when nobody reads any more: a closed terminal, a pipe cut off
    """

    def __init__(
        self,
        stream: TextIO,
        *,
        redraws: bool,
        colours: bool,
        gone: Callable[[], object] = lambda: None,
    ) -> None:
        self._stream = stream
        self._gone: Callable[[], object] | None = gone
        self.redraws = redraws
        self._colours = colours
        self._live = ""

    @property
    def width(self) -> int:
        """Characters in a line, at most `WIDEST`."""
        return min(WIDEST, shutil.get_terminal_size().columns)

    def styled(self, text: str, style: Style) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._colours and style else text

    def line(self, text: str = "", style: Style = Style.PLAIN, indent: str = "") -> None:
        """A line that stays, wrapped; lines after the first begin with `indent`."""
        wrapped = textwrap.wrap(
            text,
            self.width,
            subsequent_indent=indent,
            break_long_words=False,  # a path stays one word, to be found and copied
            break_on_hyphens=False,
        ) or [""]
        self._write("".join(self.styled(row, style) + "\n" for row in wrapped))

    def written(self, text: str) -> None:
        """A line that stays, already styled and set to the width by the caller."""
        self._write(text + "\n")

    def live(self, text: str) -> None:
        """Redraw the live line as `text`, which the caller has set to the width."""
        if not self.redraws or text == self._live:
            return
        self._live = text
        self._write("")

    def echo(self, text: str) -> None:
        """What is being typed, letter by letter, where there is no live line to show it."""
        if not self.redraws:
            self._write(text)

    def close(self) -> None:
        """Take the live line away, so that the shell's prompt begins on a clean line."""
        self.live("")

    def _write(self, lines: str) -> None:
        if self._gone is None:
            return
        erased = "\r\x1b[K" if self.redraws else ""
        try:
            self._stream.write(erased + lines + (self._live if self.redraws else ""))
            self._stream.flush()
        except OSError:
            gone, self._gone = self._gone, None
            gone()


def redraws_on(stream: TextIO, environment: Mapping[str, str], *, reduced_motion: bool) -> bool:
    """Whether a line may be redrawn in place there."""
    return stream.isatty() and environment.get("TERM", "dumb") != "dumb" and not reduced_motion


def colours_on(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether colour codes may be written there; NO_COLOR with any value forbids them."""
    dumb = environment.get("TERM", "dumb") == "dumb"
    return stream.isatty() and not dumb and not environment.get("NO_COLOR")
