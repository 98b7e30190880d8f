"""What is happening now, in one line of text: the phase, the count, the place, the time left.

Pure: a `Moment` and the exercises go in, words come out. `live_parts` is for the line
that is redrawn, `spoken_line` for those who read the session line by line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.events import (
    CommandIgnored,
    CommandTaken,
    Event,
    Paused,
    PauseReason,
    Resumed,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.segments import Segment, SegmentKind
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.terminal.screen import Style
from sciatica_coach.wording.plain import clock_time
from sciatica_coach.wording.session import PHASES

_STYLES = {
    SegmentKind.LEAD_IN: Style.REST,
    SegmentKind.INTRO: Style.STRONG,
    SegmentKind.STEP: Style.STRONG,
    SegmentKind.MOVE: Style.MOVE,
    SegmentKind.HOLD: Style.HOLD,
    SegmentKind.RELEASE: Style.MOVE,
    SegmentKind.REST: Style.REST,
    SegmentKind.BREATHE: Style.REST,
    SegmentKind.SWITCH: Style.SWITCH,
    SegmentKind.SET_REST: Style.REST,
    SegmentKind.CHANGE: Style.SWITCH,
    SegmentKind.TIMED: Style.HOLD,
    SegmentKind.CHECK: Style.REST,
    SegmentKind.RISE: Style.SWITCH,
}
_UNCOUNTED = {SegmentKind.INTRO, SegmentKind.STEP, SegmentKind.MOVE, SegmentKind.RELEASE}
_UNDOABLE = {Command.NEXT, Command.BACK, Command.LEAVE}
_PAUSED = {
    PauseReason.PERSON: "Paused. Space: go on.",
    PauseReason.SLEPT: "The computer slept, so the session waited. Space: go on.",
    PauseReason.SOUND: "The sound went away, so the session waits. Space: go on.",
    PauseReason.HURTS: "Paused. Space: go on, more gently.",
}
BETWEEN = " · "
SHORTEST_NAME = 6
"""Of fewer letters, nobody would know the exercise."""
_WAITING = "Rest. Space: go on, more gently. Do nothing, and this one is left."


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of the live line; `count` is "" where no number is of use."""

    word: str
    style: Style
    count: str
    place: str
    left: str


def live_parts(moment: Moment, exercises: Mapping[str, Exercise]) -> Parts:
    left = f"{clock_time(moment.left_ms)} left"
    if moment.stage is Stage.PAUSED:
        waiting = "" if moment.until_ms is None else _seconds(moment.until_ms)
        return Parts(
            "Resting" if waiting else "Paused", Style.PAUSED, waiting, _way_on(moment), left
        )
    if moment.segment is None or moment.stage is not Stage.RUNNING:
        return Parts("", Style.PLAIN, "", "", left)
    kind = moment.segment.kind
    counted = kind not in _UNCOUNTED
    count = _seconds(moment.remaining_ms) if counted else ""
    return Parts(PHASES[kind], _STYLES[kind], count, place(moment.segment, exercises), left)


def spoken_line(segment: Segment, exercises: Mapping[str, Exercise]) -> str:
    """The segment as one line, or "" where the caption alone says it."""
    if segment.kind in _UNCOUNTED:
        return ""
    word = PHASES[segment.kind]
    where = place(segment, exercises)
    return f"{word}, {_seconds(segment.duration_ms)} s" + (f" · {where}" if where else "")


def heading(segment: Segment, exercises: Mapping[str, Exercise], items: int) -> str:
    """The exercise that begins, and where it stands in the routine."""
    name = _name(segment, exercises)
    return name if segment.item is None else f"{name} ({segment.item + 1} of {items})"


def place(segment: Segment, exercises: Mapping[str, Exercise]) -> str:
    """Exercise, side and repetition, as far as they apply."""
    parts = [_name(segment, exercises)]
    if segment.side is not None:
        parts.append(segment.side.value)
    if segment.kind in {SegmentKind.STEP, SegmentKind.TIMED} and segment.label:
        parts.append(segment.label)
    elif segment.rep is not None:
        parts.append(f"{segment.rep} of {segment.reps}")
    elif segment.set is not None and (segment.sets or 0) > 1:
        parts.append(f"round {segment.set} of {segment.sets}")
    return BETWEEN.join(part for part in parts if part)


def fitted(place: str, room: int) -> str:
    """A place in so many characters: side and repetition stay longer than the exercise's name."""
    if len(place) <= room:
        return place
    name, *others = place.split(BETWEEN)
    for kept in range(len(others)):
        rest = BETWEEN.join(others[kept:])
        for_name = room - len(rest) - len(BETWEEN)
        if kept == 0 and for_name >= SHORTEST_NAME:
            return f"{name[: for_name - 1]}…{BETWEEN}{rest}"
        if len(rest) <= room:
            return rest
    return f"{name[: room - 1]}…" if room >= SHORTEST_NAME else ""


def _name(segment: Segment, exercises: Mapping[str, Exercise]) -> str:
    return "" if segment.exercise is None else exercises[segment.exercise].name


def _seconds(ms: int) -> str:
    return str(-(-ms // 1000))


def _way_on(moment: Moment) -> str:
    if moment.pause_reason is PauseReason.HURTS:
        return "Space: go on, more gently"
    return "Space: go on"


def answer(event: Event) -> str:
    """One sentence for what a command or the computer did, or "" where it shows by itself."""
    match event:
        case Paused(reason=reason, until_ms=until_ms):
            return _PAUSED[reason] if until_ms is None else _WAITING
        case Resumed():
            return "Going on."
        case CommandIgnored():
            return "That does nothing just now."
        case CommandTaken(command=command) if command in _UNDOABLE:
            return "U takes it back."
        case SessionStopped():
            return "Stopped. U takes it back."
        case SessionSuspended():
            return "What you have done today is kept."
        case _:
            return ""
