"""The one large card of the home page: a routine, what it asks for, its figure, and Start.

The exercises stand in a list of their own (`contents`), which the page puts below the
routines: what there is to choose from is in sight without scrolling.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.coaching.pain import NOT_SAID
from sciatica_coach.coaching.safety import Caution
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.today.amounts import AmountRow
from sciatica_coach.ui.today.asking import Asking
from sciatica_coach.ui.today.exercise_list import ExerciseList
from sciatica_coach.ui.today.feeling import BEFORE, MORNING, Feeling
from sciatica_coach.ui.today.leaving_out import LeavingOut
from sciatica_coach.ui.today.offer import Offer
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Picture
from sciatica_coach.wording.safety import caution_words
from sciatica_coach.wording.tongue import marked

if TYPE_CHECKING:
    # Only named here: the rules are loaded after the first paint.
    from sciatica_coach.ui.today.asked import Asked
    from sciatica_coach.ui.today.stop_card import StopCard
    from sciatica_coach.wording.day_view import DayView

NARROW_EM = 36
"""Below this width, in line heights, the figure stands below the words, and Start above them."""
TALL = 0.5
"""The height of the figure's ground, in parts of its width,"""
FIGURE_EM = 9.0
"""and in line heights at least."""
_NONE = Caution()
PUT_BACK = marked("I asked, put it back: {exercise}")
ON_A_BED = marked("Then you do it there, and nothing sends you to the floor.")


