"""What the voice is set to, and what can be heard: frozen, for whoever shows it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sciatica_coach.voice.voice_name import VoiceName
from sciatica_coach.wording.tongue import Filled, marked

SILENT: Final = "silent"
"""The engine that says nothing: chosen, or all that is left."""

VOICE_GAVE_UP: Final = marked(
    "The voice has stopped. The words go on as captions. Press Try again to start it once more."
)
_THE_NEXT_BEST: Final[Mapping[str, str]] = {
    "system": marked(
        "The natural voice has stopped, so the voice of this computer speaks. "
        "Press Try again to go back to it."
    ),
    "natural": marked(
        "The voice of this computer has stopped, so the natural voice speaks. "
        "Press Try again to go back to it."
    ),
}
PLAYER_GAVE_UP: Final = marked(
    "The sound has stopped. The words go on as captions. Press Try again to start it once more."
)

NO_SOUND: Final = marked(
    "No sound can be played, so the words are shown as captions. "
    "Check that a loudspeaker is connected and not muted."
)
NO_SOUND_ON_LINUX: Final = marked(
    "No sound can be played, so the words are shown as captions. "
    "Check that a loudspeaker is connected and not muted. If there never was any sound, "
    "install it (on Debian: sudo apt install pulseaudio libpulse0)."
)


def voice_notice(engine: str, own: str, *, has_failed: bool) -> str:
    """What to say of the voice in force, or "".

    own         what its renderer has to say: what is missing, with its remedy
    has_failed  whether another engine was given up in this session
    """
    if not has_failed:
        return own
    if engine != SILENT:
        return _THE_NEXT_BEST[engine]
    if not own:
        return VOICE_GAVE_UP
    return Filled(marked("The voice has stopped. {remedy}"), remedy=own)


def no_sound_notice(platform: str) -> str:
    """What to do where nothing can be heard; `platform` as `sys.platform` has it."""
    return NO_SOUND_ON_LINUX if platform == "linux" else NO_SOUND


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """What a person set, and how fast this run's clock is.

    engine  auto, natural, system or silent
    name    an engine's own id of a voice, "" for its default
    rate    words a minute
    volume  0 to 100
    speed   of the session's clock; at another speed than 1 nothing is said
            unless `at_speed`
    wakes_slowly  whether the loudspeaker swallows what comes first
    reader_speaks  whether a screen reader says the words in the voice's place; tones stay
    """

    engine: str = "auto"
    name: str = ""
    rate: int = 155
    volume: int = 80
    at_speed: bool = False
    wakes_slowly: bool = False
    speed: float = 1.0
    language: str = "en"
    reader_speaks: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether no voice is wished for."""
        return self.reader_speaks or self.engine == SILENT

    def has_the_voice_of(self, other: VoiceSettings) -> bool:
        """Whether the same words sound the same with both."""
        return self._sounding == other._sounding

    @property
    def _sounding(self) -> tuple[object, ...]:
        return self.engine, self.name, self.rate, self.language, self.reader_speaks


@dataclass(frozen=True, slots=True)
class VoiceState:
    """What can be heard now, for the notice in the window and the journal.

    engine         in force: natural, system or silent; "" until the renderer is ready
    voice          the id of the voice in force
    sound          False while nothing can be heard, tones included
    tried          whether the loudspeaker was tried; until then `sound` is a hope
    volume         0 to 100
    notice         a plain sentence about what is missing, with its remedy; "" when all is well
    can_try_again  whether `try_again` may mend it
    voices         what can be chosen
    """

    engine: str = ""
    voice: str = ""
    sound: bool = True
    tried: bool = False
    volume: int = 80
    notice: str = ""
    can_try_again: bool = False
    voices: tuple[VoiceName, ...] = ()

    @property
    def speaks(self) -> bool:
        return self.sound and self.engine not in {"", SILENT}

    @property
    def is_settled(self) -> bool:
        """Whether it is known what can be heard: the first word comes at once, or not at all."""
        return self.engine == SILENT or (self.engine != "" and self.tried)

    @property
    def can_be_heard(self) -> bool:
        """Whether nothing is known that keeps the voice from being heard, soon if not now."""
        return self.sound and self.engine != SILENT
