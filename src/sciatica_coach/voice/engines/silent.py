"""No voice: what is left where no engine can speak, and what a person may choose."""

from __future__ import annotations

from pathlib import Path

from sciatica_coach.voice.engines import Engine, EngineError
from sciatica_coach.voice.voice_name import VoiceName


class SilentEngine:
    """Says nothing; captions and tones go on."""

    version = ""
    voice = ""

    def voices(self) -> tuple[VoiceName, ...]:
        return ()

    def choose(self, voice: str, rate: int, language: str) -> str:  # the same for every voice
        del voice, rate, language
        return ""

    def render(self, text: str, path: Path) -> None:
        raise EngineError(f"There is no voice to write {text!r} to {path.name}.")


def make() -> Engine:
    return SilentEngine()
