"""How an event of the core is called in the journal, and which fields it has there.

Pure. The words that the voice speaks are not here: the plan says when they were due,
and the voice reports when they were heard (`Journal.write_fact`).
"""

from __future__ import annotations

from sciatica_coach.coaching.events import (
    CommandIgnored,
    CommandTaken,
    Event,
    ExerciseLeft,
    Hurt,
    Paused,
    Replanned,
    Resumed,
    SegmentEnded,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
    Slept,
    WentGently,
)
from sciatica_coach.coaching.segments import plan_document, segment_document

NAMES: dict[type[Event], str] = {
    SessionStarted: "session_started",
    SegmentStarted: "segment_started",
    SegmentEnded: "segment_ended",
    CommandTaken: "command",
    CommandIgnored: "command_ignored",
    Paused: "paused",
    Resumed: "resumed",
    Slept: "slept",
    Hurt: "hurts",
    WentGently: "gently",
    ExerciseLeft: "left",
    Replanned: "replanned",
    SessionFinished: "session_finished",
    SessionStopped: "session_stopped",
    SessionSuspended: "session_suspended",
}
"""What is not here (`CueDue`) is not written."""


def fields_of(event: Event) -> dict[str, object]:
    """The event's own fields; those that every line has are the journal's."""
    match event:
        case SessionStarted(plan=plan):
            return {
                "routine": plan.routine,
                "level": plan.level.value,
                "settings": dict(plan.settings),
                "plan": plan_document(plan),
            }
        case SegmentStarted(segment=segment):
            return segment_document(segment)
        case SegmentEnded(segment=segment, complete=complete):
            return {**segment_document(segment), "complete": complete}
        case Replanned(start=start, segments=segments):
            return {"from": start, "segments": [segment_document(each) for each in segments]}
        case CommandTaken(command=command, source=source):
            return {"name": command.value, "source": source.value}
        case CommandIgnored(command=command, source=source, reason=reason):
            return {"name": command.value, "source": source.value, "reason": reason}
        case Paused(reason=reason):
            return {"reason": reason.value}
        case _:
            return _fields_of_body(event)


def _fields_of_body(event: Event) -> dict[str, object]:
    """The fields of what happened to the person rather than to the plan."""
    match event:
        case Slept(gap_ms=gap_ms):
            return {"gap_ms": gap_ms}
        case Hurt(exercise=exercise):
            return {"exercise": exercise}
        case WentGently(exercise=exercise, variant=variant, hold_ms=hold_ms):
            return {"exercise": exercise, "variant": variant, "hold_ms": hold_ms}
        case ExerciseLeft(exercise=exercise, reason=reason):
            return {"exercise": exercise, "reason": reason}
        case _:
            return {}


def segment_of(event: Event, before: int | None) -> int | None:
    """The segment that an event belongs to, where `before` is the one under way."""
    match event:
        case SegmentStarted(segment=segment) | SegmentEnded(segment=segment):
            return segment.index
        case SessionStarted() | SessionFinished():
            return None
        case _:
            return before
