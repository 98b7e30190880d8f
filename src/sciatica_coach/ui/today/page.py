"""The home page: one hero with Start, the menu of routines, two quiet weeks.

Flow: the hero is compiled before the first paint; the cards show their names at once and
their lengths from `fill`, which the window calls after it. Choosing a card makes it the
hero and puts the focus on Start, so that one more Enter begins.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.first_start.answers import Answers
from sciatica_coach.ui.today.cards import CardGrid, RoutineCard
from sciatica_coach.ui.today.days import DaysStrip
from sciatica_coach.ui.today.hero import Hero
from sciatica_coach.ui.today.notice import ProblemsNotice
from sciatica_coach.ui.today.offer import Offer, offer_of

FIRST_ROUTINE = "first_steps"


def likeliest(played: Iterable[str], routines: Collection[str]) -> str | None:
    """The routine most likely wanted: the last one played that still exists, else the first.

    played  ids of routines, newest first
    """
    known = [routine for routine in played if routine in routines]
    if known:
        return known[0]
    return FIRST_ROUTINE if FIRST_ROUTINE in routines else next(iter(routines), None)


class TodayPage(Page):
    """What a person meets every morning.

    Signals:
        start_asked(routine: str): the person pressed Start.
        routine_chosen(routine: str): another routine is the hero now.
    """

    start_asked = Signal(str)
    routine_chosen = Signal(str)

    def __init__(
        self,
        catalog: Catalog,
        menu: Sequence[Routine],
        plan: Callable[[str], Plan],
        routine: str | None,
        answers: Answers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._catalog = catalog
        self._plan = plan
        self._answers = answers
        self.routine = routine
        self.hero = Hero()
        self.hero.start_asked.connect(self.start_asked)
        self.notice = ProblemsNotice()
        self.days = DaysStrip()
        self.days.hide()
        self.column.addWidget(self.hero)
        whole = [each for each in menu if each.id not in catalog.exercises]
        single = [each for each in menu if each.id in catalog.exercises]
        self.grids = [
            self._grid(heading, routines)
            for heading, routines in (("Routines", whole), ("One exercise at a time", single))
            if routines
        ]
        below_routines = self.column.count() - (2 if single and whole else 0)
        self.column.insertWidget(below_routines, self.days)
        self.column.insertWidget(below_routines + 1, self.notice)
        self.end()
        self.show_routine(routine)

    @property
    def cards(self) -> tuple[RoutineCard, ...]:
        return tuple(card for grid in self.grids for card in grid.cards)

    def show_routine(self, routine: str | None) -> None:
        """Make the routine the hero."""
        self.routine = routine
        offer = self._offer(routine)
        self.hero.setVisible(offer is not None)
        for grid in self.grids:
            grid.mark(routine or "")
        if offer is None:
            return
        exercises = [
            self._catalog.exercises[item.exercise]
            for item in self._catalog.routines[offer.routine].items
        ]
        self.hero.show_offer(
            offer, caution=self._answers.caution(exercises), may_start=self._answers.may_start
        )

    def fill(self) -> None:
        """Compile what the cards promise."""
        for card in self.cards:
            offer = self._offer(card.routine)
            if offer is not None:
                card.show_offer(offer)

    def refresh(self, answers: Answers) -> None:
        """Promise anew, after settings or answers have changed."""
        self._answers = answers
        self.show_routine(self.routine)
        self.fill()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Name the files that were left out."""
        self.notice.show_problems(problems)

    def show_days(self, done: Collection[int], today: date) -> None:
        """Show two weeks, once there is a day to show; `done` are day numbers."""
        self.days.setVisible(bool(done))
        self.days.show_days({date.fromordinal(day) for day in done}, today)

    def open(self) -> None:
        """Let Enter start."""
        self.hero.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_chosen(self, routine: str) -> None:
        self.show_routine(routine)
        self.verticalScrollBar().setValue(0)
        self.open()
        self.routine_chosen.emit(routine)

    def _grid(self, heading: str, routines: Sequence[Routine]) -> CardGrid:
        self.column.addWidget(words(heading, "heading"))
        grid = CardGrid()
        for routine in routines:
            grid.add(RoutineCard(routine.id, routine.name))
        grid.chosen.connect(self.on_chosen)
        self.column.addWidget(grid)
        return grid

    def _offer(self, routine: str | None) -> Offer | None:
        if routine is None or routine not in self._catalog.routines:
            return None
        known = self._catalog.routines[routine]
        return offer_of(known, self._plan(routine), self._catalog.exercises)
