"""Setting text into a given width: wrap, then shrink, then elide, always in that order.

A text is first wrapped at its wished size; where it needs more lines than it may have,
it shrinks step by step to its least size; only there the last line is elided. So a
layout never has to hope that a text fits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

REMEMBERED = 2_000
"""Settings kept: a session says and shows the same texts again and again."""
LINE_HEIGHT = 1.24
"""From one baseline to the next, in parts of the type's size."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a text wants to be set: size and least size in pixels, and in how many lines."""

    px: float
    least: float
    lines: int = 1
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A text as it was set."""

    lines: tuple[str, ...]
    px: int
    bold: bool
    width: float

    @property
    def height(self) -> float:
        return len(self.lines) * line_height(self.px)

    @property
    def is_cut(self) -> bool:
        """Whether words are missing for want of room."""
        return any(line.endswith("…") for line in self.lines)


def line_height(px: float) -> float:
    return math.ceil(px * LINE_HEIGHT)


class Typesetter:
    """Fonts of one family, each made and measured once."""

    def __init__(self, family: str) -> None:
        self._family = family
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}
        self._settings: dict[tuple[str, Type, float], Setting] = {}

    def font(self, px: int, *, bold: bool = False) -> QFont:
        return self._sized(px, bold=bold)[0]

    def metrics(self, px: int, *, bold: bool = False) -> QFontMetricsF:
        return self._sized(px, bold=bold)[1]

    def width(self, text: str, px: int, *, bold: bool = False) -> float:
        return self.metrics(px, bold=bold).horizontalAdvance(text)

    def size_for_letters(self, letter_px: float, *, bold: bool = False) -> int:
        """The type size whose capital letters are at least `letter_px` high."""
        share = self.metrics(1000, bold=bold).capHeight() / 1000
        return math.ceil(letter_px / share)

    def fit(self, text: str, kind: Type, width: float) -> Setting:
        """The text in at most `kind.lines` lines no wider than `width`."""
        key = (text, kind, round(width, 1))
        if key not in self._settings:
            if len(self._settings) >= REMEMBERED:
                self._settings.clear()
            self._settings[key] = self._fitted(text, kind, width)
        return self._settings[key]

    def _fitted(self, text: str, kind: Type, width: float) -> Setting:
        px = math.ceil(kind.px)
        least = min(px, math.ceil(kind.least))
        while True:
            lines = self.wrap(text, px, width, bold=kind.bold)
            whole = all(self.width(line, px, bold=kind.bold) <= width for line in lines)
            if whole and len(lines) <= kind.lines:
                break
            if px <= least:
                lines = self._elided(lines, px, width, kind)
                break
            # In so many lines there is no more room than this.
            most = px * kind.lines * width / max(1.0, self.width(text, px, bold=kind.bold))
            px = max(least, min(px - max(1, px // 16), math.ceil(most)))
        if len(lines) > 1:
            lines = self._balanced(lines, px, width, kind)
        widest = max((self.width(line, px, bold=kind.bold) for line in lines), default=0.0)
        return Setting(tuple(lines), px, kind.bold, widest)

    def wrap(self, text: str, px: int, width: float, *, bold: bool = False) -> list[str]:
        """Lines broken between words; a word wider than the width stands alone."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, px, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _balanced(self, lines: list[str], px: int, width: float, kind: Type) -> list[str]:
        """The same number of lines, of more even length: no word alone in the last one."""
        text = " ".join(lines)
        narrow, wide = width / 2, width
        best = lines
        for _ in range(6):
            middle = (narrow + wide) / 2
            tried = self.wrap(text, px, middle, bold=kind.bold)
            fits = all(self.width(line, px, bold=kind.bold) <= width for line in tried)
            if fits and len(tried) <= len(lines):
                best, wide = tried, middle
            else:
                narrow = middle
        return best

    def _elided(self, lines: list[str], px: int, width: float, kind: Type) -> list[str]:
        metrics = self.metrics(px, bold=kind.bold)
        kept = lines[: kind.lines]
        if len(lines) > len(kept):
            kept[-1] = " ".join(lines[kind.lines - 1 :])
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in kept]

    def _sized(self, px: int, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
        key = (px, bold)
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(max(1, px))
            font.setBold(bold)
            self._fonts[key] = (font, QFontMetricsF(font))
        return self._fonts[key]
