"""What happened in a session: frozen facts, in order, each with the session's time.

The session emits them; the journal writes them down, then window and voice react.
`at_ms` is the session clock: milliseconds since the session started, pauses
included; for anything that was due at a deadline it is the deadline, however late
the session was fed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Cue, Plan, Segment


class PauseReason(StrEnum):
    PERSON = "person"
    SLEPT = "slept"
    SOUND = "sound"
    HURTS = "hurts"


@dataclass(frozen=True, slots=True)
class SessionStarted:
    at_ms: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class SegmentStarted:
    at_ms: int
    segment: Segment


@dataclass(frozen=True, slots=True)
class SegmentEnded:
    """`complete` is False where a command ended the segment before its time."""

    at_ms: int
    segment: Segment
    complete: bool


@dataclass(frozen=True, slots=True)
class CueDue:
    """It is time to say `cue`.

    id       unique in the session; a later cue never reuses it
    token    the state it belongs to: when the session's token has moved on, the cue is void
    segment  index of the segment, or None for words outside the plan (the way out)
    """

    at_ms: int
    id: int
    token: int
    segment: int | None
    cue: Cue


@dataclass(frozen=True, slots=True)
class CommandTaken:
    at_ms: int
    command: Command
    source: CommandSource


@dataclass(frozen=True, slots=True)
class CommandIgnored:
    """The command means nothing now; `reason` is one plain word group for the journal."""

    at_ms: int
    command: Command
    source: CommandSource
    reason: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The session stands still; with `HURTS` it goes on by itself at `until_ms`."""

    at_ms: int
    reason: PauseReason
    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    at_ms: int


@dataclass(frozen=True, slots=True)
class Slept:
    at_ms: int
    gap_ms: int


@dataclass(frozen=True, slots=True)
class Hurt:
    """The person said that it hurts, in that exercise."""

    at_ms: int
    exercise: str | None


@dataclass(frozen=True, slots=True)
class WentGently:
    """The rest of the exercise is easier: another variant, or half the hold."""

    at_ms: int
    exercise: str
    variant: str
    hold_ms: int


@dataclass(frozen=True, slots=True)
class ExerciseLeft:
    at_ms: int
    exercise: str
    reason: str


@dataclass(frozen=True, slots=True)
class Replanned:
    """From segment `start` on the plan is now `segments`; those before it were played.

    The segment at `start - 1` may have become shorter: it ended when the command came.
    """

    at_ms: int
    start: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class SessionFinished:
    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionStopped:
    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionSuspended:
    at_ms: int


Event: TypeAlias = (
    SessionStarted
    | SegmentStarted
    | SegmentEnded
    | CueDue
    | CommandTaken
    | CommandIgnored
    | Paused
    | Resumed
    | Slept
    | Hurt
    | WentGently
    | ExerciseLeft
    | Replanned
    | SessionFinished
    | SessionStopped
    | SessionSuspended
)
