"""The voice before it is there: the window opens without it, and loses nothing that was asked.

What speaks and what leads a session is a third of all that is loaded, and nobody needs it
before the window has been painted. Until then this stands in its place: it keeps the plan
to prepare and the last words to say, and hands them on when the voice comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coaching.segments import Plan
from sciatica_coach.voice.state import VoiceState

if TYPE_CHECKING:
    from sciatica_coach.ui.needs import WindowVoice


class LateVoice(QObject):
    """Stands in for a voice until it comes, then passes everything on.

    Signals:
        cue_reported(report: CueReport): what became of a cue of the session
        voice_changed(state: VoiceState): what can be heard
    """

    cue_reported = Signal(object)
    voice_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._voice: WindowVoice | None = None
        self._plan: Plan | None = None
        self._words = ""

    @property
    def state(self) -> VoiceState:
        return VoiceState() if self._voice is None else self._voice.state

    def come(self, voice: WindowVoice) -> None:
        """The voice is there: it does what was asked meanwhile."""
        self._voice = voice
        voice.cue_reported.connect(self.cue_reported)
        voice.voice_changed.connect(self.voice_changed)
        if self._plan is not None:
            voice.prepare(self._plan)
        if self._words:
            voice.say(self._words)

    def prepare(self, plan: Plan) -> None:
        self._plan = plan
        if self._voice is not None:
            self._voice.prepare(plan)

    def say(self, text: str) -> None:
        self._words = text
        if self._voice is not None:
            self._voice.say(text)

    def hush(self) -> None:
        self._words = ""
        if self._voice is not None:
            self._voice.hush()

    def louder(self) -> None:
        if self._voice is not None:
            self._voice.louder()

    def softer(self) -> None:
        if self._voice is not None:
            self._voice.softer()

    def try_again(self) -> None:
        if self._voice is not None:
            self._voice.try_again()
