"""What the window needs of the voice and of a running session, and no more.

The real ones are `voice.link.Voice` and `driver.Driver`; a test stands in for them with
a few lines of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.session import Moment
from sciatica_coach.voice.state import VoiceState


class WindowVoice(Protocol):
    """Speaks, and tells what can be heard."""

    @property
    def cue_reported(self) -> SignalInstance: ...

    @property
    def voice_changed(self) -> SignalInstance: ...

    @property
    def state(self) -> VoiceState: ...

    def prepare(self, plan: Plan) -> None: ...

    def say(self, text: str) -> None: ...

    def hush(self) -> None: ...

    def louder(self) -> None: ...

    def softer(self) -> None: ...

    def try_again(self) -> None: ...


class SessionDriver(Protocol):
    """Walks one session; what the session's page needs of it."""

    @property
    def events_happened(self) -> SignalInstance: ...

    def command(self, command: Command, source: CommandSource) -> None: ...

    def moment(self) -> Moment: ...

    def now_ms(self) -> int: ...


class WindowDriver(SessionDriver, Protocol):
    """Walks one session; the window starts it and writes down what the person reports.

    session_id  as its journal is named; None where it has none
    """

    @property
    def session_id(self) -> str | None: ...

    def start(self) -> None: ...

    def record(self, name: str, fields: Mapping[str, object]) -> None: ...
