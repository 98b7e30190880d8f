"""What a session says of itself as a media player (MPRIS), each value with its type; pure.

Types are the bus's own letters: lengths are whole numbers of 64 bits ("x"), in microseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from sciatica_coach.desktop.now_playing import MediaKey, NowPlaying, Playback

SERVICE = "org.mpris.MediaPlayer2.sciatica_coach"
PATH = "/org/mpris/MediaPlayer2"
ROOT_FACE = "org.mpris.MediaPlayer2"
PLAYER_FACE = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACKS = "/sciatica_coach/exercise"
WHOLE = "/sciatica_coach/session"
"""The track outside the exercises."""
US_PER_MS = 1000
KEYS: Mapping[str, MediaKey] = {
    "Play": MediaKey.PLAY_OR_PAUSE,
    "Pause": MediaKey.PLAY_OR_PAUSE,
    "PlayPause": MediaKey.PLAY_OR_PAUSE,
    "Next": MediaKey.NEXT,
    "Previous": MediaKey.PREVIOUS,
    "Stop": MediaKey.STOP,
}
"""The protocol's methods that ask for something; it has more, which are not for a session."""
ALREADY = {"Play": Playback.PLAYING, "Pause": Playback.PAUSED}
NOTHING = NowPlaying(Playback.STOPPED, "", "", None, 0, 0)
VOLUME = "Volume"
"""The one property that can be set from outside."""
POSITION = "Position"
"""It changes all the time, so nobody is told: who wants to know asks."""
_UNTOLD = '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'

Value: TypeAlias = tuple[str, object]
"""A type of the bus, and what has it."""


def track_of(now: NowPlaying) -> Value:
    """What the desktop shows of a track, in the protocol's words."""
    path = WHOLE if now.track is None else f"{TRACKS}/{now.track}"
    return "a{sv}", {
        "mpris:trackid": ("o", path),
        "mpris:length": ("x", now.length_ms * US_PER_MS),
        "xesam:title": ("s", now.title),
        "xesam:album": ("s", now.album),
        "xesam:artist": ("as", ["Sciatica Coach"]),
    }


def playback_of(now: NowPlaying) -> Value:
    return "s", now.playback.value


def volume_of(now: NowPlaying) -> Value:
    """From 0.0 to 1.0, as the protocol has it."""
    return "d", now.volume / 100


def volume_from(wished: float) -> int:
    """The voice's per cent for what was wished from outside, which can be any number."""
    return round(100 * min(1.0, max(0.0, wished)))


def position_of(played_ms: int) -> Value:
    return "x", played_ms * US_PER_MS


def properties_of(now: NowPlaying, played_ms: int) -> Mapping[str, Mapping[str, Value]]:
    """Everything that can be asked of the player, by the protocol's two faces."""
    root: dict[str, Value] = {
        "Identity": ("s", "Sciatica Coach"),
        "DesktopEntry": ("s", "sciatica-coach"),
        "CanQuit": ("b", False),
        "CanRaise": ("b", False),
        "HasTrackList": ("b", False),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }
    player: dict[str, Value] = {
        "PlaybackStatus": playback_of(now),
        "Metadata": track_of(now),
        VOLUME: volume_of(now),
        POSITION: position_of(played_ms),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "CanGoNext": ("b", True),
        "CanGoPrevious": ("b", True),
        "CanPlay": ("b", True),
        "CanPause": ("b", True),
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }
    return {ROOT_FACE: root, PLAYER_FACE: player}


def introspection() -> str:
    """What can be asked for, in the bus's own form."""
    methods = "".join(f'<method name="{name}"/>' for name in KEYS)
    methods += '<signal name="Seeked"><arg name="Position" type="x"/></signal>'
    faces = ((ROOT_FACE, ""), (PLAYER_FACE, methods))
    inside = "".join(
        f'<interface name="{face}">{methods}{_declared(face)}</interface>'
        for face, methods in faces
    )
    return f"<node>{inside}</node>"


def _declared(face: str) -> str:
    return "".join(
        _property(name, kind) for name, (kind, _) in properties_of(NOTHING, 0)[face].items()
    )


def _property(name: str, kind: str) -> str:
    access = "readwrite" if name == VOLUME else "read"
    head = f'<property name="{name}" type="{kind}" access="{access}"'
    return f"{head}>{_UNTOLD}</property>" if name == POSITION else f"{head}/>"
