"""Brings a plan to life, one session at a time, and leads it out when the program has to go.

Window and terminal are handed `begin` and know nothing of what hangs on a session: its
clock and journal, the voice that follows it, the computer that is kept awake for it.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import CueDue
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.session import Moment, Session, Stage
from sciatica_coach.desktop.clock import Clock
from sciatica_coach.driver import Driver, Events
from sciatica_coach.history.journal import Journal
from sciatica_coach.voice.link import Voice
from sciatica_coach.voice.state import SILENT, VoiceState
from sciatica_coach.voice.utterance import CueReport

PARTING_MS = 500
"""After the last words of a session that is suspended, before the program ends."""


class LiveSession(QObject):
    """The session under way, if there is one, with all that belongs to it.

    is_parting  the last words are being said; `led_out` comes when they are over

    Signals:
        events_happened(events: Events): what the driver of the session at hand tells
        noticed(text: str): a sentence about the journal, to be shown in a language
        parting(words: str): the way out of the position, which is told now
        led_out(): the session is suspended and the way out of the position has been told
    """

    events_happened = Signal(object)
    noticed = Signal(object)
    parting = Signal(str)
    led_out = Signal()

    def __init__(self, coach: Coach, voice: Voice, speed: float) -> None:
        super().__init__()
        self._coach = coach
        self._voice = voice
        self._speed = speed
        self._driver: Driver | None = None
        self._journal: Journal | None = None
        self._fault_told = False
        self._heard = True
        self.is_parting = False
        self._parting = QTimer(self, singleShot=True)
        self._parting.timeout.connect(self.led_out)
        voice.cue_reported.connect(self._on_cue_reported)
        voice.voice_changed.connect(self._on_voice_changed)

    @property
    def is_under_way(self) -> bool:
        """Whether a session runs or pauses."""
        moment = self.moment()
        return moment is not None and moment.stage in (Stage.RUNNING, Stage.PAUSED)

    def moment(self) -> Moment | None:
        """The moment of the session at hand; None before the first one."""
        return None if self._driver is None else self._driver.moment()

    def begin(self, plan: Plan) -> Driver:
        """A driver for that plan; it is started by whoever shows it."""
        self.close()
        state = self._voice.state
        engine = state.engine or str(self._coach.settings["voice.engine"])
        self._heard = _can_be_heard(state)
        self._fault_told = False
        self._journal = self._coach.open_journal(
            speed=self._speed, engine=engine, resumed_from=plan.goes_on
        )
        self._driver = Driver(Session(plan), Clock(self._speed), self._journal)
        self._driver.events_happened.connect(self._on_events)
        # Queued, so that the screen shows a phase before its first word is said.
        queued = Qt.ConnectionType.QueuedConnection
        self._driver.events_happened.connect(self._voice.on_events, queued)
        self._voice.prepare(plan)
        return self._driver

    def lead_out(self) -> None:
        """Suspend what is under way and tell the way out of the position; then `led_out`."""
        if self._driver is None or not self.is_under_way:
            self.led_out.emit()
            return
        moment = self._driver.moment()
        self.is_parting = moment.stage is Stage.RUNNING and bool(moment.exit_words)
        self._driver.events_happened.connect(self._on_last_words)
        if self.is_parting:
            # The need may end before the command takes hold: then no word prolongs the wait.
            self._parting.start(PARTING_MS)
        if not self.is_parting:
            self._voice.break_off()  # first, so that the journal tells of the word under way
        self._driver.command(Command.SUSPEND, CommandSource.SCRIPT)
        if self.is_parting:
            self.parting.emit(moment.exit_words)
        else:
            self.led_out.emit()

    def close(self) -> None:
        """Bring the journal to the disk; the person's report may follow until here."""
        if self._journal is not None:
            self._journal.close()

    def _on_events(self, events: Events) -> None:
        self.events_happened.emit(events)
        problem = self._journal.problem if self._journal is not None else None
        if problem is not None and not self._fault_told:
            self._fault_told = True
            self.noticed.emit(problem.text)

    def _on_last_words(self, events: Events) -> None:
        for event in events:
            if isinstance(event, CueDue):
                self._parting.start(ceil(event.cue.estimated_ms / self._speed) + PARTING_MS)

    def _on_cue_reported(self, report: CueReport) -> None:
        if self._driver is None or report.cue is None:
            return
        self._driver.record(
            report.outcome.value,
            {
                "segment": report.segment,
                "cue": report.cue,
                "text": report.text,
                "planned_ms": report.planned_ms,
                "reason": report.reason,
            },
        )

    def _on_voice_changed(self, state: VoiceState) -> None:
        heard = _can_be_heard(state)
        if self._driver is not None and heard != self._heard:
            name = "voice_back" if heard else "voice_lost"
            self._driver.record(name, {"engine": state.engine, "reason": state.notice})
        self._heard = heard


def _can_be_heard(state: VoiceState) -> bool:
    """A voice that is still getting ready counts as heard: nothing has been lost."""
    return state.sound and state.engine != SILENT
