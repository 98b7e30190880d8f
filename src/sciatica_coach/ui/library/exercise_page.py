"""The page of one exercise: see it move, read its steps, set it, start it.

Flow: everything stands in the words of the plan that the exercise alone would have now, so
a slider that is moved changes the steps, the length and the figure under one's hand. What
is set is kept once the hand has come to rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.catalog.form import form_of
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.finding import Finding, barriers_before, known_barriers
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.settings.setting import Setting, Value
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.figures.reel import reel_of
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.library.facts import FactsCard, OriginCard
from sciatica_coach.ui.library.forms import FormCards
from sciatica_coach.ui.library.growth import GrowthCard, dose_of
from sciatica_coach.ui.library.playing_figure import PlayingFigure
from sciatica_coach.ui.library.steps import ALL_OURS, StepList, are_ours, step_lines
from sciatica_coach.ui.settings.keeping import Keeping
from sciatica_coach.ui.settings.sections import RowsCard
from sciatica_coach.ui.settings.standing import Standings
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.today.offer import offer_of
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.growing import plan_lines
from sciatica_coach.wording.library import levels_words, sides_words, told_words
from sciatica_coach.wording.plain import clock_time
from sciatica_coach.wording.safety import caution_words
from sciatica_coach.wording.tongue import marked

NARROW_EM = 44
"""Below this width, in line heights, figure and steps stand one below the other."""
FIGURE_EM, FIGURE_PART = 15.5, 0.72
"""The least height of the figure: line heights, and at most so much of what is in sight."""
START, LEARN = marked("Start"), marked("Learn the steps first")
HIDE, CHANGE = marked("Hide this exercise"), marked("Change what I told you")
HIDE_HELP = marked(
    "Hidden, it leaves the library and the menu; routines that have it stay as they are."
)
FITS = marked("You looked for what you can do: another form of this exercise fits that.")
TAKE_FITTING = marked("Do it like this: {form}")
DOSE, SIDES = marked("How much"), marked("Sides")
FOR_ALL = marked("This holds for every exercise that has sides.")
AMOUNTS = ("repetitions", "sets")
SIDE_KEYS = ("session.sore_side", "session.side_order")


class ExercisePage(Page):
    """All about one exercise.

    Signals:
        start_asked(exercise: str): it is to begin, or the answers against it are to be changed.
        learn_asked(exercise: str): the person wants to learn its steps without a clock.
        setting_changed(key: str): a setting has another value now; it is kept in a moment.
        hidden(): the person does not want to see it in the library any more.
    """

    start_asked = Signal(str)
    learn_asked = Signal(str)
    setting_changed = Signal(str)
    hidden = Signal()

    def __init__(
        self, coach: Coach, finding: Finding, shelf: FigureShelf, parent: QWidget | None = None
    ) -> None:
        """Make the page; where the form that was found is not the one in force, it is offered."""
        super().__init__("", parent=parent)
        self._coach = coach
        self.exercise = exercise = finding.exercise
        self._fitting = finding.variant
        self._standings = Standings(coach, exercise.id)
        self._keeping = Keeping(coach, self)
        self._keeping.refused.connect(self._say)
        self.facts = words("", "list-soft")
        self.caution = words("", "strong")
        self.limits = words("", "soft")
        self.start = button(tr(START), "primary")
        self.start.setAccessibleName(tr("Start {exercise}").format(exercise=exercise.name))
        self.learn = button(tr(LEARN), "large")
        self.change = button(tr(CHANGE), "large")
        self.figure = PlayingFigure(shelf)
        self.steps = StepList()
        self.figure.step_shown.connect(self.steps.light)
        self.forms = FormCards(exercise, self._row("variant").unset)
        self.forms.chosen.connect(lambda form: self.on_changed(self._key("variant"), form))
        self.length = words("", "list-soft")
        self.levels = words("", "soft")
        self.sides = words("", "soft")
        self.ours = words(tr(ALL_OURS), "soft")
        self.about = FactsCard(exercise)
        self.growth: GrowthCard | None = None
        self.cards: list[RowsCard] = []
        self.hide_button = button(tr(HIDE))
        self.offer = frame("notice")
        self.take_fitting = button(tr(TAKE_FITTING).format(form=self._fitting.name))
        self.take_fitting.clicked.connect(self.on_take_fitting)
        self._top = self._heading()
        self._halves = self._seen_and_read()
        self._lay_out()
        self.start.clicked.connect(lambda: self.start_asked.emit(exercise.id))
        self.change.clicked.connect(lambda: self.start_asked.emit(exercise.id))
        self.learn.clicked.connect(lambda: self.learn_asked.emit(exercise.id))
        self.hide_button.clicked.connect(self.on_hide)
        self.refresh()

    def open(self) -> None:
        """Enter starts it, or leads to the answers that speak against it."""
        self.refresh()
        self.lead_to(self.action)

    @property
    def action(self) -> QPushButton:
        """What Enter does here."""
        return self.change if self.start.isHidden() else self.start

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._standings.forget()
        plan = self._plan
        self._show_facts(plan)
        self.steps.show_lines(step_lines(plan.means))
        self.ours.setVisible(are_ours(plan.means))
        self.figure.show_reel(reel_of(plan.means), self.exercise.name)
        variant = plan.means.prescriptions[0].variant
        explicit = self._standings.of(self._key("variant")).explicit
        self.forms.show_choice(variant, explicit=explicit)
        self.about.show_against(self._against(variant))
        self.offer.setVisible(variant != self._fitting.id)
        first = plan.means.prescriptions[0].first_side
        self.sides.setText(sides_words(self.exercise, first, tr=tr) if first else "")
        self.sides.setVisible(first is not None)
        self.levels.setText(levels_words(self.exercise, plan.level, tr=tr))
        self.levels.setVisible(bool(self.levels.text()))
        length = tr("Alone it takes {length}.").format(length=clock_time(plan.total_ms))
        self.length.setText(length)
        if self.growth is not None:
            self.growth.show_dose(plan.means.prescriptions[0])
        for card in self.cards:
            card.show_settings(self._standings.of)

    def on_look_changed(self, theme: Theme) -> None:
        """Hear whether less movement is wished for."""
        self.figure.be_still(still=theme.reduced_motion)

    def on_changed(self, key: str, value: Value) -> None:
        problem = self._keeping.set(key, value)
        self.refresh()
        self._say(key, tr(problem.text) if problem is not None else "")
        self.setting_changed.emit(key)

    def on_take_fitting(self) -> None:
        """Do it in the form that fits what was looked for, once its checks are answered."""
        self.forms.take(self._fitting.id)
        asks = not self.forms.checks.isHidden()
        self.lead_to(self.forms.checks.yes if asks else self.action)

    def on_hide(self) -> None:
        self._keeping.set(self._key("hidden"), value=True)
        self._keeping.on_rest()
        self.setting_changed.emit(self._key("hidden"))
        self.hidden.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keeping.on_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW_EM * em
        for halves in (self._top, self._halves):
            halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        tall = round(min(FIGURE_EM * em, FIGURE_PART * self.viewport().height()))
        self.figure.setMinimumHeight(tall)

    @property
    def _plan(self) -> Plan:
        return self._standings.plan(self.exercise.id)

    def _key(self, last: str) -> str:
        return f"exercise.{self.exercise.id}.{last}"

    def _row(self, last: str) -> Setting:
        return self._coach.settings.declaration.rows[self._key(last)]

    def _say(self, key: str, text: str) -> None:
        """What was wrong with the value, beside it; "" takes it away."""
        for card in self.cards:
            card.say(key, text)

    def _show_facts(self, plan: Plan) -> None:
        routine = self._coach.routine(self.exercise.id)
        caution = self._coach.caution(self.exercise.id)
        offer = offer_of(routine, plan, on_bed=caution.on_bed)
        lines = [f"{offer.length} · {offer.way}", offer.needed]
        self.facts.setText("\n".join(filter(None, lines)))
        told = caution_words(caution, tr=tr)
        self.caution.setText(told)
        self.caution.setVisible(bool(told))
        self.start.setVisible(caution.may_start)
        self.learn.setVisible(caution.may_start)
        self.change.setVisible(not caution.may_start)
        self.limits.setText("\n".join(offer.limits))
        self.limits.setVisible(bool(offer.limits))

    def _heading(self) -> QBoxLayout:
        """Name and facts on the left, what can be done on the right."""
        top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(24)
        told = QVBoxLayout()
        told.setSpacing(6)
        told.addWidget(words(self.exercise.name, "title"))
        if self.exercise.other_name:
            told.addWidget(words(self.exercise.other_name, "soft"))
        told.addWidget(self.facts)
        told.addWidget(self.caution)
        told.addWidget(self.limits)
        top.addLayout(told, 1)
        acts = FlowRow(16)
        for act in (self.start, self.learn, self.change):
            acts.add(act)
        top.addWidget(acts)
        top.setAlignment(acts, Qt.AlignmentFlag.AlignTop)
        return top

    def _seen_and_read(self) -> QBoxLayout:
        """The figure, and its steps beside it."""
        halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        halves.setContentsMargins(20, 20, 20, 20)
        halves.setSpacing(28)
        halves.addWidget(self.figure, 11)
        read = QVBoxLayout()
        read.setSpacing(10)
        read.addWidget(self.steps)
        read.addWidget(self.sides)
        read.addWidget(self.ours)
        read.addStretch(1)
        halves.addLayout(read, 9)
        return halves

    def _lay_out(self) -> None:
        column = self.column
        column.addLayout(self._top)
        offered = QVBoxLayout(self.offer)
        offered.setContentsMargins(24, 16, 24, 18)
        offered.addWidget(words(tr(FITS)))
        offered.addWidget(self.take_fitting, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.offer)
        card = frame("card")
        card.setLayout(self._halves)
        column.addWidget(card)
        column.addWidget(self.forms)
        self.forms.setVisible(len(self.exercise.variants) > 1)
        self._add_rows(DOSE, [self.length, self.levels], self._rows("hold_s", *AMOUNTS, "rest_s"))
        self._add_growth()
        if self.exercise.sided:
            rows = self._coach.settings.declaration.rows
            told = [words(tr(FOR_ALL), "soft")]
            self._add_rows(SIDES, told, [rows[key] for key in SIDE_KEYS])
        column.addWidget(self.about)
        column.addWidget(OriginCard(self.exercise))
        column.addWidget(words(tr(HIDE_HELP), "soft"))
        column.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.end()

    def _add_rows(self, about: str, told: Sequence[QWidget], settings: Sequence[Setting]) -> None:
        """A card with settings, and what is told above them."""
        card = RowsCard(settings)
        card.changed.connect(self.on_changed)
        for place, widget in enumerate((words(tr(about), "heading"), *told)):
            card.column.insertWidget(place, widget)
        self.cards.append(card)
        self.column.addWidget(card)

    def _add_growth(self) -> None:
        """The plan that grows, where there is one."""
        ladder = self._coach.ladders.get(self.exercise.id)
        if ladder is not None and plan_lines(
            self.exercise, ladder, dose_of(self._plan.means.prescriptions[0])
        ):
            self.growth = GrowthCard(self.exercise, ladder)
            self.column.addWidget(self.growth)

    def _rows(self, *names: str) -> list[Setting]:
        """Those of these settings that the exercise has."""
        rows = self._coach.settings.declaration.rows
        return [rows[key] for name in names if (key := self._key(name)) in rows]

    def _against(self, variant: str) -> list[str]:
        """What the person told that speaks against the form."""
        form = form_of(self.exercise, variant)
        said = barriers_before(form, known_barriers(self._coach.answers))
        return [told_words(each, tr=tr) for each in said]
