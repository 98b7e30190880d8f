"""What stands beside the list in the editor: the chosen exercise, or what there is to add."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.own_exercise import OwnExercise
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.editing.draft import Draft
from sciatica_coach.editing.own import own_of
from sciatica_coach.ui.routines.adding import AddPanel
from sciatica_coach.ui.routines.entry_card import EntryCard
from sciatica_coach.ui.routines.own_card import OwnCard


class Beside(QWidget):
    """One of the two, made when it is wanted.

    Signals:
        made(): there is another card, or another panel.
        changed(what: str, item: RoutineItem): one thing of the exercise is to be other.
        told(what: str, own: OwnExercise): an exercise of the routine's own is told otherwise.
        rested(): the person is done with a text, for now.
        moved(steps: int): it is to stand so many places further down, or up.
        doubled(): it is to come once more.
        removed(): it is to be taken out.
        added(exercise: str): this one is to be added.
        described(kind: Kind): one of the routine's own is to be added, to be described.
        done(): nothing more is to be added.
    """

    made = Signal()
    changed = Signal(str, object)
    told = Signal(str, object)
    rested = Signal()
    moved = Signal(int)
    doubled = Signal()
    removed = Signal()
    added = Signal(str)
    described = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: EntryCard | None = None
        self.own: OwnCard | None = None
        self.adding: AddPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addStretch(1)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        if self.adding is not None:
            return self.adding.parts
        shown = (each for each in (self.card, self.own) if each is not None)
        return tuple(part for each in shown for part in each.parts)

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
            or exercises[card.exercise.id].name != card.exercise.name
        ):
            self._drop(card)
            self.card = None
        self._show_own(None if chosen is None else own_of(draft, draft.entry(chosen).item.exercise))
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
        panel.described.connect(self.described)
        panel.done.connect(self.done)
        self._column.insertWidget(0, panel)
        panel.show()
        for each in (self.card, self.own):
            if each is not None:
                each.hide()
        self.made.emit()
        return panel

    def put_away(self) -> None:
        """Put away what there is to add, and show the card again."""
        if self.adding is not None:
            self._drop(self.adding)
            self.adding = None
        for each in (self.card, self.own):
            if each is not None:
                each.show()

    def _show_own(self, own: OwnExercise | None) -> None:
        """What an exercise of the routine's own is, below what is set of it here."""
        if self.own is not None and (own is None or own.id != self.own.own.id):
            self._drop(self.own)
            self.own = None
        if own is None:
            return
        if self.own is None:
            self.own = card = OwnCard(own)
            card.changed.connect(self.told)
            card.rested.connect(self.rested)
            self._column.insertWidget(self._column.count() - 1, card)
            self.made.emit()
        self.own.show_own(own)
        self.own.setVisible(self.adding is None)

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
