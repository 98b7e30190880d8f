"""The engines that turn text into sound files: one module each, one row each in `ENGINES`.

An engine is imported only in the renderer's process, and only when it is tried.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol

from sciatica_coach.voice.protocol import VoiceName


class EngineError(Exception):
    """An engine cannot speak; the message is a plain sentence, with a remedy where one is."""


class Engine(Protocol):
    """What the renderer asks of an engine; every call may take long, none plays a sound."""

    @property
    def version(self) -> str:
        """Part of the key of every cached file: another version may sound different."""

    @property
    def voice(self) -> str:
        """The id of the voice in force."""

    def voices(self) -> tuple[VoiceName, ...]:
        """What can be chosen."""

    def choose(self, voice: str, rate: int) -> str:
        """Set voice ("" for the default) and words a minute; a notice where it cannot, or ""."""

    def render(self, text: str, path: Path) -> None:
        """Write the spoken text to `path` as a WAV file.

        Raises:
            EngineError: it could not.
        """


@dataclass(frozen=True, slots=True)
class EngineRow:
    """Where an engine is.

    package    what has to be installed for it, None where nothing has
    languages  two letters each; empty: any
    """

    name: str
    module: str
    package: str | None
    languages: frozenset[str]
    remedy: str


_HERE: Final = "sciatica_coach.voice.engines"

ENGINES: Final[tuple[EngineRow, ...]] = (
    EngineRow(
        "system",
        f"{_HERE}.system",
        "pyttsx3",
        frozenset(),
        "Install the app anew: its speech package pyttsx3 is missing.",
    ),
    EngineRow("silent", f"{_HERE}.silent", None, frozenset(), ""),
)
"""In the order in which `auto` tries them."""


def make_engine(wanted: str, language: str) -> tuple[str, Engine, str]:
    """The wanted engine, warm, or the best that there is: its name, itself, a notice.

    The last row cannot fail, so there is always one.
    """
    notices: list[str] = []
    rows = [row for row in ENGINES if wanted in {"auto", row.name} or row is ENGINES[-1]]
    if wanted not in {"auto", *(row.name for row in ENGINES)}:
        rows = list(ENGINES)
        notices.append(f"The {wanted} voice is not available here.")
    for row in rows[:-1]:
        if row.languages and language not in row.languages:
            continue
        if row.package is not None and find_spec(row.package) is None:
            notices.append(row.remedy)
            continue
        try:
            return row.name, _made(row), " ".join(notices)
        except EngineError as fault:
            notices.append(str(fault))
    return rows[-1].name, _made(rows[-1]), " ".join(notices)


def _made(row: EngineRow) -> Engine:
    make: Callable[[], Engine] = import_module(row.module).make
    return make()
