"""What comes into the window once it is in sight: the coach, the pages, then the voice.

Flow: the guide makes the first page; `arrived` tells that it has been painted. Only then
the parts are loaded that speak, keep the screen awake and lead a session: a third of all
modules, for what nobody sees or hears before.
"""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_coach.app.front_door import FrontDoor
from sciatica_coach.app.late_voice import LateVoice
from sciatica_coach.app.start_up import DESKTOP_FILE, StartUp
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.desktop.single_instance import SingleInstance
from sciatica_coach.options import Options
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.guide import Guide
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.struck_keys import StruckKeys
from sciatica_coach.ui.system_theme import SystemTheme
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.notice_bar import Source

if TYPE_CHECKING:
    from sciatica_coach.app.parts import Parts
    from sciatica_coach.desktop.notice import Notice
    from sciatica_coach.desktop.stillness import StillnessWish
    from sciatica_coach.driver import Driver


class Backstage:
    """What a window needs only once its first page is painted: made when first wanted."""

    def __init__(self, options: Options, coach: Coach, paths: Paths) -> None:
        self._options = options
        self._coach = coach
        self._paths = paths
        self.voice = LateVoice()

    @cached_property
    def parts(self) -> Parts:
        # A third of all modules, for what nobody sees or hears before the first page.
        from sciatica_coach.app.parts import Parts

        parts = Parts(self._options, self._coach, self._paths, tr)
        self.voice.come(parts.voice)
        return parts

    @cached_property
    def stillness(self) -> StillnessWish:
        from sciatica_coach.desktop.stillness import StillnessWish

        return StillnessWish()

    def begin(self, plan: Plan) -> Driver:
        return self.parts.live.begin(plan)


class Interior:
    """The pages and what stands behind them; `is_ready` once all of it does."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        options: Options,
        paths: Paths,
        instance: SingleInstance,
        coach: Coach | None,
        start_up: StartUp,
    ) -> None:
        """Read the coach, unless it has been read, and make the first page.

        Raises:
            OSError: the person's files cannot be dealt with.
        """
        coach = coach or Coach(paths)
        start_up.done("coach")
        self._application = application
        self._window = window
        self._options = options
        self._coach = coach
        self._icon = str(paths.assets / "icons" / f"{DESKTOP_FILE}.svg")
        self._start_up = start_up
        self._backstage = Backstage(options, coach, paths)
        self._door = FrontDoor(instance, window)
        self.is_ready = False
        window.look.follow(lambda: coach.settings.values, SystemTheme(application))
        self._guide = Guide(
            window, coach, self._backstage.voice, self._backstage.begin, paths.assets / "figures"
        )
        self._guide.arrived.connect(self._on_arrived)
        self._guide.leaving.connect(self._on_leaving)
        start_up.done("first page")

    def close(self) -> None:
        if self.is_ready:
            self._backstage.parts.close()

    def _on_leaving(self) -> None:
        """Who closes the window before anything could begin is not kept waiting."""
        if not self.is_ready:
            self._application.exit(0)

    def _on_arrived(self) -> None:
        self._start_up.done("first page painted")
        self._window.setWindowIcon(QIcon(self._icon))
        parts = self._backstage.parts
        # Not quit, which would close the window first, and so suspend what is suspended.
        parts.live.led_out.connect(lambda: self._application.exit(0))
        self._connect(parts)
        room = later_pages.show_the_room(self._coach, self._guide.today)
        if room is not None:
            self._guide.session_over.connect(lambda _: room.hide())
        # Loaded when all is there: the first page does not wait for a question that few are asked.
        from sciatica_coach.ui.who_speaks import WhoSpeaks

        self._who = WhoSpeaks(self._coach, self._guide, parts.voice)
        parts.voice.handed_on.connect(self._who.on_handed_on)
        self._who.look()
        self._door.open()
        self.is_ready = True
        self._start_up.done("parts")
        # What a start has loaded stays to the end: it is never looked through for garbage.
        gc.freeze()
        gc.enable()
        look = self._window.look
        self._backstage.stillness.answered.connect(look.on_stillness_answered)
        self._backstage.stillness.ask()
        self._application.applicationStateChanged.connect(self._on_state_changed)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Who comes back may have changed the desktop meanwhile, or started a screen reader."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._backstage.stillness.ask()
            self._who.look()

    def _on_reminder_due(self, notice: Notice) -> None:
        """Where desktops have a tray in place of a bus for notices."""
        # Nobody but who wishes for reminders there needs it.
        from sciatica_coach.ui.tray_notice import TrayNotice

        shown = TrayNotice(self._window)
        shown.pressed.connect(self._door.on_knock)
        shown.show_notice(notice.title, notice.text)

    def _connect(self, parts: Parts) -> None:
        """Let the pages hear of the parts, and these of them; begin what was asked for."""
        guide = self._guide
        guide.setting_changed.connect(parts.on_setting_changed)
        guide.leaving.connect(parts.live.lead_out)
        parts.live.parting.connect(guide.stay)
        parts.awake.foretold.connect(guide.today.show_awake)
        parts.media.pressed.connect(guide.room.on_media_key)
        parts.claps.asked.connect(guide.room.on_claps)
        StruckKeys(self._window).struck.connect(parts.claps.on_struck)
        parts.claps.changed.connect(guide.room.show_listening)
        parts.claps.trial_changed.connect(guide.side.show_clap_trial)
        guide.side.clap_trial_asked.connect(parts.claps.try_out)
        guide.side.clap_trial_left.connect(parts.claps.end_trial)
        parts.awake.try_out()
        parts.voice.try_out()
        parts.awake.noticed.connect(lambda text: guide.show_notice(Source.AWAKE, text))
        parts.battery.told.connect(lambda text: guide.show_notice(Source.BATTERY, text))
        parts.live.noticed.connect(lambda text: guide.show_notice(Source.JOURNAL, tr(text)))
        parts.reminders.pressed.connect(self._door.on_knock)
        parts.reminders.due.connect(self._on_reminder_due)
        parts.reminders.follow()
        if self._options.quit_after:
            guide.session_over.connect(parts.leave)
        routine = self._options.routine
        if routine is None:
            return
        guide.today.choose(routine)
        if self._options.start:
            parts.readiness.come.connect(lambda: guide.start(routine))
            parts.get_ready(routine)
