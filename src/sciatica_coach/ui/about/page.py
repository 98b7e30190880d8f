"""About this program, on one calm page; reached from the help page, and by Shift+F1."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach import __version__
from sciatica_coach.ui.about.origins import ORIGINS, Origin
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words

WIDEST = 940


class AboutPage(Page):
    """What the program is made of.

    Signals:
        reading_asked(text: str): the person wants the page read aloud.
    """

    reading_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("About this program", WIDEST, parent)
        self.read_aloud = button("Read it to me")
        self.read_aloud.clicked.connect(self.on_read_aloud)
        self.column.addWidget(words(f"Sciatica Coach {__version__}", "list-soft"))
        row = QHBoxLayout()
        row.addWidget(self.read_aloud)
        row.addStretch(1)
        self.column.addLayout(row)
        for origin in ORIGINS:
            self.column.addWidget(_card(origin))
        self.end()

    def open(self) -> None:
        """Nothing needs an answer here; Esc leads back."""
        self.lead_to(self.read_aloud)

    def on_read_aloud(self) -> None:
        self.reading_asked.emit(
            " ".join(f"{origin.what}. {' '.join(origin.facts)}" for origin in ORIGINS)
        )


def _card(origin: Origin) -> QWidget:
    card = frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 22, 32, 24)
    column.setSpacing(8)
    column.addWidget(words(origin.what, "heading"))
    for fact in origin.facts:
        column.addWidget(words(fact))
    return card
