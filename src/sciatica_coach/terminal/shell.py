"""Leads from page to page: first start, menu, session, the question at the end.

One page is open at a time and gets every key; help may stand over it. The shell knows who
can do what (the coach plans, the voice speaks, `begin` brings a session to life, `asking`
asks what has to be asked) and hands each page only what it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.lesson import lesson_of
from sciatica_coach.coaching.outcome import Ended
from sciatica_coach.coaching.pain import NOT_SAID
from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.safety import Answers
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.cut_off import CutOff, find_cut_off, let_go
from sciatica_coach.desktop.clock import real_ms
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.driver import Driver
from sciatica_coach.hearing.state import ListeningState
from sciatica_coach.history.diary import Entry, uncleared_sign
from sciatica_coach.options import Options
from sciatica_coach.terminal.asking import Asking
from sciatica_coach.terminal.cut_off_question import CutOffQuestion
from sciatica_coach.terminal.end_question import NOTE, EndQuestion
from sciatica_coach.terminal.first_start import FirstStart
from sciatica_coach.terminal.held_keys import HeldKeys
from sciatica_coach.terminal.help_page import HelpPage
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.lesson_page import LessonPage
from sciatica_coach.terminal.menu import LEARN, Menu, MenuRow
from sciatica_coach.terminal.own_keys import OwnKeys
from sciatica_coach.terminal.pages import Pages
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.terminal.session_page import SessionPage
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.wording.limits import notes_on
from sciatica_coach.wording.plain import clock_time, listed
from sciatica_coach.wording.progression import REASONS
from sciatica_coach.wording.safety import caution_words

AMOUNTS: Mapping[str, Amount] = {"g": Amount.GENTLY, "u": Amount.AS_USUAL, "m": Amount.MORE}
ASK_SOMEBODY = (
    "Nobody can be asked here. Please answer in a terminal with keys or in the window; then it "
    "goes on here."
)
NO_CHOICE = "That is no choice just now."
THIS_MORNING = "W: how strong the pain was this morning."
LEAVE_OUT = "O: leave out {names} today."
LEFT_OUT = "Left out today: {names}. O: do it after all."
PUT_BACK = "B: I have asked, put it back: {names}."


class Shell(QObject):
    """The conversation on the terminal.

    Signals:
        left(): the person is done, or what was asked for is over
    """

    left = Signal()

    def __init__(
        self,
        screen: Screen,
        coach: Coach,
        voice: Voice,
        begin: Callable[[Plan], Driver],
        options: Options,
        *,
        can_ask: bool,
        real_ms: Callable[[], int] = real_ms,
    ) -> None:
        """Make the shell.

        can_ask  somebody can press keys
        real_ms  real time in milliseconds, to tell held keys from pressed ones
        """
        super().__init__()
        self._screen = screen
        self._coach = coach
        self._voice = voice
        self._begin = begin
        self._options = options
        self._can_ask = can_ask
        self._real_ms = real_ms
        self._voice_notice = ""
        self._listens = False
        self._pages = Pages(self)
        self._asking = Asking(screen, coach, self._pages.show, voice.say)
        self._day = self._asking.day

    def open(self) -> None:
        for problem in self._coach.problems:
            self._screen.line(str(problem), Style.WARN)
        self._day.read()
        answered = self._coach.first_start_done
        if answered and self._can_ask and self._has_to_wait(self._options.routine):
            self._ask(FirstStart(self._screen, self._coach.answers))
        else:
            self._on_ready()

    def on_key(self, key: str) -> None:
        if key == Key.F1 and not isinstance(self._pages.uppermost, HelpPage):
            self._open_help()
        else:
            self._pages.on_key(key)

    def on_media_key(self, key: MediaKey) -> None:
        """A button of a headset or of a keyboard."""
        self._pages.on_media_key(key)

    def on_claps(self, command: Command) -> None:
        """Two claps were heard in a session: what they mean is known."""
        self._pages.on_claps(command)

    def on_listening_changed(self, state: ListeningState) -> None:
        """Say when the microphone goes on and off, and what is amiss with it."""
        was_on, self._listens = self._listens, state.listens
        if state.notice:
            self.on_notice(state.notice)
        elif state.listens:
            self.on_notice(f"{state.sign}.")
        elif was_on:
            self.on_notice("Microphone off.")

    def on_notice(self, text: str) -> None:
        """Say something about the program itself: a missing voice, a full disk."""
        self._screen.line(text, Style.SOFT)

    def on_voice_changed(self, state: VoiceState) -> None:
        if state.notice != self._voice_notice:
            self._voice_notice = state.notice
            self.on_notice(state.notice or "The voice is back.")

    def _ask(self, page: FirstStart) -> None:
        page.notice_shown.connect(self._voice.say)
        page.signs_wanted.connect(self._ask_first_signs)
        page.answered.connect(self._on_first_answers)
        page.left.connect(self.left)
        self._pages.show(page)

    def _ask_first_signs(self) -> None:
        """The list, then what is true."""
        told = uncleared_sign(self._coach.paths.diary) is not None

        def then() -> None:
            self._ask(FirstStart(self._screen, self._coach.answers))

        self._asking.signs(then, self.left.emit, told=told)

    def _on_first_answers(self, answers: Answers) -> None:
        problem = self._coach.answer_first_start(answers.document())
        if problem is not None:
            self._screen.line(str(problem), Style.WARN)
        self._on_ready()

    def _on_ready(self) -> None:
        if not self._coach.first_start_done:
            self._ask(FirstStart(self._screen))
            return
        if uncleared_sign(self._coach.paths.diary) is not None:
            self._ask_or_leave(self._on_ready, REASONS["P1"], told=True)
            return
        if self._options.routine is not None and self._options.start:
            self._on_chosen(self._options.routine)
        elif self._can_ask and (found := find_cut_off(self._coach)) is not None:
            self._ask_going_on(found)
        else:
            self._open_menu()

    def _ask_or_leave(self, then: Callable[[], None], why: str, *, told: bool = False) -> None:
        """Ask for the warning signs; where nobody can be asked, say why and leave."""
        if self._can_ask:
            away = self.left.emit if self._options.start else self._open_menu
            self._asking.signs(then, self.left.emit if told else away, told=told, why=why)
            return
        self._screen.line(why, Style.WARN)
        self._screen.line(ASK_SOMEBODY)
        self.left.emit()

    def _open_help(self) -> None:
        """When to stop and get help, over what is open; a session stands still meanwhile."""
        session = self._pages.session
        way_out = "" if session is None else session.stand_still()

        def back() -> None:
            self._pages.take_away()
            self._screen.line("Back." if session is None else "Back. Keys: ?")

        self._pages.lay_over(self._asking.help(way_out, lambda: self._on_sign(way_out), back))

    def _on_sign(self, way_out: str) -> None:
        """A sign is true in the middle of whatever is done: out of it, stop, get help."""
        self._pages.uncover()
        self._day.note(Entry.SIGN)
        if self._pages.session is not None:
            self._pages.session.stop()
        self._asking.signs(self._on_ready, self.left.emit, told=True, way_out=way_out)

    def _ask_going_on(self, found: CutOff) -> None:
        def end_it() -> None:
            if (problem := let_go(self._coach, found.id)) is not None:
                self._screen.line(str(problem), Style.WARN)
            self._open_menu()

        question = CutOffQuestion(self._screen, found, self._coach.catalog.exercises)
        question.go_on_asked.connect(lambda: self._begin_if_allowed(found.plan))
        question.end_asked.connect(end_it)
        question.put_off.connect(self._open_menu)
        self._pages.show(question)

    def _open_menu(self) -> None:
        rows = [self._row(routine) for routine in self._coach.menu]
        if not rows:
            self._screen.line("No routine could be read, so there is nothing to start.")
            self.left.emit()
            return
        menu = Menu(self._screen, rows, self._options.routine, self._about)
        menu.selected.connect(self._on_selected)
        menu.chosen.connect(self._on_chosen)
        menu.asked.connect(lambda key, routine: self._on_asked(menu, key, routine))
        menu.learning_chosen.connect(self._on_learning_chosen)
        menu.left.connect(self.left)
        self._pages.show(menu)

    def _row(self, routine: Routine) -> MenuRow:
        plan = self._day.plan(routine.id)
        count = len(plan.means.prescriptions)
        caution = self._caution(routine.id)
        return MenuRow(routine.id, routine.name, plan.total_ms, count, caution)

    def _about(self, routine: str) -> MenuRow:
        """The routine as it is just now: what can be chosen, and what the rules say."""
        view = self._day.book.view(routine)
        notes = [view.stop] if view.stop else list(view.lines)
        notes.extend(f"M: {name}." for each, name in view.amounts if each is Amount.MORE)
        if view.waiting:
            notes.append(PUT_BACK.format(names=listed(name for _, name in view.waiting)))
        if view.leavable:
            note = LEFT_OUT if view.leavable[0].is_left_out else LEAVE_OUT
            notes.append(note.format(names=listed(each.name for each in view.leavable)))
        book = self._day.book
        if book.asks_morning and book.morning == NOT_SAID:
            notes.append(THIS_MORNING)
        chosen = dict(view.amounts).get(view.chosen, "") if view.amounts else ""
        amount = chosen.lower() if view.chosen is not Amount.AS_USUAL else ""
        row = self._row(self._coach.routine(routine))
        return replace(row, amount=amount, notes=tuple(notes))

    def _on_asked(self, menu: Menu, key: str, routine: str) -> None:
        """Something beside starting: how much of it, how it is, help."""
        day = self._day

        def again() -> None:
            self._pages.take_away()
            menu.show_selected()

        match key:
            case "h":
                self._open_help()
            case "p":
                self._pages.lay_over(self._asking.pain(day.tell_before, again))
            case "w" if day.book.asks_morning:
                self._pages.lay_over(self._asking.pain(day.tell_morning, again))
            case "o" if day.book.view(routine).leavable:
                day.leave_out(routine)
                menu.show_selected()
            case "b" if day.book.view(routine).waiting:
                day.put_back(routine)
                menu.show_selected()
            case _ if AMOUNTS.get(key) in dict(day.book.view(routine).amounts):
                day.choose(AMOUNTS[key])
                menu.show_selected()
            case _:
                self._screen.line(NO_CHOICE, Style.SOFT)

    def _caution(self, routine: str) -> str:
        return caution_words(self._coach.caution(routine))

    def _has_to_wait(self, routine: str | None) -> bool:
        """Whether the person cannot do what was asked for, by what they told the coach."""
        return routine is not None and not self._coach.caution(routine).may_start

    def _on_selected(self, routine: str) -> None:
        """Its first words are made ready while the person reads on."""
        self._voice.prepare(self._day.plan(routine))

    def _on_learning_chosen(self, routine: str) -> None:
        """The steps without a clock; then the menu again."""
        if self._has_to_wait(routine):
            self._screen.line(self._caution(routine), Style.WARN)
            return
        lesson = lesson_of(self._coach.plan(routine).means)
        page = LessonPage(self._screen, lesson, self._held(LEARN))
        page.say_wanted.connect(self._voice.say)
        page.left.connect(self._open_menu)
        self._pages.show(page)

    def _on_chosen(self, routine: str) -> None:
        plan = self._day.plan(routine)
        self._screen.line()
        self._screen.line(f"{plan.name}, {clock_time(plan.total_ms)}. Keys: ?", Style.STRONG)
        if caution := self._caution(routine):
            self._screen.line(caution, Style.WARN)
        if self._has_to_wait(routine):
            if self._options.start:
                self.left.emit()
            return
        self._begin_if_allowed(plan)

    def _begin_if_allowed(self, plan: Plan) -> None:
        """The rules of the day come first, and the warning signs where they are due."""
        view = self._day.book.view(plan.routine)
        if not self._day.book.may_start(plan.routine):
            if view.clearable:
                self._ask_or_leave(partial(self._begin_if_allowed, plan), view.stop, told=True)
                return
            self._screen.line(view.stop, Style.WARN)
            self._screen.line(f"For today: {listed(name for _, name in view.resting)}.")
            if self._options.start:
                self.left.emit()
            return
        if why := self._day.book.why_signs(plan.routine):
            self._ask_or_leave(partial(self._begin_if_allowed, plan), why)
            return
        self._lead(plan)

    def _lead(self, plan: Plan) -> None:
        """Lead through the plan, from its first word to the question at its end."""
        for note in notes_on(plan):
            self._screen.line(note, Style.WARN)
        driver = self._begin(plan)
        held = HeldKeys(self._real_ms)
        keys = OwnKeys(self._coach.settings.values)
        page = SessionPage(self._screen, self._coach.catalog.exercises, plan, driver, held, keys)
        page.ended.connect(lambda ended: self._on_ended(ended, driver))
        page.louder_wanted.connect(self._voice.louder)
        page.softer_wanted.connect(self._voice.softer)
        self._voice.cue_reported.connect(page.on_cue_reported)
        self._pages.show(page)
        driver.start()
        self._day.begun(driver.session_id, plan.routine)

    def _on_ended(self, ended: Ended, driver: Driver) -> None:
        if ended.suspended:
            return
        if self._options.start or not ended.played:
            self._on_over()
            return
        names = {id_: each.name for id_, each in self._coach.catalog.exercises.items()}
        question = EndQuestion(self._screen, ended.suggested, names)
        question.answered.connect(lambda reports: self._on_reported(reports, driver))
        keep = partial(self._day.tell_after, driver.session_id)
        question.pain_wanted.connect(
            lambda: self._pages.lay_over(self._asking.pain(keep, self._pages.take_away))
        )
        question.note_wanted.connect(lambda: self._open_note(driver))
        self._pages.show(question)

    def _open_note(self, driver: Driver) -> None:
        """A line for what the person says of the session in their own words."""
        keep = partial(self._day.tell_in_words, driver.session_id)
        held = self._held(NOTE)
        self._pages.lay_over(self._asking.note(keep, held, self._pages.take_away))

    def _held(self, key: str) -> HeldKeys:
        """Knows the key that leads somewhere, which may still be down there."""
        held = HeldKeys(self._real_ms)
        held.is_down(key)
        return held

    def _on_reported(self, reports: Mapping[str, Report], driver: Driver) -> None:
        if reports:
            driver.record("reported", {id_: each.value for id_, each in reports.items()})
            self._screen.line("Thank you. That is written down.")
        self._on_over()

    def _on_over(self) -> None:
        if self._options.start or self._options.quit_after:
            self.left.emit()
        else:
            self._day.read()
            self._open_menu()
