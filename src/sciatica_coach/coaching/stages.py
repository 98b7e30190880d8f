"""The stages of a session and what moves it between them, as one table.

What happens inside RUNNING is data (the segments of the plan); the picture of this
table in docs/ is drawn by a test from `diagram`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Stage(StrEnum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Trigger(StrEnum):
    START = "start"
    HALT = "halt"
    GO_ON = "go_on"
    LAST_SEGMENT_ENDED = "last_segment_ended"
    STOP = "stop"
    UNDO_STOP = "undo_stop"


TRANSITIONS: Mapping[tuple[Stage, Trigger], Stage] = {
    (Stage.READY, Trigger.START): Stage.RUNNING,
    (Stage.RUNNING, Trigger.HALT): Stage.PAUSED,
    (Stage.PAUSED, Trigger.HALT): Stage.PAUSED,
    (Stage.PAUSED, Trigger.GO_ON): Stage.RUNNING,
    (Stage.RUNNING, Trigger.LAST_SEGMENT_ENDED): Stage.FINISHED,
    (Stage.RUNNING, Trigger.STOP): Stage.STOPPED,
    (Stage.PAUSED, Trigger.STOP): Stage.STOPPED,
    (Stage.STOPPED, Trigger.UNDO_STOP): Stage.RUNNING,
}


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {Stage.READY.value}"]
    for (before, trigger), after in TRANSITIONS.items():
        words = trigger.value.replace("_", " ")
        lines.append(f"    {before.value} --> {after.value}: {words}")
    lines.append(f"    {Stage.FINISHED.value} --> [*]")
    lines.append(f"    {Stage.STOPPED.value} --> [*]")
    return "\n".join(lines) + "\n"
