"""How a session went: what was played, collected from its events, and what there is to report.

Played and reported are two things. Silence is never "fine": a report is suggested, and
none is written down unless the person gives it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.stages import Stage

PLAYED = frozenset({SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED})


@dataclass(frozen=True, slots=True)
class Ended:
    """How a session went; exercises are ids in order, each once.

    stage      FINISHED, or STOPPED before its end
    played     exercises whose work was begun, or in which it hurt on the way there
    hurt       those in which the person said that it hurts
    suspended  the program has to go: nobody is asked anything now
    """

    stage: Stage
    played: tuple[str, ...]
    hurt: tuple[str, ...]
    suspended: bool = False

    @property
    def finished(self) -> bool:
        return self.stage is Stage.FINISHED

    @property
    def suggested(self) -> dict[str, Report]:
        """A first answer for each exercise that was played."""
        return {id_: Report.HURT if id_ in self.hurt else Report.FINE for id_ in self.played}


class Record:
    """Notes events as they come."""

    def __init__(self) -> None:
        self._played: dict[str, None] = {}
        self._hurt: dict[str, None] = {}
        self._suspended = False

    def note(self, event: e.Event) -> None:
        match event:
            case e.SegmentStarted() if event.segment.kind in PLAYED and event.segment.exercise:
                self._played[event.segment.exercise] = None
            case e.Hurt() if event.exercise:
                self._played[event.exercise] = None
                self._hurt[event.exercise] = None
            case e.SessionSuspended():
                self._suspended = True
            case _:
                pass

    def ended(self, stage: Stage) -> Ended:
        return Ended(stage, tuple(self._played), tuple(self._hurt), self._suspended)
