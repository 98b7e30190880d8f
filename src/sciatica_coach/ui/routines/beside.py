"""What stands beside the list in the editor: the chosen exercise, or what there is to add."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.editing.draft import Draft
from sciatica_coach.ui.routines.adding import AddPanel
from sciatica_coach.ui.routines.entry_card import EntryCard


class Beside(QWidget):
    """One of the two, made when it is wanted.

    Signals:
        made(): there is another card, or another panel.
        changed(what: str, item: RoutineItem): one thing of the exercise is to be other.
        rested(): the person is done with a text, for now.
        moved(steps: int): it is to stand so many places further down, or up.
        doubled(): it is to come once more.
        removed(): it is to be taken out.
        added(exercise: str): this one is to be added.
        done(): nothing more is to be added.
    """

    made = Signal()
    changed = Signal(str, object)
    rested = Signal()
    moved = Signal(int)
    doubled = Signal()
    removed = Signal()
    added = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: EntryCard | None = None
        self.adding: AddPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        shown = self.adding if self.adding is not None else self.card
        return shown.parts if shown is not None else ()

    def show_entry(
        self,
        draft: Draft,
        chosen: int | None,
        dose: Prescription | None,
        exercises: Mapping[str, Exercise],
    ) -> None:
        """Show the chosen entry, on a card of its own."""
        signed = bool(draft.head.by)
        card = self.card
        if card is not None and (
            chosen != card.key
            or card.signed is not signed
            or draft.entry(card.key).item.exercise != card.exercise.id
        ):
            self._drop(card)
            self.card = None
        if chosen is None:
            return
        entry, place = draft.entry(chosen), draft.place_of(chosen)
        if self.card is None:
            self.card = self._made_card(chosen, exercises[entry.item.exercise], signed=signed)
        last = place == len(draft.entries) - 1
        self.card.show_entry(entry, dose, first=place == 0, last=last)
        self.card.setVisible(self.adding is None)

    def show_adding(self, exercises: Mapping[str, Exercise]) -> AddPanel:
        """Show what there is to add in the card's place."""
        self.adding = panel = AddPanel(exercises)
        panel.chosen.connect(self.added)
        panel.done.connect(self.done)
        self._column.insertWidget(0, panel)
        panel.show()
        if self.card is not None:
            self.card.hide()
        self.made.emit()
        return panel

    def put_away(self) -> None:
        """Put away what there is to add, and show the card again."""
        if self.adding is not None:
            self._drop(self.adding)
            self.adding = None
        if self.card is not None:
            self.card.show()

    def _made_card(self, key: int, exercise: Exercise, *, signed: bool) -> EntryCard:
        card = EntryCard(key, exercise, signed=signed)
        card.changed.connect(self.changed)
        card.rested.connect(self.rested)
        card.moved.connect(self.moved)
        card.doubled.connect(self.doubled)
        card.removed.connect(self.removed)
        self._column.insertWidget(0, card)
        self.card = card
        self.made.emit()
        return card

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
