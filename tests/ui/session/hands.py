"""A driver whose clock is moved by hand, and a page that it leads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from tests.sessions import Playback

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Moment


class HandDriver(QObject):
    """Looks like the driver to the page; time passes when the test says so."""

    events_happened = Signal(object)

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.session = Playback(plan)
        self.commands: list[tuple[Command, CommandSource]] = []
        self._told = 0

    def start(self) -> None:
        self.wait(0)

    def now_ms(self) -> int:
        return self.session.now_ms - 1_000_000

    def moment(self) -> Moment:
        return self.session.moment

    def command(self, command: Command, source: CommandSource) -> None:
        self.commands.append((command, source))
        self.session.events.extend(
            self.session.session.command(command, source, self.session.now_ms)
        )
        self._tell()

    def wait(self, seconds: float) -> None:
        self.session.wait(seconds)
        self._tell()

    def wait_for(self, kind: SegmentKind, nth: int = 1, *, into: float = 0.0) -> None:
        self.session.wait_for(kind, nth, into=into)
        self._tell()

    def play_to_the_end(self) -> None:
        self.session.play_to_the_end()
        self._tell()

    def _tell(self) -> None:
        new = tuple(self.session.events[self._told :])
        self._told = len(self.session.events)
        if new:
            self.events_happened.emit(new)
