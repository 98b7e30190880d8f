"""The room that a session takes place in: the way into it, and out of it again.

Flow: `begin` asks for a driver of the plan and gives the screen to the session's page, full
screen where it is looked at from the mat. A look at the help page leaves it waiting behind
the pages, and `come_back` brings it into sight again. Once it has ended, `ended` tells so;
what is asked afterwards is written down by the same driver.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.settings.surroundings import READER_SPEAKS, SESSION_SCREEN
from sciatica_coach.settings.table import LIES
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.held_enter import HeldKeys
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.screens import Screens
from sciatica_coach.ui.session_place import SessionPlace
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.notice_bar import Source

if TYPE_CHECKING:
    # Only named here: what a session needs is loaded after the first paint.
    from sciatica_coach.coaching.outcome import Ended
    from sciatica_coach.desktop.now_playing import MediaKey
    from sciatica_coach.hearing.state import ListeningState
    from sciatica_coach.ui.needs import WindowDriver, WindowVoice
    from sciatica_coach.ui.session.page import SessionPage
    from sciatica_coach.ui.session.screen import Turned
    from sciatica_coach.ui.session.sight import Viewpoint
    from sciatica_coach.voice.state import VoiceState


@dataclass(frozen=True, slots=True)
class Wish:
    """A setting that was chosen by a key in a session."""

    key: str
    value: str


class SessionRoom(QObject):
    """One session after the other, on one page that is made for the first.

    under_way  a session runs, or waits behind the pages

    Signals:
        ended(ended: Ended): the session is over, and the screen is free.
        help_asked(): the person wants to know when to stop and get help.
        wished(wish: Wish): what was chosen in a session holds for the next one too.
    """

    ended = Signal(object)
    help_asked = Signal()
    wished = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        coach: Coach,
        voice: WindowVoice,
        begin: Callable[[Plan], WindowDriver],
        figures: Path | None = None,
        screens: Screens | None = None,
    ) -> None:
        """Nothing is made before the first session.

        begin    makes a driver of a plan, not yet started
        figures  the folder of the pictures
        screens  those of the desktop, unless others are given
        """
        super().__init__(window)
        self._window = window
        self._coach = coach
        self._voice = voice
        self._begin = begin
        self._figures = figures
        self._driver: WindowDriver | None = None
        self.under_way = False
        self.page: SessionPage | None = None
        self._place = SessionPlace(window, screens or Screens(self))
        self._place.told.connect(partial(self.show_notice, Source.SCREEN))
        self.held_enter = HeldKeys(parent=self)
        self.held_enter.watch(window)

    def begin(self, plan: Plan) -> None:
        """Lead through the plan, from now on."""
        self._driver = self._begin(plan)
        page = self._made_page()
        from_room = later_pages.view_from(page, str(self._coach.settings["look.session_view"]))
        later_pages.own_keys(page, self._coach.settings.values)
        later_pages.turn(page, self._coach.settings.values)
        page.set_one_switch(on=self._coach.settings["room.one_switch"] is True)
        self._let_tell(page)
        self._window.screens.setCurrentWidget(page)
        self._place.take(str(self._coach.settings[SESSION_SCREEN] or ""), fill=from_room)
        page.begin(self._driver, plan)
        self.held_enter.begin()
        self.under_way = True
        self._driver.start()

    def come_back(self) -> None:
        """Bring the session that waits behind the pages into sight."""
        if self.page is not None and self.under_way:
            self._window.screens.setCurrentWidget(self.page)

    @property
    def session_id(self) -> str | None:
        """The id of the last session that began, as its journal is named."""
        return None if self._driver is None else self._driver.session_id

    @property
    def way_out(self) -> str:
        """How to come out of the position in which the session waits; "" where there is none."""
        return self._driver.moment().exit_words if self._driver and self.under_way else ""

    def record(self, answers: Mapping[str, str]) -> None:
        """Write down what the person said of the last session."""
        if self._driver is not None:
            self._driver.record("reported", answers)

    def stop(self) -> None:
        """Something more urgent has come: the session ends now, if there is one."""
        if self.page is not None and self.under_way:
            self.page.stop()

    def suspend(self) -> None:
        """Whoever leaves in a session suspends it."""
        if self._driver is not None and self.under_way:
            self._driver.command(Command.SUSPEND, CommandSource.BUTTON)

    def show_notice(self, source: Source, sentence: str) -> None:
        """Say on the session's page what is amiss; "" takes it away."""
        if self.page is not None:
            self.page.show_notice(source, sentence)

    def show_voice(self, state: VoiceState) -> None:
        """Say there what is amiss with the voice."""
        self.show_notice(Source.VOICE, _said(state.notice))

    def show_way_out(self, way_out: str) -> None:
        """Show the way out of the position until the program ends."""
        if self.page is not None:
            self.page.show_way_out(way_out)

    def on_media_key(self, key: MediaKey) -> None:
        """A media key asks for something: what it does is seen, whatever was looked at."""
        if self.page is not None and self.under_way:
            self.come_back()
            self.page.on_media_key(key)

    def on_claps(self, command: Command) -> None:
        """Two claps ask for something: what they do is seen, whatever was looked at."""
        if self.page is not None and self.under_way:
            self.come_back()
            self.page.on_claps(command)

    def show_listening(self, state: ListeningState) -> None:
        """Show that the microphone is on, or what is amiss with it."""
        if self.page is not None:
            self.page.show_ears(_said(state.sign))
            self.page.show_notice(Source.CLAPS, _said(state.notice))
            self.page.refresh()

    def on_ended(self, ended: Ended) -> None:
        """Leave the full screen, and the screen that was wished for."""
        self.under_way = False
        self.held_enter.end()
        if self._window.leaves:
            return
        self._place.leave()
        self.ended.emit(ended)

    def _on_viewpoint_changed(self, viewpoint: Viewpoint) -> None:
        self.wished.emit(Wish("look.session_view", viewpoint.value))

    def _on_turned(self, turned: Turned) -> None:
        if turned.position in LIES:
            self.wished.emit(Wish(f"look.turned_{turned.position}", turned.turn.value))

    @property
    def tells(self) -> bool:
        """Whether a screen reader is told: not where the coach was chosen to, and is heard."""
        settings = self._coach.settings
        chosen = READER_SPEAKS in settings.explicit and settings[READER_SPEAKS] is not True
        return not (chosen and self._voice.state.speaks)

    def _let_tell(self, page: SessionPage) -> None:
        reader = self._coach.settings[READER_SPEAKS] is True
        later_pages.let_tell(page, reader=reader, coach=not self.tells)

    def _made_page(self) -> SessionPage:
        if self.page is None:
            look = self._window.look
            made = later_pages.session_page(self._coach, look.session_theme, self._figures)
            made.ended.connect(self.on_ended)
            made.help_asked.connect(self.help_asked)
            made.louder_asked.connect(self._voice.louder)
            made.softer_asked.connect(self._voice.softer)
            self._voice.cue_reported.connect(made.on_cue_reported)
            self._voice.voice_changed.connect(lambda _: self._let_tell(made))
            made.viewpoint_changed.connect(self._on_viewpoint_changed)
            made.turned.connect(self._on_turned)
            look.changed.connect(lambda _: made.set_theme(look.session_theme))
            self._window.screens.addWidget(made)
            self.page = made
            self.show_voice(self._voice.state)
        return self.page


def _said(notice: str) -> str:
    """What a lower layer tells, in the window's language; "" stays so."""
    return tr(notice) if notice else ""
