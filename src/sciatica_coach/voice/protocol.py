"""What the processes of sound tell each other: frozen messages, one line of JSON each.

`encode` and `decode` are pure. A line that is not a message of ours decodes to a
`Fault` with a sentence about it: garbage is reported, it never ends a process.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final, TypeAlias, get_args, get_type_hints

from sciatica_coach.voice.voice_name import VoiceName


class Tone(StrEnum):
    """The tones, told apart by rhythm; `voice.tones` makes their sound."""

    START = "start"
    HOLD = "hold"
    HOLD_END = "hold_end"
    SWITCH = "switch"
    FINISH = "finish"
    ATTENTION = "attention"


# ------------------------------------------------------------ to the renderer


@dataclass(frozen=True, slots=True)
class Setup:
    """The first line a renderer reads; another voice needs another renderer.

    engine    auto, natural, system or silent
    voice     an engine's own id of a voice, "" for its default
    rate      words a minute; the renderer keeps it within what can be understood
    language  two letters
    cache     the folder of rendered files
    without   engines that are not to be tried, because they failed in an earlier renderer
    """

    engine: str
    voice: str
    rate: int
    language: str
    cache: str
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Render:
    """Make a sound file of `text`, the plain phrase; `job` comes back with the answer."""

    job: int
    text: str


# -------------------------------------------------------------- to the player


@dataclass(frozen=True, slots=True)
class OpenSound:
    """Open the stream and keep it open, with silence where nothing is played."""


@dataclass(frozen=True, slots=True)
class CloseSound:
    """Let the sound device go."""


@dataclass(frozen=True, slots=True)
class SetVolume:
    """0 to 100, at once."""

    percent: int


@dataclass(frozen=True, slots=True)
class SetWaking:
    """Whether the loudspeaker wakes slowly, so that it needs time and must not doze off."""

    slowly: bool


@dataclass(frozen=True, slots=True)
class Play:
    """Play the file; what still runs is faded out first, a tone is waited for."""

    utterance: int
    path: str


@dataclass(frozen=True, slots=True)
class PlayTone:
    tone: Tone


@dataclass(frozen=True, slots=True)
class Stop:
    """Be silent within 30 ms if that utterance runs; never answered."""

    utterance: int


@dataclass(frozen=True, slots=True)
class Ping:
    number: int


# ------------------------------------------------------------ to the listener


@dataclass(frozen=True, slots=True)
class OpenMicrophone:
    """Listen for claps, and go on trying where there is no microphone."""


@dataclass(frozen=True, slots=True)
class SetDeaf:
    """Whether the coach speaks: what is heard then is not the person."""

    deaf: bool


# ---------------------------------------------------------- from the renderer


@dataclass(frozen=True, slots=True)
class Loading:
    """An engine is about to be loaded: whatever happens next, it was this one."""

    engine: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine is warm.

    engine  the one in force; silent where none can speak
    voice   the id of the voice in force
    notice  plain sentences about what is missing, with remedies, in lines; "" where nothing is
    folder  where the files are written: the cache, or a stand-in for this run
    """

    engine: str
    voice: str
    notice: str
    folder: str
    voices: tuple[VoiceName, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """`words` has the start of each word of the phrase, in ms from the start of the sound."""

    job: int
    path: str
    duration_ms: int
    cached: bool
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderFailed:
    """`is_sayable` is False where the phrase holds no word: no engine could say it."""

    job: int
    reason: str
    is_sayable: bool = True


# ------------------------------------------------------------ from the player


@dataclass(frozen=True, slots=True)
class SoundOpened:
    """Sound can be heard; `backend` is the sound system's name."""

    backend: str


@dataclass(frozen=True, slots=True)
class SoundLost:
    """Nothing can be heard; the player goes on trying to open the device."""

    reason: str


@dataclass(frozen=True, slots=True)
class CueStarted:
    """Its first sample has been handed to the sound system."""

    utterance: int


@dataclass(frozen=True, slots=True)
class CueEnded:
    """Its last sample has been handed over; an interrupted one never reports this."""

    utterance: int


@dataclass(frozen=True, slots=True)
class CueFailed:
    utterance: int
    reason: str


@dataclass(frozen=True, slots=True)
class Pong:
    number: int


# ---------------------------------------------------------- from the listener


@dataclass(frozen=True, slots=True)
class MicrophoneOpened:
    """It listens; `backend` is the sound system's name."""

    backend: str


@dataclass(frozen=True, slots=True)
class MicrophoneMute:
    """It is open and gives nothing at all, not even the noise of a quiet room."""


@dataclass(frozen=True, slots=True)
class MicrophoneLost:
    """Nothing can be heard; the listener goes on trying to open it."""

    reason: str


@dataclass(frozen=True, slots=True)
class ClapHeard:
    """One clap; it may be the first of two."""


@dataclass(frozen=True, slots=True)
class TwoClapsHeard:
    """Two claps and no more, which have just been."""


# -------------------------------------------------------------------- from all


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that should not have happened, for the log."""

    text: str


Message: TypeAlias = (
    Setup
    | Render
    | OpenSound
    | CloseSound
    | SetVolume
    | SetWaking
    | Play
    | PlayTone
    | Stop
    | Ping
    | OpenMicrophone
    | SetDeaf
    | Loading
    | Ready
    | Rendered
    | RenderFailed
    | SoundOpened
    | SoundLost
    | CueStarted
    | CueEnded
    | CueFailed
    | Pong
    | MicrophoneOpened
    | MicrophoneMute
    | MicrophoneLost
    | ClapHeard
    | TwoClapsHeard
    | Fault
)

_BY_NAME: Final[dict[str, Callable[..., Message]]] = {
    each.__name__: each for each in get_args(Message)
}
_FIELDS: Final[dict[str, dict[str, object]]] = {
    name: get_type_hints(each) for name, each in _BY_NAME.items()
}
_LISTS: Final[Mapping[object, tuple[type, str]]] = {
    tuple[int, ...]: (int, "whole numbers"),
    tuple[str, ...]: (str, "texts"),
}

LONGEST_LINE: Final = 256 * 1024
"""Bytes; the list of 131 voices of espeak-ng takes 12 KB."""


def encode(message: Message) -> bytes:
    """The message as one line, newline included."""
    document = {"is": type(message).__name__, **asdict(message)}
    return json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message:
    """The message that a line holds; a `Fault` where it holds none. Never raises."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return Fault(f"not a message: {line[:80]!r}")
    if not isinstance(document, dict):
        return Fault(f"not a message: {line[:80]!r}")
    name = document.pop("is", None)
    if not isinstance(name, str) or name not in _BY_NAME:
        return Fault(f"unknown message: {line[:80]!r}")
    try:
        return _build(name, document)
    except (TypeError, ValueError) as error:
        return Fault(f"a {name} that cannot be read: {error}")


def _build(name: str, document: dict[str, object]) -> Message:
    wanted = _FIELDS[name]
    if set(document) != set(wanted):
        raise ValueError(f"it has {sorted(document)}, expected {sorted(wanted)}")
    return _BY_NAME[name](**{key: _value(wanted[key], value) for key, value in document.items()})


def _value(wanted: object, value: object) -> object:
    """`value` in the form a field wants.

    Raises:
        TypeError: it has another type.
        ValueError: it is no member of the enumeration.
    """
    if wanted is Tone:
        return Tone(str(value))
    if wanted == tuple[VoiceName, ...]:
        if not isinstance(value, list):
            raise TypeError("expected a list of voices")
        return tuple(_voice_name(each) for each in value)
    if wanted in _LISTS:
        kind, what = _LISTS[wanted]
        if not isinstance(value, list) or any(type(each) is not kind for each in value):
            raise TypeError(f"expected a list of {what}")
        return tuple(value)
    # Not isinstance: to JSON, true is not a number.
    if type(value) is not wanted:
        raise TypeError(f"{value!r} is not of {wanted}")
    return value


def _voice_name(value: object) -> VoiceName:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise TypeError(f"{value!r} is not a voice")
    return VoiceName(**value)
