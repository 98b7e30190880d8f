"""My routines: each with what can be done with it, and the ways to a new one.

What was deleted can be given back as long as the program runs. Files that could not be read
are named below, with the line to look at.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coach import Coach
from sciatica_coach.own_routines import OwnRoutines
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.routines.routine_card import EDIT, START, RoutineCard
from sciatica_coach.ui.today.notice import ProblemsNotice
from sciatica_coach.ui.today.offer import Offer, offer_of
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject
from sciatica_coach.wording.safety import caution_words
from sciatica_coach.wording.tongue import marked

TITLE = marked("My routines")
NEW, OPEN = marked("New routine"), marked("Open a file")
COPY_OURS, PUT_AWAY = marked("Copy one of ours"), marked("Put ours away")
WHICH = marked("Which of ours shall yours begin with?")
RESTING, RESTING_EM = "childs_pose", 8.0
"""Who is seen at rest where there is no routine, and how tall in line heights."""
NOTHING = marked("You have no routines of your own yet.")
HOW = marked(
    "Put your own together, begin with a copy of one of ours, or open the file that your "
    "physiotherapist gave you. You can also drop a file onto this window."
)
DELETED, GIVE_BACK = marked("“{name}” is deleted."), marked("Take it back")
LEFT_OPEN = marked("“{name}” has changes that were not saved the last time.")
NOT_SOUND = marked("What was not saved in {file} cannot be read: {problem}")
TAKE_UP, LET_GO = marked("Go on with them"), marked("Let them go")


class RoutinesPage(Page):
    """The person's own routines.

    Signals:
        start_asked(routine: str): it is to begin.
        edit_asked(routine: str): it is to be changed.
        copy_asked(routine: str): one like it is to be made; it may be one of ours.
        hand_on_asked(routine: str): it is to be saved as a file somewhere else.
        delete_asked(routine: str): it is to be put aside.
        give_back_asked(): what was deleted last is to be there again.
        take_up_asked(): what was not saved the last time is to be gone on with.
        let_go_asked(): it is not.
        new_asked(): an empty one is to be made.
        open_asked(): a file is to be looked into.
    """

    start_asked = Signal(str)
    edit_asked = Signal(str)
    copy_asked = Signal(str)
    hand_on_asked = Signal(str)
    delete_asked = Signal(str)
    give_back_asked = Signal()
    take_up_asked = Signal()
    let_go_asked = Signal()
    new_asked = Signal()
    open_asked = Signal()

    def __init__(self, coach: Coach, own: OwnRoutines, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent=parent)
        self._coach = coach
        self._own = own
        self.cards: list[RoutineCard] = []
        self.new = button(tr(NEW), "large")
        self.new.clicked.connect(self.new_asked)
        self.copy_ours = button(tr(COPY_OURS), "large")
        self.copy_ours.clicked.connect(self.on_copy_ours)
        self.open_file = button(tr(OPEN), "large")
        self.open_file.clicked.connect(self.open_asked)
        self.resting = Picture(Subject(RESTING))
        em = self.fontMetrics().height()
        self.resting.setFixedSize(round(RESTING_EM * SHAPE * em), round(RESTING_EM * em))
        self.nothing = words(tr(NOTHING), "big")
        self.how = words(tr(HOW), "list-soft")
        self.ours = QWidget()
        self.grid = CardGrid()
        self.grid.chosen.connect(self.copy_asked)
        self.deleted = frame("notice")
        self.deleted_words = words("", "strong")
        self.give_back = button(tr(GIVE_BACK))
        self.give_back.clicked.connect(self.give_back_asked)
        self.left_open = frame("notice")
        self.left_words = words("", "strong")
        self.take_up = button(tr(TAKE_UP))
        self.take_up.clicked.connect(self.take_up_asked)
        self.let_go = button(tr(LET_GO))
        self.let_go.clicked.connect(self.let_go_asked)
        self.problem = words("", "warn")
        self.files = ProblemsNotice()
        self._list = QVBoxLayout()
        self._list.setSpacing(20)
        self._lay_out()
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.on_undo)
        self.refresh()

    def open(self) -> None:
        """Enter starts the first of them, or makes a new one."""
        self.refresh()
        self.lead_to(self.cards[0].acts[START] if self.cards else self.new)

    def lead_to_routine(self, routine: str) -> None:
        """Give the first thing to do with that routine the focus."""
        wanted = next((card for card in self.cards if card.routine == routine), None)
        if wanted is not None:
            self.lead_to(wanted.acts[EDIT])

    def refresh(self) -> None:
        """Show the routines as they are now."""
        routines = self._own.all
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(each) for each in routines]
        for card in self.cards:
            self._list.addWidget(card)
        self._order_tabs()
        for widget in (self.resting, self.nothing, self.how):
            widget.setVisible(not routines)
        self._show_deleted()
        self._show_left_open()
        folder = str(self._coach.paths.routines)
        self.files.show_problems(
            [each for each in self._coach.catalog.problems if each.file.startswith(folder)]
        )
        self.fill_pictures()

    def say(self, problem: str) -> None:
        """Show what could not be done, and why; "" takes it away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)

    def on_copy_ours(self) -> None:
        """Show what there is to begin with, or put it away again."""
        wanted = self.ours.isHidden()
        if wanted and not self.grid.cards:
            for routine in self._own.ours:
                card = Card(routine.id, routine.name)
                offer = self._offer(routine)
                spoken = tr("Copy {routine}").format(routine=offer.spoken)
                card.tell(offer.short, spoken, offer.cover(()))
                self.grid.add(card)
            self.fill_pictures()
            self._order_tabs()
        self.ours.setVisible(wanted)
        self.copy_ours.setText(tr(PUT_AWAY if wanted else COPY_OURS))
        if wanted:
            self.lead_to(self.grid.cards[0])

    def on_undo(self) -> None:
        if self._own.last_deleted:
            self.give_back_asked.emit()

    def _order_tabs(self) -> None:
        """Tab follows the eye, whenever what it meets was made."""
        acts = [act for card in self.cards for act in card.acts.values()]
        ways = (self.take_up, self.let_go, self.new, self.copy_ours, self.open_file)
        chain = (*ways, self.give_back, *self.grid.cards, *acts)
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _show_deleted(self) -> None:
        name = self._own.last_deleted
        self.deleted.setVisible(bool(name))
        self.deleted_words.setText(tr(DELETED).format(name=name))

    def _show_left_open(self) -> None:
        left = self._own.left_open
        self.left_open.setVisible(left is not None)
        if left is None:
            return
        if left.routine is None:
            told = tr(NOT_SOUND).format(file=left.path.name, problem=tr(left.problem))
        else:
            told = tr(LEFT_OPEN).format(name=left.routine.name)
        self.left_words.setText(told)
        self.take_up.setVisible(left.routine is not None)

    def _card(self, routine: Routine) -> RoutineCard:
        caution = caution_words(self._coach.caution(routine.id), tr=tr)
        card = RoutineCard(routine, self._offer(routine), caution)
        card.start_asked.connect(self.start_asked)
        card.edit_asked.connect(self.edit_asked)
        card.copy_asked.connect(self.copy_asked)
        card.hand_on_asked.connect(self.hand_on_asked)
        card.delete_asked.connect(self.delete_asked)
        return card

    def _offer(self, routine: Routine) -> Offer:
        on_bed = self._coach.caution(routine.id).on_bed
        return offer_of(routine, self._coach.plan(routine.id), on_bed=on_bed)

    def _lay_out(self) -> None:
        ways = FlowRow(16)
        for way in (self.new, self.copy_ours, self.open_file):
            ways.add(way)
        _fill(self.left_open, self.left_words, self.take_up, self.let_go)
        _fill(self.deleted, self.deleted_words, self.give_back)
        beginnings = QVBoxLayout(self.ours)
        beginnings.setContentsMargins(0, 0, 0, 0)
        beginnings.setSpacing(14)
        beginnings.addWidget(words(tr(WHICH), "heading"))
        beginnings.addWidget(self.grid)
        self.ours.hide()
        self.problem.hide()
        column = self.column
        for each in (self.resting, self.nothing, self.how, self.left_open, ways):
            column.addWidget(each)
        for part in (self.problem, self.deleted, self.ours):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addWidget(self.files)
        self.end()


def _fill(notice: QFrame, told: QLabel, *acts: QPushButton) -> None:
    """What is told, and what can be done about it."""
    across = QHBoxLayout(notice)
    across.setContentsMargins(24, 12, 24, 12)
    across.setSpacing(16)
    across.addWidget(told, 1)
    for act in acts:
        across.addWidget(act)
