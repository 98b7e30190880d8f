"""The library: all exercises as cards, and what narrows them down.

Flow: the cards are made once; whatever is typed or picked asks `coaching.finding` which of
them fit, and the others leave. What the person cannot do, by the first start's answers, is
picked from the beginning; one press shows everything again. Typing anywhere on the page
searches.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.form import form_of
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.finding import (
    Finding,
    Wish,
    barriers_before,
    choices_of,
    find,
    known_barriers,
)
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.library.filters import Filters
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject
from sciatica_coach.wording.library import BY_ANSWERS, TYPED, count_words
from sciatica_coach.wording.plain import POSITIONS, minutes, sentence
from sciatica_coach.wording.tongue import marked

CARD_EM = 12
"""The narrowest card, in line heights."""
PICTURE_TALL = 0.56
"""The height of a card's picture, in parts of its width."""
AT_REST_MS = 700
"""So long after the last key a screen reader hears how many exercises are left."""
RESTING, RESTING_EM = "childs_pose", 8.0
"""Who is seen at rest where nothing fits, and how tall in line heights."""
TITLE = marked("Exercises")
NOTHING = marked("No exercise fits all of this.")
SHOW_ALL = marked("Show all exercises")
HIDDEN = marked("Out of sight")
NOT_FOR_YOU = marked("Not for you, by your answers")


