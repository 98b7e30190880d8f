"""About this program, on one calm page; reached from the help page, and by Shift+F1."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach import __version__
from sciatica_coach.ui.about.origins import ORIGINS, Origin
from sciatica_coach.ui.about.parts import BESIDE, CARRIED, Part
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, leave_unread, words
from sciatica_coach.ui.tongue import tr

WIDEST = 940
SHARES = (3, 5, 4)
"""How the width goes to a part's name, what it does, and its licence."""


class AboutPage(Page):
    """What the program is made of.

    Signals:
        reading_asked(text: str): the person wants the page read aloud.
    """

    reading_asked = Signal(str)

    def __init__(self, texts: Path | None = None, parent: QWidget | None = None) -> None:
        """Make the page.

        texts  where the licences' whole texts lie; None where each part keeps its own
        """
        super().__init__(tr("About this program"), WIDEST, parent)
        self.read_aloud = button(tr("Read it to me"))
        self.read_aloud.clicked.connect(self.on_read_aloud)
        self.column.addWidget(words(f"Sciatica Coach {__version__}", "list-soft"))
        row = QHBoxLayout()
        row.addWidget(self.read_aloud)
        row.addStretch(1)
        self.column.addLayout(row)
        for origin in ORIGINS:
            self.column.addWidget(_card(origin))
        self.column.addWidget(_parts_card(tr("Every part and its licence"), CARRIED))
        self.column.addWidget(_parts_card(tr("Beside it, and what made it"), BESIDE))
        self.column.addWidget(words(_where_texts_are(texts), "soft"))
        self.end()

    def open(self) -> None:
        """Nothing needs an answer here; Esc leads back."""
        self.lead_to(self.read_aloud)

    def on_read_aloud(self) -> None:
        self.reading_asked.emit(
            " ".join(f"{tr(origin.what)}. {' '.join(map(tr, origin.facts))}" for origin in ORIGINS)
        )


def _where_texts_are(texts: Path | None) -> str:
    if texts is None:
        return tr("The whole text of each licence is with the part itself, where it is installed.")
    return tr("The whole texts of all licences lie in {folder}.").format(folder=texts)


def _parts_card(heading: str, parts: tuple[Part, ...]) -> QWidget:
    """A list; each part is told as one sentence."""
    card = frame("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(32, 22, 32, 24)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.addWidget(words(heading, "heading"), 0, 0, 1, 3)
    for number, part in enumerate(parts, start=1):
        name = words(part.name, "strong")
        does = tr(part.does)
        told = tr("{part}: {does}. Licence: {licence}.")
        name.setAccessibleName(told.format(part=part.name, does=does, licence=part.licence))
        others = words(does), words(part.licence, "soft")
        leave_unread(*others)
        for column, shown in enumerate((name, *others)):
            grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)
    for column, share in enumerate(SHARES):
        grid.setColumnStretch(column, share)
    return card


def _card(origin: Origin) -> QWidget:
    card = frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 22, 32, 24)
    column.setSpacing(8)
    column.addWidget(words(tr(origin.what), "heading"))
    for fact in origin.facts:
        column.addWidget(words(tr(fact)))
    return card
