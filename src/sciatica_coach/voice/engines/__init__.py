"""The engines that turn text into sound files: one module each, one row each in `ENGINES`.

An engine is imported only in the renderer's process, and only when it is tried.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol

from sciatica_coach.settings.choosable import EngineId
from sciatica_coach.voice.voice_name import VoiceName
from sciatica_coach.wording.tongue import marked

log = logging.getLogger(__name__)


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

    def choose(self, voice: str, rate: int, language: str) -> str:
        """Set voice and words a minute; a notice where it cannot, or "".

        voice     "" for the usual one of the language (two letters)
        """

    def render(self, text: str, path: Path) -> None:
        """Write the spoken text to `path` as a WAV file, with marks where words are known.

        Raises:
            EngineError: it could not.
        """


@dataclass(frozen=True, slots=True)
class EngineRow:
    """Where an engine is.

    package      what has to be installed for it, None where nothing has
    missing      what to say where it is not installed
    broken       what to say where it is, and cannot be loaded
    is_optional  nobody misses it who did not ask for it by name
    languages    two letters each; empty: any
    speakers     the ids of the voices that it has; empty: this shows when it is loaded
    stands_in    what to say where it speaks though another was wished for
    instead      what to add where it speaks because the one before it cannot
    """

    name: str
    module: str
    package: str | None = None
    missing: str = ""
    broken: str = ""
    is_optional: bool = False
    languages: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    stands_in: str = ""
    instead: str = ""


_HERE: Final = "sciatica_coach.voice.engines"

ENGINES: Final[tuple[EngineRow, ...]] = (
    EngineRow(
        EngineId.NATURAL,
        f"{_HERE}.natural",
        "hibari",
        marked(
            "The natural voice is not installed. "
            "To install it: pip install 'hibari-tts>=0.2.1,<0.3'."
        ),
        marked(
            "The natural voice cannot be used here. "
            "To install it anew: pip install --force-reinstall 'hibari-tts>=0.2.1,<0.3'."
        ),
        is_optional=True,
        languages=frozenset({"en"}),
        speakers=frozenset({"heart"}),
        stands_in=marked("The voice of this computer cannot be used, so the natural voice speaks."),
    ),
    EngineRow(
        EngineId.SYSTEM,
        f"{_HERE}.system",
        "pyttsx3",
        marked("Install the app anew: its speech package pyttsx3 is missing."),
        marked("Install the app anew: its speech package pyttsx3 cannot be used."),
        instead=marked("The voice of this computer speaks."),
    ),
    EngineRow(EngineId.SILENT, f"{_HERE}.silent"),
)
"""In the order in which `auto` tries them; each is the next best for the one before it."""


def make_engine(
    wanted: str,
    language: str,
    speaker: str = "",
    rows: Sequence[EngineRow] = ENGINES,
    loading: Callable[[str], None] = lambda _: None,
) -> tuple[str, Engine, str]:
    """The wanted engine, warm, or the next best: its name, itself, a notice in lines.

    Who wished for a speaker of the computer gets it from `auto`, not a nicer one; but
    before nobody speaks, whoever can does. The last row cannot fail, so there is always
    one. `loading` hears the name of each that is tried.
    """
    notices: list[str] = []
    if wanted != "auto" and wanted not in [row.name for row in rows]:
        notices.append(f"The {wanted} voice is not available here.")
    wished = _wished(wanted, language, speaker, rows)
    others = [] if wanted == rows[-1].name else _understood(rows[:-1], language)
    for row in (*wished, *(row for row in others if row not in wished)):
        if row.package is not None and find_spec(row.package) is None:
            if row.name == wanted or not row.is_optional:
                notices.append(row.missing)
            continue
        loading(row.name)
        try:
            engine = _made(row)
        except EngineError as fault:
            notices.append(str(fault))
            continue
        if row not in wished:
            return row.name, engine, row.stands_in
        told = [*notices, row.instead] if notices and row.instead else notices
        return row.name, engine, "\n".join(told)
    return rows[-1].name, _made(rows[-1]), "\n".join(dict.fromkeys(notices))


def _wished(
    wanted: str, language: str, speaker: str, rows: Sequence[EngineRow]
) -> Sequence[EngineRow]:
    """What serves the wish, the best first: the wanted engine, then those behind it."""
    names = [row.name for row in rows]
    if wanted in names:
        index = names.index(wanted)
        return [*rows[index:-1][:1], *_understood(rows[index + 1 : -1], language)]
    return [
        row
        for row in _understood(rows[:-1], language)
        if not (speaker and row.speakers) or speaker in row.speakers
    ]


def _understood(rows: Sequence[EngineRow], language: str) -> Sequence[EngineRow]:
    return [row for row in rows if not row.languages or language in row.languages]


def _made(row: EngineRow) -> Engine:
    """The engine of a row.

    Raises:
        EngineError: its package, its data or its system does not work, in its own words
            or in the row's.
    """
    try:
        make: Callable[[], Engine] = import_module(row.module).make
        return make()
    except EngineError:
        raise
    except Exception as error:
        log.warning("the %s voice cannot be loaded", row.name, exc_info=error)
        raise EngineError(row.broken) from error
