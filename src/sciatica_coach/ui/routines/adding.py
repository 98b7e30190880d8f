"""All exercises, to add one of them to the routine: found by typing, or by looking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise, Kind
from sciatica_coach.coaching.finding import Wish, find
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.library.filters import SearchField
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.library import TYPED, terms_of
from sciatica_coach.wording.plain import POSITIONS, sentence
from sciatica_coach.wording.tongue import marked

HEADING, DONE = marked("Add an exercise"), marked("Done")
NOTHING = marked("No exercise fits. Try another word.")
CARD_EM = 7
OWN = marked("One that is not here, in your own words:")
OWN_KINDS = (
    (Kind.REPS, marked("Repeated")),
    (Kind.SIDED_HOLD, marked("One side, then the other")),
)


class AddPanel(QFrame):
    """A field to type in, and the exercises that fit.

    Signals:
        chosen(exercise: str): this one is to be added.
        described(kind: Kind): one that we do not have is to be added, and described.
        done(): nothing more is to be added.
    """

    chosen = Signal(str)
    described = Signal(object)
    done = Signal()

    def __init__(self, exercises: Mapping[str, Exercise], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._exercises = exercises
        self.search = SearchField()
        self.search.textChanged.connect(self.on_typed)
        self.nothing = words(tr(NOTHING))
        self.nothing.hide()
        self.grid = CardGrid(most=3, narrowest_em=CARD_EM)
        self.grid.chosen.connect(self.chosen)
        self.close_button = button(tr(DONE))
        self.close_button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        column.addWidget(words(tr(HEADING), "heading"))
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.search, 1)
        across.addWidget(self.close_button)
        column.addLayout(across)
        self.own = FlowRow(12)
        self.own.add(words(tr(OWN), "soft"))
        for kind, text in OWN_KINDS:
            made = button(tr(text))
            made.clicked.connect(lambda _checked, of=kind: self.described.emit(of))
            self.own.add(made)
        column.addWidget(self.own)
        column.addWidget(self.nothing)
        column.addWidget(self.grid)
        column.addStretch(1)
        for exercise in exercises.values():
            self._add(exercise)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from above."""
        return (self.search, self.close_button, self.own, self.grid)

    def on_typed(self, text: str) -> None:
        """Show what fits the words that were typed."""
        wish = Wish(terms=terms_of(text, tr=tr))
        typed = {each: tr(words_typed) for each, words_typed in TYPED.items()}
        fitting = find(self._exercises.values(), wish, typed, {})
        self._show(each.exercise.id for each in fitting)

    def _show(self, ids: Iterable[str]) -> None:
        self.grid.show_only(ids)
        self.nothing.setVisible(not self.grid.shown)

    def _add(self, exercise: Exercise) -> None:
        card = Card(exercise.id, exercise.name)
        where = sentence(tr(POSITIONS[exercise.position]))
        ours = "." not in exercise.id
        card.picture.setVisible(ours)
        add = tr("Add {exercise}").format(exercise=exercise.name)
        card.tell(where, f"{add}. {where}", Subject(exercise.id) if ours else None)
        self.grid.add(card)