class Hero(QFrame):
    """The routine that Enter starts.

    Signals:
        start_asked(routine: str): the person pressed Start.
        learn_asked(routine: str): the person wants to learn its steps without a clock.
        bed_asked(): the person can lie on a firm bed after all.
        questions_asked(): what they told us has changed; the questions, once more.
        amount_chosen(amount: Amount): gently, as usual, or a little more.
        told(told: Told): the person said how it is.
        put_back_asked(exercise: str): one that waits is to come back.
        leave_out_asked(exercise: str): one is to be left out today, or done after all.
        answered(key: str, value: object): what is asked once was said; its setting and value.
    """

    start_asked = Signal(str)
    learn_asked = Signal(str)
    bed_asked = Signal()
    questions_asked = Signal()
    amount_chosen = Signal(object)
    told = Signal(object)
    put_back_asked = Signal(str)
    leave_out_asked = Signal(str)
    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._offer: Offer | None = None
        self._is_narrow = False
        self.name = words("", "title")
        self.facts = words("", "list-soft")
        self.caution = words("", "strong")
        self.limits = words("", "soft")
        self.afterwards = words("", "soft")
        self.start = button(tr("Start"), "primary")
        self.start.clicked.connect(self.on_start)
        self.learn = button(tr("Learn the steps first"), "large")
        self.learn.clicked.connect(self.on_learn)
        self.bed = button(tr("I have a firm bed"), "large")
        self.bed.clicked.connect(self.bed_asked)
        self.questions = button(tr("Answer the questions again"), "large")
        self.questions.clicked.connect(self.questions_asked)
        self.figure = Picture(tall=TALL)
        self.figure.setMinimumHeight(round(FIGURE_EM * self.fontMetrics().height()))
        self.exercises = ExerciseList()
        self._inside = words("", "heading")
        self.contents = self._made_contents()
        self.amounts = AmountRow()
        self.amounts.chosen.connect(self.amount_chosen)
        self.feeling = Feeling((BEFORE, MORNING))
        self.feeling.ask_for(MORNING, wanted=False)
        self.feeling.told.connect(self.told)
        self.leaving_out = LeavingOut(self.feeling.close_it)
        self.leaving_out.asked.connect(self.leave_out_asked)
        self.asking = Asking(self.feeling)
        self.asking.answered.connect(self.answered)
        self.put_back = FlowRow()
        self.put_back.hide()
        self._may_start = True
        self._bed_helps = False
        self._stop: StopCard | None = None
        self._told = self._words_and_buttons()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(36)
        self._halves.addLayout(self._told, 1)
        self._halves.addWidget(self.figure, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 30, 30, 16)
        column.setSpacing(18)
        column.addLayout(self._halves)
        column.addWidget(self.feeling)
        column.addWidget(self.leaving_out)
        column.addWidget(self.asking)

    @property
    def action(self) -> QPushButton:
        """What Enter does here: Start, or where that may not be, what could make it so."""
        if self._stop is not None:
            return self._stop.action
        offered = (each for each in (self.bed, self.questions) if not each.isHidden())
        return next(offered, self.start)

    @property
    def stop_text(self) -> str:
        """Why nothing may begin today, or ""."""
        return "" if self._stop is None else self._stop.text.text()

    def show_offer(self, offer: Offer, caution: Caution = _NONE) -> None:
        """Show the routine, and what stands against it by what the person told us."""
        self._offer = offer
        self.name.setText(offer.name)
        lines = [f"{offer.length} · {offer.size}", offer.way, offer.needed]
        self.facts.setText("\n".join(line for line in lines if line))
        told = caution_words(caution, tr=tr)
        self.caution.setText(told)
        self.caution.setVisible(bool(told))
        self.limits.setText("\n".join(offer.limits))
        self.limits.setVisible(bool(offer.limits))
        self.afterwards.setText(offer.afterwards if caution.may_start else tr(ON_A_BED))
        self._may_start, self._bed_helps = caution.may_start, caution.bed_helps
        self._show_start()
        self.bed.setVisible(caution.bed_helps)
        self.questions.setVisible(not (caution.may_start or caution.bed_helps))
        self.start.setAccessibleName(tr("Start {routine}").format(routine=offer.name))
        learn = tr("Learn the steps of {routine} first, without a clock")
        self.learn.setAccessibleName(learn.format(routine=offer.name))
        self.figure.show_subject(offer.cover(()))
        self._inside.setText(tr("In {routine}").format(routine=offer.name))
        self.exercises.show_offer(offer)

    def show_day(self, view: DayView) -> None:
        """Show what can be chosen today, and what there is to say."""
        self.amounts.show_amounts(view.amounts, view.chosen, view.lines)
        self.feeling.show_pain(BEFORE, view.before)
        self.feeling.show_pain(MORNING, view.morning)
        self.feeling.ask_for(MORNING, wanted=view.asks_morning or view.morning != NOT_SAID)
        self.leaving_out.show_exercises(view.leavable)
        self.put_back.clear()
        for id_, name in view.waiting:
            made = button(tr(PUT_BACK).format(exercise=name), "choice")
            made.clicked.connect(lambda _checked, which=id_: self.put_back_asked.emit(which))
            self.put_back.add(made)
        self.put_back.setVisible(bool(view.waiting))

    def ask(self, asked: Sequence[Asked]) -> None:
        """Ask what is asked once; whoever answered the last of it is back at Start."""
        was_there = self.asking.has_focus
        if was_there and asked != self.asking.questions:
            self.action.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it goes
        self.asking.show_questions(asked)
        if was_there and not self.asking.has_focus:
            next_one = next(iter(self.asking.chips.values()), self.action)
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stop(self, card: StopCard | None) -> None:
        """Show in the place of Start why nothing may begin today; None where it may."""
        if self._stop is not None:
            self._told.removeWidget(self._stop)
            self._stop.hide()
            self._stop.deleteLater()
        self._stop = card
        if card is not None:
            self._told.insertWidget(self._told.indexOf(self.amounts), card)
            self.amounts.hide()
            self.put_back.hide()
        self._show_start()

    def _made_contents(self) -> QFrame:
        """What the routine has in it, as a card."""
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 24, 30, 16)
        column.setSpacing(14)
        column.addWidget(self._inside)
        column.addWidget(self.exercises)
        return card

    def _show_start(self) -> None:
        begins = self._may_start and self._stop is None
        self.start.setVisible(begins)
        self.learn.setVisible(begins)
        self.afterwards.setVisible(begins or (self._bed_helps and self._stop is None))

    def on_start(self) -> None:
        if self._offer is not None:
            self.start_asked.emit(self._offer.routine)

    def on_learn(self) -> None:
        if self._offer is not None:
            self.learn_asked.emit(self._offer.routine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        self.figure.setMinimumHeight(round(FIGURE_EM * em))
        narrow = self.width() < NARROW_EM * em
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._told.removeWidget(self.facts)
        self._told.insertWidget(self._told.count() if narrow else 1, self.facts)

    def _words_and_buttons(self) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(12)
        for each in (self.name, self.facts, self.caution, self.limits):
            told.addWidget(each)
        told.addStretch(1)
        told.addSpacing(6)
        row = FlowRow(18)
        for one in (self.start, self.learn, self.bed, self.questions):
            row.add(one)
        told.addWidget(self.amounts)
        told.addWidget(self.put_back)
        told.addWidget(row)
        told.addWidget(self.afterwards)
        return told
