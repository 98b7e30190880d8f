"""A voice that can be chosen, as an engine tells it; pure, and quick to load."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VoiceName:
    """A voice that can be chosen: the engine's id, a name for people, its language."""

    id: str
    name: str
    language: str

    @property
    def label(self) -> str:
        """Name and language, to choose by."""
        return f"{self.name}, {self.language}" if self.language else self.name
