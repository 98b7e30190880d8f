"""A voice that can be chosen, as an engine tells it; pure, and quick to load."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VoiceName:
    """A voice that can be chosen: the engine's id, a name for people, its language."""

    id: str
    name: str
    language: str
