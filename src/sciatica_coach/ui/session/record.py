"""What was played in a session, for the end page: collected from events, pure."""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Stage

PLAYED = frozenset({SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED})


@dataclass(frozen=True, slots=True)
class Ended:
    """How a session went; exercises are ids in order, each once.

    stage   FINISHED, or STOPPED before its end
    played  exercises whose work was begun
    hurt    those in which the person said that it hurts
    """

    stage: Stage
    played: tuple[str, ...]
    hurt: tuple[str, ...]

    @property
    def finished(self) -> bool:
        return self.stage is Stage.FINISHED


class Record:
    """Notes events as they come."""

    def __init__(self) -> None:
        self._played: dict[str, None] = {}
        self._hurt: dict[str, None] = {}

    def note(self, event: e.Event) -> None:
        match event:
            case e.SegmentStarted() if event.segment.kind in PLAYED and event.segment.exercise:
                self._played[event.segment.exercise] = None
            case e.Hurt() if event.exercise:
                self._hurt[event.exercise] = None
            case _:
                pass

    def ended(self, stage: Stage) -> Ended:
        return Ended(stage, tuple(self._played), tuple(self._hurt))
