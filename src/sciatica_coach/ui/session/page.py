"""The session page: it leads through a session, and hears every key, click and button.

The page asks the driver for the moment, has the pure view model turn it into a view, and
gives that to the canvas; it never keeps a time of its own. How often it does so is the
matter of `rhythm`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.outcome import Record
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.desktop.clock import real_ms
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.ui.actions import Action, ActionRow, action_of_button, action_of_media_key
from sciatica_coach.ui.figures.manifest import FigureBook
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.needs import SessionDriver
from sciatica_coach.ui.session.captioning import Captioning
from sciatica_coach.ui.session.controls import focus_main
from sciatica_coach.ui.session.counting import position
from sciatica_coach.ui.session.keys import Press, SessionKeys
from sciatica_coach.ui.session.one_switch import OneSwitch, Switched
from sciatica_coach.ui.session.rhythm import Rhythm
from sciatica_coach.ui.session.screen import SessionScreen
from sciatica_coach.ui.session.standstill import Choice, Standstill, standstill
from sciatica_coach.ui.session.view import Caption
from sciatica_coach.ui.session.view_model import Programme, led_out, motions_ahead, present
from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.notice_bar import Source
from sciatica_coach.voice.utterance import CueReport

QUIET_MS = 100
COUNTING_MS = 250

COMMANDS: Mapping[Action, Command] = {
    Action.HURTS: Command.HURTS,
    Action.NEXT: Command.NEXT,
    Action.BACK: Command.BACK,
    Action.REPEAT: Command.REPEAT,
    Action.MORE: Command.MORE,
    Action.UNDO: Command.UNDO,
}


class SessionPage(SessionScreen):
    """Leads through one session after another.

    Signals:
        ended(ended: Ended): the session is over, and nothing can be taken back any more.
        help_asked(): the person wants to know when to stop and get help; it is paused.
        louder_asked(), softer_asked(): the voice, by a step.
    """

    ended = Signal(object)
    help_asked = Signal()
    louder_asked = Signal()
    softer_asked = Signal()

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        theme: Theme,
        book: FigureBook | None = None,
        clock_ms: Callable[[], int] = real_ms,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty page.

        exercises  by id: their names, go words and what a side means
        book       the pictures; without one, names and positions stand in
        clock_ms   real milliseconds, to tell two presses from one and to follow the voice
        """
        self._shelf = FigureShelf(book or FigureBook())
        super().__init__(theme, self._shelf, clock_ms, parent)
        self._shelf.setParent(self)
        self._exercises = exercises
        self._driver: SessionDriver | None = None
        self._programme = Programme("", exercises)
        self._record = Record()
        self._clock_ms = clock_ms
        self._captioning = Captioning(clock_ms, clock_ms)
        self._asking = False
        self._played = 0.0
        self._way_out = ""
        self._listen_to_widgets()
        self._keys = SessionKeys(self, clock_ms)
        self._keys.pressed.connect(self.on_pressed)
        self._one_switch = OneSwitch(self)
        self._one_switch.switched.connect(self.on_switched)
        self._rhythm = Rhythm(self)
        self._rhythm.look_due.connect(self.refresh)
        self._rhythm.move_due.connect(self.on_move_due)
        self.set_theme(theme)

    @property
    def is_awake(self) -> bool:
        """Whether the page looks at the session by itself; a page at rest costs nothing."""
        return self._rhythm.is_active

    # --- commands -------------------------------------------------------------------

    def begin(self, driver: SessionDriver, plan: Plan) -> None:
        """Show that session from now on; the caller starts the driver, and fills the screen."""
        self.let_go()
        self._driver = driver
        # A routine that came in since the page was made may have exercises of its own.
        brought = {each.exercise.id: each.exercise for each in plan.means.prescriptions}
        exercises = {**self._exercises, **brought}
        self._programme = Programme(plan.name, exercises, Wording(tr), plan.note_of)
        self._record = Record()
        self._captioning = Captioning(driver.now_ms, self._clock_ms)
        self._asking = False
        self._played = 0.0
        self._way_out = ""
        self._keys.forget()
        for source in (Source.JOURNAL, Source.AWAKE, Source.CLAPS, Source.BATTERY):
            self.notice.say(source, "")
        driver.events_happened.connect(self.on_events_happened)
        self.refresh()
        focus_main(self.controls)

    def let_go(self) -> None:
        """Show no session any more; the last view stays until the next one begins."""
        self._rhythm.rest()
        self.keys_panel.hide()
        self._one_switch.forget()
        if self._driver is not None:
            self._driver.events_happened.disconnect(self.on_events_happened)
            self._driver = None

    def stop(self) -> None:
        """End it now, for something more urgent: nobody is asked, and nothing is taken back."""
        self._command(Command.STOP, CommandSource.BUTTON)
        if self._driver is not None:
            self._finish()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme, or the same at another size."""
        self._shelf.set_reduced_motion(reduced=theme.reduced_motion)
        self.wear(theme)

    def show_keys(self, rows: tuple[ActionRow, ...]) -> None:
        """Show these keys, and hear them from here on."""
        self._keys.listen_to(rows)
        self.controls.show_keys(rows)
        self.keys_panel.show_keys(rows)

    def set_one_switch(self, *, on: bool) -> None:
        """Let one switch do everything, from here on."""
        self._one_switch.is_on = on

    def show_notice(self, source: Source, sentence: str) -> None:
        """Say in a quiet bar what is amiss (no voice, no journal); "" takes it away."""
        self.notice.say(source, sentence)

    def show_way_out(self, words: str) -> None:
        """Show the last words of a session that is over: nobody is left in a hold."""
        if self.canvas.view is not None:
            said = Caption.said_whole(words)
            self.canvas.set_view(replace(led_out(self.canvas.view, words), caption=said))
        for other in (self.keys_panel, self.notice):
            other.hide()
        self.controls.show_parting()

    # --- slots ----------------------------------------------------------------------

    def on_events_happened(self, events: tuple[e.Event, ...]) -> None:
        """Take note of what is said and what was played, then show the moment."""
        for event in events:
            self._record.note(event)
            match event:
                case e.CueDue():
                    self._captioning.due(event.id, event.cue, event.at_ms)
                    self.read_out(event.cue, self._driver)
                case e.Resumed():
                    self._asking = False
                    self.notice.say(Source.AWAKE, "")
                case e.Replanned():
                    self._asking = False
                case e.SegmentStarted() if event.segment.kind is not SegmentKind.LEAD_IN:
                    self.notice.put_away()  # from the mat it is in the way
                case e.SessionFinished() | e.SessionSuspended():
                    self._finish()
                    return
                case _:
                    pass
        self.refresh()

    def on_cue_reported(self, report: CueReport) -> None:
        """The voice tells what is heard: the caption follows the sound."""
        self._captioning.reported(report)
        self.refresh()

    def on_pressed(self, press: Press) -> None:
        self.on_action(press.action, press.source)

    def on_media_key(self, key: MediaKey) -> None:
        self.on_action(action_of_media_key(key), CommandSource.REMOTE)

    def on_claps(self, command: Command) -> None:
        """Two claps were heard: what they mean is known."""
        self._command(command, CommandSource.REMOTE)
        self.refresh()

    def on_action(self, action: Action, source: CommandSource) -> None:
        """Do what a key, click or button asks for; a press too soon is not heard."""
        if not self._keys.hears(action):
            return
        command = COMMANDS.get(action)
        if command is not None:
            self._command(command, source)
            return
        match action:
            case Action.PAUSE_OR_RESUME:
                self._pause_or_resume(source)
            case Action.ASK_TO_STOP:
                self._ask_to_stop(source)
            case Action.LOUDER:
                self.louder_asked.emit()
            case Action.SOFTER:
                self.softer_asked.emit()
            case Action.VIEW | Action.TURN | Action.FULL_SCREEN:
                self.look_otherwise(action)
            case Action.KEYS:
                self.keys_panel.toggle(goes_on=self._running())

    def on_button(self, action: Action) -> None:
        self.on_action(action, CommandSource.BUTTON)

    def on_chosen(self, choice: Choice) -> None:
        """One of the choices of a session that stands still."""
        if choice.main and self._counts_presses(CommandSource.BUTTON):
            return
        self._asking = False
        if choice.command is None:
            self._finish()
        else:
            self._command(choice.command, CommandSource.BUTTON)
            self.refresh()

    def on_switched(self, switched: Switched) -> None:
        """One press or two of the one switch, unless the session has gone on meanwhile."""
        if not self._running():
            self._command(switched.command, switched.source)
            self.refresh()

    def on_help_chosen(self) -> None:
        self._stand_still(CommandSource.BUTTON)
        self.help_asked.emit()

    def refresh(self) -> None:
        """Show the moment, and be called again when it will look different."""
        if self._driver is None:
            return
        moment = self._driver.moment()
        if moment.stage is Stage.STOPPED and moment.undo_ms <= 0:
            self._finish()
            return
        self.lie(moment.segment.position if moment.segment else None)
        still = standstill(moment, asking=self._asking, one_switch=self._one_switch.is_on, tr=tr)
        view = present(moment, self._captioning.caption, self._programme, self._played)
        self._played = view.dial.progress
        if moment.stage is not Stage.STOPPED:
            self._way_out = moment.exit_words
        elif self._way_out:
            view = led_out(view, self._way_out)
        view = replace(view, ears=self.ears)
        if still is not None:
            view = replace(view, message=still.whole, choices=len(still.choices))
        self.canvas.set_motions_ahead(motions_ahead(moment))
        self.canvas.set_view(view)
        self._show_choices(moment, still)
        self._schedule(moment, view.scene.motion if view.scene else None)

    def on_move_due(self) -> None:
        """Move the figure; whatever else has changed waits for the next look."""
        if self._driver is not None:
            self.canvas.set_position(position(self._driver.moment()))

    # --- Qt -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keys.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shelf.shut_down()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere but on a button, a mouse is a remote: it hears presses, not double ones."""
        row = action_of_button(event.button())
        if row is not None and not self.keys_panel.isVisible():
            self.on_action(row.action, CommandSource.MOUSE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    # --- own ------------------------------------------------------------------------

    def _listen_to_widgets(self) -> None:
        self.panel.chosen.connect(self.on_chosen)
        self.controls.action_chosen.connect(self.on_button)
        self.controls.help_chosen.connect(self.on_help_chosen)

    def _running(self) -> bool:
        return self._driver is not None and self._driver.moment().stage is Stage.RUNNING

    def _begins(self) -> bool:
        """Whether the session is in its lead-in, before the first exercise."""
        moment = self._driver.moment() if self._driver else None
        if moment is None or moment.segment is None or moment.stage is not Stage.RUNNING:
            return False
        return moment.segment.index == 0 and moment.segment.kind is SegmentKind.LEAD_IN

    def _command(self, command: Command, source: CommandSource) -> None:
        """What is done to the session, and asked because of it, is seen without the list."""
        self.keys_panel.hide()
        if self._driver is not None:
            self._driver.command(command, source)

    def _pause_or_resume(self, source: CommandSource) -> None:
        """The one large key; in the wait before the first exercise it begins at once."""
        if self._begins():
            self._command(Command.NEXT, source)
        elif not self._counts_presses(source):
            self._command(Command.PAUSE if self._running() else Command.RESUME, source)

    def _counts_presses(self, source: CommandSource) -> bool:
        """Whether this press waits for whether another one comes."""
        moment = self._driver.moment() if self._driver is not None else None
        if moment is None or not self._one_switch.takes(moment):
            return False
        self._one_switch.press(moment, source)
        return True

    def _stand_still(self, source: CommandSource) -> None:
        """Let nothing go on by itself, neither the session nor the wait after a pain."""
        waits = self._driver is not None and self._driver.moment().until_ms is not None
        if self._running() or waits:
            self._command(Command.PAUSE, source)

    def _ask_to_stop(self, source: CommandSource) -> None:
        """Pause and ask; the same key again takes the question back."""
        if self.keys_panel.isVisible():
            self.keys_panel.toggle()
            return
        self._asking = not self._asking
        self._stand_still(source)
        self.refresh()

    def _show_choices(self, moment: Moment, still: Standstill | None) -> None:
        had_panel = self.panel.isVisible()
        self.panel.show_choices(still)
        if still is not None or had_panel:
            self.place_panels()
        if still is None and had_panel:
            focus_main(self.controls)
        self.controls.show_going(paused=moment.stage is Stage.PAUSED, begins=self._begins())
        going = moment.stage is not Stage.STOPPED
        self.controls.show_undo(possible=going and moment.undo_ms > 0)
        self.controls.show_leading(leading=going)

    def _schedule(self, moment: Moment, motion: Motion | None) -> None:
        """The next look: soon while something moves, never while nothing does."""
        if moment.stage is Stage.RUNNING:
            moves = motion is not None and self._shelf.moves(motion)
            self._rhythm.look_in(self._captioning.look_again_in(QUIET_MS), moving=moves)
        elif moment.until_ms is not None or moment.undo_ms > 0 or not self._captioning.is_over:
            self._rhythm.look_in(self._captioning.look_again_in(COUNTING_MS))
        else:
            self._rhythm.rest()

    def _finish(self) -> None:
        stage = self._driver.moment().stage if self._driver else Stage.STOPPED
        if self._driver is not None:
            moment = self._driver.moment()
            view = present(moment, self._captioning.caption, self._programme, self._played)
            self.canvas.set_view(view)
        self.panel.show_choices(None)
        self.controls.show_going(paused=False, begins=False)
        self.controls.show_undo(possible=False)
        self.let_go()
        self.ended.emit(self._record.ended(stage))
