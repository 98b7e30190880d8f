"""The home page: one hero with Start, the menu of routines, two quiet weeks.

Flow: the hero is compiled before the first paint; the cards show their names at once and
their lengths from `fill`, which the window calls after it. Choosing a card makes it the
hero and puts the focus on Start, so that one more Enter begins.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.safety import Caution
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.voice_notice import VoiceNotice
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.today.days import DaysStrip
from sciatica_coach.ui.today.hero import Hero
from sciatica_coach.ui.today.notice import ProblemsNotice
from sciatica_coach.ui.today.offer import Offer, offer_of
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.voice.state import SILENT, VoiceState
from sciatica_coach.wording.tongue import marked

if TYPE_CHECKING:
    # Only named here: the rules are loaded after the first paint.
    from sciatica_coach.ui.today.asked import Asked
    from sciatica_coach.ui.today.stop_card import StopCard
    from sciatica_coach.wording.day_view import DayView

SINGLES = marked("One exercise at a time")
FROM_FILE = marked("Open a file from my physiotherapist")
VOICE_GOES_ON = marked("The voice goes on while it is dark.")
NOTHING = marked("No routine could be read. What is wrong with which file stands below.")


class TodayPage(Page):
    """What a person meets every morning.

    Signals:
        start_asked(routine: str): the person pressed Start.
        learn_asked(routine: str): the person wants to learn its steps without a clock.
        routine_chosen(routine: str): another routine is the hero now.
        sound_asked(): the voice or the sound is to be tried again.
        exercises_asked(): the person looks for a single exercise.
        file_asked(): the person has a routine in a file.
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
    routine_chosen = Signal(str)
    sound_asked = Signal()
    exercises_asked = Signal()
    file_asked = Signal()
    bed_asked = Signal()
    questions_asked = Signal()
    amount_chosen = Signal(object)
    told = Signal(object)
    put_back_asked = Signal(str)
    leave_out_asked = Signal(str)
    answered = Signal(str, object)

    def __init__(
        self,
        catalog: Catalog,
        menu: Callable[[], Sequence[Routine]],
        plan: Callable[[str], Plan],
        routine: str | None,
        caution: Callable[[str], Caution],
        parent: QWidget | None = None,
    ) -> None:
        """Make the hero and the cards of the routines.

        menu     gives the routines to choose from; those of one exercise stand in the library
        routine  the hero, or None where there is no routine at all
        caution  says what stands against a routine for this person
        """
        super().__init__(parent=parent)
        self._catalog = catalog
        self._menu = menu
        self._plan = plan
        self._caution = caution
        self.routine = routine
        self._was_chosen = False
        self._dark = ""
        self._is_heard = True
        self._cards: dict[str, tuple[QWidget, QPushButton]] = {}
        self.hero = self._make_hero()
        self.voice = VoiceNotice()
        self.voice.try_again_asked.connect(self.sound_asked)
        self.awake = words("", "soft")
        self.awake.hide()
        self.notice = ProblemsNotice()
        self.days = DaysStrip()
        self.days.hide()
        self._routines = CardGrid()
        self._routines.chosen.connect(self.on_chosen)
        self.singles = button(tr(SINGLES), "large")
        self.singles.clicked.connect(self.exercises_asked)
        self.from_file = button(tr(FROM_FILE), "large")
        self.from_file.clicked.connect(self.file_asked)
        self.nothing = words(tr(NOTHING), "big")
        self._stack()
        self._lay_out()
        self.end()
        self.show_routine(routine)

    @property
    def cards(self) -> tuple[Card, ...]:
        return self._routines.cards

    def choose(self, routine: str) -> None:
        """Make what the person asked for the hero; it stays that whatever is proposed later."""
        self._was_chosen = True
        self.show_routine(routine)

    def propose(self, routine: str | None) -> None:
        """Make it the hero, with the next `refresh`, unless the person has chosen one."""
        if not self._was_chosen:
            self.routine = routine

    def follow(self, catalog: Catalog, likely: str | None) -> None:
        """Offer what there is now; `likely` where the hero is not there any more.

        It is told anew with the next `refresh`.
        """
        self._catalog = catalog
        self._routines.clear()
        if self.routine not in catalog.routines:
            self._was_chosen = False
            self.routine = likely

    def show_routine(self, routine: str | None) -> None:
        """Make the routine the hero."""
        self.routine = routine
        offer = self._offer(routine)
        self.hero.setVisible(offer is not None)
        self.nothing.setVisible(offer is None)
        self._routines.mark(routine or "")
        if offer is None:
            return
        had_focus = self.hero.action.hasFocus()
        self.hero.show_offer(offer, self._caution(offer.routine))
        if had_focus:
            self.open()
        self.fill_pictures()

    def fill(self) -> None:
        """Compile what all cards promise."""
        self._lay_out()
        shown: list[Subject | None] = []
        for card in self.cards:
            offer = self._offer(card.key)
            if offer is not None:
                cover = offer.cover(shown)
                shown.append(cover)
                card.tell(offer.short, offer.spoken, cover)
        self.fill_pictures()

    def refresh(self) -> None:
        """Promise anew, after settings or answers have changed."""
        self.show_routine(self.routine)
        self.fill()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Name the files that were left out."""
        self.notice.show_problems(problems)

    def show_voice(self, state: VoiceState) -> None:
        """Say quietly what is missing, before the person lies down."""
        self.voice.show_state(state)
        self._is_heard = state.can_be_heard and state.engine != SILENT
        self._show_awake()

    def show_awake(self, sentence: str) -> None:
        """Say quietly that the screen may go dark; "" where it will not."""
        self._dark = sentence
        self._show_awake()

    def show_days(self, done: Collection[int], today: date) -> None:
        """Show two weeks, once there is a day to show; `done` are day numbers."""
        self.days.setVisible(bool(done))
        self.days.show_days({date.fromordinal(day) for day in done}, today)

    def show_day(self, view: DayView, stop: StopCard | None) -> None:
        """Show what can be chosen today, and what there is to say; or why nothing may begin."""
        self.hero.show_day(view)
        self.hero.show_stop(stop)

    def ask(self, questions: Sequence[Asked]) -> None:
        """Ask beside Start what is asked once."""
        self.hero.ask(questions)

    def put_first(self, key: str, card: QWidget, action: QPushButton) -> None:
        """Put a card above all else, whose `action` Enter takes when the page is opened.

        key  names it for `withdraw`; another card of that name gives way
        """
        self.withdraw(key)
        self._cards[key] = card, action
        self.column.insertWidget(0, card)

    def put_below_start(self, card: QWidget) -> None:
        """Put a card between the hero and all else; it takes nothing of Enter's."""
        self.column.insertWidget(self.column.indexOf(self.hero) + 1, card)

    def withdraw(self, key: str) -> None:
        """Take that card away again, if there is one."""
        if key in self._cards:
            card, _ = self._cards.pop(key)
            card.hide()
            card.deleteLater()

    def open(self) -> None:
        """Let Enter start, in sight whatever the size of the window and of the words."""
        self.lead_to(self.action)

    @property
    def action(self) -> QPushButton:
        """What Enter does when the page is opened."""
        return next((action for _, action in reversed(self._cards.values())), self.hero.action)

    def enter(self) -> None:
        """Do what Enter was pressed for before the page was there; nobody chose unseen."""
        if not self._cards:
            self.hero.action.click()

    def on_chosen(self, routine: str) -> None:
        self.choose(routine)
        self.lead_to(self.hero.action)
        self.routine_chosen.emit(routine)

    def _stack(self) -> None:
        """One below the other, what is wanted most at the top."""
        for widget in (self.hero, self.nothing, self.voice, self.awake):
            self.column.addWidget(widget)
        if any(each.id not in self._catalog.exercises for each in self._menu()):
            self.column.addWidget(words(tr("Routines"), "heading"))
        self.column.addWidget(self._routines)
        besides = FlowRow(16)
        for way in (self.singles, self.from_file):
            besides.add(way)
        self.column.addWidget(besides)
        self.column.addWidget(self.days)
        self.column.addWidget(self.hero.contents)
        self.column.addWidget(self.notice)

    def _make_hero(self) -> Hero:
        hero = Hero()
        hero.start_asked.connect(self.start_asked)
        hero.learn_asked.connect(self.learn_asked)
        hero.bed_asked.connect(self.bed_asked)
        hero.questions_asked.connect(self.questions_asked)
        hero.amount_chosen.connect(self.amount_chosen)
        hero.told.connect(self.told)
        hero.feeling.opened.connect(self.show_whole)
        hero.put_back_asked.connect(self.put_back_asked)
        hero.leave_out_asked.connect(self.leave_out_asked)
        hero.answered.connect(self.answered)
        return hero

    def _lay_out(self) -> None:
        """Put the menu's routines into the grid, unless they are there already."""
        wanted = [each for each in self._menu() if each.id not in self._catalog.exercises]
        if [each.id for each in wanted] == [card.key for card in self.cards]:
            return
        self._routines.clear()
        for routine in wanted:
            self._routines.add(Card(routine.id, routine.name))
        for before, after in pairwise(
            (self.voice.try_again, *self.cards, self.singles, self.from_file)
        ):
            self.setTabOrder(before, after)
        self._routines.mark(self.routine or "")
        self.hero.exercises.keep_room_for(max((len(each.items) for each in wanted), default=1))

    def _show_awake(self) -> None:
        """What goes on in the dark is told only where it does."""
        told = f"{self._dark} {tr(VOICE_GOES_ON)}" if self._is_heard else self._dark
        self.awake.setText(told if self._dark else "")
        self.awake.setVisible(bool(self._dark))

    def _offer(self, routine: str | None) -> Offer | None:
        if routine is None or routine not in self._catalog.routines:
            return None
        known = self._catalog.routines[routine]
        on_bed = self._caution(routine).on_bed
        return offer_of(known, self._plan(routine), on_bed=on_bed)
