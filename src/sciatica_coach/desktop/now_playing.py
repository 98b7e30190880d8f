"""What a desktop's media keys can ask of a session, and what it is told of one: pure.

A desktop knows music players. To it the session is an album, the exercise its present
track, and the length that of the whole session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sciatica_coach.coaching.session import Moment, Stage


class MediaKey(StrEnum):
    """What a headset's button or a desktop's media key asks for."""

    PLAY_OR_PAUSE = "play_or_pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"


class Playback(StrEnum):
    """The three words that desktops know."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


_PLAYBACK = {Stage.RUNNING: Playback.PLAYING, Stage.PAUSED: Playback.PAUSED}


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """What the desktop shows.

    title      the exercise; the routine before the first and after the last one
    album      the routine
    track      tells one exercise of the session from the others; None outside of them
    length_ms  the whole session, as its plan now stands
    volume     of the voice, 0 to 100
    """

    playback: Playback
    title: str
    album: str
    track: int | None
    length_ms: int
    volume: int


def now_playing(moment: Moment, routine: str, names: Mapping[str, str], volume: int) -> NowPlaying:
    """What is to be told of that moment; `names` has the exercises' names by id."""
    segment = moment.segment
    exercise = names.get(segment.exercise or "") if segment is not None else None
    return NowPlaying(
        _PLAYBACK.get(moment.stage, Playback.STOPPED),
        exercise or routine,
        routine,
        segment.item if segment is not None else None,
        moment.total_ms,
        volume,
    )


def played_ms(moment: Moment | None) -> int:
    """How much of the session lies behind; it stands still in a pause."""
    return 0 if moment is None else max(0, moment.total_ms - moment.left_ms)
