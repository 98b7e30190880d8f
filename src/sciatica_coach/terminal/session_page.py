"""The session on the terminal: captions as they come due, the phase and the count below.

It reacts to the driver's events and turns keys into commands, with the letters that the
window has. The count is redrawn from the driver's moment; nothing here keeps time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer, Signal

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import (
    CommandTaken,
    CueDue,
    Event,
    PauseReason,
    SegmentStarted,
)
from sciatica_coach.coaching.outcome import Record
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Stage
from sciatica_coach.driver import Driver
from sciatica_coach.terminal.captions import Captions
from sciatica_coach.terminal.held_keys import HeldKeys
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.own_keys import OwnKeys
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.terminal.status import Parts, answer, fitted, heading, live_parts, spoken_line
from sciatica_coach.voice.utterance import CueReport

REDRAW_MS = 100
NARROW = 60
"""Columns of a terminal that has no room for everything beside each other."""

_COMMANDS: Mapping[str, Command] = {
    "h": Command.HURTS,
    Key.RIGHT: Command.NEXT,
    Key.LEFT: Command.BACK,
    "r": Command.REPEAT,
    "t": Command.MORE,
    "u": Command.UNDO,
}


class SessionPage(Page):
    """Shows one session and leads it by keys.

    Signals:
        ended(ended: Ended): the session is over, and cannot be taken back
        louder_wanted(), softer_wanted(): the keys for the voice were pressed
    """

    ended = Signal(object)
    louder_wanted = Signal()
    softer_wanted = Signal()

    def __init__(
        self,
        screen: Screen,
        exercises: Mapping[str, Exercise],
        plan: Plan,
        driver: Driver,
        held: HeldKeys,
        keys: OwnKeys,
    ) -> None:
        super().__init__()
        self._screen = screen
        self._exercises = exercises
        self._driver = driver
        self._held = held
        self._keys = keys
        held.setParent(self)
        held.pressed.connect(self._on_pressed)
        self._plan = plan
        self._items = 1 + max((segment.item or 0 for segment in plan.segments), default=0)
        self._record = Record()
        self._captions = Captions()
        self._asking = False
        self._begun = False
        self._redraw = QTimer(self)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw)
        driver.events_happened.connect(self._on_events)

    def open(self) -> None:
        self._redraw.start()

    def on_key(self, key: str) -> None:
        self.on_usual_key(self._keys.meant_by(key))

    def on_usual_key(self, key: str) -> None:
        """A key as everybody has it; "" does nothing."""
        if key == Key.UP:
            self.louder_wanted.emit()
        elif key == Key.DOWN:
            self.softer_wanted.emit()
        elif key:
            self._held.on_key(key)

    def stand_still(self) -> str:
        """Let nothing go on by itself; how to come out of the position, or ""."""
        moment = self._driver.moment()
        if moment.stage is Stage.RUNNING or moment.until_ms is not None:
            self._command(Command.PAUSE)
        return self._driver.moment().exit_words

    def stop(self) -> None:
        """Something more urgent has come: it ends now, and nobody is asked or answered."""
        if self._redraw.isActive():
            self._let_go()
            self._command(Command.STOP)

    def on_claps(self, command: Command) -> None:
        """Two claps pause or go on, also while it is asked whether to stop."""
        self._asking = False
        self._driver.command(command, CommandSource.REMOTE)

    def on_cue_reported(self, report: CueReport) -> None:
        """Go on with the captions as the words are heard; others are shown by who says them."""
        self._caption(self._captions.reported(report))

    def _on_pressed(self, key: str) -> None:
        if key == "?":
            self._show_keys()
        elif self._asking:
            self._answer_stop(key)
        elif key == Key.ESCAPE:
            self._ask_stop()
        elif key == Key.SPACE:
            self._command(self._pause_or_go_on())
        elif key in _COMMANDS:
            self._command(_COMMANDS[key])

    def _command(self, command: Command) -> None:
        self._driver.command(command, CommandSource.TERMINAL)

    def _caption(self, captions: Iterable[str]) -> None:
        for caption in captions:
            self._screen.line(caption)

    def _ask_stop(self) -> None:
        """Pause and ask; a wait for an answer to a pain stands still as well."""
        self.stand_still()
        if self._driver.moment().stage is Stage.PAUSED:
            self._asking = True
            self._screen.line("Stop for today? Enter: stop. Space: go on.", Style.WARN)

    def _answer_stop(self, key: str) -> None:
        if key == Key.ENTER:
            self._asking = False
            self._command(Command.STOP)
        elif key in (Key.ESCAPE, Key.SPACE):
            self._asking = False
            self._command(self._pause_or_go_on())
        elif _COMMANDS.get(key) is Command.HURTS:
            self._asking = False
            self._command(Command.HURTS)

    def _pause_or_go_on(self) -> Command:
        """What the one large key means now; before the first exercise it ends the wait."""
        moment = self._driver.moment()
        if moment.stage is Stage.PAUSED:
            hurts = moment.pause_reason is PauseReason.HURTS
            return Command.GENTLY if hurts else Command.RESUME
        segment = moment.segment
        if segment and segment.kind is SegmentKind.LEAD_IN and segment.item is None:
            return Command.NEXT
        return Command.PAUSE

    def _show_keys(self) -> None:
        for row in self._keys.listed():
            self._screen.written(row)

    def _on_events(self, events: tuple[Event, ...]) -> None:
        for event in events:
            self._record.note(event)
            self._show(event)
        self._on_redraw()

    def _on_last_words(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, CueDue):
                self._caption(self._captions.due(event))

    def _show(self, event: Event) -> None:
        match event:
            case SegmentStarted(segment=segment) if segment.kind is SegmentKind.INTRO:
                self._begun = True
                self._screen.line()
                self._screen.line(heading(segment, self._exercises, self._items), Style.STRONG)
                self._say_softly(self._plan.note_of(segment))
            case SegmentStarted(segment=segment):
                if not self._screen.redraws:
                    self._say_softly(spoken_line(segment, self._exercises))
            case CueDue():
                self._caption(self._captions.due(event))
            case CommandTaken() if not self._begun:
                return  # the wait was cut short, which shows by itself
            case _:
                self._say_softly(answer(event))

    def _say_softly(self, text: str) -> None:
        if text:
            self._screen.line(text, Style.SOFT)

    def _on_redraw(self) -> None:
        moment = self._driver.moment()
        if moment.stage in (Stage.FINISHED, Stage.STOPPED) and not moment.undo_ms:
            self._end()
        elif self._screen.redraws:
            self._screen.live(self._set(live_parts(moment, self._exercises)))

    def _set(self, parts: Parts) -> str:
        """The live line: word and count in fixed columns on the left, time left on the right.

        Where the terminal is narrow, the columns close up and the time left has no room.
        """
        is_narrow = self._screen.width < NARROW
        word = parts.word if is_narrow else f"{parts.word:<15}"
        phase = f" {word}{parts.count:>3} "
        left = "" if is_narrow else f"  {parts.left}"
        room = self._screen.width - len(phase) - 2 - len(left) - 1
        shown = fitted(parts.place, room)
        left = self._screen.styled(left, Style.SOFT)
        return f"{self._screen.styled(phase, parts.style)}  {shown:<{room}}{left}"

    def _let_go(self) -> None:
        self._redraw.stop()
        self._driver.events_happened.disconnect(self._on_events)
        # Who is called away in a hold is still told the way out.
        self._driver.events_happened.connect(self._on_last_words)
        self._screen.close()

    def _end(self) -> None:
        self._let_go()
        self.ended.emit(self._record.ended(self._driver.moment().stage))
