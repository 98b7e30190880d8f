"""A quiet bar with what is amiss; it takes its place only while it says something.

Each source has one sentence of its own, so that none takes another's away. A person who
has read them closes the bar; it stays closed until a source has something new to say.
From the mat nobody can close it: there it is put away, but only what has stood long
enough to be read; a sentence that has just come stays.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from sciatica_coach.desktop.clock import real_ms
from sciatica_coach.ui.controls.words import button
from sciatica_coach.ui.tongue import tr

SMALLEST_PX = 18
"""Of the letters, however little room there is;"""
BESIDE, ABOVE, BETWEEN = 20, 8, 16
"""and pixels at the bar's sides, above and below its words, and before its button."""
BUTTON = 40 + 2 * 4
"""Height of the button with its edge, and what it has beside its words."""
GLANCE_MS = 4_000
"""Until somebody on the mat has looked up;"""
LETTER_MS = 80
"""and what each letter takes a slow reader then."""


class Source(Enum):
    """Who has something to say, in the order in which it is shown."""

    VOICE = "voice"
    JOURNAL = "journal"
    AWAKE = "awake"
    CLAPS = "claps"
    BATTERY = "battery"
    SCREEN = "screen"


class NoticeBar(QFrame):
    """Shows the sentences of all sources, or nothing at all."""

    def __init__(
        self, clock_ms: Callable[[], int] = real_ms, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "session-notice")
        self._clock_ms = clock_ms
        self._said: dict[Source, str] = {}
        self._since_ms: dict[Source, int] = {}
        self._read: dict[Source, str] = {}
        self._held_back = False
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.close_it = button(tr("Close"))
        self.close_it.setAccessibleName(tr("Close this notice"))
        self.close_it.clicked.connect(self.on_read)
        row = QHBoxLayout(self)
        row.setContentsMargins(BESIDE, ABOVE, BESIDE, ABOVE)
        row.setSpacing(BETWEEN)
        row.addWidget(self._words, 1)
        row.addWidget(self.close_it)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def say(self, source: Source, sentence: str) -> None:
        """Show that sentence in place of the source's last one; "" takes it away."""
        if self._said.get(source) != sentence:
            self._since_ms[source] = self._clock_ms()
        self._said[source] = sentence
        if self._read.get(source) != sentence:
            self._read.pop(source, None)
        self._show()

    def fit(self, px: int, room: QSize) -> None:
        """Have letters of `px` pixels, or smaller ones where the bar is no taller than `room`."""
        smaller = range(px, SMALLEST_PX, -1)
        fitting = (each for each in smaller if self._tall(each, room.width()) <= room.height())
        font = QFont(self.font())
        font.setPixelSize(next(fitting, SMALLEST_PX))
        for each in (self._words, self.close_it):
            if each.font().pixelSize() != font.pixelSize():
                each.setFont(font)

    def on_read(self) -> None:
        """Take away what is shown, until something else is said."""
        self._read = dict(self._said)
        self._show()

    def put_away(self) -> None:
        """Take away what has stood long enough to be read, until something else is said."""
        now = self._clock_ms()
        for source, said in self._said.items():
            if now - self._since_ms[source] >= GLANCE_MS + LETTER_MS * len(said):
                self._read[source] = said
        self._show()

    def hold_back(self, *, held: bool) -> None:
        """Stay out of sight while something of more weight needs the place."""
        if held is not self._held_back:
            self._held_back = held
            self._show()

    def _tall(self, px: int, width: int) -> int:
        """Its height with letters of that size: asked of the letters, not of the widgets."""
        font = QFont(self.font())
        font.setPixelSize(px)
        letters = QFontMetrics(font)
        button_wide = letters.horizontalAdvance(self.close_it.text()) + BUTTON
        place = QRect(0, 0, width - 2 * BESIDE - BETWEEN - button_wide, 0)
        words = letters.boundingRect(place, Qt.TextFlag.TextWordWrap, self.text())
        return max(words.height(), letters.height(), BUTTON) + 2 * ABOVE

    def _show(self) -> None:
        unread = [
            said
            for source in Source
            if (said := self._said.get(source, "")) and source not in self._read
        ]
        self._words.setText(" ".join(unread))
        self.setVisible(bool(unread) and not self._held_back)