class LibraryPage(Page):
    """All exercises to find one among.

    Signals:
        exercise_asked(finding: Finding): the person wants to see the page of an exercise, found
            in the form that fits what was looked for.
        shown_again(exercise: str): a hidden one is to be in sight again.
    """

    exercise_asked = Signal(object)
    shown_again = Signal(str)

    def __init__(self, coach: Coach, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent=parent)
        self._coach = coach
        self._exercises = exercises_of(coach)
        self._plans: dict[str, Plan] = {}
        self._said = known_barriers(coach.answers)
        self._came_from = ""
        self.filters = Filters(choices_of(self._exercises), self._said)
        self.filters.changed.connect(self.on_wish_changed)
        self.count = words("", "list-soft")
        self.reason = words(tr(BY_ANSWERS), "soft")
        self.show_all = button(tr(SHOW_ALL))
        self.show_all.clicked.connect(self.on_show_all)
        self.resting = Picture(Subject(RESTING))
        em = self.fontMetrics().height()
        self.resting.setFixedSize(round(RESTING_EM * SHAPE * em), round(RESTING_EM * em))
        self.nothing = words(tr(NOTHING), "big")
        self.back = button(tr(SHOW_ALL), "large")
        self.back.clicked.connect(self.on_show_all)
        self.grid = CardGrid(most=5, narrowest_em=CARD_EM)
        self.grid.chosen.connect(self.on_chosen)
        self.hidden_heading = words(tr(HIDDEN), "heading")
        self.hidden = FlowRow()
        self._at_rest = QTimer(self, singleShot=True, interval=AT_REST_MS)
        self._at_rest.timeout.connect(self.on_rest)
        self._lay_out()
        for exercise in self._exercises:
            self.grid.add(Card(exercise.id, exercise.name, PICTURE_TALL))
        self.refresh()

    def open(self) -> None:
        """Back from an exercise its card has the focus, else the field to type in."""
        self._hear_answers()
        self.refresh()
        came_from, self._came_from = self._came_from, ""
        self.lead_to_card(came_from)

    def lead_to_card(self, exercise: str) -> None:
        """Give the card of that exercise the focus, or the field where it is not in sight."""
        back_at = [card for card in self.grid.shown if card.key == exercise]
        self.lead_to(back_at[0] if back_at else self.filters.search)
        self.filters.search.selectAll()

    def begin_anew(self) -> None:
        """Look for nothing but what goes with the first start's answers."""
        self.filters.hear(self._said)

    def refresh(self) -> None:
        """Tell anew of every exercise, after settings or answers have changed."""
        self._plans = {each.id: self._coach.plan(each.id) for each in self._exercises}
        self._lay_out_hidden()
        self.on_wish_changed()

    def on_wish_changed(self) -> None:
        """Show what fits."""
        wish = self.filters.wish
        found = self._found(wish)
        self.grid.show_only(each.exercise.id for each in found)
        left_out = len(found) < len(self._in_sight)
        self.count.setText(count_words(len(found), len(self._in_sight), tr=tr))
        self.count.setVisible(bool(found))
        self.reason.setVisible(bool(found) and left_out and wish == Wish(barriers=self._said))
        narrowed = wish != Wish()
        self.show_all.setVisible(narrowed and bool(found))
        self.grid.setVisible(bool(found))
        for widget in (self.resting, self.nothing, self.back):
            widget.setVisible(not found)
        cards = {card.key: card for card in self.grid.cards}
        for each in found:
            self._tell(cards[each.exercise.id], each)
        self.fill_pictures()
        if self.isVisible():
            self._at_rest.start()

    def on_show_all(self) -> None:
        """Take everything back that narrows."""
        self.filters.show_wish(Wish())
        self.on_wish_changed()
        self.lead_to(self.filters.search)

    def on_chosen(self, exercise: str) -> None:
        self._came_from = exercise
        found = {each.exercise.id: each for each in self._found(self.filters.wish)}
        self.exercise_asked.emit(found[exercise])

    def on_rest(self) -> None:
        """Tell a screen reader how many are left, now that nothing is typed any more."""
        told = self.count.text() if self.grid.shown else tr(NOTHING)
        announce(self, told)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._at_rest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is looked for, in place of what was before."""
        text = event.text()
        if text.isalnum() and not self.filters.search.hasFocus():
            self.lead_to(self.filters.search)
            self.filters.search.setText(text)
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def _in_sight(self) -> list[Exercise]:
        """The exercises that are not hidden."""
        return [each for each in self._exercises if not self._is_hidden(each)]

    def _is_hidden(self, exercise: Exercise) -> bool:
        return self._coach.settings.values.get(f"exercise.{exercise.id}.hidden") is True

    def _found(self, wish: Wish) -> tuple[Finding, ...]:
        usual = {id_: dose_of(plan).variant for id_, plan in self._plans.items()}
        typed = {each: tr(text) for each, text in TYPED.items()}
        return find(self._in_sight, wish, typed, usual)

    def _tell(self, card: Card, finding: Finding) -> None:
        """What stands on the card: where, and how long, or in which form where that is another."""
        exercise, variant = finding
        plan = self._plans[exercise.id]
        done = form_of(exercise, variant.id)
        where = tr(POSITIONS[done.position])
        length = minutes(plan.total_ms, tr=tr)
        line = f"{sentence(where)} · {minutes(plan.total_ms, short=True, tr=tr)}"
        told = [exercise.name, f"{sentence(where)}, {length}"]
        if variant.id != dose_of(plan).variant:
            line = f"{variant.name} · {where}"
            told = [exercise.name, variant.name, sentence(where)]
        if barriers_before(done, self._said):
            line = f"{line}\n{tr(NOT_FOR_YOU)}"
            told.append(tr(NOT_FOR_YOU))
        card.tell(line, f"{'. '.join(told)}.", Subject(exercise.id, variant.id))

    def _hear_answers(self) -> None:
        """Begin anew from what the first start's answers say, where they are others now."""
        said = known_barriers(self._coach.answers)
        if said != self._said:
            self._said = said
            self.filters.hear(said)

    def _lay_out(self) -> None:
        found = QHBoxLayout()
        found.setSpacing(18)
        found.addWidget(self.count)
        found.addWidget(self.show_all)
        found.addStretch(1)
        column = self.column
        column.addWidget(self.filters)
        column.addLayout(found)
        column.addWidget(self.reason)
        column.addWidget(self.resting)
        column.addWidget(self.nothing)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.grid)
        column.addWidget(self.hidden_heading)
        column.addWidget(self.hidden)
        self.end()

    def _lay_out_hidden(self) -> None:
        """A way back for each exercise that was hidden."""
        hidden = [each for each in self._exercises if self._is_hidden(each)]
        self.hidden.clear()
        for exercise in hidden:
            text = tr("Show {exercise}") if exercise.put_away else tr("Show {exercise} again")
            made = button(text.format(exercise=exercise.name))
            made.clicked.connect(lambda _checked, id_=exercise.id: self.shown_again.emit(id_))
            self.hidden.add(made)
        for widget in (self.hidden_heading, self.hidden):
            widget.setVisible(bool(hidden))


def dose_of(plan: Plan) -> Prescription:
    """The dose of a plan that has one exercise."""
    return plan.means.prescriptions[0]


def exercises_of(coach: Coach) -> tuple[Exercise, ...]:
    """All that can be done alone; what a routine brings along is done in that routine."""
    catalog = coach.catalog
    return tuple(each for id_, each in catalog.exercises.items() if id_ in catalog.routines)
