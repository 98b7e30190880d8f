"""The forms of an exercise as cards, of which one is chosen: easier ones, deeper ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.library import easiest_first, form_words
from sciatica_coach.wording.plain import sentence

PICTURE_TALL = 0.46
HEADING = "Its forms"
HELP = "What you choose is remembered, and done in every routine that does not say otherwise."


class FormCards(QWidget):
    """One card each, easiest first; arrow keys choose, and a screen reader meets radio buttons.

    Signals:
        chosen(variant: object): the person chose a form; None leaves it to the level again.
    """

    chosen = Signal(object)

    def __init__(self, exercise: Exercise, unset: str, parent: QWidget | None = None) -> None:
        """Make the cards.

        unset  what it means to have chosen nothing
        """
        super().__init__(parent)
        self._grid = CardGrid(most=3)
        self._cards: dict[str, Card] = {}
        for variant in easiest_first(exercise):
            card = Card(variant.id, variant.name, PICTURE_TALL)
            lines = [form_words(exercise, variant), variant.summary]
            card.tell(
                "\n".join(filter(None, lines)),
                ". ".join(filter(None, [variant.name, *lines])),
                Subject(exercise.id, variant.id),
            )
            card.setCheckable(True)
            card.setAutoExclusive(True)
            card.toggled.connect(lambda on, id_=variant.id: self._on_toggled(id_, on=on))
            self._cards[variant.id] = card
            self._grid.add(card)
        self.give_back = button(sentence(unset))
        self.give_back.clicked.connect(lambda: self.chosen.emit(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(words(HEADING, "heading"))
        column.addWidget(words(HELP, "soft"))
        column.addWidget(self._grid)
        column.addWidget(self.give_back, 0, Qt.AlignmentFlag.AlignLeft)

    def card_of(self, variant: str) -> Card:
        return self._cards[variant]

    def show_choice(self, variant: str, *, explicit: bool) -> None:
        """Show which form is done; `explicit` where the person chose it."""
        card = self._cards[variant]
        with QSignalBlocker(card):
            card.setChecked(True)
        self.give_back.setVisible(explicit)

    def _on_toggled(self, variant: str, *, on: bool) -> None:
        if on:
            self.chosen.emit(variant)
