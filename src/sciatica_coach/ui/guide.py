"""Guides from page to page, into a session and out of it.

Flow: the window is in sight already; here the home page is made and put into it, every
other page when it is first shown. Start asks the coach for a plan and lets the session's
room lead through it, and when that has ended the end page asks how it was. The guide knows
the way between the pages; what stands on them is theirs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.safety import Answers, Surface
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.afterwards import Afterwards
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.held_enter import ENTER
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.page_stack import PageStack
from sciatica_coach.ui.routines_wing import RoutinesWing
from sciatica_coach.ui.screening import Screening
from sciatica_coach.ui.session_room import SessionRoom
from sciatica_coach.ui.side_pages import SidePages
from sciatica_coach.ui.today.likely import likeliest_for, today_page
from sciatica_coach.ui.today.page import TodayPage
from sciatica_coach.ui.ways import (
    BELOW,
    EDITOR,
    EDITOR_STAYS,
    END,
    EXERCISE,
    EXERCISES,
    FIRST_START,
    HELP,
    LEARN,
    PREVIEW,
    PROGRESS,
    ROUTINES,
    SETTINGS,
    SIGNS,
    TODAY,
    Ways,
)
from sciatica_coach.ui.weeks import Weeks
from sciatica_coach.ui.widgets.notice_bar import Source
from sciatica_coach.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    # Only named here: what a session needs is loaded after the first paint.
    from sciatica_coach.coaching.outcome import Ended
    from sciatica_coach.ui.day import Day
    from sciatica_coach.ui.figures.thumbnails import Thumbnails
    from sciatica_coach.ui.needs import WindowDriver, WindowVoice
    from sciatica_coach.ui.session.page import SessionPage
    from sciatica_coach.voice.state import VoiceState


class Guide(QObject):
    """Leads through the pages of a window, and into sessions and out of them.

    Signals:
        arrived(): the first page has been painted; what can wait may begin.
        setting_changed(key: str): a setting has another value, and it is kept.
        session_over(ended: Ended): a session has ended; the end page follows, not a sign.
        leaving(): the window closes; a session is suspended unless a listener has done so,
            and a listener that has more to tell calls `stay`.
    """

    arrived = Signal()
    setting_changed = Signal(str)
    session_over = Signal(object)
    leaving = Signal()

    def __init__(
        self,
        window: MainWindow,
        coach: Coach,
        voice: WindowVoice,
        begin: Callable[[Plan], WindowDriver],
        figures: Path | None = None,
    ) -> None:
        """Make the home page, and bring the first page into sight.

        begin    makes a driver of a plan, not yet started
        figures  the folder of the pictures; read before the first session
        """
        super().__init__(window)
        self.window = window
        self.look = window.look
        self._figures = figures
        self._coach = coach
        self._voice = voice
        self._room = SessionRoom(window, coach, voice, begin, figures)
        library = partial(later_pages.library, coach, figures, window.look)
        self._side = SidePages(
            coach, voice, self._change, lambda: self.today.routine, library, self
        )
        self._wing = RoutinesWing(coach, window)
        self._keys = WindowKeys(window, coach)
        self._screening = Screening(coach, voice, self._room, self.go, self)
        self._afterwards = Afterwards(coach, self._room, self)
        self._wished: str | None = None
        self._learned_from = TODAY
        self._has_arrived = False
        self._stale = False
        self.day: Day | None = None
        self._pictures: Thumbnails | None = None
        self.weeks = Weeks(coach, self)
        side = {**self._side.makers, **self._screening.makers, **self.weeks.makers}
        self.pages = PageStack({ROUTINES: self._wing.list_page, **side})
        self.pages.show_voice(voice.state)
        self.today = self._make_today()
        later_pages.offer_going_on(coach, self.today, self.begin)
        self.pages.keep(TODAY, self.today)
        self.pages.painted.connect(self.on_painted)
        first = TODAY if coach.first_start_done else FIRST_START
        self.pages.setCurrentWidget(self.pages.page_of(first))
        window.furnish(self.pages)
        self._listen()
        self.go(first)

    @property
    def page(self) -> str:
        """The id of the page in sight (the session is not one of them)."""
        return self.pages.page

    @property
    def session(self) -> SessionPage | None:
        """The session's page, once there was a session."""
        return self._room.page

    @property
    def room(self) -> SessionRoom:
        """Where sessions take place."""
        return self._room

    @property
    def side(self) -> SidePages:
        """The pages beside the way."""
        return self._side

    def go(self, page: str) -> None:
        """Bring a page into sight, made when it is first wanted; one that must wait does."""
        if not self._ways.is_open(page):
            return
        if page not in EDITOR_STAYS and self._wing.asks_first(lambda: self.go(page)):
            return
        self._voice.hush()  # what was read aloud belonged to the page that goes
        wanted = self.pages.page_of(page)
        if page == HELP:
            self._side.show_way_out(self._room.way_out)
        if page == TODAY and self._stale:
            self._stale = False
            if self.day is not None:
                self.day.refresh()
            self.today.refresh()
            self._prepare()
        self.pages.setCurrentWidget(wanted)
        self.window.show_desk()
        if page in (TODAY, EXERCISES, EXERCISE, ROUTINES, PROGRESS, SETTINGS):
            self.pages.drop(END, LEARN, EDITOR, PREVIEW)
            self._screening.put_off()
        self.window.bar.mark(BELOW.get(page, page))
        self.window.bar.offer_pages(offered=self._ways.is_open(TODAY))
        self.window.bar.offer_return(self._ways.back_from(page)[0])
        if self._has_arrived or page == TODAY:
            wanted.open()

    def start(self, routine: str) -> None:
        """Begin the routine; what is under way comes first, and so do the first questions."""
        if self._room.under_way:
            self._room.come_back()
        elif not self._coach.first_start_done:
            self._wished = routine
            self.go(FIRST_START)
        elif not self._coach.caution(routine).may_start:
            self.today.choose(routine)
            self.go(TODAY)
        else:
            self.begin(self._screening.settled_plan(routine))

    def begin(self, plan: Plan) -> None:
        """Begin that session; what was cut off before it is not gone on with any more."""
        if not self._screening.rules_allow(plan.routine):
            self.today.choose(plan.routine)
            self.go(TODAY)
        elif why := self._screening.why(plan.routine):
            self._screening.ask(self.pages, lambda: self.begin(plan), why=why)
        else:
            self.today.withdraw(later_pages.GOING_ON)
            self._voice.hush()
            self._room.begin(plan)
            if self.day is not None:
                self.day.begun(self._room.session_id, plan.routine)

    def on_signs_answered(self) -> None:
        self._side.go_on_with_questions()
        self.go(FIRST_START)

    def on_session_ended(self, ended: Ended) -> None:
        """Ask how it was."""
        self._stale = True
        if not self._screening.is_asking:
            self.session_over.emit(ended)
        self.go(END if self._afterwards.ask(ended, self.pages) else TODAY)

    def on_reported(self) -> None:
        """It was said how it was, or not: home."""
        self.go(TODAY)
        self._show_days()

    def on_answered(self, answers: Answers) -> None:
        """Keep the first start's answers, and begin what was wished for."""
        problem = self._coach.answer_first_start(answers.document())
        self.today.propose(likeliest_for(self._coach))
        self._stale = True
        if problem is not None:
            self.today.show_problems((*self._coach.problems, problem))
        self.go(TODAY)
        wished, self._wished = self._wished, None
        if wished is not None:
            self.start(wished)

    def on_learn_asked(self, routine: str) -> None:
        """Show the routine's exercises step by step; the next time it begins anew."""
        page = later_pages.learn_page(self._coach, routine, self._figures, tells=self._room.tells)
        page.say_asked.connect(self._voice.say)
        self._learned_from = EXERCISE if self.page == EXERCISE else TODAY
        page.left.connect(lambda: self.go(self._learned_from))
        self.pages.keep(LEARN, page)
        self.go(LEARN)

    def on_page_ready(self, id_: str, page: Page) -> None:
        """Show a page that was made for what is on it: an exercise, a routine, a file."""
        if id_ not in EDITOR_STAYS and self._wing.asks_first(lambda: self.on_page_ready(id_, page)):
            return
        self.pages.keep(id_, page)
        self.go(id_)

    def on_routines_changed(self) -> None:
        """Offer what there is now on the other pages, too."""
        self.pages.drop(SETTINGS)
        self._side.forget_settings()
        self.today.follow(self._coach.catalog, likeliest_for(self._coach))
        self._stale = True

    def on_file_dropped(self, file: str) -> None:
        """Look into a file that was dropped onto the window."""
        if self._ways.is_open(ROUTINES):
            self._wing.look_into(file)

    def on_bed_asked(self) -> None:
        """A bed was found where there was no place to lie."""
        self.on_answered(replace(self._coach.answers, surface=Surface.BED))

    def on_routine_chosen(self, routine: str) -> None:
        """Make its first words ready, and show its length beside the settings."""
        self._prepare()
        self._side.show_routine(routine)

    def on_setting_changed(self, key: str) -> None:
        self._stale = True
        if key.startswith("safety."):
            self.pages.drop(HELP, SIGNS)
        if key.startswith("look."):
            self.look.wear()
        self.setting_changed.emit(key)

    def on_return_asked(self) -> None:
        """Back to what was left for a look at the help page."""
        _, page = self._ways.back_from(self.page)
        if page is not None:
            self.go(page)
        else:
            self._room.come_back()

    def on_escape(self) -> None:
        """Go back to where one came from."""
        if self._ways.back_from(self.page)[0]:
            self.on_return_asked()
        elif self.page == SIGNS:
            self._screening.on_back()
        elif self._coach.first_start_done and self.page != END:
            self.go(self._learned_from if self.page == LEARN else TODAY)

    def on_voice_changed(self, state: VoiceState) -> None:
        self.pages.show_voice(state)
        self._room.show_voice(state)

    def show_notice(self, source: Source, sentence: str) -> None:
        """Say on the session's page what is amiss; "" takes it away."""
        self._room.show_notice(source, sentence)

    def on_painted(self) -> None:
        """Everything that waited for the first page; what is read aloud did so, too."""
        self._has_arrived = True
        if self.page != TODAY:
            self.pages.page_of(self.page).open()
        self.day = day = later_pages.day_of(self._coach, self.today, self)
        self._screening.day = self._afterwards.day = day
        day.help_asked.connect(lambda: self.go(HELP))
        day.start_asked.connect(self.start)
        day.read()
        self.today.fill()
        self._show_days()
        self._prepare()
        if self._figures is not None:
            self._pictures = later_pages.pictures(self._coach, self._figures, self)
            self.pages.show_pictures(self._pictures)
        self.arrived.emit()
        if self.window.pressed_early & ENTER and self.page == TODAY:
            self.today.enter()

    def stay(self, way_out: str) -> None:
        """Show the way out of the position until the program ends, or is closed once more."""
        self.window.stay()
        self._room.show_way_out(way_out)

    def on_closing(self) -> None:
        """Whoever leaves in a session suspends it, unless a listener has done so."""
        if self._wing.asks_before_closing():
            return
        if self._pictures is not None:
            self._pictures.shut_down()
        if self.day is not None:
            self.day.shut_down()
        self.weeks.shut_down()
        self.leaving.emit()
        self._room.suspend()

    def _listen(self) -> None:
        self._room.ended.connect(self.on_session_ended)
        self._room.help_asked.connect(lambda: self.go(HELP))
        self._room.wished.connect(lambda wish: self._change(wish.key, wish.value))
        self.window.bar.page_asked.connect(self.go)
        self.window.bar.help_asked.connect(lambda: self.go(HELP))
        self.window.bar.return_asked.connect(self.on_return_asked)
        self._voice.voice_changed.connect(self.on_voice_changed)
        self.window.closing.connect(self.on_closing)
        self.window.file_dropped.connect(self.on_file_dropped)
        self._keys.page_asked.connect(self.go)
        self._keys.back_asked.connect(self.on_escape)
        self._side.page_asked.connect(self.go)
        self._side.setting_changed.connect(self.on_setting_changed)
        self._side.signs_asked.connect(
            partial(self._screening.ask, self.pages, self.on_signs_answered, FIRST_START)
        )
        self._side.sign_told.connect(partial(self._screening.on_told_in_help, self.pages))
        self.weeks.page_asked.connect(self.go)
        self._afterwards.over.connect(self.on_reported)
        self._afterwards.help_asked.connect(lambda: self.go(HELP))
        self._side.answered.connect(self.on_answered)
        self._side.page_ready.connect(self.on_page_ready)
        self._side.start_asked.connect(self.start)
        self._side.learn_asked.connect(self.on_learn_asked)
        self._wing.page_ready.connect(self.on_page_ready)
        self._wing.page_asked.connect(self.go)
        self._wing.start_asked.connect(self.start)
        self._wing.changed.connect(self.on_routines_changed)

    def _make_today(self) -> TodayPage:
        page = today_page(self._coach, self._screening.plan)
        page.start_asked.connect(self.start)
        page.learn_asked.connect(self.on_learn_asked)
        page.sound_asked.connect(self._voice.try_again)
        page.bed_asked.connect(self.on_bed_asked)
        page.questions_asked.connect(lambda: self.go(FIRST_START))
        page.exercises_asked.connect(lambda: self.go(EXERCISES))
        page.file_asked.connect(self._wing.ask_for_file)
        page.routine_chosen.connect(self.on_routine_chosen)
        return page

    @property
    def _ways(self) -> Ways:
        waiting = {page for page in (END, LEARN, EDITOR) if page in self.pages}
        waiting |= {SIGNS} if self._screening.is_asking else set()
        return Ways(self._room.under_way, self._coach.first_start_done, frozenset(waiting))

    def _prepare(self) -> None:
        """Let the voice make the first words of the hero ready, so that Start speaks at once."""
        if self.today.routine is not None:
            self._voice.prepare(self._screening.plan(self.today.routine))

    def _change(self, key: str, value: object) -> None:
        """In a session no disk is waited for: what is set in it is kept after it."""
        change = self._coach.set if self._room.under_way else self._coach.change
        change(key, value)
        self.on_setting_changed(key)

    def _show_days(self) -> None:
        self.today.show_days(self._coach.days_done(), datetime.now(UTC).astimezone().date())
